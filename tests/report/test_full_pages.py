"""Entries in full are never cut, and every answer has words in every language."""

import re
import subprocess
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.entry import BODIES, EntryKind
from journal_app.domain.passage import Passage
from journal_app.domain.questionnaire.when import OnDate
from journal_app.domain.report_blocks import HelpedRow, MiddleRow, TriggerRow
from journal_app.domain.report_chart import ChartUnit
from journal_app.domain.report_signs import Compared, SignRow
from journal_app.domain.sharing.in_full import (
    AnsweredForm,
    CopingLine,
    EntryFact,
    FullEntry,
    TriggerLine,
)
from journal_app.report.full_pages import full_pages
from journal_app.report.log_tables import log_tables
from journal_app.report.render import render_report
from journal_app.report.short_blocks import short_blocks
from journal_app.usecases.report_parts import printed_kinds as making

DAY = date(2026, 9, 26)
SOURCE = Path(making.__file__).read_text(encoding="utf-8")


@pytest.fixture(params=["en", "es"])
def words(print_resources, request):
    return print_resources.words(request.param)


def entry(kind=EntryKind.NOTE, **others):
    return FullEntry(kind, DAY, time(18, 5), **others)


def shown(pdf):
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", done.stdout.decode())


def test_every_question_and_answer_has_words_in_every_language(words):
    facts = set(re.findall(r'Fact\("([a-z_]+)"', SOURCE))
    facts |= set(re.findall(r'\("([a-z_]+)", (?:body|_yes|_place|kind|medication|safety)', SOURCE))
    chain = Chain(links=tuple(ChainLink(kind, "") for kind in LinkKind))
    bodies = [chain, *(body() for body in BODIES.values())]
    texts = {passage.key for body in bodies for passage in body.passages} | {"turn", "tags"}
    assert len(facts) > 12
    assert [key for key in facts if not words.has(f"fact.{key}")] == []
    assert [key for key in texts if not words.has(f"text.{key}")] == []
    assert all(words.has(f"entry.{kind.value}") for kind in EntryKind)


def test_entries_thought_records_and_chains_stand_in_groups(bare, print_resources):
    words = print_resources.words("en")
    kinds = [EntryKind.CHAIN, EntryKind.NOTE, EntryKind.THOUGHT, EntryKind.LAPSE]
    content = replace(bare, in_full=tuple(entry(kind) for kind in kinds))
    groups = full_pages(content, words, print_resources.printable)
    assert [group["heading"] for group in groups] == [
        "Entries I chose to share in full",
        "Thought records",
        "Chains",
    ]
    assert [one["heading"] for one in groups[0]["entries"]] == [
        "Note, Sat 26 Sep 18:05",
        "What happened, Sat 26 Sep 18:05",
    ]
    assert full_pages(bare, words, print_resources.printable) == []


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (EntryFact(name="Mood", value=4), "Mood 4"),
        (EntryFact(name="Sleep", value=6.5, hours=True), "Sleep 6.5 hours"),
        (EntryFact(name="Ate", word="yes"), "Ate yes"),
        (EntryFact("rating", value=7, after=3), "Before → after: 7 → 3"),
        (EntryFact("rating", after=3), "Before → after: → 3"),
        (EntryFact(name="Sad"), "Sad"),
        (EntryFact("outcome", word="outcome.rode_out"), "rode it out"),
        (EntryFact("skill", name="Walk", value=5), "Skill (0 to 7): Walk 5"),
        (EntryFact("skill", name="", value=5), "Skill (0 to 7): 5"),
    ],
)
def test_an_answer_reads_well(bare, print_resources, fact, said):
    content = replace(bare, in_full=(entry(facts=(fact,), about="Place", late=True),))
    (group,) = full_pages(content, print_resources.words("en"), print_resources.printable)
    (one,) = group["entries"]
    assert one["facts"].replace("\N{NO-BREAK SPACE}", " ") == said
    assert " " not in one["facts"], "a name and its number stay on one line"
    assert one["heading"] == "Note, Sat 26 Sep 18:05, Place, entered later"


