"""The default shares least, and private never leaves."""

import pytest

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.note import Note
from journal_app.domain.sharing.consent import (
    ALL_THREE,
    FURTHER,
    PAGE_ONE,
    SHARE_OR_KEEP,
    Block,
    Consent,
    choices_of,
    least,
)
from journal_app.domain.sharing.report_consent import ReportConsent, everything_in_words

KEPT = {Block.COMING_UP, Block.SAFETY_LINE, *FURTHER}


def note(**marks):
    return Entry("e", None, Note("text"), **marks)


def test_every_block_has_its_place():
    assert sorted((*PAGE_ONE, *FURTHER)) == sorted(Block)


@pytest.mark.parametrize("block", list(Block))
def test_at_first_numbers_are_shared_and_texts_are_kept(block):
    consent = ReportConsent()
    assert consent.block(block) is (Consent.KEEP if block in KEPT else Consent.SHARE)
    assert consent.shows(block) is (block not in KEPT)
    assert least(block) in choices_of(block)


def test_entries_give_numbers_at_first_and_no_words():
    assert all(ReportConsent().kind(kind) is Consent.SUMMARISE for kind in EntryKind)
    assert ReportConsent().entry(note()) is Consent.SUMMARISE


def test_a_private_entry_is_kept_whatever_is_said():
    said = ReportConsent(kinds=everything_in_words(), entries={"e": Consent.SHARE})
    assert said.entry(note(private=True)) is Consent.KEEP
    assert said.entry(note()) is Consent.SHARE


def test_a_single_entry_differs_from_its_kind():
    consent = ReportConsent(kinds={EntryKind.NOTE: Consent.SHARE}, entries={"e": Consent.KEEP})
    assert consent.entry(note()) is Consent.KEEP


def test_what_a_block_does_not_offer_counts_as_the_next_smaller():
    assert choices_of(Block.CHARTS) == ALL_THREE
    assert choices_of(Block.ACTED) == SHARE_OR_KEEP
    consent = ReportConsent(blocks={Block.ACTED: Consent.SUMMARISE})
    assert consent.block(Block.ACTED) is Consent.KEEP
