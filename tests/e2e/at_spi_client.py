"""A person who hears the window: finds everything by role and name alone, over AT-SPI.

Run by the system's Python, which has pyatspi. Steps come as JSON lines, answers go the same
way: {"do": "press", "name": "Save"} is answered by {"done": true} or {"done": false, ...}.
"""

import json
import sys
import time
from contextlib import suppress

import pyatspi
from gi.repository import GLib

PATIENCE_SECONDS = 90
STEP_SECONDS = 0.05
PRESSES = ("Press", "Toggle", "Check", "Click", "click")
SHOWN = (pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)
MENUS = {
    pyatspi.ROLE_MENU_BAR,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_POPUP_MENU,
    pyatspi.ROLE_MENU_ITEM,
}
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_SLIDER,
}


class NotHeardError(Exception):
    """Nothing of this name came in time."""


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for child in desktop:
        if child is not None and child.name == "Even Keel":
            child.setCacheMask(pyatspi.cache.NONE)  # without a loop nobody tells the cache
            return child
    return None


def walk(node, depth=0):
    """A node and what is in it; nothing inside of what is hidden shows, but menus can be chosen."""
    yield node, depth
    try:
        if depth > 1 and not visible(node) and node.getRole() not in MENUS:
            return
        children = [child for child in node if child is not None]
    except GLib.Error:  # it went away while it was looked at
        return
    for child in children:
        yield from walk(child, depth + 1)


def visible(node):
    return node.getState().contains(pyatspi.STATE_VISIBLE)


def showing(node):
    states = node.getState()
    return all(states.contains(state) for state in SHOWN)


def offers(node, interface):
    return interface is None or interface in pyatspi.listInterfaces(node)


def find(name, role=None, interface=None):
    """What shows under this name, or else a line of a menu that is closed."""
    app, closed = application(), None
    for node, _ in walk(app) if app is not None else ():
        fits = role is None or node.getRoleName() == role
        if node.name == name and fits and offers(node, interface):
            if showing(node):
                return node
            if node.getRole() == pyatspi.ROLE_MENU_ITEM:
                closed = node
    return closed


def wait(step, interface=None):
    end = time.monotonic() + step.get("seconds", PATIENCE_SECONDS)
    while time.monotonic() < end:
        with suppress(GLib.Error):  # a window went away, another comes
            found = find(step["name"], step.get("role"), interface)
            if found is not None:
                return found
        time.sleep(STEP_SECONDS)
    raise NotHeardError(step["name"])


def press(step):
    action = wait(step, "Action").queryAction()
    names = [action.getName(n) for n in range(action.nActions)]
    chosen = next((names.index(one) for one in PRESSES if one in names), None)
    if chosen is None:
        return {"done": False, "why": f"cannot be pressed, offers {names}"}
    return {"done": bool(action.doAction(chosen))}


def type_text(step):
    node = wait(step, "EditableText")
    return {"done": bool(node.queryEditableText().setTextContents(step["text"]))}


def set_value(step):
    value = wait(step, "Value").queryValue()
    value.currentValue = step["value"]
    return {"done": abs(value.currentValue - step["value"]) < 0.01, "is": value.currentValue}


def hear(step):
    node = wait(step)
    states = [pyatspi.stateToString(one) for one in node.getState().getStates()]
    return {"done": True, "role": node.getRoleName(), "states": states}


def checked(step):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if wait(step, "Action").getState().contains(pyatspi.STATE_CHECKED):
            return {"done": True}
        time.sleep(STEP_SECONDS)
    return {"done": False, "why": "not checked"}


def cell(step):
    table = wait(step, "Table").queryTable()
    found = table.getAccessibleAt(step["row"], step["column"])
    heads = (table.getRowDescription(step["row"]), table.getColumnDescription(step["column"]))
    return {"done": True, "is": found.name, "role": found.getRoleName(), "heads": heads}


def nameless(_):
    """Everything that can be operated and has no name."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        with suppress(GLib.Error):  # something went away while it was looked at
            found = [
                f"{'/'.join(str(p) for p in path(node))} {node.getRoleName()}"
                for node, _ in walk(application())
                if showing(node) and node.getRole() in INTERACTIVE and not node.name
            ]
            return {"done": True, "is": found}
        time.sleep(STEP_SECONDS)
    return {"done": False, "why": "it never stood still"}


def path(node):
    names = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(node.name or node.getRoleName())
        node = node.parent
    return list(reversed(names))


def tree(_):
    app = application()
    lines = [
        "  " * depth + f"{node.getRoleName()} {node.name!r}"
        for node, depth in (walk(app) if app is not None else ())
        if showing(node) or depth < 2
    ]
    return {"done": True, "is": lines}


STEPS = {
    "press": press,
    "type": type_text,
    "value": set_value,
    "hear": hear,
    "checked": checked,
    "cell": cell,
    "nameless": nameless,
    "tree": tree,
}


def main():
    for line in sys.stdin:
        step = json.loads(line)
        try:
            answer = STEPS[step["do"]](step)
        except NotHeardError as error:
            answer = {"done": False, "why": f"not heard: {error}", "is": tree(None)["is"]}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
