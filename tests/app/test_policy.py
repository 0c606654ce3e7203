"""A computer's policy gives defaults, what is wrong with it is told, and it opens nothing."""

import os
import stat
from dataclasses import fields
from pathlib import Path

import pytest

from journal_app.app import paths
from journal_app.app.device_settings import DeviceSettings, DeviceSettingsFile
from journal_app.app.policy import MOST_BYTES, Policy, Refused, Why, read_policy
from journal_app.app.policy_words import policy_words, refusals

WHOLE = """
language = "es"
country = "GB"
questionnaires = "/srv/clínica/cuestionarios de la semana"

[on_call]
name = "Evening programme"
number = "555 0100"
hours = "17-23"
"""
KEEPER = os.geteuid() if hasattr(os, "geteuid") else 0


@pytest.fixture
def file(tmp_path):
    return tmp_path / "policy.toml"


@pytest.fixture
def read(file):
    def read(content, *, mode=0o644, keeper=KEEPER):
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        file.chmod(mode)
        return read_policy(file, lambda: {"GB", "ES", "IE"}, keeper)

    return read


def test_it_gives_language_country_line_and_folder(read, file):
    policy = read(WHOLE)
    assert (policy.file, policy.refused) == (file, ())
    assert policy.questionnaires == "/srv/clínica/cuestionarios de la semana"
    assert policy.defaults() == {
        "language": "es",
        "country": "GB",
        "on_call_name": "Evening programme",
        "on_call_number": "555 0100",
        "on_call_hours": "17-23",
    }


def test_without_a_file_there_is_none_and_nothing_is_said(tmp_path):
    policy = read_policy(tmp_path / "none.toml", set)
    assert policy == Policy()
    assert (policy_words(policy), refusals(policy)) == ("", [])


FORBIDDEN = (
    "passphrase",
    "recovery_words",
    "key_file",
    "open",
    "export",
    "backup_folder",
    "auto_lock",
    "lock_after",
    "cost",
    "share",
    "merge",
    "card",
    "journal_folder",
)


@pytest.mark.parametrize("key", FORBIDDEN)
def test_it_can_set_nothing_about_a_journal_and_is_told_so(read, file, key):
    policy = read(f'{key} = "x"\n' + WHOLE)
    assert policy.refused == (Refused(Why.NO_SUCH_KEY, key),)
    assert refusals(policy) == [f"{file}: “{key}” is left out: a policy may not set this."]
    assert policy.country == "GB"  # what it may set still counts


def test_what_it_may_set_is_these_five_things_and_no_more():
    assert {field.name for field in fields(Policy)} == {
        "file",
        "language",
        "country",
        "on_call",
        "questionnaires",
        "refused",
    }


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("language", 'language = "de"'),
        ("language", "language = 3"),
        ("country", 'country = "Great Britain"'),
        ("country", 'country = "ZZ"'),  # nobody could be called there
        ("country", 'country = ["GB"]'),
        ("questionnaires", 'questionnaires = "forms"'),
        ("questionnaires", 'questionnaires = ""'),
        ("on_call", 'on_call = "555"'),
        ("on_call", 'on_call = { name = "Evening" }'),
        ("on_call", "on_call = { number = 555 }"),
        ("on_call", 'on_call = { number = "555", note = "x" }'),
        ("on_call", 'on_call = { number = "555\\n112" }'),
        ("on_call", f'on_call = {{ number = "{"5" * 501}" }}'),
    ],
)
def test_a_value_that_cannot_be_is_left_out_alone(read, key, line):
    policy = read(line)
    assert policy.refused == (Refused(Why.NOT_POSSIBLE, key),)
    assert policy.defaults() == {}
    assert f"“{key}” is left out" in refusals(policy)[0]


