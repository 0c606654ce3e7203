"""The step-down sheet."""

from journal_app.domain.step_down import Continuing, StepDown
from journal_app.storage.changes import Changes
from journal_app.storage.database import Database
from journal_app.storage.timestamps import to_milliseconds
from journal_app.storage.weekday_lists import from_weekdays, to_weekdays
from journal_app.usecases.ports import Changed, Clock


class StepDownRepository:
    """Keeps one sheet."""

    def __init__(self, database: Database, clock: Clock, changes: Changes) -> None:
        self._database = database
        self._clock = clock
        self._changes = changes

    def get(self) -> StepDown:
        """The sheet; blank where nothing was written."""
        row = self._database.row("SELECT harder, appointments FROM step_down")
        harder, appointments = ("", "") if row is None else row
        lines = self._database.rows("SELECT what, who, days FROM step_down_line ORDER BY position")
        return StepDown(
            tuple(Continuing(what, who, to_weekdays(days)) for what, who, days in lines),
            harder,
            appointments,
        )

    def save(self, sheet: StepDown) -> None:
        """Keep the sheet in place of the earlier one."""
        with self._changes.transaction(Changed.PROGRAMME):
            self._database.write(
                "INSERT OR REPLACE INTO step_down (only_row, harder, appointments, updated_at)"
                " VALUES (1, ?, ?, ?)",
                (sheet.harder, sheet.appointments, to_milliseconds(self._clock.now())),
            )
            self._database.write("DELETE FROM step_down_line")
            self._database.write_many(
                "INSERT INTO step_down_line (position, what, who, days) VALUES (?, ?, ?, ?)",
                [
                    (n, line.what, line.who, from_weekdays(line.days))
                    for n, line in enumerate(sheet.continuing)
                ],
            )
