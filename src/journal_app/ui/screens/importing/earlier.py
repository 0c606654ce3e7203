"""Imports that were made before: listed, and taken back as a whole."""

from collections.abc import Callable

from journal_app.domain.entry import Entry
from journal_app.domain.ids import ImportId
from journal_app.domain.moment import zone_named
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.long_job import LongJob
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.importing.state import EarlierRow
from journal_app.ui.screens.importing.view import ImportingView
from journal_app.ui.screens.importing.words import earlier_words, format_words
from journal_app.usecases.earlier_imports import EarlierImport, EarlierImports

_SHOWN = 8
"""Changed entries that are named one by one."""


class TakingBack:
    """Asks once more, and names what was changed since."""

    def __init__(
        self,
        view: ImportingView,
        context: ScreenContext,
        earlier: EarlierImports,
        show: Callable[[tuple[EarlierRow, ...]], None],
    ) -> None:
        self._view, self._context = view, context
        self._earlier, self._show = earlier, show
        self._titles: dict[str, str] = {}
        self._job = LongJob(view.busy)
        view.start.take_back_requested.connect(self._ask)
        view.take_back_agreed.connect(lambda one: self.take_back(ImportId(one)))

    def reload(self) -> None:
        """List what can be taken back."""
        self._context.jobs.run(
            self._earlier.all,
            owner=self._view,
            done=lambda found: self._show(tuple(map(self._row, found))),
            refused=self._context.refuse,
        )

    def take_back(self, import_id: ImportId, then: Callable[[], None] = lambda: None) -> None:
        """Have all of an import go."""

        def gone(entries: int) -> None:
            self._context.notices.say(
                tr_n(
                    "Taken back: %n entry. It stays in the bin for 30 days.",
                    "Taken back: %n entries. They stay in the bin for 30 days.",
                    entries,
                )
            )
            then()
            self.reload()

        self._job.run(
            self._context.jobs,
            tr("Making a backup, then taking it back …"),
            lambda work: self._earlier.take_back(import_id, work),
            done=gone,
            refused=self._context.refuse,
            stopped=lambda: self._context.notices.say(tr("Stopped. Everything is as it was.")),
        )

    def _ask(self, import_id: str) -> None:
        self._context.jobs.run(
            lambda: self._earlier.changed(ImportId(import_id)),
            owner=self._view,
            done=lambda changed: self._view.ask_take_back(
                import_id, self._titles.get(import_id, ""), _named(changed)
            ),
            refused=self._context.refuse,
        )

    def _row(self, one: EarlierImport) -> EarlierRow:
        made = one.made_at.astimezone(zone_named(self._context.clock.zone()))
        when = f"{words.long_day(made.date())}, {words.clock_time(made)}"
        self._titles[one.id] = format_words(one.form)
        return EarlierRow(one.id, format_words(one.form), earlier_words(one.entries, when))


def _named(changed: list[Entry]) -> tuple[str, ...]:
    """Entries by day and kind."""
    named = [
        f"{words.long_day(entry.moment.day)}: {kind_words(entry.kind)}"
        for entry in changed[:_SHOWN]
    ]
    more = len(changed) - _SHOWN
    return tuple(named if more <= 0 else [*named, tr_n("and %n more", "and %n more", more)])
