"""The weekly review: what the journal says stands beside each question."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.note import Note
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.ui.screens.entry_form.blank import begun
from journal_app.ui.screens.entry_form.panels.review import ReviewPanel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.usecases.look_back import EasedSkill, WeekBehind
from journal_app.usecases.write_entry import Marks

SCALES = (Scale("mood", "Mood"), Scale("sleep_hours", "Sleep", kind=ScaleKind.HOURS))
CHOICES = tuple(
    Choice(name.lower(), ChoiceList.SKILL, name) for name in ("Walk", "Call", "Row", "Place")
)
EMPTY = WeekBehind(date(2026, 2, 27), date(2026, 3, 5), 0, (), None, (), (), 0, None, ())


@pytest.fixture
def said(shown):
    def show(week):
        panel = shown(ReviewPanel())
        panel.show_body(Review("quiet"), Offers(scales=SCALES, choices=CHOICES, week=week))
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    return show


def test_a_full_week_is_told_with_what_it_rests_on(said, entry):
    week = WeekBehind(
        EMPTY.first,
        EMPTY.last,
        6,
        (("mood", 5.5, 6), ("sleep_hours", 6.5, 4)),
        (8, date(2026, 3, 3)),
        (("row", 2), ("place", 1)),
        (EasedSkill("call", 1, 8, 2), EasedSkill("walk", 2, 7.5, 4.5)),
        1,
        (7.5, 9.0),
        (entry(1, Note("read this")),),
    )
    text = "\n".join(said(week))
    for part in (
        "from Fri 27 Feb to Thu 5 Mar",
        "Days with an entry: 6 of 7.",
        "Mood: 5.5 on average, 6 days.",
        "Sleep: 6.5 h on average, 4 days.",
        "Strongest urge: 8, Tue 3 Mar.",
        "Triggers: Row (2 times), Place.",
        "Sessions: 7.5 of 9 hours.",
        "Call: 8 → 2, once.",
        "Walk: 7.5 → 4.5, 2 times.",
        "Practised in real life: 1.",
        "Note · read this",
    ):
        assert part in text


def test_an_empty_week_says_that_nothing_stands_there_and_no_zero_else(said):
    text = "\n".join(said(EMPTY))
    assert "Nothing is written down about these days." in text
    assert "0 of 7" not in text
    assert "Triggers" not in text
    assert "Marked for the session" not in text


def test_without_a_week_only_the_questions_are_asked(said):
    assert len(said(None)) == 4


def test_a_new_review_is_brought_to_the_session_unless_the_person_says_otherwise():
    assert begun(Review()).marks == Marks(bring=True)
    assert begun(Coping()).marks == Marks()
