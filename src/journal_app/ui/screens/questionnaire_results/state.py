"""What the screen shows of one questionnaire: its sums over time, its settings, its answers."""

from dataclasses import dataclass, field
from datetime import date

import numpy as np

from journal_app.charts.score_line import ScoreLine
from journal_app.domain.ids import ResponseId
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.filled import FilledStatus
from journal_app.domain.questionnaire.score import Score, scores
from journal_app.domain.silent import Silent
from journal_app.ui.questionnaire_words import answer_words, due_words, named_score, title_words
from journal_app.ui.words import long_day
from journal_app.usecases.read_questionnaires import Answered, FormView

_STEPS = {Often.WEEKLY: 10, Often.TWO_WEEKS: 20}
_USUAL_STEP = 20
"""Days between two sums above which one is missing."""


@dataclass(frozen=True, slots=True, repr=False)
class Markable(Silent):
    """A question that can ask for help."""

    link_id: str
    text: str
    marked: bool


@dataclass(frozen=True, slots=True, repr=False)
class TimeRow(Silent):
    """One time that it was filled in."""

    id: ResponseId
    day: str
    sums: str
    status: FilledStatus
    bring: bool
    private: bool
    answers: tuple[tuple[str, str], ...]
    """Questions and answers as they read."""


@dataclass(frozen=True, slots=True, repr=False)
class ResultsState(Silent):
    """One questionnaire."""

    title: str = ""
    when: str = ""
    plan: DuePlan = field(default_factory=DuePlan)
    markable: tuple[Markable, ...] = ()
    totals: tuple[tuple[str, str], ...] = ()
    """Ids and names of the sums, where there is more than one."""
    chosen: str = ""
    times: tuple[TimeRow, ...] = ()
    """Newest first."""
    has_sums: bool = False


def results_state(view: FormView, chosen: str) -> ResultsState:
    """A questionnaire as its own screen shows it."""
    totals = scores(view.form, {})
    return ResultsState(
        title=title_words(view.form.title),
        when=due_words(view),
        plan=view.kept.plan,
        markable=tuple(
            Markable(p.item.link_id, p.item.text, p.item.link_id in view.kept.marked)
            for p in view.form.walk()
            if p.item.markable
        ),
        totals=tuple((score.total, score.name) for score in totals) if len(totals) > 1 else (),
        chosen=chosen if chosen in {score.total for score in totals} else _first(totals),
        times=tuple(_time(view, one) for one in reversed(view.answered)),
        has_sums=any(s.sum is not None for one in view.answered for s in one.scores),
    )


def score_line(view: FormView, total: str) -> ScoreLine | None:
    """The sums of one total over time; the last of a day counts. None where there are none."""
    drawn = next((s for s in scores(view.form, {}) if s.total == total), None)
    if drawn is None:
        return None
    sums: dict[date, float] = {}
    for one in view.answered:
        for score in one.scores:
            if score.total == total and score.sum is not None:
                sums[one.kept.day] = score.sum
    days = sorted(sums)
    return ScoreLine(
        title=drawn.name or title_words(view.form.title),
        days=np.array([day.toordinal() for day in days], np.int64),
        values=np.array([sums[day] for day in days], np.float64),
        low=drawn.low,
        high=drawn.high,
        longest_step=_STEPS.get(view.kept.plan.often, _USUAL_STEP),
    )


def _first(totals: tuple[Score, ...]) -> str:
    return totals[0].total if totals else ""


def _time(view: FormView, one: Answered) -> TimeRow:
    alone = len(one.scores) == 1
    return TimeRow(
        id=one.kept.id,
        day=long_day(one.kept.day),
        sums="\n".join(named_score(score, alone=alone) for score in one.scores),
        status=one.filled.status,
        bring=one.kept.bring,
        private=one.kept.private,
        answers=tuple(
            (placed.item.text, answer_words(placed.item, one.filled.answers[placed.item.link_id]))
            for placed in view.form.walk()
            if one.filled.answers.get(placed.item.link_id) and placed.item.is_question
        ),
    )
