"""Papers made from the plan: content in, tagged PDF or preview pages out."""

import json
from collections.abc import Mapping
from typing import Any

from journal_app.domain.paper import Paper
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.paper_content import PaperContent
from journal_app.domain.sharing.papers import PaperOrder, PlanPaper, WeeklyCard
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.report.chart_blocks import Images, packet_charts, pictures
from journal_app.report.compiling import compile_pages, compile_pdf
from journal_app.report.figure_strip import figure_strip
from journal_app.report.papers.discharge import discharge_rows, discharge_safety
from journal_app.report.papers.pieces import PaperPieces, Rows
from journal_app.report.papers.plan_sections import reviewed
from journal_app.report.papers.pocket import pocket_codes, pocket_pages
from journal_app.report.papers.safety_plan import safety_sections
from journal_app.report.papers.supporter import supporter_rows
from journal_app.report.papers.wallet import wallet_panels
from journal_app.report.papers.weekly_card import card_table
from journal_app.report.print_resources import PrintResources
from journal_app.report.printable_text import PrintableText
from journal_app.report.render import finished
from journal_app.report.short_blocks import short_blocks, split

Data = dict[str, Any]

_SIZES = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_TEMPLATES = {
    Paperwork.WALLET: "wallet.typ",
    Paperwork.POCKET: "pocket.typ",
    Paperwork.WEEKLY_CARD: "weekly-card.typ",
}


_ONE_PAGE = (11.4, 10.8, 10.2, 9.6, 9.0, 8.5)
"""Sizes of letters in points to try, so that it stands on one page."""

_PPI, _SMALL_PPI = 100.0, 200.0
"""Of pictures for the window: pages of the size of a telephone have small codes on them."""

_FOR_NOBODY = {Paperwork.WALLET, Paperwork.WEEKLY_CARD, Paperwork.POCKET}
"""Papers that the person keeps."""


def print_paper(
    paperwork: Paperwork,
    content: PaperContent,
    print_resources: PrintResources,
    charts: Images | None = None,
    *,
    password: str | None = None,
) -> bytes:
    """Print a paper as a tagged PDF; the same input without a password gives the same bytes.

    Raises:
        EmptyPasswordError: ``password`` is empty text; ``None`` means no password.
    """
    made_on = _order(content).made_on
    return finished(
        lambda: print_resources.compiled(
            lambda text: _files(paperwork, content, (print_resources, text), charts or {}),
            lambda files, fonts: compile_pdf(files, fonts, made_on),
        ),
        password,
    )


def paper_pages(
    paperwork: Paperwork,
    content: PaperContent,
    print_resources: PrintResources,
    charts: Images | None = None,
    *,
    ppi: float | None = None,
) -> list[bytes]:
    """Draw the same pages as PNG pictures; without ``ppi`` as sharp as their size asks for."""
    sharp = _SMALL_PPI if paperwork is Paperwork.POCKET else _PPI
    made_on = _order(content).made_on
    return print_resources.compiled(
        lambda text: _files(paperwork, content, (print_resources, text), charts or {}),
        lambda files, fonts: compile_pages(files, fonts, made_on, ppi or sharp),
    )


def _files(
    paperwork: Paperwork,
    content: PaperContent,
    means: tuple[PrintResources, PrintableText],
    charts: Images,
) -> dict[str, bytes]:
    print_resources, text = means
    order = _order(content)
    pieces = PaperPieces(print_resources.words(order.language), text)
    data = _frame(paperwork, order, pieces) | _body(paperwork, content, pieces, charts)
    main = _TEMPLATES.get(paperwork, "paper.typ")
    drawn = _pictures(paperwork, content, pieces, charts)
    written = json.dumps(data, ensure_ascii=False).encode("utf-8")
    others = {name: file for name, file in print_resources.template.items() if name != "main.typ"}
    return {**others, "main.typ": print_resources.template[main], **drawn, "data.json": written}


def _pictures(
    paperwork: Paperwork, content: PaperContent, pieces: PaperPieces, charts: Images
) -> dict[str, bytes]:
    match content:
        case DischargePacket():
            return pictures(content.report, charts)
        case PlanPaper() if paperwork is Paperwork.POCKET:
            return pocket_codes(content, pieces)
        case _:
            return {}


def _order(content: PaperContent) -> PaperOrder:
    return content.plan.order if isinstance(content, DischargePacket) else content.order


def _frame(paperwork: Paperwork, order: PaperOrder, pieces: PaperPieces) -> Data:
    words, name = pieces.words, paperwork.value.replace("-", "_")
    who = pieces.line(order.who, 80)
    reader = "" if paperwork in _FOR_NOBODY else pieces.line(order.for_whom, 80)
    day = words.full_day(order.made_on)
    title = pieces.say(f"title.{name}")
    top = [who, words.say("for", name=reader) if reader else "", words.say("prepared", day=day)]
    return {
        "lang": words.language,
        "region": words.region or None,
        "paper": _SIZES[order.paper],
        "document": title,
        "title": title,
        "who": who,
        "top": [line for line in top if line],
        "intro": pieces.say(f"intro.{name}"),
        "foot": {
            "claim": pieces.say("foot.claim"),
            "source": pieces.say(f"foot.{name}"),
            "period": day,
            "page": words.say("foot.page", page="{page}", pages="{pages}"),
        },
    }


def _body(
    paperwork: Paperwork,
    content: PaperContent,
    pieces: PaperPieces,
    charts: Images,
) -> Data:
    match content:
        case WeeklyCard():
            return {"card": card_table(content, pieces)}
        case DischargePacket():
            return _discharge(content, pieces, charts)
        case PlanPaper() if paperwork is Paperwork.WALLET:
            how = [pieces.say(f"wallet.how.{n}") for n in (1, 2, 3)]
            return {"panels": wallet_panels(content, pieces), "how": how}
        case PlanPaper() if paperwork is Paperwork.POCKET:
            return pocket_pages(content, pieces)
        case PlanPaper() if paperwork is Paperwork.SAFETY_PLAN:
            rows = [[[section]] for section in safety_sections(content, pieces)]
            return _plain(rows, reviewed(content, pieces), _ONE_PAGE)
        case _:
            return _plain(supporter_rows(content, pieces), "", _ONE_PAGE)


def _plain(rows: Rows, closing: str, sizes: tuple[float, ...] = ()) -> Data:
    return {"rows": rows, "closing": closing, "sizes": sizes, "more": None, "numbers": None}


def _discharge(packet: DischargePacket, pieces: PaperPieces, charts: Mapping[str, Any]) -> Data:
    words, text = pieces.words, pieces.text
    left, right = split(short_blocks(packet.report, words, text))
    period = packet.report.header.period
    data = _plain(discharge_rows(packet, pieces), reviewed(packet.plan, pieces))
    data["more"] = {
        "heading": pieces.say("after.safety"),
        "sections": discharge_safety(packet, pieces),
    }
    written = packet.report.completeness
    if written is not None and not written.days_with_entry:
        return data
    data["numbers"] = {
        "heading": pieces.say("after.numbers"),
        "period": words.span(period.first, period.last),
        "figures": figure_strip(packet.report, words),
        "left": left,
        "right": right,
        "charts": _glance(packet_charts(packet.report, charts, words, text), pieces),
    }
    return data


def _glance(charts: Data | None, pieces: PaperPieces) -> Data | None:
    return None if charts is None else charts | {"heading": pieces.words.say("charts")}
