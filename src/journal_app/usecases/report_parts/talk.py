"""What the person marked to bring to the session, at most three moments."""

from collections.abc import Iterable

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.report_content import TALK_LIMIT
from journal_app.domain.review import Review
from journal_app.domain.scale import ANXIETY, MOOD, URGE
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.usecases.report_parts.material import Material

_TOLD = (URGE, MOOD, ANXIETY)
"""Answers of a check-in that are told, where given."""

Numbers = tuple[tuple[str, float], ...]


def talk_about(material: Material) -> tuple[TalkMoment, ...]:
    """The newest flagged entries, oldest of them first."""
    flagged = [entry for entry in material.inside if entry.bring]
    return tuple(_moment(entry, material) for entry in flagged[-TALK_LIMIT:])


def _moment(entry: Entry, material: Material) -> TalkMoment:
    body = entry.body
    return TalkMoment(
        kind=entry.kind,
        day=entry.moment.day,
        about=_about(entry, material),
        numbers=_numbers(entry, material),
        eased=_eased(body) if isinstance(body, Coping) else None,
        words=own_words(entry) if material.order.include_text else "",
        late=entry.moment.entered_later,
    )


def own_words(entry: Entry) -> str:
    """The first text of an entry that says something."""
    match entry.body:
        case CheckIn() as body:
            texts = (body.line, body.text)
        case Trigger() as body:
            texts = (body.situation, body.did)
        case Coping() | Note() as body:
            texts = (body.text, "")
        case Thought() as body:
            texts = (body.automatic_thought, body.situation)
        case Chain() as body:
            texts = (body.behaviour, body.prompting_event)
        case Practice() as body:
            texts = (body.what, body.happened)
        case Review() as body:
            texts = (body.session, body.looked)
        case body:
            return _first((body.what, body.context, body.led_here, body.taught))
    return _first(texts)


def _first(texts: Iterable[str]) -> str:
    return next((text.strip() for text in texts if text.strip()), "")


def _about(entry: Entry, material: Material) -> str:
    match entry.body:
        case Trigger(kind=choice) | Coping(skill=choice) | Practice(skill=choice):
            return material.names.get(choice or ChoiceId(""), "")
        case _:
            return ""


def _numbers(entry: Entry, material: Material) -> Numbers:
    names = {scale.id: scale.name for scale in material.scales}
    match entry.body:
        case CheckIn() as check_in:
            answers = [(scale, check_in.value(scale)) for scale in _TOLD]
        case Trigger(urge_peak=urge):
            answers = [(URGE, None if urge is None else float(urge))]
        case _:
            answers = []
    return tuple(
        (names[scale], value) for scale, value in answers if value is not None and scale in names
    )


def _eased(coping: Coping) -> tuple[int, int] | None:
    if coping.before is None or coping.after is None:
        return None
    return coping.before, coping.after
