"""Lines of "What I want to talk about": words typed for it, or what a moment was."""

from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.domain.talk.stood_out import StoodOut
from journal_app.report.words import PaperWords


def talk_line(line: str | TalkMoment, words: PaperWords) -> tuple[str, str]:
    """Give the words of a line, and what the moment was."""
    if isinstance(line, str):
        return line, ""
    return line.words, _told(line, words)


def reason_line(reason: TalkReason, words: PaperWords) -> str:
    """Say one fact of a day."""
    number = None if reason.value is None else words.number(reason.value)
    match reason.kind:
        case ReasonKind.EASED:
            return words.say("talk.helped", name=reason.name or words.say("helped.unnamed"))
        case ReasonKind.SIGNS:
            return words.count("reason.signs", reason.value or 0)
        case ReasonKind.URGE | ReasonKind.MOOD | ReasonKind.SLEEP if number is not None:
            most = ".most" if reason.most else ""
            return words.say(f"reason.{reason.kind.value}{most}", name=reason.name, n=number)
        case kind:
            return words.say(f"reason.{kind.value}")


def _told(line: TalkMoment, words: PaperWords) -> str:
    """Say what the moment was and what stood out; nothing for words alone."""
    if line.day is None:
        return ""
    day = words.short_day(line.day)
    if line.kind is None:
        facts = ", ".join(reason_line(reason, words) for reason in line.reasons)
        return words.say("talk.told", what=day, facts=facts) if facts else day
    told = _topic(line, day, words)
    if line.stood_out:
        stood = stood_out_words(line.stood_out, words)
        told = words.say("talk.told", what=told, facts=stood)
    return f"{told}, {words.say('talk.late')}" if line.late else told


def _topic(line: TalkMoment, day: str, words: PaperWords) -> str:
    """What there is to talk about; a skill that was rated is told by what it did."""
    if line.eased and line.about:
        before, after = line.eased
        key = "talk.helped.on" if after < before else "talk.helped.not.on"
        return words.say(key, day=day, name=line.about)
    told = words.say(f"talk.{line.kind.value}", day=day) if line.kind else day
    return f"{told} ({line.about})" if line.about else told


def stood_out_words(stood: StoodOut, words: PaperWords) -> str:
    """Say which answer stood out, and to which side."""
    return words.say(f"stood.{stood.side.value}", name=stood.name)
