"""What was written is found by its words, and only while it may be found."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar

import pytest
import uuid6
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Emotion, SkillUse
from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.review import Review
from journal_app.domain.search import EntryFilter, ExcerptPiece, parse_search
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Trigger
from journal_app.storage.search_index import check_search_index, rebuild_search_index
from journal_app.usecases.ports import Cursor

START = datetime(2026, 2, 1, 12, tzinfo=UTC)


def made(body, day=0.0, *, late=0, tags=()):
    occurred = START + timedelta(days=day)
    moment = moment_of(occurred, occurred + timedelta(days=late), "UTC")
    return Entry(str(uuid6.uuid7()), moment, body, tags=tags)


def asking(typed, **wanted):
    return EntryFilter(query=parse_search(typed), **wanted)


@pytest.fixture
def entries(journal):
    return journal.entries


@pytest.fixture
def find(entries):
    """What is found by typing something, newest first."""
    return lambda typed, **wanted: [
        found.entry for found in entries.search(50, asking(typed, **wanted))
    ]


EVERYWHERE = [
    (CheckIn(line="canary", text="-"), "line"),
    (CheckIn(text="canary"), "text"),
    (CheckIn(no_skill_reason="canary"), "reason"),
    (Trigger(situation="canary"), "situation"),
    (Trigger(who_where="canary"), "who"),
    (Trigger(did="canary"), "did"),
    (Trigger(plan="canary"), "plan"),
    (Coping(text="canary"), "coping"),
    (Thought(situation="canary"), "t situation"),
    (Thought(automatic_thought="canary"), "thought"),
    (Thought(evidence_for="canary"), "for"),
    (Thought(evidence_against="canary"), "against"),
    (Thought(balanced_thought="canary"), "balanced"),
    (Chain(vulnerability="canary"), "vulnerability"),
    (Chain(prompting_event="canary"), "event"),
    (Chain(links=(ChainLink(LinkKind.BODY, "a"), ChainLink(LinkKind.ACTION, "canary"))), "link"),
    (Chain(behaviour="canary"), "behaviour"),
    (Chain(consequences="canary"), "consequences"),
    (Chain(turning_point="canary"), "turning point"),
    (Chain(repair="canary"), "repair"),
    (Practice(what="canary"), "what"),
    (Practice(happened="canary"), "happened"),
    (Note("canary"), "note"),
    (Lapse(what="canary"), "l what"),
    (Lapse(how_much="canary"), "how much"),
    (Lapse(context="canary"), "context"),
    (Lapse(led_here="canary"), "led here"),
    (Lapse(taught="canary"), "taught"),
    (Lapse(next_step="canary"), "next"),
    (Lapse(who_knows="canary"), "who knows"),
    (Review(looked="canary"), "looked"),
    (Review(helped="canary"), "helped"),
    (Review(session="canary"), "session"),
    (Review(next_week="canary"), "next week"),
]


@pytest.mark.parametrize("body", [body for body, _ in EVERYWHERE], ids=[n for _, n in EVERYWHERE])
def test_every_field_of_every_kind_is_found(entries, find, body):
    entry = made(body)
    entries.add_all([entry, made(Note("another"))])
    assert find("canary") == [entry]


WITH_WORDS = [
    (CheckIn(emotions=(Emotion("sad", 3),)), "sad"),
    (CheckIn(skills=(SkillUse("breathing", 3),)), "breathing"),
    (Trigger(kind="place"), "place"),
    (Coping(skill="breathing"), "breathing"),
    (Thought(emotions=(FeltEmotion("sad", 3),)), "sad"),
    (Practice(skill="breathing"), "breathing"),
]


@pytest.mark.parametrize(("body", "word"), WITH_WORDS)
def test_a_word_that_was_picked_is_found_by_the_name_it_has_now(journal, find, body, word):
    entry = made(body)
    journal.entries.add_all([entry, made(Note("another"))])
    assert find(word) == [entry]
    kind = next(choice.list for choice in journal.choices.all() if choice.id == word)
    journal.choices.save(Choice(word, ChoiceList(kind), "heron"))
    assert find("heron") == [entry]
    assert find(word) == []
    assert check_search_index(journal.vault.database)


def test_a_tag_is_found_by_the_name_it_has_now(entries, find):
    entry = made(Note("x"), tags=("night shift",))
    entries.add_all([entry, made(Note("another"), tags=("day",))])
    assert find("night") == find('"night shift"') == [entry]
    entries.rename_tag("night shift", "late work")
    assert find("night") == []
    assert find("late work") == [replace(entry, tags=("late work",))]


TEXT = "The naïve Ångström walked off-licence past, 2 km; don't CALL — Größe straße 日本語 Ελλάδα."


@pytest.mark.parametrize(
    ("typed", "is_there"),
    [
        ("naive", True),
        ("NAÏVE", True),
        ("angstrom", True),
        ("gros", False),
        ("große", True),
        ("GRÖẞE", True),
        ("grosse", False),
        ("ελλάδα", True),
        ("日本", True),
        ("本", False),
        ("wal", True),
        ("alked", False),
        ("walked naive", True),
        ("walked missing", False),
        ('"off licence"', True),
        ("off-licence", True),
        ('"licence off"', False),
        ('"walked off-lic"', False),
        ('"walked off-lic', True),
        ("don't", True),
        ("call", True),
        ("walked -call", False),
        ("walked -missing", True),
        ('walked -"past 2"', False),
        ("2 km", True),
        ("w", False),
    ],
)
def test_accents_case_and_the_ends_of_words_do_not_matter(entries, find, typed, is_there):
    entries.add(made(Note(TEXT)))
    assert bool(find(typed)) is is_there


HOSTILE = [
    '"', '""', "'", "*", "a*", "^a", "text:a", "{text}:a", "a OR b", "a AND NOT b", "NOT a", "NEAR(a b)",
    "NEAR", "(a", "a)", "a + b", "-", "- a", "--a", "a -", 'a"b', "a''b", ";DROP TABLE entry", "a\\b",
    "\0", "\ud800", "\ufdd0a\ufdd1", "entry_search", "rank", "a" * 5000, "a " * 5000, '"a ' * 400,
    "%", "_", "?1", "[a]", "a:b:c", "\u202ea", "👋", "👋 a", "ꟺ", "𞤀𞤁", "\u0301", "a\u0301",
    "\U000e0041", "1e999", "0x0",
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_that_is_typed_is_syntax(entries, typed):
    entries.add_all([made(Note("a quiet day")), made(Note("b"))])
    found = entries.search(9, asking(typed, first=date(2026, 1, 1)))
    assert len(found) <= 2
    assert entries.search(9, asking(f"quiet {typed} -{typed}")) is not None


def test_what_was_found_is_marked_in_its_excerpt(entries):
    before, after = "before " * 60, " after" * 60
    entries.add(made(Note(f"{before}\n\ncalm\tmorning{after}")))
    (found,) = entries.search(9, asking('"calm morning"'))
    hits = [piece for piece in found.excerpt if piece.hit]
    assert hits == [ExcerptPiece("calm morning", hit=True)]
    text = "".join(piece.text for piece in found.excerpt)
    assert "before calm morning after" in text
    assert text.startswith("…")
    assert text.endswith("…")
    assert len(text.split()) < 40


def test_signs_that_mark_a_hit_cannot_be_typed(entries):
    entries.add(made(Note("\ufdd1one\ufdd0 calm\ufdd0day \ufdd0\ufdd1\ufdd1 end")))
    (found,) = entries.search(9, asking("calmday"))
    assert "".join(piece.text for piece in found.excerpt) == "one calmday end"
    assert [piece.text for piece in found.excerpt if piece.hit] == ["calmday"]


def test_without_words_the_timeline_is_read_and_nothing_is_marked(entries):
    early, late = made(Note("one")), made(Note("two"), day=1)
    entries.add_all([late, early])
    found = entries.search(9, EntryFilter())
    assert [(one.entry, one.excerpt) for one in found] == [(late, ()), (early, ())]
    cursor = Cursor(late.moment.occurred_at, late.id)
    assert [one.entry for one in entries.search(9, EntryFilter(), after=cursor)] == [early]


def test_what_is_found_comes_in_the_order_of_the_timeline_page_by_page(entries):
    days = [3, 1.5, 1.5, 0, 2, 1.5, -900, 1.50001, 4]
    entries.add_all([made(Note(f"heron {n}"), day=day) for n, day in enumerate(days)])
    entries.add(made(Note("another")))
    read, after = [], None
    while page := entries.search(2, asking("heron"), after=after):
        read += [found.entry for found in page]
        after = Cursor(read[-1].moment.occurred_at, read[-1].id)
    timeline = [one for one in entries.newest(50) if "heron" in one.body.text]
    assert read == timeline
    assert len(read) == len(days)


def test_a_page_goes_on_below_an_entry_that_has_moved_or_gone_since(entries, find):
    each = [made(Note(f"heron {n}"), day=n) for n in range(4)]
    entries.add_all(each)
    cursor = Cursor(each[2].moment.occurred_at, each[2].id)
    later = moment_of(START + timedelta(days=9), START + timedelta(days=9), "UTC")
    entries.replace(replace(each[2], moment=later))
    below = [one.entry for one in entries.search(9, asking("heron"), after=cursor)]
    assert below == [each[1], each[0]]
    entries.purge_entry(each[2].id)
    assert entries.newest(9, after=cursor) == [each[1], each[0]]


def test_a_crowd_at_one_moment_keeps_its_order_and_its_neighbours(entries):
    crowd = [made(Note(f"heron {n}")) for n in range(200)]
    neighbour = made(Note("heron after"), day=1 / 1440)
    entries.add_all(crowd[:100])
    entries.add(neighbour)
    entries.add_all(crowd[100:])
    found = [one.entry.body.text for one in entries.search(300, asking("heron"))]
    assert len(found) == len(set(found)) == 201
    assert [text for text in found if text != "heron after"] == [
        one.body.text for one in reversed(crowd)
    ]


WANTED = [
    ({"kinds": (EntryKind.TRIGGER,)}, "b"),
    ({"tags": ("sleep",)}, "ac"),
    ({"tags": ("sleep", "home")}, "c"),
    ({"bring": True}, "b"),
    ({"private": True}, "c"),
    ({"private": False}, "abd"),
    ({"late": True}, "d"),
    ({"first": date(2026, 2, 2)}, "bcd"),
    ({"last": date(2026, 2, 2)}, "ab"),
    ({"first": date(2026, 2, 2), "last": date(2026, 2, 3), "private": False}, "b"),
    ({"first": date.min, "last": date.max}, "abcd"),
]


@pytest.mark.parametrize(("wanted", "expected"), WANTED)
def test_a_search_keeps_to_the_filter(entries, find, wanted, expected):
    each = {
        "a": made(Note("heron a"), tags=("sleep",)),
        "b": replace(made(Trigger(situation="heron b"), day=1), bring=True),
        "c": replace(made(Note("heron c"), day=2, tags=("home", "sleep")), private=True),
        "d": made(Note("heron d"), day=3, late=2),
    }
    entries.add_all([*each.values(), *(replace(one, id=f"{name}2", body=Note("other"))
                                       for name, one in each.items())])  # fmt: skip
    assert find("heron", **wanted) == [each[name] for name in reversed(expected)]


def test_a_day_far_from_utc_is_found_by_its_own_date(entries, find):
    zone = "Pacific/Kiritimati"
    moment = moment_of(START.replace(hour=10, minute=30), START, zone, day_ends=START.time())
    entry = Entry("k", moment, Note("heron"))
    entries.add(entry)
    day = entry.moment.day
    assert find("heron", first=day, last=day) == [entry]
    assert entries.newest(9, wanted=EntryFilter(first=day, last=day)) == [entry]


def test_what_is_in_the_bin_is_not_found_until_it_is_taken_out(entries, find):
    entry = made(Note("heron"))
    entries.add(entry)
    entries.delete(entry.id)
    assert find("heron") == []
    entries.restore(entry.id)
    assert find("heron") == [entry]


def test_an_edit_is_found_by_its_new_words_alone_and_back(entries, find):
    entry = made(Note("heron"))
    entries.add(entry)
    edited = replace(entry, body=Note("lighthouse"))
    entries.replace(edited)
    assert (find("heron"), find("lighthouse")) == ([], [edited])
    entries.revert(entry.id)
    assert (find("heron"), find("lighthouse")) == ([entry], [])


def test_an_undone_import_is_not_found(journal, find):
    journal.imports.begin("i1", "csv")
    entry = replace(made(Note("heron")), imported="i1")
    journal.entries.add_all([entry])
    assert find("heron") == [entry]
    journal.imports.undo("i1")
    assert find("heron") == []
    assert check_search_index(journal.vault.database)


def test_a_batch_that_fails_leaves_nothing_in_the_index(journal, find):
    kept, twice = made(Note("kept heron")), made(Note("heron twice"))
    journal.entries.add(kept)
    with pytest.raises(Exception, match="UNIQUE"):
        journal.entries.add_all([twice, twice])
    assert find("heron") == [kept]
    with suppress(ZeroDivisionError), journal.transaction():
        journal.entries.replace(replace(kept, body=Note("gone")))
        journal.entries.add(twice)
        raise ZeroDivisionError
    assert find("heron") == [kept]
    assert check_search_index(journal.vault.database)


def test_an_index_that_lags_behind_is_told_and_made_anew(journal, find):
    database = journal.vault.database
    entry = made(Note("heron"))
    journal.entries.add(entry)
    assert check_search_index(database)
    database.write("UPDATE note SET text = 'lighthouse'")
    assert not check_search_index(database)
    rebuild_search_index(database)
    assert check_search_index(database)
    assert [one.id for one in find("lighthouse")] == [entry.id]
    database.write("DELETE FROM entry_search_data WHERE id > 10")
    assert not check_search_index(database)
    rebuild_search_index(database)
    assert [one.id for one in find("lighthouse")] == [entry.id]


def test_a_search_reads_no_more_than_its_page(journal, monkeypatch):
    database, asked = journal.vault.database, []
    real = database.rows
    monkeypatch.setattr(
        database, "rows", lambda sql, values=(): asked.append((sql, values)) or real(sql, values)
    )
    journal.entries.search(50, asking("heron"), after=Cursor(START, "x"))
    monkeypatch.undo()
    sql, values = asked[0]
    plan = " · ".join(row[3] for row in database.rows(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "SCAN entry_search VIRTUAL TABLE INDEX" in plan
    assert "SEARCH entry USING INDEX entry_by_time (timeline=?)" in plan
    assert "TEMP B-TREE" not in plan


WORDS = ("heron", "lighthouse", "calm", "naïve", "sad")
texts = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
some_tags = st.lists(st.sampled_from(["home", "calm", "late work"]), max_size=2).map(tuple)
some_days = st.floats(-2, 2) | st.sampled_from([0.0, 1.0])
some_bodies = st.one_of(
    st.builds(Note, texts),
    st.builds(CheckIn, line=texts, emotions=st.sampled_from([(), (Emotion("sad", 1),)])),
    st.builds(Coping, skill=st.none() | st.just("breathing"), text=texts),
    st.builds(Chain, behaviour=texts, links=texts.map(lambda t: (ChainLink(LinkKind.BODY, t),))),
)


class IndexInStep(RuleBasedStateMachine):
    """Whatever is done to a journal, in whatever order: it finds what a reader would find."""

    journal: ClassVar = None

    @initialize()
    def empty(self):
        self.store = self.journal.entries
        for entry in self.store.newest(1000):
            self.store.delete(entry.id)
        self.store.purge(datetime(2999, 1, 1, tzinfo=UTC))
        self.named = {
            "sad": Choice("sad", ChoiceList.EMOTION, "sad"),
            "breathing": Choice("breathing", ChoiceList.SKILL, "breathing"),
        }
        for choice in self.named.values():
            self.journal.choices.save(choice)
        self.kept, self.binned = {}, {}

    def some(self, data, which):
        return data.draw(st.sampled_from(sorted(which))) if which else None

    @rule(written=st.lists(st.tuples(some_bodies, some_days, some_tags), max_size=5))
    def write(self, written):
        new = [made(body, day, tags=tags) for body, day, tags in written]
        self.store.add_all(new)
        self.kept |= {entry.id: entry for entry in new}

    @rule(data=st.data(), body=some_bodies, day=some_days, tags=some_tags)
    def edit(self, data, body, day, tags):
        if (name := self.some(data, self.kept)) is not None:
            self.kept[name] = replace(made(body, day, tags=tags), id=name)
            self.store.replace(self.kept[name])

    @rule(data=st.data())
    def undo_an_edit(self, data):
        if (name := self.some(data, self.kept)) is not None:
            self.store.revert(name)
            self.kept[name] = self.store.get(name)

    @rule(data=st.data())
    def delete(self, data):
        if (name := self.some(data, self.kept)) is not None:
            self.store.delete(name)
            self.binned[name] = self.kept.pop(name)

    @rule(data=st.data())
    def restore(self, data):
        if (name := self.some(data, self.binned)) is not None:
            self.store.restore(name)
            self.kept[name] = self.binned.pop(name)

    @rule(data=st.data())
    def purge_one(self, data):
        if (name := self.some(data, self.kept | self.binned)) is not None:
            self.store.purge_entry(name)
            self.kept.pop(name, None)
            self.binned.pop(name, None)

    @rule()
    def empty_the_bin(self):
        self.store.purge(datetime(2999, 1, 1, tzinfo=UTC))
        self.binned = {}

    @rule(old=st.sampled_from(["home", "calm"]), new=st.sampled_from(["", "calm", "late work"]))
    def rename_a_tag(self, old, new):
        self.store.rename_tag(old, new)
        for which in (self.kept, self.binned):
            for name in which:
                which[name] = self.store.get(name)

    @rule(choice=st.sampled_from(["sad", "breathing"]), name=st.sampled_from([*WORDS, "breathing"]))
    def rename_a_word(self, choice, name):
        self.named[choice] = replace(self.named[choice], name=name)
        self.journal.choices.save(self.named[choice])

    @rule(body=some_bodies)
    def fail_half_way(self, body):
        with suppress(ZeroDivisionError), self.journal.transaction():
            self.store.add(made(body))
            for name in self.kept:
                self.store.replace(replace(self.kept[name], body=body))
            raise ZeroDivisionError

    def says(self, entry):
        match entry.body:
            case Note(text=text):
                words = [text]
            case CheckIn(line=line, emotions=emotions):
                words = [line, *(self.named["sad"].name for _ in emotions)]
            case Coping(text=text, skill=skill):
                words = [text, self.named["breathing"].name if skill else ""]
            case Chain(behaviour=behaviour, links=links):
                words = [behaviour, links[0].text]
        return " ".join([*words, *entry.tags])

    @invariant()
    def finds_what_a_reader_finds(self):
        if not hasattr(self, "kept"):
            return
        assert check_search_index(self.journal.vault.database)
        for word in WORDS:
            found = {one.entry.id for one in self.store.search(1000, asking(word))}
            assert found == {name for name, one in self.kept.items() if word in self.says(one)}


def test_the_index_stays_in_step_whatever_is_done(kept_journal):
    machine = type("Machine", (IndexInStep,), {"journal": kept_journal})
    case = machine.TestCase
    case.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
    case().runTest()
