"""If-then plans: picked from a help sheet and made one's own."""

from dataclasses import dataclass

from journal_app.domain.ids import ChoiceId, IfThenId
from journal_app.domain.plan.if_then import IfThen
from journal_app.translation import tr
from journal_app.ui.plan_words import card_words
from journal_app.ui.screens.plan.examples import Examples
from journal_app.ui.screens.plan.pieces.fields import FieldKind, FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords
from journal_app.ui.screens.plan.pieces.piece_card import CardWords
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class Cards:
    """One sentence each, with whom and where if that helps."""

    examples: Examples
    new_id: NewId

    part = PlanPart.CARDS

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            intro=tr(
                "“If this happens, then I do that.” Decided on a calm day, it is easier to do on "
                "a hard one. Two or three good cards are better than twenty."
            ),
            add=tr("&Add a card"),
            new=tr("If … then …"),
            change=tr("If … then …"),
        )

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """The cards in their order."""
        return (Group("", tuple(self._card(card, now) for card in now.plan.if_thens)),)

    def find(self, piece: str, now: PlanNow) -> IfThen | None:
        """A card by its id."""
        return now.plan.card(IfThenId(piece))

    def fields(self, piece: IfThen | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """If, then, with whom, where, which skill."""
        del piece
        skills = ((skill.id, skill.name) for skill in now.skills)
        return (
            FieldSpec(
                "when",
                tr("If …"),
                tr("a moment or a sign that you can recognise"),
                examples=self.examples["when"],
            ),
            FieldSpec(
                "then",
                tr("… then"),
                tr("one thing that you will do"),
                examples=self.examples["then"],
            ),
            FieldSpec("who", tr("With whom, or whom I tell"), tr("may stay empty")),
            FieldSpec("place", tr("Where"), tr("may stay empty")),
            FieldSpec(
                "skill",
                tr("Which of my skills is it?"),
                kind=FieldKind.PICK,
                options=(("", tr("None of them")), *skills),
            ),
        )

    def values(self, piece: IfThen | None) -> Values:
        """What is known of it."""
        if piece is None:
            return {}
        return {
            "when": piece.when,
            "then": piece.then,
            "who": piece.who,
            "place": piece.place,
            "skill": piece.skill or "",
        }

    def made(self, values: Values, piece: IfThen | None, now: PlanNow) -> IfThen:
        """The card. Raises JournalError."""
        last = max((one.position for one in now.plan.if_thens), default=-1)
        return IfThen(
            id=IfThenId(self.new_id()) if piece is None else piece.id,
            when=values["when"],
            then=values["then"],
            who=values["who"],
            place=values["place"],
            skill=ChoiceId(values["skill"]) if values["skill"] else None,
            position=last + 1 if piece is None else piece.position,
        )

    def _card(self, card: IfThen, now: PlanNow) -> CardWords:
        skill = next((one.name for one in now.skills if one.id == card.skill), "")
        about = " · ".join(part.strip() for part in (card.who, card.place, skill) if part.strip())
        return CardWords(card.id, card_words(card), ((about, "muted"),) if about else ())
