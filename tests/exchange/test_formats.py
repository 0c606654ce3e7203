"""Which format a file has is told by how it begins."""

import pytest

from journal_app.exchange.formats import FORMATS, Sureness, likeliest


@pytest.fixture
def second(monkeypatch):
    """A second format that is sure of its own first letters."""
    said = {True: Sureness.SURE, False: Sureness.NO}
    monkeypatch.setitem(FORMATS, "phone", lambda head: said[head.startswith(b"PHONE")])


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
    assert FORMATS["csv"](head) is sure


def test_the_format_that_is_surest_is_taken(tmp_path, second):
    (tmp_path / "one").write_bytes(b"PHONE,a,b")
    (tmp_path / "other").write_bytes(b"date,mood\n")
    assert likeliest(tmp_path / "one") == "phone"
    assert likeliest(tmp_path / "other") == "csv"


def test_a_file_that_shows_nothing_is_read_as_the_first_format(tmp_path, second):
    (tmp_path / "empty").touch()
    for name in ("empty", "missing", "."):
        assert likeliest(tmp_path / name) == "csv"
