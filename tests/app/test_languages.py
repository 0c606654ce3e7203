"""The program speaks the first language it is asked for and knows; English needs no file."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from tests.packaging.conftest import tool

from journal_app import translation
from journal_app.app.languages import asked_for, named, offered, page_language, speak
from journal_app.app.spoken_language import locale_of
from journal_app.app.usage import UsageError
from journal_app.translation import Figure, tr
from journal_app.ui.words import clock_time, long_day


@pytest.fixture(autouse=True)
def english_again():
    before = translation.install(translation.English())
    yield
    translation.install(before)


@pytest.fixture
def spanish(tmp_path):
    """Resources with a language that has one text."""
    tools, folder = tool("translations"), tmp_path / "translations"
    folder.mkdir()
    made = tools.written([tools.Message("Save")], "es", forms=lambda _: ["Guardar"])
    (folder / "even_keel_es.ts").write_text(made, encoding="utf-8")
    tools.compile_into(folder, folder)
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, []),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, []),
        ({"LANG": "POSIX"}, []),
        ({"LANG": "es_AR.UTF-8"}, ["es"]),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_ES"}, ["es"]),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_GB.UTF-8", "LC_MESSAGES": "es_ES"}, ["en"]),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "es:fr"}, ["es", "fr", "de"]),
        ({"LANG": "Spanish_Spain.1252"}, []),
    ],
)
def test_a_terminal_asks_as_gettext_programs_are_asked(environment, found):
    assert asked_for(environment) == found


@pytest.mark.parametrize("wanted", [["es"], ["es-AR", "en"], ["fr", "es_MX", "en"]])
def test_the_first_language_that_is_known_is_spoken(spanish, wanted):
    assert speak(spanish, wanted) == "es"
    assert (tr("Save"), tr("Print")) == ("Guardar", "Print")


@pytest.mark.parametrize("wanted", [[], ["en-GB", "es"], ["fr"], ["C"]])
def test_english_needs_no_file(spanish, wanted):
    assert speak(spanish, wanted) == "en"
    assert tr("Save") == "Save"


@pytest.mark.parametrize(
    ("language", "system", "made"),
    [
        ("en", "C", "en_GB"),
        ("en", "en_US", "en_US"),
        ("en", "de_DE", "en_DE"),
        ("en", "es_AR", "en_GB"),
        ("es", "es_AR", "es_AR"),
        ("es", "en_US", "es_US"),
        ("es", "C", "es_ES"),
    ],
)
def test_dates_are_in_words_of_the_language_and_in_the_order_of_the_country(language, system, made):
    assert locale_of(language, QLocale(system)).name() == made


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], None),
        (["check", "DIR"], None),
        (["--language", "es"], "es"),
        (["check", "DIR", "--language=es"], "es"),
        (["--language", "es", "check", "DIR", "--language", "en-US"], "en-US"),
        (["search", "DIR", "--", "--language", "xx"], None),
        (["check", "--language"], None),
    ],
)
def test_the_command_line_names_a_language(arguments, found):
    assert named(arguments) == found


@pytest.mark.parametrize("language", ["xx", "", "fr", "spanish", "es_MX", "ES"])
def test_an_unknown_language_is_refused_in_words(language):
    with pytest.raises(UsageError) as refused:
        named(["check", "--language", language])
    assert "en or es" in refused.value.sentence


def test_a_language_is_offered_once_it_has_its_file(spanish, tmp_path_factory):
    assert offered(spanish) == ("en", "es")
    assert offered(tmp_path_factory.mktemp("empty")) == ("en",)


def test_a_figure_has_the_decimal_sign_of_the_language(spanish):
    assert f"{Figure(5.25):.1f} {Figure(3):g}" == "5.2 3"
    speak(spanish, ["es"])
    said = f"{Figure(5.75):.1f}"
    assert said == "5,8"


def test_english_can_be_gone_back_to(spanish):
    assert speak(spanish, ["es"]) == "es"
    assert speak(spanish, ["en"]) == "en"
    assert tr("Save") == "Save"


@pytest.mark.parametrize(
    ("page", "spoken", "printed"),
    [(None, None, "en"), (None, "es", "es"), ("en", "es", "en"), ("es", None, "es")],
)
def test_a_page_is_printed_as_it_is_spoken_or_as_it_is_named(page, spoken, printed):
    assert page_language(page, spoken) == printed


@pytest.fixture
def locale_again():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "system", "clock", "day", "first"),
    [
        ("es", "es_ES", "18:30", "jueves, 5 de marzo de 2026", 1),
        ("es", "en_US", "6:30", "jueves, 5 de marzo de 2026", 7),
        ("es", "es_MX", "6:30", "jueves, 5 de marzo de 2026", 7),
        ("en", "en_US", "6:30", "Thursday, March 5, 2026", 7),
        ("en", "C", "18:30", "Thursday, 5 March 2026", 1),
    ],
)
@pytest.mark.usefixtures("locale_again")
def test_days_weeks_and_hours_are_as_the_country_has_them(language, system, clock, day, first):
    QLocale.setDefault(locale_of(language, QLocale(system)))
    assert clock_time(datetime(2026, 3, 5, 18, 30, tzinfo=UTC)).startswith(clock)
    assert long_day(date(2026, 3, 5)) == day
    assert QLocale().firstDayOfWeek().value == first
