"""A plan in memory, and the examples that ship."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count

import pytest

from journal_app.app.plan_examples import plan_examples
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.draft import DocumentError
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.plan import LookedThrough, Plan, PlanVersion
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.progress import PlanProgress
from journal_app.domain.scale import Better, Scale, ScaleUse
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.usecases.read_plan import PlanNow

TODAY = date(2026, 3, 5)
SIGN = Scale("sign_alone", "Keeping to myself", use=ScaleUse.SIGN, better=Better.LOWER)
CARD = IfThen("card", "I come home at six", "I walk first", who="Ruth", skill="walk")
PLAN = Plan(
    signs=(SignNote("sign_alone", SignStage.CRISIS, "Ruth", "card"),),
    if_thens=(CARD,),
    situations=(
        RiskSituation("ahead", "Party", date(2026, 3, 9), "A toast", "Leave at eight"),
        RiskSituation(
            "over",
            "Lunch",
            date(2026, 3, 1),
            look_back=LookBack(date(2026, 3, 2), HowItWent.EASIER, "my sister"),
            position=1,
        ),
        RiskSituation("again", "Six o'clock", position=2),
    ),
    people=(SupportPerson("ruth", "Ruth", "555", "talk", True, True, True),),
    safety=SafetyPlan(alone="walk"),
    reasons=Reasons("the kids"),
)
NOW = PlanNow(
    TODAY,
    PLAN,
    signs=(SIGN,),
    skills=(Choice("walk", ChoiceList.SKILL, "Went for a walk"),),
    lines=(OwnLine("line", "Dr Byrne", "777", OwnLineKind.PROFESSIONAL, written_on=TODAY),),
    version_count=2,
    review=LookedThrough(TODAY, "Ms. Osei"),
    progress=PlanProgress(3, 1, 0, 0, 2),
)


@pytest.fixture
def now() -> PlanNow:
    return NOW


VERSIONS = (
    PlanVersion("v2", datetime(2026, 3, 1, 12, tzinfo=UTC), PLAN, TODAY, "Ms. Osei"),
    PlanVersion("v1", datetime(2026, 2, 1, 12, tzinfo=UTC), Plan(if_thens=(CARD,))),
)


@pytest.fixture
def stood() -> tuple[PlanVersion, ...]:
    return VERSIONS


@pytest.fixture
def nothing() -> PlanNow:
    return PlanNow(TODAY)


@pytest.fixture
def examples(shipped):
    return plan_examples(shipped)


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


@pytest.fixture
def forms(qapp) -> OpenForms:
    return OpenForms()


@pytest.fixture
def changed(now) -> Callable[..., PlanNow]:
    return lambda **others: replace(now, **others)


class Kept:
    """Remembers what was saved and deleted."""

    def __init__(self) -> None:
        self.saved: list[object] = []
        self.deleted: list[object] = []
        self.refuses = False

    def save(self, piece: object) -> None:
        """Keep a piece, or refuse to."""
        if self.refuses:
            raise DocumentError
        self.saved.append(piece)

    def delete(self, piece: object) -> None:
        """Take a piece away, or refuse to."""
        if self.refuses:
            raise DocumentError
        self.deleted.append(piece)

    @property
    def last(self) -> object:
        return self.saved[-1]


@pytest.fixture
def kept() -> Kept:
    return Kept()


class HeldDevice:
    """Choices of a device that is in nobody's hands."""

    def __init__(self) -> None:
        self._choices = DeviceChoices("light", 100, "IE", OnCall())

    def choices(self) -> DeviceChoices:
        return self._choices

    def change(self, choices: DeviceChoices) -> None:
        self._choices = choices

    @property
    def card(self) -> LockedCard | None:
        return self._choices.card

    @card.setter
    def card(self, card: LockedCard | None) -> None:
        self._choices = replace(self._choices, card=card)


@pytest.fixture
def device() -> HeldDevice:
    return HeldDevice()


@dataclass(frozen=True)
class Stage:
    """What every page needs around it."""

    context: object
    notices: object
    icons: object
    shown: Callable[..., object]
    turn: Callable[[], None]


@pytest.fixture
def stage(context, notices, icons, shown, turn) -> Stage:
    return Stage(context, notices, icons, shown, turn)


@dataclass(frozen=True)
class Offered:
    """What a kind of piece picks from."""

    examples: object
    new_id: Callable[[], str]


@pytest.fixture
def offered(examples, new_id) -> Offered:
    return Offered(examples, new_id)
