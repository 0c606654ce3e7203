"""Nothing outside the journal says what was written, or where something was saved."""

import os
import subprocess
import sys

from journal_app.domain.entry import EntryKind

SAVE = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog
from journal_app.app.window_main import make_application
app = make_application()
dialog = QFileDialog()
dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
dialog.setDirectory(sys.argv[1])
dialog.selectFile("for my therapist.pdf")
dialog.show()
dialog.accept()
dialog.deleteLater()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
"""


def test_a_file_dialog_writes_down_no_folder(tmp_path):
    chosen, home = tmp_path / "therapy", tmp_path / "home"
    chosen.mkdir()
    home.mkdir()
    subprocess.run(
        [sys.executable, "-c", SAVE, chosen],
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith("XDG_")},
            "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        },
        check=True,
        timeout=60,
        capture_output=True,
    )
    traces = [file for file in home.rglob("*") if file.is_file()]
    assert not [file for file in traces if b"therapy" in file.read_bytes()]
    assert not [file for file in traces if file.suffix in {".conf", ".xbel"}]


def test_the_title_says_the_name_of_the_program_and_nothing_else(at_home):
    at_home.write("half a sent")
    window = at_home.program.window
    for name in ("form", "journal", "trends", "settings", "help-now"):
        at_home.program.opened.navigator.go(name)
        at_home.walk.settle()
        assert (window.windowTitle(), window.windowFilePath()) == ("Even Keel", "")


def test_the_settings_of_the_device_hold_nothing_that_was_written(at_home):
    at_home.write("half a sent")
    at_home.program.lock()
    at_home.walk.until(lambda: at_home.locked, "the lock")
    kept = [file for file in at_home.folder.parent.iterdir() if file.is_file()]
    assert [file.name for file in kept] == ["device.json"]
    assert b"half" not in kept[0].read_bytes()
    assert EntryKind.NOTE.value not in kept[0].read_text()
