"""Lines of "What I want to talk about": words typed for it, or a moment told in numbers."""

from journal_app.domain.report_blocks import TalkMoment
from journal_app.domain.talk.reason import Reason, ReasonKind
from journal_app.report.words import Words


def talk_line(line: str | TalkMoment, words: Words) -> tuple[str, str]:
    """Give the words of a line, and what the moment was with its numbers."""
    if isinstance(line, str):
        return line, ""
    return line.words, _told(line, words)


def reason_line(reason: Reason, words: Words) -> str:
    """Say one fact of a day."""
    number = None if reason.value is None else words.number(reason.value)
    match reason.kind:
        case ReasonKind.EASED:
            return words.say("talk.helped", name=reason.name or words.say("helped.unnamed"))
        case ReasonKind.SIGNS:
            return words.count("reason.signs", reason.value or 0)
        case ReasonKind.URGE | ReasonKind.MOOD | ReasonKind.SLEEP if number is not None:
            said = words.say(f"reason.{reason.kind.value}", name=reason.name, n=number)
            end = "highest" if reason.kind is ReasonKind.URGE else "lowest"
            return words.say(f"reason.{end}", what=said) if reason.most else said
        case kind:
            return words.say(f"reason.{kind.value}")


def _told(line: TalkMoment, words: Words) -> str:
    """Say what the moment was, with its numbers; nothing for words alone."""
    if line.day is None:
        return ""
    day = words.short_day(line.day)
    if line.kind is None:
        facts = ", ".join(reason_line(reason, words) for reason in line.reasons)
        return words.say("talk.told", what=day, numbers=facts) if facts else day
    told = _topic(line, day, words)
    numbers = _numbers(line, words)
    if numbers:
        told = words.say("talk.told", what=told, numbers=", ".join(numbers))
    return f"{told}, {words.say('talk.late')}" if line.late else told


def _topic(line: TalkMoment, day: str, words: Words) -> str:
    """What there is to talk about; a skill that was rated is told by what it did."""
    if line.eased and line.about:
        before, after = line.eased
        key = "talk.helped.on" if after < before else "talk.helped.not.on"
        return words.say(key, day=day, name=line.about)
    told = words.say(f"talk.{line.kind.value}", day=day) if line.kind else day
    return f"{told} ({line.about})" if line.about else told


def _numbers(line: TalkMoment, words: Words) -> list[str]:
    return [f"{name} {words.number(value)}" for name, value in line.numbers]
