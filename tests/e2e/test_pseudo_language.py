"""A language nobody speaks on every screen and paper: nothing stays English, nothing is cut off."""

import re
import subprocess
from pathlib import Path

import pytest
from mnemonic import Mnemonic
from PySide6.QtCore import QLocale
from tests.e2e import seen
from tests.packaging.conftest import tool

from journal_app import translation
from journal_app.app.clock import SystemClock
from journal_app.app.demo import demo_journal
from journal_app.app.papers import country_lines
from journal_app.app.printing import Printing
from journal_app.app.screens import PictureOptions, write_screens
from journal_app.app.window_main import make_application
from journal_app.domain.paper import Paper
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.qt_catalogue import QtCatalogue
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.make_paper import PAPERS, MakePaper
from journal_app.usecases.watch_signs import WatchSigns

QPS = "qps"
PLAIN = re.compile(r"(?<![^\W\d_])[A-Za-z]{2,}(?![^\W\d_])")
NOT_WORDS = re.compile(r"<[^>]*>|\S*[/\\]\S*|\b\w+(?:\.\w+)+\b|[0-9a-f]{8}")
"""Tags, places of files, web addresses, checksums."""
NAMES = {"Even", "Keel", "Alt", "Ctrl", "KiB", "MiB", "English", "Español", "PDF", "SHA"}
TYPED = {"quiet", "harbour", "at", "dawn"}


@pytest.fixture(scope="module")
def resources(tmp_path_factory):
    tool("translations")
    return tool("pseudo_language").write(tmp_path_factory.mktemp("resources"))


class Asked(QtCatalogue):
    """Remembers what was asked for."""

    def __init__(self, file):
        super().__init__(file, QPS)
        self.asked = set()

    def find(self, text, comment, n):
        self.asked.add((text, comment, n >= 0))
        return super().find(text, comment, n)


@pytest.fixture(scope="module")
def catalogue(resources):
    made = Asked(resources / "translations" / f"even_keel_{QPS}.qm")
    before = translation.install(made)
    yield made
    translation.install(before)


def names_of_days_and_months():
    locale = QLocale()
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    for form in (long, short):
        yield from (locale.dayName(day, form) for day in range(1, 8))
        yield from (locale.monthName(month, form) for month in range(1, 13))
        yield from (locale.standaloneMonthName(month, form) for month in range(1, 13))


def own_words(resources):
    """Single plain words of the made-up person, which may as well be names of kinds."""
    for file in (resources / "demo").glob(f"*{QPS}.toml"):
        yield from re.findall(r'"([a-z]+)"', file.read_text("utf-8"))


@pytest.fixture
def allowed(resources, qapp):
    make_application()  # with the locale of the window
    words = {*NAMES, *TYPED, *names_of_days_and_months(), *own_words(resources)}
    return words | set(Mnemonic("english").wordlist)


def english(text, allowed):
    return [word for word in PLAIN.findall(NOT_WORDS.sub(" ", text)) if word not in allowed]


def test_no_screen_says_an_english_word_or_cuts_a_text_off(
    resources, catalogue, allowed, tmp_path, qapp
):
    left, cut = {}, {}

    def look(name, window):
        for kind, text in seen.texts(window):
            if english(text, allowed):
                left.setdefault((kind, text), name)
        for text in seen.cut_off(window):
            cut.setdefault(text, name)

    options = PictureOptions(size=(1024, 700), resources=resources, look=look)
    assert len(write_screens(tmp_path, theme="light", options=options)) > 80
    assert left == {}
    assert cut == {}
    known = {(one.text, one.comment, one.plural) for one in tool("translations").extract()}
    assert catalogue.asked - known == set()
    assert len(catalogue.asked) > 1000


@pytest.fixture(scope="module")
def journal(tmp_path_factory, resources, catalogue, rules):
    folder = tmp_path_factory.mktemp("demo") / "journal"
    made = demo_journal(folder, resources, SystemClock(), rules=rules)
    yield made
    made.close()


def read(pdf: bytes, folder: Path) -> str:
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    return subprocess.run(
        ["pdftotext", "-layout", file, "-"], check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("paperwork", PAPERS, ids=lambda one: one.value)
def test_no_paper_says_an_english_word(journal, resources, allowed, tmp_path, paperwork):
    order = PaperOrder(
        made_on=SystemClock().now().date(),
        language=QPS,
        lines=country_lines(resources, "IE", QPS),
    )
    content = MakePaper(journal, FHIR)(paperwork, order)
    said = read(Printing(resources).paper(paperwork, content, ""), tmp_path)
    assert "[" in said
    assert english(said, allowed) == []


def test_no_report_says_an_english_word(journal, resources, allowed, tmp_path):
    today = SystemClock().now().date()
    order = ReportOrder(
        first=today.replace(day=1),
        last=today,
        paper=Paper.A4,
        consent=consent_in_a_word(Detail.FULL, include_text=True),
        language=QPS,
    )
    content = ComposeReport(journal, WatchSigns(journal), FHIR)(order, today)
    said = read(Printing(resources).report(content, ""), tmp_path)
    assert "[" in said
    assert english(said, allowed) == []
