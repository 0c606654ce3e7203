"""One part at a time; a part is loaded when it is seen."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget
from tests.ui.seen import button, press
from tests.ui.seen import words as said

from journal_app.domain.paper import Paper
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy
from journal_app.domain.talk.reason import ReasonKind, TalkReason
from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Built, Lazy
from journal_app.ui.screens.share.presenter import ShareParts, SharePresenter
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.share.view import ShareView
from journal_app.ui.share_words import (
    block_words,
    consent_words,
    paper_hint,
    paper_words,
)
from journal_app.ui.talk_words import reason_words, reasons_words
from journal_app.ui.widgets.fold import Fold
from journal_app.usecases.sharing_document import ShareChoices, choices_to_text

COPY = SharedCopy(
    "c",
    datetime(2026, 2, 27, 18, 30, tzinfo=UTC),
    "Europe/Dublin",
    Paperwork.REPORT,
    "0123456789abcdef" * 4,
    recipient="Dr C",
    first=date(2026, 2, 14),
    last=date(2026, 2, 27),
)


class PartView(QWidget):
    """Leads to other parts."""

    report_requested = Signal()
    again_requested = Signal(object)


class Part:
    """Remembers what was asked of it."""

    def __init__(self):
        self.loaded, self.wanted = 0, []
        self.edit = self

    def reload(self):
        self.loaded += 1

    def ask_again(self, request):
        self.wanted.append(request)

    def open(self, session):
        self.wanted.append(session)

    def choose(self, paperwork):
        self.wanted.append(paperwork)

    def keep_now(self):
        self.wanted.append("kept")


@pytest.fixture
def parts():
    return ShareParts(*(Lazy(lambda: Built(PartView(), Part())) for _ in ShareTab))


@pytest.fixture
def view(shown):
    return shown(ShareView(), 900, 600)


@pytest.fixture
def presenter(view, context, jobs, parts):
    return SharePresenter(view, context, Readiness(jobs), parts)


def test_a_part_is_loaded_when_it_is_gone_to(view, presenter, parts, turn):
    presenter.reload()
    press(view, "Part of sharing: Other pages")
    turn()
    presenter.reload()
    assert [parts.at(tab).presenter.loaded for tab in ShareTab] == [1, 0, 2, 0]
    assert view.part(ShareTab.PAPERS).isVisible()
    assert not view.has(ShareTab.REPORT)
    press(view, "Part of sharing: Other pages")
    assert view.tab is ShareTab.PAPERS
    assert button(view, "Part of sharing: Other pages").isChecked()
    view.focus_tabs()


def test_the_list_is_kept_before_the_report_is_shown(view, presenter, parts):
    presenter.show_report()
    assert parts.talk.presenter.wanted == ["kept"]
    assert (view.tab, parts.report.presenter.loaded) == (ShareTab.REPORT, 1)


def test_a_session_leads_to_its_list(view, presenter, parts):
    presenter.go(ShareTab.LEDGER)
    presenter.talk_about("s")
    assert (view.tab, parts.talk.presenter.wanted) == (ShareTab.TALK, ["s"])


def test_a_report_is_shared_again_for_the_days_since(view, presenter, parts):
    chosen = choices_to_text(ShareChoices(who="A.B.", names="Anna"))
    presenter.share_again(replace(COPY, choices=chosen))
    (request,) = parts.report.presenter.wanted
    assert (request.first, request.last) == (date(2026, 2, 28), date(2026, 3, 5))
    assert (request.who, request.names, request.for_whom) == ("A.B.", "Anna", "Dr C")
    assert view.tab is ShareTab.REPORT


def test_a_report_of_today_is_shared_again_for_its_own_days(presenter, parts):
    presenter.share_again(replace(COPY, last=date(2026, 3, 5)))
    (request,) = parts.report.presenter.wanted
    assert (request.first, request.last) == (COPY.first, date(2026, 3, 5))
    assert request.consent == ReportConsent()


def test_a_paper_is_shared_again_as_it_was_chosen(view, presenter, parts):
    chosen = choices_to_text(ShareChoices(paper=Paper.LETTER, language="es"))
    presenter.share_again(replace(COPY, paperwork=Paperwork.SUPPORTER, choices=chosen))
    (request,) = parts.papers.presenter.wanted
    assert (request.paperwork, request.paper) == (Paperwork.SUPPORTER, Paper.LETTER)
    assert (request.language, request.for_whom) == ("es", "Dr C")
    assert view.tab is ShareTab.PAPERS


def test_one_page_is_led_to_from_outside(view, presenter, parts):
    presenter.show_paper(Paperwork.POCKET)
    assert (parts.papers.presenter.wanted, parts.papers.presenter.loaded) == ([Paperwork.POCKET], 1)
    assert view.tab is ShareTab.PAPERS


def test_a_fold_says_what_stands_in_it_while_it_is_closed(shown, icons):
    fold = shown(Fold("Page 1", icons), 300, 200)
    fold.say("11 of 13")
    fold.column.addWidget(QLabel("what stands in it"))
    assert said(fold) == "11 of 13"
    assert button(fold, "Page 1").accessibleDescription() == "11 of 13"
    fold.open()
    assert fold.opened
    assert said(fold) == "what stands in it"


@pytest.mark.parametrize("words", [block_words, consent_words, paper_words, paper_hint])
def test_everything_has_words(words):
    kinds = {
        block_words: list(Block),
        consent_words: list(Consent),
        paper_words: list(Paperwork),
        paper_hint: [one for one in Paperwork if one is not Paperwork.REPORT],
    }[words]
    told = [words(kind) for kind in kinds]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (TalkReason(ReasonKind.LAPSE), "something to learn from"),
        (TalkReason(ReasonKind.URGE, 8, name="Craving"), "Craving high (8)"),
        (
            TalkReason(ReasonKind.MOOD, 2, name="Mood", most=True),
            "Mood at its lowest of these days (2)",
        ),
        (
            TalkReason(ReasonKind.URGE, 6, name="Urge", most=True),
            "Urge at its highest of these days (6)",
        ),
        (TalkReason(ReasonKind.SLEEP, 3, name="Sleep"), "Sleep: a short night (3 hours)"),
        (TalkReason(ReasonKind.SIGNS, 4), "4 warning signs"),
        (TalkReason(ReasonKind.EASED, 7, 3, "Walk"), "What helped: Walk"),
        (TalkReason(ReasonKind.EASED, 7, 3), "What helped: a skill"),
    ],
)
def test_every_fact_has_words(reason, told):
    assert reason_words(reason) == told


def test_facts_stand_in_a_row():
    two = (TalkReason(ReasonKind.ACTED), TalkReason(ReasonKind.NO_MEDICATION))
    assert reasons_words(two) == "Acted on an urge  ·  medication not taken"
    assert reasons_words(()) == ""
