"""Warning signs in the plan: the scales that are rated, each with what the plan says about it."""

from dataclasses import dataclass, replace

from journal_app.domain.ids import IfThenId, ScaleId
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleUse
from journal_app.translation import tr
from journal_app.ui.plan_words import card_words, stage_words
from journal_app.ui.screens.plan.examples import Theme
from journal_app.ui.screens.plan.pieces.fields import FieldKind, FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords
from journal_app.ui.screens.plan.pieces.piece_card import CardWords
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.keep_pieces import SignPiece
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class Signs:
    """A picked example keeps the words at its ends."""

    examples: tuple[tuple[str, Scale], ...]
    """Theme and sign."""
    new_id: NewId

    part = PlanPart.SIGNS

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            intro=tr(
                "What do you, or people near you, notice before it gets hard? Five to ten signs "
                "that can be seen from outside work best. A sign that stands here is asked in "
                "your check-ins and drawn in Trends."
            ),
            add=tr("&Add a sign"),
            new=tr("A warning sign"),
            change=tr("A warning sign"),
        )

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """The signs by stage."""
        by_stage: dict[str, list[CardWords]] = {stage: [] for stage, _ in stage_words()}
        for scale in now.signs:
            note = now.plan.note(scale.id)
            by_stage[note.stage.value].append(self._card(scale, note, now))
        return tuple(Group(word, tuple(by_stage[stage])) for stage, word in stage_words())

    def find(self, piece: str, now: PlanNow) -> SignPiece | None:
        """A sign and what is said about it."""
        scale = next((one for one in now.signs if one.id == piece), None)
        return None if scale is None else SignPiece(scale, now.plan.note(scale.id))

    def fields(self, piece: SignPiece | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """Name, stage, who can see it, the card it opens."""
        none = ("", tr("No card yet"))
        cards = ((card.id, card_words(card)) for card in now.plan.if_thens)
        return (
            FieldSpec(
                "name",
                tr("The sign, so that somebody could see it"),
                tr("for example: leaving messages unanswered"),
                examples=() if piece is not None else self._themes(now),
            ),
            FieldSpec(
                "stage",
                tr("When does it show?"),
                kind=FieldKind.CHIPS,
                options=tuple(stage_words()),
            ),
            FieldSpec(
                "every",
                tr("How often is it asked?"),
                kind=FieldKind.CHIPS,
                options=(
                    (AskRhythm.DAILY.value, tr("In every check-in")),
                    (AskRhythm.WEEKLY.value, tr("Once a week")),
                ),
            ),
            FieldSpec("seen_by", tr("Who else can see it?"), tr("a person who may tell you")),
            FieldSpec(
                "opens",
                tr("What do I do then? The card that it opens"),
                kind=FieldKind.PICK,
                options=(none, *cards),
            ),
        )

    def values(self, piece: SignPiece | None) -> Values:
        """What is known of it."""
        if piece is None:
            return {"stage": SignStage.EARLY.value, "every": AskRhythm.DAILY.value}
        note = piece.note
        return {
            "name": piece.scale.name,
            "stage": note.stage.value,
            "every": piece.scale.every.value,
            "seen_by": note.seen_by,
            "opens": note.opens or "",
        }

    def made(self, values: Values, piece: SignPiece | None, now: PlanNow) -> SignPiece:
        """The sign and its note. Raises JournalError."""
        found = self._scale(values["name"], piece, now)
        every = AskRhythm(values["every"]) if values["every"] else found.every
        scale = replace(found, every=every)
        note = SignNote(
            scale.id,
            SignStage(values["stage"] or SignStage.EARLY.value),
            values["seen_by"],
            IfThenId(values["opens"]) if values["opens"] else None,
        )
        return SignPiece(scale, note)

    def _scale(self, name: str, piece: SignPiece | None, now: PlanNow) -> Scale:
        if piece is not None:
            return replace(piece.scale, name=name)
        last = max((one.position for one in now.signs), default=99)
        example = next((one for _, one in self.examples if one.name == name.strip()), None)
        if example is not None and all(one.id != example.id for one in now.signs):
            return replace(example, position=last + 1)
        return Scale(
            ScaleId(self.new_id()),
            name,
            tr("not at all"),
            tr("very much"),
            better=Better.LOWER,
            use=ScaleUse.SIGN,
            position=last + 1,
        )

    def _themes(self, now: PlanNow) -> tuple[Theme, ...]:
        known = {scale.id for scale in now.signs}
        by_theme: dict[str, list[str]] = {}
        for theme, scale in self.examples:
            if scale.id not in known:
                by_theme.setdefault(theme, []).append(scale.name)
        return tuple(Theme(theme, tuple(names)) for theme, names in by_theme.items())

    def _card(self, scale: Scale, note: SignNote, now: PlanNow) -> CardWords:
        card = now.plan.card(note.opens)
        lines = []
        if note.seen_by.strip():
            lines.append((tr("Who else can see it: {who}").format(who=note.seen_by), ""))
        lines.append(
            (card_words(card), "") if card is not None else (tr("It opens no card yet."), "muted")
        )
        return CardWords(scale.id, scale.name, tuple(lines))
