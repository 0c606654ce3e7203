"""Names of days and months on a chart follow the locale, as they do beside it."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from journal_app.ui.chart_words import chart_words


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_british_english_is_as_the_charts_have_it(locale):
    locale(QLocale("en_GB"))
    words = chart_words()
    assert words.dated(date(2026, 11, 9).toordinal()) == "Monday 9 November 2026"
    assert words.number(4.5) == "4.5"


def test_another_locale_has_its_own_names_and_its_own_decimal_sign(locale):
    locale(QLocale("es_ES"))
    words = chart_words()
    assert words.dated(date(2026, 11, 9).toordinal()).startswith("lunes 9 noviembre")
    assert words.number(4.5) == "4,5"
