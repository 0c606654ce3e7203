from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import uuid6

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, Emotion, SkillUse, Span
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry, EntryKind, NoSuchEntryError
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.search import EntryFilter
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.usecases.keep_draft import edit_form
from journal_app.usecases.ports import Changed, Cursor, DatedValue, EntryMark, TimedValue

START = datetime(2026, 2, 1, 12, tzinfo=UTC)
ALWAYS = (date(1900, 1, 1), date(2199, 12, 31))


def made(body, day=0, *, late=0, tags=()):
    occurred = START + timedelta(days=day)
    moment = moment_of(occurred, occurred + timedelta(days=late), "UTC")
    return Entry(str(uuid6.uuid7()), moment, body, tags=tags)


def check_in(mood, day=0, *, late=0):
    return made(CheckIn(ratings=(Rating("mood", mood),)), day, late=late)


@pytest.fixture
def entries(journal):
    return journal.entries


def test_nothing_is_found_in_an_empty_journal(entries):
    assert entries.count() == 0
    assert entries.span() is None
    assert entries.newest(10) == []
    assert entries.between(*ALWAYS) == []
    assert entries.marks(*ALWAYS) == []


@pytest.mark.parametrize("verb", ["get", "delete", "restore", "revert", "purge_entry"])
def test_an_entry_that_is_not_there_is_told(entries, verb):
    with pytest.raises(NoSuchEntryError):
        getattr(entries, verb)("nobody")
    with pytest.raises(NoSuchEntryError):
        entries.replace(made(Note("x")))
    assert not entries.exists("nobody")
    assert entries.history("nobody") == []


def test_versions_pile_up_and_are_undone_one_by_one(entries):
    entry = made(Note("one"), tags=("a", "b"))
    entries.add(entry)
    for word in ("two", "three"):
        entries.replace(replace(entry, body=Note(word), tags=(word,)))
    assert [old.body.text for _, old in entries.history(entry.id)] == ["one", "two"]
    times = [when for when, _ in entries.history(entry.id)]
    assert times == sorted(times)
    entries.revert(entry.id)
    assert entries.get(entry.id).body.text == "two"
    entries.revert(entry.id)
    assert entries.get(entry.id) == entry
    entries.revert(entry.id)
    assert entries.get(entry.id) == entry


def test_a_deleted_entry_is_in_the_bin_and_nowhere_else(entries):
    stays, goes = made(Note("stays")), made(Note("goes"), day=3)
    entries.add_all([stays, goes])
    entries.delete(goes.id)
    assert entries.newest(10) == [stays]
    assert entries.between(*ALWAYS) == [stays]
    assert [mark.id for mark in entries.marks(*ALWAYS)] == [stays.id]
    assert entries.count() == 1
    assert entries.span() == (date(2026, 2, 1), date(2026, 2, 1))
    assert entries.get(goes.id) == goes
    assert entries.exists(goes.id)


def test_a_deleted_entry_comes_back_whole(entries):
    entry = made(
        CheckIn(
            ratings=(Rating("mood", 4),),
            emotions=(Emotion("sad", 3),),
            skills=(SkillUse("breathing", 6),),
        ),
        tags=("x",),
    )
    entries.add(entry)
    entries.delete(entry.id)
    entries.restore(entry.id)
    assert entries.newest(10) == [entry]


def test_ratings_of_deleted_entries_do_not_count(journal):
    kept, gone = check_in(3), check_in(9, day=1)
    journal.entries.add_all([kept, gone])
    journal.entries.delete(gone.id)
    assert journal.ratings.of("mood", *ALWAYS) == [DatedValue(kept.moment.day, 3, late=False)]
    journal.entries.restore(gone.id)
    assert [rating.value for rating in journal.ratings.of("mood", *ALWAYS)] == [3, 9]


def test_an_edit_in_the_bin_stays_in_the_bin(journal):
    entry = check_in(3)
    journal.entries.add(entry)
    journal.entries.delete(entry.id)
    journal.entries.replace(replace(entry, body=CheckIn(ratings=(Rating("mood", 8),))))
    assert journal.ratings.of("mood", *ALWAYS) == []
    assert journal.entries.count() == 0
    journal.entries.restore(entry.id)
    assert [rating.value for rating in journal.ratings.of("mood", *ALWAYS)] == [8]


