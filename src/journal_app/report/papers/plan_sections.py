"""The plan section by section, as several papers print it."""

from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.sharing.papers import HelpLine, PlannedCard, PlanPaper
from journal_app.report.papers.pieces import PaperPieces, Part, Section


def stages(plan: PlanPaper, pieces: PaperPieces) -> list[Part]:
    """Signs by stage, each stage with its name."""
    found = []
    for stage, names in plan.signs:
        items = [pieces.item(name) for name in names]
        part = pieces.items(items)
        if part is not None:
            found.append(part | {"title": pieces.say(f"stage.{stage.value}")})
    return found


def cards(plan: PlanPaper, pieces: PaperPieces) -> Part | None:
    """If-then plans: what comes first in strong letters, what is done below it."""
    return pieces.items(
        [
            pieces.item(
                pieces.say("card.then", then=card.then),
                lead=pieces.say("card.when", when=card.when),
                after=_with(card),
            )
            for card in plan.cards
        ]
    )


def _with(card: PlannedCard) -> str:
    parts = [part for part in (card.who, card.place, card.skill) if part.strip()]
    return " · ".join(parts)


def situations(plan: PlanPaper, pieces: PaperPieces) -> Part | None:
    """Situations that come up again, and those with a day ahead."""
    today = plan.order.made_on
    shown = [one for one in plan.situations if one.on is None or one.ahead(today)]
    return pieces.items(
        [
            pieces.item(
                one.could_happen,
                lead=one.what
                if one.on is None
                else f"{pieces.words.short_day(one.on)}: {one.what}",
                after=one.will_do,
            )
            for one in sorted(shown, key=lambda one: (one.on is None, one.on or today))
        ]
    )


def lapse_parts(lapse: LapsePlan, pieces: PaperPieces) -> list[Part]:
    """The first hour, the first day, whom I tell, what I do not do."""
    found = []
    for field in ("first_hour", "first_day", "tell", "not_do"):
        part = pieces.bullets(getattr(lapse, field))
        if part is not None:
            found.append(part | {"title": pieces.say(f"lapse.{field}")})
    return found


def people_rows(plan: PlanPaper, *, crisis: bool = False) -> list[tuple[str, str, str]]:
    """People with how to reach them and what for."""
    shown = [one for one in plan.people if one.in_crisis or not crisis]
    return [(one.name, one.reach, one.what_for) for one in shown]


def line_rows(lines: tuple[HelpLine, ...], pieces: PaperPieces) -> list[tuple[str, str, str]]:
    """Lines of help with their hours."""
    return [(line_name(line, pieces), line.reach, line.hours) for line in lines]


def line_name(line: HelpLine, pieces: PaperPieces) -> str:
    """What a line is called; the programme's may have no name."""
    return line.name if line.name.strip() else pieces.say("on_call")


def whole_plan(plan: PlanPaper, pieces: PaperPieces) -> list[Section]:
    """Everything of the plan but the safety plan, which is a paper of its own."""
    found = (
        pieces.section("signs", *stages(plan, pieces)),
        pieces.section("cards", cards(plan, pieces)),
        pieces.section("situations", situations(plan, pieces)),
        pieces.section("lapse", *lapse_parts(plan.lapse, pieces)),
        pieces.section("people", pieces.calls(people_rows(plan))),
        pieces.section("reasons", pieces.bullets(plan.reasons.reasons)),
        pieces.section("values", pieces.bullets(plan.reasons.values)),
    )
    return [section for section in found if section is not None]


def reviewed(plan: PlanPaper, pieces: PaperPieces) -> str:
    """When and with whom the plan was looked through."""
    if plan.reviewed_on is None:
        return ""
    day = pieces.words.full_day(plan.reviewed_on)
    who = pieces.line(plan.reviewed_with, 100)
    return pieces.say("reviewed.with", day=day, who=who) if who else pieces.say("reviewed", day=day)
