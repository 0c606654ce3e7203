"""The stick is pulled out while somebody writes: words on the screen, and nothing typed is lost."""

import shutil
import subprocess

import pytest

from journal_app.app.places import drive
from journal_app.domain.entry import EntryKind


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """A small file system of its own in the journal's place."""
    monkeypatch.setattr(drive, "is_removable", lambda _: True)
    place = tmp_path / "journal"
    place.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def test_words_stay_on_the_screen_when_the_stick_is_gone(stick, at_home):
    watch = at_home.program.guards._drive
    at_home.until(watch._timer.isActive, "somebody who looks after the stick")
    at_home.open_form(EntryKind.NOTE)
    at_home.type("still here")
    subprocess.run(["umount", "-l", str(stick)], check=True)
    watch._timer.timeout.emit()
    at_home.until(lambda: at_home.sees("The drive with your journal is gone."), "words")
    at_home.keys("Ctrl+Return")
    at_home.until(lambda: at_home.sees("What you just typed is still here."), "more words")
    assert at_home.form.body.text == "still here"
    assert list(stick.iterdir()) == []  # nothing is written where the stick was
