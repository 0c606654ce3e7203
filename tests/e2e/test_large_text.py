"""Text at twice its size in a small window: everything can be read and reached."""

import pytest
from PySide6.QtWidgets import QScrollArea

from journal_app.app.device_settings import DeviceSettingsFile
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.tracking.state import TrackingPart

SCREENS = (
    "today",
    "settings",
    "safe-keeping",
    "take-out",
    "two-copies",
    "bin",
    "guide",
    "programme",
    "plan",
    "lapse",
)


@pytest.fixture
def large(qapp, person, passphrase, tmp_path):
    """Somebody who reads at 200 % in a window of 1024 by 700."""
    before = qapp.font()
    DeviceSettingsFile(tmp_path / "device.json").change(text_size=200, country="IE")
    person.make_journal(passphrase, signs=("Restless",))
    person.window.resize(1024, 700)
    yield person
    qapp.setFont(before)


def too_wide(person):
    """Pages whose right edge is out of sight; they do not scroll sideways."""
    person.window.resize(1024, 700)
    person.settle()
    return [
        (area.widget().width(), area.viewport().width())
        for area in person.window.findChildren(QScrollArea)
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width()
    ]


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_is_cut_off_at_the_right(large, screen):
    large.open_form(EntryKind.TRIGGER)
    large.tab_to("What happened")
    large.type("a long line about what happened on the way home, so that pickers have to give way")
    large.save()
    large.program.opened.navigator.go(screen)
    assert too_wide(large) == []


@pytest.mark.parametrize("kind", EntryKind)
def test_no_form_is_cut_off_at_the_right(large, kind):
    large.open_form(EntryKind.TRIGGER)
    large.tab_to("What happened")
    large.type("a long line about what happened on the way home, so that pickers have to give way")
    large.save()
    large.program.opened.navigator.write(kind, CheckInSize.FULL)
    large.settle()
    assert too_wide(large) == []


@pytest.mark.parametrize("part", TrackingPart)
def test_no_list_of_questions_and_words_is_cut_off_at_the_right(large, part):
    large.program.opened.navigator.go("tracking")
    large.program.opened.screens.tracking.presenter.show_part(part)
    assert too_wide(large) == []
