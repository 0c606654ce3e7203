"""Zip files that swell, lie, or are broken, and folders with more in them than files."""

import os
import zipfile

import pytest

from journal_app.domain.import_errors import FileProblem, InputFileError, TableTooLargeError
from journal_app.exchange import several_files as module
from journal_app.exchange.several_files import several_files


@pytest.fixture
def packed(tmp_path):
    def packed(*members, name="a.zip"):
        with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for one, content in members:
                archive.writestr(one, content)
        return tmp_path / name

    return packed


def problem(act):
    with pytest.raises(InputFileError) as refused:
        act()
    return refused.value.problem


def read(path, name):
    with several_files(path) as files:
        return files.read(name)


def test_a_member_that_swells_is_refused_before_it_is_held(packed):
    file = packed(("a.json", b"0" * 60_000_000))
    assert file.stat().st_size < 100_000
    assert problem(lambda: read(file, "a.json")) is FileProblem.SWELLS


def test_what_a_zip_file_says_of_a_size_is_not_believed(packed, monkeypatch):
    monkeypatch.setattr(module, "_FREE", 1000)
    file = packed(("a.json", b"0" * 2_000_000))
    file.write_bytes(file.read_bytes().replace((2_000_000).to_bytes(4, "little"), b"\5\0\0\0"))
    assert problem(lambda: read(file, "a.json")) in {FileProblem.SWELLS, FileProblem.ARCHIVE}


def test_a_document_over_the_size_is_refused(packed, tmp_path):
    (tmp_path / "b.json").write_bytes(b"x" * 2000)
    with several_files(tmp_path) as files, pytest.raises(TableTooLargeError):
        files.read("b.json", 1000)


def test_names_that_lead_out_of_the_zip_file_are_only_names(packed, tmp_path):
    file = packed(("../out.json", b"1"), ("/etc/out.json", b"2"), name="c.zip")
    with several_files(file) as files:
        assert set(files.names) == {"../out.json", "/etc/out.json"}
        assert files.read("../out.json") == b"1"
    assert not (tmp_path.parent / "out.json").exists()


def test_a_locked_or_damaged_zip_file_is_refused_in_words(packed):
    file = packed(("a.json", os.urandom(5000)))
    content = bytearray(file.read_bytes())
    locked = content.replace(b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\1\0")
    file.write_bytes(locked.replace(b"PK\x03\x04\x14\0\0\0", b"PK\x03\x04\x14\0\1\0"))
    assert problem(lambda: read(file, "a.json")) is FileProblem.ARCHIVE
    content[200] ^= 255
    file.write_bytes(content)
    assert problem(lambda: read(file, "a.json")) is FileProblem.ARCHIVE
    file.write_bytes(content[:900])
    assert problem(lambda: read(file, "a.json")) is FileProblem.ARCHIVE


def test_links_and_pipes_in_a_folder_are_not_followed(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to("/etc/hostname")
    os.mkfifo(tmp_path / "pipe.txt")
    with several_files(tmp_path) as files:
        assert files.names == ("a.txt",)


def test_a_pipe_and_a_missing_file_are_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert problem(lambda: read(tmp_path / "pipe", "pipe")) is FileProblem.NO_FILE
    assert problem(lambda: read(tmp_path / "none", "none")) is FileProblem.MISSING


def test_a_folder_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_MOST_NAMES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").touch()
    assert problem(lambda: read(tmp_path, "0.txt")) is FileProblem.SWELLS
