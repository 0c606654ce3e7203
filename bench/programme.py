"""How many keys a ten-week programme takes in the real window, and how long.

Keys go to the window one by one, one every 200 ms. Reading and thinking come on top of that.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit

from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.journal_access import FolderAccess
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import spoken_name
from journal_app.app.window_main import make_application
from presses import PASSPHRASE, Typist

MOST_TABS = 60


def enter(typist: Typist) -> dict[str, Any]:
    """Ten weeks, three evenings of a group and a family session on Saturdays: 12 hours a week."""
    program = typist.program
    assert program.window is not None
    typist.bring_up(program.window)
    typist.begin()
    typist.keys("Ctrl+5")
    typist.walk.until(lambda: at(typist) == "Name of the programme", "the first field")
    typist.type("Evening IOP")
    typist.keys("Tab")
    first = typist.here()
    assert isinstance(first, QDateTimeEdit)
    first.setSelectedSection(QDateTimeEdit.Section.DaySection)
    typist.keys("Up")
    for number, name in (("10", "Weeks"), ("12", "Planned hours a week")):
        tab_to(typist, name)
        box = typist.here()
        assert isinstance(box, QAbstractSpinBox)
        box.selectAll()
        typist.type(number)
    typist.keys("Tab Space")
    typist.walk.until(lambda: at(typist) == "On which days: Mon", "what comes every week")
    typist.keys("Space Right Right Space Right Space")
    tab_to(typist, "What it is called")
    typist.type("Skills group")
    typist.keys("Return")
    typist.walk.until(lambda: at(typist) == "On which days: Mon", "the empty form")
    typist.keys("Right Right Right Right Right Space")
    tab_to(typist, "It starts at")
    typist.type("1000")
    tab_to(typist, "Group")
    typist.type("F")
    tab_to(typist, "Add to every week")
    typist.keys("Space")
    return typist.until(lambda: sessions(program) >= 39, "forty sessions")


def tab_to(typist: Typist, name: str) -> None:
    """Press Tab until the field of this name has the cursor."""
    for _ in range(MOST_TABS):
        if at(typist) == name:
            return
        typist.keys("Tab")
    raise LookupError(name)


def at(typist: Typist) -> str:
    """What has the cursor, by name."""
    return spoken_name(typist.here())


def sessions(program: Program) -> int:
    """How many sessions are kept."""

    def count() -> int:
        assert program.journal is not None
        rows = program.journal.vault.database.rows("SELECT count(*) FROM session")
        return int(rows[0][0])

    return program.db_thread.submit(count).result()


def main() -> None:
    """Measure in a throw-away journal and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    sys.argv = sys.argv[:1]
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="even-keel-programme-") as place:
        folder = Path(place) / "journal"
        doors = FolderAccess(folder, resources_folder(), SystemClock(), None)
        doors.create(PASSPHRASE).close()
        device = folder.with_name("device.json")
        around = Environment(folder, resources_folder(), device, SystemClock(), new_id)
        program = Program(app, around, CrashReporter())
        program.start()
        program.unlock_flow.unlock_view.open_requested.emit(PASSPHRASE)  # type: ignore[union-attr]
        typist = Typist(program)
        typist.walk.until(lambda: program.opened is not None, "the journal")
        found = enter(typist) | {"sessions": sessions(program)}
        program.shut_down()
    if wanted.json:
        print(json.dumps(found, indent=1))
        return
    print("A ten-week programme of four sessions and 12 hours a week:")
    print(f"{found['sessions']} sessions, {found['keys']} keys, {found['machine_s']} s of machine,")
    print(f"{found['seconds']} s at 200 ms a key")


if __name__ == "__main__":
    main()
