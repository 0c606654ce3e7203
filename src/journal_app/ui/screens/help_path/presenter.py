"""Takes somebody from the first rating to what is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QTimer

from journal_app.domain.check_in import Safety
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import ChoiceId
from journal_app.domain.tool import Tool
from journal_app.translation import tr
from journal_app.ui.jobs import Refused
from journal_app.ui.motion import Motion
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.help_path.read_way import HelpWay, ReadWay
from journal_app.ui.screens.help_path.state import HelpPathState, Stage
from journal_app.ui.screens.help_path.view import HelpPathView
from journal_app.ui.undo_offer import UndoOffer
from journal_app.usecases.keep_help import KeepHelp, KeptHelp, ToolUse

_DRAFT_AFTER_MS = 800


class HelpPathPresenter:
    """One way at a time; a tool that is in use goes on while other pages are looked at."""

    def __init__(
        self,
        view: HelpPathView,
        context: ScreenContext,
        read: ReadWay,
        keep: KeepHelp,
        motion: Motion,
    ) -> None:
        self._view, self._context = view, context
        self._read, self._keep, self._motion = read, keep, motion
        self._offer = UndoOffer(context, view)
        self._state = HelpPathState(stage=Stage.DONE)
        self._touched = False
        self._since = QElapsedTimer()
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAFT_AFTER_MS)
        self._timer.timeout.connect(self.keep_draft)
        self._wire()

    def open(self) -> None:
        """Begin, or go on where a tool was in use."""
        if self._state.stage in {Stage.USE, Stage.AFTER}:
            return
        self._view.begin_anew()
        self._view.still = self._motion.still
        self._show(HelpPathState())
        self._rank(None)

    def reload(self) -> None:
        """Show tools and people as they stand now."""
        if self._state.stage in {Stage.ASK, Stage.TOOLS}:
            self._rank(self._state.kind)

    @property
    def writing(self) -> bool:
        """Whether a tool is in use that was neither saved nor left."""
        return self._state.stage in {Stage.USE, Stage.AFTER}

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is written inside the journal until it is saved, and go on when it is kept."""
        self._timer.stop()
        use, after = self._state.use, then or _nothing
        if use is None or not self.writing or self._state.saving or not self._touched:
            after()
            return
        self._context.jobs.run(
            lambda: self._keep.draft(use),
            owner=self._view,
            done=lambda _: after(),
            refused=refused or self._context.refuse,
        )

    def _wire(self) -> None:
        view, ways = self._view, self._context.navigator
        view.close_requested.connect(self._leave)
        view.lapse_requested.connect(ways.after_lapse)
        view.numbers.all_requested.connect(ways.show_numbers)
        view.ask.rated.connect(self._note)
        view.ask.safe_said.connect(self._hear_safety)
        view.ask.skip_requested.connect(self._to_tools)
        view.tools.tool_chosen.connect(self._take)
        view.tools.kind_chosen.connect(self._rank)
        view.using.stop_requested.connect(self._stop)
        view.using.other_requested.connect(self._put_down)
        view.using.answers_changed.connect(self._write)
        view.using.reason_written.connect(self._keep_reason)
        view.after.text_changed.connect(self._write_line)
        view.after.save_requested.connect(self._save)
        view.after.drop_requested.connect(self._drop)
        view.done.other_requested.connect(self._again)
        view.done.close_requested.connect(ways.leave_help)

    def _show(self, state: HelpPathState) -> None:
        self._state = state
        self._view.show_state(state)

    def _note(self, before: int | None) -> None:
        self._state = replace(self._state, before=before)

    def _rank(self, kind: ChoiceId | None) -> None:
        def show(way: HelpWay) -> None:
            if self._state.stage in {Stage.ASK, Stage.TOOLS}:
                self._show(
                    replace(
                        self._state, kind=kind, ranking=way.ranking, begun=way.begun, own=way.own
                    )
                )

        self._context.jobs.run(
            lambda: self._read(kind), owner=self._view, done=show, refused=self._context.refuse
        )

    def _hear_safety(self, safety: Safety) -> None:
        self._to_tools()
        if safety is not Safety.SAFE:
            self._context.navigator.show_numbers(after_unsafe=True)

    def _to_tools(self) -> None:
        self._show(replace(self._state, stage=Stage.TOOLS))

    def _take(self, tool: Tool) -> None:
        self._touched = False
        self._since.start()
        self._show(self._state.taking(tool))

    def _stop(self) -> None:
        assert self._state.use is not None
        minutes = max(1, round(self._since.elapsed() / 60_000))
        self._show(
            replace(
                self._state,
                stage=Stage.AFTER,
                use=replace(self._state.use, minutes=minutes),
            )
        )

    def _put_down(self) -> None:
        """Choose another tool; what was written here is still there later."""
        self.keep_draft(self._back_to_tools)

    def _back_to_tools(self) -> None:
        self._show(replace(self._state, stage=Stage.TOOLS, tool=None, use=None, problem=""))
        self._rank(self._state.kind)

    def _write(self, answers: tuple[str, ...]) -> None:
        assert self._state.use is not None
        self._change(replace(self._state.use, answers=answers))

    def _write_line(self, text: str) -> None:
        if self._state.use is not None:
            self._change(replace(self._state.use, text=text))

    def _change(self, use: ToolUse) -> None:
        self._touched = True
        self._timer.start()
        self._state = replace(self._state, use=use)

    def _keep_reason(self, reason: str) -> None:
        self._context.jobs.run(
            lambda: self._keep.reason(reason),
            owner=self._view,
            done=lambda _: None,
            refused=self._context.refuse,
        )

    def _save(self, after: int | None, again: bool | None, text: str) -> None:  # noqa: FBT001
        state = self._state
        if state.saving or state.use is None or state.tool is None:
            return
        self._timer.stop()
        use, tool = replace(state.use, after=after, again=again, text=text), state.tool
        self._show(replace(state, use=use, saving=True, problem=""))
        self._context.jobs.run(
            lambda: self._keep(use, tool),
            owner=self._view,
            done=self._kept,
            refused=self._refuse,
        )

    def _kept(self, kept: KeptHelp) -> None:
        self._touched = False
        self._show(replace(self._state, stage=Stage.DONE, saving=False))
        self._offer(
            tr("Saved."),
            tr("a skill that was used"),
            lambda: self._keep.take_back(kept),
            lambda: self._keep.do_again(kept),
        )

    def _refuse(self, error: JournalError) -> None:
        """The words stay on the page, and in the draft where that is possible."""
        self._touched = True
        self._show(replace(self._state, saving=False, problem=explain(error).short))

    def _drop(self) -> None:
        use = self._state.use
        if use is None or self._state.saving:
            return
        self._change(ToolUse(use.skill))
        self.keep_draft(self._back_to_tools)

    def _again(self) -> None:
        """Another tool: where it stands now is where the next one begins."""
        use = self._state.use
        before = self._state.before if use is None or use.after is None else use.after
        self._state = replace(self._state, before=before)
        self._back_to_tools()

    def _leave(self) -> None:
        """Go back once what is written is kept."""
        self.keep_draft(self._context.navigator.leave_help)


def _nothing() -> None:
    """Do nothing."""
