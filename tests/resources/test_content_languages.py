"""Content that is data says the same things in every language, in that language alone."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from journal_app.app.demo import demo_texts
from journal_app.app.starter import starter_set
from journal_app.domain.choice import ABOUT_PEOPLE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FILES = [
    path.relative_to(RESOURCES).as_posix()
    for path in sorted(RESOURCES.rglob("*"))
    if re.search(r"(^|\.)en\.(toml|json)$", path.name) and path.parent.name != "translations"
]
SAME_IN_BOTH = {
    "Ruth", "M.K.", "plan", "01632 960 114", "01632 960 172", "01632 960 145", "", "WhatsApp: 9151 1767.",
    "WhatsApp: 6669 1771.", "WhatsApp: 324 011 7252.",
}  # fmt: skip
ENGLISH = re.compile(
    r"\b(the|and|of|what|with|you|your|my|is|are|it|not|was|that|this|for|from|when|nothing)\b",
    re.IGNORECASE,
)


def read(name):
    text = (RESOURCES / name).read_text(encoding="utf-8")
    return tomllib.loads(text) if name.endswith(".toml") else json.loads(text)


def in_spanish(name):
    return re.sub(r"(^|[/.])en\.(toml|json)$", r"\1es.\2", name)


def differences(one, other, place=""):
    """Where two documents do not have the same keys, lengths or values that are no words."""
    if isinstance(one, dict) and isinstance(other, dict):
        if set(one) - set(other) or set(other) - set(one) - {"language"}:
            yield place, sorted(set(one) ^ set(other))
        for key in set(one) & set(other):
            yield from differences(one[key], other[key], f"{place}/{key}")
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield place, (len(one), len(other))
        for n, (left, right) in enumerate(zip(one, other, strict=False)):
            yield from differences(left, right, f"{place}/{n}")
    elif type(one) is not type(other) or (not isinstance(one, str) and one != other):
        yield place, (one, other)


IDS = {
    "id", "skill", "kind", "scale", "stage", "opens", "better", "every", "place", "how",
    "paperwork", "emotions", "weekly_sign", "linkId", "url", "type", "code", "system", "status",
}  # fmt: skip
"""Keys whose values name something for the program."""
LISTS_OF_IDS = ("/signs", "/weeks/skills")


def texts(document, key="", place=""):
    """Every text by its place, with the key it stands under."""
    if isinstance(document, dict):
        for name, value in document.items():
            yield from texts(value, name, f"{place}/{name}")
    elif isinstance(document, list):
        for n, value in enumerate(document):
            yield from texts(value, key, f"{place}/{n}")
    elif isinstance(document, str):
        yield place, key, document


def is_id(place, key):
    parts = place.split("/")
    first = parts[-1] == "0" and (key in {"skill", "trigger_kind", "emotion", "links"})
    typed = "choices" in parts or (place.startswith("/if_then") and key == "place")
    return (key in IDS and not typed) or first


@pytest.mark.parametrize("name", FILES)
def test_every_file_of_content_has_its_spanish_of_the_same_shape(name):
    assert (RESOURCES / in_spanish(name)).is_file()
    if not name.startswith("report/"):
        assert list(differences(read(name), read(in_spanish(name)))) == []


@pytest.mark.parametrize("name", [one for one in FILES if one.endswith(".toml")])
def test_ids_are_the_same_in_every_language(name):
    spanish = {place: text for place, _, text in texts(read(in_spanish(name)))}
    for place, key, text in texts(read(name)):
        if is_id(place, key) or (place.startswith(LISTS_OF_IDS) and "demo/en" in name):
            assert spanish[place] == text, place


@pytest.mark.parametrize("name", [one for one in FILES if one.endswith(".toml")])
def test_no_text_of_the_spanish_content_stayed_english(name):
    english = {place: text for place, _, text in texts(read(name))}
    for place, key, text in texts(read(in_spanish(name))):
        if is_id(place, key) or (place.startswith(LISTS_OF_IDS) and "demo/en" in name):
            continue
        assert ENGLISH.findall(text) == [], (place, text)
        assert text != english[place] or text in SAME_IN_BOTH, (place, text)


def test_what_a_person_reads_of_a_help_line_has_its_spanish():
    lines = read("crisis_lines.json")["lines"]
    said = read("crisis_lines.es.json")
    notes = {line["note"] for line in lines if line.get("note")}
    assert notes - set(said) == set()
    foreign = [line for line in lines if line["languages"][:1] != ["es"]]
    glossed = {one["name"] for one in foreign if re.search(r"\([a-z ]+\)$", one["name"])}
    assert glossed - set(said) == set()
    assert [text for text in said.values() if ENGLISH.search(text)] == []
    every = {line.get(key) for line in lines for key in ("name", "number", "text", "note")}
    assert set(said) - every == set()


@pytest.mark.parametrize("language", ["en", "es"])
def test_skills_about_people_are_one_theme_of_the_starting_set(language):
    skills = [one for one in starter_set(RESOURCES, language).choices if one.list == "skill"]
    (theme,) = {one.theme for one in skills if one.id in ABOUT_PEOPLE}
    assert {one.id for one in skills if one.theme == theme} == ABOUT_PEOPLE


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_word_to_pick_stands_once_in_its_list(language):
    starter = starter_set(RESOURCES, language)
    for which in {one.list for one in starter.choices}:
        names = [one.name for one in starter.choices if one.list is which]
        assert len(set(names)) == len(names)
    names = [one.name for one in (*starter.scales, *starter.signs)]
    assert len(set(names)) == len(names)


def test_the_made_up_person_is_the_same_one():
    english, spanish = demo_texts(RESOURCES, "en"), demo_texts(RESOURCES, "es")
    assert english.signs == spanish.signs
    assert [day for day, _ in english.thoughts] == [day for day, _ in spanish.thoughts]
    assert english.initials == spanish.initials
