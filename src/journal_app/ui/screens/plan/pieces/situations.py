"""High-risk situations: again and again, or with a day ahead."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.ids import SituationId
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.translation import tr
from journal_app.ui.plan_words import how_words, situation_day
from journal_app.ui.screens.plan.examples import Examples
from journal_app.ui.screens.plan.pieces.fields import FieldKind, FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords
from journal_app.ui.screens.plan.pieces.piece_card import CardWords
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow


@dataclass(frozen=True, slots=True)
class Situations:
    """What could happen and what I will do; afterwards, how it went."""

    examples: Examples
    new_id: NewId

    part = PlanPart.SITUATIONS

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            intro=tr(
                "Where is it hardest? Write down the situations that come up again, and the ones "
                "that you can see coming: a wedding, a payday, a visit. It is easier to walk into "
                "what was thought through once. When its day is over, Today asks how it went."
            ),
            add=tr("&Add a situation"),
            new=tr("A situation that is hard"),
            change=tr("A situation that is hard"),
        )

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """What is ahead, what comes again, what is over."""
        found = now.plan.situations
        ahead = sorted((one for one in found if one.ahead(now.today)), key=_day)
        again = [one for one in found if one.on is None]
        over = sorted(
            (one for one in found if one.on is not None and one.on < now.today),
            key=_day,
            reverse=True,
        )
        return (
            Group(tr("Ahead"), tuple(map(_card, ahead))),
            Group(tr("Comes up again and again"), tuple(map(_card, again))),
            Group(tr("Over"), tuple(map(_card, over))),
        )

    def find(self, piece: str, now: PlanNow) -> RiskSituation | None:
        """A situation by its id."""
        return next((one for one in now.plan.situations if one.id == piece), None)

    def fields(self, piece: RiskSituation | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """The plan, and the look back once its day is over."""
        asked = (
            FieldSpec("what", tr("The situation"), tr("in a few words")),
            FieldSpec("on", tr("It has a day"), tr("Which day"), kind=FieldKind.DAY),
            FieldSpec(
                "could_happen",
                tr("What could happen?"),
                kind=FieldKind.TEXT,
                examples=self.examples["could_happen"],
            ),
            FieldSpec(
                "will_do",
                tr("What will I do?"),
                tr("whom I take along, how I leave, what I say"),
                kind=FieldKind.TEXT,
                examples=self.examples["will_do"],
            ),
        )
        over = piece is not None and piece.on is not None and piece.on < now.today
        back = (
            FieldSpec(
                "how", tr("How did it go?"), kind=FieldKind.CHIPS, options=tuple(how_words())
            ),
            FieldSpec("helped", tr("What helped?"), tr("may stay empty")),
        )
        return (*asked, *(back if over else ()))

    def values(self, piece: RiskSituation | None) -> Values:
        """What is known of it."""
        if piece is None:
            return {}
        back = piece.look_back
        return {
            "what": piece.what,
            "on": "" if piece.on is None else piece.on.isoformat(),
            "could_happen": piece.could_happen,
            "will_do": piece.will_do,
            "how": "" if back is None or back.how is None else back.how.value,
            "helped": "" if back is None else back.helped,
        }

    def made(self, values: Values, piece: RiskSituation | None, now: PlanNow) -> RiskSituation:
        """The situation. Raises JournalError."""
        on = date.fromisoformat(values["on"]) if values["on"] else None
        before = None if piece is None else piece.look_back
        last = max((one.position for one in now.plan.situations), default=-1)
        return RiskSituation(
            id=SituationId(self.new_id()) if piece is None else piece.id,
            what=values["what"],
            on=on,
            could_happen=values["could_happen"],
            will_do=values["will_do"],
            look_back=looked_back(values, before, now.today),
            position=last + 1 if piece is None else piece.position,
        )


def looked_back(values: Values, before: LookBack | None, today: date) -> LookBack | None:
    """What was said afterwards, where it was asked."""
    how, helped = values.get("how", ""), values.get("helped", "")
    if not how and not helped.strip():
        return before
    said_on = today if before is None else before.said_on
    return LookBack(said_on, HowItWent(how) if how else None, helped)


def _day(one: RiskSituation) -> date:
    return one.on or date.max


def _card(one: RiskSituation) -> CardWords:
    lines = []
    if one.could_happen.strip():
        lines.append((tr("Could happen: {text}").format(text=one.could_happen), ""))
    if one.will_do.strip():
        lines.append((tr("I will: {text}").format(text=one.will_do), ""))
    back = one.look_back
    if back is not None and not back.empty:
        how = dict(how_words()).get(back.how.value, "") if back.how is not None else ""
        said = ". ".join(part for part in (how, back.helped.strip()) if part)
        lines.append((tr("Afterwards: {text}").format(text=said), "muted"))
    return CardWords(one.id, one.what, tuple(lines), kicker=situation_day(one))
