"""What the person wants to talk about, at most three points."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId
from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.report_content import TALK_LIMIT
from journal_app.domain.scale import Scale
from journal_app.domain.sharing.consent import Block
from journal_app.domain.talk.reason import TalkReason
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.usecases.report_parts.day_reasons import day_reasons, furthest_days
from journal_app.usecases.report_parts.material import Material
from journal_app.usecases.report_parts.standing_out import Earlier, stood_out

SHORT = 160
"""Characters of an entry's own words that stand for it on a list."""


def talk_about(
    material: Material, sheet: TalkSheet | None, earlier: Earlier
) -> tuple[TalkMoment, ...]:
    """The first points of the list, else the newest flagged entries, oldest of them first."""
    if not material.shows(Block.TALK):
        return ()
    if sheet is None:
        flagged = [entry for entry in material.inside if entry.bring]
        return tuple(_moment(entry, material, earlier) for entry in flagged[-TALK_LIMIT:])
    reasons = furthest_days(material) | day_reasons(material)
    points = (_point(point, material, reasons, earlier) for point in sheet.said_points)
    return tuple([point for point in points if point is not None][:TALK_LIMIT])


def _point(
    point: TalkPoint,
    material: Material,
    reasons: Mapping[date, tuple[TalkReason, ...]],
    earlier: Earlier,
) -> TalkMoment | None:
    """A point as far as it may be told; None where nothing of it may."""
    typed = material.words(point.words) if material.whole(Block.TALK) else ""
    if point.entry is None:
        why = () if point.day is None else reasons.get(point.day, ())
        return TalkMoment(None, point.day, words=typed, reasons=why) if typed or why else None
    entry = next((one for one in material.entries if one.id == point.entry), None)
    if entry is None:
        return TalkMoment(None, None, words=typed) if typed else None
    moment = _moment(entry, material, earlier)
    return replace(moment, words=typed or moment.words)


def _moment(entry: Entry, material: Material, earlier: Earlier) -> TalkMoment:
    told = material.told(entry) and material.whole(Block.TALK)
    words = shortened(material.words(own_words(entry))) if told else ""
    return replace(topic(entry, material.names, material.scales, earlier), words=words)


def topic(
    entry: Entry, names: Mapping[ChoiceId, str], scales: Sequence[Scale], earlier: Earlier
) -> TalkMoment:
    """What kind of moment an entry is about, when, and what stood out, without its own words."""
    body = entry.body
    return TalkMoment(
        kind=entry.kind,
        day=entry.moment.day,
        about=names.get(body.subject or ChoiceId(""), ""),
        stood_out=stood_out(entry, scales, earlier),
        eased=_eased(body) if isinstance(body, Coping) else None,
        late=entry.moment.entered_later,
    )


def shortened(text: str) -> str:
    """The beginning of a text, up to the end of a word, with a sign that it goes on."""
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[: SHORT + 1].rsplit(" ", 1)[0][:SHORT] + " …"


def own_words(entry: Entry) -> str:
    """The first text of an entry that says something."""
    return next((text.strip() for text in entry.body.gist if text.strip()), "")


def _eased(coping: Coping) -> tuple[int, int] | None:
    if coping.before is None or coping.after is None:
        return None
    return coping.before, coping.after
