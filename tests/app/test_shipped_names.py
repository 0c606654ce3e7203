"""Names that came with the program are shown in the language in force; stored rows stay."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal_app import translation
from journal_app.app.shipped_texts import shipped_names, shipped_texts
from journal_app.app.starter import starter_set
from journal_app.domain.choice import ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId
from journal_app.domain.search import EntryFilter, parse_search
from journal_app.storage.journal import create_journal
from journal_app.usecases.begin_journal import begin_journal
from journal_app.usecases.write_entry import AtTime, WriteEntry

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


class StillClock:
    def now(self):
        return NOW

    def zone(self):
        return "UTC"


class Spanish(translation.English):
    language = "es"


@pytest.fixture
def stored(tmp_path, passphrase, rules):
    """A journal that was begun in English, as it is stored."""
    journal = create_journal(tmp_path / "j", passphrase, clock=StillClock(), rules=rules)
    begin_journal(journal, starter_set(RESOURCES, "en"), signs=("sign_alone",))
    yield journal
    journal.close()


@pytest.fixture
def rows(stored):
    """Everything that is stored of the lists, byte by byte."""

    def read():
        tables = ("scale", "choice", "template")
        return [stored.vault.database.rows(f"SELECT * FROM {one} ORDER BY id") for one in tables]

    return read


@pytest.fixture
def journal(stored):
    return stored.say(shipped_names(RESOURCES))


@pytest.fixture
def spanish():
    before = translation.install(Spanish())
    yield
    translation.install(before)


def named(things):
    return {thing.id: thing for thing in things}


def test_what_came_with_the_program_is_shown_in_the_language_in_force(journal, rows):
    before = rows()
    assert named(journal.scales.all())["mood"].name == "Mood"
    earlier = translation.install(Spanish())
    try:
        mood = named(journal.scales.all())["mood"]
        assert (mood.name, mood.low, mood.high) == ("Ánimo", "muy bajo", "muy bueno")
        assert named(journal.choices.of(ChoiceList.SKILL))["call"].name == "Llamé a alguien"
        evening = named(journal.templates.all())["template_evening"]
        assert evening.name == "Mirar atrás por la noche"
        assert evening.prompts[0] == "¿Qué ha pasado hoy?"
    finally:
        translation.install(earlier)
    assert named(journal.scales.all())["mood"].name == "Mood"
    assert rows() == before


@pytest.mark.usefixtures("spanish")
def test_nothing_of_the_starting_set_stays_english(journal):
    spanish = starter_set(RESOURCES, "es")
    for kept, shipped in (
        (journal.scales.all(), (*spanish.scales, *spanish.signs)),
        (journal.choices.all(), spanish.choices),
        (journal.templates.all(), spanish.templates),
    ):
        of = named(shipped)
        assert kept
        assert [one for one in kept if one != replace(of[one.id], position=one.position)] == []


@pytest.mark.usefixtures("spanish")
def test_what_the_person_renamed_is_never_translated(journal):
    mood = named(journal.scales.all())["mood"]
    journal.scales.save(replace(mood, name="How I am"))
    call = named(journal.choices.all())["call"]
    journal.choices.save(replace(call, name="Rang Ruth"))
    shown = named(journal.scales.all())["mood"]
    assert (shown.name, shown.low) == ("How I am", "muy bajo")
    assert named(journal.choices.all())["call"].name == "Rang Ruth"


@pytest.mark.usefixtures("spanish")
def test_changing_something_else_leaves_the_stored_words_as_they_were(journal, stored):
    mood = named(journal.scales.all())["mood"]
    journal.scales.save(replace(mood, hidden=True, high="como nunca"))
    evening = named(journal.templates.all())["template_evening"]
    journal.templates.save(replace(evening, prompts=(*evening.prompts[1:], "¿Y Ruth?")))
    (row,) = stored.vault.database.rows("SELECT name, low, high FROM scale WHERE id = 'mood'")
    assert row == ("Mood", "very low", "como nunca")
    kept = named(stored.named_in("en").templates.all())["template_evening"]
    assert kept.prompts == (
        "What was hard, and what did I do about it?",
        "What do I want to keep?",
        "What does tomorrow ask of me?",
        "¿Y Ruth?",
    )


def test_a_paper_may_have_the_names_of_another_language(journal):
    other = journal.named_in("es-MX")
    assert named(other.scales.all())["urge"].name == "Impulso más fuerte"
    assert named(journal.scales.all())["urge"].name == "Strongest urge"
    assert other.entries is journal.entries


@pytest.mark.usefixtures("spanish")
def test_an_entry_is_found_by_the_name_that_is_shown(journal):
    write = WriteEntry(journal.entries, journal.preferences, StillClock(), lambda: "one")
    write(Coping(ChoiceId("call"), text="It passed."), when=AtTime(NOW))

    def found(words):
        return [
            one.entry.id
            for one in journal.entries.search(9, EntryFilter(query=parse_search(words)))
        ]

    assert found("llamé") == found("llame alg") == found('"llamé a alguien"') == ["one"]
    assert found("called") == ["one"]
    assert found("llamé passed") == ["one"]
    assert found("passed -llamé") == found("música") == found('"llamé alguien"') == []


def test_every_text_of_the_starting_set_is_known_in_both_languages():
    known = shipped_texts(RESOURCES).known
    english, spanish = known["en"], known["es"]
    assert {key: len(lines) for key, lines in english.items()} == {
        key: len(lines) for key, lines in spanish.items()
    }
    assert ("Choice", "solve", "name") in english


def test_a_text_that_is_the_same_in_two_places_has_one_translation():
    """Where two lines of one key are alike, the first would answer for both."""
    for texts in shipped_texts(RESOURCES).known.values():
        for lines in texts.values():
            assert len(set(lines)) == len(lines)
