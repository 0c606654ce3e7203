"""The program with a window: from the start to the open journal, and back to the lock."""

from __future__ import annotations

import importlib
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon

from journal_app.app.device_settings import DeviceSettingsFile
from journal_app.app.entrance import Entrance
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.jobs import Jobs
from journal_app.ui.theme.colours import Colours, read_colours
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import apply_style, load_fonts
from journal_app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from journal_app.app.crash import CrashReporter
    from journal_app.app.surroundings import Surroundings
    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.domain.errors import JournalError
    from journal_app.storage.journal import OpenJournal

SWITCH_SECONDS = 0.001
"""How long another thread may keep Python to itself while the window waits."""

HEAVY = ("journal_app.app.journal_doors", "journal_app.app.bootstrap", "typst", "pikepdf")
"""Loaded while the person types the passphrase, never before the unlock screen."""


class Program(QObject):
    """One journal folder, one window."""

    def __init__(self, app: QApplication, around: Surroundings, crash: CrashReporter) -> None:
        super().__init__()
        self.app, self.around, self._crash = app, around, crash
        sys.setswitchinterval(SWITCH_SECONDS)
        crash.tell = self._tell_crash
        self.device = DeviceSettingsFile(around.device_file)
        self.db_thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self.drawing_thread = ThreadPoolExecutor(1, thread_name_prefix="drawing")
        self.db = Jobs(self.db_thread, crash.report)
        self.drawing = Jobs(self.drawing_thread, crash.report)
        self.journal: OpenJournal | None = None
        self.opened: Any = None
        self.window: Window | None = None
        self._locking = self._closing = self._down = False
        load_fonts(around.resources)
        app.setWindowIcon(QIcon(str(around.resources / "icons" / "even-keel.svg")))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.aboutToQuit.connect(self.shut_down)

    def start(self) -> None:
        """Show the unlock screen, or the first run where there is no journal yet."""
        self._dress()
        self.window = self._new_window()
        self.entrance = Entrance(self, self.window)
        if (self.around.folder / "journal.keys").exists() or (
            self.around.folder / "journal.db"
        ).exists():
            self.entrance.show_unlock()
        else:
            self.entrance.show_first_run()
        self.window.show()
        self._preload()

    def start_demo(self) -> None:
        """Make a throw-away journal with weeks of a made-up person, and open it."""
        self._dress()
        self.window = self._new_window()
        self.window.show_bare(_waiting_page(self.tr("Writing twelve weeks of a made-up person …")))
        self.window.show()

        def make() -> OpenJournal:
            module = importlib.import_module("journal_app.app.demo")
            journal: OpenJournal = module.demo_journal(
                self.around.folder, self.around.resources, self.around.clock
            )
            return journal

        self.db.run(make, owner=self, done=self._adopt_demo, refused=self._crash.report)
        self._preload()

    def _adopt_demo(self, journal: OpenJournal) -> None:
        self.adopt(journal)
        assert self.window is not None
        self.window.notices.say(
            self.tr(
                "This is a made-up person's journal; it goes away when you close the window. "
                "Its passphrase is “{passphrase}”."
            ).format(passphrase=importlib.import_module("journal_app.app.demo").DEMO_PASSPHRASE)
        )

    def adopt(self, journal: OpenJournal) -> None:
        """Show the window around a journal that is open already (opened on the db thread)."""
        self.journal = journal
        self._show_journal()

    def lock(self) -> None:
        """Keep drafts, close the journal, and replace this process by one that shows the lock."""
        if self._locking or self.journal is None or self.opened is None:
            return
        self._locking = True
        self.opened.keep_draft(self._lock_now, self._ask_before_lock)

    def _lock_now(self) -> None:
        assert self.journal is not None
        self._locking = True
        self._remember_window()
        self.db.run(self.journal.close, owner=self, done=lambda _: self._locked())
        self.db.stop()

    def _ask_before_lock(self, error: JournalError) -> None:
        """What is typed could not be kept: say so, and leave the choice to the person."""
        self._locking = False
        self._say_refused(error, self.tr("&Lock anyway"), self._lock_now)

    def _may_close(self) -> bool:
        """Close at once, or as soon as what is typed is kept."""
        if self._closing or self.opened is None or not self.opened.writing:
            return True
        self.opened.keep_draft(self._close_now, self._ask_before_close)
        return False

    def _close_now(self) -> None:
        assert self.window is not None
        self._closing = True
        self.window.close()

    def _ask_before_close(self, error: JournalError) -> None:
        self._say_refused(error, self.tr("&Close anyway"), self._close_now)

    def _say_refused(self, error: JournalError, action: str, act: Callable[[], None]) -> None:
        assert self.window is not None
        said: str = importlib.import_module("journal_app.ui.explain").explain(error).short
        self.window.notices.say(said, action, act)

    def shut_down(self) -> None:
        """Close what is open; nothing typed is lost."""
        if self._down:
            return
        self._down = True
        if self.opened is not None and not self._locking:
            self.opened.keep_draft()
        self.db.stop()
        if self.journal is not None and not self._locking:
            self.db_thread.submit(self.journal.close)
        self.db_thread.shutdown(wait=True)
        self.drawing_thread.shutdown(wait=True, cancel_futures=True)

    @cached_property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The lines of help for every country."""
        module = importlib.import_module("journal_app.app.resources")
        found: tuple[CrisisLine, ...] = module.crisis_lines(self.around.resources)
        return found

    def choices(self) -> DeviceChoices:
        """The choices of this device."""
        now = self.device.settings
        return DeviceChoices(
            theme=self.around.theme or now.theme,
            text_size=now.text_size,
            country=now.country or None,
            on_call=OnCall(now.on_call_name, now.on_call_number),
        )

    def change(self, choices: DeviceChoices) -> None:
        """Keep choices of this device and let them take effect."""
        before = self.choices()
        self.device.change(
            theme=choices.theme,
            text_size=choices.text_size,
            country=choices.country or "",
            on_call_name=choices.on_call.name,
            on_call_number=choices.on_call.number,
        )
        if (before.theme, before.text_size) != (choices.theme, choices.text_size):
            self._redress()

    def colours(self) -> Colours:
        """The theme in force."""
        chosen = self.choices().theme
        if chosen == "system":
            dark = self.app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            chosen = "dark" if dark else "light"
        return read_colours(self.around.resources, chosen)

    def _dress(self) -> None:
        colours = self.colours()
        self.icons = Icons(self.around.resources, colours)
        scale = self.device.settings.text_size / 100
        apply_style(self.app, colours, self.around.resources, scale)

    def _redress(self) -> None:
        self._dress()
        if self.journal is not None and self.opened is not None:
            shown = self.window.current if self.window is not None else "today"
            self.opened.keep_draft()
            self._show_journal(shown if shown in {"today", "journal", "settings"} else "settings")

    def _follow_system(self) -> None:
        if self.choices().theme == "system":
            self._redress()

    def _new_window(self) -> Window:
        window = Window(self.icons)
        window.restore_place(self.device.settings.window)
        window.lock_requested.connect(self.lock)
        window.closed.connect(self._remember_window)
        window.may_close = self._may_close
        return window

    def _remember_window(self) -> None:
        if self.window is not None:
            self.device.change(window=self.window.remember_place())

    def _show_journal(self, screen: str = "today") -> None:
        module = importlib.import_module("journal_app.app.bootstrap")
        old, place = self.window, self.device.settings.window
        if old is not None:
            place = old.remember_place()
        window = self._new_window()
        window.restore_place(place)
        tools = module.Tools(
            db=self.db,
            drawing=self.drawing,
            clock=self.around.clock,
            new_id=self.around.new_id,
            icons=self.icons,
            resources=self.around.resources,
            lines=self.lines,
            device=self.choices,
            change_device=self.change,
            folder=self.around.folder,
        )
        self.opened = module.open_house(self.journal, tools, window)
        self.db_thread.submit(self.opened.listen)
        window.show_framed()
        self.opened.go(screen)
        self.window = window
        window.show()
        self.opened.router.built(screen).focus()  # only what is visible takes the cursor for sure
        if old is not None:
            old.closed.disconnect()
            old.may_close = lambda: True
            old.close()
            old.deleteLater()

    def _preload(self) -> None:
        for name in HEAVY:
            self.drawing_thread.submit(importlib.import_module, name)

    def _locked(self) -> None:
        self.around.restart(self.around.folder)

    def _tell_crash(self) -> None:
        if self.window is not None:
            self.window.notices.say(
                self.window.tr(
                    "Something went wrong that should not have. What was saved is safe; what you "
                    "are writing is kept as a draft. Please close the program and open it again."
                )
            )


def _waiting_page(text: str) -> QWidget:
    page: QWidget = importlib.import_module("journal_app.ui.widgets.waiting").waiting_page(text)
    return page


def restart(folder: Path, *, throw_away: bool = False) -> None:
    """Replace this process by a fresh one: what was in its memory goes with it."""
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-m", "journal_app"]
    after = [str(folder), *(["--throw-away"] if throw_away else [])]
    os.execv(start[0], [*start, *after])  # noqa: S606 - our own program, no shell
