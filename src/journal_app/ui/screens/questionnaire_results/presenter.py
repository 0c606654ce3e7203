"""Loads one questionnaire on the journal's thread, draws its sums on the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.charts.locate import step_along
from journal_app.charts.picture import Picture, picture_of
from journal_app.charts.plot_area import PlotArea
from journal_app.charts.score_line import (
    ScoreLine,
    score_area,
    score_figure,
    score_on,
    score_summary,
)
from journal_app.charts.warning_sign import ChartStyle
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.due import DuePlan
from journal_app.domain.questionnaire.errors import NoSuchFormError
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.translation import tr
from journal_app.ui.form_files import FormFiles
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.questionnaire_results.state import results_state, score_line
from journal_app.ui.screens.questionnaire_results.view import ResultsView
from journal_app.usecases.one_questionnaire import OneQuestionnaire
from journal_app.usecases.read_questionnaires import FormView

_LEAST_DAYS = 27
"""A chart begins at least so many days before today."""


@dataclass(frozen=True, slots=True)
class DrawnScores:
    """A chart that was drawn."""

    picture: Picture
    area: PlotArea
    summary: str
    asked: int


class ResultsPresenter:
    """One questionnaire, one drawing at a time; only the newest wish is shown."""

    def __init__(
        self,
        view: ResultsView,
        context: ScreenContext,
        one: OneQuestionnaire,
        files: FormFiles,
        look: ChartStyle,
    ) -> None:
        self._view, self._context = view, context
        self._one, self._files, self._look = one, files, look
        self._form = QuestionnaireId("")
        self._found: FormView | None = None
        self._line: ScoreLine | None = None
        self._chosen = ""
        self._day: int | None = None
        self._asked = 0
        view.total_chosen.connect(self._choose)
        view.redraw_requested.connect(self._draw)
        view.day_pointed.connect(self._point)
        view.step_requested.connect(self._step)
        view.fill_requested.connect(lambda: context.navigator.fill_in(self._form))
        view.back_requested.connect(lambda: context.navigator.go("questionnaires"))
        view.save_requested.connect(self._ask_where)
        view.remove_requested.connect(self._remove)
        view.settings.plan_chosen.connect(self._keep_plan)
        view.settings.marks_chosen.connect(self._keep_marks)

    def open(self, form: QuestionnaireId) -> None:
        """Show one questionnaire."""
        self._form, self._chosen, self._day = form, "", None
        self.reload()

    def reload(self) -> None:
        """Show the questionnaire as it stands."""
        if not self._form:
            return
        form = self._form

        def loaded(found: FormView) -> None:
            if form == self._form:
                self._loaded(found)

        self._context.jobs.run(
            lambda: self._one.read(form, self._context.clock.today()),
            owner=self._view,
            done=loaded,
            refused=self._not_there,
        )

    def _loaded(self, found: FormView) -> None:
        state = results_state(found, self._chosen)
        self._found, self._chosen = found, state.chosen
        self._line = score_line(found, state.chosen)
        self._view.sums.show_line(self._line)
        self._view.show_state(state, self._context.clock.today())
        self._point(None)
        self._draw()

    def _draw(self) -> None:
        line = self._line
        if line is None or not line.days.size:
            return
        self._asked += 1
        asked, days = self._asked, self._days(line)
        chart = self._view.chart
        area = score_area(days, (float(chart.width()), float(chart.height())))
        look = replace(self._look, pixel_ratio=chart.devicePixelRatioF())
        self._context.drawing.run(
            lambda: _drawn(line, area, look, asked), owner=self._view, done=self._show_drawn
        )

    def _days(self, line: ScoreLine) -> tuple[int, int]:
        last = max(self._context.clock.today().toordinal(), int(line.days[-1]))
        return min(int(line.days[0]) - 3, last - _LEAST_DAYS), last

    def _show_drawn(self, drawn: DrawnScores) -> None:
        if drawn.asked == self._asked:
            self._view.show_picture(drawn.picture, drawn.area, drawn.summary)

    def _choose(self, total: str) -> None:
        self._chosen = total
        if self._found is not None:
            self._loaded(self._found)

    def _point(self, day: int | None) -> None:
        self._day = day
        line = self._line
        text = "" if day is None or line is None else score_on(line, day, self._look.words)
        self._view.show_day(day if text else None, text)

    def _step(self, steps: int) -> None:
        if self._line is not None:
            self._point(step_along(self._line.days, self._day, steps))

    def _keep_plan(self, plan: DuePlan) -> None:
        if self._found is not None:
            self._keep(replace(self._found.kept, plan=plan))

    def _keep_marks(self, marked: frozenset[str]) -> None:
        if self._found is not None:
            self._keep(replace(self._found.kept, marked=marked))

    def _keep(self, kept: KeptForm) -> None:
        assert self._found is not None
        self._found = replace(self._found, kept=kept)
        self._run(lambda: self._one.save(kept), "")

    def _ask_where(self, response: str) -> None:
        answered = () if self._found is None else self._found.answered
        kept = next((one.kept for one in answered if one.kept.id == response), None)
        if kept is None:
            return

        def write(path: Path) -> None:
            self._run(
                lambda: self._files.write(path, kept.body),
                tr("Saved. The file is not encrypted."),
            )

        self._files.ask_where(f"questionnaire-{kept.day.isoformat()}.json", write)

    def _remove(self, response: str) -> None:
        gone = ResponseId(response)

        def bring_back() -> None:
            self._run(lambda: self._one.restore(gone), tr("It is back."))

        self._context.jobs.run(
            lambda: self._one.remove(gone),
            owner=self._view,
            done=lambda _: self._context.notices.undoable(
                tr("Removed."),
                tr("removing answers"),
                bring_back,
                lambda: self._remove(response),
            ),
            refused=self._context.refuse,
        )

    def _run(self, work: Callable[[], None], said: str) -> None:
        def done(_: None) -> None:
            if said:
                self._context.notices.say(said)

        self._context.jobs.run(work, owner=self._view, done=done, refused=self._context.refuse)

    def _not_there(self, error: JournalError) -> None:
        """A questionnaire that was removed meanwhile is left without a word."""
        if isinstance(error, NoSuchFormError):
            self._form = QuestionnaireId("")
            return
        self._context.refuse(error)


def _drawn(line: ScoreLine, area: PlotArea, look: ChartStyle, asked: int) -> DrawnScores:
    picture = picture_of(score_figure(line, area, look))
    return DrawnScores(
        picture, area, score_summary(line, (area.first, area.last), look.words), asked
    )
