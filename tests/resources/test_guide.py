"""The guide says the same in both languages, in words that the window has, for who reads it."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from tests.app.test_help_tools import NEVER
from tests.packaging.conftest import tool
from tests.packaging.spoken import Read
from tests.resources.spanish_reading_level import (
    FLOOR,
    INFLESZ_FLOOR,
    fernandez_huerta,
    inflesz,
)
from tests.resources.test_content_languages import ENGLISH
from tests.ui.test_safety_words import MOST, grade

from journal_app import translation
from journal_app.app.guide_pages import guide_folder, guide_pages
from journal_app.domain.guide import LINK, PICTURE, Reader, page_of
from journal_app.ui.screens.guide.words import reader_words

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
LANGUAGES = ("en", "es")
PAGES = {language: guide_pages(RESOURCES, language) for language in LANGUAGES}
EVERY = [(language, page) for language in LANGUAGES for page in PAGES[language]]
EASY = {Reader.PERSON, Reader.SUPPORTER}
BOLD = re.compile(r"\*\*([^*]+)\*\*")
KEYS = re.compile(r"`([^`]+)`")
SHAMING = re.compile(
    r"adict|drogadict|alcohólic|recaíd|limpi|abuso|fracas|culpable|víctima"
    r"|\b(usted|ustedes|vosotros|haga|escriba|elija|pulse|llame)\b",
    re.IGNORECASE,
)
MOST_BYTES = 2_500_000


def named(pages):
    return pytest.mark.parametrize(
        ("language", "page"), pages, ids=[f"{language} {page.id}" for language, page in pages]
    )


def prose(page):
    """What is read, without headings, and without what is said of pictures."""
    lines = [line for line in page.body.splitlines() if not line.startswith(("#", "!["))]
    return page_of("x.md", page.reader, "\n".join(["# x", "", "*x*", "", *lines])).text


def shape(page):
    """Everything that does not depend on the language."""
    return (
        re.findall(r"^(#+|-|[0-9]+\.|>) ", page.body, re.MULTILINE),
        [file for _, file in page.pictures],
        page.links,
        len(BOLD.findall(page.body)),
        KEYS.findall(page.body),
    )


def plain(text):
    return text.replace("&", "").removesuffix("…").strip()


@pytest.fixture(scope="module")
def said():
    """Every text of the program, by language, without the mark of its letter and the dots at its end."""
    messages = tool("translations").extract()
    spanish = Read("es")
    return {
        "en": {plain(one.text) for one in messages},
        "es": {plain(spanish.find(one.text, one.comment, -1)) for one in messages},
    }


def test_both_languages_have_the_same_pages_and_no_file_is_forgotten():
    assert [one.id for one in PAGES["en"]] == [one.id for one in PAGES["es"]]
    for language in LANGUAGES:
        files = {file.stem for file in guide_folder(RESOURCES, language).glob("*.md")}
        assert files == {one.id for one in PAGES[language]}


def test_there_are_twelve_pages_for_the_person_and_one_for_everybody_else():
    readers = [page.reader for page in PAGES["en"]]
    assert [readers.count(reader) for reader in Reader] == [12, 1, 1, 1]


@pytest.mark.parametrize("place", range(len(PAGES["en"])), ids=[p.id for p in PAGES["en"]])
def test_a_page_is_built_alike_in_both_languages(place):
    assert shape(PAGES["es"][place]) == shape(PAGES["en"][place])


@named(EVERY)
def test_a_page_says_whom_it_is_for(language, page):
    second = (guide_folder(RESOURCES, language) / f"{page.id}.md").read_text("utf-8").split("\n")[2]
    before = translation.install(translation.English() if language == "en" else Read(language))
    try:
        assert second == f"*{reader_words(page.reader)}*"
    finally:
        translation.install(before)


@named(EVERY)
def test_links_lead_to_other_pages_and_nowhere_else(language, page):
    ids = {one.id for one in PAGES[language]}
    assert {to.removesuffix(".md") for to in page.links} <= ids - {page.id}
    assert re.findall(r"://|www\.|mailto:|tel:|<[a-z]", page.body) == []
    for words, _ in LINK.findall(page.body):
        assert words.strip()


@named(EVERY)
def test_every_word_in_bold_is_one_that_the_window_has(language, page, said):
    assert [word for word in BOLD.findall(page.body) if plain(word) not in said[language]] == []


@named([(language, page) for language, page in EVERY if page.reader in EASY])
def test_it_reads_as_a_twelve_year_old_reads(language, page):
    text = prose(page)
    if language == "en":
        assert grade(text) <= MOST
    else:
        assert fernandez_huerta(text) >= FLOOR
        assert inflesz(text) >= INFLESZ_FLOOR


@named([(language, page) for language, page in EVERY if page.reader is Reader.PERSON])
def test_a_page_for_the_person_is_short(language, page):
    assert len(page.text.split()) <= 320


@named(EVERY)
def test_no_word_shames_and_no_spanish_page_is_english_or_formal(language, page):
    if language == "en":
        assert NEVER.findall(re.sub(PICTURE, "", page.body)) == []
    else:
        assert SHAMING.findall(page.text) == []
        assert ENGLISH.findall(re.sub(r"\w+\.md", "", page.text)) == []


@named([(language, page) for language, page in EVERY if page.pictures])
def test_every_picture_is_there_and_is_described(language, page):
    for description, name in page.pictures:
        assert len(description.split()) >= 4
        file = guide_folder(RESOURCES, language) / name
        assert file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        picture = QImage(str(file))
        assert min(picture.width(), picture.height()) > 500
        ways = [(x / 40, y / 40) for x in range(1, 40) for y in range(1, 40)]
        points = {
            picture.pixel(int(picture.width() * x), int(picture.height() * y)) for x, y in ways
        }
        assert len(points) > 4  # something is drawn on it


def test_the_script_takes_every_picture_and_no_other():
    script = tool("guide_pictures")
    taken = {f"pictures/{name}.png" for name in (*script.SCREENS, *script.PAPERS)}
    for language in LANGUAGES:
        assert {name for page in PAGES[language] for _, name in page.pictures} == taken
    assert set(script.COUNTRIES) == set(LANGUAGES)
    assert set(script.SCREENS) >= set(script.WIDER)


def test_no_picture_is_left_over_and_all_together_are_small():
    found = sorted((RESOURCES / "guide").glob("*/pictures/*"))
    used = {
        guide_folder(RESOURCES, language) / name
        for language, page in EVERY
        for _, name in page.pictures
    }
    assert set(found) == used
    assert sum(file.stat().st_size for file in found) < MOST_BYTES


def test_the_documents_name_every_page_once_in_each_language():
    listed = (ROOT / "docs" / "guide" / "README.md").read_text("utf-8")
    for language, page in EVERY:
        link = f"[{page.title}](../../resources/guide/{language}/{page.id}.md)"
        assert listed.count(link) == 1


def test_a_page_that_does_not_begin_with_its_title_and_reader_is_refused():
    for source in ("", "# Title\n", "# Title\n*For you*\n\nText", "Title\n\n*For you*\n\nText"):
        with pytest.raises(ValueError, match=r"^x\.md$"):
            page_of("x.md", Reader.PERSON, source)
