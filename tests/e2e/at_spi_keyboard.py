"""A person who hears the window and has a keyboard: keys go in by AT-SPI, focus and words come out.

Run by the system's Python. Steps come as JSON lines, answers go the same way:
{"do": "to", "name": "Save"} presses Tab until something of this name has the cursor.
"""

import json
import sys
import time
from contextlib import suppress

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is named first

PATIENCE_SECONDS = 30
NEXT_SECONDS = 1.5
"""Within so long a press of Tab moves the cursor, or it stays in the field (a part of a date)."""
MOST_TABS = 150
PRESS, RELEASE, SYM = Atspi.KeySynthType.PRESS, Atspi.KeySynthType.RELEASE, Atspi.KeySynthType.SYM
SYMBOLS = {
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Esc": 0xFF1B,
    "Space": 0x20,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Home": 0xFF50,
    "End": 0xFF57,
    "Backspace": 0xFF08,
    "F1": 0xFFBE,
    "Del": 0xFFFF,
}
CODES = {"Ctrl": 37, "Shift": 50, "Alt": 64}
"""Key codes of the modifiers on every PC keyboard under X."""
SHOWN = (Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


class Ear:
    """What has the cursor, and everything that was said aloud."""

    def __init__(self):
        self.focus, self.moves, self.heard, self.presses = None, 0, [], 0
        listen = Atspi.EventListener.new(self._hear)
        for event in ("object:state-changed:focused", "object:announcement"):
            listen.register(event)
        self._listen = listen  # kept: what nobody holds hears nothing

    def _hear(self, event):
        if event.type == "object:announcement":
            self.heard.append(event.any_data)
        elif event.detail1:
            self.focus, self.moves = event.source, self.moves + 1

    def pump(self):
        """Take in what has come."""
        while GLib.MainContext.default().iteration(False):
            pass

    def until(self, true, seconds=PATIENCE_SECONDS):
        """Whether something became true in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump()
            with suppress(GLib.Error):  # a window went away, another comes
                found = true()
                if found:
                    return found
            time.sleep(0.004)
        return None

    def press(self, line):
        """Press keys one after the other: ``Ctrl+K``, ``Down Down``."""
        for one in line.split():
            *held, name = one.split("+") if one != "+" else [one]
            self.presses += 1
            self._press(held, SYMBOLS.get(name) or ord(name.lower()))

    def type(self, text):
        """Type a text, letter by letter."""
        for letter in text:
            self.presses += 1
            self._press(["Shift"] if letter.isupper() else [], ord(letter.lower()))

    def _press(self, held, symbol):
        for each in held:
            Atspi.generate_keyboard_event(CODES[each], None, PRESS)
        Atspi.generate_keyboard_event(symbol, None, SYM)
        for each in reversed(held):
            Atspi.generate_keyboard_event(CODES[each], None, RELEASE)
        self.pump()

    def says(self):
        """What a screen reader says of what has the cursor: name, role, what is chosen, hint."""
        try:
            if self.focus is None:  # it had the cursor before anybody listened
                self.focus = next((one for one in on_nodes() if _focused(one)), None)
            return None if self.focus is None else spoken(self.focus)
        except GLib.Error:  # it went away, and the cursor with it
            self.focus = None
            return None


def spoken(node):
    """Name, role, state and description of one thing, as Orca puts them in a row."""
    states, role = node.get_state_set(), node.get_role_name()
    has = states.contains
    name = " ".join(filter(None, (*labels(node), node.get_name() or "")))
    parts = [name, role]
    if has(Atspi.StateType.CHECKABLE):
        parts.append("checked" if has(Atspi.StateType.CHECKED) else "not checked")
    if role in {"text", "entry", "password text"} and "Text" in node.get_interfaces():
        held = Atspi.Text.get_text(node, 0, -1)
        parts.append("has words" if held and role == "password text" else held)
    if "Value" in node.get_interfaces() and role == "spin button":
        parts.append(f"{Atspi.Value.get_current_value(node):g}")
    parts.append(node.get_description() or "")
    return ", ".join(part for part in parts if part)


def labels(node):
    """What labels it, where its own name is its value."""
    return [
        relation.get_target(place).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]


def application():
    """The program on the desktop."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_name() == "Even Keel":
            Atspi.Accessible.set_cache_mask(child, Atspi.Cache.NONE)
            return child
    return None


def walk(node, depth=0):
    """A node and what is shown in it."""
    yield node
    if depth > 1 and not all(node.get_state_set().contains(state) for state in SHOWN):
        return
    for place in range(node.get_child_count()):
        with suppress(GLib.Error):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from walk(child, depth + 1)


def on_nodes():
    """Everything that is shown."""
    app = application()
    return iter(()) if app is None else walk(app)


def on_screen():
    """Every name that is shown."""
    return [one.get_name() for one in on_nodes() if one.get_name()]


def _focused(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def named(name, said):
    """Whether something said begins with this name."""
    return bool(said) and said.startswith(name)


def to(ear, step):
    """Press Tab until something of this name has the cursor."""
    passed = []
    for _ in range(MOST_TABS):
        said = ear.says()
        if named(step["name"], said):
            return {"done": True, "is": said, "passed": passed}
        passed.append(said)
        before = ear.moves
        ear.press("Tab")
        ear.until(lambda before=before: ear.moves != before, NEXT_SECONDS)
    return {"done": False, "why": "Tab does not lead there", "is": passed}


def at(ear, step):
    """Wait until something of this name has the cursor."""
    said = ear.until(lambda: named(step["name"], ear.says()) and ear.says())
    return {"done": bool(said), "is": said or [ear.says()], "why": "the cursor does not come"}


def key(ear, step):
    """Press keys."""
    ear.press(step["name"])
    return {"done": True}


def type_text(ear, step):
    """Type words into what has the cursor."""
    ear.type(step["name"])
    return {"done": True}


def heard(ear, step):
    """Wait until something was said aloud; it counts once."""

    def come():
        return next((one for one in ear.heard if step["name"] in one), None)

    said = ear.until(come)
    if said:
        ear.heard.remove(said)
    return {"done": bool(said), "is": said or ear.heard[-5:], "why": "it was not said"}


def shown(ear, step):
    """Wait until a name is on the screen."""
    found = ear.until(lambda: any(step["name"] in one for one in on_screen()))
    return {"done": bool(found), "is": [] if found else on_screen(), "why": "it is not shown"}


def count(ear, _):
    """How many keys were pressed so far."""
    return {"done": True, "is": ear.presses}


STEPS = {
    "to": to,
    "find": to,
    "at": at,
    "key": key,
    "type": type_text,
    "heard": heard,
    "shown": shown,
    "count": count,
}


def main():
    """Answer steps until there are no more."""
    Atspi.init()
    ear = Ear()
    for line in sys.stdin:
        step = json.loads(line)
        try:
            answer = STEPS[step["do"]](ear, step)
        except GLib.Error as error:
            answer = {"done": False, "why": f"the window went away: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
