"""What stands in a form is kept until it is saved or thrown away."""

from datetime import UTC, datetime

import pytest

from journal_app.domain.check_in import CheckIn, CheckInSize, Need
from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.entry import EntryKind, kind_of
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.trigger import Trigger
from journal_app.usecases.keep_draft import DraftBox, Written, edit_form, new_form
from journal_app.usecases.write_entry import Marks


@pytest.fixture
def box(kept, clock):
    return DraftBox(kept.drafts, clock)


@pytest.mark.parametrize(
    "body",
    [
        CheckIn(size=CheckInSize.DEPLETED, needs=frozenset({Need.TIRED}), line="slow"),
        Trigger(situation="the old street", urge_peak=7),
        Coping(before=7, text="walked"),
        Note("half a sent"),
        Lapse(what="one evening"),
    ],
    ids=lambda body: kind_of(body).value,
)
def test_a_draft_is_taken_up_again_and_thrown_away(box, body):
    written = Written(body, Marks(bring=True, tags=("home",)), datetime(2026, 3, 1, 9, 30))  # noqa: DTZ001
    box.keep("form", written)
    assert box.load("form") == written
    box.drop("form")
    assert box.load("form") is None


def test_each_kind_has_a_draft_of_its_own_and_the_newest_stays(box):
    box.keep("note", Written(Note("first")))
    box.keep("note", Written(Note("second")))
    box.keep("trigger", Written(Trigger(did="left")))
    assert box.load("note") == Written(Note("second"))
    assert box.load("coping") is None


@pytest.mark.parametrize("body", ["", "{}", "not json", '{"kind": "note"}', "[" * 50_000])
def test_an_unreadable_draft_is_left_alone(box, kept, body):
    draft = Draft("note", body, datetime(2026, 3, 5, tzinfo=UTC))
    kept.drafts.save(draft)
    assert box.load("note") is None
    assert kept.drafts.get("note").body == body


def test_a_draft_is_dropped_where_there_is_none(box):
    box.drop("lapse")


def test_an_edit_and_a_new_entry_never_share_a_draft():
    forms = {new_form(kind) for kind in EntryKind} | {edit_form("note"), edit_form("a")}
    assert len(forms) == len(EntryKind) + 2


def test_marks_or_a_time_alone_are_worth_keeping():
    assert Written(Note()).empty
    assert not Written(Note(), Marks(private=True)).empty
    assert not Written(Note(), local=datetime(2026, 3, 1)).empty  # noqa: DTZ001
