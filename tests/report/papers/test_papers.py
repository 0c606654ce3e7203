"""Every paper prints: whole, tagged, the same twice, in both languages, on both papers."""

import re
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.locked_card import LockedCard
from journal_app.domain.paper import Paper
from journal_app.domain.plan.lapse_plan import LapsePlan
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.plan.safety_plan import SafetyPlan
from journal_app.domain.plan.sign_note import SignStage
from journal_app.domain.progress import PlanProgress
from journal_app.domain.report_blocks import CompletenessBlock, HelpedRow
from journal_app.domain.report_chart import ChartDay, SmallChart
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.domain.report_errors import EmptyPasswordError
from journal_app.domain.scale import ScaleKind
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.papers import (
    CardRow,
    HelpLine,
    PaperOrder,
    PlannedCard,
    PlannedPerson,
    PlanPaper,
    WeeklyCard,
    in_danger,
)
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.weekday import Weekday
from journal_app.report.chart_image import ChartImage
from journal_app.report.papers.print_papers import paper_pages, print_paper
from journal_app.report.render import render_report

DAY = date(2026, 10, 4)
ORDER = PaperOrder(DAY, who="M.K.", for_whom="Ruth")
PLAN = PlanPaper(
    ORDER,
    signs=(
        (SignStage.EARLY, ("Staying up late", "Keeping to myself")),
        (SignStage.CRISIS, ("Craving",)),
    ),
    cards=(
        PlannedCard("I come home alone", "I walk first", "Ruth", "the park", "Went for a walk"),
        PlannedCard("it is midnight", "lights off"),
    ),
    situations=(
        RiskSituation("a", "Farewell party", date(2026, 10, 9), "A toast.", "Leave at eight."),
        RiskSituation("b", "Last month", date(2026, 9, 1)),
        RiskSituation("c", "Six o'clock"),
    ),
    people=(
        PlannedPerson("Ruth", "01632 960 114", "any hour", in_crisis=True),
        PlannedPerson("Ms. Osei", "01632 960 130"),
    ),
    asked_for="a call at six",
    safety=SafetyPlan("a", "cold water\nwalk", "pool", "neighbour", "practice", "", "the sea"),
    lapse=LapsePlan("water", "call", "group", "not drive"),
    reasons=Reasons("to be awake", "true things"),
    card=LockedCard("Ruth", "01632 960 114", "Coat on", "Call Ruth", "Stay"),
    lines=(
        HelpLine("", "01632 960 100", "evenings"),
        HelpLine("Emergency", "112", urgent=True),
    ),
    reviewed_on=date(2026, 9, 23),
    reviewed_with="Ms. Osei",
)
WEEK = WeeklyCard(
    ORDER,
    (
        CardRow("Strongest urge", "none", "as strong as it gets"),
        CardRow("Sleep", kind=ScaleKind.HOURS),
        CardRow("Mood"),
    ),
    (CardRow("Restless", "at ease", "cannot sit still"),),
    ("Walk", "Music"),
)
CHART = SmallChart("mood", "Mood", (ChartDay(DAY, 5),), DAY, 0, 10)
PACKET = DischargePacket(
    PLAN,
    ReportContent(
        ReportHeader(ReportPeriod(date(2026, 7, 13), DAY), DAY),
        completeness=CompletenessBlock(60, 84, 60, 0),
        helped=(HelpedRow("Walk", 6, 6, 6, 3),),
        trends=(CHART,),
    ),
    (Goal("g", "Be home at bedtime", steps=(GoalStep("phone off"),)), Goal("h", "Cycle")),
    StepDown(
        (Continuing("Group", "Ms. Osei", (Weekday.THURSDAY,)), Continuing("", "Ruth")),
        "call",
        "Tuesday, ten",
    ),
    PlanProgress(urges_ridden_out=18, boundaries_set=1),
)
PICTURES = {
    "mood": ChartImage(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "Mood.")
}
CONTENTS = {
    Paperwork.SUPPORTER: PLAN,
    Paperwork.WALLET: PLAN,
    Paperwork.SAFETY_PLAN: PLAN,
    Paperwork.POCKET: PLAN,
    Paperwork.WEEKLY_CARD: WEEK,
    Paperwork.DISCHARGE: PACKET,
}
SAYS = {
    Paperwork.SUPPORTER: [
        "Staying up late",
        "If I come home alone,",
        "then I walk first",
        "not drive",
        "a call at six",
        "112",
    ],
    Paperwork.WALLET: [
        "Coat on",
        "Craving",
        "01632 960 114",
        "to be awake",
        "If it is midnight, then lights off",
    ],
    Paperwork.SAFETY_PLAN: [
        "cold water",
        "neighbour",
        "01632 960 100",
        "the sea",
        "Looked through on 23 September 2026 with Ms. Osei.",
    ],
    Paperwork.POCKET: [
        "112",
        "Ruth",
        "cold water",
        "If I come home alone,",
        "Looked through on 23 September 2026 with Ms. Osei.",
    ],
    Paperwork.WEEKLY_CARD: [
        "Strongest urge",
        "0 none – 10 as strong as it gets",
        "hours",
        "Restless",
        "Walk · Music",
        "Mon",
    ],
    Paperwork.DISCHARGE: [
        "Tuesday, ten",
        "Ms. Osei · Thu",
        "Next: phone off",
        "Urges ridden out",
        "18",
        "9 Oct: Farewell party",
        "60 of 84",
        "cold water",
        "Mood",
    ],
}


