"""Undo and redo of what was done in the journal."""

from journal_app.ui.undo_history import Act, UndoHistory


class Light:
    """Something that can be switched on, again and again, with a way back."""

    def __init__(self, history: UndoHistory, name: str = "switching on") -> None:
        self.history, self.name, self.on = history, name, False

    def switch_on(self) -> None:
        self.on = True
        self.history.record(Act(self.name, self.switch_off, self.switch_on))

    def switch_off(self) -> None:
        self.on = False


def test_the_newest_act_is_undone_and_redone_under_its_name():
    history = UndoHistory()
    lamp, stove = Light(history, "lamp"), Light(history, "stove")
    lamp.switch_on()
    stove.switch_on()
    assert history.next_undo == "stove"
    history.undo()
    assert (lamp.on, stove.on, history.next_undo, history.next_redo) == (
        True,
        False,
        "lamp",
        "stove",
    )
    history.undo()
    history.redo()
    history.redo()
    assert (lamp.on, stove.on, history.next_redo) == (True, True, "")


def test_a_new_act_ends_what_could_be_redone():
    history = UndoHistory()
    lamp = Light(history)
    lamp.switch_on()
    history.undo()
    Light(history, "other").switch_on()
    assert history.next_redo == ""
    history.redo()
    assert not lamp.on


def test_an_act_is_taken_back_once_whatever_is_pressed():
    history = UndoHistory()
    undone = []
    act = Act("act", lambda: undone.append("x"), lambda: None)
    history.record(act)
    history.take_back(act)
    history.take_back(act)
    history.undo()
    assert undone == ["x"]


def test_nothing_happens_where_there_is_nothing_to_undo():
    history = UndoHistory()
    history.undo()
    history.redo()
    assert (history.next_undo, history.next_redo) == ("", "")
