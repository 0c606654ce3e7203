"""One way to say a text, whatever language is in force."""

import pytest

from journal_app import translation
from journal_app.translation import tr, tr_n


class Shouted(translation.English):
    """A language that has some texts."""

    language = "xx"

    def find(self, text, comment, n):
        if text == "%n days":
            return "ONE DAY" if n == 1 else "%n DAYS"
        return {("May", ""): "MAY", ("May", "a month"): "MONTH"}.get((text, comment), "")

    def number(self, n):
        return f"{n:,}".replace(",", "'")


@pytest.fixture
def shouted():
    before = translation.install(Shouted())
    yield
    translation.install(before)


def test_english_needs_no_catalogue():
    assert translation.language() == "en"
    assert tr("Save") == "Save"
    assert [tr_n("a day", "%n days", n) for n in (0, 1, 2, 1200)] == [
        "0 days",
        "a day",
        "2 days",
        "1200 days",
    ]


@pytest.mark.usefixtures("shouted")
def test_a_catalogue_answers_and_what_it_does_not_know_stays_english():
    assert translation.language() == "xx"
    assert (tr("May"), tr("May", "a month"), tr("June")) == ("MAY", "MONTH", "June")
    assert (tr_n("a day", "%n days", 1), tr_n("a day", "%n days", 2500)) == (
        "ONE DAY",
        "2'500 DAYS",
    )
    assert tr_n("a week", "%n weeks", 1) == "a week"


@pytest.mark.usefixtures("shouted")
def test_what_stands_in_braces_is_filled_in_afterwards():
    assert tr_n("{a} day", "{a} of %n days", 3).format(a="x") == "x of 3 days"
