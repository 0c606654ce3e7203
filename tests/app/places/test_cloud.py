"""A folder that a service copies is known by what the service leaves there."""

import json

import pytest

from journal_app.app.places.cloud import SERVICES, cloud_service


@pytest.fixture
def home(tmp_path):
    place = tmp_path / "home"
    place.mkdir()
    return place


def below(home, *parts):
    place = home.joinpath(*parts)
    place.mkdir(parents=True)
    return place


@pytest.mark.parametrize(
    ("service", "marker"),
    [(s.name, m) for s in SERVICES for m in s.markers],
)
def test_a_marker_above_the_folder_gives_the_service_away(home, service, marker):
    top = below(home, "anything")
    made = top / marker.replace("*", "1a2b")
    made.parent.mkdir(exist_ok=True)
    made.touch()
    assert cloud_service(top / "papers" / "journal", home, {}) == service
    assert cloud_service(home / "elsewhere" / "journal", home, {}) == ""


@pytest.mark.parametrize(
    ("service", "place"),
    [(s.name, h) for s in SERVICES for h in s.homes],
)
def test_a_folder_of_the_usual_name_gives_the_service_away(home, service, place):
    top = below(home, *place.replace("*", "-me").split("/"))
    assert cloud_service(top / "journal", home, {}) == service
    assert cloud_service(home / "journal", home, {}) == ""


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_windows_says_where_onedrive_is(home, name):
    top = below(home, "Dokumente")
    assert cloud_service(top / "journal", home, {name: str(top)}) == "OneDrive"
    assert cloud_service(top / "journal", home, {name: ""}) == ""


@pytest.mark.parametrize("where", ["home", "APPDATA", "LOCALAPPDATA"])
def test_dropbox_says_where_it_is(home, where):
    top = below(home, "far", "away")
    note = below(home, ".dropbox") if where == "home" else below(home, where, "Dropbox")
    (note / "info.json").write_text(json.dumps({"personal": {"path": str(top)}}))
    environment = {} if where == "home" else {where: str(home / where)}
    assert cloud_service(top / "journal", home, environment) == "Dropbox"


@pytest.mark.parametrize("note", ["", "[]", '{"personal": 3}', '{"personal": {"path": 3}}', "{"])
def test_a_note_that_cannot_be_read_is_no_note(home, note):
    (below(home, ".dropbox") / "info.json").write_text(note)
    assert cloud_service(home / "journal", home, {}) == ""


def test_a_link_into_a_synced_folder_is_seen_through(home):
    top = below(home, "sync")
    (top / ".stfolder").mkdir()
    (top / "journal").mkdir()
    (home / "journal").symlink_to(top / "journal")
    assert cloud_service(home / "journal", home, {}) == "Syncthing"


def test_every_service_says_where_its_marks_are_written_down():
    assert all(service.source for service in SERVICES)
    assert [service.name for service in SERVICES] == [
        "Dropbox", "OneDrive", "Google Drive", "iCloud", "Nextcloud", "Syncthing", "pCloud", "MEGA",
    ]  # fmt: skip
