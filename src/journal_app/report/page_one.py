"""Page 1 as the template takes it: words and formatted numbers, no markup."""

from collections.abc import Mapping
from typing import Any

from journal_app.domain.paper import Paper
from journal_app.domain.report_content import ReportContent
from journal_app.report.chart_blocks import page_one_charts
from journal_app.report.chart_image import ChartImage
from journal_app.report.figure_strip import figure_strip
from journal_app.report.printable_text import PrintableText
from journal_app.report.short_blocks import short_blocks, split
from journal_app.report.sign_table import sign_table
from journal_app.report.talk_lines import talk_line
from journal_app.report.words import PaperWords

_TYPST_PAPER = {Paper.A4: "a4", Paper.LETTER: "us-letter"}

TALK_SIGNS = 320
"""Characters of one line to talk about on page 1."""


def page_one(
    content: ReportContent,
    charts: Mapping[str, ChartImage],
    words: PaperWords,
    text: PrintableText,
) -> dict[str, Any]:
    """Lay out everything of page 1; absent blocks are ``None``, empty text or empty lists."""
    left, right = split(short_blocks(content, words, text))
    return {
        **_head(content, words, text),
        "talk": _talk(content, words, text),
        "figures": figure_strip(content, words),
        "empty": words.say("empty") if _nothing_written(content) else "",
        "charts": page_one_charts(content, charts, words, text),
        "signs": sign_table(content.signs, words, text) if content.signs else None,
        "left": left,
        "right": right,
        "safety": text.line(content.safety_line, 400),
    }


def _head(content: ReportContent, words: PaperWords, text: PrintableText) -> dict[str, Any]:
    header = content.header
    period = words.span(header.period.first, header.period.last)
    named = f"title.{header.period.days}"
    title = words.say(named) if words.has(named) else words.count("title", header.period.days)
    who = text.line(header.who, 80)
    return {
        "lang": words.language,
        "region": words.region or None,
        "paper": _TYPST_PAPER[content.paper],
        "document": words.say("document", title=title, period=period),
        "title": title,
        "period": period,
        "who": who,
        "top": _top_lines(content, who, words, text),
        "foot": {
            "claim": words.say("foot.claim"),
            "source": words.say("foot.source"),
            "period": period,
            "page": words.say("foot.page", page="{page}", pages="{pages}"),
        },
    }


def _top_lines(
    content: ReportContent, who: str, words: PaperWords, text: PrintableText
) -> list[str]:
    header = content.header
    week = words.say("week", n=header.programme_week) if header.programme_week else ""
    about = ", ".join(part for part in (text.line(header.programme, 60), week) if part)
    name = text.line(header.for_whom, 80)
    lines = [who, about, words.say("for", name=name) if name else ""]
    lines.append(words.say("prepared", day=words.full_day(header.generated_on)))
    return [line for line in lines if line]


def _talk(content: ReportContent, words: PaperWords, text: PrintableText) -> dict[str, Any] | None:
    pairs = [talk_line(line, words) for line in content.talk_about]
    lines = [(text.line(said, TALK_SIGNS), text.line(facts, TALK_SIGNS)) for said, facts in pairs]
    kept = [{"text": said or facts, "after": facts if said else ""} for said, facts in lines]
    kept = [line for line in kept if line["text"]]
    return {"heading": words.say("talk"), "lines": kept} if kept else None


def _nothing_written(content: ReportContent) -> bool:
    return content.completeness is not None and content.completeness.days_with_entry == 0
