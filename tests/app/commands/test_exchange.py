"""Everything out and in again, and two copies that come together, by commands."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Laptop:
    """One copy of a journal, asked by commands."""

    run: object
    folder: Path
    secret: Path

    def __call__(self, command, *argv, status=0):
        done = self.run(command, self.folder, *argv, "--passphrase-file", self.secret)
        assert done.status == status, done.err
        return done


@pytest.fixture
def laptops(even_keel, words, folder, secret, tmp_path):
    other = shutil.copytree(folder, tmp_path / "other")
    return Laptop(even_keel, folder, secret), Laptop(even_keel, other, secret)


def write_down(laptop, tmp_path, text):
    file = tmp_path / "rows.csv"
    file.write_text(f"date,words\n2026-02-03,{text}\n")
    laptop("import", file, "--map", "words=note")


def exported(laptop, path):
    laptop("export", "--format", "json", "--out", path, "--bin")
    return path.read_bytes()


def test_an_export_taken_into_a_new_journal_is_exported_as_the_same_bytes(laptops, tmp_path):
    first, second = laptops
    write_down(first, tmp_path, "over the weir")
    before = exported(first, tmp_path / "a.json")
    seen = json.loads(second("import", tmp_path / "a.json", "--dry-run", "--json").out)
    assert (seen["whole"], seen["add"]["entries"], seen["dry_run"]) == (True, 1, True)
    second("import", tmp_path / "a.json")
    assert exported(second, tmp_path / "b.json") == before


def test_entries_go_into_a_journal_that_has_some_and_out_of_it_again(laptops, tmp_path):
    first, second = laptops
    write_down(first, tmp_path, "over the weir")
    write_down(second, tmp_path, "under the bridge")
    exported(first, tmp_path / "a.json")
    done = json.loads(second("import", tmp_path / "a.json", "--json").out)
    assert (done["whole"], done["add"]["entries"], done["duplicates"]) == (False, 1, 0)
    again = json.loads(second("import", tmp_path / "a.json", "--json").out)
    assert (again["add"], again["duplicates"]) == ({}, 1)
    second("undo-import", done["import"])
    assert "weir" not in second("search", "weir").out


def test_two_copies_hold_the_same_after_a_file_each_way(laptops, tmp_path):
    first, second = laptops
    write_down(first, tmp_path, "over the weir")
    write_down(second, tmp_path, "under the bridge")
    first("exchange", "--out", tmp_path / "first.jex")
    second("exchange", "--out", tmp_path / "second.jex")
    seen = json.loads(first("merge", tmp_path / "second.jex", "--dry-run", "--json").out)
    assert (seen["entries"]["new"], seen["backup"]) == (1, None)
    done = json.loads(first("merge", tmp_path / "second.jex", "--json").out)
    assert done["backup"].endswith(".jbk")
    there = json.loads(second("merge", tmp_path / "first.jex", "--json").out)
    assert there["state"] == done["state"]
    assert exported(first, tmp_path / "a.json") == exported(second, tmp_path / "b.json")


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"PK", "not a whole exchange file"), (b"", "not a whole exchange file")],
)
def test_a_file_that_is_none_is_refused_in_words(laptops, tmp_path, content, said):
    file = tmp_path / "none.jex"
    file.write_bytes(content)
    assert said in laptops[0]("merge", file, status=5).err
    assert said in laptops[0]("merge", tmp_path / "missing.jex", status=5).err


def test_an_exchange_file_has_its_ending_and_overwrites_nothing(laptops, tmp_path):
    first, _ = laptops
    first("exchange", "--out", tmp_path / "first.zip", status=2)
    first("exchange", "--out", tmp_path / "first.jex")
    first("exchange", "--out", tmp_path / "first.jex", status=2)


def test_a_broken_export_is_told_by_its_line(laptops, tmp_path):
    first, second = laptops
    write_down(first, tmp_path, "over the weir")
    content = exported(first, tmp_path / "a.json").splitlines()
    content[5] = content[5][:-9]
    (tmp_path / "b.json").write_bytes(b"\n".join(content) + b"\n")
    assert "line 6" in second("import", tmp_path / "b.json", status=5).err
