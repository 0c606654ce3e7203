"""The packet for afterwards: what comes next, the plan, what was done, the programme in numbers."""

from typing import Any

from journal_app.domain.goal import Goal
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.step_down import Continuing
from journal_app.report.papers.pieces import PaperPieces, Part, Rows, Section
from journal_app.report.papers.plan_sections import whole_plan
from journal_app.report.papers.safety_plan import safety_sections

_COUNTS = (
    "urges_ridden_out",
    "skills_practised",
    "groups_attended",
    "boundaries_set",
    "days_with_purpose",
)


def discharge_rows(packet: DischargePacket, pieces: PaperPieces) -> Rows:
    """Give the first page (what comes next, with room to write), then the plan."""
    first = (
        pieces.section(
            "after.appointments", pieces.bullets(packet.after.appointments) or pieces.room(2)
        ),
        pieces.section(
            "after.goes_on", _goes_on(packet.after.continuing, pieces) or pieces.room(3)
        ),
        pieces.section("after.harder", pieces.bullets(packet.after.harder) or pieces.room(3)),
        pieces.section("after.goals", _goals(packet.goals, pieces)),
        pieces.section("after.done", _counts(packet, pieces)),
    )
    return [[[section]] for section in (*first, *whole_plan(packet.plan, pieces)) if section]


def discharge_safety(packet: DischargePacket, pieces: PaperPieces) -> list[Section]:
    """Give the safety plan where one was written."""
    return [] if packet.plan.safety.empty else safety_sections(packet.plan, pieces)


def _goes_on(lines: tuple[Continuing, ...], pieces: PaperPieces) -> Part | None:
    days = pieces.words.names("weekdays_short")
    return pieces.items(
        [
            pieces.item(
                line.what or line.who,
                after=" · ".join(
                    part
                    for part in (
                        line.who if line.what else "",
                        ", ".join(days[day] for day in line.days),
                    )
                    if part
                ),
            )
            for line in lines
        ]
    )


def _goals(goals: tuple[Goal, ...], pieces: PaperPieces) -> Part | None:
    found = []
    for goal in goals:
        step = goal.next_step
        after = "" if step is None else pieces.say("after.next", step=step.text)
        found.append(pieces.item(goal.text, after=after))
    return pieces.items(found)


def _counts(packet: DischargePacket, pieces: PaperPieces) -> dict[str, Any] | None:
    counted = [(name, getattr(packet.progress, name)) for name in _COUNTS]
    return pieces.table(
        ["count.what", "count.times"],
        [[pieces.say(f"count.{name}"), str(n)] for name, n in counted if n],
        "lr",
    )