@pytest.mark.parametrize(
    "content",
    [b"", b"\xef\xbb\xbf"],
    ids=["empty", "a mark at its beginning"],
)
def test_an_empty_file_sets_nothing(read, file, content):
    policy = read(content)
    assert (policy.file, policy.refused, policy.defaults()) == (file, (), {})


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"language", b"a = 1\na = 2", b"#" * (MOST_BYTES + 1), b"a = " + b"[" * 50_000],
    ids=["no text", "no TOML", "said twice", "too large", "too deep"],
)
def test_a_file_that_cannot_be_read_is_left_out_and_told(read, file, content):
    policy = read(content)
    assert policy.refused == (Refused(Why.UNREADABLE),)
    assert refusals(policy) == [f"{file} cannot be read and is left out."]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="accounts are no numbers here")
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_gives_no_number_to_call(read, mode):
    policy = read(WHOLE, mode=mode)
    assert policy.defaults() == {}
    assert policy.refused == (Refused(Why.OTHERS_CAN_WRITE),)
    assert "only the administrator" in refusals(policy)[0]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="accounts are no numbers here")
def test_a_file_of_another_account_gives_no_number_to_call(read):
    assert read(WHOLE, keeper=KEEPER + 1).refused == (Refused(Why.OTHERS_CAN_WRITE),)


def test_a_key_with_signs_that_a_terminal_would_obey_is_shown_plain(read):
    said = refusals(read('"\\u001b[2J\\u202e" = 1'))[0]
    assert said.isprintable()


def test_reading_it_changes_nothing(read, file):
    read(WHOLE)
    before = file.stat()
    read_policy(file, set, KEEPER)
    assert stat.S_IMODE(before.st_mode) == 0o644
    assert [path.name for path in file.parent.iterdir()] == ["policy.toml"]


LINE = {"on_call_name": "Evening", "on_call_number": "555 0100", "on_call_hours": "17-23"}
GIVEN = {"country": "GB", "language": "es", **LINE}


@pytest.fixture
def device(tmp_path):
    return tmp_path / "device.json"


def test_what_a_person_has_not_chosen_is_the_computers(device):
    settings = DeviceSettingsFile(device, GIVEN).settings
    assert settings == DeviceSettings(**GIVEN)
    assert not device.exists()


def test_what_a_person_chose_goes_first(device):
    DeviceSettingsFile(device, GIVEN).change(country="IE")
    settings = DeviceSettingsFile(device, GIVEN).settings
    assert (settings.country, settings.language) == ("IE", "es")


def test_a_choice_about_something_else_does_not_make_the_computers_the_persons(device):
    DeviceSettingsFile(device, GIVEN).change(theme="dark", **GIVEN)
    assert DeviceSettingsFile(device).settings == DeviceSettings(theme="dark")
    new = {**GIVEN, "on_call_number": "555 0199"}
    assert DeviceSettingsFile(device, new).settings.on_call_number == "555 0199"


def test_a_line_of_ones_own_takes_nothing_of_the_computers_line(device):
    own = {"on_call_name": "Anna", "on_call_number": "999", "on_call_hours": ""}
    DeviceSettingsFile(device, GIVEN).change(**own)
    settings = DeviceSettingsFile(device, GIVEN).settings
    assert (settings.on_call_name, settings.on_call_number, settings.on_call_hours) == (
        "Anna",
        "999",
        "",
    )


def test_what_a_person_emptied_stays_empty_until_they_choose_again(device):
    DeviceSettingsFile(device, GIVEN).change(**dict.fromkeys(LINE, ""), language="")
    settings = DeviceSettingsFile(device, GIVEN).settings
    assert (settings.on_call_number, settings.language, settings.country) == ("", "", "GB")
    again = DeviceSettingsFile(device, GIVEN)
    again.change(language="en")
    again.change(language="en")
    assert DeviceSettingsFile(device, GIVEN).settings.language == "en"


def test_a_file_from_before_there_were_policies_keeps_what_was_chosen(device):
    DeviceSettingsFile(device).change(country="IE", theme="light")
    settings = DeviceSettingsFile(device, GIVEN).settings
    assert (settings.country, settings.theme, settings.on_call_number) == (
        "IE",
        "light",
        "555 0100",
    )


def test_where_it_is_looked_for_on_each_system(monkeypatch):
    places = {}
    monkeypatch.setenv("PROGRAMDATA", r"D:\Shared data")
    for system in ("linux", "darwin", "win32"):
        monkeypatch.setattr(paths.sys, "platform", system)
        places[system] = paths.policy_file()
    assert places == {
        "linux": Path("/etc/even-keel/policy.toml"),
        "darwin": Path("/Library/Application Support/even-keel/policy.toml"),
        "win32": Path(r"D:\Shared data") / "even-keel" / "policy.toml",
    }
