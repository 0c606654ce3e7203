"""Taking a journal along on the command line: all of it, or nothing at all."""

import errno
import os
import stat

import pytest
from tests.app.commands.conftest import FixedClock

from journal_app.app.export_formats import FORMATS, export
from journal_app.app.outside_files import PlaceBeingMade
from journal_app.domain.check_in import CheckIn
from journal_app.domain.export_errors import PlaceFullError, PlaceUnavailableError
from journal_app.domain.ids import EntryId
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import FileThereError
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.write_entry import WriteEntry

NAMES = tuple(FORMATS)


@pytest.fixture
def written(journal):
    """A journal with two notes and one in the bin; closed."""
    ids = iter(["one", "two", "thrown"])
    keep = WriteEntry(journal.entries, journal.preferences, FixedClock(), lambda: next(ids))
    for text in ("rain", "sun", "thrown away"):
        keep(Note(text))
    journal.entries.delete(EntryId("thrown"))
    journal.close()


@pytest.fixture
def place(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


def target(place, name):
    return place / f"mine{FORMATS[name].ending}"


def everything(path):
    if path.is_file():
        return path.read_text("utf-8")
    return "".join(file.read_text("utf-8") for file in path.rglob("*") if file.is_file())


@pytest.fixture
def take(even_keel, written, folder, secret):
    """Run the command on the journal with two notes."""

    def take(name, out, *more):
        argv = ("export", folder, "--format", name, "--out", out, *more)
        return even_keel(*argv, "--passphrase-file", secret)

    return take


@pytest.mark.parametrize("name", NAMES)
def test_it_is_written_for_this_person_alone_and_said_to_be_unsealed(take, place, name):
    out = target(place, name)
    done = take(name, out)
    assert (done.status, done.out) == (0, f"{out}\n")
    assert "2 entries" in done.err
    assert "not encrypted" in done.err
    for path in (out, *out.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)
    assert list(place.iterdir()) == [out]


@pytest.mark.parametrize("name", NAMES)
def test_the_bin_comes_along_only_where_it_is_asked_for(take, place, name):
    out = target(place, name)
    assert take(name, out).status == 0
    assert "thrown away" not in everything(out)
    also = place / f"with{FORMATS[name].ending}"
    assert take(name, also, "--bin").status == 0
    if name != "fhir":  # which has numbers and no notes
        assert "thrown away" in everything(also)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_there_is_left_as_it_is(take, place, name):
    out = target(place, name)
    out.write_text("mine")
    done = take(name, out)
    assert (done.status, "There is a file of that name already." in done.err) == (2, True)
    assert out.read_text() == "mine"


def test_a_folder_that_may_only_be_read_is_told_in_words(take, place, monkeypatch):
    def forbidden(*_, **__):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("journal_app.app.outside_files.tempfile.mkdtemp", forbidden)
    done = take("csv", place / "x")
    assert (done.status, "That folder may only be read" in done.err) == (6, True)


def test_a_place_that_is_not_there_is_told_in_words(take, place):
    done = take("csv", place / "no" / "x")
    assert (done.status, "That folder is not there" in done.err) == (6, True)
    assert take("csv", "/").status == 2


@pytest.fixture
def order():
    return ExportOrder(FixedClock().now())


@pytest.fixture(params=NAMES)
def steps_of(request, journal, place, order):
    """An export that is not begun yet, in each format."""
    WriteEntry(journal.entries, journal.preferences, FixedClock(), lambda: "one")(CheckIn(line="a"))
    return export(FORMATS[request.param], journal, order, target(place, request.param))


@pytest.mark.parametrize(
    ("number", "refusal"),
    [(errno.ENOSPC, PlaceFullError), (errno.EIO, PlaceUnavailableError)],
)
def test_a_full_or_broken_disk_leaves_nothing_half(steps_of, place, monkeypatch, number, refusal):
    def fail(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("journal_app.app.outside_files.os.fsync", fail)
    with pytest.raises(refusal):
        for _ in steps_of:
            pass
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_stopped_on_the_way_it_leaves_nothing(journal, place, order, name):
    steps = export(FORMATS[name], journal, order, target(place, name))
    next(steps)
    assert len(list(place.iterdir())) == 1
    steps.close()
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_came_to_the_place_meanwhile_is_not_written_over(journal, place, order, name):
    out = target(place, name)
    steps = export(FORMATS[name], journal, order, out)
    next(steps)
    out.write_text("mine")
    with pytest.raises(FileThereError):
        list(steps)
    assert [path.name for path in place.iterdir()] == [out.name]
    assert out.read_text() == "mine"


def test_a_dangling_link_is_something_that_is_there(tmp_path):
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileThereError):
        PlaceBeingMade(link, folder=True)
    assert list(tmp_path.iterdir()) == [link]


def test_a_journal_that_closes_ends_what_is_under_way(journal, place, order):
    steps = export(FORMATS["csv"], journal, order, place / "x")
    next(steps)
    journal.at_close(steps.close)
    journal.close()
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("form", [(), ("--format", "json"), ("--bin",)])
def test_a_sealed_export_is_a_backup_that_can_be_opened_and_shows_nothing(  # noqa: PLR0917
    even_keel, written, folder, secret, place, tmp_path, form
):
    out = place / "mine.jbk"
    argv = ("export", folder, "--sealed", *form, "--out", out, "--passphrase-file", secret)
    done = even_keel(*argv)
    assert (done.status, done.out) == (0, f"{out}\n"), done.err
    assert b"rain" not in out.read_bytes()
    there = tmp_path / "there"
    assert even_keel("restore", out, there, "--passphrase-file", secret).status == 0
    found = even_keel("search", there, "rain", "--passphrase-file", secret)
    assert "rain" in found.out


def test_a_sealed_export_has_no_other_format_and_writes_over_nothing(
    even_keel, written, folder, secret, place
):
    out = place / "mine.jbk"
    argv = ("export", folder, "--sealed", "--out", out, "--passphrase-file", secret)
    assert even_keel(*argv, "--format", "csv").status == 2
    assert not out.exists()
    out.write_text("mine")
    assert even_keel(*argv).status == 2
    assert out.read_text() == "mine"
    argv = ("export", folder, "--out", place / "x", "--passphrase-file", secret)
    assert even_keel(*argv).status == 2
