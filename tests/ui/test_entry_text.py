"""An entry can be taken along as plain text, whole."""

from datetime import UTC, datetime

import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Safety
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.domain.trigger import Trigger
from journal_app.ui.entry_text import entry_text
from journal_app.ui.names import Names

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
NAMES = Names(scales={"mood": Scale("mood", "Mood", "low", "high")}, choices={})


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (Note("first line\n\nsecond line"), ["first line\n\nsecond line", "5 March 2026"]),
        (Trigger(situation="at the shop", urge_peak=8), ["at the shop", "8"]),
        (CheckIn(ratings=(Rating("mood", 3.0),), safety=Safety.UNSURE, line="long"), ["Mood: 3"]),
        (
            Chain(
                links=(ChainLink(LinkKind.BODY, "tight chest"), ChainLink(LinkKind.ACTION, "left"))
            ),
            ["- Body: tight chest\n- Action: left"],
        ),
    ],
)
def test_every_word_of_an_entry_is_in_its_text(qapp, body, said):
    text = entry_text(Entry("e", moment_of(NOW, NOW, "UTC"), body), NAMES)
    for words in said:
        assert words in text
