"""The program with a window: from the start to the open journal, and back to the lock."""

from __future__ import annotations

import importlib
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QIcon

from journal_app import translation
from journal_app.app.auto_lock.reason import LockReason
from journal_app.app.auto_lock.system_watch import watch_module
from journal_app.app.collecting import Collecting
from journal_app.app.device_settings import DeviceSettingsFile
from journal_app.app.guards import Guards
from journal_app.app.lock_flow import LockFlow
from journal_app.app.outside_card import card_from_text, card_to_text
from journal_app.app.quick_entry import QuickEntry
from journal_app.app.unlock_flow import UnlockFlow
from journal_app.translation import tr
from journal_app.ui.device import DeviceChoices, OnCall
from journal_app.ui.jobs import Jobs
from journal_app.ui.theme.colours import Colours, read_colours, stronger
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import apply_style, load_fonts
from journal_app.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from journal_app.app.auto_lock.auto_lock import AutoLock
    from journal_app.app.composition.journal_window import JournalWindow
    from journal_app.app.crash import CrashReporter
    from journal_app.app.environment import Environment
    from journal_app.app.reminders import Reminders
    from journal_app.app.tray import Tray
    from journal_app.domain.crisis_line import CrisisLine
    from journal_app.domain.disk_space import DiskSpace
    from journal_app.domain.errors import JournalError
    from journal_app.domain.preferences import Preferences
    from journal_app.storage.journal import OpenJournal

DEMO_COUNTRIES = {"en": "GB", "es": "ES"}
"""For the numbers of a demo on a device where no country was chosen, by language."""

SWITCH_SECONDS = 0.001
"""How long another thread may keep Python to itself while the window waits."""

HEAVY = (
    "journal_app.app.journal_access",
    "journal_app.app.composition.compose",
    "journal_app.app.auto_lock.auto_lock",
    watch_module(),
    "typst",
    "pikepdf",
    "matplotlib.backends.backend_svg",
)
"""Loaded while the person types the passphrase, never before the unlock screen."""


SHOWN, HIDDEN, IN_HELP = "shown", "hidden", "help"
"""How the window of the process comes up that follows on a lock."""


