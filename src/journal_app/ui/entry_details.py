"""Everything an entry says, in the parts in which a page sets it: words only."""

from collections.abc import Iterable
from dataclasses import dataclass

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, Safety
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.review import Review
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.entry_card import Names, yes_no


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """An answer in the person's own words."""

    question: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Figures:
    """Short answers that are set below each other."""

    rows: tuple[tuple[str, str], ...]
    """Question and answer."""


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """One link of a chain."""

    kind: str
    text: str
    could_turn: bool


@dataclass(frozen=True, slots=True, repr=False)
class Steps:
    """The links of a chain in their order."""

    question: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Gentle:
    """Something that is said with care: that it was not safe."""

    text: str


Block = Said | Figures | Steps | Gentle


def details(entry: Entry, names: Names) -> tuple[Block, ...]:
    """Everything an entry says; what was skipped is left out."""
    blocks = [*_body(entry, names), Figures(((tr("Tags"), ", ".join(entry.tags)),))]
    return tuple(shown for block in blocks if (shown := _answered(block)) is not None)


def _body(entry: Entry, names: Names) -> list[Block]:
    match entry.body:
        case CheckIn() as body:
            blocks = _check_in(body, names)
        case Trigger() as body:
            blocks = _trigger(body, names)
        case Coping() as body:
            blocks = _coping(body, names)
        case Thought() as body:
            blocks = _thought(body, names)
        case Chain() as body:
            blocks = _chain(body)
        case Practice() as body:
            blocks = _practice(body, names)
        case Note() as body:
            blocks = [Said("", body.text)]
        case Lapse() as body:
            blocks = _lapse(body)
        case Review() as body:
            blocks = _review(body)
    return blocks


def _check_in(body: CheckIn, names: Names) -> list[Block]:
    rated = tuple(
        (names.scale(r.scale), names.answer(r.scale, r.value)) for r in names.in_order(body.ratings)
    )
    safe = tr("Yes") if body.safety is Safety.SAFE else ""
    felt = (
        names.choice(e.emotion) + ("" if e.intensity is None else f" {e.intensity}")
        for e in body.emotions
    )
    asked = (
        (tr("Used, or acted on an urge"), yes_no(body.acted)),
        (tr("Safe right now"), safe),
        (tr("Medication"), dict(words.medication_words()).get(body.medication or "", "")),
        (tr("Hungry, angry, lonely, tired"), _needs(body)),
        (tr("Feelings"), ", ".join(felt)),
        (
            tr("Skills used (0-7)"),
            ", ".join(f"{names.choice(s.skill)} {s.use}" for s in body.skills),
        ),
    )
    return [
        Gentle(_unsafe(body.safety)),
        Said("", body.line),
        Figures((*rated, *asked)),
        Said(tr("Why no skill"), body.no_skill_reason),
        Said(tr("More"), body.text),
    ]


def _unsafe(safety: Safety | None) -> str:
    said = {
        Safety.NOT_SAFE: tr("You wrote that you were not safe."),
        Safety.UNSURE: tr("You wrote that you were not sure you were safe."),
    }.get(safety or Safety.SAFE, "")
    now = tr("If it is like that now, press Help now or F1.")
    return f"{said} {now}" if said else ""


def _needs(body: CheckIn) -> str:
    if body.needs is None:
        return ""
    called = [word for value, word in words.need_words() if value in body.needs]
    return ", ".join(called) or tr("none of these")


def _trigger(body: Trigger, names: Names) -> list[Block]:
    figures = (
        (tr("Kind"), names.choice(body.kind)),
        (tr("How strong"), _of(10, body.intensity)),
        (tr("Urge at its strongest"), _of(10, body.urge_peak)),
        (tr("How it went"), dict(words.outcome_words()).get(body.outcome or "", "")),
    )
    return [
        Said(tr("What happened"), body.situation),
        Said(tr("Where and who"), body.who_where),
        Figures(figures),
        Said(tr("What I did"), body.did),
        Said(tr("Plan used"), body.plan),
    ]


def _coping(body: Coping, names: Names) -> list[Block]:
    minutes = "" if body.minutes is None else str(body.minutes)
    figures = (
        (tr("What I did"), names.choice(body.skill)),
        (tr("Before"), _of(10, body.before)),
        (tr("After"), _of(10, body.after)),
        (tr("Minutes"), minutes),
        (tr("Use it again"), yes_no(body.again)),
        (tr("Where"), dict(words.place_words()).get(body.place or "", "")),
    )
    return [Figures(figures), Said(tr("In a few words"), body.text)]


def _thought(body: Thought, names: Names) -> list[Block]:
    felt = tuple(
        (names.choice(one.emotion), _change(one.before, one.after)) for one in body.emotions
    )
    return [
        Said(tr("What was happening"), body.situation),
        Said(tr("What went through my mind"), body.automatic_thought),
        Figures(((tr("Believed it"), _of(100, body.belief_before)),)),
        Figures(felt),
        Said(tr("What speaks for it"), body.evidence_for),
        Said(tr("What does not fit with it"), body.evidence_against),
        Said(tr("A thought that fits all of that"), body.balanced_thought),
        Figures(((tr("Believe this"), _of(100, body.belief_after)),)),
    ]


def _chain(body: Chain) -> list[Block]:
    steps = tuple(
        Step(words.link_words(link.kind), link.text, link.could_turn) for link in body.links
    )
    return [
        Said(tr("What made me vulnerable"), body.vulnerability),
        Said(tr("What set it going"), body.prompting_event),
        Steps(tr("Link by link"), steps),
        Said(tr("What I did in the end"), body.behaviour),
        Said(tr("What came of it"), body.consequences),
        Said(tr("Where the chain could turn"), body.turning_point),
        Said(tr("What I can put right"), body.repair),
    ]


def _practice(body: Practice, names: Names) -> list[Block]:
    figures = (
        (tr("What I practised"), dict(words.practice_words()).get(body.kind or "", "")),
        (tr("Skill"), names.choice(body.skill)),
        (tr("Where"), dict(words.place_words()).get(body.place or "", "")),
    )
    return [
        Said(tr("What I tried"), body.what),
        Said(tr("What happened"), body.happened),
        Figures(figures),
    ]


def _lapse(body: Lapse) -> list[Block]:
    return [
        Said(tr("What happened"), body.what),
        Said(tr("How much"), body.how_much),
        Said(tr("Where and who"), body.context),
        Said(tr("What led here"), body.led_here),
        Said(tr("What it taught me"), body.taught),
        Said(tr("What is next"), body.next_step),
        Said(tr("Who knows"), body.who_knows),
    ]


def _review(body: Review) -> list[Block]:
    return [
        Said(tr("What the week looked like"), body.looked),
        Said(tr("What helped"), body.helped),
        Said(tr("For the session"), body.session),
        Said(tr("One thing for next week"), body.next_week),
    ]


def _answered(block: Block) -> Block | None:
    """The part without what was skipped; None where nothing is left."""
    match block:
        case Said(_, text) | Gentle(text):
            return block if text.strip() else None
        case Figures(rows):
            kept = tuple(row for row in rows if row[1].strip())
            return Figures(kept) if kept else None
        case Steps(question, steps):
            told = _told(steps)
            return Steps(question, told) if told else None


def _told(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(step for step in steps if step.text.strip() or step.could_turn)


def _of(most: int, value: int | None) -> str:
    return "" if value is None else tr("{n} of {most}").format(n=value, most=most)


def _change(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return tr("not rated")
    if before is None or after is None:
        return _of(100, before if after is None else after)
    return tr("{before} → {after}").format(before=before, after=after)
