"""What the plan says, in a line or two for each part."""

from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.progress import PlanProgress
from journal_app.domain.text import lines_of
from journal_app.translation import tr, tr_n
from journal_app.ui.plan_words import card_words, ledger_words, stage_words
from journal_app.ui.screens.plan.overview.state import OverviewState, Row
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.words import long_day, short_day
from journal_app.usecases.read_plan import PlanNow

_FEW = 3


def overview_state(now: PlanNow, *, card_outside: bool) -> OverviewState:
    """What the plan says, a line or two for each part."""
    said = _said(now, card_outside=card_outside)
    return OverviewState(
        empty=now.plan.empty,
        rows=tuple(
            Row(part, icon, title, said[part] or ask, bool(said[part]))
            for part, icon, title, ask in _looks()
        ),
        goals=_few([goal.text for goal in now.goals if goal.reached_on is None]),
        afterwards=_few([line.what for line in now.step_down.continuing]),
        reviewed=_reviewed(now),
        ledger=_ledger(now.progress),
        versions=now.version_count,
    )


def _looks() -> list[tuple[PlanPart, str, str, str]]:
    """Each part with its icon, its name, and what it is for where nothing stands there."""
    return [
        (PlanPart.SIGNS, "trends", tr("Warning signs"), tr("How do I notice?")),
        (PlanPart.CARDS, "plan", tr("If-then cards"), tr("What do I do then?")),
        (PlanPart.SITUATIONS, "calendar", tr("Hard situations"), tr("What is coming up?")),
        (PlanPart.PEOPLE, "people", tr("People"), tr("Who picks up?")),
        (PlanPart.NUMBERS, "help", tr("Numbers"), tr("My own, beside those of my country")),
        (
            PlanPart.SAFETY,
            "safety",
            tr("Safety plan"),
            tr("Seven steps for when I could hurt myself"),
        ),
        (
            PlanPart.LAPSE,
            "lapse",
            tr("If it happens"),
            tr("The first hour and the first day, written in advance"),
        ),
        (PlanPart.REASONS, "reasons", tr("Reasons and values"), tr("What is it good for?")),
        (
            PlanPart.COST_BENEFIT,
            "sides",
            tr("Both sides"),
            tr("What using and not using give and cost"),
        ),
        (
            PlanPart.CARD,
            "lock",
            tr("Card outside the lock"),
            tr("A contact and three steps without the passphrase; off"),
        ),
    ]


def _said(now: PlanNow, *, card_outside: bool) -> dict[PlanPart, str]:
    """What stands in each part; empty where nothing does."""
    plan = now.plan
    return {
        PlanPart.SIGNS: _signs(now),
        PlanPart.CARDS: _few([card_words(card) for card in plan.if_thens]),
        PlanPart.SITUATIONS: _situations(now),
        PlanPart.PEOPLE: _few([one.said for one in plan.people]),
        PlanPart.NUMBERS: _few([_line(one) for one in now.lines]),
        PlanPart.SAFETY: _safety(now),
        PlanPart.LAPSE: _first_lines(plan.lapse.first_hour),
        PlanPart.REASONS: _first_lines(plan.reasons.reasons, plan.reasons.values),
        PlanPart.COST_BENEFIT: _first_lines(plan.cost_benefit.not_using_gives),
        PlanPart.CARD: _outside(now) if card_outside else "",
    }


def _few(words: list[str]) -> str:
    said = "\n".join(words[:_FEW])
    more = len(words) - _FEW
    return said + ("\n" + tr("and {n} more").format(n=more) if more > 0 else "")


def _signs(now: PlanNow) -> str:
    lines = []
    for stage, word in stage_words():
        names = [one.name for one in now.signs if now.plan.note(one.id).stage.value == stage]
        if names:
            lines.append(f"{word}: {', '.join(names)}")
    return "\n".join(lines)


def _situations(now: PlanNow) -> str:
    coming = now.next_situation
    again = [one.what for one in now.plan.situations if one.on is None]
    said = []
    if coming is not None and coming.on is not None:
        day = short_day(coming.on)
        said.append(tr("Next, {day}: {what}").format(day=day, what=coming.what))
    return _few([*said, *again])


def _safety(now: PlanNow) -> str:
    written = sum(bool(now.plan.safety.lines(step)) for step in SafetyStep)
    if not written:
        return ""
    return tr_n(
        "%n of 7 steps has something in it", "%n of 7 steps have something in them", written
    )


def _first_lines(*texts: str) -> str:
    return _few([line for text in texts for line in lines_of(text)])


def _line(line: OwnLine) -> str:
    return f"{line.name} · {line.number}"


def _outside(now: PlanNow) -> str:
    who = now.card.name.strip() or tr("three steps")
    return tr("Shown on the locked screen: {who}").format(who=who)


def _reviewed(now: PlanNow) -> str:
    if now.review is None:
        return ""
    day, who = long_day(now.review.on), now.review.with_whom.strip()
    if who:
        return tr("Looked through with {who} on {day}.").format(who=who, day=day)
    return tr("Looked through together on {day}.").format(day=day)


def _ledger(progress: PlanProgress) -> tuple[tuple[int, str], ...]:
    return tuple(one for one in ledger_words(progress) if one[0])
