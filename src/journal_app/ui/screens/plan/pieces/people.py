"""People who help."""

from dataclasses import dataclass

from journal_app.domain.ids import PersonId
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.translation import tr
from journal_app.ui.screens.plan.examples import Examples
from journal_app.ui.screens.plan.pieces.fields import FieldKind, FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords
from journal_app.ui.screens.plan.pieces.piece_card import CardWords
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow

_TICKS = ("in_crisis", "after_lapse", "may_be_named")


@dataclass(frozen=True, slots=True)
class People:
    """How to reach them, what for, and where they stand in the plan."""

    examples: Examples
    new_id: NewId

    part = PlanPart.PEOPLE

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            intro=tr(
                "Who picks up? One name is enough to begin. It helps to ask each of them "
                "beforehand what you may call for. This program calls and writes to nobody."
            ),
            add=tr("&Add a person"),
            new=tr("A person"),
            change=tr("A person"),
        )

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """Everybody."""
        return (Group("", tuple(_card(one) for one in now.plan.people)),)

    def find(self, piece: str, now: PlanNow) -> SupportPerson | None:
        """A person by their id."""
        return next((one for one in now.plan.people if one.id == piece), None)

    def fields(self, piece: SupportPerson | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """Name, number, what for, and three ticks."""
        del piece, now
        return (
            FieldSpec("name", tr("Name")),
            FieldSpec("reach", tr("How I reach them"), tr("a number, or another way")),
            FieldSpec("what_for", tr("What for"), examples=self.examples["what_for"]),
            FieldSpec(
                "in_crisis",
                tr("I can ask them in a crisis"),
                tr("They stand in my safety plan."),
                kind=FieldKind.TICK,
            ),
            FieldSpec(
                "after_lapse",
                tr("I tell them if it happens"),
                tr("They stand in my plan for that."),
                kind=FieldKind.TICK,
            ),
            FieldSpec(
                "may_be_named",
                tr("May be named in a report"),
                tr("If not, only the first letters stand there."),
                kind=FieldKind.TICK,
            ),
        )

    def values(self, piece: SupportPerson | None) -> Values:
        """What is known of them."""
        if piece is None:
            return {"in_crisis": "yes"}
        ticks = {name: "yes" if getattr(piece, name) else "" for name in _TICKS}
        return {
            "name": piece.name,
            "reach": piece.reach,
            "what_for": piece.what_for,
            **ticks,
        }

    def made(self, values: Values, piece: SupportPerson | None, now: PlanNow) -> SupportPerson:
        """The person. Raises JournalError."""
        last = max((one.position for one in now.plan.people), default=-1)
        return SupportPerson(
            id=PersonId(self.new_id()) if piece is None else piece.id,
            name=values["name"],
            reach=values["reach"],
            what_for=values["what_for"],
            may_be_named=bool(values["may_be_named"]),
            in_crisis=bool(values["in_crisis"]),
            after_lapse=bool(values["after_lapse"]),
            position=last + 1 if piece is None else piece.position,
        )


def _card(one: SupportPerson) -> CardWords:
    lines = []
    if one.reach.strip():
        lines.append((one.reach, "words"))
    if one.what_for.strip():
        lines.append((one.what_for, ""))
    told = (
        (one.in_crisis, tr("in my safety plan")),
        (one.after_lapse, tr("I tell them if it happens")),
        (one.may_be_named, tr("may be named in a report")),
    )
    about = " · ".join(said for ticked, said in told if ticked)
    if about:
        lines.append((about, "muted"))
    return CardWords(one.id, one.name, tuple(lines))
