"""The short tables and lists under the grid of page 1, and how they share two columns."""

from collections.abc import Iterable, Sequence
from typing import Any

from journal_app.domain.report_blocks import (
    CopingResult,
    HelpedRow,
    LapseFact,
    QuestionnaireScore,
    TriggerRow,
)
from journal_app.domain.report_content import ReportContent
from journal_app.report.printable_text import PrintableText
from journal_app.report.sign_table import days_of
from journal_app.report.words import PaperWords

Block = dict[str, Any]

NAME_SIGNS = 60
SENTENCE_SIGNS = 220
UNKNOWN = "\u2013"
_RATED = (CopingResult.HELPED, CopingResult.NOT_HELPED)


def short_blocks(content: ReportContent, words: PaperWords, text: PrintableText) -> list[Block]:
    """Give the blocks that there are, in reading order."""
    found = (
        _middles(content, words, text),
        _sign_counts(content, words, text),
        _triggers(content, words, text),
        *_tried(content.helped, words, text),
        _lapses(content, words, text),
        _questionnaires(content, words, text),
        _coming(content, words, text),
    )
    return [block for block in found if block is not None]


def split(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Share blocks between two columns in turn, each to the shorter one."""
    left: list[Block] = []
    right: list[Block] = []
    for block in blocks:
        (left if _height(left) <= _height(right) else right).append(block)
    return left, right


def _height(blocks: list[Block]) -> int:
    rows = sum(len(block.get("rows", ())) + 2 * len(block.get("items", ())) for block in blocks)
    return rows + 2 * len(blocks)


def _middles(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    rows = []
    for row in content.middles:
        title = text.line(row.title or words.say(f"chart.{row.key}"), NAME_SIGNS)
        name = title if row.unit is None else words.say(f"chart.{row.unit.value}", name=title)
        now = _middle(row.now, row.n_now, row.decimals, words)
        rows.append([name, now, _middle(row.before, row.n_before, row.decimals, words)])
    heads = ["middles.name", "middles.now", "middles.before"]
    return _table("middles", heads, ["left", "right", "right"], rows, words, strong=1)


def _middle(value: float | None, n: int, decimals: int, words: PaperWords) -> str:
    if value is None:
        return words.say("charts.none")
    return words.say("middles.value", middle=words.number(value, decimals or None), n=n)


def _sign_counts(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    before = any(row.days_before is not None for row in content.sign_counts)
    heads = ["signs.head", "signs.now", *(["signs.before", "signs.compared"] if before else [])]
    rows = []
    for row in content.sign_counts:
        cells = [text.line(row.name, NAME_SIGNS), days_of(row.days_now, row.rated_now, words)]
        if before:
            cells += [
                days_of(row.days_before, row.rated_before, words),
                words.say(f"compared.{row.compared.value}"),
            ]
        rows.append(cells)
    sides = ["left", "right", "right", "left"][: len(heads)]
    return _table("sign_counts", heads, sides, rows, words, strong=1)


def _row_name(
    block: str, row: TriggerRow | HelpedRow, words: PaperWords, text: PrintableText
) -> str:
    if row.together:
        return words.say(f"{block}.together")
    return text.line(row.name, NAME_SIGNS) or words.say(f"{block}.unnamed")


def _triggers(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    urges = any(row.typical_urge is not None for row in content.triggers)
    heads = ["triggers.name", "triggers.times", *(["triggers.urge"] if urges else [])]
    rows = [
        [
            _row_name("triggers", row, words, text),
            str(row.times),
            *([_number(row.typical_urge, words)] if urges else []),
        ]
        for row in content.triggers
    ]
    return _table(
        "triggers", heads, ["left", "right", "right"][: len(heads)], rows, words, strong=1
    )


def _tried(
    helped: Sequence[HelpedRow], words: PaperWords, text: PrintableText
) -> tuple[Block | None, ...]:
    """One block per outcome: a heading says what its rows say."""
    by_outcome = {
        outcome: [row for row in helped if row.outcome is outcome] for outcome in CopingResult
    }
    told = [_helped(by_outcome[one], one, words, text) for one in _RATED]
    first = next((block for block in told if block), None)
    if first:
        first["note"] = words.say("helped.note")
    return (*told, _early(by_outcome[CopingResult.EARLY], words, text))


def _early(rows: Iterable[HelpedRow], words: PaperWords, text: PrintableText) -> Block | None:
    """Nothing can be said of these yet: their names with how often are enough."""
    said = [
        words.say("helped.times", name=_row_name("helped", row, words, text), n=row.uses)
        for row in rows
    ]
    items = [{"lead": "", "text": ", ".join(said), "after": ""}] if said else []
    return _lines(CopingResult.EARLY.value, items, words)


def _helped(
    helped: Iterable[HelpedRow], outcome: CopingResult, words: PaperWords, text: PrintableText
) -> Block | None:
    rows = [
        [
            _row_name("helped", row, words, text),
            str(row.uses),
            _change(row, words),
        ]
        for row in helped
    ]
    heads = ["helped.name", "helped.uses", "helped.change"]
    return _table(outcome.value, heads, ["left", "right", "left"], rows, words, strong=1)


def _lapses(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    items = [
        {
            "lead": words.short_day(lapse.day) + ":",
            "text": _fact(lapse, words, text),
            "after": words.say("lapses.learnt", text=learnt) if learnt else "",
        }
        for lapse in content.lapses
        for learnt in [text.line(lapse.learnt, SENTENCE_SIGNS)]
    ]
    if content.lapse_count is not None:
        said = words.count("lapses.count", content.lapse_count)
        items = [{"lead": "", "text": said, "after": ""}]
    return _lines("lapses" if content.lapses else "lapses.summed", items, words)


def _fact(lapse: LapseFact, words: PaperWords, text: PrintableText) -> str:
    fact = text.line(lapse.fact, SENTENCE_SIGNS) or words.say("lapses.fact")
    return words.say("lapses.late", fact=fact) if lapse.late else fact


def _questionnaires(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    rows = [
        [
            f"{text.line(score.name, 40)}, {words.short_day(score.day)}",
            _score(score, words),
            _last_score(score, words),
        ]
        for score in content.questionnaires
    ]
    heads = ["questionnaires.name", "questionnaires.score", "questionnaires.last"]
    return _table("questionnaires", heads, ["left", "right", "left"], rows, words, strong=1)


def _coming(content: ReportContent, words: PaperWords, text: PrintableText) -> Block | None:
    items = [
        {
            "lead": words.short_day(one.day) + ":" if one.day else "",
            "text": text.line(one.situation, SENTENCE_SIGNS),
            "after": words.say("coming.plan", text=plan) if plan else "",
        }
        for one in content.coming_up
        for plan in [text.line(one.plan, SENTENCE_SIGNS)]
    ]
    return _lines("coming", items, words)


def _change(row: HelpedRow, words: PaperWords) -> str:
    if row.long is not None:
        before, after = (words.number(round(value, 1)) for value in row.long[:2])
        return words.say("helped.long", before=before, after=after, n=row.long[2])
    if row.before is None or row.after is None:
        return words.say("helped.early")
    before, after = words.number(row.before), words.number(row.after)
    return words.say("helped.rated", before=before, after=after, n=row.rated)


def _score(score: QuestionnaireScore, words: PaperWords) -> str:
    value = words.number(score.score)
    if score.highest is None:
        return value
    return words.say("questionnaires.of", score=value, highest=words.number(score.highest))


def _last_score(score: QuestionnaireScore, words: PaperWords) -> str:
    if score.last_score is None or score.last_day is None:
        return words.say("questionnaires.first")
    day = words.short_day(score.last_day)
    return words.say("questionnaires.on", score=words.number(score.last_score), day=day)


def _number(value: float | None, words: PaperWords) -> str:
    return UNKNOWN if value is None else words.number(value)


def _table(  # noqa: PLR0913
    name: str,
    heads: list[str],
    sides: list[str],
    rows: list[list[str]],
    words: PaperWords,
    *,
    strong: int,
) -> Block | None:
    if not rows:
        return None
    return {
        "kind": "table",
        "heading": words.say(name),
        "head": [words.say(head) for head in heads],
        "sides": sides,
        "rows": rows,
        "strong": strong,
        "note": words.say(f"{name}.note") if words.has(f"{name}.note") else "",
    }


def _lines(name: str, items: list[dict[str, str]], words: PaperWords) -> Block | None:
    if not items:
        return None
    return {"kind": "lines", "heading": words.say(name), "items": items, "note": ""}
