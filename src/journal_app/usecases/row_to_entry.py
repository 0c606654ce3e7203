"""Make an entry of a row of a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from journal_app.domain.check_in import MOST_EMOTIONS, CheckIn, Emotion, SkillUse, Span
from journal_app.domain.entry import Body, Entry
from journal_app.domain.ids import EntryId, ImportId
from journal_app.domain.import_row import ImportRow
from journal_app.domain.moment import Moment, moment_of, noon_of, zone_named
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.tag import MOST_TAGS, tidy_tags
from journal_app.domain.text import LINE_LIMIT, check_length
from journal_app.domain.trigger import Trigger
from journal_app.usecases.map_scales import Fitting
from journal_app.usecases.map_words import WordMapping, plain, sort_words
from journal_app.usecases.ports import NewId


@dataclass(frozen=True, slots=True)
class RowToEntry:
    """Rows become check-ins, those with nothing but text become notes; triggers stand beside."""

    fittings: Sequence[Fitting]
    words: WordMapping
    """Those that the journal has."""
    now: datetime
    zone: str
    day_ends: time
    new_id: NewId
    import_id: ImportId | None

    def __call__(self, row: ImportRow) -> Entry | None:
        """The entry, or None where the row has no answer.

        Raises AnswerError, TextTooLongError, FutureDateError, ImpossibleDateError, OverflowError.
        """
        body = self._body(row)
        if body.empty:
            return None
        for tag in row.tags:
            check_length("tags", tag, limit=LINE_LIMIT)
        return Entry(
            id=EntryId(self.new_id()),
            moment=self._moment(row),
            body=body,
            tags=tidy_tags(row.tags)[:MOST_TAGS],
            imported=self.import_id,
        )

    def triggers(self, row: ImportRow) -> tuple[Entry, ...]:
        """A trigger for each of its kinds, at the same time. Raises as for the row itself."""
        kinds, _ = sort_words(row.triggers, self.words.triggers)
        return tuple(
            Entry(
                id=EntryId(self.new_id()),
                moment=self._moment(row),
                body=Trigger(kind=kind),
                imported=self.import_id,
            )
            for kind in kinds
        )

    def left_out(self, row: ImportRow, entry: Entry | None) -> tuple[str, ...]:
        """The words of a row that have no place in its entry, or in the journal without one."""
        _, activities = sort_words(row.activities, self.words.skills)
        _, emotions = sort_words(row.emotions, self.words.emotions)
        _, triggers = sort_words(row.triggers, self.words.triggers)
        tags = tidy_tags(row.tags)[0 if entry is None else MOST_TAGS :]
        over = self._crowded_out(row.emotions)
        return (*activities, *emotions, *triggers, *over, *tags, *row.left_out)

    def _crowded_out(self, emotions: Sequence[str]) -> tuple[str, ...]:
        """Feelings of the journal behind the last that a check-in holds."""
        known = self.words.emotions
        named = {known[plain(name)]: name for name in emotions if plain(name) in known}
        return tuple(named.values())[MOST_EMOTIONS:]

    def _body(self, row: ImportRow) -> Body:
        answered = zip(self.fittings, row.values, strict=True)
        ratings = tuple(
            Rating(fitting.scale.id, fitting.convert(value))
            for fitting, value in answered
            if value is not None
        )
        skills, _ = sort_words(row.activities, self.words.skills)
        emotions, _ = sort_words(row.emotions, self.words.emotions)
        if not (ratings or skills or emotions):
            return Note(row.text)
        return CheckIn(
            span=Span.NOW if isinstance(row.when, datetime) else Span.DAY,
            ratings=ratings,
            emotions=tuple(Emotion(one) for one in emotions[:MOST_EMOTIONS]),
            skills=tuple(SkillUse(one) for one in skills),
            text=row.text,
        )

    def _moment(self, row: ImportRow) -> Moment:
        zone, when = row.zone or self.zone, row.when
        if not isinstance(when, datetime):
            when = noon_of(when, zone)
        elif when.tzinfo is None:
            when = when.replace(tzinfo=zone_named(zone))
        return moment_of(when, self.now, zone, self.day_ends)
