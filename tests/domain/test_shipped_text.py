"""What came with the program is known in every language it ships in."""

from journal_app.domain.shipped_text import NOTHING_SHIPPED, ShippedTexts

MOOD = ("Scale", "mood", "name")
STRESS = ("Scale", "stress", "name")
TEXTS = ShippedTexts(
    {
        "en": {MOOD: ("Mood",), STRESS: ("Stress",), ("Template", "t", "prompts"): ("One", "Two")},
        "es": {MOOD: ("Ánimo",), STRESS: ("Estrés",), ("Template", "t", "prompts"): ("Uno", "Dos")},
    }
)


def test_a_shipped_text_is_said_in_the_language_from_whichever_it_stands_in():
    assert TEXTS.said(MOOD, "Mood", "es") == "Ánimo"
    assert TEXTS.said(MOOD, "Ánimo", "es") == "Ánimo"
    assert TEXTS.said(MOOD, "Ánimo", "en") == "Mood"
    assert TEXTS.said(MOOD, "Ánimo", "en-US") == "Mood"


def test_what_was_typed_stays_in_every_language():
    for language in ("en", "es", "de"):
        assert TEXTS.said(MOOD, "How I am", language) == "How I am"
        assert TEXTS.said(MOOD, "mood", language) == "mood"


def test_the_text_of_one_thing_says_nothing_about_another():
    assert TEXTS.said(STRESS, "Mood", "es") == "Mood"
    assert TEXTS.said(("Scale", "own", "name"), "Mood", "es") == "Mood"


def test_a_language_without_texts_is_answered_in_english():
    assert TEXTS.said(MOOD, "Ánimo", "de") == "Mood"


def test_of_several_lines_each_has_its_place():
    key = ("Template", "t", "prompts")
    assert TEXTS.said(key, "Two", "es") == "Dos"
    assert TEXTS.said(key, "Three", "es") == "Three"


def test_two_texts_are_the_same_if_both_are_shipped_for_one_place():
    assert TEXTS.same(MOOD, "Mood", "Ánimo")
    assert not TEXTS.same(MOOD, "How I am", "Mood")
    assert not TEXTS.same(MOOD, "How I am", "How I am")


def test_without_a_table_everything_stays():
    assert NOTHING_SHIPPED.said(MOOD, "Mood", "es") == "Mood"
