"""The card outside the lock is read as it was written, and nothing is guessed."""

import pytest

from journal_app.app.outside_card import card_from_text, card_to_text
from journal_app.domain.locked_card import LockedCard


def test_a_card_comes_back_as_it_was_put_there():
    card = LockedCard("Ruth 👩‍👧", "555", "out", "", "call")
    assert card_from_text(card_to_text(card)) == card


def test_without_a_card_nothing_stands_there():
    assert card_to_text(None) == ""
    assert card_from_text("") is None
    assert card_from_text(card_to_text(LockedCard())) is None


@pytest.mark.parametrize(
    "text", ["[", "[]", "7", '{"nobody": "x"}', '{"name": "' + "x" * 501 + '"}', "[" * 100_000]
)
def test_what_cannot_be_read_is_no_card(text):
    assert card_from_text(text) is None
