"""The person's own questions to begin a text with."""

import json

from journal_app.domain.ids import TemplateId
from journal_app.domain.template import Template
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.usecases.ports import Changed, Clock


class TemplateRepository:
    """Keeps templates; a deleted one leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Template]:
        """Every template that was not deleted, hidden ones too, by position."""
        rows = self._database.rows(
            "SELECT id, name, prompts, position, hidden FROM template"
            " WHERE deleted_at IS NULL ORDER BY position, id"
        )
        return [
            Template(template_id, name, tuple(json.loads(prompts)), position, bool(hidden))
            for template_id, name, prompts, position, hidden in rows
        ]

    def save(self, template: Template) -> None:
        """Keep a new template or the new form of an old one."""
        with self._changes.transaction(Changed.TEMPLATES):
            self._database.write(
                "INSERT INTO template (id, name, prompts, position, hidden, updated_at)"
                " VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " prompts = excluded.prompts, position = excluded.position,"
                " hidden = excluded.hidden, updated_at = excluded.updated_at, deleted_at = NULL",
                (
                    template.id,
                    template.name,
                    json.dumps(template.prompts, ensure_ascii=False),
                    template.position,
                    template.hidden,
                    to_milliseconds(self._clock.now()),
                ),
            )

    def delete(self, template: TemplateId) -> None:
        """Leave a tombstone; texts that were begun with it stay."""
        with self._changes.transaction(Changed.TEMPLATES):
            self._database.write(
                "UPDATE template SET name = '', prompts = '[]', deleted_at = ?1,"
                " updated_at = ?1 WHERE id = ?2 AND deleted_at IS NULL",
                (to_milliseconds(self._clock.now()), template),
            )
