"""What each part of the plan asks, shows and makes of the answers."""

from dataclasses import replace
from datetime import date

import pytest

from journal_app.domain.crisis_line import CrisisLine, LineKind
from journal_app.domain.errors import MissingError
from journal_app.domain.open_hours import OpenHours, OpenPeriod
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.risk_situation import HowItWent, LookBack
from journal_app.domain.plan.sign_note import SignNote, SignStage
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleUse
from journal_app.ui.screens.plan.first.kind import FirstPlanKind
from journal_app.ui.screens.plan.pieces.cards import Cards
from journal_app.ui.screens.plan.pieces.numbers import NumberPieces
from journal_app.ui.screens.plan.pieces.people import People
from journal_app.ui.screens.plan.pieces.signs import Signs
from journal_app.ui.screens.plan.pieces.situations import Situations

LISTED = CrisisLine(
    "IE",
    "Samaritans",
    LineKind.CRISIS,
    {"number": OpenHours((OpenPeriod(frozenset(range(1, 8)), 0, 1440),), "Europe/Dublin")},
    ("en",),
    "samaritans.org",
    date(2026, 1, 2),
    "page",
    number="116 123",
)
EXAMPLE = Scale("sign_tense", "Tense jaw", "loose", "tight", use=ScaleUse.SIGN, better=Better.LOWER)


@pytest.fixture
def signs(new_id):
    return Signs((("Body", EXAMPLE),), new_id)


@pytest.fixture
def kinds(signs, examples, new_id, device):
    return (
        signs,
        Cards(examples, new_id),
        Situations(examples, new_id),
        People(examples, new_id),
        NumberPieces((LISTED,), device, new_id),
    )


def test_what_stands_in_a_form_unchanged_makes_the_same_piece(kinds, now):
    for kind in kinds:
        for group in kind.groups(now):
            for card in group.cards:
                piece = kind.find(card.id, now)
                if card.id.startswith("listed:"):
                    continue
                made = kind.made(kind.values(piece), piece, now)
                assert made == piece


def test_every_field_has_a_value_and_every_value_a_field(kinds, now):
    for kind in kinds:
        for piece in (None, *(kind.find(c.id, now) for g in kind.groups(now) for c in g.cards)):
            fields = {field.name for field in kind.fields(piece, now)}
            values = set(kind.values(piece))
            assert values <= fields | {"how", "helped"}


def test_a_new_piece_stands_behind_the_others(kinds, now):
    _, cards, situations, people, numbers = kinds
    card = cards.made({"when": "a", "then": "b", "who": "", "place": "", "skill": ""}, None, now)
    assert (card.id, card.position, card.skill) == ("new-1", 1, None)
    blank = {"what": "x", "on": "2026-03-09", "could_happen": "", "will_do": ""}
    assert situations.made(blank, None, now).position == 3
    empty = dict.fromkeys(("reach", "what_for", "in_crisis", "after_lapse", "may_be_named"), "")
    assert people.made({"name": "Hanna", **empty}, None, now).position == 1
    said = {"name": "n", "number": "1", "hours": "", "note": "", "kind": ""}
    assert numbers.made(said, None, now).kind is OwnLineKind.OTHER


def test_a_sign_in_own_words_is_a_scale_that_is_rated(signs, now):
    made = signs.made(
        {"name": "Humming", "stage": "", "every": "", "seen_by": "", "opens": ""}, None, now
    )
    assert (made.scale.use, made.scale.better) == (ScaleUse.SIGN, Better.LOWER)
    assert made.note == SignNote(made.scale.id, SignStage.EARLY)


def test_an_example_sign_keeps_the_words_at_its_ends(signs, now):
    values = {
        "name": "Tense jaw",
        "stage": "crisis",
        "every": "weekly",
        "seen_by": "",
        "opens": "card",
    }
    made = signs.made(values, None, now)
    assert (made.scale.id, made.scale.low) == ("sign_tense", "loose")
    assert (made.note.stage, made.note.opens) == (SignStage.CRISIS, "card")
    assert made.scale.every is AskRhythm.WEEKLY
    there = replace(now, signs=(*now.signs, EXAMPLE))
    assert signs.made(values, None, there).scale.id == "new-1"


def test_examples_that_are_on_the_list_are_not_offered_again(signs, now):
    assert signs.fields(None, now)[0].examples[0].lines == ("Tense jaw",)
    there = replace(now, signs=(*now.signs, EXAMPLE))
    assert signs.fields(None, there)[0].examples == ()


def test_signs_stand_by_stage_and_name_the_card_they_open(signs, now):
    early, harder, crisis = signs.groups(now)
    assert (early.cards, harder.cards) == ((), ())
    (card,) = crisis.cards
    assert ("If I come home at six, then I walk first", "") in card.lines
    gone = replace(now, plan=Plan(signs=now.plan.signs))
    assert ("It opens no card yet.", "muted") in signs.groups(gone)[2].cards[0].lines