def printed(paperwork, content, print_resources, **options):
    return print_paper(paperwork, content, print_resources, PICTURES, **options)


def ordered(content, **changes):
    order = replace(ORDER, **changes)
    if isinstance(content, DischargePacket):
        return replace(content, plan=replace(content.plan, order=order))
    return replace(content, order=order)


def read(pdf):
    shown = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", shown.stdout.decode())


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_a_paper_says_what_it_was_given(print_resources, paperwork):
    text = read(printed(paperwork, CONTENTS[paperwork], print_resources))
    assert [words for words in SAYS[paperwork] if words not in text] == []
    assert "not a clinical record" in text


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "en-US", "es"])
@pytest.mark.parametrize("paperwork", CONTENTS)
def test_a_paper_prints_in_every_language_on_every_paper(
    print_resources, paperwork, paper, language
):
    content = ordered(CONTENTS[paperwork], paper=paper, language=language)
    with pikepdf.open(BytesIO(printed(paperwork, content, print_resources))) as pdf:
        assert str(pdf.Root.Lang) == language
        assert pdf.Root.MarkInfo.Marked
        pages = len(pdf.pages)
    assert pages == {Paperwork.DISCHARGE: 4, Paperwork.POCKET: 5}.get(paperwork, 1)


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_the_same_input_gives_the_same_bytes(print_resources, paperwork):
    content = CONTENTS[paperwork]
    assert printed(paperwork, content, print_resources) == printed(
        paperwork, content, print_resources
    )


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_qpdf_finds_nothing_wrong_and_rows_have_headers(print_resources, paperwork, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(printed(paperwork, CONTENTS[paperwork], print_resources))
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    with pikepdf.open(file) as pdf:
        rows = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TBody"
        ]
        for body in rows:
            assert all(row.K[0].S == "/TH" for row in body.K)


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_the_preview_has_the_pages_of_the_file(print_resources, paperwork):
    content = CONTENTS[paperwork]
    with pikepdf.open(BytesIO(printed(paperwork, content, print_resources))) as pdf:
        pages = len(pdf.pages)
    assert len(paper_pages(paperwork, content, print_resources, PICTURES, ppi=30)) == pages


def test_a_paper_can_be_locked(print_resources):
    locked = printed(Paperwork.SUPPORTER, PLAN, print_resources, password="four quiet words")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    assert pikepdf.open(BytesIO(locked), password="four quiet words")
    with pytest.raises(EmptyPasswordError):
        printed(Paperwork.SUPPORTER, PLAN, print_resources, password="")


EMPTY = PlanPaper(PaperOrder(DAY))


@pytest.mark.parametrize("paperwork", CONTENTS)
def test_a_paper_of_an_empty_plan_has_room_to_write(print_resources, paperwork):
    content = {
        Paperwork.WEEKLY_CARD: WeeklyCard(PaperOrder(DAY)),
        Paperwork.DISCHARGE: DischargePacket(
            EMPTY,
            ReportContent(
                ReportHeader(ReportPeriod(DAY, DAY), DAY),
                completeness=CompletenessBlock(0, 1, 0, 0),
            ),
        ),
    }.get(paperwork, EMPTY)
    text = read(printed(paperwork, content, print_resources))
    assert "Prepared 4 October 2026" in text
    assert "For " not in text.split("Prepared")[0]
    assert "in numbers" not in text


