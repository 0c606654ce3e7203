"""Other pages: what is seen is what leaves, and the newest wish is the one that is drawn."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.ui.seen import press, problem, words

from journal_app.domain.paper import Paper as Size
from journal_app.domain.preferences import Preferences
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.papers import PaperOrder, PlanPaper
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.share.papers.gather import GatheredPaper
from journal_app.ui.screens.share.papers.presenter import PapersPresenter
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.ui.share_words import paper_hint, paper_words
from journal_app.ui.widgets.ticker import Ticker

DAY = date(2026, 3, 5)


class Gather:
    def __init__(self, printer):
        self._printer = printer
        self.gathered = []
        self.content, self.names = None, ()
        self.refuse = None

    def __call__(self, request):
        if self.refuse:
            raise self.refuse
        self.gathered.append(request)
        content = request if self.content is None else self.content
        return GatheredPaper(request, content, self.names, self._printer)


@pytest.fixture
def gather(printer):
    return Gather(printer)


@pytest.fixture
def view(shown, icons, context, gather, preferences, preview_of):  # noqa: PLR0917
    preferences.kept = Preferences(initials="A.B.", paper=Size.LETTER)
    made = shown(PapersView(icons), 1000, 800)
    preview = preview_of(made, gather)
    made.presenter = PapersPresenter(made, context, preferences, preview)
    return made


@pytest.fixture
def ready(view, both):
    view.presenter.reload()
    both()
    return view


def choose(view, paperwork):
    press(view, f"Which page: {paper_words(paperwork)}")


def test_it_begins_with_the_page_for_somebody_close(ready, gather):
    assert gather.gathered == [PaperRequest(paper=Size.LETTER, who="A.B.")]
    assert ready.fields.recipient.isVisible()


@pytest.mark.parametrize("paperwork", [one for one in Paperwork if one is not Paperwork.REPORT])
def test_every_page_can_be_chosen_and_says_what_it_is_for(ready, gather, printer, both, paperwork):
    choose(ready, paperwork)
    both()
    assert printer.drawn[-1] == (paperwork, gather.gathered[-1])
    assert paper_hint(paperwork) in words(ready)
    assert ready.fields.recipient.isVisible() is ready.request.for_somebody


def test_a_page_for_the_telephone_has_a_size_of_its_own_and_is_said_in_three_sentences(
    ready, gather, both
):
    ready.presenter.choose(Paperwork.POCKET)
    ready.presenter.reload()
    both()
    assert gather.gathered[-1] == PaperRequest(Paperwork.POCKET, Size.LETTER, who="A.B.")
    assert not ready.fields.size.isVisible()
    said = paper_hint(Paperwork.POCKET)
    assert said in words(ready)
    assert len(re.findall(r"[.!?](?= |$)", said)) == 3
    choose(ready, Paperwork.SAFETY_PLAN)
    both()
    assert ready.fields.size.isVisible()


def test_an_empty_plan_leaves_numbers_to_call_on_the_page_for_the_telephone(ready, gather, both):
    gather.content = PlanPaper(PaperOrder(DAY))
    choose(ready, Paperwork.POCKET)
    both()
    assert "only numbers to call stand here" in words(ready)
    assert "room to write by hand" not in words(ready)


def test_pages_that_are_not_waited_for_are_given_up_and_can_be_asked_for_again(
    ready, printer, both
):
    before = len(printer.drawn)
    choose(ready, Paperwork.WALLET)
    (ticker,) = ready.pages.busy.findChildren(Ticker)
    ticker.ticked.emit(1.0)
    assert "Putting the pages together …" in words(ready)
    press(ready.pages, "Stop")
    both()
    assert printer.drawn[before:] == []
    assert "Stopped." in words(ready)
    press(ready.pages, "Do it again")
    both()
    assert [one[0] for one in printer.drawn[before:]] == [Paperwork.WALLET]
    assert "Stopped." not in words(ready)


def test_only_the_newest_wish_is_drawn(ready, files, printer, turn, both):
    before = len(printer.drawn)
    choose(ready, Paperwork.WALLET)
    turn()
    choose(ready, Paperwork.SAFETY_PLAN)
    both()
    assert [one[0] for one in printer.drawn[before:]][-1] is Paperwork.SAFETY_PLAN
    ready.file.save_requested.emit("")
    assert files.asked[0][0] == "safety-plan.pdf"


def test_what_was_gathered_for_an_older_wish_is_not_drawn(ready, printer, both):
    before = len(printer.drawn)
    choose(ready, Paperwork.WALLET)
    choose(ready, Paperwork.SAFETY_PLAN)
    both()
    assert [one[0] for one in printer.drawn[before:]] == [Paperwork.SAFETY_PLAN]


def test_an_empty_plan_is_said(ready, gather, both):
    assert "Your plan is still empty" not in words(ready)
    gather.content = PlanPaper(PaperOrder(DAY))
    choose(ready, Paperwork.WALLET)
    both()
    assert "Your plan is still empty" in words(ready)


def test_what_left_is_noted(ready, gather, files, notes, both):
    ready.file.save_requested.emit("long words")
    files.asked[0][1](Path("a.pdf"))
    both()
    ready.file.print_requested.emit("")
    files.asked[1][1](Path("b.pdf"))
    both()
    request = gather.gathered[0]
    assert files.written == [
        (Paperwork.SUPPORTER, request, "long words", Path("a.pdf")),
        (Paperwork.SUPPORTER, request, "", Path("b.pdf")),
    ]
    assert [line[1:] for line in notes.lines] == [
        ("digest", Way.SAVED, True),
        ("digest", Way.PRINTED, False),
    ]
    left = notes.lines[0][0]
    assert (left.paperwork, left.choices.who) == (Paperwork.SUPPORTER, "A.B.")


def test_names_are_taken_in_after_a_moment(ready, gather, both, qtbot):
    qtbot.keyClicks(ready.fields.recipient, "Ruth")
    ready.fields.changed.emit()
    both()
    assert gather.gathered[-1].for_whom == "Ruth"


def test_a_refusal_is_said_and_nothing_can_be_saved(ready, gather, files, both):
    gather.refuse = DiskFullError()
    choose(ready, Paperwork.WALLET)
    both()
    assert "disk is full" in problem(ready)
    ready.file.save_requested.emit("")
    assert files.asked == []


def test_the_same_is_asked_for_again(ready, gather, both):
    asked = replace(ready.request, paperwork=Paperwork.DISCHARGE, for_whom="Dr D")
    ready.presenter.ask_again(asked)
    ready.presenter.reload()
    both()
    assert gather.gathered[-1] == asked
    assert "Dr D" not in repr(asked)


def test_what_is_missing_on_the_page_is_said_before_saving(view, both, gather, printer):
    gather.names, printer.signs = ("Will", "J"), (MissingLetters("ᚠ"),)
    view.presenter.reload()
    both()
    said = words(view)
    assert "Names and my plan: ᚠ" in said
    assert "nothing is left to shorten: J." in said
    assert "capital letter: will." in said
