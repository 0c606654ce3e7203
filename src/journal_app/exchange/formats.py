"""The formats of files with entries, one row each: how it is told, and who reads it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journal_app.domain.file_said import Said
from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.exchange import (
    bearable,
    csv_format,
    day_one,
    daylio,
    journey,
    jrnl_json,
    jrnl_text,
    loop_habits,
    red_notebook,
    state_of_mind,
)
from journal_app.exchange.look import Look, Sureness, look_at
from journal_app.exchange.table_reader import TableReader
from journal_app.usecases.file_reader import FileReader


@dataclass(frozen=True, slots=True)
class Format:
    """One format of another program."""

    sniff: Callable[[Look], Sureness]
    reader: Callable[[Path, Said], FileReader]


def _any_table(look: Look) -> Sureness:
    return Sureness.MAYBE if csv_format.may_be_csv(look.head) else Sureness.NO


FORMATS: Final[Mapping[str, Format]] = {
    "csv": Format(_any_table, TableReader),
    "emoods": Format(lambda _: Sureness.NO, TableReader),
    "daylio": Format(daylio.sniff, daylio.DaylioReader),
    "bearable": Format(bearable.sniff, bearable.BearableReader),
    "jrnl": Format(jrnl_json.sniff, lambda path, _: jrnl_json.JrnlJsonReader(path)),
    "jrnl-text": Format(jrnl_text.sniff, jrnl_text.JrnlTextReader),
    "dayone": Format(day_one.sniff, lambda path, _: day_one.DayOneReader(path)),
    "journey": Format(journey.sniff, lambda path, _: journey.JourneyReader(path)),
    "rednotebook": Format(red_notebook.sniff, lambda path, _: red_notebook.RedNotebookReader(path)),
    "loop": Format(loop_habits.sniff, lambda path, _: loop_habits.LoopReader(path)),
    "apple": Format(state_of_mind.sniff, lambda path, _: state_of_mind.StateOfMindReader(path)),
}
"""By the name in the journal and on the command line; the first where a file shows nothing."""


_SEALED: Final = frozenset({"manifest.json", "journal.keys", "journal.db"})
"""What is in a backup, and in a file of another laptop."""


def likeliest(path: Path) -> str:
    """The format of a file by what it shows; a file that cannot be opened shows nothing.

    Raises InputFileError for a sealed file of this program.
    """
    look = look_at(path)
    if frozenset(look.names) == _SEALED:
        raise InputFileError(FileProblem.SEALED)
    return max(FORMATS, key=lambda name: FORMATS[name].sniff(look))
