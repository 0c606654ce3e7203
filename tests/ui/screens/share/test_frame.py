"""One part at a time; a part is loaded when it is seen."""

import pytest
from PySide6.QtWidgets import QWidget

from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.domain.talk.reason import Reason, ReasonKind
from journal_app.ui.screens.share.presenter import SharePresenter
from journal_app.ui.screens.share.state import Tab
from journal_app.ui.screens.share.view import ShareView
from journal_app.ui.share_words import (
    block_words,
    consent_words,
    paper_hint,
    paper_words,
)
from journal_app.ui.talk_words import reason_words, reasons_words
from journal_app.ui.widgets.fold import Fold


@pytest.fixture
def view(shown):
    return shown(ShareView({tab: QWidget() for tab in Tab}), 900, 600)


def test_a_part_is_loaded_when_it_is_gone_to(view):
    loaded = []
    presenter = SharePresenter(view, {tab: lambda t=tab: loaded.append(t) for tab in Tab})
    presenter.reload()
    view._tabs.show_values((Tab.PAPERS.value,))
    view._tabs.value_changed.emit()
    presenter.reload()
    assert loaded == [Tab.TALK, Tab.PAPERS, Tab.PAPERS]
    assert view._stack.currentWidget() is view._parts[Tab.PAPERS]
    view._tabs.show_values(())
    view._tabs.value_changed.emit()
    assert view.tab is Tab.PAPERS
    view.focus_tabs()


def test_a_fold_says_what_stands_in_it_while_it_is_closed(shown, icons):
    fold = shown(Fold("Page 1", icons), 300, 200)
    fold.say("11 of 13")
    assert fold._said.isVisible()
    assert not fold._inner.isVisible()
    assert fold._button.accessibleDescription() == "11 of 13"
    fold.open()
    assert fold.opened
    assert fold._inner.isVisible()
    assert not fold._said.isVisible()


@pytest.mark.parametrize("words", [block_words, consent_words, paper_words, paper_hint])
def test_everything_has_words(words):
    kinds = {
        block_words: list(Block),
        consent_words: list(Consent),
        paper_words: list(Paperwork),
        paper_hint: [one for one in Paperwork if one is not Paperwork.REPORT],
    }[words]
    said = [words(kind) for kind in kinds]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason(ReasonKind.LAPSE), "something to learn from"),
        (Reason(ReasonKind.URGE, 8, name="Craving"), "Craving high (8)"),
        (
            Reason(ReasonKind.MOOD, 2, name="Mood", most=True),
            "Mood at its lowest of these days (2)",
        ),
        (
            Reason(ReasonKind.URGE, 6, name="Urge", most=True),
            "Urge at its highest of these days (6)",
        ),
        (Reason(ReasonKind.SLEEP, 3, name="Sleep"), "Sleep: a short night (3 hours)"),
        (Reason(ReasonKind.SIGNS, 4), "4 warning signs"),
        (Reason(ReasonKind.EASED, 7, 3, "Walk"), "What helped: Walk"),
        (Reason(ReasonKind.EASED, 7, 3), "What helped: a skill"),
    ],
)
def test_every_fact_has_words(reason, said):
    assert reason_words(reason) == said


def test_facts_stand_in_a_row():
    two = (Reason(ReasonKind.ACTED), Reason(ReasonKind.NO_MEDICATION))
    assert reasons_words(two) == "Acted on an urge  ·  medication not taken"
    assert reasons_words(()) == ""
