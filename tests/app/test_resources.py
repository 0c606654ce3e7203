"""The files that ship with the program are found and can be read."""

import sys

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
        ("Emergency services", True),
        ("988 en español", False),
    ]
    assert lines[1].hours == "24 horas, todos los días"
    assert country_lines(shipped, "us", "en")[1].name == "988 Suicide & Crisis Lifeline"