@pytest.mark.parametrize(
    "paperwork",
    [Paperwork.SUPPORTER, Paperwork.SAFETY_PLAN, Paperwork.WALLET, Paperwork.POCKET],
)
@pytest.mark.parametrize("sign", ["word ", "Ω", "你", "\U0001f642", "#", "x" * 50])
def test_long_and_hostile_texts_hold(print_resources, paperwork, sign):
    long = sign * 90
    plan = replace(
        PLAN,
        signs=((SignStage.EARLY, (long,) * 9),),
        cards=(PlannedCard(long[:400], long[:400]),) * 9,
        people=(PlannedPerson(long, long, long, in_crisis=True),) * 9,
        safety=SafetyPlan(*(f"{long}\n" * 9 for _ in range(7))),
        card=LockedCard(long[:400], long[:400], long[:400], long[:400], long[:400]),
        lines=(HelpLine(long, long, long),) * 9,
        asked_for=long,
    )
    pdf = printed(paperwork, plan, print_resources)
    assert pdf.startswith(b"%PDF")
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert paperwork is not Paperwork.WALLET or len(opened.pages) == 1


def test_a_wallet_card_takes_what_there_is(print_resources):
    plan = replace(PLAN, card=LockedCard(), reasons=Reasons(), lines=())
    text = read(printed(Paperwork.WALLET, plan, print_resources))
    assert "cold water" in text
    assert "the sea" in text
    bare = replace(plan, safety=SafetyPlan(), people=(PlannedPerson("Tom"),))
    text = read(printed(Paperwork.WALLET, bare, print_resources))
    assert "I walk first" in text
    assert "Tom" in text


def test_a_plan_that_was_looked_through_alone_says_the_day(print_resources):
    text = read(printed(Paperwork.SAFETY_PLAN, replace(PLAN, reviewed_with=""), print_resources))
    assert "Looked through on 23 September 2026." in text


def test_every_paper_has_all_its_words_in_both_languages(print_resources):
    english, spanish = (print_resources.words(tag) for tag in ("en", "es"))
    names = [name for name in english._phrases if name.startswith("paper.")]
    assert len(names) > 80
    assert [name for name in names if english.pattern(name) and not spanish.pattern(name)] == []


def test_a_report_has_the_plan_on_pages_of_its_own(print_resources):
    header = ReportHeader(ReportPeriod(DAY, DAY), DAY)
    pdf = render_report(ReportContent(header, plan=PLAN), {}, print_resources)
    text = read(pdf)
    assert "My plan" in text
    assert "If I come home alone," in text
    assert "Looked through on 23 September 2026 with Ms. Osei." in text
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 2
    for none in (None, PlanPaper(PaperOrder(DAY))):
        bare = render_report(ReportContent(header, plan=none), {}, print_resources)
        assert len(pikepdf.open(BytesIO(bare)).pages) == 1


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "paperwork",
    [Paperwork.SUPPORTER, Paperwork.WALLET, Paperwork.SAFETY_PLAN, Paperwork.POCKET],
)
def test_the_emergency_number_stands_before_all_others(print_resources, paperwork, language):
    listed = (
        HelpLine("Emergency", "112", urgent=True),
        HelpLine("Listen", "116 123", crisis=True),
    )
    own = (HelpLine("Practice", "01632 960 145", "9 to 5"),)
    lines = in_danger(listed, (HelpLine("", "01632 960 100", "evenings"),), own)
    plan = replace(PLAN, lines=lines, order=replace(ORDER, language=language))
    text = read(printed(paperwork, plan, print_resources))
    places = [
        text.index(part)
        for part in ("112", "116 123", "01632 960 100", "evenings", "01632 960 145", "9 to 5")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("paper", list(Paper))
def test_ten_charts_of_a_packet_share_one_page(print_resources, paper):
    """Two charts alone on a page of their own are a page that is nearly empty."""
    whole = CONTENTS[Paperwork.DISCHARGE]
    chart, image = whole.report.trends[0], next(iter(PICTURES.values()))

    def pages(count):
        charts = tuple(replace(chart, key=f"c{n}", title=f"C{n}") for n in range(count))
        packet = replace(whole, report=replace(whole.report, trends=charts))
        packet = ordered(packet, paper=paper)
        images = {one.key: image for one in charts}
        return len(paper_pages(Paperwork.DISCHARGE, packet, print_resources, images, ppi=20))

    assert pages(10) == pages(2)


def test_the_columns_of_a_page_for_somebody_close_go_down_on_their_own(print_resources):
    """A short list beside a long one left a gap when each pair had to begin at one height."""
    long = replace(PLAN, cards=tuple(PlannedCard(f"it is {n}", "I walk") for n in range(1, 9)))

    shown = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"],
        input=printed(Paperwork.SUPPORTER, long, print_resources),
        capture_output=True,
        check=True,
    ).stdout.decode()

    def height(word):
        return float(re.search(rf'yMin="([\d.]+)"[^>]*>{re.escape(word)}<', shown)[1])

    assert height("notice") < height("return") < height("8,")
