"""Settings of the device: an unreadable file gives the defaults, and nothing private is in it."""

import json
import os
from dataclasses import fields

import pytest

from journal_app.app.device_settings import DeviceSettings, DeviceSettingsFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "device.json"


def test_what_is_changed_is_there_next_time(path):
    DeviceSettingsFile(path).change(theme="dark", text_size=130, country="IE")
    again = DeviceSettingsFile(path)
    assert again.settings == DeviceSettings(theme="dark", text_size=130, country="IE")
    again.change(country="ES")
    assert DeviceSettingsFile(path).settings.theme == "dark"
    assert [p.name for p in path.parent.iterdir()] == ["device.json"]


def test_without_a_file_there_are_the_defaults(path):
    assert DeviceSettingsFile(path).settings == DeviceSettings()
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"[" * 50_000, b'{"theme": 3}'],
    ids=range(8),
)
def test_an_unreadable_file_gives_the_defaults(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert DeviceSettingsFile(path).settings == DeviceSettings()


def test_a_pipe_in_its_place_gives_the_defaults_at_once(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    assert DeviceSettingsFile(path).settings == DeviceSettings()


def test_what_can_be_read_is_kept_and_the_rest_left(path):
    path.parent.mkdir()
    found = {
        "theme": "dark",
        "text_size": "big",
        "on_call_name": None,
        "unheard": 1,
        "country": "IE",
    }
    path.write_text(json.dumps(found))
    assert DeviceSettingsFile(path).settings == DeviceSettings(theme="dark", country="IE")


def test_a_folder_that_refuses_keeps_the_change_for_this_run(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    file = DeviceSettingsFile(tmp_path / "config" / "device.json")
    file.change(theme="light")
    assert file.settings.theme == "light"


def test_nothing_of_the_journal_is_among_them():
    assert {field.name for field in fields(DeviceSettings)} <= {
        "theme",
        "language",
        "text_size",
        "country",
        "card",  # only what the person says may be read without the passphrase
        "less_motion",
        "on_call_hours",
        "on_call_name",
        "on_call_number",
        "quiet_on",
        "remind_at",
        "stay",
        "tray",
        "window",
    }
