"""The program's own texts in the language in force: one way for window, commands and charts.

English is the source and needs no file. Another language is a catalogue that ``app`` installs
at start; this module knows nothing of how it is read, so that every layer may use it.
Texts are literals, so that ``packaging/translations.py`` sees each one; what changes
stands in braces and is filled in afterwards with ``format``.
"""

from typing import Final, Protocol

CONTEXT: Final = "journal_app"
"""The one context of every text in the catalogues."""


class Catalogue(Protocol):
    """Texts of one language."""

    @property
    def language(self) -> str:
        """Its code, as ``es``."""
        ...

    def find(self, text: str, comment: str, n: int) -> str:
        """The text in this language, in the form for ``n`` things (-1: no number); "" if absent."""
        ...

    @property
    def decimal(self) -> str:
        """The sign before decimals."""
        ...

    def number(self, n: int) -> str:
        """A whole number as this language writes it."""
        ...


class English:
    """The source language: every text as it stands in the code."""

    language = "en"
    decimal = "."

    def find(self, text: str, comment: str, n: int) -> str:  # noqa: ARG002 - a catalogue's shape
        """Nothing: the text of the code stands."""
        return ""

    def number(self, n: int) -> str:
        """Digits alone."""
        return str(n)


_in_force: Catalogue = English()


def install(catalogue: Catalogue) -> Catalogue:
    """Put a language in force for the whole process; the one that was."""
    global _in_force
    before, _in_force = _in_force, catalogue
    return before


def language() -> str:
    """The code of the language in force."""
    return _in_force.language


class Figure(float):
    """A number that a text (``{level:.1f}``) writes with the decimal sign in force."""

    def __format__(self, spec: str) -> str:
        """Digits, and the sign of the language between them."""
        return super().__format__(spec).replace(".", _in_force.decimal)


def tr(text: str, comment: str = "") -> str:
    """A text in the language in force; ``comment`` tells two meanings of one English text apart."""
    return _in_force.find(text, comment, -1) or text


def tr_n(one: str, many: str, n: int, comment: str = "") -> str:
    """A text about ``n`` things: English in two forms, other languages in as many as they have.

    ``%n`` in the text becomes the number. The catalogue knows the text by ``many``.
    """
    found = _in_force.find(many, comment, n) or (one if n == 1 else many)
    return found.replace("%n", _in_force.number(n))
