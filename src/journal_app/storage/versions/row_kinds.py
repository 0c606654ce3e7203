"""Every kind of row beside the entries, in an order in which each stands after what it names."""

from typing import Final

from journal_app.storage.versions.row_kind import (
    ONLY,
    Child,
    Column,
    Day,
    Flag,
    Json,
    RowKind,
    Time,
)

_ID: Final = (Column("id"),)
_DAYS: Final = frozenset(
    {
        "added_day",
        "day",
        "done_on",
        "due",
        "first_day",
        "first_due",
        "last_day",
        "made_on",
        "reached_on",
        "reviewed_on",
        "said_on",
        "since",
        "start",
    }
)
"""Columns that hold an ISO date, whatever the table."""


def _plain(names: str) -> tuple[Column, ...]:
    return tuple(Day(name) if name in _DAYS else Column(name) for name in names.split())


ROW_KINDS: Final = (
    RowKind(
        "preference",
        section="preferences",
        keys=(Column("name"),),
        columns=(Column("value"),),
        unnamed="name IN ('backup_copied_out', 'backup_copy_reminded')",
        deletes=False,
        row_id="name",
    ),
    RowKind(
        "scale",
        section="scales",
        keys=_ID,
        columns=(*_plain("name low high kind better purpose position every"), Flag("hidden")),
    ),
    RowKind(
        "choice",
        section="choices",
        keys=_ID,
        columns=(*_plain("list name theme position"), Flag("hidden")),
    ),
    RowKind(
        "template",
        section="templates",
        keys=_ID,
        columns=(*_plain("name position"), Json("prompts"), Flag("hidden")),
    ),
    RowKind(
        "import_batch", section="imports", keys=_ID, columns=(Column("format"), Time("made_at"))
    ),
    RowKind(
        "import_mapping",
        section="import_mappings",
        keys=_plain("format header"),
        columns=(Json("body"),),
        row_id="format || '/' || header",
    ),
    RowKind(
        "known_event",
        section="known_events",
        keys=_ID,
        columns=(*_plain("first_day last_day words kind"), Flag("leaves_baseline")),
    ),
    RowKind(
        "new_normal",
        section="new_normals",
        keys=_plain("since series"),
        columns=_plain("said_on"),
        row_id="since || '/' || series",
    ),
    RowKind(
        "programme",
        section="programmes",
        keys=(),
        columns=_plain("start weeks hours_per_week name"),
        deletes=False,
        row_id=f"'{ONLY}'",
    ),
    RowKind(
        "schedule",
        section="schedules",
        keys=_ID,
        columns=(
            *_plain("first_day starts minutes zone kind title every last_day"),
            Json("days"),
            Json("skips"),
        ),
    ),
    RowKind(
        "session",
        section="sessions",
        keys=_ID,
        columns=(
            Time("starts_at"),
            *_plain("day kind planned_minutes attended_minutes attendance title takeaway"),
            *_plain("schedule_id slot calendar_key import_id"),
        ),
    ),
    RowKind(
        "homework", section="homework", keys=_ID, columns=_plain("text due done_on session_id")
    ),
    RowKind(
        "goal",
        section="goals",
        keys=_ID,
        columns=_plain("text why reached_on position"),
        children=(
            Child("steps", "goal_step", "goal_id", _plain("text done_on")),
            Child("practices", "goal_practice", "goal_id", _plain("entry_id")),
        ),
    ),
    RowKind(
        "week_block",
        section="week_blocks",
        keys=_ID,
        columns=(*_plain("kind starts minutes title"), Json("days")),
    ),
    RowKind(
        "week_skill",
        section="week_skills",
        keys=(Column("week"),),
        columns=_plain("choice_id"),
        row_id="CAST(week AS TEXT)",
    ),
    RowKind(
        "step_down",
        section="step_downs",
        keys=(),
        columns=_plain("harder appointments"),
        children=(Child("lines", "step_down_line", None, (*_plain("what who"), Json("days"))),),
        deletes=False,
        row_id=f"'{ONLY}'",
    ),
    RowKind(
        "questionnaire",
        section="questionnaires",
        keys=_ID,
        columns=(
            *_plain("source added_day often first_due"),
            Json("marked"),
            Flag("marks_asked"),
        ),
        purged="source = ''",
    ),
    RowKind(
        "questionnaire_response",
        section="questionnaire_responses",
        keys=_ID,
        columns=(
            Column("questionnaire_id"),
            Time("authored_at"),
            *_plain("zone day body"),
            Flag("bring"),
            Flag("private"),
        ),
        purged="body = ''",
    ),
    RowKind(
        "plan_piece",
        section="plan_pieces",
        keys=_plain("part id"),
        columns=(Column("position"), Json("body")),
        row_id="part || '/' || id",
    ),
    RowKind(
        "plan_version",
        section="plan_versions",
        keys=_ID,
        columns=(Time("kept_at"), Json("body"), *_plain("reviewed_on reviewed_with")),
    ),
    RowKind(
        "talk_sheet",
        section="talk_sheets",
        keys=_ID,
        columns=_plain("session_id made_on said"),
        children=(Child("points", "talk_point", "sheet_id", _plain("entry_id day words said")),),
    ),
    RowKind(
        "shared_copy",
        section="shared_copies",
        keys=_ID,
        columns=(
            Time("made_at"),
            *_plain("zone paperwork recipient first_day last_day sha256 way choices"),
            Json("blocks"),
            Flag("locked"),
        ),
    ),
)
"""Every table of the schema stands in one of them, or belongs to entries: a test holds it."""
