"""Letters that the shipped fonts lack, from fonts that this computer has."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

import typst
from matplotlib.ft2font import FT2Font

_REGULAR = 400
_UNFIT = ("mono", "rashi", "nastaliq", "kufi", "looped", "slanted", "emoji", "symbol", "last")
_LESS = ("serif", "naskh", " ui", "display", "condensed")
_BEFORE_OTHERS = ("noto sans", "dejavu sans", "segoe", "arial", "pingfang", "hiragino")

Face = tuple[str, frozenset[int]]
"""A family and the code points it has a glyph for."""


class SystemFonts:
    """Reads which letters the computer's fonts have, once and only when one is missing.

    Args:
        shipped: Folder of the fonts that are always there.
        families: What finds the faces; another one in tests.
    """

    def __init__(self, shipped: Path, faces: Callable[[], Iterable[Face]] | None = None) -> None:
        self._shipped = shipped
        self._find = self._installed if faces is None else faces
        self._known: dict[int, str | None] = {}

    def family(self, code: int) -> str | None:
        """A family that has the letter; None where this computer has none."""
        if code not in self._known:
            self._known[code] = next((name for name, has in self._faces if code in has), None)
        return self._known[code]

    @cached_property
    def fonts(self) -> typst.Fonts:
        """The shipped fonts and those of the computer."""
        return typst.Fonts(
            include_system_fonts=True,
            include_embedded_fonts=False,
            font_paths=[str(self._shipped)],
        )

    @cached_property
    def _faces(self) -> list[Face]:
        return sorted(self._find(), key=lambda face: _rank(face[0]))

    def _installed(self) -> Iterable[Face]:
        seen: set[str] = set()
        for face in self.fonts.fonts():
            first = face.index == 0 and face.style == "normal" and face.weight == _REGULAR
            if first and face.family not in seen:
                with suppress(RuntimeError, OSError, ValueError):
                    has = frozenset(FT2Font(str(face.path)).get_charmap())
                    seen.add(face.family)
                    yield face.family, has


def _rank(family: str) -> tuple[bool, bool, int, str]:
    """Plain upright families first."""
    name = family.casefold()
    order = [name.startswith(one) for one in _BEFORE_OTHERS]
    return (
        any(word in name for word in _UNFIT),
        any(word in name for word in _LESS),
        order.index(True) if any(order) else len(order),
        name,
    )
