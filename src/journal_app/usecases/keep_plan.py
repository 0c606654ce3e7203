"""Change the plan so that how it stood before can be read and put back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from journal_app.domain.ids import VersionId
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.plan.plan import Plan, PlanVersion
from journal_app.usecases.ports import Clock, Journal, NewId


@dataclass(frozen=True, slots=True)
class KeepPlan:
    """Before the first change of a day, the plan as it stood becomes a version."""

    journal: Journal
    clock: Clock
    new_id: NewId

    def __call__(self, change: Callable[[], None]) -> None:
        """Change something."""
        with self.journal.transaction():
            self._remember()
            change()

    def put_back(self, version: PlanVersion) -> Plan:
        """Have the plan stand as in a version; return how it stood, which is kept as one too."""
        book = self.journal.plan
        with self.journal.transaction():
            before = book.get()
            self._keep_unless_known(before)
            book.put(version.plan)
        return before

    def reviewed(self, on: date, with_whom: str) -> PlanVersion:
        """Keep the plan as it stands as looked through with somebody. Raises TextTooLongError."""
        return self._keep(self.journal.plan.get(), on, with_whom)

    def forget(self, version: PlanVersion) -> None:
        """Take a version away, as one is where the plan was not looked through after all."""
        self.journal.plan.versions.delete(version.id)

    def _remember(self) -> None:
        book = self.journal.plan
        changed_at = book.changed_at()
        if changed_at is None or self._day_of(changed_at) == self._day_of(self.clock.now()):
            return
        self._keep_unless_known(book.get())

    def _keep_unless_known(self, plan: Plan) -> None:
        newest = self.journal.plan.versions.newest()
        if not plan.empty and (newest is None or newest.plan != plan):
            self._keep(plan)

    def _keep(self, plan: Plan, on: date | None = None, with_whom: str = "") -> PlanVersion:
        version = PlanVersion(VersionId(self.new_id()), self.clock.now(), plan, on, with_whom)
        self.journal.plan.versions.save(version)
        return version

    def _day_of(self, moment: datetime) -> date:
        return counting_day(moment.astimezone(zone_named(self.clock.zone())))
