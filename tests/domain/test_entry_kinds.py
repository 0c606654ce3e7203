"""Every kind of entry stands in the table of the domain and can be asked the same things."""

from dataclasses import fields, replace

import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Span
from journal_app.domain.coping import Coping, NoSkillError
from journal_app.domain.entry import BODIES, EmptyEntryError, EntryKind, check_saved, kind_of
from journal_app.domain.ids import EntryId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.rating import Rating
from journal_app.domain.scale import MOOD, URGE
from journal_app.domain.trigger import Outcome, Trigger

EVERY_BODY = pytest.mark.parametrize("body", BODIES.values(), ids=lambda one: one.__name__)


def texts_of(body: type) -> dict[str, str]:
    """A text for every field that takes words, each its own."""
    return {one.name: f"words of {one.name}" for one in fields(body) if one.type is str}


def test_every_kind_has_its_body_and_every_body_its_kind():
    assert set(BODIES) == set(EntryKind)
    assert [kind_of(body()) for body in BODIES.values()] == list(BODIES)


@EVERY_BODY
def test_every_text_of_a_body_is_a_passage_of_it(body):
    written = texts_of(body)
    told = {passage.text for passage in body(**written).passages}
    assert told == set(written.values())


@EVERY_BODY
def test_a_body_with_a_text_is_not_empty_and_may_stand_on_a_list_by_it(body):
    written = texts_of(body)
    made = body(**written)
    assert not made.empty
    assert set(made.gist) <= set(written.values())
    assert made.gist


@EVERY_BODY
def test_a_body_that_points_at_another_entry_can_be_pointed_there(body):
    other = EntryId("other")
    pointing = body().pointing_at(other)
    assert pointing.points_at == (other if body in {Coping, Chain} else None)
    assert pointing.pointing_at(None) == body()


def test_links_of_a_chain_are_passages_between_what_set_it_off_and_what_was_done():
    link = ChainLink(LinkKind.BODY, "a knot", could_turn=True)
    chain = Chain(prompting_event="the call", links=(link,), behaviour="left")
    told = [(one.key, one.text, one.marked) for one in chain.passages if one.text]
    assert told == [
        ("prompting_event", "the call", False),
        ("link.body", "a knot", True),
        ("behaviour", "left", False),
    ]


@pytest.mark.parametrize(
    ("body", "acted"),
    [
        (Lapse(), True),
        (Trigger(outcome=Outcome.ACTED), True),
        (Trigger(outcome=Outcome.RODE_OUT), None),
        (CheckIn(acted=False), False),
        (CheckIn(), None),
        (Note("no"), None),
    ],
)
def test_only_what_was_said_counts_as_acted_or_not(body, acted):
    assert body.acted is acted


def test_an_urge_is_an_answer_in_a_check_in_and_in_a_trigger():
    assert CheckIn(ratings=(Rating(MOOD, 4), Rating(URGE, 6))).answers == ((MOOD, 4), (URGE, 6))
    assert Trigger(urge_peak=7).answers == ((URGE, 7.0),)
    assert Trigger().answers == Practice().answers == ()


def test_what_an_entry_is_about_is_the_word_that_was_picked():
    assert Trigger(kind="row").subject == "row"
    assert Coping(skill="walk").subject == Practice(skill="walk").subject == "walk"
    assert Note("row").subject is None


def test_a_form_refuses_what_says_nothing_and_a_skill_that_is_not_named():
    with pytest.raises(EmptyEntryError):
        check_saved(Note(" "))
    with pytest.raises(NoSkillError):
        check_saved(Coping(before=3))
    check_saved(replace(Coping(before=3), text="a walk"))
    check_saved(Lapse())


def test_a_check_in_on_the_whole_day_has_no_time():
    assert CheckIn(span=Span.DAY).whole_day
    assert not CheckIn().whole_day
    assert not Note("x").whole_day
