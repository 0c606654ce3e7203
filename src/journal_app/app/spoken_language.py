"""A language in force for Qt too: dates, numbers, and what its own dialogs say."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from journal_app.app.languages import LANGUAGE, speak

_DIALOGS = "dialogs"


def speak_in(app: QApplication, resources: Path, wanted: Iterable[str]) -> str:
    """Speak the first language that is known, in everything that is made from now on."""
    language = speak(resources, wanted)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    _translate_dialogs(app, language)
    return language


def locale_of(language: str, system: QLocale) -> QLocale:
    """Dates and numbers as this system's country writes them, in words of the language."""
    if system.language() is not QLocale.Language.C:
        spoken = QLocale.codeToLanguage(language)
        if system.language() is spoken:
            return system
        made = QLocale(spoken, system.territory())
        if made.territory() is system.territory():
            return made
    return QLocale("en_GB") if language == LANGUAGE else QLocale(language)


def _translate_dialogs(app: QApplication, language: str) -> None:
    """What Qt itself says: buttons of its dialogs, menus of its fields."""
    before = app.findChild(QTranslator, _DIALOGS)
    if before is not None:
        app.removeTranslator(before)
        before.setObjectName("")
        before.deleteLater()
    texts = QTranslator(app)
    texts.setObjectName(_DIALOGS)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != LANGUAGE and texts.load(f"qtbase_{language}", folder):
        app.installTranslator(texts)
