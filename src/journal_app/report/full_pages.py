"""Entries in full, as the template takes them: every answer, every word, nothing cut."""

from collections.abc import Iterable
from typing import Any

from journal_app.domain.passage import Passage
from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.in_full import EntryFact, FullEntry
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords
from journal_app.usecases.report_parts.printed_kinds import PRINTED, PrintedSection

_UNBROKEN = "\N{NO-BREAK SPACE}"
_TOGETHER = 40
"""Characters of a fact up to which its name and its number stay on one line."""


def full_pages(
    content: ReportContent, words: PaperWords, text: PrintableText
) -> list[dict[str, Any]]:
    """Give the groups that there are: entries by their day, thought records, chains."""
    found = []
    for section in PrintedSection:
        entries = [one for one in content.in_full if PRINTED[one.kind].section is section]
        if entries:
            laid_out = [_entry(entry, words, text) for entry in entries]
            found.append({"heading": words.say(section.value), "entries": laid_out})
    return found


def _entry(entry: FullEntry, words: PaperWords, text: PrintableText) -> dict[str, Any]:
    return {
        "heading": _heading(entry, words, text),
        "facts": "  ·  ".join(_facts(entry, words, text)),
        "passages": [_passage(passage, words, text) for passage in entry.passages],
        "tags": _tags(entry.tags, words, text),
    }


def _heading(entry: FullEntry, words: PaperWords, text: PrintableText) -> str:
    parts = [words.say(f"entry.{entry.kind.value}"), _when(entry, words)]
    if about := text.line(entry.about, 80):
        parts.append(about)
    if entry.late:
        parts.append(words.say("talk.late"))
    return ", ".join(parts)


def _when(entry: FullEntry, words: PaperWords) -> str:
    day = f"{words.weekday(entry.day)} {words.short_day(entry.day)}"
    return day if entry.at is None else f"{day} {entry.at:%H:%M}"


def _facts(entry: FullEntry, words: PaperWords, text: PrintableText) -> Iterable[str]:
    for fact in entry.facts:
        said = " ".join(part for part in (_name(fact, words, text), _value(fact, words)) if part)
        yield said.replace(" ", _UNBROKEN) if len(said) <= _TOGETHER else said


def _name(fact: EntryFact, words: PaperWords, text: PrintableText) -> str:
    own = text.line(fact.name, 80)
    if not fact.key:
        return own
    key = words.say(f"fact.{fact.key}")
    return f"{key} {own}".strip() if own else key


def _value(fact: EntryFact, words: PaperWords) -> str:
    if fact.word:
        return words.say(f"said.{fact.word}")
    if fact.value is not None and fact.after is not None:
        before, after = words.number(fact.value), words.number(fact.after)
        return words.say("talk.change", before=before, after=after)
    if fact.after is not None:
        return words.say("fact.after", n=words.number(fact.after))
    if fact.value is None:
        return ""
    number = words.number(fact.value)
    return words.say("fact.hours", n=number) if fact.hours else number


def _passage(passage: Passage, words: PaperWords, text: PrintableText) -> dict[str, Any]:
    label = words.say(f"text.{passage.key}")
    return {
        "label": words.say("text.turn", what=label) if passage.marked else label,
        "lines": text.paragraphs(passage.text),
    }


def _tags(tags: Iterable[str], words: PaperWords, text: PrintableText) -> str:
    shown = ", ".join(text.line(tag, 100) for tag in tags)
    return words.say("text.tags", tags=shown) if shown else ""
