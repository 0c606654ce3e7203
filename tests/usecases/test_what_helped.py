from datetime import UTC, datetime

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.usecases.what_helped import WhatHelped

WHEN = moment_of(datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(2026, 3, 1, 12, tzinfo=UTC), "UTC")


def use(number, skill, before, after):
    return Entry(f"e{number}", WHEN, Coping(skill=skill, before=before, after=after))


def furnish(kept):
    for skill, name in (("walk", "Went for a walk"), ("call", "Called someone"), ("tv", "TV")):
        kept.choices.save(Choice(skill, ChoiceList.SKILL, name))
    rows = [("walk", 7, 3)] * 3 + [("call", 8, 6)] * 4 + [("tv", 5, 6)] * 3 + [("call", 7, None)]
    kept.entries.add_all(use(n, *row) for n, row in enumerate(rows))


def test_what_eased_most_comes_first_and_only_what_eased(kept):
    furnish(kept)
    assert WhatHelped(kept).best() == (("Went for a walk", 3), ("Called someone", 4))


def test_uses_without_both_ratings_do_not_count(kept):
    furnish(kept)
    assert WhatHelped(kept)().uses == 10


def test_two_uses_are_too_few_to_say_that_it_helped(kept):
    furnish(kept)
    kept.entries.delete("e0")
    assert WhatHelped(kept).best() == (("Called someone", 4),)
