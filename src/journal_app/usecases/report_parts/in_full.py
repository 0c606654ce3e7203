"""Entries whose words are shared, with everything that stands in them."""

from collections.abc import Iterator, Mapping

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Body, Entry
from journal_app.domain.ids import ChoiceId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.report_errors import ReportTooFullError
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.sharing.in_full import Fact, FullEntry, Passage
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.usecases.report_parts.material import Material

MOST_SIGNS = 1_200_000
"""Characters that one report prints in full: about 180 pages, a text of the longest included."""

_TEXTS: dict[type[Body], tuple[tuple[str, str], ...]] = {
    CheckIn: (("line", "line"), ("text", "text"), ("no_skill", "no_skill_reason")),
    Trigger: (
        ("situation", "situation"),
        ("who_where", "who_where"),
        ("did", "did"),
        ("plan", "plan"),
    ),
    Coping: (("text", "text"),),
    Note: (("text", "text"),),
    Thought: (
        ("situation", "situation"),
        ("automatic_thought", "automatic_thought"),
        ("evidence_for", "evidence_for"),
        ("evidence_against", "evidence_against"),
        ("balanced_thought", "balanced_thought"),
    ),
    Practice: (("what", "what"), ("happened", "happened")),
    Review: (
        ("looked", "looked"),
        ("helped", "helped"),
        ("session", "session"),
        ("next_week", "next_week"),
    ),
    Lapse: (
        ("what_happened", "what"),
        ("how_much", "how_much"),
        ("context", "context"),
        ("led_here", "led_here"),
        ("taught", "taught"),
        ("next_step", "next_step"),
        ("who_knows", "who_knows"),
    ),
}
"""What each text of an entry is called, and where it stands."""


def entries_in_full(material: Material) -> tuple[FullEntry, ...]:
    """Every entry of the period whose words are shared, oldest first.

    Raises:
        ReportTooFullError: Together they have more than ``MOST_SIGNS`` characters.
    """
    told = [entry for entry in material.inside if material.told(entry)]
    found = tuple(_full(entry, material) for entry in told)
    signs = sum(entry.signs for entry in found)
    if signs > MOST_SIGNS:
        raise ReportTooFullError(signs=signs, most=MOST_SIGNS)
    return found


def _full(entry: Entry, material: Material) -> FullEntry:
    body = entry.body
    whole_day = isinstance(body, CheckIn) and body.span is Span.DAY
    return FullEntry(
        kind=entry.kind,
        day=entry.moment.day,
        at=None if whole_day else entry.moment.local.time(),
        about=_about(entry, material),
        facts=tuple(_facts(entry, material)),
        passages=tuple(_passages(entry, material)),
        tags=tuple(material.words(tag) for tag in entry.tags),
        late=entry.moment.entered_later,
    )


def _about(entry: Entry, material: Material) -> str:
    match entry.body:
        case Trigger(kind=choice) | Coping(skill=choice) | Practice(skill=choice):
            return material.names.get(choice or ChoiceId(""), "")
        case _:
            return ""


def _facts(entry: Entry, material: Material) -> Iterator[Fact]:
    names = material.names
    match entry.body:
        case CheckIn() as body:
            yield from _check_in(body, names, {scale.id: scale for scale in material.scales})
        case Trigger() as body:
            yield from _points(("strength", body.intensity), ("urge_peak", body.urge_peak))
            yield from _said(("outcome", body.outcome and f"outcome.{body.outcome.value}"))
        case Coping() as body:
            if body.before is not None or body.after is not None:
                yield Fact("rating", value=body.before, after=body.after)
            yield from _points(("minutes", body.minutes))
            yield from _said(("again", _yes(body.again)), ("place", _place(body.place)))
        case Thought() as body:
            yield from _points(("belief_before", body.belief_before))
            yield from _points(("belief_after", body.belief_after))
            for felt in body.emotions:
                name = names.get(felt.emotion, "")
                yield Fact(name=name, value=felt.before, after=felt.after)
        case Practice() as body:
            kind = None if body.kind is None else f"practice.{body.kind.value}"
            yield from _said(("practised", kind), ("place", _place(body.place)))
        case _:
            return


def _check_in(
    body: CheckIn, names: Mapping[ChoiceId, str], scales: Mapping[str, Scale]
) -> Iterator[Fact]:
    for rating in body.ratings:
        scale = scales.get(rating.scale)
        if scale is None:
            continue
        if scale.kind is ScaleKind.YES_NO:
            yield Fact(name=scale.name, word="yes" if rating.value else "no")
        else:
            hours = scale.kind is ScaleKind.HOURS
            yield Fact(name=scale.name, value=rating.value, hours=hours)
    medication = None if body.medication is None else f"taken.{body.medication.value}"
    safety = None if body.safety is None else f"safe.{body.safety.value}"
    yield from _said(("acted", _yes(body.acted)), ("medication", medication), ("safe", safety))
    for need in sorted(body.needs or ()):
        yield Fact("need", word=f"need.{need.value}")
    for emotion in body.emotions:
        yield Fact(name=names.get(emotion.emotion, ""), value=emotion.intensity)
    for skill in body.skills:
        yield Fact("skill", name=names.get(skill.skill, ""), value=skill.use)


def _passages(entry: Entry, material: Material) -> Iterator[Passage]:
    if isinstance(entry.body, Chain):
        yield from _links(entry.body, material)
        return
    for key, field in _TEXTS[type(entry.body)]:
        if written := material.words(getattr(entry.body, field)):
            yield Passage(key, written)


def _links(chain: Chain, material: Material) -> Iterator[Passage]:
    before = (("vulnerability", chain.vulnerability), ("prompting_event", chain.prompting_event))
    after = (
        ("behaviour", chain.behaviour),
        ("consequences", chain.consequences),
        ("turning_point", chain.turning_point),
        ("repair", chain.repair),
    )
    steps = tuple((f"link.{link.kind.value}", link.text, link.could_turn) for link in chain.links)
    plain = [[(key, text, False) for key, text in part] for part in (before, after)]
    for key, text, turns in (*plain[0], *steps, *plain[1]):
        if written := material.words(text):
            yield Passage(key, written, turns)


def _points(*answers: tuple[str, int | None]) -> Iterator[Fact]:
    for key, value in answers:
        if value is not None:
            yield Fact(key, value=value)


def _said(*answers: tuple[str, str | None]) -> Iterator[Fact]:
    for key, word in answers:
        if word is not None:
            yield Fact(key, word=word)


def _yes(answer: bool | None) -> str | None:  # noqa: FBT001
    return None if answer is None else ("yes" if answer else "no")


def _place(place: object) -> str | None:
    return None if place is None else f"place.{place}"
