"""What the commands do with a computer's policy, and what it never gets them to do."""

import os

import pytest

KEEPER = os.geteuid() if hasattr(os, "geteuid") else 0


@pytest.fixture
def everybodys(monkeypatch, tmp_path):
    """Put a policy where this system would have it."""
    place = tmp_path / "keeper" / "policy.toml"
    place.parent.mkdir()
    monkeypatch.setattr("journal_app.app.paths.policy_file", lambda: place)
    monkeypatch.setattr("journal_app.app.paths.device_settings_file", lambda: tmp_path / "none")
    monkeypatch.setattr("journal_app.app.this_device.KEEPER", KEEPER)

    def everybodys(content):
        place.write_text(content)
        place.chmod(0o644)
        return place

    return everybodys


def test_its_language_is_spoken_unless_another_is_named(everybodys, even_keel):
    everybodys('language = "es"')
    assert "diario" in even_keel("--help").out + even_keel("check", "none").err
    assert "journal" in even_keel("check", "none", "--language", "en").err


def test_a_bad_one_is_told_once_and_the_command_does_its_work(everybodys, even_keel):
    place = everybodys('passphrase = "let me in"\ncountry = "GB"')
    done = even_keel("version")
    assert done.status == 0
    assert done.out.startswith("Even Keel ")
    assert done.err == f"even-keel: {place}: “passphrase” is left out: a policy may not set this.\n"


def test_version_tells_the_helpdesk_what_it_sets(everybodys, even_keel):
    place = everybodys('country = "GB"\n[on_call]\nnumber = "555 0100"')
    said = f"Set for everybody on this computer, in {place}: country, on-call line."
    assert said in even_keel("version", "--verbose").out


def test_no_policy_opens_a_journal_or_sends_one_out(everybodys, even_keel, words, folder, tmp_path):
    out = tmp_path / "out.json"
    everybodys(
        'passphrase = "quiet harbour at dawn"\n'
        f'passphrase_file = "{tmp_path / "passphrase"}"\nexport = "{out}"\nlock_after = 0\n'
    )
    done = even_keel("export", folder, "--format", "json", "--out", out, typed=["a guess"])
    assert done.status == 3
    assert not out.exists()
    assert done.err.count("is left out: a policy may not set this.") == 4
