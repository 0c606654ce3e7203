"""Every screen by the keyboard: Enter as Space, a letter for one thing, a place to begin."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from journal_app.app.help_tools import help_tools
from journal_app.app.walk import spoken_name
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.lapse.state import Step as LapseStep
from journal_app.ui.screens.plan.state import Part
from journal_app.ui.screens.programme.state import Tab as ProgrammeTab
from journal_app.ui.screens.share.state import Tab as ShareTab
from journal_app.ui.screens.trends.state import Tab as Trend

MENUS = ("Journal", "Edit", "Write", "Go", "Help")


@pytest.fixture
def screens(person, shipped):
    """A journal that holds something, and every screen of it one after the other."""
    from journal_app.app.demo import demo_journal  # noqa: PLC0415 - heavy

    program_folder = person.folder.with_name("demo")

    def walk():
        person.start()
        program = person.program
        waiting = program.db_thread.submit(
            demo_journal, program_folder, program.around.resources, person.clock
        )
        person.until(waiting.done, "the demo", seconds=120)
        program.adopt(waiting.result())
        person._bring_up()
        opened = program.opened
        for name in ("today", "journal", "settings", "safe-keeping", "questionnaires", "bin"):
            yield name, lambda n=name: opened.go(n)
        yield "catch-up", lambda: opened.go("catch-up")
        for part in Part:
            yield f"plan {part.value}", lambda p=part: opened.open_plan(p)
        for tab in ProgrammeTab:
            yield f"programme {tab.value}", lambda t=tab: opened.open_programme(t)
        for tab in ShareTab:
            yield f"share {tab.value}", lambda t=tab: opened.open_share(t)
        for tab in Trend:
            yield (
                f"trends {tab.value}",
                lambda t=tab: (
                    opened.go("trends"),
                    opened.router.built("trends").view.tab_chosen.emit(t),
                ),
            )
        yield "tracking", lambda: opened.go("tracking")
        for kind in EntryKind:
            yield f"form {kind.value}", lambda k=kind: opened.write(k)
        yield "form quick", lambda: opened.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
        for step in LapseStep:
            yield (
                f"lapse {step.name}",
                lambda s=step: (
                    opened.after_lapse(),
                    opened.router.built("lapse").view.show_step(s),
                ),
            )
        yield "help now", opened.help_now
        for tool in help_tools(shipped):
            yield (
                f"help now {tool.skill}",
                lambda t=tool: (
                    opened.help_now(),
                    person.settle(),
                    opened.router.built("help-now").view.ask.skip_requested.emit(),
                    person.settle(),
                    opened.router.built("help-now").view.tools.tool_chosen.emit(t),
                ),
            )
        yield "numbers", lambda: opened.help_now(after_unsafe=True)

    return walk


def _letters(window: QWidget) -> dict[str, list[str]]:
    """Which visible things of a window answer to which Alt letter."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.isEnabled():
            keys = one.shortcut().toString()
            if keys.startswith("Alt+") and len(keys) == 5:
                found[keys].append(spoken_name(one))
    for action in window.menuBar().actions():
        found[QKeySequence.mnemonic(action.text()).toString()].append(action.text())
    return found


def _double_letters(window: QWidget) -> list[str]:
    """Letters that more than one thing answers to."""
    return [f"{keys} {owners}" for keys, owners in _letters(window).items() if len(owners) > 1]


def _first_focus(window: QWidget) -> str:
    """What has the cursor on a screen that was just gone to; empty for nothing of the screen."""
    focus = QApplication.focusWidget()
    if focus is None or focus is window or spoken_name(focus) == "Help now":
        return ""
    return spoken_name(focus)


def _deaf_to_enter(person) -> list[str]:
    """Buttons that Enter does not press; what they would do is not done."""
    deaf = []
    for one in person.window.findChildren(QAbstractButton):
        if not (one.isVisible() and one.isEnabled()):
            continue
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        heard = []
        one.blockSignals(True)
        one.setFocus()
        one.blockSignals(False)
        if not one.hasFocus():
            continue
        one.click = lambda heard=heard: heard.append(True)
        person.keys("Return")
        if not heard:
            deaf.append(spoken_name(one))
        del one.click
    return deaf


def test_every_screen_is_worked_by_the_keyboard_alone(person, screens):
    """One walk: something has the cursor, a letter belongs to one thing, Enter presses."""
    nowhere, double, deaf = [], {}, {}
    for name, go in screens():
        go()
        person.settle()
        if not _first_focus(person.window):
            nowhere.append(name)
        double[name] = _double_letters(person.window)
        deaf[name] = _deaf_to_enter(person)
    assert nowhere == []
    assert {name: found for name, found in double.items() if found} == {}
    assert {name: found for name, found in deaf.items() if found} == {}
