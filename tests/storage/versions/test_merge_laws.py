"""The laws of bringing copies together, over every small history and over random ones."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.storage.versions.copies import START, Copy, first_copy, note, say_the_same
from tests.storage.versions.sealed import require_sealed

from journal_app.domain.entry import NoSuchEntryError
from journal_app.domain.homework import Homework
from journal_app.domain.ids import EntryId, HomeworkId, ImportId, ScaleId
from journal_app.domain.note import Note
from journal_app.domain.scale import Scale

NOTE = EntryId("n")


@pytest.fixture(scope="module")
def first():
    with first_copy() as copy:
        yield copy


def edit(copy: Copy, text: str) -> None:
    copy.entries.replace(replace(copy.entries.get(NOTE), body=Note(text)))


def mark(copy: Copy, _text: str) -> None:
    entry = copy.entries.get(NOTE)
    copy.entries.replace(replace(entry, bring=not entry.bring))


DEEDS: dict[str, Callable[[Copy, str], object]] = {
    "edit": edit,
    "mark": mark,
    "bin": lambda copy, _: copy.entries.delete(NOTE),
    "back": lambda copy, _: copy.entries.restore(NOTE),
    "purge": lambda copy, _: copy.entries.purge_entry(NOTE),
    "revert": lambda copy, _: copy.entries.revert(NOTE),
}
STEPS = [(place, deed) for place in (0, 1) for deed in (*DEEDS, "take")]


def tell(first: Copy, history) -> tuple[list[Copy], set[str], bool]:
    """The copies after a history, what was acknowledged and not taken back, and any purge."""
    copies = [first.clone(timedelta(days=-1)), first.clone(timedelta(days=1))]
    said, purged = {"first"}, False
    for number, (place, deed) in enumerate(history):
        copy, text = copies[place], f"{deed} {number}"
        try:
            if deed == "take":
                copy.take(copies[1 - place])
                continue
            if deed == "revert":  # takes back what it puts away
                said.discard(copy.entries.get(NOTE).body.text)
            DEEDS[deed](copy, text)
        except NoSuchEntryError:
            continue
        purged |= deed == "purge"
        if deed == "edit":
            said.add(text)
    return copies, said, purged


def require_laws(copies: list[Copy]) -> Copy:
    """The laws for any copies; the copy that holds all of them."""
    one, two, *more = copies
    there, back = one.united(two), two.united(one)
    assert say_the_same(there, back)
    assert say_the_same(one, one.united(one))
    assert say_the_same(there, there.united(one), there.united(two), there.united(back))
    made = [there, back]
    if more:
        three = more[0]
        left, right = there.united(three), one.united(two.united(three))
        assert say_the_same(left, right, three.united(back))
        made += [left, right]
        there = left.united(*more[1:])
        made.append(copies[-1].united(*reversed(copies[:-1])))
        assert say_the_same(there, made[-1])
    for copy in (*copies, *made):
        require_sealed(copy)
    return there


def require_history(first: Copy, history) -> None:
    copies, said, purged = tell(first, history)
    together = require_laws(copies)
    if purged:
        with pytest.raises(NoSuchEntryError):
            together.entries.get(NOTE)
    elif not any(deed == "revert" for _, deed in history):
        assert said <= together.texts(NOTE)
    for copy in copies:
        copy.close()
    together.close()


@pytest.mark.parametrize("length", [1, 2])
def test_every_history_of_up_to_two_steps_keeps_the_laws(first, length):
    for history in product(STEPS, repeat=length):
        require_history(first, history)


@pytest.mark.slow
def test_every_history_of_three_steps_keeps_the_laws(first):
    for history in product(STEPS, repeat=3):
        require_history(first, history)


def add(copy: Copy, text: str) -> None:
    copy.entries.add(note(f"of {text}", text))


def rename_scale(copy: Copy, text: str) -> None:
    copy.scales.save(Scale(ScaleId("mood"), text))


def delete_scale(copy: Copy, _text: str) -> None:
    copy.scales.delete(ScaleId("mood"))


def change_homework(copy: Copy, text: str) -> None:
    copy.homework.save(Homework(HomeworkId("h"), text))


def delete_homework(copy: Copy, _text: str) -> None:
    copy.homework.delete(HomeworkId("h"))


def import_notes(copy: Copy, text: str) -> None:
    with copy.transaction():
        batch = ImportId(f"batch {text}")
        copy.imports.begin(batch, "csv")
        copy.entries.add_all(
            [replace(note(f"{part} of {text}", text), imported=batch) for part in range(3)]
        )


def undo_import(copy: Copy, _text: str) -> None:
    for batch, _, _ in copy.imports.list()[:1]:
        copy.imports.undo(batch)


def tag_all(copy: Copy, text: str) -> None:
    copy.entries.replace(replace(copy.entries.get(NOTE), tags=("walk", text)))
    copy.entries.rename_tag("walk", text)


def empty_bin(copy: Copy, _text: str) -> None:
    copy.entries.purge(START + timedelta(days=9))


MORE = DEEDS | {
    "add": add,
    "rename scale": rename_scale,
    "delete scale": delete_scale,
    "change homework": change_homework,
    "delete homework": delete_homework,
    "import": import_notes,
    "undo import": undo_import,
    "tag": tag_all,
    "empty bin": empty_bin,
    "take": None,
}
histories = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(sorted(MORE)), st.integers(0, 3)), max_size=14
)
clocks = st.lists(st.timedeltas(timedelta(days=-1), timedelta(days=1)), min_size=2, max_size=4)


@given(history=histories, clocks=clocks)
@example(
    # What one copy has beside, and another one put into the bin, is there in every order.
    history=[(0, "edit", 0), (1, "mark", 0), (2, "mark", 0), (2, "bin", 0)],
    clocks=[timedelta()] * 3,
)
@settings(
    deadline=None,
    max_examples=600,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_history_of_two_to_four_copies_keeps_the_laws(first, history, clocks):
    copies = [first.clone(ahead) for ahead in clocks]
    said: dict[str, set[str]] = {NOTE: {"first"}}
    for number, (place, deed, other) in enumerate(history):
        copy, text = copies[place % len(copies)], f"{deed} {number}"
        if deed == "take":
            copy.take(copies[other % len(copies)])
            continue
        try:
            MORE[deed](copy, text)
        except NoSuchEntryError:
            continue
        if deed == "edit":
            said[NOTE].add(text)
        if deed == "add":
            said[f"of {text}"] = {text}
    together = require_laws(copies)
    done = {deed for _, deed, _ in history}
    if not done & {"purge", "revert", "empty bin"}:
        for entry, texts in said.items():
            assert texts <= together.texts(entry)
    for copy in (*copies, together):
        copy.close()


def test_what_another_copy_put_into_the_bin_has_no_earlier_wording_of_its_own(first):
    one, two = first.clone(), first.clone()
    bin_it, restore = DEEDS["bin"], DEEDS["back"]
    bin_it(two, "")
    for deed in (bin_it, restore, edit):
        one.take(two)
        assert one.entries.history(NOTE) == []
        one.entries.revert(NOTE)
        assert one.entries.get(NOTE).body.text == "first"
        deed(two, "second")
    one.take(two)
    assert [entry.body.text for _, entry in one.entries.history(NOTE)] == ["first"]
    one.entries.revert(NOTE)
    assert one.entries.get(NOTE).body.text == "first"
    assert one.entries.history(NOTE) == []
