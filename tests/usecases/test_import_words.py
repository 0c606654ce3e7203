"""What a file says in words is kept where the journal has a place for it, and told otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.app.new_id import new_id
from journal_app.domain.check_in import CheckIn, Emotion, SkillUse, Span
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.import_row import ImportRow, RefusedReason, RefusedRow
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale
from journal_app.storage.journal import create_journal
from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.entry_reader import EntryReader
from journal_app.usecases.import_entries import ImportEntries
from journal_app.usecases.map_scales import ScaleMapping
from journal_app.usecases.map_words import WordMapping

TINY = Cost(memory_kib=8, iterations=1, lanes=1)
RULES = VaultRules(limits=CostLimits(least=TINY, most=TINY), choose_cost=lambda _limits: TINY)
DAY = date(2026, 3, 1)
EVENING = datetime(2026, 3, 1, 21, 30)  # noqa: DTZ001 - a clock without a zone
FEELINGS = ("sad", "glad", "calm", "angry", "tired", "afraid")

KNOWN = WordMapping(
    skills={"Walk": ChoiceId("walk"), "film": ChoiceId("gone for good")},
    emotions={name: ChoiceId(name) for name in FEELINGS},
)


class FixedClock:
    def now(self):
        return datetime(2026, 3, 5, 18, 30, tzinfo=UTC)

    def zone(self):
        return "Europe/Dublin"


@dataclass(frozen=True)
class DiaryOfAPhone:
    """A second format, as small as one can be: moods of 1 to 5, with words."""

    rows: tuple[ImportRow | RefusedRow, ...]
    scales: tuple[ScaleMapping, ...] = (ScaleMapping(ScaleId("mood"), (1, 5)),)
    words: WordMapping = KNOWN

    def read(self) -> Iterator[ImportRow | RefusedRow]:
        return iter(self.rows)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    journal = create_journal(
        tmp_path_factory.mktemp("words") / "j", "quiet harbour", clock=FixedClock(), rules=RULES
    )
    journal.scales.save(Scale(ScaleId("mood"), "Mood"))
    journal.choices.save(Choice(ChoiceId("walk"), ChoiceList.SKILL, "Went for a walk"))
    for name in FEELINGS:
        journal.choices.save(Choice(ChoiceId(name), ChoiceList.EMOTION, name.title()))
    yield journal
    journal.close()


@pytest.fixture
def journal(made):
    yield made
    for entry in made.entries.newest(100):
        made.entries.delete(entry.id)


@pytest.fixture
def bring_in(journal):
    def bring_in(*rows, **others):
        reader: EntryReader = DiaryOfAPhone(rows, **others)
        importing = ImportEntries(journal, FixedClock(), new_id)
        looked_at = importing.preview(reader.read(), reader.scales, reader.words)
        kept = importing.keep(reader.read(), reader.scales, "phone", reader.words)
        assert looked_at.left_out == kept.left_out
        assert (looked_at.added, looked_at.rows) == (kept.added, kept.rows)
        return kept

    return bring_in


def row(value=5, when=EVENING, **said):
    return ImportRow(1, when, (value,), **said)


def only(journal):
    (entry,) = journal.entries.newest(9)
    return entry


def test_text_tags_skills_and_feelings_are_kept_with_the_answer(journal, bring_in):
    plan = bring_in(
        row(text="a good day", tags=("work", "Anna"), activities=("walk",), emotions=("Glad ",))
    )
    entry = only(journal)
    assert (plan.added, plan.left_out) == (1, ())
    assert entry.tags == ("work", "Anna")
    assert isinstance(entry.body, CheckIn)
    assert (entry.body.span, entry.body.text) == (Span.NOW, "a good day")
    assert [rating.value for rating in entry.body.ratings] == [10.0]
    assert entry.body.skills == (SkillUse(ChoiceId("walk")),)
    assert entry.body.emotions == (Emotion(ChoiceId("glad")),)


def test_an_activity_that_is_no_skill_is_left_out_and_said_to_be(journal, bring_in):
    plan = bring_in(
        row(activities=("Walk", "chess", "film")),
        row(when=EVENING - timedelta(hours=1), activities=("chess",)),
    )
    assert plan.left_out == (("chess", 2), ("film", 1))
    assert "chess" not in repr(plan)
    assert all(len(entry.body.skills) <= 1 for entry in journal.entries.newest(9))


def test_a_feeling_that_the_journal_does_not_know_or_has_no_room_for_is_said(journal, bring_in):
    plan = bring_in(row(emotions=(*FEELINGS, "meh")))
    assert plan.left_out == (("meh", 1), ("afraid", 1))
    assert [one.emotion for one in only(journal).body.emotions] == list(FEELINGS[:5])


def test_a_skill_alone_is_something_said_and_a_text_with_a_tag_is_a_note(journal, bring_in):
    bring_in(
        row(None, activities=("walk",), when=DAY),
        row(None, text="only words", tags=("work",), when=DAY - timedelta(days=1)),
    )
    skill, note = journal.entries.newest(9)
    assert (skill.body.span, skill.body.skills) == (Span.DAY, (SkillUse(ChoiceId("walk")),))
    assert (note.body, note.tags) == (Note("only words"), ("work",))


def test_tags_alone_are_no_entry_and_are_not_lost_without_a_word(journal, bring_in):
    plan = bring_in(row(None, tags=("work",)))
    assert (plan.added, plan.empty, plan.left_out) == (0, 1, (("work", 1),))
    assert journal.entries.count() == 0


def test_a_tag_that_is_too_long_leaves_its_row_out(bring_in):
    plan = bring_in(row(tags=("x" * 501,)))
    assert plan.refused == (RefusedRow(1, RefusedReason.TOO_LONG),)


def test_a_row_is_read_on_the_clock_of_its_own_zone(journal, bring_in):
    bring_in(row(zone="Asia/Tokyo"))
    moment = only(journal).moment
    assert (moment.zone, moment.local.hour) == ("Asia/Tokyo", 21)
    assert moment.occurred_at == datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def test_brought_in_again_it_is_there_already(journal, bring_in):
    rows = (row(activities=("walk", "chess")), row(None, activities=("walk",), when=DAY))
    assert bring_in(*rows).added == 2
    again = bring_in(*rows)
    assert (again.added, again.duplicates, again.left_out) == (0, 2, ())
    assert bring_in(row(None, emotions=("sad",), when=DAY)).added == 1


def test_two_rows_that_the_file_calls_the_same_are_one_entry(journal, bring_in):
    plan = bring_in(row(key="7"), row(3, key="7"), row(3), row(4))
    assert (plan.added, plan.duplicates) == (3, 1)
