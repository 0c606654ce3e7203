"""Every choice is kept as soon as it is made."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QTime

from journal_app.domain.paper import Paper
from journal_app.domain.preferences import Preferences, Sensitivity
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.screens.settings.presenter import (
    SettingsActions,
    SettingsFacts,
    SettingsPresenter,
)
from journal_app.ui.screens.settings.scale_row import ScaleRow
from journal_app.ui.screens.settings.view import SettingsView

SIGNS = tuple(Scale(f"s{n}", f"Sign {n}", use=ScaleUse.SIGN, position=n) for n in range(3))
MOOD = Scale("mood", "Mood", use=ScaleUse.BASIC, position=9)


class Desk:
    def __init__(self):
        self.device = DeviceChoices("system", 100, None, OnCall())
        self.preferences = Preferences(initials="A.B.", lapse_word="slip")
        self.scales = {scale.id: scale for scale in (*SIGNS, MOOD)}
        self.refuse = None

    def save_preferences(self, changed):
        if self.refuse:
            raise self.refuse
        self.preferences = changed

    def save_scales(self, changed):
        if self.refuse:
            raise self.refuse
        self.scales |= {scale.id: scale for scale in changed}


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def view(shown, icons, jobs, turn, notices, desk):  # noqa: PLR0917
    made = shown(SettingsView(icons), 800, 1200)
    actions = SettingsActions(
        device=lambda: desk.device,
        change_device=lambda changed: setattr(desk, "device", changed),
        preferences=lambda: desk.preferences,
        save_preferences=desk.save_preferences,
        scales=lambda: sorted(desk.scales.values(), key=lambda s: s.position),
        save_scales=desk.save_scales,
        new_id=lambda: "new",
    )
    facts = SettingsFacts(("IE", "ES"), (100, 130), "/home/me/journal", "0.1.0")
    made.presenter = SettingsPresenter(made, jobs, actions, facts, notices)
    made.presenter.reload()
    turn()
    return made


def test_choices_of_the_device_are_kept_at_once(view, desk):
    view.theme_chosen.emit("dark")
    view.text_size_chosen.emit(130)
    view.country_chosen.emit("ES")
    view.on_call_changed.emit("Anna", "555 0100")
    assert desk.device == DeviceChoices("dark", 130, "ES", OnCall("Anna", "555 0100"))
    view.country_chosen.emit("")
    assert desk.device.country is None


def test_showing_the_choices_changes_none(view, desk, turn, thread):
    before = desk.device, desk.preferences, dict(desk.scales)
    view.presenter.reload()
    turn()
    assert thread[0].waiting == 0
    assert (desk.device, desk.preferences, desk.scales) == before


def test_preferences_keep_what_this_screen_does_not_ask(view, desk, turn):
    view._day_ends.setTime(QTime(2, 30))
    view._sensitivity.show_values((Sensitivity.FEWER.value,))
    view._paper.show_values((Paper.LETTER.value,))
    view._day_ends.editingFinished.emit()
    turn()
    assert desk.preferences == Preferences(
        day_ends=time(2, 30),
        sensitivity=Sensitivity.FEWER,
        paper=Paper.LETTER,
        initials="A.B.",
        lapse_word="slip",
    )


def test_a_day_cannot_end_after_noon(view):
    view._day_ends.setTime(QTime(15, 0))
    assert view._day_ends.time() <= QTime(11, 59)


def test_a_sign_moves_up_within_its_own_list(view, desk, turn):
    view.scale_moved.emit(SIGNS[2], -1)
    turn()
    order = sorted(desk.scales.values(), key=lambda s: s.position)
    assert [s.id for s in order] == ["s0", "s2", "s1", "mood"]


def test_the_first_sign_stays_first(view, desk, turn):
    view.scale_moved.emit(SIGNS[0], -1)
    turn()
    assert desk.scales["s0"].position == 0


def test_a_sign_in_own_words_warns_when_it_rises(view, desk, turn):
    view.scale_added.emit("I stop calling", ScaleUse.SIGN, ScaleKind.RATING)
    turn()
    made = desk.scales["new"]
    assert (made.name, made.better, made.use) == ("I stop calling", Better.LOWER, ScaleUse.SIGN)
    assert made.position > MOOD.position
    assert made.low
    assert made.high


def test_a_scale_of_ones_own_has_no_better_end_until_it_is_said(view, desk, turn):
    view.scale_added.emit("Cups of coffee", ScaleUse.OWN, ScaleKind.COUNT)
    turn()
    assert (desk.scales["new"].better, desk.scales["new"].low) == (Better.NEITHER, "")


@pytest.mark.parametrize("name", ["", " ", "x" * 501])
def test_a_name_that_cannot_be_is_said_and_nothing_is_kept(view, desk, turn, notices, name):
    view.scale_added.emit(name, ScaleUse.OWN, ScaleKind.RATING)
    turn()
    assert notices.said
    assert "new" not in desk.scales
    assert "xxx" not in notices.last


def test_a_sign_is_taken_off_without_losing_it(view, desk, turn):
    row = next(r for r in view.findChildren(ScaleRow) if r._scale.id == "s1")
    row._asked.setChecked(False)
    turn()
    assert desk.scales["s1"] == replace(SIGNS[1], hidden=True)


def test_a_refusal_is_said(view, desk, turn, notices):
    desk.refuse = DiskFullError()
    view.preferences_changed.emit(Preferences())
    turn()
    assert "disk is full" in notices.last


def test_it_says_where_the_journal_lies(view):
    assert "/home/me/journal" in view._about.text()
