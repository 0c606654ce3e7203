"""Every command speaks the language that is named; an unknown one is refused in words."""

import pytest
from tests.app.commands.conftest import FixedClock
from tests.packaging.spoken import with_languages

from journal_app import translation
from journal_app.app import resources
from journal_app.app.commands import COMMANDS
from journal_app.storage.journal import open_journal


@pytest.fixture(scope="module")
def spoken(request, tmp_path_factory):
    root = request.config.rootpath
    return with_languages(root / "resources", tmp_path_factory.mktemp("spoken"))


@pytest.fixture(autouse=True)
def in_english(monkeypatch, spoken, tmp_path):
    """A terminal and a device that ask for no language; what is spoken lies in ``spoken``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(resources, "resources_folder", lambda: spoken)
    before = translation.install(translation.English())
    yield
    translation.install(before)


@pytest.mark.parametrize("command", COMMANDS)
def test_2_is_an_unknown_language_for_every_command(even_keel, command):
    for line in ((command, "--language", "xx"), ("--language=xx", command)):
        done = even_keel(*line)
        assert done.status == 2
        assert done.err == (
            "even-keel: The language is en or es, with a country if need be (en-US).\n"
        )


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_is_in_the_language(even_keel, capsys, command):
    for line in (("--language", "es", command, "--help"), (command, "--help", "--language=es")):
        assert even_keel(*line).status == 0
        said = capsys.readouterr().out
        assert said.startswith("uso: ")
        assert "opciones:" in said
        assert " the " not in said


def test_what_is_chosen_in_settings_is_spoken_and_the_option_goes_before_it(even_keel, tmp_path):
    settings = tmp_path / "config" / "even-keel" / "device.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"language": "es"}')
    assert "ningún diario" in even_keel("check", tmp_path).err
    assert even_keel("check", tmp_path, "--language", "en").err.startswith("even-keel: There is no")


def test_the_terminal_is_asked_where_nothing_was_chosen(even_keel, tmp_path, monkeypatch):
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert "ningún diario" in even_keel("check", tmp_path).err


def test_the_demo_of_a_language_speaks_it(even_keel, folder, secret, rules):
    done = even_keel(
        "demo", folder, "--weeks", "2", "--passphrase-file", secret, "--language", "es"
    )
    assert done.status == 0
    assert "persona inventada" in done.err + done.out
    translation.install(translation.English())
    done = even_keel("coping", folder, "--passphrase-file", secret, "--language", "es")
    assert "Salí a caminar: 1 vez, aún es pronto" in done.out
    done = even_keel("coping", folder, "--passphrase-file", secret, "--language", "en")
    assert done.out.startswith("Went for a walk: used once")
    words = secret.read_text().strip()
    journal = open_journal(folder, words, clock=FixedClock(), rules=rules)
    try:
        names = {scale.name for scale in journal.scales.all()}
    finally:
        journal.close()
    assert "Ánimo" in names
    assert "Mood" not in names
