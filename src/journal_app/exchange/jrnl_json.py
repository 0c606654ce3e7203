"""What jrnl exports as JSON."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.exchange.cells import CellError
from journal_app.exchange.day_cells import WrittenDay
from journal_app.exchange.jrnl_tags import tag_names
from journal_app.exchange.json_document import Fields, json_of, objects_of, text_of, texts_of
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.several_files import several_files
from journal_app.exchange.whole_days import with_whole_days

_KNOWN = frozenset({"title", "body", "date", "time", "tags", "starred"})


def sniff(look: Look) -> Sureness:
    """An object with entries that have a title and a body."""
    text = look.text
    told = text.lstrip().startswith("{") and '"entries"' in text and '"creationDate"' not in text
    return Sureness.SURE if told and '"title"' in text and '"body"' in text else Sureness.NO


@dataclass(frozen=True, slots=True)
class JrnlJsonReader:
    """Fits ``FileReader``."""

    path: Path

    def header(self) -> tuple[str, ...]:
        """Its fields have the same names always."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The entries. Raises InputFileError, TableTooLargeError."""
        with several_files(self.path) as files:
            content = files.read(self.path.name)
        entries = objects_of(json_of(content), "entries")
        return with_whole_days(lambda: (_row(n, one) for n, one in enumerate(entries, 1)))


def _row(number: int, entry: object) -> FileRow | RefusedRow:
    if not isinstance(entry, dict):
        return RefusedRow(number, RefusedReason.BAD_RECORD)
    fields: Fields = entry
    try:
        when = WrittenDay()(f"{text_of(fields, 'date')} {text_of(fields, 'time')}".strip())
    except CellError as error:
        missing = not text_of(fields, "date")
        return RefusedRow(number, RefusedReason.NO_DATE if missing else error.reason)
    parts = (text_of(fields, name).strip() for name in ("title", "body"))
    return FileRow(
        line=number,
        when=when,
        text="\n".join(part for part in parts if part),
        tags=tag_names(texts_of(fields, "tags")),
        unheld=(
            *[Unheld.STAR] * (fields.get("starred") is True),
            *[Unheld.OTHER_FIELD] * sum(bool(fields[name]) for name in fields.keys() - _KNOWN),
        ),
    )
