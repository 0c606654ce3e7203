"""The plan as papers show it."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.sharing.papers import (
    HelpLine,
    PaperOrder,
    PlannedCard,
    PlannedPerson,
    PlanPaper,
    in_danger,
)
from journal_app.usecases.papers.shortened import names_of_others, without_names
from journal_app.usecases.ports import Journal

_KINDS = list(OwnLineKind)


@dataclass(frozen=True, slots=True)
class GatherPlan:
    """Reads the plan; people who may not be named are left out or made short for others' eyes."""

    journal: Journal

    def __call__(
        self, order: PaperOrder, *, for_others: bool = False, typed: Iterable[str] = ()
    ) -> PlanPaper:
        """The plan as it stands; ``for_others`` keeps to those who may be named."""
        names = names_of_others(self.journal, *typed) if for_others else ()
        return without_names(self._whole(order, names, for_others=for_others), names)

    def _whole(self, order: PaperOrder, names: tuple[str, ...], *, for_others: bool) -> PlanPaper:
        """The plan with every name in it, but those of own numbers."""
        plan = self.journal.plan.get()
        review = self.journal.plan.versions.last_review()
        return PlanPaper(
            order=order,
            signs=self._signs(plan),
            cards=self._cards(plan),
            situations=plan.situations,
            people=tuple(
                PlannedPerson(one.name, one.reach, one.what_for, one.in_crisis, one.after_lapse)
                for one in plan.people
                if one.may_be_named or not for_others
            ),
            asked_for=_asked_for(plan, order.for_whom),
            safety=plan.safety,
            lapse=plan.lapse,
            reasons=plan.reasons,
            cost_benefit=plan.cost_benefit,
            card=self.journal.plan.card.get(),
            lines=self._lines(order, names),
            reviewed_on=None if review is None else review.on,
            reviewed_with="" if review is None else review.with_whom,
        )

    def _signs(self, plan: Plan) -> tuple[tuple[SignStage, tuple[str, ...]], ...]:
        """Signs in use by stage; one of which the plan says nothing counts as an early one."""
        scales = [
            scale
            for scale in self.journal.scales.all()
            if scale.use is ScaleUse.SIGN and not scale.hidden
        ]
        by_stage = ((stage, _at(plan, scales, stage)) for stage in SignStage)
        return tuple((stage, names) for stage, names in by_stage if names)

    def _cards(self, plan: Plan) -> tuple[PlannedCard, ...]:
        names = {choice.id: choice.name for choice in self.journal.choices.all()}
        return tuple(
            PlannedCard(
                when=card.when,
                then=card.then,
                who=card.who,
                place=card.place,
                skill="" if card.skill is None else names.get(card.skill, ""),
            )
            for card in plan.if_thens
        )

    def _lines(self, order: PaperOrder, names: tuple[str, ...]) -> tuple[HelpLine, ...]:
        """Those for danger to life first; of the country's lines none that was corrected."""
        own = self.journal.plan.lines.all()
        replaced = {line.instead_of for line in own}
        listed = tuple(line for line in order.lines if line.urgent or line.name not in replaced)
        programme = () if order.on_call is None else (order.on_call,)
        return in_danger(listed, programme, _own(own, names))


def _at(plan: Plan, scales: Iterable[Scale], stage: SignStage) -> tuple[str, ...]:
    return tuple(scale.name for scale in scales if plan.note(scale.id).stage is stage)


def _own(lines: Iterable[OwnLine], names: tuple[str, ...]) -> tuple[HelpLine, ...]:
    """Own numbers; only those of a country are left as they are when names are made short."""
    ordered = sorted(lines, key=lambda line: _KINDS.index(line.kind))
    return tuple(
        HelpLine(
            *without_names((line.name, line.number, line.hours), names),
            crisis=line.kind is OwnLineKind.CRISIS,
        )
        for line in ordered
    )


def _asked_for(plan: Plan, reader: str) -> str:
    """What the reader is counted on for, if their name stands in the plan."""
    wanted = reader.strip().casefold()
    found = (one.what_for for one in plan.people if one.name.strip().casefold() == wanted)
    return next(found, "") if wanted else ""