def test_deleting_twice_keeps_the_first_time(entries, clock):
    entry = made(Note("x"))
    entries.add(entry)
    entries.delete(entry.id)
    after_first = clock.now()
    entries.delete(entry.id)
    assert entries.purge(after_first) == 1


def test_a_purge_takes_what_was_deleted_before_and_leaves_a_tombstone(journal, clock):
    old, young, kept = (made(Note(word), tags=("tag",)) for word in ("old", "young", "kept"))
    for entry in (old, young, kept):
        journal.entries.add(entry)
        journal.entries.replace(entry)
    journal.entries.delete(old.id)
    limit = clock.now()
    journal.entries.delete(young.id)
    assert journal.entries.purge(limit) == 1
    assert journal.entries.purge(limit) == 0
    assert not journal.entries.exists(old.id)
    with pytest.raises(NoSuchEntryError):
        journal.entries.get(old.id)
    with pytest.raises(NoSuchEntryError):
        journal.entries.restore(old.id)
    assert journal.entries.get(young.id) == young
    assert journal.entries.history(old.id) == []
    tombstone = journal.vault.database.row(
        "SELECT occurred_at, zone, day, deleted_at IS NULL FROM entry WHERE id = ?", (old.id,)
    )
    assert tombstone == (0, "", "", 0)
    for table, column in (("note", "entry_id"), ("tag", "entry_id"), ("row_wording", "row_id")):
        left = journal.vault.database.row(
            f"SELECT count(*) FROM {table} WHERE {column} = ?", (old.id,)
        )
        assert left == (0,)


@pytest.mark.parametrize("day", [0, -1])
def test_the_timeline_is_read_page_by_page(entries, day):
    made_entries = [made(Note(str(n)), day=day * n) for n in range(7)]
    entries.add_all(made_entries)
    expected = sorted(
        enumerate(made_entries),
        key=lambda pair: (pair[1].moment.occurred_at, pair[0]),
        reverse=True,
    )
    read, after = [], None
    while page := entries.newest(3, after=after):
        read += page
        after = Cursor(page[-1].moment.occurred_at, page[-1].id)
    assert read == [entry for _, entry in expected]


def test_kinds_are_told_apart(entries):
    note, trigger = made(Note("n")), made(Trigger(situation="t"), day=1)
    entries.add_all([note, trigger])
    kinds = (EntryKind.TRIGGER,)
    assert entries.newest(5, wanted=EntryFilter(kinds=kinds)) == [trigger]
    assert entries.between(*ALWAYS, kinds=kinds) == [trigger]
    assert entries.marks(*ALWAYS, kinds=kinds) == [
        EntryMark(trigger.id, EntryKind.TRIGGER, date(2026, 2, 2), date(2026, 2, 2))
    ]
    assert entries.newest(5, wanted=EntryFilter(kinds=(EntryKind.NOTE, EntryKind.TRIGGER))) == [
        trigger,
        note,
    ]
    cursor = Cursor(trigger.moment.occurred_at, trigger.id)
    assert entries.newest(5, after=cursor, wanted=EntryFilter(kinds=(EntryKind.NOTE,))) == [note]


def test_days_are_inclusive_and_oldest_first(entries):
    made_entries = [made(Note(str(n)), day=n) for n in (3, 1, 2, 0)]
    entries.add_all(made_entries)
    found = entries.between(date(2026, 2, 2), date(2026, 2, 3))
    assert [entry.body.text for entry in found] == ["1", "2"]
    assert entries.span() == (date(2026, 2, 1), date(2026, 2, 4))
    assert [mark.day.day for mark in entries.marks(*ALWAYS)] == [1, 2, 3, 4]


def test_a_failed_batch_leaves_nothing(entries):
    entry = made(Note("x"))
    with pytest.raises(Exception, match="UNIQUE"):
        entries.add_all([entry, entry])
    assert entries.count() == 0


