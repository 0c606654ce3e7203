"""How what is seen leaves the journal: as a file, with a line in the ledger."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from journal_app.domain.errors import JournalError
from journal_app.domain.long_work import LongWork
from journal_app.domain.sharing.shared_copy import Way
from journal_app.translation import tr
from journal_app.ui.long_job import LongJob
from journal_app.ui.passphrases import Passphrases
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.preview.file_panel import FilePanel
from journal_app.ui.screens.share.preview.printable import Printable
from journal_app.usecases.note_shared import RememberShared


class PdfFiles(Protocol):
    """Files outside the journal."""

    def ask(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save, with a proposed name."""
        ...

    def write(self, pdf: bytes, path: Path) -> str:
        """Write a file on the drawing thread; SHA-256 of it."""
        ...

    def open(self, path: Path) -> bool:
        """Open a file with the system's own program; False where there is none."""
        ...


class PdfExport:
    """One paper at a time; the password is forgotten once the file is there."""

    def __init__(
        self,
        file: FilePanel,
        context: ScreenContext,
        files: PdfFiles,
        note: RememberShared,
        passphrases: Passphrases,
    ) -> None:
        self._file, self._context = file, context
        self._files, self._note, self._passphrases = files, note, passphrases
        self._paper: Printable | None = None
        self._saving = False
        self._problem = ""
        self._job = LongJob(file.busy)
        file.save_requested.connect(lambda password: self._ask(password, Way.SAVED))
        file.print_requested.connect(lambda password: self._ask(password, Way.PRINTED))
        file.password_typed.connect(self._rate)

    def expect(self) -> None:
        """Something else is being drawn: what was seen can no longer leave."""
        self._paper, self._problem = None, ""
        self._show()

    def offer(self, paper: Printable) -> None:
        """This is what is seen now."""
        self._paper = paper
        self._show()

    def refuse(self, problem: str) -> None:
        """Say what stands in the way."""
        self._saving, self._problem = False, problem
        self._show()

    def _show(self) -> None:
        self._file.show_busy(
            drawing=self._paper is None, saving=self._saving, problem=self._problem
        )

    def _ask(self, password: str, way: Way) -> None:
        paper = self._paper
        if paper is not None and not self._saving:
            self._files.ask(paper.name, lambda path: self._write(paper, path, password, way))

    def _write(self, paper: Printable, path: Path, password: str, way: Way) -> None:
        self._saving = True
        self._show()

        def left(digest: str) -> None:
            self._left(paper, digest, way, locked=bool(password))
            if way is Way.PRINTED and not self._files.open(path):
                self._context.notices.say(
                    tr("Saved. No program was found to open it: print it from there.")
                )

        def write(work: LongWork) -> str:
            pdf = paper.pdf(password)
            work.keep()
            return self._files.write(pdf, path)

        self._job.run(
            self._context.drawing,
            tr("Writing the file …"),
            write,
            done=left,
            refused=self._refused,
            stopped=self._stopped,
        )

    def _stopped(self) -> None:
        self._saving = False
        self._show()
        self._context.notices.say(tr("Stopped. Nothing of it is left."))

    def _left(self, paper: Printable, digest: str, way: Way, *, locked: bool) -> None:
        self._saving = False
        self._show()
        self._file.forget_password()
        said = {
            Way.SAVED: tr("Saved. It is now a file like any other: keep it safe."),
            Way.PRINTED: tr("Saved and opened. Once it is printed, delete the file."),
        }[way]
        self._context.notices.say(said)
        self._context.jobs.run(
            lambda: self._note(paper.left, digest, way, locked=locked),
            owner=self._file,
            done=lambda _: None,
            refused=self._refused,
        )

    def _rate(self, password: str) -> None:
        self._context.drawing.run(
            lambda: self._passphrases.strength(password),
            owner=self._file,
            done=self._file.show_strength,
            refused=self._refused,
        )

    def _refused(self, error: JournalError) -> None:
        self.refuse(explain(error).short)
