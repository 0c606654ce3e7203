"""A blank week with the person's own questions."""

from dataclasses import dataclass

from journal_app.domain.choice import ChoiceList
from journal_app.domain.scale import URGE, Rhythm, Scale, ScaleUse
from journal_app.domain.sharing.papers import CardRow, PaperOrder, WeeklyCard
from journal_app.usecases.papers.shortened import names_of_others, without_names
from journal_app.usecases.ports import Journal

MOST_SKILLS = 12


@dataclass(frozen=True, slots=True)
class MakeWeeklyCard:
    """Takes the questions that are in use, and nothing that was answered."""

    journal: Journal

    def __call__(self, order: PaperOrder) -> WeeklyCard:
        """The urge first, then the questions in their order, the signs, a few skills."""
        scales = [scale for scale in self.journal.scales.all() if not scale.hidden]
        daily = [scale for scale in scales if scale.every is Rhythm.DAILY]
        basic = [scale for scale in daily if scale.use is not ScaleUse.SIGN]
        skills = self.journal.choices.of(ChoiceList.SKILL)
        card = WeeklyCard(
            order=order,
            rows=tuple(_row(one) for one in sorted(basic, key=lambda scale: scale.id != URGE)),
            signs=tuple(_row(one) for one in daily if one.use is ScaleUse.SIGN),
            skills=tuple(skill.name for skill in skills[:MOST_SKILLS]),
        )
        return without_names(card, names_of_others(self.journal))


def _row(scale: Scale) -> CardRow:
    return CardRow(scale.name, scale.low, scale.high, scale.kind)