def test_late_answers_are_marked(journal):
    journal.entries.add_all([check_in(3, day=0, late=2), check_in(4, day=1)])
    assert [rating.late for rating in journal.ratings.of("mood", *ALWAYS)] == [True, False]


def test_answers_about_a_moment_come_with_its_time_and_whole_days_do_not(journal):
    moment = check_in(3, day=1)
    whole = made(CheckIn(ratings=(Rating("mood", 8),), span=Span.DAY), day=1)
    gone, other = check_in(9, day=2), check_in(9, day=40)
    journal.entries.add_all([moment, whole, gone, other])
    journal.entries.delete(gone.id)
    found = journal.ratings.timed(date(2026, 2, 1), date(2026, 2, 28))
    assert found == [("mood", TimedValue(moment.moment.day, moment.moment.local, 3))]


def test_copings_and_triggers_are_read_as_numbers_alone(journal):
    journal.choices.save(Choice("walk", ChoiceList.SKILL, "Walk"))
    journal.choices.save(Choice("row", ChoiceList.TRIGGER_KIND, "Row"))
    cause = made(Trigger("row", "words", intensity=4, urge_peak=9, outcome=Outcome.PARTLY))
    lone = made(Trigger(did="words"), day=1)
    binned = made(Trigger("row"), day=2)
    answer = made(Coping("walk", cause.id, 8, 3, text="words"))
    orphan = made(Coping(trigger=binned.id, before=5, text="words"), day=1)
    gone = made(Coping(trigger=lone.id, before=5, after=1), day=1)
    silent = made(Coping(before=6, after=5), day=1)  # does not say what was done
    journal.entries.add_all([cause, lone, binned, answer, orphan, gone, silent])
    journal.entries.delete(binned.id)
    journal.entries.delete(gone.id)
    assert journal.ratings.copings(*ALWAYS) == [("walk", "row", 8, 3), (None, None, 5, None)]
    assert journal.ratings.triggers(*ALWAYS) == [
        (cause.moment.day, cause.moment.local, "row", 4, 9, Outcome.PARTLY, True),
        (lone.moment.day, lone.moment.local, None, None, None, None, False),
    ]
    assert journal.ratings.copings(date(2027, 1, 1), date(2027, 1, 2)) == []


def test_ratings_keep_to_their_scale_and_days(journal):
    journal.entries.add_all([check_in(value, day=value) for value in range(5)])
    journal.entries.add(made(CheckIn(ratings=(Rating("urge", 10),))))
    found = journal.ratings.of("mood", date(2026, 2, 2), date(2026, 2, 4))
    assert [(rating.day.day, rating.value) for rating in found] == [(2, 1), (3, 2), (4, 3)]


