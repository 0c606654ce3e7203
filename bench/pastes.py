"""A million characters pasted into every kind of field: how long the window does not answer.

python bench/pastes.py [--json]

Milliseconds, the least of three runs; the budget is 200. ``kept`` is how many characters stand in
the field afterwards: one that refuses keeps what stood there before.
"""

import argparse
import json
import os
import time
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from journal_app.app.window_main import make_application
from journal_app.ui.commands import Command
from journal_app.ui.long_lines import LongLines
from journal_app.ui.widgets.command_palette import CommandPalette
from journal_app.ui.widgets.number_field import NumberField
from journal_app.ui.widgets.search_field import SearchField
from journal_app.ui.widgets.secret_field import secret_field
from journal_app.ui.widgets.text_field import TextField
from journal_app.ui.widgets.when_field import WhenField

from window import Heartbeat  # isort: skip

BUDGET_MS: Final = 200
_ROUNDS: Final = 3
_AFTER_S: Final = 0.4
"""Long enough for what follows a change."""

TEXTS: Final = {
    "letters": "x" * 1_000_000,
    "words in one paragraph": "some words here " * 62_500,
    "lines": ("k" * 99 + "\n") * 10_000,
    "paragraphs": ("word " * 1_999 + "\n") * 100,
    "Arabic": ("كلمة " * 199 + "\n") * 1_000,
    "emoji in one paragraph": "🙂" * 1_000_000,
    "emoji in lines": ("🙂" * 99 + "\n") * 10_000,
}


def kinds() -> dict[str, Callable[[], QWidget]]:
    """Every kind of field, anew each time."""
    return {
        "line": lambda: TextField("A line"),
        "paragraph": lambda: TextField("A paragraph", lines=4),
        "secret": lambda: secret_field("A secret"),
        "search": lambda: SearchField("Search", QIcon(), QIcon()),
        "number": lambda: NumberField("How many", "h", high=24),
        "weeks": QSpinBox,
        "day and time": WhenField,
        "typed choice": _typed_choice,
        "all commands": _palette,
    }


def _typed_choice() -> QWidget:
    made = QComboBox()
    made.setEditable(True)
    made.addItems([f"Country {n}" for n in range(40)])
    return made


@cache
def _ground() -> QWidget:
    return QWidget()


def _palette() -> QWidget:
    commands = [Command(f"Command {n}", "Group", "", lambda: None) for n in range(120)]
    return CommandPalette(_ground(), commands)


def measure(app: QApplication, make: Callable[[], QWidget], text: str) -> tuple[float, int]:
    """The longest time without an answer, and how many characters stand there afterwards."""
    field = make()
    field.resize(600, 400)
    field.show()
    app.processEvents()
    inner = _inner(field)
    inner.setFocus()
    app.processEvents()
    QApplication.clipboard().setText(text)
    beat = Heartbeat()
    app.processEvents()
    beat.begin()
    inner.paste()
    until = time.perf_counter() + _AFTER_S
    while time.perf_counter() < until:
        app.processEvents()
    kept = inner.text() if isinstance(inner, QLineEdit) else inner.toPlainText()
    field.close()
    field.deleteLater()
    app.processEvents()
    return beat.longest, len(kept)


def _inner(field: QWidget) -> QLineEdit | QPlainTextEdit:
    if isinstance(field, QLineEdit):
        return field
    found = field.findChild(QLineEdit) or field.findChild(QPlainTextEdit)
    assert found is not None, field
    return found


def main() -> None:
    """Print a table, or JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    app = make_application()
    guard = LongLines(app)
    rows = []
    for kind, make in kinds().items():
        for name, text in TEXTS.items():
            longest, kept = min(measure(app, make, text) for _ in range(_ROUNDS))
            rows.append({"field": kind, "text": name, "ms": round(longest), "kept": kept})
            if not asked.json:
                over = "  OVER" if longest > BUDGET_MS else ""
                print(f"{kind:14} {name:24} {longest:7.0f} ms  kept {kept:9,}{over}", flush=True)
    guard.deleteLater()
    if asked.json:
        print(json.dumps({"made_on": date.today().isoformat(), "rows": rows}))  # noqa: DTZ011


if __name__ == "__main__":
    main()
