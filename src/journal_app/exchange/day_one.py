"""Day One's JSON, alone or in the zip file that it exports."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from typing import Final
from zoneinfo import available_timezones

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.domain.import_row import RefusedReason, RefusedRow, Unheld
from journal_app.domain.moment import zone_named
from journal_app.exchange.json_document import Fields, json_of, objects_of, text_of, texts_of
from journal_app.exchange.look import Look, Sureness
from journal_app.exchange.several_files import several_files

_PICTURE: Final = re.compile(r"!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)")
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_HELD: Final = {
    "photos": Unheld.PHOTO,
    "audios": Unheld.AUDIO,
    "videos": Unheld.VIDEO,
    "pdfAttachments": Unheld.ATTACHMENT,
    "location": Unheld.PLACE,
    "weather": Unheld.WEATHER,
    "music": Unheld.MUSIC,
    "userActivity": Unheld.STEPS,
}
_MARKS: Final = ("starred", "isPinned")


def sniff(look: Look) -> Sureness:
    """Entries with the time they were created; or a zip file with such a document at its top."""
    if look.names:
        top = [name for name in look.names if name.endswith(".json") and "/" not in name]
        others = [name for name in look.names if name not in top]
        media = all(name.split("/")[0] in {"photos", "videos", "audios", "pdfs"} for name in others)
        return Sureness.LIKELY if top and media and not _like_journey(top) else Sureness.NO
    told = '"entries"' in look.text or '"metadata"' in look.text
    found = told and ('"creationDate"' in look.text or '"richText"' in look.text)
    return Sureness.SURE if found else Sureness.NO


def _like_journey(names: list[str]) -> bool:
    """Journey names a document by the time and a sign of its own."""
    return all(re.match(r"[0-9]{10,}-", name) for name in names)


@dataclass(frozen=True, slots=True)
class DayOneReader:
    """Fits ``FileReader``."""

    path: Path

    def header(self) -> tuple[str, ...]:
        """Its fields have the same names always."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The entries of every journal in it. Raises InputFileError, TableTooLargeError."""
        number = 0
        with several_files(self.path) as files:
            single = files.names == (self.path.name,)
            documents = files.names if single else files.named(".json")
            if not documents:
                raise InputFileError(FileProblem.OTHER_FORMAT)
            for name in documents:
                entries = objects_of(json_of(files.read(name)), "entries")
                journal = PurePosixPath(name).stem if len(documents) > 1 else ""
                for entry in entries:
                    number += 1
                    yield _row(number, entry, journal)


def _row(number: int, entry: object, journal: str) -> FileRow | RefusedRow:
    if not isinstance(entry, dict):
        return RefusedRow(number, RefusedReason.BAD_RECORD)
    fields: Fields = entry
    moment = _moment(text_of(fields, "creationDate"))
    if moment is None:
        missing = not fields.get("creationDate")
        return RefusedRow(number, RefusedReason.NO_DATE if missing else RefusedReason.BAD_DATE)
    zone = text_of(fields, "timeZone")
    zone = zone if zone in available_timezones() else ""
    tags = texts_of(fields, "tags") + ((journal,) if journal else ())
    return FileRow(
        line=number,
        when=_day(moment, zone) if fields.get("isAllDay") is True else moment,
        text=_text(fields).replace("\0", ""),
        zone=zone or None,
        tags=tags,
        key=text_of(fields, "uuid"),
        unheld=tuple(_unheld(fields)),
    )


def _moment(said: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _day(moment: datetime, zone: str) -> date:
    try:
        return moment.astimezone(zone_named(zone or "UTC")).date()
    except OverflowError:
        return moment.date()


def _text(fields: Fields) -> str:
    """The text without the marks that Day One puts into it for pictures and signs."""
    text, rich = text_of(fields, "text"), text_of(fields, "richText")
    if not text and rich:
        return _rich(rich)
    plain = _PICTURE.sub("", text)
    return (_ESCAPED.sub(r"\1", plain) if rich else plain).strip()


def _rich(rich: str) -> str:
    """The words of a JSON document inside a text; the text itself where it is none."""
    try:
        contents = objects_of(json_of(rich.encode("utf-8", "replace")), "contents")
    except InputFileError:
        return rich
    return "".join(text_of(one, "text") for one in contents if isinstance(one, dict)).strip()


def _unheld(fields: Fields) -> Iterator[Unheld]:
    for name, what in _HELD.items():
        found = fields.get(name)
        yield from [what] * (len(found) if isinstance(found, list) else bool(found))
    yield from [Unheld.STAR] * any(fields.get(name) is True for name in _MARKS)