def plan(journal, monkeypatch, work):
    """How the engine means to find what a piece of work asks for."""
    database, asked = journal.vault.database, []
    for name in ("short_rows", "rows"):
        real = getattr(database, name)

        def noted(sql, values=(), real=real):
            asked.append((sql, values))
            return real(sql, values)

        monkeypatch.setattr(database, name, noted)
    work()
    monkeypatch.undo()
    steps = []
    for sql, values in asked:
        steps += [row[3] for row in database.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    return " · ".join(steps)


def test_the_days_of_one_scale_are_read_from_one_index(journal, monkeypatch):
    found = plan(journal, monkeypatch, lambda: journal.ratings.of("mood", *ALWAYS))
    assert "SEARCH rating USING COVERING INDEX rating_by_day" in found
    assert "TEMP B-TREE" not in found


@pytest.mark.parametrize(
    ("verb", "index"),
    [
        (lambda entries: entries.newest(90), "USING INDEX entry_by_time"),
        (
            lambda entries: entries.newest(90, after=Cursor(START, "x")),
            "USING INDEX entry_by_time (timeline>? AND timeline<?)",
        ),
        (lambda entries: entries.between(*ALWAYS), "USING INDEX entry_by_day (day>? AND day<?)"),
        (lambda entries: entries.marks(*ALWAYS), "USING INDEX entry_by_day (day>? AND day<?)"),
        (lambda entries: entries.span(), "SEARCH entry USING INDEX entry_by_day"),
        (lambda entries: entries.exists("x"), "USING INDEX sqlite_autoindex_entry_1 (id=?)"),
        (lambda entries: entries.purge(START), "USING INDEX entry_in_bin"),
    ],
)
def test_no_question_of_every_day_reads_the_whole_journal(journal, monkeypatch, verb, index):
    found = plan(journal, monkeypatch, lambda: verb(journal.entries))
    assert index in found
    assert "SCAN entry USING COVERING INDEX" not in found
    assert "SCAN entry ·" not in found


def test_an_entry_whose_content_is_gone_is_damage(journal):
    entry = made(Note("x"))
    journal.entries.add(entry)
    journal.vault.database.write("DELETE FROM note")
    with pytest.raises(JournalDamagedError):
        journal.entries.get(entry.id)


def test_what_is_in_the_bin_comes_last_deleted_first(entries, clock):
    made_entries = [made(Note(str(n)), day=n) for n in range(3)]
    entries.add_all(made_entries)
    for n in (1, 2, 0):
        entries.delete(made_entries[n].id)
    binned = entries.bin()
    assert [one.entry for one in binned] == [made_entries[n] for n in (0, 2, 1)]
    assert [one.deleted_at for one in binned] == sorted(
        (one.deleted_at for one in binned), reverse=True
    )
    assert [one.entry for one in entries.bin(limit=1)] == [made_entries[0]]
    assert repr(binned[0]) == "<Binned>"
    entries.restore(made_entries[0].id)
    entries.purge_entry(made_entries[2].id)
    assert [one.entry for one in entries.bin()] == [made_entries[1]]


@pytest.mark.parametrize("binned", [True, False])
def test_one_entry_goes_for_good_with_its_history_and_its_form(journal, binned):
    entries, database = journal.entries, journal.vault.database
    entry, stays = made(Note("one"), tags=("a",)), made(Note("stays"))
    entries.add_all([entry, stays])
    entries.replace(replace(entry, body=Note("two")))
    journal.drafts.save(Draft(edit_form(entry.id), "three", START))
    if binned:
        entries.delete(entry.id)
    entries.purge_entry(entry.id)
    assert not entries.exists(entry.id)
    assert entries.newest(9) == [stays]
    assert entries.history(entry.id) == []
    assert journal.drafts.get(edit_form(entry.id)) is None
    tombstone = "SELECT zone, deleted_at IS NULL FROM entry WHERE id = ?"
    assert database.row(tombstone, (entry.id,)) == ("", 0)
    with pytest.raises(NoSuchEntryError):
        entries.purge_entry(entry.id)


def test_days_are_counted_without_the_bin(entries):
    made_entries = [made(Note("x"), day=day) for day in (0, 0, 1, 3, 3)]
    entries.add_all(made_entries)
    entries.delete(made_entries[4].id)
    assert entries.count_by_day(date(2026, 2, 1), date(2026, 2, 3)) == {
        date(2026, 2, 1): 2,
        date(2026, 2, 2): 1,
    }
    assert sum(entries.count_by_day(*ALWAYS).values()) == 4


def test_what_answers_a_trigger_is_found(entries):
    trigger = made(Trigger(situation="t"))
    late = made(Coping(trigger=trigger.id, text="later"), day=2)
    early = made(Chain(about=trigger.id, repair="r"), day=1)
    gone = made(Coping(trigger=trigger.id, text="gone"))
    entries.add_all([trigger, late, early, gone, made(Coping(trigger="another", text="x"))])
    entries.delete(gone.id)
    assert entries.answering(trigger.id) == [early, late]
    assert entries.answering("nobody") == []


def test_tags_are_counted_the_most_used_first(entries):
    gone = made(Note("x"), tags=("a", "b", "gone"))
    entries.add_all([gone, made(Note("x"), tags=("b", "a")), made(Note("x"), tags=("b", "c"))])
    assert entries.tags() == [("b", 3), ("a", 2), ("c", 1), ("gone", 1)]
    entries.delete(gone.id)
    assert entries.tags() == [("b", 2), ("a", 1), ("c", 1)]


def test_a_tag_gets_another_name_everywhere_and_two_become_one(entries):
    both = made(Note("both"), tags=("x", "old", "new"))
    one, other = made(Note("one"), tags=("old", "y")), made(Note("other"), tags=("new",))
    entries.add_all([both, one, other])
    entries.delete(one.id)
    entries.rename_tag("old", " new\n")
    assert entries.get(both.id).tags == ("x", "new")
    assert entries.get(one.id).tags == ("new", "y")
    assert entries.get(other.id).tags == ("new",)
    assert entries.history(one.id) == []
    entries.rename_tag("new", "")
    assert [entries.get(each.id).tags for each in (both, one, other)] == [("x",), ("y",), ()]


def test_a_tag_that_keeps_its_name_changes_nothing(journal):
    journal.entries.add(made(Note("x"), tags=("a",)))
    heard = []
    journal.listen(heard.append)
    journal.entries.rename_tag("a", " a ")
    assert heard == []
    journal.entries.rename_tag("a", "b")
    assert heard == [Changed.ENTRIES]


WANTED = [
    (EntryFilter(), "abcd"),
    (EntryFilter(kinds=(EntryKind.TRIGGER,)), "b"),
    (EntryFilter(tags=("sleep",)), "ac"),
    (EntryFilter(tags=("sleep", "home")), "c"),
    (EntryFilter(bring=True), "b"),
    (EntryFilter(private=True), "c"),
    (EntryFilter(private=False), "abd"),
    (EntryFilter(late=True), "d"),
    (EntryFilter(first=date(2026, 2, 2)), "bcd"),
    (EntryFilter(last=date(2026, 2, 2)), "ab"),
    (EntryFilter(first=date(2026, 2, 2), last=date(2026, 2, 3), private=False), "b"),
    (EntryFilter(tags=("nobody",)), ""),
]


def one_of_each():
    return [
        made(Note("a"), tags=("sleep",)),
        replace(made(Trigger(situation="b"), day=1), bring=True),
        replace(made(Note("c"), day=2, tags=("home", "sleep")), private=True),
        made(Note("d"), day=3, late=2),
    ]


@pytest.mark.parametrize(("wanted", "found"), WANTED)
def test_the_timeline_can_be_narrowed(entries, wanted, found):
    each = one_of_each()
    entries.add_all(each)
    expected = [entry for name, entry in zip("abcd", each, strict=True) if name in found]
    assert entries.newest(9, wanted=wanted) == expected[::-1]
    cursor = Cursor(START + timedelta(days=3), each[3].id)
    below = [entry for entry in expected if entry is not each[3]]
    assert entries.newest(9, after=cursor, wanted=wanted) == below[::-1]


def test_the_last_day_of_every_scale_is_known(journal):
    journal.entries.add_all([check_in(3, day=4), check_in(5, day=2)])
    journal.entries.add(made(CheckIn(ratings=(Rating("urge", 1),)), day=1))
    gone = check_in(1, day=9)
    journal.entries.add(gone)
    journal.entries.delete(gone.id)
    assert journal.ratings.last_answered() == {"mood": date(2026, 2, 5), "urge": date(2026, 2, 2)}


def test_a_scale_that_was_not_answered_for_a_year_counts_as_not_answered(journal, monkeypatch):
    journal.entries.add(made(CheckIn(ratings=(Rating("urge", 1),)), day=-366))
    journal.entries.add(made(CheckIn(ratings=(Rating("stress", 1),)), day=-365))
    journal.entries.add(check_in(3))
    assert journal.ratings.last_answered() == {
        "mood": date(2026, 2, 1),
        "stress": date(2025, 2, 1),
    }
    found = plan(journal, monkeypatch, journal.ratings.last_answered)
    assert "SEARCH rating USING COVERING INDEX rating_by_day (day>?)" in found


def test_nothing_was_answered_in_an_empty_journal(journal):
    assert journal.ratings.last_answered() == {}


def test_many_of_one_moment_are_kept_in_the_order_of_writing(entries):
    many = [made(Note(str(number))) for number in range(700)]
    entries.add_all(many[:500])
    entries.add_all(many[500:])
    assert [one.id for one in entries.newest(999)] == [one.id for one in reversed(many)]
