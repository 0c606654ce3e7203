"""An exported journal is as its published schema says, and the schema is as the program is."""

import importlib.util
import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from tests.exchange.written import NOON, as_json
from tests.storage.conftest import SteppingClock

from journal_app.app.demo import fill_with_demo
from journal_app.storage.journal import create_journal
from journal_app.usecases.make_demo import Story

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "docs" / "formats" / "journal.schema.json"


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(FILE.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture(scope="module")
def exported(tmp_path_factory, passphrase, rules, shipped):
    path = tmp_path_factory.mktemp("exported")
    journal = create_journal(path, passphrase, clock=SteppingClock(NOON), rules=rules)
    fill_with_demo(journal, shipped, Story(end=date(2026, 3, 5), weeks=6))
    for entry in journal.entries.newest(9):
        journal.entries.replace(entry)
    journal.entries.delete(journal.entries.newest(1)[0].id)
    journal.entries.purge_entry(journal.entries.newest(1)[0].id)
    text = as_json(journal)
    journal.close()
    return text


def test_the_schema_is_what_the_program_would_write():
    spec = importlib.util.spec_from_file_location(
        "export_schema", ROOT / "packaging" / "export_schema.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert FILE.read_text(encoding="utf-8") == module.text()


def test_an_exported_journal_is_valid(validator, exported):
    assert list(validator.iter_errors(json.loads(exported))) == []


@pytest.mark.parametrize(
    ("section", "field", "wrong"),
    [
        ("entries", "occurred_at", "yesterday"),
        ("entries", "kind", "poem"),
        ("scales", "hidden", 3),
        ("sessions", "starts_at", None),
        ("plan_pieces", "position", "first"),
    ],
)
def test_what_is_not_as_the_schema_says_is_not_valid(validator, exported, section, field, wrong):
    journal = json.loads(exported)
    journal[section][0][field] = wrong
    assert list(validator.iter_errors(journal))
