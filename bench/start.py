"""Start of the program beside a bare PySide6 window, and from the passphrase to Today.

Prints JSON: medians in milliseconds and their ratio; every start is a process of its own.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QLineEdit
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.setCentralWidget(QLineEdit())
window.resize(1180, 800)
window.show()
app.exec()
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from journal_app.app import main
from journal_app.app import window_main
from journal_app.app.program import Program
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is Watch.view:
            QTimer.singleShot(0, leave)
        return False
def leave():
    import os
    os._exit(0)
def started(program):
    Watch.view = program.unlock_flow.unlock_view
    program.watch = Watch()
    Watch.view.installEventFilter(program.watch)
real = Program.start
def start(program, **how):
    real(program, **how)
    started(program)
Program.start = start
main.main([sys.argv[1]])
"""


def timed(code: str, *arguments: str) -> float:
    """Seconds that one process took."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, timeout=60
    )
    return time.perf_counter() - begun


def locked_journal(folder: Path) -> None:
    """Files that look like a journal: the unlock screen opens nothing."""
    folder.mkdir()
    (folder / "journal.keys").write_text("{}", encoding="utf-8")
    (folder / "journal.db").write_bytes(b"\0" * 4096)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "journal"
        locked_journal(folder)
        os.environ["XDG_CONFIG_HOME"] = place
        # Compiled as an installed program is, whatever the shell says.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(place) / "compiled")
        for _ in range(2):
            timed(BARE)
            timed(OURS, str(folder))
        pairs = [(timed(BARE), timed(OURS, str(folder))) for _ in range(arguments.runs)]
    bare = statistics.median(pair[0] for pair in pairs)
    ours = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    document = {
        "bare_window_ms": round(bare * 1000),
        "unlock_window_ms": round(ours * 1000),
        "ratio": round(ratio, 2),
        "budget_ratio": 1.5,
        "runs": arguments.runs,
    }
    print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
