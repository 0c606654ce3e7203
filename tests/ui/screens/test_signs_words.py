"""What the chart says: each state in plain words, never a verdict, never a percentage."""

import re
from datetime import date

import pytest

from journal_app.analysis.chart_day import State
from journal_app.ui.signs_words import series_name, series_words, signs_summary, state_word

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
        ("learning", "4 of 10 entries", False),
        ("learning days", "11 of 14 days", False),
        ("quiet", "trust your own sense and your people first", False),
        ("flag", "Most raised: Restless, Alone", True),
        ("flag", "about once in 6-10 months", True),
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