def test_a_text_is_printed_whole_with_its_lines(bare, print_resources):
    long = "\n\n".join(f"paragraph{n} " + "word " * 400 + f"end{n}" for n in range(30))
    content = replace(
        bare, in_full=(entry(passages=(Passage("text", long),), tags=("home", "work")),)
    )
    pdf = render_report(content, {}, print_resources)
    text = shown(pdf)
    assert all(f"paragraph{n}" in text and f"end{n}" in text for n in range(30))
    assert "Tags: home, work" in text
    assert len(pikepdf.open(BytesIO(pdf)).pages) > 10


def test_a_link_that_could_have_turned_says_so(bare, print_resources):
    links = (Passage("link.body", "tight", marked=True),)
    content = replace(bare, in_full=(entry(EntryKind.CHAIN, passages=links),))
    text = shown(render_report(content, {}, print_resources))
    assert "Then in my body (it could have turned here)" in text


def test_tables_of_every_trigger_and_coping(bare, print_resources):
    content = replace(
        bare,
        trigger_lines=(
            TriggerLine(DAY, "Place", 5, 8, "partly", late=True),
            TriggerLine(DAY, "", None, None, ""),
        ),
        coping_lines=(
            CopingLine(DAY, "Walk", 7, 3, 15, again=True),
            CopingLine(DAY, "", None, 3, None, again=None),
        ),
        answers=(
            AnsweredForm("", DAY, (("How was it?", ("Fine", OnDate(2026, 9))), ("And?", ()))),
        ),
    )
    triggers, copings, form = log_tables(
        content, print_resources.words("en"), print_resources.printable
    )
    assert triggers["rows"] == [
        ["26 Sep*", "Place", "5", "8", "partly"],
        ["26 Sep", "No kind chosen", "–", "–", "–"],
    ]
    assert copings["rows"] == [
        ["26 Sep", "Walk", "7 → 3", "15", "yes"],
        ["26 Sep", "In own words", "–", "–", "–"],
    ]
    assert form["heading"] == "Questionnaire, 26 Sep"
    assert form["rows"] == [["How was it?", "Fine, Sep 2026"], ["And?", "–"]]
    text = shown(render_report(content, {}, print_resources))
    assert "Every trigger I wrote down" in text
    with pikepdf.open(BytesIO(render_report(content, {}, print_resources))) as pdf:
        found = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
        rows = [one for one in found if one.get("/S") == "/TH"]
    assert len(rows) == 5 + 5 + 2 + 6


def test_summaries_are_short_tables(bare, print_resources):
    content = replace(
        bare,
        middles=(
            MiddleRow("mood", "Mood", ChartUnit.POINTS, 0, 5, 9, 6.5, 12),
            MiddleRow("level", "", None, 1, None, 2, None, 0),
        ),
        sign_counts=(SignRow("Restless", (), 3, 1, Compared.MORE),),
        triggers=(TriggerRow("", 4, 6, together=True),),
        helped=(HelpedRow("", 4, 4, 7, 3, together=True),),
        lapse_count=2,
    )
    blocks = short_blocks(content, print_resources.words("en"), print_resources.printable)
    found = {block["heading"]: block for block in blocks}
    assert found["In numbers"]["rows"] == [
        ["Mood, 0 to 10", "5 (n 9)", "6.5 (n 12)"],
        ["Overall warning level", "too early to say", "too early to say"],
    ]
    assert found["My warning signs, days noticed"]["rows"] == [["Restless", "3", "1", "more often"]]
    assert found["What set it off"]["rows"][0][0] == "All of them together"
    assert found["What helped"]["rows"][0] == ["All of them together", "4", "7 → 3 (n 4)"]
    assert found["What happened"]["items"][0]["text"].startswith("2 times in this period")


def test_signs_in_numbers_without_a_time_before(bare, print_resources):
    content = replace(bare, sign_counts=(SignRow("Restless", (), None),))
    (block,) = short_blocks(content, print_resources.words("en"), print_resources.printable)
    assert block["rows"] == [["Restless", "–"]]
