"""Days and months in full are joined as the language joins them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from journal_app import translation
from journal_app.ui.date_words import day_of_year, month_of_year


class Spanish:
    language = "es"

    def find(self, text, comment, n):
        return {
            "{weekday} {day} {month}": "{weekday}, {day} de {month}",
            "{month} {year}": "{month} de {year}",
        }.get(text, "")

    def number(self, n):
        return str(n)


@pytest.fixture
def speaking():
    locale, before = QLocale(), translation.install(translation.English())

    def speak(code, catalogue):
        QLocale.setDefault(QLocale(code))
        translation.install(catalogue)

    yield speak
    translation.install(before)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("code", "catalogue", "day", "month"),
    [
        ("en_GB", translation.English(), "Monday 5 October", "October 2026"),
        ("es_ES", Spanish(), "lunes, 5 de octubre", "octubre de 2026"),
    ],
)
def test_a_day_and_a_month_read_as_in_their_language(speaking, code, catalogue, day, month):
    speaking(code, catalogue)
    assert day_of_year(date(2026, 10, 5)) == day
    assert month_of_year(date(2026, 10, 5)) == month
