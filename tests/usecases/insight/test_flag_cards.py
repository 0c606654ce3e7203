"""An open flag opens the cards of its signs; a quiet board opens none."""

from datetime import date, timedelta

import pytest

from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.sign_note import SignNote
from journal_app.usecases.insight.flag_cards import FlagCards
from journal_app.usecases.watch_signs import WatchSigns

TODAY = date(2026, 3, 5)
CALL, READ = IfThen("call", "I am restless", "I call"), IfThen("read", "I am alone", "I read")


@pytest.fixture
def cards(kept):
    for card in (CALL, READ):
        kept.plan.if_thens.save(card)
    kept.plan.signs.save(SignNote("restless", opens="call"))
    kept.plan.signs.save(SignNote("alone", opens="read"))
    return lambda: FlagCards(kept)(WatchSigns(kept)(TODAY))


def live(rate, **hard):
    for ago in range(60, 0, -1):
        calm = {"restless": 2, "alone": 2, "hope": 8}
        rate(TODAY - timedelta(days=ago), **(calm | hard if ago <= 15 else calm))


def test_a_flagged_sign_opens_its_card_and_only_it(cards, rate):
    live(rate, restless=9)
    assert cards() == (CALL,)


def test_an_overall_flag_opens_the_cards_of_what_is_most_raised(cards, rate):
    live(rate, restless=5, alone=5, hope=5)
    assert set(cards()) == {CALL, READ}


def test_a_sign_a_little_above_the_usual_opens_none(cards, rate, kept):
    live(rate, restless=2.5)
    assert WatchSigns(kept)(TODAY).board.most_raised(TODAY.toordinal()) == ()
    assert cards() == ()


def test_an_empty_journal_opens_none(cards):
    assert cards() == ()
