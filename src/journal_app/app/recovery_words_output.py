"""Recovery words, handed to the person once: on paper or in a file of their own."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from journal_app.app.console import Console
from journal_app.app.usage import UsageError
from journal_app.storage.vault.folder import write_private_file
from journal_app.translation import tr


def try_place(path: Path) -> None:
    """Find out that the words can be written before there is a journal they belong to."""
    try:
        write_private_file(path, b"")
    except FileExistsError:
        raise UsageError(tr("The file for the words is there already; name a new one.")) from None
    path.unlink()


def hand_over(words: Sequence[str], file: Path | None, console: Console) -> None:
    """Write the words to the file, or show them where there is none or it cannot be written."""
    rows = [" ".join(words[start : start + 6]) for start in range(0, len(words), 6)]
    if file is not None:
        try:
            write_private_file(file, ("\n".join(rows) + "\n").encode())
        except OSError:
            with suppress(OSError):
                file.unlink()
            console.say(tr("The file for the words could not be written, so here they are."))
        else:
            console.say(
                tr("The 24 recovery words are in the file you named. Put it somewhere safe.")
            )
            return
    console.say(
        tr(
            "These 24 words open the journal if the passphrase is lost. Write them down and keep "
            "them safe: they are shown this once."
        )
    )
    console.answer("\n".join(rows))
