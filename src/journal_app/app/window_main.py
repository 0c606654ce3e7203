"""Opens the window."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from journal_app import translation
from journal_app.app.auto_lock.system_watch import system_watch
from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.display import has_display, no_display
from journal_app.app.environment import Environment
from journal_app.app.languages import LANGUAGE
from journal_app.app.new_id import new_id
from journal_app.app.paths import device_settings_file, instances_folder, journal_folder
from journal_app.app.program import HIDDEN, IN_HELP, Program, restart
from journal_app.app.resources import resources_folder
from journal_app.app.single_instance import AGAIN_SECONDS, SingleInstance
from journal_app.app.spoken_language import speak_in
from journal_app.app.this_device import policy_in_force, settings_in_force
from journal_app.app.window_activation import ACTIVATION, come_to_front

if TYPE_CHECKING:
    from journal_app.app.auto_lock.auto_lock import AutoLock

DEMO_PREFIX = "even-keel-demo-"


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why the window is opened."""

    again: str | None = None
    """This process follows on a lock, with its window shown or hidden."""
    quick: bool = False
    """Somebody wants to write something down without the window of the journal."""
    language: str | None = None
    """Spoken in this run, whatever is chosen in Settings."""


def run(
    folder: Path | None = None,
    *,
    demo: bool = False,
    theme: str | None = None,
    throw_away: bool = False,
    occasion: Occasion = Occasion(),
) -> int:
    """Open the window on a journal folder, or on a throw-away demo; the exit status.

    ``throw_away`` says that the folder is a demo's, opened again after a lock.
    """
    if not has_display():
        sys.stderr.write(no_display())
        return 1
    place = _throw_away_folder() if demo else folder or journal_folder()
    first = SingleInstance(instances_folder(), place)
    alone = first.take(patience=AGAIN_SECONDS if occasion.again else 0.0)
    if not alone and first.call(os.environ.get(ACTIVATION, ""), quick=occasion.quick):
        return 0
    chosen = occasion.language or settings_in_force().language
    app = make_application((chosen,) if chosen else ())
    crash = CrashReporter()
    crash.install()
    around = Environment(
        folder=place,
        resources=resources_folder(),
        device_file=device_settings_file(),
        clock=SystemClock(),
        new_id=new_id,
        theme=theme,
        restart=partial(restart, throw_away=demo or throw_away),
        restart_hidden=partial(restart, throw_away=demo or throw_away, how=HIDDEN),
        restart_in_help=partial(restart, throw_away=demo or throw_away, how=IN_HELP),
        auto_lock=make_auto_lock,
        policy=policy_in_force(),
    )
    program = Program(app, around, crash)
    if demo:
        program.start_demo()
    else:
        program.start(hidden=occasion.again == HIDDEN, in_help=occasion.again == IN_HELP)
    if alone:
        first.called.connect(partial(_come_to_front, program))
        first.quick_called.connect(program.quick.call)
        first.listen()
    else:
        program.unlock_flow.say_open_elsewhere()
    if occasion.quick:
        program.quick.call()
    try:
        return app.exec()
    finally:
        if demo or throw_away:
            _throw_away(around.folder)


def _come_to_front(program: Program, token: str) -> None:
    assert program.window is not None
    come_to_front(program.window, token)


def make_auto_lock() -> AutoLock:
    """What notices that nobody is there; loaded once a journal is open."""
    idle = importlib.import_module("journal_app.app.auto_lock.idle")
    clock = importlib.import_module("journal_app.app.auto_lock.machine_clock").machine_clock()
    module = importlib.import_module("journal_app.app.auto_lock.auto_lock")
    watch = idle.IdleWatch(clock)
    watch.follow(QApplication.instance())
    made: AutoLock = module.AutoLock(watch, system_watch)
    return made


def _throw_away(folder: Path) -> None:
    """Remove a demo; anything that does not look like one stays."""
    temporary = Path(importlib.import_module("tempfile").gettempdir())
    place = folder.resolve().parent
    if place.name.startswith(DEMO_PREFIX) and place.parent == temporary.resolve():
        importlib.import_module("shutil").rmtree(place, ignore_errors=True)


def _throw_away_folder() -> Path:
    return Path(importlib.import_module("tempfile").mkdtemp(prefix=DEMO_PREFIX)) / "journal"


def make_application(wanted: Sequence[str] = ()) -> QApplication:
    """The Qt application, named and with a locale that writes dates in words.

    Without a wanted language it is what was put in force before, else the system's.
    """
    # Qt's own file dialog would write down every folder that was saved to or opened from.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Even Keel")
    app.setApplicationDisplayName("Even Keel")
    app.setDesktopFileName("even-keel")
    if not wanted and translation.language() == LANGUAGE:
        wanted = QLocale.system().uiLanguages()
    speak_in(app, resources_folder(), wanted)
    return app
