"""Writes and brings in exchange files, and settles what both copies changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from journal_app.domain.changed_on_both import ChangedOnBoth
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import LongWork
from journal_app.domain.merge import ExchangeOfOtherKeyError, MergeSummary, OtherJournalError
from journal_app.translation import tr, tr_n
from journal_app.ui.jobs import Refused
from journal_app.ui.long_job import LongJob
from journal_app.ui.merge_words import import_lines, merge_lines
from journal_app.ui.names import Names
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.two_copies.conflicts import conflict
from journal_app.ui.screens.two_copies.service import TwoCopiesService
from journal_app.ui.screens.two_copies.state import Doing, TwoCopiesState
from journal_app.ui.screens.two_copies.view import TwoCopiesView, doing_words
from journal_app.usecases.import_journal import JournalImport

Row = tuple[str, str]
Answer = TypeVar("Answer")


class TwoCopiesPresenter:
    """One thing at a time; nothing is brought in that was not looked at before."""

    def __init__(
        self, view: TwoCopiesView, context: ScreenContext, service: TwoCopiesService
    ) -> None:
        self._view, self._context, self._service = view, context, service
        self._state = TwoCopiesState()
        self._job = LongJob(view.busy)
        self._file: Path | None = None
        self._backup: str | None = None
        self._words_then: tuple[str, ...] = ()
        self._rows: dict[Row, ChangedOnBoth] = {}
        self._wire()

    @property
    def holds(self) -> bool:
        """Whether the journal is being put back just now."""
        return self._state.doing is Doing.GOING_BACK

    def reload(self) -> None:
        """Read the state and what waits for a choice."""
        self._run(lambda: (self._service.state_words(), *self._service.conflicts()), self._loaded)

    def _wire(self) -> None:
        view = self._view
        view.write_requested.connect(lambda: self._service.ask_new_file(self._write))
        view.look_requested.connect(lambda: self._service.ask_file(self._look))
        view.words_given.connect(self._look_again)
        view.bring_in_requested.connect(self._bring_in)
        view.leave_requested.connect(self._leave)
        view.go_back_requested.connect(self._go_back)
        view.keep_requested.connect(self._keep)
        view.take_requested.connect(self._take)
        view.keep_both_requested.connect(self._keep_both)

    def _loaded(self, found: tuple[tuple[str, ...], list[ChangedOnBoth], Names]) -> None:
        words, rows, names = found
        self._rows = {(row.kind, row.row_id): row for row in rows}
        same = words == self._words_then
        self._show(
            words=words,
            conflicts=tuple(conflict(row, names) for row in rows),
            can_go_back=self._backup is not None and same,
        )

    def _write(self, place: Path) -> None:
        self._begin(Doing.WRITING)
        self._do(lambda work: self._service.write(place, work), lambda _: self._written(place))

    def _written(self, place: Path) -> None:
        said = tr("The file is written. Only a copy of this journal can open it: {place}")
        self._show(doing=Doing.NOTHING, done=(said.format(place=place),))
        self._context.notices.say(tr("The file for the other laptop is written."))

    def _look(self, file: Path, words: str | None = None) -> None:
        self._file = file
        self._begin(Doing.LOOKING)
        self._view.keep_words(words or "")
        self._do(
            lambda work: self._service.preview(file, words, work),
            self._looked,
            refused=self._not_looked,
        )

    def _look_again(self) -> None:
        file, words = self._file, self._view.words_of_then()
        if file is None:
            return
        if not self._state.of_another:
            self._look(file, words)
            return
        self._show(doing=Doing.LOOKING, preview=(), worth=False, problem="")
        self._do(
            lambda work: self._service.preview_import(file, words, work), self._looked_at_another
        )

    def _looked_at_another(self, found: JournalImport) -> None:
        worth = found.whole or bool(found.added)
        self._show(doing=Doing.NOTHING, preview=tuple(import_lines(found)), worth=worth)

    def _looked(self, summary: MergeSummary) -> None:
        self._show(
            doing=Doing.NOTHING, preview=tuple(merge_lines(summary)), worth=not summary.nothing
        )

    def _not_looked(self, error: JournalError) -> None:
        another = isinstance(error, OtherJournalError)
        asks = another or isinstance(error, ExchangeOfOtherKeyError)
        self._show(asks_words=asks, of_another=another)
        self._refuse(error)
        if asks:
            self._view.focus_words()

    def _bring_in(self) -> None:
        file, words = self._file, self._view.words_of_then() or None
        if file is None:
            return
        self._show(doing=Doing.BRINGING_IN, problem="")
        if self._state.of_another:
            self._take_in(file, words or "")
        else:
            self._do(lambda work: self._service.bring_in(file, words, work), self._came)

    def _take_in(self, file: Path, words: str) -> None:
        def again() -> None:
            self._take_in(file, words)

        self._show(doing=Doing.BRINGING_IN, problem="")
        self._do(
            lambda work: self._service.take_in(file, words, work),
            lambda found: self._came_in(found, again),
        )

    def _came_in(self, found: JournalImport, again: Callable[[], None]) -> None:
        self._forget_file()
        self._show(
            doing=Doing.NOTHING, preview=(), asks_words=False, done=tuple(import_lines(found))
        )
        made = found.import_id
        if made is not None:
            entries = found.added.get("entries", 0)
            self._context.notices.undoable(
                tr_n("Brought in: %n entry.", "Brought in: %n entries.", entries),
                tr("bringing in a file"),
                lambda: self._undo_import(made),
                again,
            )
        self.reload()

    def _undo_import(self, made: ImportId) -> None:
        def gone(_: object) -> None:
            self._show(doing=Doing.NOTHING, done=())
            self._context.notices.say(tr("Taken back. It stays in the bin for 30 days."))
            self.reload()

        self._show(doing=Doing.TAKING_BACK)
        self._do(lambda work: self._service.undo_import(made, work), gone)

    def _came(self, came: tuple[MergeSummary, str | None]) -> None:
        summary, self._backup = came
        self._forget_file()
        self._show(doing=Doing.NOTHING, preview=(), done=tuple(merge_lines(summary)))
        self._context.notices.say(tr("The two copies are together."))
        self._run(self._service.state_words, self._note_words)

    def _note_words(self, words: tuple[str, ...]) -> None:
        self._words_then = words
        self.reload()

    def _leave(self) -> None:
        self._forget_file()
        self._show(preview=(), asks_words=False, of_another=False, problem="")

    def _forget_file(self) -> None:
        self._file = None
        self._view.keep_words("")

    def _go_back(self) -> None:
        backup = self._backup
        if backup is not None:
            self._show(doing=Doing.GOING_BACK)
            self._do(
                lambda work: self._service.go_back(backup, work),
                lambda _: self._service.start_again(),
            )

    def _keep(self, row: Row) -> None:
        found = self._rows[row]
        self._settle(lambda: self._service.keep(found), _settled_words(found))

    def _take(self, row: Row, name: bytes) -> None:
        found = self._rows[row]
        other = next(one for one in found.others if one.name == name)
        self._settle(lambda: self._service.take(found, other), _settled_words(found))

    def _keep_both(self, row: Row, name: bytes) -> None:
        found = self._rows[row]
        other = next(one for one in found.others if one.name == name)
        said = tr("Settled: these are two entries now.")
        self._settle(lambda: self._service.keep_both(found, other), said)

    def _settle(self, work: Callable[[], object], said: str) -> None:
        def settled(_: object) -> None:
            self._context.notices.say(said)
            self.reload()

        self._run(work, settled)

    def _begin(self, doing: Doing) -> None:
        self._show(
            doing=doing, preview=(), worth=False, asks_words=False, of_another=False,
            done=(), problem="",
        )  # fmt: skip

    def _do(
        self,
        task: Callable[[LongWork], Answer],
        done: Callable[[Answer], None],
        refused: Refused | None = None,
    ) -> None:
        """What may take longer: said by the state that was shown before."""
        self._job.run(
            self._context.jobs,
            doing_words(self._state.doing),
            task,
            done=done,
            refused=refused or self._refuse,
            stopped=self._stopped,
        )

    def _stopped(self) -> None:
        self._show(doing=Doing.NOTHING)
        self._context.notices.say(tr("Stopped. Everything is as it was."))

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.jobs.run(work, owner=self._view, done=done, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._show(doing=Doing.NOTHING, problem=explain(error).short)

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _settled_words(row: ChangedOnBoth) -> str:
    if row.entry is None:
        return tr("Settled.")
    return tr("Settled. The other wording stays among the earlier versions.")
