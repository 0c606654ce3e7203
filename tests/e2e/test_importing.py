"""Somebody comes from another program: by the menu, by the keys, and back again."""

from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QScrollArea

from journal_app.domain.check_in import CheckIn
from journal_app.domain.scale import MOOD

DAYLIO = (
    "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n"
    '2026-03-02,"2. März",Montag,23:15,Ok,"Spaziergang",,"","eins"\r\n'
    '2026-03-01,"1. März",Sonntag,20:05,Gut,"",,"",""\r\n'
)


def _choose_file(person, file):
    """By the menu, and by the question for a file."""
    (action,) = [
        one for one in person.window.journal_menu.actions() if "another program" in _plain(one)
    ]
    action.trigger()
    person.settle()
    assert person.window.current == "importing"
    person.tab_to("Choose a file")
    person.keys("Space")
    person.until(lambda: person.window.findChild(QFileDialog), "the question for a file")
    dialog = person.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.window.activateWindow()
    person.until(person.window.isActiveWindow, "the window in front")
    person.settle()


def _plain(action):
    return action.text().replace("&", "")


def _pick(person, name, points):
    """Choose in a list by the keyboard alone."""
    for _ in range(40):
        if person.focus.accessibleName() == name:
            break
        person.keys("Tab")
    box = person.focus
    assert isinstance(box, QComboBox)
    steps = box.findText(points) - box.currentIndex()
    for _ in range(abs(steps)):
        person.keys("Down" if steps > 0 else "Up")
    person.settle()
    assert person.focus.accessibleName() == name
    assert person.focus.currentText() == points


def test_a_diary_of_a_phone_comes_in_by_the_keyboard_and_goes_by_ctrl_z(at_home, tmp_path):
    file = tmp_path / "daylio_export.csv"
    file.write_text(DAYLIO, encoding="utf-8-sig", newline="")
    _choose_file(at_home, file)
    assert at_home.sees("1 entry comes in.")
    _pick(at_home, "Gut, 1 time", "8")
    _pick(at_home, "Ok, 1 time", "5.5")
    assert at_home.sees("2 entries come in.")
    at_home.keys("Alt+b")
    at_home.until(lambda: at_home.sees("2 entries came in."), "what came in")
    at_home.settle()
    kept = [one.body for one in at_home.entries()]
    assert [body.value(MOOD) for body in kept if isinstance(body, CheckIn)] == [5.5, 8.0]
    at_home.keys("Space")
    at_home.settle()
    assert at_home.window.current == "journal"
    assert len([row for row in at_home.journal_rows() if "Check-in" in row]) == 2
    at_home.keys("Ctrl+z")
    at_home.settle()
    assert at_home.entries() == []


def test_the_cursor_stays_where_a_column_is_put_to_another_use(at_home, tmp_path):
    file = tmp_path / "table.csv"
    names = ",".join(f"c{n}" for n in range(20))
    file.write_text(f"date,{names}\n2026-03-01{',5' * 20}\n")
    _choose_file(at_home, file)
    (page,) = [
        one.verticalScrollBar()
        for one in at_home.view("importing").findChildren(QScrollArea)
        if one.isVisible()
    ]
    _pick(at_home, "c15", "Leave it out")
    place = page.value()
    _pick(at_home, "c16", "Text")
    assert (place > 0, page.value() >= place) == (True, True)
    assert at_home.sees("1 entry comes in.")


def test_an_import_of_days_ago_is_taken_back_after_the_program_was_closed(
    at_home, tmp_path, passphrase
):
    file = tmp_path / "daylio_export.csv"
    file.write_text(DAYLIO, encoding="utf-8-sig", newline="")
    _choose_file(at_home, file)
    at_home.keys("Alt+b")
    at_home.until(lambda: at_home.sees("1 entry came in."), "what came in")
    at_home.settle()
    at_home.lock_and_come_back(passphrase)
    at_home.program.opened.navigator.go("importing")
    at_home.settle()
    at_home.tab_to("Take it back: Daylio (CSV)")
    at_home.keys("Space")
    at_home.settle()
    question = at_home.window.findChild(QMessageBox)
    next(one for one in question.buttons() if one.text() == "Take it back").click()
    at_home.settle()
    assert at_home.entries() == []
    assert at_home.sees("Nothing was brought in yet.")
