"""Goals with their steps and the entries that belong to them."""

from collections import defaultdict

from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.ids import EntryId, GoalId
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.weekday_lists import from_date, to_date
from journal_app.usecases.ports import Changed, Clock


class GoalRepository:
    """Keeps goals; a deleted one leaves a tombstone without words."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def all(self) -> list[Goal]:
        """Every goal that was not deleted, by position."""
        steps, practices = self._steps(), self._practices()
        rows = self._database.rows(
            "SELECT id, text, why, reached_on, position FROM goal WHERE deleted_at IS NULL"
            " ORDER BY position, id"
        )
        return [
            Goal(
                id=goal_id,
                text=text,
                why=why,
                steps=tuple(steps[goal_id]),
                practices=tuple(practices[goal_id]),
                reached_on=to_date(reached_on),
                position=position,
            )
            for goal_id, text, why, reached_on, position in rows
        ]

    def save(self, goal: Goal) -> None:
        """Keep a new goal or the new form of an old one, with all of its steps."""
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(
                "INSERT INTO goal (id, text, why, reached_on, position, updated_at)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
                " why = excluded.why, reached_on = excluded.reached_on,"
                " position = excluded.position, updated_at = excluded.updated_at,"
                " deleted_at = NULL",
                (
                    goal.id,
                    goal.text,
                    goal.why,
                    from_date(goal.reached_on),
                    goal.position,
                    self._now(),
                ),
            )
            self._clear(goal.id)
            self._database.write_many(
                "INSERT INTO goal_step (goal_id, position, text, done_on) VALUES (?, ?, ?, ?)",
                [(goal.id, n, s.text, from_date(s.done_on)) for n, s in enumerate(goal.steps)],
            )
            self._database.write_many(
                "INSERT INTO goal_practice (goal_id, position, entry_id) VALUES (?, ?, ?)",
                [(goal.id, n, entry) for n, entry in enumerate(goal.practices)],
            )

    def delete(self, goal: GoalId) -> None:
        """Leave a tombstone."""
        with self._changes.transaction(Changed.PROGRAMME):
            self._clear(goal)
            self._database.write(
                "UPDATE goal SET text = '', why = '', deleted_at = ?1, updated_at = ?1"
                " WHERE id = ?2 AND deleted_at IS NULL",
                (self._now(), goal),
            )

    def _clear(self, goal: GoalId) -> None:
        self._database.write("DELETE FROM goal_step WHERE goal_id = ?", (goal,))
        self._database.write("DELETE FROM goal_practice WHERE goal_id = ?", (goal,))

    def _steps(self) -> defaultdict[GoalId, list[GoalStep]]:
        found = defaultdict[GoalId, list[GoalStep]](list)
        rows = "SELECT goal_id, text, done_on FROM goal_step ORDER BY goal_id, position"
        for goal, text, done_on in self._database.rows(rows):
            found[goal].append(GoalStep(text, to_date(done_on)))
        return found

    def _practices(self) -> defaultdict[GoalId, list[EntryId]]:
        found = defaultdict[GoalId, list[EntryId]](list)
        rows = "SELECT goal_id, entry_id FROM goal_practice ORDER BY goal_id, position"
        for goal, entry in self._database.rows(rows):
            found[goal].append(entry)
        return found

    def _now(self) -> int:
        return to_milliseconds(self._clock.now())
