"""Questionnaires of the clinic, and every time one was filled in."""

import json
from datetime import date, datetime
from typing import Final

from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.errors import NoSuchFormError
from journal_app.domain.questionnaire.filled import KeptForm, KeptResponse
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database, Row
from journal_app.storage.repositories.questionnaire_bin import (
    old_forms,
    old_responses,
    remove_words,
)
from journal_app.storage.timestamps import from_milliseconds, to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.ports import Changed, Clock

_FORM: Final = "id, source, added_day, often, first_due, marked, marks_asked"
_RESPONSE: Final = "id, questionnaire_id, authored_at, zone, day, body, bring, private"


class QuestionnaireRepository:
    """Keeps them; what is purged leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[KeptForm]:
        """Every questionnaire that is not in the bin, in the order they were added."""
        rows = self._database.rows(
            f"SELECT {_FORM} FROM questionnaire WHERE deleted_at IS NULL"  # noqa: S608
            " ORDER BY added_day, id"
        )
        return [_form(row) for row in rows]

    def bin(self) -> list[tuple[KeptForm, datetime]]:
        """Those in the bin with the time they went there, the newest first."""
        rows = self._database.rows(
            f"SELECT {_FORM}, deleted_at FROM questionnaire"  # noqa: S608
            " WHERE deleted_at IS NOT NULL AND source <> '' ORDER BY deleted_at DESC, id"
        )
        return [(_form(row[:-1]), from_milliseconds(row[-1])) for row in rows]

    def get(self, form: QuestionnaireId) -> KeptForm:
        """One that is not in the bin. Raises NoSuchFormError."""
        row = self._database.row(
            f"SELECT {_FORM} FROM questionnaire WHERE id = ? AND deleted_at IS NULL",  # noqa: S608
            (form,),
        )
        if row is None:
            raise NoSuchFormError
        return _form(row)

    def save(self, form: KeptForm) -> None:
        """Keep a new one, or the new settings of an old one."""
        self._write(
            f"INSERT INTO questionnaire ({_FORM}, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
            " ON CONFLICT (id) DO UPDATE SET source = excluded.source,"
            " added_day = excluded.added_day, often = excluded.often,"
            " first_due = excluded.first_due, marked = excluded.marked,"
            " marks_asked = excluded.marks_asked,"
            " updated_at = excluded.updated_at",
            form.id,
            form.source,
            form.added.isoformat(),
            form.plan.often,
            from_date(form.plan.first),
            json.dumps(sorted(form.marked), ensure_ascii=False),
            form.asked,
            self._now(),
        )

    def delete(self, form: QuestionnaireId) -> None:
        """Move one to the bin, with all that was filled in. Raises NoSuchFormError."""
        self._bin("questionnaire", form)

    def restore(self, form: QuestionnaireId) -> None:
        """Take one out of the bin, with all that was filled in. Raises NoSuchFormError."""
        self._unbin("questionnaire", form, "source")

    def responses(self, form: QuestionnaireId) -> list[KeptResponse]:
        """What was filled in and is not in the bin, oldest first."""
        rows = self._database.rows(
            f"SELECT {_RESPONSE} FROM questionnaire_response"  # noqa: S608
            " WHERE questionnaire_id = ? AND deleted_at IS NULL ORDER BY authored_at, id",
            (form,),
        )
        return [_response(row) for row in rows]

    def last_days(self) -> dict[QuestionnaireId, date]:
        """The day each was filled in last; those that never were are left out."""
        rows = self._database.rows(
            "SELECT questionnaire_id, max(day) FROM questionnaire_response"
            " WHERE deleted_at IS NULL GROUP BY questionnaire_id"
        )
        return {QuestionnaireId(form): date.fromisoformat(day) for form, day in rows}

    def save_response(self, response: KeptResponse) -> None:
        """Keep what was filled in; the same one again takes its own place."""
        self._write(
            f"INSERT INTO questionnaire_response ({_RESPONSE}, updated_at)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET authored_at = excluded.authored_at,"
            " zone = excluded.zone, day = excluded.day, body = excluded.body,"
            " bring = excluded.bring, private = excluded.private,"
            " updated_at = excluded.updated_at",
            response.id,
            response.form,
            to_milliseconds(response.authored),
            response.zone,
            response.day.isoformat(),
            response.body,
            response.bring,
            response.private,
            self._now(),
        )

    def delete_response(self, response: ResponseId) -> None:
        """Move one to the bin. Raises NoSuchFormError."""
        self._bin("questionnaire_response", response)

    def restore_response(self, response: ResponseId) -> None:
        """Take one out of the bin. Raises NoSuchFormError."""
        self._unbin("questionnaire_response", response, "body")

    def purge(self, deleted_before: datetime) -> int:
        """Remove the words of what went into the bin before this time; how many went."""
        before, now = to_milliseconds(deleted_before), self._now()
        forms = old_forms(self._database, before)
        responses = old_responses(self._database, before, forms)
        if forms or responses:
            with self._changes.transaction(Changed.QUESTIONNAIRES):
                remove_words(self._database, forms, responses, now)
        return len(forms) + len(responses)

    def _bin(self, table: str, row: str) -> None:
        changed = self._write(
            f"UPDATE {table} SET deleted_at = ?1, updated_at = ?1"  # noqa: S608
            " WHERE id = ?2 AND deleted_at IS NULL",
            self._now(),
            row,
        )
        if not changed:
            raise NoSuchFormError

    def _unbin(self, table: str, row: str, words: str) -> None:
        """Nothing comes back of which the words were removed."""
        changed = self._write(
            f"UPDATE {table} SET deleted_at = NULL, updated_at = ?"  # noqa: S608
            f" WHERE id = ? AND {words} <> ''",
            self._now(),
            row,
        )
        if not changed:
            raise NoSuchFormError

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())

    def _write(self, sql: str, *values: object) -> int:
        with self._changes.transaction(Changed.QUESTIONNAIRES):
            return self._database.write(sql, values)


def _form(row: Row) -> KeptForm:
    form_id, source, added, often, first, marked, asked = row
    return KeptForm(
        id=form_id,
        source=source,
        added=date.fromisoformat(added),
        plan=DuePlan(Often(often), to_date(first)),
        marked=frozenset(json.loads(marked)),
        asked=bool(asked),
    )


def _response(row: Row) -> KeptResponse:
    response_id, form, authored, zone, day, body, bring, private = row
    return KeptResponse(
        id=response_id,
        form=form,
        authored=from_milliseconds(authored),
        zone=zone,
        day=date.fromisoformat(day),
        body=body,
        bring=bool(bring),
        private=bool(private),
    )
