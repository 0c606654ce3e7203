"""Calls into Qt never use up the references to None."""

import os
import subprocess
import sys

WORK = """
import journal_app.ui
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication([])
button = QPushButton()
for _ in range(60_000):
    button.setText("a")
print("alive")
"""


def test_tens_of_thousands_of_calls_do_not_end_the_program():
    done = subprocess.run(
        [sys.executable, "-c", WORK],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
