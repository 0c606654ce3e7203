"""The Spanish of the program: whole, in the same words everywhere, and with every place kept."""

import re
from xml.etree import ElementTree as ET

import pytest

PLACES = re.compile(r"\{[^}]*\}|%%?[a-zA-Z]")
PROPER_NAMES = {
    *("Argentina", "Australia", "Austria", "Chile", "Colombia", "Estonia", "India", "Israel"),
    *("Malta", "Portugal", "Uruguay"),
    *("Even Keel", "Even &Keel", "Even Keel (JSON)", "Daylio (CSV)", "Bearable (CSV)"),
    *("jrnl (JSON)", "Journey (zip)", "Loop Habit Tracker"),
}
KEYS = {"Esc", "F1", "F12"}
TITLES_OF_SOURCES = {
    "SAMHSA, Overdose Prevention and Response Toolkit, 2025",
    "NHS, Alcohol poisoning",
}
SAID_ALIKE = {"No", "no", "n", "Chat: ", "{n} h", "{n} min", "0-10", "En español."}
"""Words and short forms that are the same in both languages; the last one is Spanish already."""

SCREENS = re.compile(r"src/journal_app/ui/screens/(?!first_run|unlock|cover|move_in)")
"""Where the menus of an open journal stand above."""


def letter(text):
    """The underlined letter."""
    return text.partition("&")[2][:1].upper()


@pytest.fixture(scope="module")
def spanish(translations):
    """The Spanish of every text: the English forms and the Spanish forms."""
    kept = translations._translated(translations.files()["es"])
    found = []
    for one in translations.extract():
        english = [one.one, one.text] if one.plural else [one.text]
        found.append((english, kept.get((one.text, one.comment, one.plural), [])))
    return found


def pairs(spanish):
    return [pair for english, forms in spanish for pair in zip(english, forms, strict=True)]


def test_every_text_has_all_its_forms_in_spanish(spanish):
    assert [english for english, forms in spanish if len(forms) != len(english)] == []
    assert [english for english, forms in spanish if not all(forms)] == []


def test_nothing_in_the_file_waits_for_a_translator(translations):
    root = ET.parse(translations.files()["es"]).getroot()
    assert [one.get("type") for one in root.iter("translation") if one.get("type")] == []


def test_what_is_filled_in_later_has_its_place_in_both_languages(spanish):
    """A single thing may be said in words, without its number."""
    wrong = []
    for english, forms in spanish:
        for text, said in zip(english, forms, strict=True):
            here, there = set(PLACES.findall(text)), set(PLACES.findall(said))
            if len(forms) > 1 and text == english[0]:
                here, there = here | {"%n"}, there | {"%n"}
            if here != there:
                wrong.append((text, said))
    assert wrong == []


def test_no_text_is_left_in_english(spanish):
    alike = {text for text, said in pairs(spanish) if text == said}
    only_places = {text for text in alike if not re.search(r"\w", PLACES.sub("", text))}
    left = alike - only_places - PROPER_NAMES - KEYS - TITLES_OF_SOURCES - SAID_ALIKE
    assert {text for text in left if PLACES.sub("", text).strip(" (),0123456789")} == set()


def test_a_text_keeps_its_letter_its_spaces_and_its_end(spanish):
    wrong = []
    for text, said in pairs(spanish):
        same = (
            text.count("&") == said.count("&"),
            text[:1].isspace() == said[:1].isspace() and text[-1:].isspace() == said[-1:].isspace(),
            text.strip()[-1:] not in set(".…:") or text.strip()[-1:] == said.strip()[-1:],
        )
        if not all(same):
            wrong.append((text, said))
    assert wrong == []


def test_questions_exclamations_and_quotations_are_opened_as_in_spanish(spanish):
    wrong = []
    for _, said in pairs(spanish):
        opened = all(said.count(a) == said.count(b) for a, b in ("¿?", "¡!", "«»", "()"))
        if not opened or re.search("[“”\"]| '|' ", said):
            wrong.append(said)
    assert wrong == []


def test_the_person_is_tu_and_never_usted(spanish):
    formal = re.compile(
        r"\b(usted|ustedes|vosotros|haga|escriba|elija|pulse|llame)\b", re.IGNORECASE
    )
    assert [said for _, said in pairs(spanish) if formal.search(said)] == []


def test_the_treatment_is_the_programme_and_the_software_an_application(spanish):
    """English tells "programme" from "program"; in Spanish one word would stand for both."""
    mixed = [
        (text, said)
        for text, said in pairs(spanish)
        if "programa" in said.casefold()
        and not {"programme", "step-down"} & set(re.findall(r"[\w-]+", text.casefold()))
    ]
    assert mixed == []


def test_no_screen_takes_a_letter_that_opens_a_menu_or_help(translations):
    kept = translations._translated(translations.files()["es"])
    menus = ("&Journal", "&Edit", "W&rite", "&Go", "Hel&p", "&Help now")
    letters = {letter(kept[text, "", False][0]) for text in menus}
    assert len(letters) == len(menus)
    taken = [
        forms[-1]
        for one in translations.extract()
        if any(SCREENS.match(place) for place in one.places) and "&" in one.text
        for forms in [kept[one.text, one.comment, one.plural]]
        if letter(forms[-1]) in letters
    ]
    assert taken == []


@pytest.mark.parametrize(
    "word",
    [
        "adict",
        "drogadict",
        "alcohólic",
        "recaíd",
        "limpi",
        "abuso",
        "fracas",
        "culpable",
        "víctima",
    ],
)
def test_no_word_shames(spanish, word):
    assert [said for _, said in pairs(spanish) if word in said.casefold()] == []
