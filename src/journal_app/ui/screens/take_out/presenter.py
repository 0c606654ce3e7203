"""Writes everything out bit by bit, so that other work on the journal goes in between."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from journal_app.domain.errors import JournalError
from journal_app.domain.long_work import LongWork
from journal_app.translation import tr
from journal_app.ui.long_job import LongJob
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.take_out.service import TakeOutService, Writing
from journal_app.ui.screens.take_out.state import Doing, Left, TakeOutState
from journal_app.ui.screens.take_out.view import TakeOutView
from journal_app.usecases.export_ports import ExportStep


class TakeOutPresenter:
    """One export at a time; it goes on while another screen is shown."""

    def __init__(self, view: TakeOutView, context: ScreenContext, service: TakeOutService) -> None:
        self._view, self._context, self._service = view, context, service
        formats = service.formats()
        self._state = TakeOutState(formats, formats[0].name)
        self._job = LongJob(view.busy)
        view.format_chosen.connect(lambda name: self._show(chosen=name))
        view.bin_chosen.connect(lambda binned: self._show(binned=binned))
        view.write_requested.connect(self._ask_place)
        view.seal_requested.connect(lambda: service.ask_sealed(self._seal))
        view.show_requested.connect(self._open)
        view.show_state(self._state)

    def _ask_place(self) -> None:
        self._service.ask_place(self._state.chosen, self._write)

    def _write(self, place: Path) -> None:
        if self._state.doing is not Doing.NOTHING:
            return
        chosen, binned = self._state.chosen, self._state.binned
        self._begin(Doing.WRITING, place)
        work = self._job.begin(_written_words)
        self._run(
            lambda: self._service.begin(chosen, place, binned=binned),
            lambda writing: self._go_on(writing, work),
        )

    def _go_on(self, writing: Writing, work: LongWork) -> None:
        def written(step: ExportStep | None) -> None:
            if step is None:
                self._end(Left.WRITTEN, tr("Everything is written. The files are not encrypted."))
            else:
                self._job.tell(work, step.done, step.total)
                self._go_on(writing, work)

        if work.stopped:
            self._run(writing.stop, lambda _: self._stopped())
        else:
            self._run(writing.step, written)

    def _stopped(self) -> None:
        self._end(Left.STOPPED, tr("Stopped. Nothing of it is left."))

    def _seal(self, place: Path) -> None:
        if self._state.doing is not Doing.NOTHING:
            return
        self._begin(Doing.SEALING, place)
        self._job.run(
            self._context.jobs,
            tr("Making a backup, copying it and reading the copy back …"),
            lambda work: self._service.seal(place, work),
            done=lambda _: self._end(Left.SEALED, tr("The copy is there, and was read back.")),
            refused=self._refuse,
            stopped=self._stopped,
        )

    def _open(self) -> None:
        if not self._service.show(Path(self._state.place)):
            self._context.notices.say(tr("This computer has no program to show folders with."))

    def _begin(self, doing: Doing, place: Path) -> None:
        self._show(doing=doing, left=Left.NOTHING, place=str(place), problem="")

    def _end(self, left: Left, said: str) -> None:
        self._job.end()
        self._show(doing=Doing.NOTHING, left=left)
        self._context.notices.say(said)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._context.jobs.run(work, owner=self._view, done=done, refused=self._refuse)

    def _refuse(self, error: JournalError) -> None:
        self._job.end()
        self._show(doing=Doing.NOTHING, left=Left.NOTHING, problem=explain(error).short)

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _written_words(work: LongWork) -> str:
    if not work.total:
        return tr("Beginning …")
    return tr("Written: {done} of {total} entries").format(done=work.done, total=work.total)
