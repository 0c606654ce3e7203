"""Other pages: what is seen is what leaves, and the newest wish is the one that is drawn."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from journal_app.domain.paper import Paper as Size
from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.share.leaving import Leaving, Paper
from journal_app.ui.screens.share.papers.presenter import PaperActions, PapersPresenter
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.papers.view import PapersView


class Press:
    def __init__(self):
        self.gathered, self.noted, self.asked, self.drawn = [], [], [], []
        self.empty, self.names, self.missing = False, (), ()
        self.refuse = None

    def gather(self, request):
        if self.refuse:
            raise self.refuse
        self.gathered.append(request)
        return request, self.empty, self.names

    def pages(self, paperwork, content):
        self.drawn.append((paperwork, content))
        return []

    def paper(self, request, content):
        return Paper(
            f"{request.paperwork}.pdf",
            lambda password, path: f"{content.paperwork} {password} {path}",
            lambda *line: self.noted.append(line),
        )

    def ask_file(self, name, chosen):
        self.asked.append((name, chosen))

    def open_file(self, path):
        return True

    def strength(self, password):
        return Strength(0, len(password))


@pytest.fixture
def press():
    return Press()


@pytest.fixture
def drawing(make_cranked):
    return make_cranked()


@pytest.fixture
def both(turn, drawing):
    def run():
        turn()
        drawing[0].turn()
        turn()

    return run


@pytest.fixture
def view(shown, icons, jobs, drawing, notices, press):  # noqa: PLR0917
    made = shown(PapersView(icons), 1000, 800)
    actions = PaperActions(
        preferences=lambda: Preferences(initials="A.B.", paper=Size.LETTER),
        gather=press.gather,
        pages=press.pages,
        missing=lambda _: press.missing,
        paper=press.paper,
    )
    both = (jobs, drawing[1])
    leaving = Leaving(made.file, both, press, notices)
    made.presenter = PapersPresenter(made, both, actions, leaving)
    return made


@pytest.fixture
def ready(view, both):
    view.presenter.reload()
    both()
    return view


def choose(view, paperwork):
    view._which.show_values((paperwork.value,))
    view._which.value_changed.emit()


def test_it_begins_with_the_page_for_somebody_close(ready, press):
    assert press.gathered == [PaperRequest(paper=Size.LETTER, who="A.B.")]
    assert ready._for_whom.isVisible()


@pytest.mark.parametrize("paperwork", [one for one in Paperwork if one is not Paperwork.REPORT])
def test_every_page_can_be_chosen_and_says_what_it_is_for(ready, press, both, paperwork):
    choose(ready, paperwork)
    both()
    assert press.drawn[-1] == (paperwork, press.gathered[-1])
    assert ready._hint.text()
    assert ready._for_whom.isVisible() is ready.request.for_somebody


def test_only_the_newest_wish_is_drawn(ready, press, turn, both):
    before = len(press.drawn)
    choose(ready, Paperwork.WALLET)
    turn()
    choose(ready, Paperwork.SAFETY_PLAN)
    both()
    assert [one[0] for one in press.drawn[before:]][-1] is Paperwork.SAFETY_PLAN
    ready.file.save_requested.emit("")
    assert press.asked[0][0] == "safety-plan.pdf"


def test_an_empty_plan_is_said(ready, press, both):
    assert not ready._unplanned.isVisible()
    press.empty = True
    choose(ready, Paperwork.WALLET)
    both()
    assert ready._unplanned.isVisible()


def test_what_left_is_noted(ready, press, both):
    ready.file.save_requested.emit("long words")
    press.asked[0][1](Path("a.pdf"))
    both()
    ready.file.print_requested.emit("")
    press.asked[1][1](Path("b.pdf"))
    both()
    assert press.noted == [
        ("supporter long words a.pdf", Way.SAVED, True),
        ("supporter  b.pdf", Way.PRINTED, False),
    ]


def test_names_are_taken_in_after_a_moment(ready, press, both):
    ready._for_whom.setText("Ruth")
    ready._for_whom.textEdited.emit("Ruth")
    ready._settle.timeout.emit()
    both()
    assert press.gathered[-1].for_whom == "Ruth"


def test_a_refusal_is_said_and_nothing_can_be_saved(ready, press, both):
    press.refuse = DiskFullError()
    choose(ready, Paperwork.WALLET)
    both()
    assert "disk is full" in ready.file._problem.text()
    ready.file.save_requested.emit("")
    assert press.asked == []


def test_the_same_is_asked_for_again(ready, press, both):
    asked = replace(ready.request, paperwork=Paperwork.DISCHARGE, for_whom="Dr D")
    ready.presenter.ask_again(asked)
    ready.presenter.reload()
    both()
    assert press.gathered[-1] == asked
    assert "Dr D" not in repr(asked)


def test_what_is_missing_on_the_page_is_said_before_saving(view, both, press):
    press.names, press.missing = ("Will", "J"), (MissingLetters("ᚠ"),)
    view.presenter.reload()
    both()
    said = "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisibleTo(view))
    assert "Names and my plan: ᚠ" in said
    assert "nothing is left to shorten: J." in said
    assert "capital letter: will." in said
