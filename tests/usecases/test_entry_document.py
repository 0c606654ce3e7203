"""The JSON form of an entry: everything comes back, and a foreign text has one refusal."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.drawn_bodies import Drawing

from journal_app.domain.check_in import (
    CheckIn,
    Need,
)
from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.usecases.entry_document import (
    DocumentError,
    body_from_text,
    body_to_text,
    entry_from_text,
    entry_to_text,
)

line = st.text(max_size=40)
words = st.text(max_size=200)
name = st.text(min_size=1, max_size=12)
values = st.floats(0, 100_000, allow_nan=False) | st.integers(0, 10)
bodies = st.one_of(
    *Drawing(
        line=line,
        words=words,
        said=words,
        ratings=st.lists(
            st.builds(Rating, name, values), max_size=4, unique_by=lambda each: each.scale
        ).map(tuple),
        emotion=name,
        skill=name,
        trigger_kind=name,
        earlier=st.none() | name,
    )
    .bodies()
    .values()
)
moments = st.builds(
    moment_of,
    st.datetimes(timezones=st.just(UTC)).map(lambda t: t.replace(year=1950 + t.year % 60)),
    st.just(datetime(2026, 3, 5, 18, 30, tzinfo=UTC)),
    st.sampled_from(["Europe/Dublin", "America/New_York", "Nowhere/Known"]),
)
entries = st.builds(
    Entry,
    id=name,
    moment=moments,
    body=bodies,
    bring=st.booleans(),
    private=st.booleans(),
    tags=st.lists(line, max_size=3).map(tuple),
    imported=st.none() | name,
)


@given(bodies)
def test_every_body_comes_back(body):
    text = body_to_text(body)
    assert body_from_text(text) == body
    assert body_to_text(body_from_text(text)) == text


@given(entries)
def test_every_entry_comes_back(entry):
    text = entry_to_text(entry)
    assert entry_from_text(text) == entry
    assert entry_to_text(entry_from_text(text)) == text


def test_the_same_content_is_the_same_text():
    needs = [frozenset(order) for order in (("tired", "angry"), ("angry", "tired"))]
    one, other = (CheckIn(needs=frozenset(map(Need, some))) for some in needs)
    assert body_to_text(one) == body_to_text(other)


HOSTILE = [
    "",
    "no json",
    "null",
    "[]",
    '"text"',
    "1e999",
    "{}",
    '{"kind": "note"}',
    '{"content": {}}',
    '{"kind": "note", "content": []}',
    '{"kind": "note", "content": null}',
    '{"kind": "unheard", "content": {}}',
    '{"kind": [], "content": {}}',
    '{"kind": {}, "content": {}}',
    '{"kind": "trigger", "content": {"intensity": 11}}',
    '{"kind": "trigger", "content": {"intensity": 1e999}}',
    '{"kind": "trigger", "content": {"intensity": "many"}}',
    '{"kind": "check_in", "content": {"ratings": [{"scale": "mood", "value": NaN}]}}',
    '{"kind": "check_in", "content": {"ratings": [{"scale": "m"}]}}',
    '{"kind": "check_in", "content": {"ratings": 3}}',
    '{"kind": "check_in", "content": {"needs": ["bored"]}}',
    '{"kind": "check_in", "content": {"size": "huge"}}',
    '{"kind": "note", "content": {"text": "' + "x" * 1_000_001 + '"}}',
    '{"kind": "note", "content": ' + "9" * 5000 + "}",
    "[" * 100_000,
    '{"kind": "note", "content": ' + '{"a":' * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_foreign_text_is_refused_as_such(text):
    for read in (body_from_text, entry_from_text):
        with pytest.raises(DocumentError) as caught:
            read(text)
        assert str(caught.value) == "DocumentError"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(line, inner, max_size=3),
    max_leaves=6,
)
fields = st.sampled_from(
    ["ratings", "safety", "needs", "acted", "emotions", "text", "line", "minutes", "kind", "skill"]
)
contents = st.dictionaries(fields, json_values, max_size=4)
documents = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["check_in", "trigger", "coping", "note", "lapse"]),
        "content": contents,
    }
)


@given(documents | json_values)
def test_whatever_stands_in_a_text_the_answer_is_a_body_or_the_refusal(document):
    with suppress(DocumentError):
        body_from_text(json.dumps(document))


@given(st.data())
def test_an_entry_with_one_field_spoilt_is_read_or_refused(data):
    entry = Entry("e", moment_of(*[datetime(2026, 3, 5, tzinfo=UTC)] * 2, "UTC"), Note("x"))
    document = json.loads(entry_to_text(entry))
    where = data.draw(st.sampled_from([document, document["moment"]]))
    where[data.draw(st.sampled_from(sorted(where)))] = data.draw(json_values)
    with suppress(DocumentError):
        entry_from_text(json.dumps(document))


def test_half_of_a_split_character_is_replaced_when_it_is_read():
    assert body_from_text('{"kind": "note", "content": {"text": "\\ud83d"}}') == Note("?")


def test_a_day_is_read_as_it_was_decided():
    entry = Entry("e", moment_of(*[datetime(2026, 3, 5, 2, tzinfo=UTC)] * 2, "UTC"), Note("x"))
    assert entry_from_text(entry_to_text(entry)).moment.day == date(2026, 3, 4)
