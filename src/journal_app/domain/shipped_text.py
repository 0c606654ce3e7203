"""Texts that come with the program, each known in every language it ships in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

TextKey = tuple[str, str, str]
"""What kind of thing it names, the id of that thing, and which text of it."""

ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class ShippedTexts:
    """What came with the program can be said in another language; what was typed stays."""

    known: Mapping[str, Mapping[TextKey, tuple[str, ...]]]
    """By language and key; a key of several lines has them in the same order everywhere."""

    def said(self, key: TextKey, text: str, language: str) -> str:
        """``text`` in a language if it is the shipped one of ``key`` in any; else as it is."""
        place = self._place(key, text)
        lines = self.known.get(language.partition("-")[0], self.known.get(ENGLISH, {})).get(key, ())
        return text if place is None or place >= len(lines) else lines[place]

    def same(self, key: TextKey, one: str, other: str) -> bool:
        """Whether both are the shipped text of ``key``, in whichever languages."""
        place = self._place(key, one)
        return place is not None and place == self._place(key, other)

    def _place(self, key: TextKey, text: str) -> int | None:
        for texts in self.known.values():
            lines = texts.get(key, ())
            if text in lines:
                return lines.index(text)
        return None


NOTHING_SHIPPED: Final = ShippedTexts({})
