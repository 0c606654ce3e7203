"""Letters that the shipped fonts lack come from the computer's fonts, or are told to be missing."""

import re
import subprocess
from dataclasses import replace
from datetime import date, time

import pytest

from journal_app.domain.entry import EntryKind
from journal_app.domain.passage import Passage
from journal_app.domain.report_blocks import LapseFact
from journal_app.domain.sharing.in_full import FullEntry
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.report.print_resources import PrintResources
from journal_app.report.printable_text import PrintableText
from journal_app.report.render import preview_pages, render_report
from journal_app.report.system_fonts import SystemFonts
from journal_app.report.unprintable import missing_letters

DAY = date(2026, 9, 22)
TEXTS = {
    "Hebrew": "שלום עולם",
    "Arabic": "مرحبا بالعالم",
    "Thai": "สวัสดีชาวโลก",
    "Chinese": "你好世界",
    "Japanese": "こんにちは",
    "Korean": "안녕하세요",
}


@pytest.fixture
def resources(print_resources):
    return print_resources.font_folder.parent


@pytest.fixture
def alone(resources):
    """PrintResources on a computer that has no font beside the shipped ones."""
    return PrintResources(resources, SystemFonts(resources / "fonts", list))


@pytest.fixture(params=TEXTS.values(), ids=TEXTS)
def typed(request):
    return request.param


def in_text(pdf):
    shown = subprocess.run(["pdftotext", "-", "-"], input=pdf, check=True, capture_output=True)
    return re.sub(r"[\u202a-\u202e\u2066-\u2069]", "", shown.stdout.decode())


def embedded(pdf, tmp_path):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(["pdffonts", str(file)], check=True, capture_output=True).stdout.decode()
    return [line.split()[-5:-4] for line in told.splitlines()[2:]]


def test_a_word_is_printed_in_its_own_letters(bare, print_resources, typed, tmp_path):
    if print_resources.printable.missing(typed):
        pytest.skip("no font of this computer has these letters")
    pdf = render_report(replace(bare, talk_about=(typed,)), {}, print_resources)
    assert typed in in_text(pdf)
    assert set(map(tuple, embedded(pdf, tmp_path))) == {("yes",)}
    assert pdf == render_report(replace(bare, talk_about=(typed,)), {}, print_resources)


def test_without_a_font_for_it_the_page_is_printed_and_says_so(bare, alone, typed):
    content = replace(bare, talk_about=(typed,))
    assert re.search(r"\[\d+ \w+\]", in_text(render_report(content, {}, alone)))
    assert missing_letters(content, alone.printable) == (
        MissingLetters("".join(dict.fromkeys(typed.replace(" ", "")))),
    )


def test_a_font_that_does_not_keep_its_promise_does_not_cost_the_page(bare, resources):
    lying = SystemFonts(resources / "fonts", lambda: [("Inter", frozenset(range(0x10000)))])
    print_resources = PrintResources(resources, lying)
    content = replace(bare, talk_about=("ᚠᚢᚦᚨᚱ",))
    assert "[5 runic]" in in_text(render_report(content, {}, print_resources))


def test_missing_letters_are_told_by_entry(bare, alone):
    note = FullEntry(EntryKind.NOTE, DAY, time(9), passages=(Passage("text", "ok ᚠᚢᚠ \U0001f44d"),))
    content = replace(
        bare, in_full=(note,), lapses=(LapseFact(DAY.replace(day=21), "ᚱ"),), safety_line="ᚦ"
    )
    assert missing_letters(content, alone.printable) == (
        MissingLetters("ᚱ", DAY.replace(day=21)),
        MissingLetters("ᚠᚢ\U0001f44d", DAY, EntryKind.NOTE),
        MissingLetters("ᚦ"),
    )


def test_pictures_are_named_whatever_fonts_there_are():
    text = PrintableText(frozenset(range(128)), lambda _: "Some Emoji")
    assert text.line("ok \U0001f44d") == "ok [thumbs up sign]"
    assert text.borrowed == []


@pytest.mark.parametrize(
    ("typed", "right_to_left"),
    [("שלום abc!", True), ("12 שלום", True), ("abc שלום", False), ("مرحبا", True), ("你好", False)],
)
def test_a_line_runs_the_way_its_first_letter_does(typed, right_to_left):
    line = PrintableText(frozenset(range(32, 0x10000))).line(typed)
    assert line == (f"\u2067{typed}\u2069" if right_to_left else typed)


def test_plain_upright_fonts_are_taken_before_others(resources):
    letters = frozenset({0x5D0})
    names = ("Noto Rashi Hebrew", "Noto Serif Hebrew", "Frank", "Noto Sans Hebrew", "Arial Mono")
    fonts = SystemFonts(resources / "fonts", lambda: [(name, letters) for name in names])
    assert fonts.family(0x5D0) == "Noto Sans Hebrew"
    assert fonts.family(0x5D1) is None


def test_a_page_in_shipped_letters_asks_for_no_other_font(full, pictures, resources):
    def asked():
        raise AssertionError

    print_resources = PrintResources(resources, SystemFonts(resources / "fonts", asked))
    assert preview_pages(full, pictures, print_resources)
