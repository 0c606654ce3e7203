"""A language of the program from its compiled file, read by Qt."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from journal_app.translation import CONTEXT


class QtCatalogue:
    """Texts of one language (fits ``translation.Catalogue``).

    Raises:
        OSError: There is no such file, or Qt cannot read it.
    """

    def __init__(self, file: Path, language: str) -> None:
        self.language = language
        spoken, system = QLocale(language), QLocale.system()
        self._locale = system if system.language() is spoken.language() else spoken
        self.decimal = self._locale.decimalPoint()
        self._texts = QTranslator()
        if not self._texts.load(str(file)):
            raise OSError

    def find(self, text: str, comment: str, n: int) -> str:
        """The text in this language, in the form for ``n`` things; "" if it is not in the file."""
        return self._texts.translate(CONTEXT, text, comment, n) or ""

    def number(self, n: int) -> str:
        """A whole number as this language writes it."""
        return self._locale.toString(n)
