"""Taking everything along: said before, seen while it goes on, stopped, and found afterwards."""

import pytest
from PySide6.QtWidgets import QProgressBar
from tests.ui.seen import button, named, press, words

from journal_app.domain.export_errors import PlaceFullError
from journal_app.domain.vault_errors import FileThereError
from journal_app.ui.screens.take_out.presenter import TakeOutPresenter
from journal_app.ui.screens.take_out.state import FormatChoice
from journal_app.ui.screens.take_out.view import TakeOutView
from journal_app.usecases.export_ports import ExportStep

TABLES = FormatChoice("csv", "Tables", "For counting.")
PAGES = FormatChoice("pages", "Pages", "For reading.")


class Writing:
    """Is done after three steps, or refuses."""

    def __init__(self, steps=3, refuse=None):
        self.left, self.refuse, self.stopped = steps, refuse, False
        self.all = steps

    def step(self):
        if self.refuse:
            raise self.refuse
        self.left -= 1
        return None if self.left < 0 else ExportStep(self.all - self.left, self.all)

    def stop(self):
        self.stopped = True


class Service:
    def __init__(self, folder):
        self.folder, self.done, self.writing, self.refuse = folder, [], Writing(), None
        self.shows = True

    def formats(self):
        return (TABLES, PAGES)

    def ask_place(self, form, chosen):
        chosen(self.folder / form)

    def begin(self, form, place, *, binned):
        if self.refuse:
            raise self.refuse
        self.done.append((form, place.name, binned))
        return self.writing

    def ask_sealed(self, chosen):
        chosen(self.folder / "mine.jbk")

    def seal(self, place, _work=None):
        if self.refuse:
            raise self.refuse
        self.done.append(("seal", place.name))

    def show(self, place):
        self.done.append(("show", place.name))
        return self.shows


@pytest.fixture
def service(tmp_path):
    return Service(tmp_path)


@pytest.fixture
def view(shown, context, service):
    made = shown(TakeOutView(), 900, 900)
    made.presenter = TakeOutPresenter(made, context, service)
    return made


def in_sight(widget, window):
    top = widget.mapTo(window, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= window.height()


WRITE = "Choose a place and write …"


def test_before_anything_it_says_that_files_are_not_encrypted_and_offers_a_sealed_one(view):
    assert "These files are not encrypted" in words(view)
    assert button(view, "Make a sealed file instead …").isEnabled()
    for choice in (TABLES, PAGES):
        assert choice.sentence in words(view)
        assert button(view, choice.title).accessibleDescription() == choice.sentence


def test_the_format_and_the_bin_are_as_chosen_and_the_place_is_told_afterwards(
    view, service, turn, notices
):
    button(view, "Pages").click()
    view.bin_chosen.emit(True)
    press(view, WRITE)
    turn()
    assert service.done == [("pages", "pages", True)]
    assert str(service.folder / "pages") in words(view)
    assert "not encrypted" in notices.last
    press(view, "Open the folder")
    assert service.done[-1] == ("show", "pages")


def test_how_far_it_is_is_seen_and_nothing_else_can_be_begun_meanwhile(view, thread, turn):
    press(view, WRITE)
    thread[0].step()
    thread[0].step()
    thread[0].step()
    bar = named(view, "How far it is", QProgressBar)
    assert (bar.value(), bar.maximum()) == (2, 3)
    assert "Written: 2 of 3 entries" in words(view)
    assert not button(view, WRITE).isEnabled()
    turn()
    assert button(view, WRITE).isEnabled()
    assert not bar.isVisible()


def test_stopping_leaves_nothing_and_says_so(view, service, thread, turn):
    press(view, WRITE)
    thread[0].step()
    thread[0].step()
    press(view, "Stop")
    turn()
    assert service.writing.stopped
    assert "Stopped. Nothing of it is left." in words(view)
    assert str(service.folder) not in words(view)


def test_a_refusal_is_told_in_words_and_it_can_be_tried_again(view, service, turn):
    service.writing = Writing(refuse=PlaceFullError())
    press(view, WRITE)
    turn()
    assert "There is no room left at that place." in words(view)
    service.refuse = FileThereError()
    press(view, WRITE)
    turn()
    assert "There is a file of that name already." in words(view)
    service.refuse, service.writing = None, Writing()
    press(view, WRITE)
    turn()
    assert "There is a file" not in words(view)
    assert "It is written." in words(view)


def test_where_it_is_afterwards_is_seen_in_a_low_window_too(view, qapp, turn):
    view.resize(700, 300)
    qapp.processEvents()
    press(view, WRITE)
    turn()
    qapp.processEvents()
    assert in_sight(button(view, "Open the folder"), view)


def test_a_sealed_file_is_made_instead(view, service, turn):
    press(view, "Make a sealed file instead …")
    assert "Making a backup" in words(view)
    turn()
    assert service.done == [("seal", "mine.jbk")]
    assert "24 words open it" in words(view)


def test_where_no_program_shows_folders_that_is_said(view, service, turn, notices):
    service.shows = False
    press(view, WRITE)
    turn()
    press(view, "Open the folder")
    assert "no program" in notices.last


def test_the_cursor_begins_on_the_format_and_comes_back_where_it_was(view, turn):
    view.focus_first()
    assert button(view, "Tables").hasFocus()
    button(view, WRITE).setFocus()
    press(view, WRITE)
    turn()
    assert button(view, WRITE).hasFocus()
