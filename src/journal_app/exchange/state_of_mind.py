"""State of Mind in what Apple Health exports: ``export.xml``, read piece by piece.

Nothing but moods is read: heartbeats, steps and the rest are passed over. A document that defines
entities is refused, so that nothing in it can swell or point at another file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final
from xml.parsers import expat

from journal_app.domain.file_row import FileRow
from journal_app.domain.import_errors import MOST_STREAM_BYTES, FileProblem, InputFileError
from journal_app.domain.import_row import RefusedReason, RefusedRow
from journal_app.exchange.cells import plain_number
from journal_app.exchange.look import HEAD, Look, Sureness
from journal_app.exchange.several_files import SeveralFiles, several_files

VALENCE: Final = "valence"
"""How pleasant it was, -1 to 1."""
_PIECE: Final = 1 << 18
_DAILY: Final = frozenset({"dailymood", "daily mood", "daily_mood", "2"})
_WORDS: Final = {"label": "labels", "association": "associations"}


def sniff(look: Look) -> Sureness:
    """A document of health data, alone or in its zip file."""
    if any("apple_health_export/" in name and name.endswith(".xml") for name in look.names):
        return Sureness.SURE
    if any(name.rsplit("/", 1)[-1] == "export.xml" for name in look.names):
        return Sureness.LIKELY
    return (
        Sureness.SURE
        if "<HealthData" in look.text or "DOCTYPE Health" in look.text
        else (Sureness.NO)
    )


@dataclass(frozen=True, slots=True)
class StateOfMindReader:
    """Fits ``FileReader``."""

    path: Path

    def header(self) -> tuple[str, ...]:
        """Its fields have the same names always."""
        return ()

    def read(self) -> Iterator[FileRow | RefusedRow]:
        """The moods. Raises InputFileError, TableTooLargeError."""
        with several_files(self.path) as files:
            documents = _health_documents(files)
            single = files.names == (self.path.name,)
            if not (documents or single):
                raise InputFileError(FileProblem.OTHER_FORMAT)
            with files.open(
                documents[0] if documents else self.path.name, MOST_STREAM_BYTES
            ) as one:
                moods = _Moods()
                while piece := one.read(_PIECE):
                    yield from moods.feed(piece)
                yield from moods.feed(b"", last=True)


def _health_documents(files: SeveralFiles) -> list[str]:
    """The document of a zip file, whose name is in the language of the phone."""
    found = []
    for name in files.named(".xml"):
        with files.open(name, HEAD) as one:
            if b"HealthData" in one.read(HEAD):
                found.append(name)
    return found


@dataclass(slots=True)
class _Mood:
    line: int
    attributes: dict[str, str]
    words: dict[str, list[str]] = field(default_factory=lambda: {"labels": [], "associations": []})


class _Moods:
    """Hears elements as they pass; holds one mood at most."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.EntityDeclHandler = self._refuse
        self._parser.ExternalEntityRefHandler = self._refuse
        self._open: _Mood | None = None
        self._name = ""
        self._found: list[FileRow | RefusedRow] = []

    def feed(self, piece: bytes, *, last: bool = False) -> list[FileRow | RefusedRow]:
        """What a piece of the document had in it. Raises InputFileError."""
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError as error:
            raise InputFileError(FileProblem.OTHER_FORMAT) from error
        found, self._found = self._found, []
        return found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if self._open is not None:
            self._hear(name, attributes)
        elif "StateOfMind" in name or "StateOfMind" in attributes.get("type", ""):
            self._open, self._name = _Mood(self._parser.CurrentLineNumber, attributes), name

    def _hear(self, name: str, attributes: dict[str, str]) -> None:
        """A word of the mood that is open, as an element of its own or as an entry of a list."""
        assert self._open is not None
        kind = f"{name} {attributes.get('key', '')}".casefold()
        for sign, words in _WORDS.items():
            if sign in kind and (value := attributes.get("value") or attributes.get("name")):
                self._open.words[words].append(value)

    def _end(self, name: str) -> None:
        if self._open is not None and name == self._name:
            self._found.append(_row(self._open))
            self._open = None

    def _refuse(self, *_: object) -> int:
        raise InputFileError(FileProblem.OTHER_FORMAT)


def _row(mood: _Mood) -> FileRow | RefusedRow:
    said = mood.attributes
    when = _moment(said.get("startDate") or said.get("date") or "")
    if when is None:
        return RefusedRow(mood.line, RefusedReason.BAD_DATE)
    valence = plain_number(said.get("valence") or said.get("value") or "")
    if valence is None:
        return RefusedRow(mood.line, RefusedReason.BAD_NUMBER)
    if not -1 <= valence <= 1:
        return RefusedRow(mood.line, RefusedReason.OUT_OF_RANGE)
    daily = (said.get("kind") or said.get("reflectiveInterval") or "").casefold() in _DAILY
    day: date | datetime = when.date() if daily else when
    return FileRow(
        line=mood.line,
        when=day,
        values=((VALENCE, valence),),
        emotions=_words(said.get("labels", ""), mood.words["labels"]),
        activities=_words(said.get("associations", ""), mood.words["associations"]),
        key=said.get("uuid", ""),
    )


def _words(listed: str, single: list[str]) -> tuple[str, ...]:
    names = (one.strip() for part in (listed, *single) for one in part.split(","))
    return tuple(dict.fromkeys(_apart(name) for name in names if name))


def _apart(name: str) -> str:
    """``selfCare`` is "self care"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.replace("_", " ")).casefold()


def _moment(said: str) -> datetime | None:
    """A time with its offset, as Apple writes it or as ISO 8601 has it."""
    date, _, rest = said.strip().partition(" ")
    clock, _, offset = rest.partition(" ")
    try:
        found = datetime.fromisoformat(f"{date}T{clock}{offset}" if offset else said.strip())
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
