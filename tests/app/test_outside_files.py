"""Files at places of the person's own: whole, closed to others, and refused in words of the place."""

import errno
import os
import stat

import pytest

from journal_app.app.outside_files import PlaceBeingMade
from journal_app.app.printing import write_whole
from journal_app.domain.export_errors import PlaceFullError, PlaceUnavailableError
from journal_app.domain.vault_errors import StorageFault
from journal_app.storage.vault.refusals import outside_errors
from journal_app.ui.refusal_words import explain


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EROFS, "That folder may only be read, not written."),
        (errno.EACCES, "That folder may only be read, not written."),
        (errno.ENOENT, "That folder is not there, or cannot be reached."),
        (errno.EIO, "The disk of that folder reported an error."),
        (errno.ENOSPC, "There is no room left at that place."),
    ],
)
def test_an_error_of_the_system_is_told_of_the_place_and_not_of_the_journal(number, words):
    with pytest.raises((PlaceUnavailableError, PlaceFullError)) as refusal, outside_errors():
        raise OSError(number, os.strerror(number))
    said = explain(refusal.value)
    assert said.happened == words
    assert "your journal is as it was" in said.short


def test_a_page_that_cannot_be_saved_is_told_of_its_folder_too(tmp_path):
    with pytest.raises(PlaceUnavailableError) as refusal:
        write_whole(tmp_path / "gone" / "page.pdf", b"pdf")
    assert refusal.value.fault is StorageFault.UNREACHABLE
    assert "journal's folder" not in explain(refusal.value).happened


def test_until_it_is_kept_it_has_no_name_and_then_it_is_for_this_person_alone(tmp_path):
    place = PlaceBeingMade(tmp_path / "mine", folder=True)
    with place.open("a.txt") as file:
        file.write("é\r\n")
    assert not (tmp_path / "mine").exists()
    (hidden,) = tmp_path.iterdir()
    assert hidden.name.startswith(".")
    assert stat.S_IMODE(hidden.stat().st_mode) == 0o700
    place.keep()
    assert (tmp_path / "mine" / "a.txt").read_bytes() == b"\xc3\xa9\r\n"
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_name_at_the_limit_of_the_file_system_is_taken(tmp_path):
    target = tmp_path / ("n" * 250 + ".json")
    place = PlaceBeingMade(target, folder=False)
    with place.open() as file:
        file.write("{}")
    place.keep()
    assert target.read_text() == "{}"


def test_what_is_removed_leaves_nothing_and_can_be_removed_again(tmp_path):
    place = PlaceBeingMade(tmp_path / "mine", folder=True)
    with place.open("a.txt") as file:
        file.write("a")
    place.remove()
    place.remove()
    assert list(tmp_path.iterdir()) == []
