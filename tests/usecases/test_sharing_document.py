"""What was chosen comes back, so that the same can be shared again; single entries do not."""

import pytest

from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import EntryKind
from journal_app.domain.paper import Paper
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.sharing_document import (
    ShareChoices,
    choices_from_text,
    choices_to_text,
    shared_lines,
)

CONSENT = ReportConsent(
    blocks={Block.WEEKS: Consent.SHARE, Block.CHARTS: Consent.SUMMARISE, Block.TALK: Consent.KEEP},
    kinds={EntryKind.NOTE: Consent.SHARE, EntryKind.LAPSE: Consent.KEEP},
    left_out=frozenset({"b", "a"}),
)


def test_choices_come_back_without_the_single_entries():
    chosen = ShareChoices(CONSENT, Paper.LETTER, "es", "M.K.", "Anna, Ümit", "safe")
    single = ReportConsent(CONSENT.blocks, CONSENT.kinds, {"e": Consent.SHARE}, CONSENT.left_out)
    with_entries = ShareChoices(single, Paper.LETTER, "es", "M.K.", "Anna, Ümit", "safe")
    assert choices_from_text(choices_to_text(with_entries)) == chosen
    assert choices_to_text(chosen) == choices_to_text(with_entries)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"blocks": 3}', '{"blocks": {"x": 1}}', "[" * 100_000]
)
def test_what_is_no_document_is_refused(text):
    with pytest.raises(DocumentError):
        choices_from_text(text)


def test_the_ledger_says_what_was_on_it():
    single = ReportConsent(CONSENT.blocks, CONSENT.kinds, {"e": Consent.SHARE, "f": Consent.KEEP})
    lines = shared_lines(single)
    assert "charts:summarise" in lines
    assert "weeks:share" in lines
    assert "talk:share" not in lines
    assert lines[-2:] == ("words:note", "entries:1")
    assert "entries:1" not in shared_lines(CONSENT)