def test_situations_stand_as_ahead_again_and_over(kinds, now):
    ahead, again, over = kinds[2].groups(now)
    assert [c.id for g in (ahead, again, over) for c in g.cards] == ["ahead", "again", "over"]
    assert ("Afterwards: Easier than I thought. my sister", "muted") in over.cards[0].lines


def test_a_look_back_is_asked_only_where_the_day_is_over(kinds, now):
    situations = kinds[2]
    names = [f.name for f in situations.fields(situations.find("ahead", now), now)]
    assert "how" not in names
    names = [f.name for f in situations.fields(situations.find("over", now), now)]
    assert names[-2:] == ["how", "helped"]


def test_answering_a_look_back_later_keeps_the_day_it_was_said(kinds, now):
    situations = kinds[2]
    over = situations.find("over", now)
    values = {**situations.values(over), "how": "harder", "helped": ""}
    back = situations.made(values, over, now).look_back
    assert back == LookBack(date(2026, 3, 2), HowItWent.HARDER)
    fresh = replace(over, look_back=None)
    assert situations.made({**values, "how": ""}, fresh, now).look_back is None
    assert situations.made(values, fresh, now).look_back == LookBack(now.today, HowItWent.HARDER)


def test_a_corrected_number_stands_in_place_of_the_listed_one(kinds, now):
    numbers = kinds[4]
    listed = numbers.find("listed:0", now)
    assert (listed.name, listed.number) == ("Samaritans", "116 123")
    made = numbers.made({**numbers.values(listed), "number": "116 124"}, listed, now)
    assert (made.id, made.instead_of, made.written_on) == ("new-1", "Samaritans", now.today)
    own, rest = numbers.groups(replace(now, lines=(*now.lines, made)))
    assert [card.title for card in own.cards] == ["Dr Byrne", "Samaritans"]
    assert rest.cards == ()
    assert any("in place of the listed number" in text for text, _ in own.cards[1].lines)


def test_a_listed_number_says_its_hours_source_and_day_and_cannot_be_removed(kinds, now):
    _, listed = kinds[4].groups(now)
    (card,) = listed.cards
    assert not card.remove
    said = " ".join(text for text, _ in card.lines)
    assert all(part in said for part in ("116 123", "24 hours", "samaritans.org", "2026"))


def test_a_line_by_text_or_chat_says_how(device, now):
    numbers = NumberPieces((replace(LISTED, number="", text="HI to 1", chat="a.org"),), device, str)
    assert numbers.find("listed:0", now).number == "text HI to 1  ·  a.org"


def test_a_piece_that_is_gone_is_a_new_one(kinds, now):
    for kind in kinds:
        assert kind.find("gone", now) is None


@pytest.fixture
def first(signs, examples, new_id):
    return FirstPlanKind(signs, examples, new_id)


BLANK = dict.fromkeys(("name", "when", "then", "person", "reach", "reason"), "")


def test_an_empty_first_plan_is_nothing(first, now):
    made = first.made(BLANK, now)
    assert (made.sign, made.card, made.person, made.reasons) == (None, None, None, None)
    assert made.empty
    assert not first.made({**BLANK, "reason": "x"}, now).empty


def test_a_first_plan_ties_the_sign_to_its_card(first, nothing):
    said = {
        "name": "Tense jaw",
        "when": "a",
        "then": "b",
        "person": "Ruth",
        "reach": "555",
        "reason": "the kids",
    }
    made = first.made(said, nothing)
    assert made.sign.note == SignNote("sign_tense", SignStage.HARDER, opens=made.card.id)
    assert (made.person.name, made.person.in_crisis) == ("Ruth", True)
    assert made.reasons.reasons == "the kids"
    assert first.made({**BLANK, "name": "Humming"}, nothing).sign.note.opens is None


def test_a_first_reason_stands_below_the_ones_there_are(first, now):
    assert first.made({**BLANK, "reason": "me"}, now).reasons.reasons == "the kids\nme"


@pytest.mark.parametrize("said", [{"when": "a"}, {"then": "b"}, {"reach": "555"}])
def test_half_a_card_or_a_number_without_a_name_is_refused(first, nothing, said):
    with pytest.raises(MissingError):
        first.made({**BLANK, **said}, nothing)


def test_the_first_page_asks_six_things(first, nothing):
    assert [field.name for field in first.fields(nothing)] == list(BLANK)


def test_own_numbers_say_since_when(device, now):
    old = OwnLine("a", "x", "1", hours="9 to 5", note="ask for Anna")
    (card,) = NumberPieces((), device, str).groups(replace(now, lines=(old,)))[0].cards
    assert card.lines == (("1", "words"), ("9 to 5 · ask for Anna", ""))
