"""Whatever leaves is written down: when, for whom, what was on it, what its file was."""

import hashlib
from datetime import UTC, date, datetime

from journal_app.domain.paper import Paper
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.usecases.note_shared import Left, NoteShared, RememberShared, digest_of
from journal_app.usecases.sharing_document import ShareChoices, choices_from_text

DAY = date(2026, 3, 5)


def test_a_report_is_noted_with_its_days_and_blocks(kept, clock):
    clock.time = datetime(2026, 3, 5, 18, 30, 1, 123456, tzinfo=UTC)
    note = NoteShared(kept, clock, lambda: "c")
    left = Left(Paperwork.REPORT, "Dr C", ShareChoices(who="A.B."), DAY, DAY)
    copy = note(left, digest_of(b"pdf"), Way.SAVED, locked=True)
    assert kept.ledger.all() == [copy]
    assert copy.made_at.microsecond == 123000
    assert copy.sha256 == hashlib.sha256(b"pdf").hexdigest()
    assert "charts:share" in copy.blocks
    assert choices_from_text(copy.choices).who == "A.B."
    assert (copy.zone, copy.locked, copy.first) == ("Europe/Dublin", True, DAY)


def test_a_page_of_the_plan_has_no_blocks(kept, clock):
    left = Left(Paperwork.WALLET, "", ShareChoices())
    copy = NoteShared(kept, clock, lambda: "c")(left, digest_of(b""), Way.PRINTED, locked=False)
    assert (copy.blocks, copy.first, copy.way) == ((), None, Way.PRINTED)
    assert "A.B." not in repr(left)


def test_what_was_typed_for_a_report_is_offered_the_next_time(kept, clock):
    share = RememberShared(NoteShared(kept, clock, lambda: "c"), kept.preferences)
    chosen = ShareChoices(who="A.B.", names="Anna", safety_line="I am safe.", paper=Paper.LETTER)
    share(Left(Paperwork.REPORT, "Dr C", chosen, DAY, DAY), digest_of(b""), Way.SAVED, locked=True)
    now = kept.preferences.get()
    assert (now.initials, now.therapist, now.names) == ("A.B.", "Dr C", "Anna")
    assert (now.safety_line, now.paper) == ("I am safe.", Paper.LETTER)
    assert kept.ledger.all()[0].locked


def test_a_page_of_the_plan_changes_nothing_that_is_offered(kept, clock):
    share = RememberShared(NoteShared(kept, clock, lambda: "c"), kept.preferences)
    before = kept.preferences.get()
    left = Left(Paperwork.SUPPORTER, "Ruth", ShareChoices(who="X.Y."))
    share(left, digest_of(b""), Way.SAVED, locked=False)
    assert kept.preferences.get() == before
