"""The first five minutes: one sign, one card, one person, one reason, on one page."""

from dataclasses import dataclass, replace

from journal_app.domain.ids import IfThenId, PersonId
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.translation import tr
from journal_app.ui.screens.plan.examples import Examples
from journal_app.ui.screens.plan.pieces.fields import FieldSpec
from journal_app.ui.screens.plan.pieces.signs import Signs
from journal_app.ui.screens.plan.state import Values
from journal_app.usecases.begin_plan import FirstPlan
from journal_app.usecases.keep_pieces import SignPiece
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow

_UNSAID = {"stage": "", "every": "", "seen_by": "", "opens": ""}
"""What a sign is not asked for here."""


@dataclass(frozen=True, slots=True)
class FirstPlanKind:
    """Every line may stay empty."""

    signs: Signs
    examples: Examples
    new_id: NewId

    def fields(self, now: PlanNow) -> tuple[FieldSpec, ...]:
        """Six lines."""
        sign = self.signs.fields(None, now)[0]
        return (
            replace(sign, label=tr("One sign that it is getting harder")),
            FieldSpec(
                "when",
                tr("One card: If …"),
                tr("a moment that you can recognise"),
                examples=self.examples["when"],
            ),
            FieldSpec(
                "then",
                tr("… then"),
                tr("one thing that you will do"),
                examples=self.examples["then"],
            ),
            FieldSpec("person", tr("One person whom I can call")),
            FieldSpec("reach", tr("Their number")),
            FieldSpec(
                "reason",
                tr("One reason why it is worth it"),
                examples=self.examples["reasons"],
            ),
        )

    def made(self, values: Values, now: PlanNow) -> FirstPlan:
        """The pieces that were filled in; the sign opens the card. Raises JournalError."""
        card = self._card(values)
        return FirstPlan(
            sign=self._sign(values, card, now),
            card=card,
            person=self._person(values),
            reasons=_reasons(values, now),
            reasons_before=now.plan.reasons,
        )

    def _card(self, values: Values) -> IfThen | None:
        when, then = values["when"], values["then"]
        if not (when.strip() or then.strip()):
            return None
        return IfThen(IfThenId(self.new_id()), when, then)

    def _sign(self, values: Values, card: IfThen | None, now: PlanNow) -> SignPiece | None:
        if not values["name"].strip():
            return None
        made = self.signs.made({"name": values["name"], **_UNSAID}, None, now)
        opens = None if card is None else card.id
        return SignPiece(made.scale, SignNote(made.scale.id, SignStage.HARDER, opens=opens))

    def _person(self, values: Values) -> SupportPerson | None:
        if not (values["person"].strip() or values["reach"].strip()):
            return None
        return SupportPerson(
            PersonId(self.new_id()), values["person"], values["reach"], in_crisis=True
        )


def _reasons(values: Values, now: PlanNow) -> Reasons | None:
    if not values["reason"].strip():
        return None
    before = now.plan.reasons
    said = "\n".join(part for part in (before.reasons.strip(), values["reason"]) if part)
    return replace(before, reasons=said)