class Program(QObject):
    """One journal folder, one window."""

    def __init__(self, app: QApplication, around: Environment, crash: CrashReporter) -> None:
        super().__init__()
        self.app, self.environment, self._crash = app, around, crash
        sys.setswitchinterval(SWITCH_SECONDS)
        crash.tell = self._tell_crash
        self.device = DeviceSettingsFile(around.device_file, around.policy.defaults())
        self.db_thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self.drawing_thread = ThreadPoolExecutor(1, thread_name_prefix="drawing")
        self.db = Jobs(self.db_thread, crash.report)
        self.drawing = Jobs(self.drawing_thread, crash.report)
        self.journal: OpenJournal | None = None
        self.opened: JournalWindow | None = None
        self.window: Window | None = None
        self.auto_lock: AutoLock | None = None
        self.lock_flow = LockFlow(self)
        self.quick = QuickEntry(self)
        self.tray: Tray | None = None
        self.reminders: Reminders | None = None
        self.guards = Guards(self, app.clipboard())
        self._collecting = Collecting()
        self._down = False
        self._hide_key: str | None = None
        self._demo_country = ""
        """Where the made-up person lives; never kept on the device."""
        self._collecting.begin()
        load_fonts(around.resources)
        app.setWindowIcon(QIcon(str(around.resources / "icons" / "even-keel.svg")))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.aboutToQuit.connect(self.shut_down)

    def start(self, *, hidden: bool = False, in_help: bool = False) -> None:
        """Show the unlock screen, or the first run where there is no journal yet."""
        self._open_front()
        if in_help and self.unlock_flow.unlock_view is not None:
            self.unlock_flow.show_help()
        self._show_tray()
        self._remind()
        assert self.window is not None
        if not hidden:
            self.window.show()
        elif self.tray is None or not self.tray.shown:
            self.window.showMinimized()
        self._preload()

    def _open_front(self) -> None:
        """What stands before the journal, in a window of its own."""
        self._dress()
        self.window = self._new_window()
        self.unlock_flow = UnlockFlow(self, self.window)
        if (self.environment.folder / "journal.keys").exists() or (
            self.environment.folder / "journal.db"
        ).exists():
            self.unlock_flow.show_unlock()
        else:
            self.unlock_flow.show_first_run()

    def start_demo(self) -> None:
        """Make a throw-away journal with weeks of a made-up person, and open it."""
        likely = DEMO_COUNTRIES.get(translation.language(), DEMO_COUNTRIES["en"])
        self._demo_country = "" if self.device.settings.country else likely
        self._dress()
        self.window = self._new_window()
        self.window.show_bare(_waiting_page(tr("Writing twelve weeks of a made-up person …")))
        self.window.show()

        def make() -> OpenJournal:
            module = importlib.import_module("journal_app.app.demo")
            journal: OpenJournal = module.demo_journal(
                self.environment.folder, self.environment.resources, self.environment.clock
            )
            return journal

        self.db.run(make, owner=self, done=self._adopt_demo, refused=self._crash.report)
        self._preload()

    def _adopt_demo(self, journal: OpenJournal) -> None:
        self.adopt(journal)
        assert self.window is not None
        self.window.notices.say(
            tr(
                "This is a made-up person's journal; it goes away when you close the window. "
                "Its passphrase is “{passphrase}”."
            ).format(passphrase=importlib.import_module("journal_app.app.demo").DEMO_PASSPHRASE)
        )

    def adopt(self, journal: OpenJournal) -> None:
        """Show the window around a journal that is open already (opened on the db thread)."""
        self.journal = journal
        self._show_journal()
        self.journal_window.return_to_form()
        self._back_up_daily(journal)

    def lock(self) -> None:
        """Lock because somebody asked for it."""
        self.lock_flow.lock()

    def shut_down(self) -> None:
        """Close what is open; nothing typed is lost."""
        if self._down:
            return
        self._down = True
        self.guards.let_go()
        if self.auto_lock is not None:
            self.auto_lock.stop()
        closes = self.lock_flow.journal_closes
        if self.opened is not None and not closes:
            self.opened.keep_draft()
        self.quick.end()
        self.db.stop()
        self.drawing.stop()
        if self.journal is not None and not closes:
            self.db_thread.submit(self.journal.close)
        self.db_thread.shutdown(wait=True)
        self.drawing_thread.shutdown(wait=True, cancel_futures=True)
        self._collecting.end()

    @property
    def journal_window(self) -> JournalWindow:
        """What stands around the journal that is open now."""
        assert self.opened is not None
        return self.opened

    @cached_property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The lines of help for every country."""
        module = importlib.import_module("journal_app.app.resources")
        found: tuple[CrisisLine, ...] = module.crisis_lines(self.environment.resources)
        return found

    def choices(self) -> DeviceChoices:
        """The choices of this device."""
        now = self.device.settings
        return DeviceChoices(
            theme=self.environment.theme or now.theme,
            text_size=now.text_size,
            country=now.country or self._demo_country or None,
            on_call=OnCall(now.on_call_name, now.on_call_number, now.on_call_hours),
            tray=now.tray,
            stay=now.stay,
            less_motion=now.less_motion,
            remind_at=now.remind_at,
            card=card_from_text(now.card),
            language=now.language,
        )

    def change(self, choices: DeviceChoices) -> None:
        """Keep choices of this device and let them take effect."""
        before = self.choices()
        self.device.change(
            theme=choices.theme,
            text_size=choices.text_size,
            country="" if choices.country == self._demo_country else choices.country or "",
            on_call_name=choices.on_call.name,
            on_call_number=choices.on_call.number,
            on_call_hours=choices.on_call.hours,
            tray=choices.tray,
            stay=choices.stay,
            less_motion=choices.less_motion,
            remind_at=choices.remind_at,
            card=card_to_text(choices.card),
            language=choices.language,
        )
        if before.language != choices.language:
            self._speak()
        self._show_tray()
        self._remind()
        seen = ("theme", "text_size", "language")
        if any(getattr(before, one) != getattr(choices, one) for one in seen):
            self._redress()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on, before there is a journal."""
        old = self.window
        self.device.change(language=language)
        self._speak()
        self._open_front()
        assert self.window is not None
        self.window.show()
        self._put_away(old)

    def _speak(self) -> None:
        """Put the language in force that is chosen, else the system's."""
        chosen = self.device.settings.language
        wanted = (chosen,) if chosen else tuple(QLocale.system().uiLanguages())
        module = importlib.import_module("journal_app.app.spoken_language")
        module.speak_in(self.app, self.environment.resources, wanted)
        self.__dict__.pop("lines", None)  # they are read in the language in force
        if self.tray is not None:
            self.tray.say_menu()

    def colours(self) -> Colours:
        """The theme in force."""
        chosen = self.choices().theme
        if chosen == "system":
            dark = self.app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            chosen = "dark" if dark else "light"
        colours = read_colours(self.environment.resources, chosen)
        hints = self.app.styleHints()  # held, else what it lends is gone before it is asked
        wants = hints.accessibility().contrastPreference()
        return stronger(colours) if wants is Qt.ContrastPreference.HighContrast else colours

    def _dress(self) -> None:
        colours = self.colours()
        self.icons = Icons(self.environment.resources, colours)
        scale = self.device.settings.text_size / 100
        apply_style(self.app, colours, self.environment.resources, scale)

    def _redress(self) -> None:
        self._dress()
        if self.journal is not None and self.opened is not None and not self.lock_flow.covered:
            shown = self.window.current if self.window is not None else "today"
            self.opened.keep_draft()
            self._show_journal(shown if shown in {"today", "journal", "settings"} else "settings")

    def _follow_system(self) -> None:
        if self.choices().theme == "system":
            self._redress()

    def _new_window(self) -> Window:
        window = Window(self.icons)
        window.restore_place(self.device.settings.window)
        self.guards.guard(window)
        window.lock_requested.connect(self.lock)
        window.hide_requested.connect(partial(self.lock_flow.lock, LockReason.HIDE))
        if self._hide_key is not None:
            window.set_hide_key(self._hide_key)
        window.closed.connect(self.remember_window)
        window.may_close = self._may_close
        return window

    def _may_close(self) -> bool:
        if self.tray is not None and self.window is not None and self.tray.keeps(self.window):
            return False
        return self.lock_flow.may_close()

    def _show_tray(self) -> None:
        """The icon beside the clock, if it is wanted; loaded only then."""
        if self.tray is None and self.device.settings.tray:
            module = importlib.import_module("journal_app.app.tray")
            self.tray = module.Tray(self, self.app.windowIcon())
        if self.tray is not None:
            self.tray.obey()

    def _remind(self) -> None:
        """Reminders, if they are wanted; loaded only then."""
        if self.reminders is None and self.device.settings.remind_at:
            module = importlib.import_module("journal_app.app.reminders")
            self.reminders = module.Reminders(self)
        if self.reminders is not None:
            self.reminders.obey()

    def _be_quiet(self) -> None:
        if self.reminders is not None:
            self.reminders.be_quiet()

    def remember_window(self) -> None:
        if self.window is not None:
            self.device.change(window=self.window.remember_place())

    def _show_journal(self, screen: str = "today") -> None:
        module = importlib.import_module("journal_app.app.composition.compose")
        old, place = self.window, self.device.settings.window
        if old is not None:
            place = old.remember_place()
        window = self._new_window()
        window.restore_place(place)
        assert self.journal is not None
        services = module.Services(
            db=self.db,
            drawing=self.drawing,
            clock=module.DayClock(self.environment.clock),
            new_id=self.environment.new_id,
            icons=self.icons,
            resources=self.environment.resources,
            lines=self.lines,
            device=self,
            folder=self.environment.folder,
            start_again=self.lock_flow.start_again,
            policy=self.environment.policy,
        )
        opened: JournalWindow = module.compose(self.journal, services, window)
        self.opened = opened
        opened.tell_written(self._be_quiet)
        self.db_thread.submit(opened.listen)
        self._watch(window)
        window.show_framed()
        opened.navigator.go(screen)
        opened.empty_bin()
        self.window = window
        window.show()
        opened.router.built(screen).focus()  # only what is visible takes the cursor for sure
        self._put_away(old)
        self.quick.begin_anew()

    def _put_away(self, old: Window | None) -> None:
        """Close a window that another stands in for."""
        if old is not None:
            old.closed.disconnect()
            old.may_close = lambda: True
            old.close()
            old.deleteLater()

    def _back_up_daily(self, journal: OpenJournal) -> None:
        daily = importlib.import_module("journal_app.app.daily_backup")
        back_up = importlib.import_module("journal_app.usecases.back_up").BackUp(
            journal.backups, self.environment.clock, journal.preferences
        )
        daily.DailyBackup(back_up, self.db, self.drawing, self, self._say_no_backup).begin()
        suggest = importlib.import_module("journal_app.usecases.suggest_copy").SuggestCopy(
            journal.backups, journal.copied_out, self.environment.clock
        )
        self.db.run(suggest, owner=self, done=self._suggest_copy, refused=self._say_no_backup)

        room = importlib.import_module("journal_app.storage.vault.disk_space").disk_space_for
        self.db.run(
            partial(room, journal.vault.folder),
            owner=self,
            done=self._say_room,
            refused=self._say_no_backup,
        )

    def _say_room(self, room: DiskSpace) -> None:
        if not room.enough and self.window is not None:
            free = QLocale().formattedDataSize(room.free, 0)
            self.window.notices.say(
                tr(
                    "There are only {free} left on this disk. Please make some room, so that "
                    "everything you write can be saved and backed up."
                ).format(free=free)
            )

    def _suggest_copy(self, wanted: bool) -> None:  # noqa: FBT001 - the answer of a job
        if wanted and self.window is not None:
            self.window.notices.say(
                tr("A copy of a backup on a stick, kept somewhere else, is worth having."),
                tr("&Backups"),
                self._show_safe_keeping,
            )

    def _show_safe_keeping(self) -> None:
        if self.opened is not None:
            self.opened.navigator.go(self.opened.screens.safe_keeping.name)

    def _say_no_backup(self, error: JournalError) -> None:
        assert self.window is not None
        said: str = importlib.import_module("journal_app.ui.refusal_words").explain(error).short
        self.window.notices.say(said)

    def _preload(self) -> None:
        for name in HEAVY:
            self.drawing_thread.submit(importlib.import_module, name)

    def _watch(self, window: Window) -> None:
        """Lock without being asked, as the person chose it in this journal."""
        assert self.journal is not None
        self.db_thread.submit(self.lock_flow.take, self.journal)
        self.guards.watch_drive()
        if self.environment.auto_lock is None:
            return
        if self.auto_lock is None:
            self.auto_lock = self.environment.auto_lock()
            self.auto_lock.lock_requested.connect(self.lock_flow.lock)
            self.auto_lock.chosen.connect(self._obey)
            self.db_thread.submit(self.auto_lock.follow, self.journal)
        self.auto_lock.start(int(window.winId()))

    def _obey(self, preferences: Preferences) -> None:
        self._hide_key = preferences.hide_key.shortcut
        if self.window is not None:
            self.window.set_hide_key(self._hide_key)

    def _tell_crash(self) -> None:
        if self.window is not None:
            self.window.notices.say(
                tr(
                    "Something went wrong that should not have. What was saved is safe; what you "
                    "are writing is kept as a draft. Please close the program and open it again."
                )
            )


def _waiting_page(text: str) -> QWidget:
    page: QWidget = importlib.import_module("journal_app.ui.widgets.waiting").waiting_page(text)
    return page


def restart(folder: Path, *, throw_away: bool = False, how: str = SHOWN) -> None:
    """Replace this process by a fresh one: what was in its memory goes with it."""
    frozen = getattr(sys, "frozen", False)
    start = [sys.executable] if frozen else [sys.executable, "-m", "journal_app"]
    after = [str(folder), "--again", how]
    after += ["--language", translation.language()]
    if throw_away:
        after.append("--throw-away")
    os.execv(start[0], [*start, *after])  # noqa: S606 - our own program, no shell
