"""A paper speaks one language, whichever the window and the journal speak."""

import json
import re
import subprocess
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from tests.report.test_read_aloud import tags

from journal_app.app.demo import fill_with_demo, story_until_now
from journal_app.app.papers import country_lines
from journal_app.app.printing import Printing
from journal_app.app.shipped_texts import shipped_names, shipped_texts
from journal_app.domain.paper import Paper
from journal_app.domain.report_order import Detail, ReportOrder, consent_in_a_word
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.print_resources import PrintResources
from journal_app.report.recovery_sheet import recovery_sheet
from journal_app.storage.journal import create_journal
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.make_paper import PAPERS, MakePaper
from journal_app.usecases.watch_signs import WatchSigns

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
OTHER = {"en": "es", "es": "en"}
COUNTRY = {"en": "IE", "es": "ES"}
SPEAKS = {
    "en": "the and with what was from when this that not day days my week of at before is it to",
    "es": "el los las una qué con para del por lo más día días mi semana antes noche de la en",
}
"""Words no page does without in one language, and no word of the other."""
NAMES = {"en": {"CB"}, "es": {"De-addiction", "La", "Línea", "de"}}
"""Names of services in their country's language, which stay as they are."""


class StillClock:
    def now(self):
        return NOW

    def zone(self):
        return "Europe/Dublin"


@pytest.fixture(scope="module")
def journals(tmp_path_factory, passphrase, rules):
    """The made-up person's journal in each language, names shown as they are in the program."""
    made = {}
    for language in OTHER:
        folder = tmp_path_factory.mktemp("demo") / language
        journal = create_journal(folder, passphrase, clock=StillClock(), rules=rules)
        fill_with_demo(journal, RESOURCES, story_until_now(StillClock()), language)
        made[language] = journal.say(shipped_names(RESOURCES))
    yield made
    for journal in made.values():
        journal.close()


@pytest.fixture(scope="module")
def printing():
    return Printing(RESOURCES)


def paper(journal, printing, paperwork, language):
    order = PaperOrder(
        made_on=NOW.date(),
        language=language,
        lines=country_lines(RESOURCES, COUNTRY[language], language),
    )
    return printing.paper(paperwork, MakePaper(journal, FHIR)(paperwork, order), "")


def report(journal, printing, language):
    order = ReportOrder(
        first=NOW.date() - timedelta(days=27),
        last=NOW.date(),
        paper=Paper.A4,
        consent=consent_in_a_word(Detail.FULL, include_text=True),
        language=language,
    )
    content = ComposeReport(journal, WatchSigns(journal), FHIR)(order, NOW.date())
    return printing.report(content, "")


def every_paper(journal, printing, language):
    for paperwork in PAPERS:
        yield paperwork.value, paper(journal, printing, paperwork, language)
    yield "report", report(journal, printing, language)
    words = tuple(f"w{n}" for n in range(24))
    yield "words", recovery_sheet(words, PrintResources(RESOURCES), Paper.A4, language)


def read(pdf):
    shown = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", shown.stdout.decode())


def said_in(text, language):
    """Words of a language that stand in a text."""
    words = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text))
    return sorted((words & set(SPEAKS[language].split())) - NAMES[language])


def own_words(journal):
    """What the person wrote, as one text: there a word may well be a shipped one."""
    return " ".join(str(one) for one in journal.vault.database.rows("SELECT text FROM entry_text"))


def phrases(language):
    """Every phrase of the papers that is a sentence or a name, without its places for values."""
    for subject in ("words", "papers"):
        file = RESOURCES / "report" / f"{subject}.{language}.json"
        for said in json.loads(file.read_text(encoding="utf-8")).values():
            if isinstance(said, str) and "{" not in said and len(said.split()) > 1:
                yield said


@pytest.mark.parametrize("language", OTHER)
def test_a_paper_in_the_persons_language_has_no_word_of_the_other(journals, printing, language):
    for name, pdf in every_paper(journals[language], printing, language):
        text = read(pdf)
        assert said_in(text, OTHER[language]) == [], name
        assert said_in(text, language), name


@pytest.mark.parametrize("written", OTHER)
def test_a_paper_in_another_language_keeps_only_what_the_person_wrote(journals, printing, written):
    language, own = OTHER[written], own_words(journals[written])
    texts = shipped_texts(RESOURCES).known
    names = {
        line
        for key, lines in texts[written].items()
        for line, said in zip(lines, texts[language][key], strict=True)
        if line != said and len(line) > 6 and line not in own
    }
    left = set(phrases(written)) - set(phrases(language))
    for name, pdf in every_paper(journals[written], printing, language):
        text = read(pdf)
        assert [one for one in names if re.search(rf"\b{re.escape(one)}\b", text)] == [], name
        assert [one for one in left if one in text and one not in own] == [], name


@pytest.mark.parametrize("language", OTHER)
@pytest.mark.parametrize("written", OTHER)
def test_the_pdf_says_which_language_it_is_in(journals, printing, written, language):
    for name, pdf in every_paper(journals[written], printing, language):
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert str(opened.Root.Lang) == language, name
        assert {said for _, said in tags(pdf)} <= {"", language}, name
