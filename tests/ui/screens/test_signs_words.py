"""What the chart says: each state in plain words, never a verdict, never a percentage."""

import re
from dataclasses import replace
from datetime import date

import pytest

from journal_app.analysis.chart_day import State
from journal_app.analysis.early_warning import SignRecord, early_warning
from journal_app.domain.preferences import Sensitivity
from journal_app.ui.signs_words import (
    chance_words,
    notice_words,
    series_name,
    series_words,
    signs_summary,
    standing_words,
    state_word,
)

CALM = [2.0, 3.0] * 20
HARD = [*CALM, *([8.0] * 15)]
FORBIDDEN = re.compile(
    r"%|percent|\byou are (safe|fine|ok|well)|risk|score|relapse|addict|clean|warning!|danger",
    re.IGNORECASE,
)


@pytest.fixture
def boards(qapp, board):
    return {
        "nothing": board(),
        "learning": board(restless=[2.0] * 4),
        "learning days": board(restless=[2.0] * 12),
        "quiet": board(restless=CALM, alone=CALM, tired=CALM),
        "notice": board(restless=[*CALM, 4.0, 4.0]),
        "protective": board(hope=[10 - x for x in HARD], protective=("hope",)),
        "flag": board(restless=HARD, alone=HARD, tired=[2.0] * 55),
        "flag of a sign": board(restless=HARD),
    }


EVERY = ["learning", "learning days", "quiet", "notice", "protective", "flag", "flag of a sign"]


@pytest.mark.parametrize("name", EVERY)
def test_no_state_is_a_verdict(boards, name):
    report = boards[name]
    every = [report.board.overall, *report.board.signs]
    said = [signs_summary(report).text, *(series_words(report, s) for s in every if s is not None)]
    for text in said:
        assert text
        assert not FORBIDDEN.search(text), text


def test_a_board_without_entries_or_signs_says_nothing_alarming(boards):
    summary = signs_summary(boards["nothing"])
    assert not summary.raised


@pytest.mark.parametrize(
    ("name", "part", "raised"),
    [
        ("learning", "rated on 4 of 10 days", False),
        ("learning days", "this is day 12, and it can be ready on day 15", False),
        ("quiet", "trust your own sense and your people first", False),
        ("flag", "Furthest from your usual: Restless (higher), Alone (higher)", True),
        ("flag", "With 3 signs this happens by chance about once in 10 months", True),
        ("flag of a sign", "higher than your usual: Restless", True),
        ("protective", "lower than your usual: Hope", True),
    ],
)
def test_each_state_has_its_words(boards, name, part, raised):
    summary = signs_summary(boards[name])
    assert part in summary.text
    assert summary.raised is raised


def test_a_notice_names_the_sign_and_its_direction(boards):
    report = boards["notice"]
    (sign,) = report.board.signs
    assert sign.now.state is State.NOTICE
    assert signs_summary(report).text == "A bit above your usual lately: Restless."


def test_a_flag_says_its_numbers_and_its_day(boards):
    text = signs_summary(boards["flag of a sign"]).text
    assert re.search(r"Restless \d(\.\d)?, usual 2\.\d \(\d+ entries\), since \w{3} \d+ Feb", text)


def test_a_known_event_is_no_open_flag(board, qapp):
    report = board(restless=HARD, events=[(date(2026, 2, 8), date(2026, 3, 1))])
    assert signs_summary(report).flag is None


def test_every_state_has_one_word(qapp):
    assert len({state_word(state) for state in State}) == len(State)


def test_a_series_that_is_gone_keeps_its_id(boards):
    assert series_name(boards["quiet"], "gone") == "gone"
    assert series_name(boards["quiet"], "overall") == "Overall level"


def later(report, days):
    """The same record, asked for so many days later."""
    signs = [
        SignRecord(one.id, one.days, one.values, one.rule.protective) for one in report.board.signs
    ]
    board = early_warning(signs, as_of=report.board.as_of + days)
    return replace(report, board=board)


def test_a_hundred_and_fifty_silent_days_are_not_called_calm(boards):
    text = signs_summary(later(boards["quiet"], 150)).text
    assert "unusual" not in text
    assert "Not rated since Mon 9 Feb 2026, 150 days ago" in text
    (sign, *_) = later(boards["quiet"], 150).board.signs
    assert "unusual" not in series_words(boards["quiet"], sign)
    assert standing_words(sign.now) == "not rated since Mon 9 Feb"


def test_a_few_silent_days_say_up_to_when(boards):
    assert "Nothing unusual up to Mon 9 Feb" in signs_summary(later(boards["quiet"], 3)).text


def test_an_open_flag_says_that_nothing_was_rated_since(boards):
    text = signs_summary(later(boards["flag of a sign"], 30)).text
    assert "30 days ago: nothing can be said of the time since then" in text


def test_one_sign_of_four_is_not_all_of_them(board, qapp):
    report = board(restless=CALM, alone=[2.0] * 9, tired=[2.0] * 9, sad=[2.0] * 5)
    text = signs_summary(report).text
    assert "in 1 of your 4 signs" in text
    assert "cannot" not in text
    assert "unusual" in text
    learnt = board(restless=CALM, alone=CALM, tired=CALM, sad=[2.0] * 9)
    assert "in 3 of your 4 signs" in signs_summary(learnt).text


def test_a_protective_sign_is_below_its_usual_beside_others_that_are_above(board, qapp):
    hard = [2.0, 3.0] * 20 + [4.0, 4.5] * 3
    report = board(restless=hard, alone=hard, hope=[10 - x for x in hard], protective=("hope",))
    raised = [report.board.overall, *report.board.signs]
    text = notice_words(report, raised)
    assert text == (
        "A bit above your usual lately: Overall level, Restless, Alone. "
        "A bit below your usual lately: Hope."
    )
    fallen = board(restless=HARD, alone=HARD, hope=[10 - x for x in HARD], protective=("hope",))
    assert "Hope (lower)" in signs_summary(fallen).text


def test_the_entries_are_those_of_the_usual_that_is_shown(board, qapp):
    report = board(restless=[2.0, 3.0] * 20 + [8.0] * 100)
    (sign,) = report.board.signs
    assert sign.openings[0].entries > sign.now.entries == 10
    assert "(10 entries)" in signs_summary(report).text


def test_the_chance_of_a_flag_follows_the_signs_and_the_setting(boards):
    said = set()
    for how_soon in Sensitivity:
        for name in ("flag of a sign", "flag"):
            changed = replace(boards[name].board, sensitivity=how_soon)
            said.add(chance_words(replace(boards[name], board=changed)))
    assert len(said) == 6
