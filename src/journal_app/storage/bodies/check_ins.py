"""Check-ins as rows: the answers, the ratings, the emotions, the skills."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    Span,
)
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.domain.rating import Rating
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row
from journal_app.storage.timestamps import to_milliseconds

_AMONG: Final = "WHERE entry_id IN (SELECT value FROM json_each(?))"


def check_in_rows(entry: EntryId, check_in: CheckIn, moment: Moment) -> Iterator[Insert]:
    """Every row of a check-in."""
    yield _answers(entry, check_in)
    day, occurred = moment.day.isoformat(), to_milliseconds(moment.occurred_at)
    for rating in check_in.ratings:
        yield Insert(
            "INSERT INTO rating (entry_id, scale_id, value, day, occurred_at, late, counted)"
            " VALUES (?, ?, ?, ?, ?, ?, 1)",
            (entry, rating.scale, rating.value, day, occurred, moment.entered_later),
        )
    for n, emotion in enumerate(check_in.emotions):
        yield Insert(
            "INSERT INTO emotion (entry_id, position, choice_id, intensity) VALUES (?, ?, ?, ?)",
            (entry, n, emotion.emotion, emotion.intensity),
        )
    for n, skill in enumerate(check_in.skills):
        yield Insert(
            "INSERT INTO skill_use (entry_id, position, choice_id, points) VALUES (?, ?, ?, ?)",
            (entry, n, skill.skill, skill.use),
        )


def load_check_ins(database: Database, entries: str) -> dict[EntryId, CheckIn]:
    """Load check-ins by a JSON list of ids; ratings come in the order of their scales' ids."""
    ratings: defaultdict[str, list[Rating]] = defaultdict(list)
    for entry, scale, value in database.short_rows(
        f"SELECT entry_id, scale_id, value FROM rating {_AMONG} ORDER BY entry_id, scale_id",  # noqa: S608
        (entries,),
    ):
        ratings[entry].append(Rating(scale, value))
    emotions: defaultdict[str, list[Emotion]] = defaultdict(list)
    for entry, choice, intensity in database.short_rows(
        f"SELECT entry_id, choice_id, intensity FROM emotion {_AMONG} ORDER BY entry_id, position",  # noqa: S608
        (entries,),
    ):
        emotions[entry].append(Emotion(choice, intensity))
    skills: defaultdict[str, list[SkillUse]] = defaultdict(list)
    for entry, choice, points in database.short_rows(
        f"SELECT entry_id, choice_id, points FROM skill_use {_AMONG} ORDER BY entry_id, position",  # noqa: S608
        (entries,),
    ):
        skills[entry].append(SkillUse(choice, points))
    rows = database.rows(
        "SELECT entry_id, size, span, safety, medication, needs, acted, no_skill_reason, line,"  # noqa: S608
        f" text FROM check_in {_AMONG}",
        (entries,),
    )
    return {
        EntryId(row[0]): _check_in(
            row, tuple(ratings[row[0]]), tuple(emotions[row[0]]), tuple(skills[row[0]])
        )
        for row in rows
    }


def _answers(entry: EntryId, check_in: CheckIn) -> Insert:
    return Insert(
        "INSERT INTO check_in (entry_id, size, span, safety, medication, needs, acted,"
        " no_skill_reason, line, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            check_in.size,
            check_in.span,
            check_in.safety,
            check_in.medication,
            None if check_in.needs is None else ",".join(sorted(check_in.needs)),
            check_in.acted,
            check_in.no_skill_reason,
            check_in.line,
            check_in.text,
        ),
    )


def _check_in(
    row: Row,
    ratings: tuple[Rating, ...],
    emotions: tuple[Emotion, ...],
    skills: tuple[SkillUse, ...],
) -> CheckIn:
    _, size, span, safety, medication, needs, acted, no_skill_reason, line, text = row
    return CheckIn(
        size=CheckInSize(size),
        span=Span(span),
        ratings=ratings,
        safety=None if safety is None else Safety(safety),
        medication=None if medication is None else Medication(medication),
        needs=None if needs is None else frozenset(Need(need) for need in needs.split(",") if need),
        acted=None if acted is None else bool(acted),
        emotions=emotions,
        skills=skills,
        no_skill_reason=no_skill_reason,
        line=line,
        text=text,
    )


CHECK_INS: Final = BodyTables(
    ("check_in", "rating", "emotion", "skill_use"),
    check_in_rows,
    load_check_ins,
    with_choices=("emotion", "skill_use"),
)
