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


@pytest.fixture
def stranger(even_keel, secret, tmp_path):
    """Another journal, and a file with its words."""
    place, words = tmp_path / "another journal", tmp_path / "words"
    made = even_keel("init", place, "--passphrase-file", secret)
    words.write_text(made.out)
    return Laptop(even_keel, place, secret), words


def test_another_journal_comes_in_as_an_import_by_choice_and_goes_again(
    laptops, stranger, tmp_path
):
    mine, (other, words) = laptops[0], stranger
    write_down(mine, tmp_path, "over the weir")
    write_down(other, tmp_path, "under the bridge")
    other("exchange", "--out", tmp_path / "other.jex")
    file = tmp_path / "other.jex"
    assert "as an import" in mine("merge", file, status=5).err
    argv = ("merge", file, "--as-import", "--words-file", words)
    before = exported(mine, tmp_path / "before.json")
    seen = json.loads(mine(*argv, "--dry-run", "--json").out)
    assert (seen["add"]["entries"], seen["import"]) == (1, None)
    assert exported(mine, tmp_path / "after.json") == before
    done = json.loads(mine(*argv, "--json").out)
    assert (done["whole"], done["add"]["entries"], done["duplicates"]) == (False, 1, 0)
    assert "bridge" in mine("search", "bridge").out
    again = json.loads(mine(*argv, "--json").out)
    assert (again["add"], again["duplicates"], again["import"]) == ({}, 1, None)
    mine("undo-import", done["import"])
    assert "bridge" not in mine("search", "bridge").out


def test_another_journal_needs_its_own_words_and_this_one_is_no_other(
    laptops, stranger, words, tmp_path, even_keel
):
    mine, (other, theirs) = laptops[0], stranger
    write_down(mine, tmp_path, "over the weir")
    write_down(other, tmp_path, "under the bridge")
    other("exchange", "--out", tmp_path / "other.jex")
    mine("exchange", "--out", tmp_path / "mine.jex")
    own = tmp_path / "own words"
    own.write_text(words)
    argv = ("merge", tmp_path / "other.jex", "--as-import")
    mine(*argv, "--words-file", own, status=3)
    typed = even_keel(
        argv[0], mine.folder, *argv[1:], "--passphrase-file", mine.secret,
        typed=[theirs.read_text()],
    )  # fmt: skip
    assert typed.status == 0
    assert "undo-import" in typed.err
    assert "of this journal" in mine("merge", tmp_path / "mine.jex", "--as-import", status=5).err


@pytest.mark.parametrize(
    "argv", [("exchange",), ("export", "--sealed"), ("backup",), ("export", "--format", "json")]
)
def test_a_place_of_the_persons_own_that_is_not_there_is_told_as_such(laptops, tmp_path, argv):
    ending = ".json" if "json" in argv else ".jex"
    refused = laptops[0](*argv, "--out", tmp_path / "nowhere" / f"a{ending}", status=6)
    assert "Choose another place" in refused.err
    assert "journal's folder" not in refused.err


@pytest.mark.parametrize(("name", "argv"), [("a.jex", "exchange"), ("a.jbk", "backup")])
def test_a_sealed_file_is_not_taken_for_a_table(laptops, tmp_path, name, argv):
    first, _ = laptops
    first(argv, "--out", tmp_path / name)
    assert "sealed file" in first("import", tmp_path / name, status=5).err
