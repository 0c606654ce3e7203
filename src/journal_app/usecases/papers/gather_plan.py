"""The plan as papers show it."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.sharing.initials import Initials
from journal_app.domain.sharing.papers import (
    HelpLine,
    PaperOrder,
    PlannedCard,
    PlannedPerson,
    PlanPaper,
)
from journal_app.usecases.papers.shortened import Shorten, shortened
from journal_app.usecases.ports import Journal

_KINDS = list(OwnLineKind)


@dataclass(frozen=True, slots=True)
class GatherPlan:
    """Reads the plan; people who may not be named are left out or made short for others' eyes."""

    journal: Journal

    def __call__(self, order: PaperOrder, *, for_others: bool = False) -> PlanPaper:
        """The plan as it stands; ``for_others`` keeps to those who may be named."""
        plan = self.journal.plan.get()
        shorten: Shorten = Initials(unnamed_people(self.journal)) if for_others else str
        review = self.journal.plan.versions.last_review()
        return PlanPaper(
            order=order,
            signs=self._signs(plan, shorten),
            cards=self._cards(plan, shorten),
            situations=tuple(shortened(one, shorten) for one in plan.situations),
            people=tuple(
                PlannedPerson(one.name, one.reach, one.what_for, one.in_crisis, one.after_lapse)
                for one in plan.people
                if one.may_be_named or not for_others
            ),
            asked_for=_asked_for(plan, order.for_whom),
            safety=shortened(plan.safety, shorten),
            lapse=shortened(plan.lapse, shorten),
            reasons=shortened(plan.reasons, shorten),
            cost_benefit=shortened(plan.cost_benefit, shorten),
            card=self.journal.plan.card.get(),
            lines=self._lines(order),
            reviewed_on=None if review is None else review.on,
            reviewed_with="" if review is None else shorten(review.with_whom),
        )

    def _signs(self, plan: Plan, shorten: Shorten) -> tuple[tuple[SignStage, tuple[str, ...]], ...]:
        """Signs in use by stage; one of which the plan says nothing counts as an early one."""
        scales = [
            scale
            for scale in self.journal.scales.all()
            if scale.use is ScaleUse.SIGN and not scale.hidden
        ]
        by_stage = ((stage, _at(plan, scales, stage, shorten)) for stage in SignStage)
        return tuple((stage, names) for stage, names in by_stage if names)

    def _cards(self, plan: Plan, shorten: Shorten) -> tuple[PlannedCard, ...]:
        names = {choice.id: choice.name for choice in self.journal.choices.all()}
        return tuple(
            PlannedCard(
                when=shorten(card.when),
                then=shorten(card.then),
                who=shorten(card.who),
                place=shorten(card.place),
                skill="" if card.skill is None else names.get(card.skill, ""),
            )
            for card in plan.if_thens
        )

    def _lines(self, order: PaperOrder) -> tuple[HelpLine, ...]:
        """The programme first, own numbers, the country's lines but those that were corrected."""
        own = self.journal.plan.lines.all()
        replaced = {line.instead_of for line in own}
        listed = (line for line in order.lines if line.name not in replaced)
        first = () if order.on_call is None else (order.on_call,)
        return (*first, *_own(own), *listed)


def unnamed_people(journal: Journal) -> tuple[str, ...]:
    """People of the plan whose names may not stand in a report."""
    return tuple(one.name for one in journal.plan.people.all() if not one.may_be_named)


def _at(plan: Plan, scales: Iterable[Scale], stage: SignStage, shorten: Shorten) -> tuple[str, ...]:
    return tuple(shorten(scale.name) for scale in scales if plan.note(scale.id).stage is stage)


def _own(lines: Iterable[OwnLine]) -> tuple[HelpLine, ...]:
    ordered = sorted(lines, key=lambda line: _KINDS.index(line.kind))
    return tuple(HelpLine(line.name, line.number, line.hours) for line in ordered)


def _asked_for(plan: Plan, reader: str) -> str:
    """What the reader is counted on for, if their name stands in the plan."""
    wanted = reader.strip().casefold()
    found = (one.what_for for one in plan.people if one.name.strip().casefold() == wanted)
    return next(found, "") if wanted else ""
