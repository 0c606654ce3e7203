"""Tables on pages of their own: every trigger, every coping, questionnaires answer by answer."""

from typing import Any

from journal_app.domain.report_content import ReportContent
from journal_app.domain.sharing.in_full import (
    AnsweredForm,
    CopingLine,
    TriggerLine,
)
from journal_app.report.answer_words import said_words
from journal_app.report.printable_text import PrintableText
from journal_app.report.words import PaperWords

Table = dict[str, Any]
NOT_SAID = "\u2013"
ANSWER_SIGNS = 100_000


def log_tables(content: ReportContent, words: PaperWords, text: PrintableText) -> list[Table]:
    """Give the tables that there are, in reading order."""
    found = [
        _table("all_triggers", 5, [_trigger(one, words, text) for one in content.trigger_lines]),
        _table("all_copings", 5, [_coping(one, words, text) for one in content.coping_lines]),
    ]
    tables = [_worded(table, words) for table in found if table["rows"]]
    return tables + [_answers(form, words, text) for form in content.answers]


def _table(name: str, columns: int, rows: list[list[str]]) -> Table:
    return {"name": name, "columns": columns, "rows": rows}


def _worded(table: Table, words: PaperWords) -> Table:
    name, columns = table["name"], table["columns"]
    return {
        "heading": words.say(name),
        "head": [words.say(f"{name}.{n}") for n in range(1, columns + 1)],
        "sides": ["left", "left", "right", "right", "left"],
        "rows": table["rows"],
        "note": words.say(f"{name}.note"),
        "wide": 1,
    }


def _trigger(line: TriggerLine, words: PaperWords, text: PrintableText) -> list[str]:
    ended = words.say(f"said.outcome.{line.ended}") if line.ended else NOT_SAID
    return [
        _day(line, words),
        text.line(line.kind, 80) or words.say("triggers.unnamed"),
        _number(line.strength, words),
        _number(line.urge, words),
        ended,
    ]


def _coping(line: CopingLine, words: PaperWords, text: PrintableText) -> list[str]:
    again = NOT_SAID if line.again is None else words.say("yes" if line.again else "no")
    change = NOT_SAID
    if line.before is not None and line.after is not None:
        before, after = words.number(line.before), words.number(line.after)
        change = words.say("talk.change", before=before, after=after)
    return [
        _day(line, words),
        text.line(line.skill, 80) or words.say("helped.unnamed"),
        change,
        _number(line.minutes, words),
        again,
    ]


def _day(line: TriggerLine | CopingLine, words: PaperWords) -> str:
    return f"{words.short_day(line.day)}{'*' if line.late else ''}"


def _answers(form: AnsweredForm, words: PaperWords, text: PrintableText) -> Table:
    title = text.line(form.title, 120) or words.say("answers.untitled")
    return {
        "heading": words.say("answers", title=title, day=words.short_day(form.day)),
        "head": [words.say("answers.question"), words.say("answers.answer")],
        "sides": ["left", "left"],
        "rows": [
            [
                text.line(question, 2000),
                text.line(said_words(said, words), ANSWER_SIGNS) or NOT_SAID,
            ]
            for question, said in form.lines
        ],
        "note": "",
        "wide": 0,
    }


def _number(value: float | None, words: PaperWords) -> str:
    return NOT_SAID if value is None else words.number(value)
