"""The plan for the telephone: numbers first, the steps, if-then plans, contacts as codes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from journal_app.domain.phone_number import EMERGENCY_DIGITS, LEAST_DIGITS, dialled_in, typed_parts
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.sharing.papers import HelpLine, PlannedPerson, PlanPaper
from journal_app.domain.silent import Silent
from journal_app.report.contact_code import contact_code
from journal_app.report.papers.pieces import PaperPieces, Part, Section
from journal_app.report.papers.plan_sections import cards, line_name, reviewed, stages

Data = dict[str, Any]
_WAY = 160
"""Characters of a name, a way to reach somebody, or hours."""


@dataclass(frozen=True, slots=True, repr=False)
class Contact(Silent):
    """Somebody to call or text."""

    name: str
    call: str
    hours: str = ""
    text: str = ""
    urgent: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """What can be dialled, each once."""
        return tuple(dict.fromkeys((*dialled_in(self.call), *dialled_in(self.text)[-1:])))


def pocket_pages(plan: PlanPaper, pieces: PaperPieces) -> Data:
    """Give the sections in their order; what nothing was written of is left out."""
    steps = (_step(n, step, plan, pieces) for n, step in enumerate(SafetyStep, 1))
    found = (
        pieces.section("pocket.danger", _calls(_urgent(plan, pieces), pieces)),
        pieces.section("pocket.numbers", _calls(_others(plan, pieces), pieces)),
        *steps,
        pieces.section("cards", _cards(plan, pieces)),
    )
    return {
        "sections": [section for section in found if section],
        "closing": reviewed(plan, pieces),
        "codes": _codes(plan, pieces),
    }


def pocket_codes(plan: PlanPaper, pieces: PaperPieces) -> dict[str, bytes]:
    """Give the pictures under the names that the pages call them by."""
    coded = _coded(plan, pieces)
    return {_file(n): contact_code(one.name, one.numbers) for n, one in enumerate(coded)}


def _file(position: int) -> str:
    return f"code-{position}.svg"


def _codes(plan: PlanPaper, pieces: PaperPieces) -> Data | None:
    coded = _coded(plan, pieces)
    if not coded:
        return None
    return {
        "heading": pieces.say("pocket.codes"),
        "how": pieces.say("pocket.codes.how"),
        "codes": [_code(n, one, pieces) for n, one in enumerate(coded)],
    }


def _code(position: int, contact: Contact, pieces: PaperPieces) -> Data:
    name, numbers = pieces.line(contact.name, _WAY), ", ".join(contact.numbers)
    alt = pieces.say("pocket.code.alt", name=name, number=numbers)
    return {"file": _file(position), "name": name, "number": numbers, "alt": alt}


def _coded(plan: PlanPaper, pieces: PaperPieces) -> list[Contact]:
    """Everybody with a number; a telephone knows the emergency number by itself."""
    return [one for one in _others(plan, pieces) if one.numbers]


def _step(number: int, step: SafetyStep, plan: PlanPaper, pieces: PaperPieces) -> Section | None:
    parts: list[Part | None] = [pieces.bullets(plan.safety.lines(step))]
    if step is SafetyStep.SIGNS and parts == [None]:
        parts = list(stages(plan, pieces))
    if step is SafetyStep.PEOPLE:
        close = [_person(one) for one in plan.people if one.in_crisis]
        parts.insert(0, _calls(close, pieces))
    if step is SafetyStep.PROFESSIONALS:
        parts.insert(0, _calls(_near(plan, pieces), pieces))
    section = pieces.section(f"safety.{step.value}", *parts)
    return section and section | {"heading": f"{number}  {section['heading']}"}


def _urgent(plan: PlanPaper, pieces: PaperPieces) -> list[Contact]:
    return [_line(line, pieces) for line in plan.lines if line.urgent]


def _others(plan: PlanPaper, pieces: PaperPieces) -> list[Contact]:
    """One crisis line, who is close, the programme and own numbers, then everybody else."""
    close = [_person(one) for one in plan.people if one.in_crisis]
    card = Contact(plan.card.name, plan.card.reach)
    lines = [_line(line, pieces) for line in plan.lines if not line.urgent]
    near = _near(plan, pieces)
    outside = [card] if card.name.strip() else []
    ordered = (
        *near[:1],
        *_known(outside, [_person(one) for one in plan.people]),
        *close,
        *near[1:],
        *map(_person, plan.people),
        *lines,
    )
    return list(dict.fromkeys(ordered))


def _known(outside: list[Contact], people: list[Contact]) -> list[Contact]:
    """Whoever stands outside the lock, as the list of people says them where it does."""
    return [
        next((one for one in people if (one.name, one.call) == (card.name, card.call)), card)
        for card in outside
    ]


def _near(plan: PlanPaper, pieces: PaperPieces) -> list[Contact]:
    """The first crisis line, then the programme and the person's own numbers."""
    lines = [line for line in plan.lines if not line.urgent]
    first = [line for line in lines if line.crisis][:1]
    own = [line for line in lines if line not in plan.order.lines and line not in first]
    return [_line(line, pieces) for line in (*first, *own)]


def _person(one: PlannedPerson) -> Contact:
    return Contact(one.name, one.reach, one.what_for)


def _line(line: HelpLine, pieces: PaperPieces) -> Contact:
    return Contact(line_name(line, pieces), line.number, line.hours, line.text, line.urgent)


def _cards(plan: PlanPaper, pieces: PaperPieces) -> Part | None:
    part = cards(plan, pieces)
    return part and part | {"kind": "cards"}


def _calls(contacts: Iterable[Contact], pieces: PaperPieces) -> Part | None:
    rows = [
        {
            "name": pieces.line(one.name, _WAY),
            "ways": _ways(one, pieces),
            "hours": pieces.line(one.hours, _WAY),
        }
        for one in contacts
    ]
    return {"kind": "calls", "rows": rows} if rows else None


def _ways(contact: Contact, pieces: PaperPieces) -> list[Data]:
    least = EMERGENCY_DIGITS if contact.urgent else LEAST_DIGITS
    ways = []
    if contact.call.strip():
        ways.append({"said": "", "parts": _linked(contact.call, "tel", pieces, least)})
    if contact.text.strip():
        said = pieces.say("pocket.text")
        ways.append({"said": said, "parts": _linked(contact.text, "sms", pieces, least)})
    return ways


def _linked(typed: str, way: str, pieces: PaperPieces, least: int) -> list[dict[str, str]]:
    """What was typed, with each number leading to where it is called or texted."""
    return [
        {
            "before": " " if part.text[:1].isspace() else "",
            "text": pieces.line(part.text, _WAY),
            "after": " " if part.text[-1:].isspace() else "",
            "link": f"{way}:{part.dialled.replace('#', '%23')}" if part.dialled else "",
        }
        for part in typed_parts(typed, least)
    ]
