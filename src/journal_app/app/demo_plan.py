"""What the made-up person planned, read from a file of the language."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from journal_app.app.content import content_file
from journal_app.domain.ids import ChoiceId, IfThenId, LineId, PersonId, ScaleId, SituationId
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.cost_benefit import CostBenefit
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import HowItWent, LookBack, RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.usecases.demo.plan import PlanTexts

_Row = Mapping[str, Any]


def plan_texts(
    resources: Path, last_day: date, therapist: str, language: str | None = None
) -> PlanTexts:
    """The plan of a story that ends on this day."""
    with content_file(resources / "demo", "plan.{language}.toml", language).open("rb") as file:
        found = tomllib.load(file)
    plan = Plan(
        signs=tuple(_sign(row) for row in found["sign"]),
        if_thens=tuple(_if_then(row, n) for n, row in enumerate(found["if_then"])),
        situations=tuple(_situation(row, n, last_day) for n, row in enumerate(found["situation"])),
        people=tuple(_person(row, n) for n, row in enumerate(found["person"])),
        safety=SafetyPlan(**found["safety"]),
        lapse=LapsePlan(**found["lapse"]),
        reasons=Reasons(**found["reasons"]),
        cost_benefit=CostBenefit(**found["cost_benefit"]),
    )
    lines = tuple(_line(row, n, last_day) for n, row in enumerate(found["line"]))
    return PlanTexts(plan, lines, LockedCard(**found["card"]), therapist)


def _sign(row: _Row) -> SignNote:
    return SignNote(
        ScaleId(row["scale"]), SignStage(row["stage"]), row["seen_by"], IfThenId(row["opens"])
    )


def _if_then(row: _Row, position: int) -> IfThen:
    skill = row.get("skill")
    return IfThen(
        id=IfThenId(row["id"]),
        when=row["when"],
        then=row["then"],
        who=row.get("who", ""),
        place=row.get("place", ""),
        skill=None if skill is None else ChoiceId(skill),
        position=position,
    )


def _situation(row: _Row, position: int, last_day: date) -> RiskSituation:
    day = row.get("day")
    on = None if day is None else last_day + timedelta(days=day)
    back = None
    if on is not None and "how" in row:
        back = LookBack(on + timedelta(days=1), HowItWent(row["how"]), row["helped"])
    return RiskSituation(
        id=SituationId(row["id"]),
        what=row["what"],
        on=on,
        could_happen=row["could_happen"],
        will_do=row["will_do"],
        look_back=back,
        position=position,
    )


def _person(row: _Row, position: int) -> SupportPerson:
    return SupportPerson(**{**row, "id": PersonId(row["id"]), "position": position})


def _line(row: _Row, position: int, last_day: date) -> OwnLine:
    return OwnLine(
        id=LineId(row["id"]),
        name=row["name"],
        number=row["number"],
        kind=OwnLineKind(row["kind"]),
        hours=row["hours"],
        written_on=last_day + timedelta(days=row["written"]),
        position=position,
    )
