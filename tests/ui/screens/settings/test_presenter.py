"""Every choice is kept as soon as it is made."""

from datetime import time

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit
from tests.ui.seen import button, choose, lines, named, offered, press, seen, words

from journal_app.domain.paper import Paper
from journal_app.domain.preferences import Preferences, Sensitivity
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.place import PlaceNotes
from journal_app.ui.screens.settings.presenter import SettingsFacts, SettingsPresenter
from journal_app.ui.screens.settings.quick_section import QuickSection
from journal_app.ui.screens.settings.view import SettingsView

ICON = "Show an icon beside the clock"
STAY = "Closing the window leaves Even Keel running there"
NO_PLACE = "This system has no place for such an icon"
REMIND = "Ask me once a day whether there is a moment"


class Desk:
    def __init__(self):
        self.device = DeviceChoices("system", 100, None, OnCall())
        self.preferences = Preferences(initials="A.B.", lapse_word="slip")
        self.refuse = None
        self.place = PlaceNotes()

    def choices(self):
        return self.device

    def change(self, choices):
        self.device = choices

    def get(self):
        return self.preferences

    def save(self, changed):
        if self.refuse:
            raise self.refuse
        self.preferences = changed


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def view(shown, icons, context, turn, desk):
    made = shown(SettingsView(icons), 800, 1200)
    facts = SettingsFacts(
        ("IE", "ES"), (100, 130), "/home/me/journal", "0.1.0", notes=lambda: desk.place
    )
    made.presenter = SettingsPresenter(made, context, desk, desk, facts)
    made.presenter.reload()
    turn()
    return made


def at(view, name):
    return named(view, name, QTimeEdit)


def test_choices_of_the_device_are_kept_at_once(view, desk):
    view.theme_chosen.emit("dark")
    view.text_size_chosen.emit(130)
    view.country_chosen.emit("ES")
    view.on_call_changed.emit("Anna", "555 0100", "evenings")
    assert desk.device == DeviceChoices("dark", 130, "ES", OnCall("Anna", "555 0100", "evenings"))
    view.country_chosen.emit("")
    assert desk.device.country is None


def test_showing_the_choices_changes_none(view, desk, turn, thread):
    before = desk.device, desk.preferences
    view.presenter.reload()
    turn()
    assert thread[0].waiting == 0
    assert (desk.device, desk.preferences) == before


def test_preferences_keep_what_this_screen_does_not_ask(view, desk, turn):
    at(view, "My day ends at").setTime(QTime(2, 30))
    at(view, "My day ends at").editingFinished.emit()
    press(view, "How early the warning signs speak up: Later, with fewer flags")
    press(view, "Paper: US Letter")
    turn()
    assert desk.preferences == Preferences(
        day_ends=time(2, 30),
        sensitivity=Sensitivity.FEWER,
        paper=Paper.LETTER,
        initials="A.B.",
        lapse_word="slip",
    )


def test_a_day_cannot_end_after_noon(view):
    at(view, "My day ends at").setTime(QTime(15, 0))
    assert at(view, "My day ends at").time() <= QTime(11, 59)


def test_the_lists_of_questions_and_words_are_a_press_away(view, desk, ways):
    press(view, "Questions, signs and words…")
    assert ways.gone == [("go", "tracking")]


def test_locking_is_a_choice_of_the_journal_and_keeps_the_others(view, desk, turn):
    choose(view, "Lock when nobody has touched it for", "15 minutes")
    turn()
    assert desk.preferences == Preferences(lock_after=15, initials="A.B.", lapse_word="slip")


def test_a_folder_that_is_copied_elsewhere_is_talked_about(view, desk, turn):
    assert "Dropbox" not in words(view)
    before = lines(view)
    desk.place = PlaceNotes(cloud="Dropbox")
    view.presenter.reload()
    turn()
    (said,) = set(lines(view)) - set(before)
    assert "Dropbox" in said


def test_a_refusal_is_said(view, desk, turn, notices):
    desk.refuse = DiskFullError()
    view.preferences_changed.emit(Preferences())
    turn()
    assert "disk is full" in notices.last


def test_it_says_where_the_journal_lies(view):
    assert "/home/me/journal" in words(view)


def test_the_icon_is_off_until_it_is_wanted_and_kept_on_this_device(view, desk):
    assert not button(view, ICON).isChecked()
    assert not offered(view, STAY)
    press(view, ICON)
    press(view, STAY)
    assert (desk.device.tray, desk.device.stay) == (True, True)
    assert NO_PLACE not in words(view)
    (quick,) = seen(view, QuickSection)
    quick.show_choices(desk.device, tray_here=False)
    assert NO_PLACE in words(view)


def test_a_reminder_is_off_until_it_is_asked_for_and_has_a_time(view, desk):
    asked = at(view, "Ask me at")
    assert (button(view, REMIND).isChecked(), asked.isEnabled()) == (False, False)
    press(view, REMIND)
    assert desk.device.remind_at == "19:00"
    asked.setTime(QTime(8, 15))
    asked.editingFinished.emit()
    assert desk.device.remind_at == "08:15"
    press(view, REMIND)
    assert desk.device.remind_at == ""
