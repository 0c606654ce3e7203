"""When it locks, which key hides it, and what this system cannot do."""

from dataclasses import replace

import pytest
from tests.ui.seen import choice, press, words

from journal_app.domain.preferences import HideKey, Preferences
from journal_app.ui.screens.settings.locking_section import OFFERED, LockingSection

USUAL = Preferences()


@pytest.fixture
def section(shown):
    made = shown(LockingSection())
    made.told = []
    made.changed.connect(lambda: made.told.append((made.lock_after, made.hide_key(HideKey.ONE))))
    return made


def show(section, preferences=USUAL, *, forbidden=False):
    section.show_choices(preferences, pictures_forbidden=forbidden)
    return choice(section, "Lock when nobody has touched it for")


def choose(box, minutes):
    box.setCurrentIndex(box.findData(minutes))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("minutes", [*OFFERED, 0, 7, 59])
def test_what_is_kept_is_shown_and_nothing_is_announced(section, minutes):
    box = show(section, Preferences(lock_after=minutes))
    assert (section.lock_after, box.currentData()) == (minutes, minutes)
    assert [box.itemData(n) for n in range(box.count())] == [*sorted({*OFFERED, minutes} - {0}), 0]
    assert section.told == []


def test_every_choice_is_announced_at_once(section):
    box = show(section)
    choose(box, 1)
    choose(box, 0)
    press(section, "Ctrl+Shift+H")
    press(section, "No key")
    assert section.told == [
        (1, HideKey.ONE),
        (0, HideKey.ONE),
        (0, HideKey.THREE),
        (0, HideKey.NONE),
    ]


def test_a_key_that_is_pressed_again_stays_the_key(section):
    show(section)
    press(section, "F12")
    assert section.told == [(5, HideKey.ONE)]


@pytest.mark.parametrize(
    ("forbidden", "said"), [(False, "cannot keep them"), (True, "Other programs cannot")]
)
def test_it_says_whether_pictures_can_be_taken(section, forbidden, said):
    show(section, forbidden=forbidden)
    assert said in words(section)


def test_every_control_has_a_name(section):
    box = show(section, replace(Preferences(), lock_after=1))
    assert box.currentText() == "1 minute"
