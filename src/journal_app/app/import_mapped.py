"""What the command line asks about a file of another program: whose words are whose."""

import codecs
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from journal_app.app.import_mapping import ColumnMapping
from journal_app.app.import_order import DATE_ORDERS
from journal_app.app.usage import UsageError
from journal_app.domain.file_said import Said
from journal_app.domain.ids import ChoiceId
from journal_app.domain.long_work import UNWATCHED
from journal_app.translation import tr
from journal_app.usecases.file_mapping import FileMapping, WordTarget, WordUse
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_file import ImportFile
from journal_app.usecases.map_rows import MappedReader
from journal_app.usecases.map_words import plain

OPTIONS: Final = ("--word", "--level")
_ALONE: Final = (WordUse.TAG, WordUse.LEAVE)


@dataclass(frozen=True, slots=True)
class MappedSettings:
    """What was said on the command line."""

    said: Said
    columns: tuple[ColumnMapping, ...]
    words: Mapping[str, WordTarget]
    levels: tuple[tuple[str, str, float], ...]


def add_arguments(parser: ArgumentParser) -> None:
    """Which words of the file are which of the journal's."""
    parser.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help=tr("how the letters are stored, for example cp1252"),
    )
    parser.add_argument(
        "--word",
        type=_word,
        action="append",
        default=[],
        metavar="WORD=TARGET",
        help=tr("TARGET is skill:ID, trigger:ID, emotion:ID, tag or leave"),
    )
    parser.add_argument(
        "--level",
        type=_level,
        action="append",
        default=[],
        metavar="COLUMN:WORD=POINTS",
        help=tr('what a word of a scale is in points, for example "mood:Great=9"'),
    )


def settings(arguments: Namespace) -> MappedSettings:
    """What was said. Raises UsageError."""
    if any(one.scale is None and not one.leave for one in arguments.map):
        raise UsageError(tr("Only columns of a table can be notes."))
    return MappedSettings(
        said=Said(encoding=arguments.encoding, order=DATE_ORDERS.get(arguments.date_order or "")),
        columns=tuple(arguments.map),
        words=dict(arguments.word),
        levels=tuple(arguments.level),
    )


def prepare(
    importing: ImportFile, form: str, source: FileReader, said: MappedSettings
) -> MappedReader:
    """A reader by what is proposed, was said before and is said now. Raises as ``look``."""
    survey = importing.look(source, UNWATCHED)
    known = importing.propose(survey, importing.known(form, source))
    columns = dict(known.columns)
    for one in said.columns:
        columns.pop(one.column, None)
        if one.scale is not None:
            columns[one.column] = one.scale
    levels = {name: dict(words) for name, words in known.levels.items()}
    for one in said.columns:
        levels.setdefault(one.column, {})
    for column, word, points in said.levels:
        levels.setdefault(column, {})[plain(word)] = points
    words = {**known.words, **said.words}
    return MappedReader(source, replace(known, columns=columns, levels=levels, words=words))


def unplaced(mapping: FileMapping, importing: ImportFile, source: FileReader) -> tuple[str, ...]:
    """Words of scales that have no points, as they are said on the command line."""
    survey = importing.look(source, UNWATCHED)
    return tuple(
        f"{column.name}:{word}"
        for column in survey.columns
        if column.name in mapping.columns
        for word, _ in column.words
        if plain(word) not in mapping.levels.get(column.name, {})
    )


def _word(text: str) -> tuple[str, WordTarget]:
    word, equals, target = text.rpartition("=")
    use, colon, choice = target.partition(":")
    uses = {one.value: one for one in WordUse}
    if not (equals and word.strip() and use in uses) or (uses[use] in _ALONE) == bool(colon):
        raise ArgumentTypeError(tr("a word is written as WORD=TARGET"))
    return plain(word), WordTarget(uses[use], ChoiceId(choice) if colon else None)


def _level(text: str) -> tuple[str, str, float]:
    name, equals, points = text.rpartition("=")
    column, colon, word = name.partition(":")
    try:
        value = float(points)
    except ValueError:
        value = -1.0
    if not (equals and colon and column.strip() and word.strip() and 0 <= value <= 100_000):
        raise ArgumentTypeError(tr("a level is written as COLUMN:WORD=POINTS"))
    return column, word, value


def _encoding(text: str) -> str:
    try:
        "".encode(text)
        return codecs.lookup(text).name
    except (LookupError, ValueError):
        raise ArgumentTypeError(tr("there is no encoding with this name")) from None
