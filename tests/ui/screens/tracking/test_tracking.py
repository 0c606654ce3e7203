"""Questions and words are the person's own: changed in place, never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from tests.ui.seen import beginning, button, buttons, field, lines, press, seen, text_field

from journal_app.app.walk import spoken_name
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.tracking.presenter import TrackingPresenter
from journal_app.ui.screens.tracking.state import Lists, TrackingPart, TrackingState, moved
from journal_app.ui.screens.tracking.view import TrackingView

SIGNS = tuple(Scale(f"s{n}", f"Sign {n}", use=ScaleUse.SIGN, position=n) for n in range(3))
MOOD = Scale("mood", "Mood", use=ScaleUse.BASIC, position=9)
SKILLS = tuple(Choice(f"k{n}", ChoiceList.SKILL, f"Skill {n}", n, theme="Body") for n in range(3))
EVENING = Template("evening", "Evening", ("Hard", "Good"), 1)
EXAMPLES = "Or take one of these and make it yours: Snapping"
FIRST = "Word: Skill 0"
EXAMPLE = Scale("x", "Snapping", use=ScaleUse.SIGN, better=Better.LOWER)


class Desk:
    def __init__(self):
        self.kept = {thing.id: thing for thing in (*SIGNS, MOOD, *SKILLS, EVENING)}
        self.tags = {"sleep": 3, "mum": 1}
        self.refuse = None

    def of(self, kind):
        found = (thing for thing in self.kept.values() if isinstance(thing, kind))
        return tuple(sorted(found, key=lambda thing: thing.position))

    def lists(self):
        return Lists(
            scales=self.of(Scale),
            choices=self.of(Choice),
            templates=self.of(Template),
            tags=tuple(self.tags.items()),
            examples=(("mood", EXAMPLE),),
        )

    def new_id(self):
        return "new"

    def save(self, things):
        if self.refuse:
            raise self.refuse
        self.kept |= {thing.id: thing for thing in things}

    def delete(self, thing):
        del self.kept[thing.id]

    def rename_tag(self, old, new):
        count = self.tags.pop(old)
        if new:
            self.tags[new] = self.tags.get(new, 0) + count


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def view(shown, icons, context, turn, desk):
    made = shown(TrackingView(icons), 900, 1200)
    made.presenter = TrackingPresenter(made, context, desk.lists, desk)
    made.presenter.reload()
    turn()
    return made


@pytest.fixture
def look(view, turn):
    def at(part):
        view.part_requested.emit(part)
        view.presenter.reload()
        turn()
        return view

    return at


@pytest.mark.parametrize(
    ("thing", "by", "order"),
    [(2, -1, "s0 s2 s1"), (0, 1, "s1 s0 s2"), (0, -1, "s0 s1 s2"), (2, 1, "s0 s1 s2")],
)
def test_a_thing_moves_among_its_like(thing, by, order):
    after = {one.id: one for one in SIGNS} | {
        one.id: one for one in moved(list(SIGNS), SIGNS[thing], by)
    }
    assert " ".join(sorted(after, key=lambda name: after[name].position)) == order


def test_things_that_share_a_position_come_apart_when_one_moves():
    alike = [replace(sign, position=4) for sign in SIGNS]
    after = {one.id: one.position for one in alike}
    after |= {one.id: one.position for one in moved(alike, alike[1], -1)}
    assert sorted(after, key=after.get) == ["s1", "s0", "s2"]


def test_examples_that_are_on_the_list_are_not_offered_again():
    state = TrackingState(Lists(scales=(EXAMPLE,), examples=(("mood", EXAMPLE),)))
    assert state.examples == []


def test_a_sign_moves_up_within_its_own_list(look, desk, turn):
    press(look(TrackingPart.SIGNS), "Move Sign 2 up")
    turn()
    assert [s.id for s in desk.of(Scale)] == ["s0", "s2", "s1", "mood"]


def test_a_sign_in_own_words_warns_when_it_rises(view, desk, turn):
    view.scale_added.emit("I stop calling", ScaleUse.SIGN, ScaleKind.RATING)
    turn()
    made = desk.kept["new"]
    assert (made.name, made.better, made.use) == ("I stop calling", Better.LOWER, ScaleUse.SIGN)
    assert made.position > MOOD.position
    assert made.low
    assert made.high


def test_a_scale_of_ones_own_has_no_better_end_until_it_is_said(view, desk, turn):
    view.scale_added.emit("Cups of coffee", ScaleUse.OWN, ScaleKind.COUNT)
    turn()
    assert (desk.kept["new"].better, desk.kept["new"].low) == (Better.NEITHER, "")


@pytest.mark.parametrize("name", ["", " ", "x" * 501])
def test_a_name_that_cannot_be_is_said_and_nothing_is_kept(view, desk, turn, notices, name):
    view.scale_added.emit(name, ScaleUse.OWN, ScaleKind.RATING)
    turn()
    assert notices.said
    assert "new" not in desk.kept
    assert "xxx" not in notices.last


def test_a_sign_is_taken_off_without_losing_it(look, desk, turn):
    press(look(TrackingPart.SIGNS), "Ask me: Sign 1")
    turn()
    assert desk.kept["s1"] == replace(SIGNS[1], hidden=True)


def test_a_sign_can_be_asked_once_a_week(look, desk, turn):
    view = look(TrackingPart.SIGNS)
    press(view, "Change Sign 1")
    press(view, "How often is it asked? (Sign 1): once a week")
    press(view, "Keep")
    turn()
    assert desk.kept["s1"].every is AskRhythm.WEEKLY


def test_a_deleted_question_comes_back_with_undo(view, desk, turn, notices):
    view.removed.emit(SIGNS[0])
    turn()
    assert "s0" not in desk.kept
    notices.act()
    turn()
    assert desk.kept["s0"] == SIGNS[0]


def test_an_example_becomes_a_sign_with_a_press(look, desk, turn):
    look(TrackingPart.SIGNS)
    press(look(TrackingPart.SIGNS), EXAMPLES)
    turn()
    assert desk.kept["x"] == replace(EXAMPLE, position=10)


def test_a_word_is_renamed_where_it_stands(look, desk, turn):
    view = look(TrackingPart.SKILLS)
    field(view, FIRST).setText("Rang my sister")
    field(view, "Theme of Skill 0").setText("People")
    field(view, FIRST).editingFinished.emit()
    turn()
    assert desk.kept["k0"] == replace(SKILLS[0], name="Rang my sister", theme="People")


def test_a_word_without_letters_goes_back_to_what_it_was(look, desk, turn):
    view = look(TrackingPart.SKILLS)
    field(view, FIRST).setText("  ")
    field(view, FIRST).editingFinished.emit()
    turn()
    assert field(view, FIRST).text() == "Skill 0"
    assert desk.kept["k0"] == SKILLS[0]


def test_a_word_too_long_is_refused_in_words_and_the_old_one_stands(look, desk, turn, notices):
    view = look(TrackingPart.SKILLS)
    field(view, FIRST).setText("x" * 600)
    field(view, FIRST).editingFinished.emit()
    turn()
    assert notices.said
    assert desk.kept["k0"] == SKILLS[0]


def test_a_word_of_ones_own_joins_its_list(look, desk, turn):
    view = look(TrackingPart.SKILLS)
    word = field(view, "A word of my own")
    word.setText("Sang")
    word.returnPressed.emit()
    turn()
    assert desk.kept["new"] == Choice("new", ChoiceList.SKILL, "Sang", 3)


def test_a_template_is_changed_prompt_by_prompt(look, desk, turn):
    view = look(TrackingPart.TEMPLATES)
    press(view, "Change Evening")
    prompts = text_field(view, "Prompts, one in each line: Evening")
    prompts.setPlainText("What was hard\n\n  What held me \n")
    press(view, "Keep")
    turn()
    assert desk.kept["evening"].prompts == ("What was hard", "What held me")


def test_two_tags_with_one_name_become_one(look, desk, turn):
    view = look(TrackingPart.TAGS)
    tag = field(view, "Tag: mum")
    tag.setText("sleep")
    tag.editingFinished.emit()
    turn()
    assert desk.tags == {"sleep": 4}


def test_a_refusal_is_said_and_the_list_shows_what_is_kept(look, desk, turn, notices):
    desk.refuse = DiskFullError()
    press(look(TrackingPart.SIGNS), "Ask me: Sign 0")
    turn()
    assert "disk is full" in notices.last
    assert button(look(TrackingPart.SIGNS), "Ask me: Sign 0").isChecked()


def test_the_cursor_stays_on_the_arrow_that_was_pressed(view, look, turn):
    look(TrackingPart.SIGNS)
    for place in (1, 0):
        button(view, "Move Sign 2 up").setFocus()
        press(view, "Move Sign 2 up")
        turn()
        assert lines(view).count("Sign 2") == 1
        assert QApplication.focusWidget() is button(view, "Move Sign 2 up"), place


def test_what_is_half_typed_stays_while_another_line_changes(view, look, turn):
    look(TrackingPart.SIGNS)
    field(view, "A warning sign in my own words").setText("half a si")
    press(view, "Change Sign 0")
    field(view, "Words at 0").setText("half a wo")
    press(view, "Move Sign 2 up")
    turn()
    assert field(view, "A warning sign in my own words").text() == "half a si"
    assert field(view, "Words at 0").text() == "half a wo"


def test_what_was_not_kept_is_not_shown_as_kept(view, turn, desk):
    desk.refuse = DiskFullError()
    press(view, "Ask me: Mood")
    turn()
    assert button(view, "Ask me: Mood").isChecked()


def test_an_example_that_is_pressed_twice_is_added_once(view, look, turn, desk):
    look(TrackingPart.SIGNS)
    example = button(view, EXAMPLES)
    example.click()
    example.click()
    turn()
    assert [sign.name for sign in desk.of(Scale) if sign.id == "x"] == ["Snapping"]


def test_a_long_theme_shows_its_beginning(view, look):
    look(TrackingPart.SKILLS)
    assert field(view, "Theme of Skill 0").cursorPosition() == 0


def test_two_open_questions_are_told_apart_by_ear_and_tab_goes_through_the_first_one(view):
    view.presenter.show_part(TrackingPart.SIGNS)
    first, second = [one.accessibleName() for one in buttons(view, "Change ")][:2]
    press(view, second)
    press(view, first)
    names = [one.accessibleName() for one in seen(view, QLineEdit) if one.accessibleName()]
    names += [one.accessibleName() for one in seen(view, QPushButton)]
    assert [name for name in names if names.count(name) > 1] == []
    opened = beginning(view, f"Name: {first.removeprefix('Change ')}", QLineEdit)[0]
    opened.setFocus()
    QTest.keyClick(opened, Qt.Key.Key_Backtab)
    assert spoken_name(view.focusWidget()).startswith("Move ")
