"""Lines of "What I want to talk about": words typed for it, or a moment told in numbers."""

from journal_app.domain.report_blocks import TalkMoment
from journal_app.report.words import Words


def talk_line(line: str | TalkMoment, words: Words) -> str:
    """Give the line; a moment says its words first, then what it was and its numbers."""
    if isinstance(line, str):
        return line
    told = words.say(f"talk.{line.kind.value}", day=words.short_day(line.day))
    if line.about:
        told += f" ({line.about})"
    numbers = _numbers(line, words)
    if numbers:
        told = words.say("talk.told", what=told, numbers=", ".join(numbers))
    return f"{line.words} [{told}]" if line.words else told


def _numbers(line: TalkMoment, words: Words) -> list[str]:
    numbers = [f"{name} {words.number(value)}" for name, value in line.numbers]
    if line.eased:
        before, after = (words.number(value) for value in line.eased)
        numbers.append(words.say("talk.eased", before=before, after=after))
    if line.late:
        numbers.append(words.say("talk.late"))
    return numbers
