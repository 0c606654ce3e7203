"""From a file to entries: looked at, mapped, tried, kept, and taken back as a whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.day_order import DayOrder
from journal_app.domain.errors import JournalError
from journal_app.domain.file_said import Said
from journal_app.domain.ids import ImportId
from journal_app.domain.long_work import LongWork, WorkStoppedError
from journal_app.translation import tr, tr_n
from journal_app.ui.long_job import LongJob
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.importing import mapping_rows as rows
from journal_app.ui.screens.importing.earlier import TakingBack
from journal_app.ui.screens.importing.looking import Chosen, Done, Looked, LookedExport, look
from journal_app.ui.screens.importing.sources import ImportSources
from journal_app.ui.screens.importing.state import FileFacts, ImportingState, Stage
from journal_app.ui.screens.importing.view import ImportingView
from journal_app.ui.screens.importing.words import question_of
from journal_app.usecases.earlier_imports import EarlierImports
from journal_app.usecases.file_mapping import FileMapping
from journal_app.usecases.import_file import ImportFile


class ImportingPresenter:
    """Every step but keeping leaves the journal as it is."""

    def __init__(
        self,
        view: ImportingView,
        context: ScreenContext,
        importing: ImportFile,
        earlier: EarlierImports,
        sources: ImportSources,
    ) -> None:
        self._view, self._context = view, context
        self._importing, self._sources = importing, sources
        self._state = ImportingState()
        self._chosen: Chosen | None = None
        self._looked: Looked | LookedExport | None = None
        self._job = LongJob(view.busy)
        self._back = TakingBack(view, context, earlier, lambda found: self._show(earlier=found))
        self._wire()

    def reload(self) -> None:
        """List what was brought in before."""
        self._back.reload()

    def begin(self, path: Path) -> None:
        """Look at a file as what it seems to be."""
        self._chosen = self._looked = None
        self._show(stage=Stage.LOOKING, file=None, problem="")
        self._job.run(
            self._context.jobs,
            _looking_words,
            lambda _: self._sources.likeliest(path),
            done=lambda form: self._look(Chosen(path, form, Said())),
            refused=self._stuck,
            stopped=self._leave,
        )

    def _wire(self) -> None:
        view, sources = self._view, self._sources
        view.start.file_requested.connect(lambda: sources.ask_file(self.begin))
        view.start.folder_requested.connect(lambda: sources.ask_folder(self.begin))
        view.file_dropped.connect(self.begin)
        view.file.form_chosen.connect(self._take_for)
        view.file.answered.connect(self._answer)
        view.keep_requested.connect(self._keep)
        view.leave_requested.connect(self._leave)
        view.undo_requested.connect(lambda: self._undo(self._state.kept))
        view.journal_requested.connect(lambda: self._context.navigator.go("journal"))
        self._wire_mapping()

    def _wire_mapping(self) -> None:
        mapping = self._view.mapping
        mapping.use_chosen.connect(self._use)
        mapping.target_chosen.connect(
            lambda name, code: self._map(lambda one: self._choices.with_target(one, name, code))
        )
        mapping.span_chosen.connect(
            lambda name, span: self._map(lambda one: rows.with_span(one, name, span))
        )
        mapping.turned.connect(
            lambda name, on: self._map(lambda one: self._choices.turned(one, name, turned=on))
        )
        mapping.level_chosen.connect(
            lambda name, word, points: self._map(
                lambda one: rows.with_level(one, name, word, points)
            )
        )
        mapping.word_chosen.connect(
            lambda key, code: self._map(lambda one: rows.with_word(one, key, code))
        )

    # what the file is

    def _take_for(self, form: str) -> None:
        if self._chosen is not None:
            self._look(Chosen(self._chosen.path, form, Said(self._chosen.said.encoding)))

    def _answer(self, answer: object) -> None:
        """What only the person knew, by what kind of thing it is."""
        if self._chosen is None:
            return
        said = self._chosen.said
        match answer:
            case DayOrder():
                said = replace(said, order=answer)
            case date():
                said = replace(said, day_zero=answer)
            case str():
                said = replace(said, encoding=answer)
        self._look(replace(self._chosen, said=said))

    def _use(self, name: str, use: str) -> None:
        """Say what a column is for; there is one of days."""
        if self._chosen is None:
            return
        known = self._looked.uses if isinstance(self._looked, Looked) else {}
        uses = {
            other: ColumnUse.LEAVE if found.value == use == ColumnUse.DATE else found
            for other, found in (self._chosen.said.uses or known).items()
        }
        uses[name] = ColumnUse(use)
        self._show(trying=True)  # the page stays where it is, with the cursor
        self._read(replace(self._chosen, said=replace(self._chosen.said, uses=uses)))

    def _look(self, chosen: Chosen) -> None:
        self._show(
            stage=Stage.LOOKING, problem="", file=FileFacts(chosen.path.name, chosen.form),
            question=None, mapping=None, outcome=None, kept=None,
        )  # fmt: skip
        self._read(chosen)

    def _read(self, chosen: Chosen) -> None:
        self._chosen, self._looked = chosen, None
        self._job.run(
            self._context.jobs,
            _looking_words,
            lambda work: look(self._importing, self._sources, chosen, work),
            done=self._see,
            refused=self._stuck,
            stopped=self._leave,
        )

    def _see(self, looked: Looked | LookedExport) -> None:
        self._chosen, self._looked = looked.chosen, looked
        self._show(
            stage=Stage.MAPPING,
            file=FileFacts(looked.chosen.path.name, looked.chosen.form, looked.said),
        )
        self._show_mapping(looked)

    def _stuck(self, error: JournalError) -> None:
        """A question is asked; another refusal is said, and the file can be taken for another."""
        question = question_of(error)
        problem = "" if question is not None else explain(error).short
        self._show(stage=Stage.STUCK, question=question, problem=problem)

    # which of their things are which

    @property
    def _choices(self) -> rows.MappingChoices:
        assert isinstance(self._looked, Looked)
        return self._looked.choices

    def _map(self, change: Callable[[FileMapping], FileMapping]) -> None:
        if isinstance(self._looked, Looked):
            self._looked = replace(self._looked, mapping=change(self._looked.mapping))
            self._show_mapping(self._looked)

    def _show_mapping(self, looked: Looked | LookedExport) -> None:
        """Show the mapping, and work out what it would do."""
        self._show(mapping=looked.state(), trying=True, problem="")
        self._job.run(
            self._context.jobs,
            _trying_words,
            lambda work: looked.preview(self._importing, work),
            done=lambda found: self._see_plan(found, looked),
            refused=self._refuse_plan,
            stopped=self._leave,
            at_once=False,
        )

    def _see_plan(self, found: Done, looked: Looked | LookedExport) -> None:
        if self._looked is looked and self._state.stage is Stage.MAPPING:
            self._show(outcome=found.outcome, trying=False)

    def _refuse_plan(self, error: JournalError) -> None:
        if self._state.stage is Stage.MAPPING:
            self._show(problem=explain(error).short, outcome=None, trying=False)

    # keeping

    def _keep(self) -> None:
        if self._looked is not None and not self._state.trying:
            self._bring_in(self._looked)

    def _bring_in(self, looked: Looked | LookedExport) -> None:
        self._chosen, self._looked = looked.chosen, looked
        self._show(stage=Stage.KEEPING, problem="")
        self._job.run(
            self._context.jobs,
            _keeping_words,
            lambda work: looked.keep(self._importing, work),
            done=lambda found: self._see_kept(found, looked),
            refused=self._refuse_keeping,
            stopped=self._stopped,
        )

    def _see_kept(self, found: Done, looked: Looked | LookedExport) -> None:
        kept = found.kept
        self._show(stage=Stage.KEPT, outcome=found.outcome, kept=kept)
        self._back.reload()
        if kept is not None:
            self._context.notices.undoable(
                tr_n("Brought in: %n entry.", "Brought in: %n entries.", found.entries),
                tr("bringing in a file"),
                lambda: self._undo(kept),
                lambda: self._bring_in(looked),
            )

    def _refuse_keeping(self, error: JournalError) -> None:
        """Nothing was kept; the mapping still stands."""
        self._show(stage=Stage.MAPPING, problem=explain(error).short)

    def _stopped(self) -> None:
        self._refuse_keeping(WorkStoppedError())

    def _undo(self, kept: ImportId | None) -> None:
        """Take back what came in; what is shown meanwhile of another file stays."""
        if kept is not None:
            shown = self._state.kept == kept
            self._back.take_back(kept, self._leave if shown else lambda: None)

    def _leave(self) -> None:
        """Back to where a file is chosen."""
        self._job.stop()
        self._job.end()
        self._chosen = self._looked = None
        self._state = ImportingState(earlier=self._state.earlier)
        self._view.show_state(self._state)

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _looking_words(work: LongWork) -> str:
    return _with_rows(tr("Looking at the file …"), work)


def _trying_words(work: LongWork) -> str:
    return _with_rows(tr("Working out what it would bring …"), work)


def _keeping_words(work: LongWork) -> str:
    return _with_rows(tr("Backing up, then bringing it in …"), work)


def _with_rows(doing: str, work: LongWork) -> str:
    """Rows have no total: a file ends where it ends."""
    if not work.done or work.total:
        return doing
    return doing + " " + tr_n("%n row so far.", "%n rows so far.", work.done)
