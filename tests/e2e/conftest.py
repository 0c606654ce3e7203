"""A person at the real window: keys in, words out."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from tests.ui.seen import button as button_of
from tests.ui.seen import seen

from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.help_tools import help_tools
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.walk import spoken_name
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.domain.sharing.consent import Block
from journal_app.ui.entry_kinds.kinds import OFFERED
from journal_app.ui.screens.lapse.state import LapseStep
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.share.report.consent_box import ConsentBox
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.trends.state import TrendsTab as Trend
from journal_app.ui.share_words import block_words
from journal_app.ui.theme.style import STYLE_SHEET
from journal_app.ui.widgets.card_list import CardList

Key = Qt.Key
NAMED = {
    "Tab": Key.Key_Tab,
    "Backtab": Key.Key_Backtab,
    "Space": Key.Key_Space,
    "Return": Key.Key_Return,
    "Esc": Key.Key_Escape,
    "Up": Key.Key_Up,
    "Down": Key.Key_Down,
    "Left": Key.Key_Left,
    "Right": Key.Key_Right,
    "Home": Key.Key_Home,
    "End": Key.Key_End,
    "Del": Key.Key_Delete,
    "Backspace": Key.Key_Backspace,
    "F1": Key.Key_F1,
}
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
MOST_TABS = 120
SCREENS = ("today", "journal", "trends", "plan", "programme", "share", "settings")


class HandClock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
        self.place = "Europe/Dublin"

    def now(self) -> datetime:
        return self.time

    def zone(self) -> str:
        return self.place


class Person:
    """Sits at one computer, with one journal folder; has a keyboard and no mouse."""

    def __init__(self, app: QApplication, around: dict) -> None:
        self._app, self.around = app, around
        self.clock: HandClock = around["clock"]
        self.folder: Path = around["folder"]
        self.crash = CrashReporter()
        self.pressed: list[str] = []
        self.locked = False
        self.program: Program | None = None

    # the computer

    def start(self) -> None:
        """Start the program."""
        self.locked = False
        around = Environment(**self.around, new_id=new_id, restart=self._see_lock)
        self.program = Program(self._app, around, self.crash)
        self.program.start()
        self.bring_up()

    def leave(self) -> None:
        """Close the program."""
        if self.program is None:
            return
        window, self.program = self.program.window, self._close(self.program)
        if window is not None:
            window.closed.disconnect()
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start_again(self) -> None:
        """Close the program and start it afresh."""
        self.leave()
        self.start()

    def _close(self, program: Program) -> None:
        program.shut_down()

    def _see_lock(self, _folder: Path) -> None:
        self.locked = True

    def bring_up(self) -> None:
        """Have the window in front."""
        window = self.window
        window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is window, "the window in front")

    # the keyboard

    def keys(self, line: str) -> None:
        """Press keys one after the other: ``6 Tab 3 Tab Space``, ``Ctrl+L``."""
        for one in line.split():
            self._press(one)
            self.pressed.append(one)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        for letter in text:
            QTest.keyClick(self._front(), letter)

    def _press(self, one: str) -> None:
        *held, name = one.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= HELD[each]
        key = NAMED.get(name, name.lower() if len(name) == 1 else None)
        assert key is not None, name
        QTest.keyClick(self._front(), key, modifiers)
        QTest.qWait(0)

    def _front(self) -> QWidget:
        """Where a key goes: the cursor, or the window where nothing has it."""
        found = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        assert isinstance(found, QWidget)
        return found

    def tab_to(self, name: str) -> None:
        """Press Tab until the field of this name has the cursor."""
        heard = []
        for _ in range(MOST_TABS):
            if self.focus_name.startswith(name):
                return
            heard.append(self.focus_name)
            self.keys("Tab")
        pytest.fail(f"Tab does not lead to {name!r}, but to {heard}")

    # the eyes

    @property
    def window(self):
        assert self.program is not None
        assert self.program.window is not None
        return self.program.window

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the cursor"
        return found

    @property
    def focus_name(self) -> str:
        return spoken_name(self.focus)

    def texts(self) -> list[str]:
        """Every text that is visible in a label."""
        return [
            label.text()
            for label in self.window.findChildren(QLabel)
            if label.isVisible() and label.text()
        ]

    def sees(self, text: str) -> bool:
        return any(text in shown for shown in self.texts())

    def view(self, name: str):
        return self.program.opened.router.built(name).view

    @property
    def form(self):
        return self.view("form")

    # patience

    def until(self, true: Callable[[], object], what: str, seconds: float = 20) -> None:
        for _ in range(int(seconds * 1000)):
            if true():
                return
            QTest.qWait(1)
        here = QApplication.focusWidget()
        at = "nothing" if here is None else spoken_name(here)
        pytest.fail(f"waited in vain for {what}; the cursor is on {at!r}; {self.texts()}")

    def settle(self) -> None:
        """Let both threads finish what they have and the window show it."""
        for _ in range(4):
            for thread in (self.program.db_thread, self.program.drawing_thread):
                self._let_finish(thread.submit(int))
            QTest.qWait(0)

    def _let_finish(self, work: Future) -> None:
        for _ in range(30_000):
            if wait([work], timeout=0.002).done:
                return
            QTest.qWait(0)
        pytest.fail("a thread does not come to its end")

    # the journal

    def ask(self, work: Callable[[], object]):
        """Ask the journal something, on its own thread."""
        return self.program.db_thread.submit(work).result()

    def entries(self):
        return self.ask(lambda: self.program.journal.entries.newest(1000))

    def unlock(self, passphrase: str) -> None:
        view = self.program.unlock_flow.unlock_view
        assert view is not None
        self.until(lambda: self.focus_name == "Passphrase", "the field for the passphrase")
        self.type(passphrase)
        self.keys("Return")
        self.until(lambda: self.program.opened is not None or view.says_problem, "the open journal")
        if self.program.opened is not None:
            self.bring_up()
            self.settle()

    def lock_and_come_back(self, passphrase: str) -> None:
        self.keys("Ctrl+L")
        self.until(lambda: self.locked, "the lock")
        self.start_again()
        self.unlock(passphrase)

    def make_journal(self, passphrase: str, *, signs: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Have a journal, without the five steps; the program is started and unlocked."""
        from journal_app.app.journal_access import FolderAccess  # noqa: PLC0415 - heavy

        doors = FolderAccess(
            self.folder, self.around["resources"], self.clock, self.around["rules"]
        )
        journal = doors.create(passphrase)
        doors.keep_signs(journal, signs)
        words = journal.vault.words()
        journal.close()
        self.start()
        self.unlock(passphrase)
        return words

    # ways through the window

    def open_form(self, kind: EntryKind) -> None:
        """Open a form by its shortcut; the cursor is where answering begins."""
        self.keys(
            "Alt+Shift+W" if kind is EntryKind.REVIEW else f"Alt+Shift+{OFFERED.index(kind) + 2}"
        )
        self.settle()
        if kind is EntryKind.LAPSE:
            self.tab_to("Straight to writing it down")
            self.keys("Space")
            self.settle()
        assert (self.window.current, self.window.isActiveWindow()) == ("form", True)

    def save(self) -> None:
        self.keys("Ctrl+Return")
        self.until(lambda: self.window.current != "form", "the saved entry", seconds=5)
        self.settle()

    def go(self, name: str) -> None:
        """Go to a screen by its shortcut."""
        self.keys(f"Ctrl+{SCREENS.index(name) + 1}")
        self.settle()
        assert (self.window.current, self.window.isActiveWindow()) == (name, True)

    def journal_rows(self) -> list[str]:
        """The timeline as a screen reader reads it."""
        self.go("journal")
        model = self.window.findChild(CardList).model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    def undo(self) -> None:
        """Press Undo in the notice."""
        button = next(
            one
            for one in self.window.notices.findChildren(QAbstractButton)
            if one.isVisible() and one.text() == "Undo"
        )
        button.setFocus()
        self.keys("Space")
        self.settle()

    def _share(self, view: QWidget, fold: str, wanted: Callable[[str], bool]) -> None:
        """Open a part of the choices and share what is wanted of it by name, by the keyboard."""
        self.tab_to(fold)
        self.keys("Space")
        boxes = [box for box in seen(view, ConsentBox) if wanted(box.accessibleName())]
        for box in boxes:
            while self.focus is not box:
                self.keys("Tab")
            self.keys("Home")
        self.settle()

    def print_report(self, file: Path, *, words: bool = False, grids: bool = False) -> str:
        """Save the report from the Share screen; its text, where pdftotext is here."""
        self.go("share")
        frame = self.view("share")
        frame.tab_chosen.emit(ShareTab.REPORT)
        view = frame.part(ShareTab.REPORT)
        self.settle()
        if words:
            self._share(view, "My entries", lambda name: name.endswith(")"))
        if grids:
            self._share(view, "More pages", block_words(Block.WEEKS).__eq__)
        self.settle()
        self.until(
            lambda: view.pages.count and button_of(view, "Save as PDF …").isEnabled(),
            "the pages of the report",
        )
        view.file.save_requested.emit("")
        self.until(lambda: self.window.findChild(QFileDialog), "the question where to save")
        dialog = self.window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(file))
        dialog.close()
        self.until(file.exists, "the PDF")
        self.bring_up()
        self.settle()
        reader = shutil.which("pdftotext")
        if reader is None:
            pytest.skip("pdftotext is not here")
        done = subprocess.run([reader, "-layout", file, "-"], capture_output=True, check=True)
        return " ".join(done.stdout.decode().split())


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def person(qapp, tmp_path, shipped, rules, clock) -> Iterator[Person]:
    """Somebody who has just installed the program."""
    before, interval, sheet = QLocale(), sys.getswitchinterval(), qapp.property(STYLE_SHEET)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Ireland))
    person = Person(
        qapp,
        {
            "folder": tmp_path / "journal",
            "resources": shipped,
            "device_file": tmp_path / "device.json",
            "clock": clock,
            "rules": rules,
            "theme": "light",
        },
    )
    yield person
    person.leave()
    _delete_windows()
    QLocale.setDefault(before)
    sys.setswitchinterval(interval)
    qapp.setProperty(STYLE_SHEET, sheet)
    assert person.crash.seen == []


