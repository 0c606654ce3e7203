"""How questionnaires and what was filled in leave the bin for good."""

from collections.abc import Iterable

from journal_app.domain.ids import QuestionnaireId
from journal_app.storage.database import Database
from journal_app.usecases.questionnaire_draft import draft_form


def old_forms(database: Database, before: int) -> list[str]:
    """Questionnaires that went into the bin before this time and still have words."""
    rows = database.rows(
        "SELECT id FROM questionnaire WHERE deleted_at < ? AND source <> ''", (before,)
    )
    return [name for (name,) in rows]


def old_responses(database: Database, before: int, forms: Iterable[str]) -> list[str]:
    """What was filled in and went into the bin before this time, or goes with its questionnaire."""
    rows = database.rows(
        "SELECT id FROM questionnaire_response WHERE deleted_at < ? AND body <> ''", (before,)
    )
    for form in forms:
        rows += database.rows(
            "SELECT id FROM questionnaire_response WHERE questionnaire_id = ? AND body <> ''"
            " AND (deleted_at IS NULL OR deleted_at >= ?)",
            (form, before),
        )
    return [name for (name,) in rows]


def remove_words(
    database: Database, forms: Iterable[str], responses: Iterable[str], now: int
) -> None:
    """Leave tombstones without words; drafts go too."""
    for response in responses:
        database.write(
            "UPDATE questionnaire_response SET body = '', zone = '', day = '', authored_at = 0,"
            " bring = 0, private = 0, updated_at = ?1, deleted_at = coalesce(deleted_at, ?1)"
            " WHERE id = ?2",
            (now, response),
        )
    for form in forms:
        database.write("DELETE FROM draft WHERE form = ?", (draft_form(QuestionnaireId(form)),))
        database.write(
            "UPDATE questionnaire SET source = '', marked = '[]', first_due = NULL,"
            " updated_at = ?1, deleted_at = coalesce(deleted_at, ?1) WHERE id = ?2",
            (now, form),
        )
