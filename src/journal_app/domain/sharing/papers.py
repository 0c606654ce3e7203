"""Papers made from the plan: decided content, nothing of it from the journal's entries."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.locked_card import LockedCard
from journal_app.domain.paper import Paper
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.scale import ScaleKind
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, settle


@dataclass(frozen=True, slots=True, repr=False)
class HelpLine(Silent):
    """Whom to call, when."""

    name: str
    """Empty for the programme's number where it has no name."""
    number: str
    """To call; empty for a line that is only texted."""
    hours: str = ""
    urgent: bool = False
    """An emergency number."""
    crisis: bool = False
    """A crisis line."""
    text: str = ""
    """To text: a number, or a word and a number."""

    @property
    def reach(self) -> str:
        """The first way to reach it."""
        return self.number or self.text


def in_danger(
    listed: tuple[HelpLine, ...], programme: tuple[HelpLine, ...], own: tuple[HelpLine, ...]
) -> tuple[HelpLine, ...]:
    """Put lines in the order of who is called first where life may be in danger.

    Args:
        listed: Lines of the country.
        programme: The programme's own number, if there is one.
        own: Numbers of the person's own, the practice among them.

    Returns:
        The emergency number, one crisis line (the person's own before a listed one), the
        programme, the person's own, then every other line of the country.
    """
    urgent = tuple(line for line in listed if line.urgent)
    crisis = tuple(line for line in (*own, *listed) if line.crisis)[:1]
    return tuple(dict.fromkeys((*urgent, *crisis, *programme, *own, *listed)))


@dataclass(frozen=True, slots=True, repr=False)
class PaperOrder(Silent):
    """A paper as it was asked for.

    Raises:
        TextTooLongError: ``who`` or ``for_whom`` is longer than a line.
    """

    made_on: date
    paper: Paper = Paper.A4
    language: str = "en"
    who: str = ""
    """Initials or a name, as typed in."""
    for_whom: str = ""
    lines: tuple[HelpLine, ...] = ()
    """Lines of the person's country, emergency first."""
    on_call: HelpLine | None = None
    """The programme's own number, as this device knows it."""

    def __post_init__(self) -> None:
        settle(self, "who", "for_whom", limit=LINE_LIMIT)


@dataclass(frozen=True, slots=True, repr=False)
class PlannedCard(Silent):
    """An if-then plan as it is printed."""

    when: str
    then: str
    who: str = ""
    place: str = ""
    skill: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PlannedPerson(Silent):
    """Somebody to turn to, as printed."""

    name: str
    reach: str = ""
    what_for: str = ""
    in_crisis: bool = False
    after_lapse: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class PlanPaper(Silent):
    """The plan as a paper shows it."""

    order: PaperOrder
    signs: tuple[tuple[SignStage, tuple[str, ...]], ...] = ()
    """Signs by stage, in the order of the stages; stages without signs are left out."""
    cards: tuple[PlannedCard, ...] = ()
    situations: tuple[RiskSituation, ...] = ()
    people: tuple[PlannedPerson, ...] = ()
    asked_for: str = ""
    """What the reader is counted on for, where the plan names them."""
    safety: SafetyPlan = field(default_factory=SafetyPlan)
    lapse: LapsePlan = field(default_factory=LapsePlan)
    reasons: Reasons = field(default_factory=Reasons)
    cost_benefit: CostBenefit = field(default_factory=CostBenefit)
    card: LockedCard = field(default_factory=LockedCard)
    lines: tuple[HelpLine, ...] = ()
    """The person's own numbers first, then those of the country."""
    reviewed_on: date | None = None
    reviewed_with: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is no plan to print yet."""
        lists = (self.signs, self.cards, self.situations, self.people)
        sheets = (self.safety, self.lapse, self.reasons, self.cost_benefit)
        return not any(lists) and all(sheet.empty for sheet in sheets)


@dataclass(frozen=True, slots=True, repr=False)
class CardRow(Silent):
    """One question of the blank weekly card."""

    name: str
    low: str = ""
    high: str = ""
    kind: ScaleKind = ScaleKind.RATING


@dataclass(frozen=True, slots=True, repr=False)
class WeeklyCard(Silent):
    """A week to be filled in by hand."""

    order: PaperOrder
    rows: tuple[CardRow, ...] = ()
    signs: tuple[CardRow, ...] = ()
    skills: tuple[str, ...] = ()