def _delete_windows() -> None:
    """Whatever window stays would be dressed and laid out anew in every later test."""
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at_home(person, passphrase) -> Person:
    """Somebody whose journal is open on Today."""
    person.make_journal(passphrase)
    return person


def importing_steps(opened, table):
    """From where a file is chosen to what came in, with a question in between."""
    screen = opened.screens.importing
    yield "importing", lambda: opened.navigator.go("importing")
    for name, day in (("order", "01/03/2026"), ("mapping", "21/03/2026")):
        yield (
            f"importing {name}",
            lambda d=day: (
                table.write_text(f"date,mood,what\n{d},Fine,a | b\n"),
                screen.presenter.begin(table),
            ),
        )
    yield "importing kept", screen.built().view.keep_requested.emit


@pytest.fixture
def screens(person, shipped):
    """A journal that holds something, and every screen of it one after the other."""
    from journal_app.app.demo import demo_journal  # noqa: PLC0415 - heavy

    program_folder = person.folder.with_name("demo")

    def walk():
        person.start()
        program = person.program
        waiting = program.db_thread.submit(
            demo_journal, program_folder, program.environment.resources, person.clock
        )
        person.until(waiting.done, "the demo", seconds=120)
        program.adopt(waiting.result())
        person.bring_up()
        opened = program.opened
        for name in (
            "today",
            "journal",
            "settings",
            "safe-keeping",
            "two-copies",
            "take-out",
            "questionnaires",
            "bin",
            "guide",
        ):
            yield name, lambda n=name: opened.navigator.go(n)
        yield from importing_steps(opened, program_folder.with_name("table.csv"))
        yield "catch-up", lambda: opened.navigator.go("catch-up")
        for part in PlanPart:
            yield f"plan {part.value}", lambda p=part: opened.navigator.open_plan(p)
        for tab in ProgrammeTab:
            yield f"programme {tab.value}", lambda t=tab: opened.navigator.open_programme(t)
        for tab in ShareTab:
            yield f"share {tab.value}", lambda t=tab: opened.navigator.open_share(t)
        for tab in Trend:
            yield (
                f"trends {tab.value}",
                lambda t=tab: (
                    opened.navigator.go("trends"),
                    opened.router.built("trends").view.tab_chosen.emit(t),
                ),
            )
        yield "tracking", lambda: opened.navigator.go("tracking")
        for kind in EntryKind:
            yield f"form {kind.value}", lambda k=kind: opened.navigator.write(k)
        yield "form quick", lambda: opened.navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
        for step in LapseStep:
            yield (
                f"lapse {step.name}",
                lambda s=step: (
                    opened.navigator.after_lapse(),
                    opened.router.built("lapse").view.show_step(s),
                ),
            )
        yield "help now", opened.navigator.help_now
        for tool in help_tools(shipped):
            yield (
                f"help now {tool.skill}",
                lambda t=tool: (
                    opened.navigator.help_now(),
                    person.settle(),
                    opened.router.built("help-now").view.ask.skip_requested.emit(),
                    person.settle(),
                    opened.router.built("help-now").view.tools.tool_chosen.emit(t),
                ),
            )
        yield "numbers", lambda: opened.navigator.help_now(after_unsafe=True)

    return walk
