"""Which format a file has is told by how it begins, or by the names in it."""

import json
import zipfile
from pathlib import Path

import pytest

from journal_app.exchange.formats import FORMATS, Format, likeliest
from journal_app.exchange.look import Look, Sureness

HERE = Path(__file__).resolve().parents
REAL = next((up / "shared" / "data" for up in HERE if (up / "shared" / "data").is_dir()), HERE[3])


@pytest.fixture
def second(monkeypatch):
    """Another format that is sure of its own first letters."""
    said = {True: Sureness.SURE, False: Sureness.NO}
    sniff = Format(lambda look: said[look.head.startswith(b"PHONE")], FORMATS["csv"].reader)
    monkeypatch.setitem(FORMATS, "phone", sniff)


@pytest.mark.parametrize(
    ("head", "sure"),
    [
        (b"date,mood\n2026-01-01,7\n", Sureness.MAYBE),
        (b"\xef\xbb\xbfdate;mood\n", Sureness.MAYBE),
        ("date\tmood\n".encode("utf-16"), Sureness.MAYBE),
        (b"", Sureness.NO),
        (b"only words\n", Sureness.NO),
        (b'{"a": 1, "b": 2}', Sureness.NO),
        (b"\n<xml>a,b</xml>", Sureness.NO),
        (b"PK\x03\x04,,,", Sureness.NO),
        (b"%PDF-1.7 , ", Sureness.NO),
    ],
)
def test_a_table_is_told_by_its_first_bytes_and_never_surely(head, sure):
    assert FORMATS["csv"].sniff(Look(head)) is sure


def test_the_format_that_is_surest_is_taken(tmp_path, second):
    (tmp_path / "one").write_bytes(b"PHONE,a,b")
    (tmp_path / "other").write_bytes(b"date,mood\n")
    assert likeliest(tmp_path / "one") == "phone"
    assert likeliest(tmp_path / "other") == "csv"


def test_a_file_that_shows_nothing_is_read_as_the_first_format(tmp_path, second):
    (tmp_path / "empty").touch()
    for name in ("empty", "missing", "."):
        assert likeliest(tmp_path / name) == "csv"


BEGINNINGS = {
    "daylio": "\ufefffull_date,date,weekday,time,mood,activities,note_title,note\r\n",
    "bearable": "date,weekday,time of day,category,rating/amount,detail,notes\n",
    "jrnl": '{"tags": {}, "entries": [{"title": "a", "body": "", "date": "2026-03-01"}]}',
    "jrnl-text": "[2026-03-01 21:05] A title.\nAnd more, with a comma.\n",
    "dayone": '{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-03-01T20:00:00Z"}]}',
    "journey": '{"text":"a","date_journal":1772395200000}',
    "rednotebook": "1: {text: 'a, b'}\n2: {text: c}\n",
    "apple": '<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n]>\n<HealthData locale="en_IE">\n',
    "csv": "date;mood\n2026-03-01;5\n",
}


@pytest.mark.parametrize("name", BEGINNINGS)
def test_every_single_file_is_told_by_its_beginning(tmp_path, name):
    file = tmp_path / "file"
    file.write_text(BEGINNINGS[name], encoding="utf-8")
    assert likeliest(file) == name


def test_a_document_that_begins_with_a_long_list_is_told_by_what_follows(tmp_path):
    file = tmp_path / "jrnl.json"
    tags = {f"@a tag with a long name {n}": n for n in range(500)}
    entry = {"title": "a", "body": "", "date": "2026-03-01", "time": "09:00"}
    file.write_text(json.dumps({"tags": tags, "entries": [entry]}, indent=2))
    assert likeliest(file) == "jrnl"


NAMES = {
    "dayone": ("Journal.json", "photos/a.jpeg"),
    "journey": ("1772395200000-3fd0ab.json", "1772395200000-3fd0ab-1.jpg"),
    "rednotebook": ("data/2026-02.txt", "data/2026-03.txt"),
    "loop": ("Habits.csv", "001 Walk/Checkmarks.csv", "001 Walk/Scores.csv"),
    "apple": ("apple_health_export/export.xml", "apple_health_export/export_cda.xml"),
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("packed", [True, False])
def test_every_zip_file_and_every_folder_is_told_by_the_names_in_it(tmp_path, name, packed):
    place = tmp_path / "it"
    if packed:
        with zipfile.ZipFile(place, "w") as archive:
            for one in NAMES[name]:
                archive.writestr(one, "x")
    else:
        for one in NAMES[name]:
            (place / one).parent.mkdir(parents=True, exist_ok=True)
            (place / one).touch()
    assert likeliest(place) == name


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("imports/daylio-2021.csv", "daylio"),
        ("imports/bearable-2022.csv", "bearable"),
        ("imports/dayone2-from-jrnl-tests.json", "dayone"),
        ("imports/jrnl-simple.json", "jrnl"),
        ("cases/daylio-nine-columns-german.csv", "daylio"),
        ("cases/central-european.csv", "csv"),
    ],
)
def test_real_files_are_told(file, name):
    if not (REAL / file).exists():
        pytest.skip("the real files are not beside this checkout")
    assert likeliest(REAL / file) == name
