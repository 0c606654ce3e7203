"""Words for what could be talked about, in the language in force."""

from collections.abc import Iterable

from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.translation import tr, tr_n
from journal_app.ui.words import points


def reason_words(reason: TalkReason) -> str:
    """One fact of a day."""
    plain = {
        ReasonKind.LAPSE: tr("something to learn from"),
        ReasonKind.ACTED: tr("acted on an urge"),
        ReasonKind.NO_SKILL: tr("no skill used"),
        ReasonKind.NO_MEDICATION: tr("medication not taken"),
    }
    if reason.kind in plain:
        return plain[reason.kind]
    if reason.kind is ReasonKind.EASED:
        return tr("What helped: {skill}").format(skill=reason.name or tr("a skill"))
    number = points(reason.value or 0)
    if reason.kind is ReasonKind.SIGNS:
        return tr_n("%n warning sign", "%n warning signs", int(reason.value or 0))
    said = _furthest(reason.kind) if reason.most else _beyond(reason.kind)
    return said.format(name=reason.name, n=number)


def _beyond(kind: ReasonKind) -> str:
    return {
        ReasonKind.URGE: tr("{name} high ({n})"),
        ReasonKind.MOOD: tr("{name} low ({n})"),
        ReasonKind.SLEEP: tr("{name}: a short night ({n} hours)"),
    }[kind]


def _furthest(kind: ReasonKind) -> str:
    return {
        ReasonKind.URGE: tr("{name} at its highest of these days ({n})"),
        ReasonKind.MOOD: tr("{name} at its lowest of these days ({n})"),
        ReasonKind.SLEEP: tr("{name}: the shortest night of these days ({n} hours)"),
    }[kind]


def reasons_words(reasons: Iterable[TalkReason]) -> str:
    """Facts in a row."""
    return _in_a_row(reason_words(reason) for reason in reasons)


def stood_out_words(stood: StoodOut) -> str:
    """Which answer stood out, and to which side."""
    said = {
        Side.ABOVE: tr("{name} higher than usual"),
        Side.BELOW: tr("{name} lower than usual"),
        Side.HIGH: tr("{name} high"),
        Side.LOW: tr("{name} low"),
    }[stood.side]
    return said.format(name=stood.name)


def topic_words(moment: TalkMoment) -> str:
    """What a moment was about: its kind of trigger or its skill, what stood out, its own words."""
    stood = "" if moment.stood_out is None else stood_out_words(moment.stood_out)
    quoted = tr("“{words}”").format(words=moment.words) if moment.words else ""
    return _in_a_row(part for part in (_about(moment), stood, quoted) if part)


def _about(moment: TalkMoment) -> str:
    if moment.eased is None or not moment.about:
        return moment.about
    before, after = moment.eased
    said = tr("What helped: {skill}") if after < before else tr("What did not help: {skill}")
    return said.format(skill=moment.about)


def _in_a_row(parts: Iterable[str]) -> str:
    said = "  ·  ".join(parts)
    return said[:1].upper() + said[1:]
