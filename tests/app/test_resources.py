"""The files that ship with the program are found and can be read."""

import re
import sys

from journal_app.app.content import content_file
from journal_app.app.papers import country_lines
from journal_app.app.resources import crisis_lines, resources_folder


def test_the_folder_of_the_checkout_is_found(shipped):
    assert resources_folder().resolve() == shipped
    assert (resources_folder() / "themes" / "style.qss").is_file()


def test_a_frozen_program_has_its_own_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_folder() == tmp_path / "resources"


def test_help_is_there_for_the_countries_that_were_promised(shipped):
    countries = {line.country for line in crisis_lines(shipped)}
    assert countries >= {"US", "CA", "GB", "IE", "AU", "NZ", "ES", "MX", "IN", "ZA"}


def test_a_spanish_paper_has_the_line_in_spanish_before_the_others(shipped):
    lines = country_lines(shipped, "us", "es")
    assert [(line.name, line.urgent) for line in lines[:2]] == [
        ("Servicios de emergencia", True),
        ("988 en español", False),
    ]
    assert lines[1].hours == "24 horas, todos los días"
    assert country_lines(shipped, "us", "en")[1].name == "988 Suicide & Crisis Lifeline"


def test_a_spanish_paper_says_in_spanish_what_is_no_name_of_an_organisation(shipped):
    english, spanish = crisis_lines(shipped, "en"), crisis_lines(shipped, "es")

    left = [
        text
        for line in spanish
        for text in (line.name, line.number, line.text)
        if re.search(
            r"\b(?:or|to \d|ambulance|police|fire|mobile|emergency services)\b", text, re.IGNORECASE
        )
    ]

    assert left == []
    for one, other in zip(english, spanish, strict=True):
        assert re.findall(r"\d+", one.number) == re.findall(r"\d+", other.number)
        assert re.findall(r"\d+", one.text) == re.findall(r"\d+", other.text)


def test_hours_of_several_days_read_in_spanish_on_spanish_paper(shipped):
    lines = {line.name: line.hours for line in country_lines(shipped, "IE", "es")}
    assert lines["HSE Drugs and Alcohol Helpline"] == "de 09:30 a 17:30, de lun a vie"


def test_content_in_another_language_stands_beside_the_english_and_falls_back_to_it(tmp_path):
    for name in ("en", "xx"):
        (tmp_path / f"{name}.toml").touch()
    assert content_file(tmp_path).name == "en.toml"
    assert content_file(tmp_path, language="xx").name == "xx.toml"
    assert content_file(tmp_path, language="yy").name == "en.toml"
