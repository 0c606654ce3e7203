"""A blank week with the person's own questions."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from journal_app.domain.check_in import CheckIn
from journal_app.domain.choice import ABOUT_PEOPLE, Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId
from journal_app.domain.scale import URGE, AskRhythm, Scale, ScaleUse
from journal_app.domain.sharing.papers import CardRow, PaperOrder, WeeklyCard
from journal_app.usecases.papers.shortened import names_of_others, without_names
from journal_app.usecases.ports import Journal

MOST_SKILLS = 12
_LOOK_BACK = timedelta(days=83)
"""Days before the one it is made on in which a use counts."""


@dataclass(frozen=True, slots=True)
class MakeWeeklyCard:
    """Takes the questions that are in use, and nothing that was answered."""

    journal: Journal

    def __call__(self, order: PaperOrder) -> WeeklyCard:
        """The urge first, then the questions in their order, the signs, a few skills."""
        scales = [scale for scale in self.journal.scales.all() if not scale.hidden]
        daily = [scale for scale in scales if scale.every is AskRhythm.DAILY]
        basic = [scale for scale in daily if scale.use is not ScaleUse.SIGN]
        card = WeeklyCard(
            order=order,
            rows=tuple(_row(one) for one in sorted(basic, key=lambda scale: scale.id != URGE)),
            signs=tuple(_row(one) for one in daily if one.use is ScaleUse.SIGN),
            skills=tuple(skill.name for skill in self._skills(order.made_on)),
        )
        return without_names(card, names_of_others(self.journal))

    def _skills(self, day: date) -> list[Choice]:
        """The week's skill, those used (the most used first), planned and own ones, then others."""
        uses = Counter(self._used(day))
        week, planned = self._of_the_week(day), self._planned()
        ordered = sorted(
            self.journal.choices.of(ChoiceList.SKILL),
            key=lambda one: (
                one.id not in week,
                -uses[one.id],
                one.id not in planned,
                not one.own,
                one.position,
            ),
        )
        return _with_people(ordered)

    def _used(self, day: date) -> Iterator[ChoiceId]:
        """Skills of entries that are not private, once for each use."""
        for entry in self.journal.entries.between(day - _LOOK_BACK, day):
            if entry.private:
                continue
            if isinstance(entry.body, Coping) and entry.body.skill is not None:
                yield entry.body.skill
            if isinstance(entry.body, CheckIn):
                yield from (skill.skill for skill in entry.body.skills if skill.use != 0)

    def _of_the_week(self, day: date) -> set[ChoiceId]:
        programme = self.journal.programme.programme()
        week = None if programme is None else programme.week_of(day)
        return {one.skill for one in self.journal.programme.week_skills() if one.week == week}

    def _planned(self) -> set[ChoiceId | None]:
        return {card.skill for card in self.journal.plan.get().if_thens}


def _with_people(ordered: list[Choice]) -> list[Choice]:
    """The first ones; the last gives way where none of them is about people."""
    first = ordered[:MOST_SKILLS]
    if any(one.id in ABOUT_PEOPLE for one in first):
        return first
    people = next((one for one in ordered if one.id in ABOUT_PEOPLE), None)
    return first if people is None else [*first[: MOST_SKILLS - 1], people]


def _row(scale: Scale) -> CardRow:
    return CardRow(scale.name, scale.low, scale.high, scale.kind)
