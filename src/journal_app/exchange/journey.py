"""Journey's zip file or folder: one JSON document an entry, times in milliseconds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from journal_app.domain.file_row import FileRow, Value
from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.exchange.html_text import plain_text
from journal_app.exchange.json_document import Fields, json_of, number_of, text_of, texts_of
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.several_files import several_files

SENTIMENT: Final = "sentiment"
_NAMED: Final = re.compile(r"(?:.*/)?[0-9]{10,}-[0-9a-zA-Z]+\.json")
_MOST_BYTES: Final = 10_000_000
"""Of one entry."""
_FIRST: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NOWHERE: Final = 1e300
"""What it writes where it knows no place."""
_ENDINGS: Final = {
    Unheld.VIDEO: (".mp4", ".mov", ".avi", ".3gp"),
    Unheld.AUDIO: (".mp3", ".m4a", ".wav", ".aac"),
}


def sniff(look: Look) -> Sureness:
    """Documents that are named by the time of an entry; or one of them alone."""
    if any(_NAMED.fullmatch(name) for name in look.names):
        return Sureness.SURE
    return Sureness.SURE if '"date_journal"' in look.text else Sureness.NO


@dataclass(frozen=True, slots=True)
class JourneyReader:
    """Fits ``FileReader``."""

    path: Path

    def header(self) -> tuple[str, ...]:
        """Its fields have the same names always."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The entries. Raises InputFileError, TableTooLargeError."""
        with several_files(self.path) as files:
            documents = files.named(".json")
            if not documents:
                raise InputFileError(FileProblem.OTHER_FORMAT)
            for number, name in enumerate(documents, 1):
                try:
                    entry = json_of(files.read(name, _MOST_BYTES))
                except InputFileError as error:
                    if error.problem is not FileProblem.OTHER_FORMAT:
                        raise
                    entry = None
                yield _row(number, entry)


def _row(number: int, entry: object) -> FileRow | RefusedRow:
    if not isinstance(entry, dict) or "date_journal" not in entry:
        return RefusedRow(number, RefusedReason.BAD_RECORD)
    fields: Fields = entry
    moment = _moment(number_of(fields, "date_journal"))
    if moment is None:
        return RefusedRow(number, RefusedReason.BAD_DATE)
    zone = text_of(fields, "timezone")
    text = text_of(fields, "text")
    return FileRow(
        line=number,
        when=moment,
        values=_values(fields),
        text=plain_text(text).replace("\0", ""),
        zone=zone if zone in available_timezones() else None,
        tags=texts_of(fields, "tags"),
        key=text_of(fields, "id"),
        unheld=tuple(_unheld(fields)),
    )


def _moment(milliseconds: float | None) -> datetime | None:
    if milliseconds is None:
        return None
    try:
        return _FIRST + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return None


def _values(fields: Fields) -> tuple[tuple[str, Value], ...]:
    """How it felt: 0 says that nothing was said."""
    found = [(name, number_of(fields, name)) for name in (SENTIMENT, "mood")]
    return tuple((name, value) for name, value in found if value)


def _unheld(fields: Fields) -> Iterator[Unheld]:
    for name in texts_of(fields, "photos"):
        ending = name.casefold()
        kinds = (kind for kind, endings in _ENDINGS.items() if ending.endswith(endings))
        yield next(kinds, Unheld.PHOTO)
    place = number_of(fields, "lat")
    if text_of(fields, "address") or (place is not None and abs(place) < _NOWHERE):
        yield Unheld.PLACE
    weather = fields.get("weather")
    if isinstance(weather, dict) and text_of(weather, "description"):
        yield Unheld.WEATHER
    if text_of(fields, "music_title"):
        yield Unheld.MUSIC
    if fields.get("favourite") is True:
        yield Unheld.STAR
