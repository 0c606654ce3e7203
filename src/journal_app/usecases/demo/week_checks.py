"""A made-up questionnaire, filled in once a week with gaps; the newest one is due."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from random import Random
from typing import Final

from journal_app.domain.ids import ResponseId
from journal_app.domain.questionnaire.answer import Answer, Truth, Whole
from journal_app.domain.questionnaire.due import DuePlan, Often
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.item import ItemKind
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.usecases.add_questionnaire import AddQuestionnaire
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.demo.simulated import SimulatedClock
from journal_app.usecases.make_demo import Story
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat

_DAY, _CLOCK = 6, time(20)
_LEFT_OUT = frozenset({4, 8})
"""Weeks in which it was not filled in."""
_HALF: Final = 2
"""The week in which a question was left open."""
_LEVELS = (1.6, 1.5, 1.3, 1.2, 1.1, 0.9, 1.4, 2.0, 1.8, 1.3, 1.0, 0.8)
"""How hard each week was: mean points of a question."""


@dataclass(frozen=True, slots=True)
class WeekChecks:
    """Takes the questionnaire in and fills it in, reproducibly."""

    journal: Journal
    format: FormFormat
    make_id: Callable[[datetime], str]

    def __call__(self, story: Story, source: str) -> None:
        """Fill it in every week of the story but the last, which stays due."""
        clock = SimulatedClock(story.at(0, time(9)), story.zone)
        add = AddQuestionnaire(self.journal, self.format, clock, lambda: self.make_id(clock.now()))
        answer = AnswerQuestionnaire(self.journal, self.format, clock)
        with self.journal.transaction():
            unasked = add.read(source)
            marked = frozenset(one.link_id for one in unasked.proposals if one.proposed)
            kept = self._planned(add.keep(unasked, marked), story)
            for now, answers in self._weeks(story, self.format.read(source)):
                clock.set(now)
                answer(kept, ResponseId(self.make_id(now)), answers)

    def _planned(self, kept: KeptForm, story: Story) -> KeptForm:
        first = story.start + timedelta(days=_DAY)
        planned = replace(kept, plan=DuePlan(Often.WEEKLY, first))
        self.journal.questionnaires.save(planned)
        return planned

    def _weeks(
        self, story: Story, form: Questionnaire
    ) -> Iterator[tuple[datetime, Mapping[str, tuple[Answer, ...]]]]:
        random = Random(story.seed)  # noqa: S311 - a made-up life, not a secret
        for week in range(story.weeks - 1):
            answers = _answers(form, random, _LEVELS[week % len(_LEVELS)])
            if week == _HALF:
                answers.popitem()
            now = story.at(7 * week + _DAY, _CLOCK)
            if week not in _LEFT_OUT and (story.now is None or now <= story.now):
                yield now, answers


def _answers(form: Questionnaire, random: Random, level: float) -> dict[str, tuple[Answer, ...]]:
    """Choices around a level; a marked question is answered with its first option."""
    found: dict[str, tuple[Answer, ...]] = {}
    for item in (placed.item for placed in form.asked({})):
        points = random.gauss(level, 0.6)
        if item.kind is ItemKind.CHOICE:
            place = 0 if item.marked else round(min(max(points, 0), len(item.options) - 1))
            found[item.link_id] = (item.options[place].answer,)
        elif item.kind is ItemKind.INTEGER:
            found[item.link_id] = (Whole(round(min(max(6.5 - 1.6 * points, 0), 7))),)
        elif item.kind is ItemKind.BOOLEAN:
            found[item.link_id] = (Truth(points < 2),)
    return {name: found[name] for name in reversed(found)}
