"""Whatever was written is printed as text: it builds, breaks and reads nothing."""

import shutil
import subprocess
from datetime import date, timedelta
from random import Random

import pikepdf
import pytest
from tests.faults.harness.oracle import Finding
from tests.faults.harness.tally import Tally, counts

from journal_app.domain.report_blocks import ComingUpBlock, HelpedRow, LapseFact, TriggerRow
from journal_app.domain.report_content import ReportContent, ReportHeader, ReportPeriod
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import render_report

FIRST = date(2026, 9, 21)
MARK = "kestrel"
"""Begins every text, so that it can be found on paper."""
MARKUP = (
    '#panic("x")', '#read("/etc/passwd")', '#import "@preview/x:1.0.0"', "#let x = 1", "#{", "]",
    "[", "$ x $", "@ref", "<label>", "\\", "`", "```", "= ", "- ", "+ ", "/ a: b", "//", "/*",
    "*", "_", "~", "--", "'", '"', "&amp;", "<b>", "%s", "{0}", "%PDF-1.7", "endstream",
)  # fmt: skip
SIGNS = (
    "\u202e", "\u2066", "\u200d", "\ufe0f", "\ufeff", "\u0301" * 30, "\U0001f642", "\U0001f469\u200d\U0001f467",
    "\u6d77", "\u0627\u0644\u0644\u064a\u0644", "\u05e9\u05dc\u05d5\u05dd", "\u16a0", "\U0010ffff", "\x00", "\x1b[31m",
    "\ud800", "\u2028", "\r\n", "\t", "\xad", "\xa0" * 40, "w" * 300,
)  # fmt: skip
FIELDS = 12
"""Texts in one report."""


@pytest.fixture(scope="module")
def print_resources(shipped):
    return PrintResources(shipped)


def hostile(chance):
    parts = [chance.choice(chance.choice((MARKUP, SIGNS))) for _ in range(chance.randint(1, 12))]
    return f"{MARK} " + chance.choice((" ", "")).join(parts)


def report(texts):
    """A report in which each text has its own place."""
    who, whom, talk, other, fact, learnt, situation, plan, *names = texts
    return ReportContent(
        ReportHeader(ReportPeriod(FIRST, FIRST + timedelta(days=13)), date(2026, 10, 5), who, whom),
        talk_about=(talk, other),
        lapses=(LapseFact(FIRST, fact, learnt),),
        coming_up=(ComingUpBlock(situation, plan, date(2026, 10, 9)),),
        triggers=tuple(TriggerRow(name, 3, 7) for name in names[:2]),
        helped=tuple(HelpedRow(name, 4, 4, 7, 4) for name in names[2:]),
    )


def on_paper(pdf, file):
    """What can be read on a report."""
    if shutil.which("pdftotext") is None:
        pytest.skip("there is no pdftotext here to read a report with")
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def does_nothing(file):
    """Whether nothing happens when the file is opened."""
    with pikepdf.open(file) as opened:
        return not {"/JavaScript", "/OpenAction", "/AA"} & set(opened.Root.keys())


@counts(42, 420)
def test_every_text_is_printed_as_text(place, print_resources, rounds):
    tally, chance = Tally("hostile text in reports", f"{FIELDS} texts a report"), Random(51)
    file = place / "report.pdf"
    plain = render_report(report([f"{MARK} {n}" for n in range(FIELDS)]), {}, print_resources)
    expected = on_paper(plain, file).count(MARK)
    for number in range(rounds):
        texts = [hostile(chance) for _ in range(FIELDS)]
        read = on_paper(render_report(report(texts), {}, print_resources), file)
        right = read.count(MARK) == expected and "root:" not in read and does_nothing(file)
        tally.note(Finding.FINE if right else Finding.WRONG, (number, read.count(MARK), expected))
    tally.settle(texts=rounds * FIELDS)


def test_a_million_characters_are_no_more_than_a_report(print_resources):
    long = report([f"{MARK} {'word #panic() ' * 71_000}"] * FIELDS)
    assert render_report(long, {}, print_resources).startswith(b"%PDF-")
