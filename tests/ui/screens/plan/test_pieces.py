"""A part that is a list: written, changed, removed, undone, and nothing typed is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.seen import (
    button,
    buttons,
    choice,
    choose,
    field,
    lines,
    named,
    offered,
    press,
    seen,
    text_field,
)

from journal_app.ui.screens.plan.pieces.cards import Cards
from journal_app.ui.screens.plan.pieces.page import PiecesPage
from journal_app.ui.screens.plan.pieces.people import People
from journal_app.ui.screens.plan.pieces.piece_card import PieceCard
from journal_app.ui.screens.plan.pieces.presenter import PiecesPresenter
from journal_app.ui.screens.plan.pieces.signs import Signs
from journal_app.ui.screens.plan.pieces.situations import Situations
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.fields import DayField
from journal_app.ui.widgets.text_field import TextField

SKILL = "Which of my skills is it?"


@pytest.fixture
def joined(stage, forms, kept):
    def join(kind):
        page = PiecesPage(kind.words(), stage.icons)
        page.presenter = PiecesPresenter(page, stage.context, kind, kept, forms)
        return stage.shown(page)

    return join


@pytest.fixture
def page(joined, examples, new_id, now):
    page = joined(Cards(examples, new_id))
    page.presenter.show(now)
    return page


def line(page, name):
    return field(page.form, name)


def cards(page):
    return [one.accessibleName() for one in seen(page, PieceCard)]


def test_cards_are_shown_with_what_can_be_done_about_them(page):
    (card,) = cards(page)
    assert card == "If I come home at six, then I walk first"
    assert offered(page, f"Change: {card}")


def test_a_new_card_is_written_by_keys_alone(page, turn, kept, notices):
    page.focus_first()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert page.writing
    QTest.keyClicks(page.window().focusWidget(), "it is Friday")
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(line(page, "… then"), "I call Ruth")
    QTest.keyClick(line(page, "… then"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    turn()
    assert (kept.last.when, kept.last.then) == ("it is Friday", "I call Ruth")
    assert not page.writing
    notices.act()
    turn()
    assert kept.deleted == [kept.saved[0]]


def test_what_is_missing_is_said_and_the_words_stay(page, turn, kept, notices):
    page.open_requested.emit("")
    line(page, "If …").setText("x")
    page.form.kept.emit()
    turn()
    assert kept.saved == []
    assert "then" in notices.last
    assert page.writing
    assert line(page, "If …").text() == "x"


def test_a_change_can_be_undone(page, turn, kept, notices, now):
    page.open_requested.emit("card")
    line(page, "… then").setText("I run")
    page.form.kept.emit()
    turn()
    assert (kept.last.id, kept.last.then) == ("card", "I run")
    notices.act()
    turn()
    assert kept.last == now.plan.if_thens[0]


def test_a_change_of_a_sign_can_be_undone(joined, new_id, stage, kept, now):
    page = joined(Signs((), new_id))
    page.presenter.show(now)
    page.open_requested.emit("sign_alone")
    line(page, "The sign, so that somebody could see it").setText("Keeping quiet")
    page.form.kept.emit()
    stage.turn()
    assert kept.last.scale.name == "Keeping quiet"
    assert stage.notices.last == "Saved."
    stage.notices.act()
    stage.turn()
    assert (kept.last.scale, kept.last.note) == (now.signs[0], now.plan.signs[0])


def test_a_new_sign_can_be_taken_back(joined, new_id, stage, kept, now):
    page = joined(Signs((), new_id))
    page.presenter.show(now)
    page.open_requested.emit("")
    line(page, "The sign, so that somebody could see it").setText("Humming")
    page.form.kept.emit()
    stage.turn()
    stage.notices.act()
    stage.turn()
    assert [one.scale.name for one in kept.deleted] == ["Humming"]


def test_a_removal_can_be_undone(page, turn, kept, notices, now):
    page.remove_requested.emit("card")
    turn()
    assert kept.deleted == [now.plan.if_thens[0]]
    notices.act()
    turn()
    assert kept.saved == [now.plan.if_thens[0]]
    page.remove_requested.emit("gone")
    turn()
    assert len(kept.deleted) == 1


def test_a_refusal_of_the_journal_is_said_and_the_form_stays(page, now, stage, kept):
    kept.refuses = True
    page.presenter.show(now)
    page.open_requested.emit("card")
    page.form.kept.emit()
    stage.turn()
    assert page.writing
    assert stage.notices.said


def test_what_is_typed_is_remembered_and_opens_again(page, forms, joined, offered, now):
    page.open_requested.emit("card")
    QTest.keyClicks(line(page, "… then"), " slowly")
    assert forms.form(PlanPart.CARDS)[0] == "card"
    again = joined(Cards(offered.examples, offered.new_id))
    again.presenter.show(now)
    assert again.writing
    assert line(again, "… then").text() == "I walk first slowly"


def test_a_form_that_is_left_is_forgotten(page, forms):
    page.open_requested.emit("")
    QTest.keyClicks(line(page, "If …"), "x")
    page.form.left.emit()
    assert forms.typed == {}
    assert not page.writing


def test_a_form_is_not_built_afresh_while_it_is_written(page, now):
    page.open_requested.emit("card")
    QTest.keyClicks(line(page, "… then"), "!")
    page.presenter.show(now)
    assert line(page, "… then").text() == "I walk first!"


def test_examples_are_picked_by_keys_and_take_the_place_of_a_line(page):
    page.open_requested.emit("")
    QTest.keyClick(button(page, "Show examples: If …"), Qt.Key.Key_Space)
    first = page.window().focusWidget()
    assert first.accessibleName() == "Take: I come home and nobody is there"
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert line(page, "If …").text() == "I come home and nobody is there"
    assert page.window().focusWidget() is line(page, "If …")
    assert buttons(page, "Take: ") == []


def test_other_kinds_of_examples_are_a_press_away(page):
    page.open_requested.emit("")
    press(page, "Show examples: If …")
    before = {row.accessibleName() for row in buttons(page, "Take: ")}
    press(page, "Kind of example: Body")
    after = {row.accessibleName() for row in buttons(page, "Take: ")}
    assert before
    assert after
    assert not before & after
    press(page, "Hide examples: If …")
    assert buttons(page, "Take: ") == []


def test_an_example_goes_below_what_stands_in_a_paragraph(joined, examples, new_id, now):
    page = joined(Situations(examples, new_id))
    page.presenter.show(now)
    page.open_requested.emit("ahead")
    asked, example = "What will I do?", "Have my sentence ready."
    for before, after in (("Leave at eight", f"Leave at eight\n{example}"), ("", example)):
        text_field(page.form, asked).setPlainText(before)
        press(page, f"Show examples: {asked}")
        press(page, f"Take: {example}")
        assert text_field(page.form, asked).toPlainText() == after


def test_a_day_is_there_or_not(joined, examples, new_id, now, kept, turn):  # noqa: PLR0917
    page = joined(Situations(examples, new_id))
    page.presenter.show(now)
    page.open_requested.emit("ahead")
    assert page.form.values["on"] == "2026-03-09"
    assert named(page.form, "Which day", DayField).day == date(2026, 3, 9)
    press(page.form, "It has a day")
    assert not offered(page.form, "Which day", DayField)
    page.form.kept.emit()
    turn()
    assert kept.last.on is None


def test_ticks_and_lists_show_what_is_kept(joined, offered, now, kept, turn):
    page = joined(Cards(offered.examples, offered.new_id))
    page.presenter.show(now)
    page.open_requested.emit("card")
    assert choice(page.form, SKILL).currentText() == "Went for a walk"
    choose(page.form, SKILL, "None of them")
    page.form.kept.emit()
    turn()
    assert kept.last.skill is None
    people = joined(People(offered.examples, offered.new_id))
    people.presenter.show(now)
    people.open_requested.emit("ruth")
    assert button(people.form, "May be named in a report").isChecked()
    press(people.form, "May be named in a report")
    people.form.kept.emit()
    turn()
    assert not kept.last.may_be_named


def test_nothing_happens_before_the_plan_was_read(joined, examples, new_id, kept, turn):
    page = joined(Cards(examples, new_id))
    page.open_requested.emit("")
    page.form.kept.emit()
    page.remove_requested.emit("card")
    turn()
    assert not page.writing
    assert kept.saved == kept.deleted == []


def test_every_field_of_every_form_has_a_name(joined, examples, new_id, now):
    for kind in (Cards(examples, new_id), Situations(examples, new_id), People(examples, new_id)):
        page = joined(kind)
        page.presenter.show(now)
        page.open_requested.emit("")
        for asked in page.form.findChildren(TextField):
            assert asked.inner.accessibleName()


def test_cards_are_pointed_out_to_the_eye_and_the_ear_until_they_are_not(page, now):
    page.point_out(("card",))
    (card,) = cards(page)
    assert card.startswith("For now: If I come home")
    assert "For now" in lines(page)
    page.presenter.show(now)
    (again,) = cards(page)
    assert again.startswith("For now: ")
    page.point_out(())
    (then,) = cards(page)
    assert then.startswith("If I come home")
    assert "For now" not in lines(page)
