"""Spanish is chosen at the first run or in Settings, and nothing is lost on the way."""

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from tests.packaging.spoken import with_languages

from journal_app import translation
from journal_app.domain.entry import EntryKind

OWN = "another evening by the sea"


@pytest.fixture(scope="module")
def shipped(request, tmp_path_factory):
    root = request.config.rootpath
    return with_languages(root / "resources", tmp_path_factory.mktemp("spoken"))


@pytest.fixture(autouse=True)
def english_again(qapp):
    before = translation.install(translation.English())
    yield
    translation.install(before)
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)


def press(person, text):
    """Press what is shown with this text."""
    (found,) = [
        one
        for one in person.window.findChildren(QAbstractButton)
        if one.isVisible() and text in {one.text().replace("&", ""), one.accessibleName()}
    ]
    found.click()
    person.settle()


def stored_names(person):
    rows = person.program.journal.vault.database.rows
    return dict(person.ask(lambda: rows("SELECT id, name FROM scale")))


def test_spanish_is_chosen_at_the_first_run_and_the_journal_begins_in_it(person, passphrase):
    person.start()
    assert person.sees("A journal of your own")
    press(person, "Español")
    assert person.program.device.settings.language == "es"
    assert not person.sees("A journal of your own")
    view = person.program.unlock_flow.first_run_view
    assert person.window.isVisible()
    press(person, "Empezar")
    view.type_passphrase(passphrase)
    press(person, "Crear mi diario")
    person.until(lambda: view.at_words, "the recovery words")
    for _ in range(3):
        view.later_requested.emit()
    person.until(lambda: person.program.opened is not None, "the open journal")
    person.settle()
    assert stored_names(person)["mood"] == "Ánimo"
    assert QLocale().language() is QLocale.Language.Spanish


def test_settings_change_the_language_and_nothing_else(at_home):
    person = at_home
    kept = stored_names(person)
    person.program.device.change(country="IE", text_size=115, on_call_number="555-0100")
    person.open_form(EntryKind.NOTE)
    person.form.findChild(QPlainTextEdit).setPlainText(OWN)
    person.go("settings")
    press(person, "Español")
    assert person.sees("Ajustes")
    settings = person.program.device.settings
    assert (settings.language, settings.country, settings.text_size) == ("es", "IE", 115)
    assert settings.on_call_number == "555-0100"
    assert stored_names(person) == kept
    drafts = person.ask(person.program.journal.drafts.all)
    assert [OWN in draft.body for draft in drafts] == [True]
    mood = next(one for one in person.ask(person.program.journal.scales.all) if one.id == "mood")
    assert (mood.name, kept["mood"]) == ("Ánimo", "Mood")
    person.open_form(EntryKind.NOTE)
    assert person.form.findChild(QPlainTextEdit).toPlainText() == OWN
    person.go("settings")
    press(person, "English")
    assert person.sees("Settings")
    assert person.program.device.settings.language == "en"
    assert stored_names(person) == kept


def test_the_way_of_the_system_is_a_choice_too(at_home):
    person = at_home
    person.go("settings")
    press(person, "Español")
    press(person, "Idioma: Como el sistema")
    assert person.program.device.settings.language == ""
    assert translation.language() in {"en", "es"}
