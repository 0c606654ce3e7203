"""The part of the self-test that needs Qt: the window at its lock, drawn out of sight."""

from pathlib import Path

from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.environment import Environment
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.window_main import make_application


class EmptyWindowError(Exception):
    """Nothing is to be seen in the window."""


def draw_window(folder: Path) -> None:
    """Draw the unlock screen of the throw-away journal; nothing is remembered of it."""
    app = make_application()
    crash = CrashReporter()
    around = Environment(
        folder=folder / "journal",
        resources=resources_folder(),
        device_file=folder / "device.json",
        clock=SystemClock(),
        new_id=new_id,
    )
    program = Program(app, around, crash)
    try:
        program.start()
        assert program.window is not None
        picture = program.window.grab().toImage()
        seen = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 4)
            for y in range(0, picture.height(), 4)
        }
        if len(seen) < 3 or crash.seen:
            raise EmptyWindowError
    finally:
        program.shut_down()
        if program.window is not None:
            program.window.hide()
