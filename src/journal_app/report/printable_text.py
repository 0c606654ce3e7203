"""Text made fit for print: what the fonts lack is named, what cannot be seen is left out."""

import re
import unicodedata
from collections.abc import Callable
from collections.abc import Set as AbstractSet

_LINE_BREAKS = re.compile(r"[\s\u2028\u2029]+")
_LONG_WORD = re.compile(r"[^\s\u200b]{25}(?=[^\s\u200b])")
_TOO_MANY_MARKS = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff]{3})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff]+"
)
_SELECTORS = frozenset([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), *range(0x1F3FB, 0x1F400)])
_SPACES: dict[int, int | None] = dict.fromkeys((0xA0, 0x2007, 0x202F), 0x20)
_BORROWED = "LMNP"
"""Letters, marks, numbers and punctuation come from other fonts; pictures are named."""
_RUN = 3
"""More letters of a foreign script than this are counted instead of named one by one."""

_FROM_RIGHT, _END = "\u2067", "\u2069"
"""Around a line that begins with a letter written from right to left (UAX 9, isolates)."""

ELLIPSIS = "…"
BREAK_HERE = "\u200b"


class PrintableText:
    """Turns anything typed into one line that the given fonts can show.

    Args:
        covered: Code points for which every font used has a glyph.
        borrow: Gives the family of another font that has a letter, or None.
    """

    def __init__(
        self, covered: AbstractSet[int], borrow: Callable[[int], str | None] = lambda _: None
    ) -> None:
        self._covered = covered
        self._borrow = borrow
        self._borrowed: set[str] = set()

    @property
    def borrowed(self) -> list[str]:
        """Families of other fonts that were needed so far."""
        return sorted(self._borrowed)

    def missing(self, text: str) -> str:
        """The signs of a text that no font has, each once; they print as words in brackets."""
        shown = dict.fromkeys(_visible(text))
        return "".join(sign for sign in shown if not self._prints(sign))

    def line(self, text: str, limit: int = 300) -> str:
        """Give ``text`` as one line of at most ``limit`` characters, ``…`` where it was cut."""
        shown = _visible(text[: 4 * limit])
        named = "".join(self._named(run) for run in self._runs(shown))
        flat = _LINE_BREAKS.sub(" ", named).strip()
        cut = len(text) > 4 * limit or len(flat) > limit
        return _directed(_breakable(flat[: limit - 1].rstrip() + ELLIPSIS if cut else flat))

    def paragraphs(self, text: str) -> list[str]:
        """Give ``text`` whole, line by line; an empty line stays one."""
        return [self.line(part, len(part) * 40 + 40) for part in text.split("\n")]

    def _runs(self, text: str) -> list[str]:
        """Split into runs that are wholly printable or wholly not (spaces join the unprintable)."""
        if all(map(self._prints, set(text))):
            return [text] if text else []
        runs: list[str] = []
        for sign in text:
            if runs and self._prints(sign) == self._prints(runs[-1][-1]):
                runs[-1] += sign
            else:
                runs.append(sign)
        return runs

    def _prints(self, sign: str) -> bool:
        code, category = ord(sign), unicodedata.category(sign)
        if sign.isspace() or (code in self._covered and category != "Co"):
            return True
        if category[0] not in _BORROWED:
            return False
        family = self._borrow(code)
        if family is not None:
            self._borrowed.add(family)
        return family is not None

    def _named(self, run: str) -> str:
        if self._prints(run[0]):
            return run
        script = unicodedata.name(run[0], "").split(" ")[0].lower()
        letters = all(unicodedata.category(sign)[0] in "LM" for sign in run)
        if letters and script and len(run) > _RUN:
            return f"[{len(run)} {script}]"
        return "".join(_name(sign) for sign in run)


def _visible(text: str) -> str:
    """Drop what has no shape of its own and settle the rest in one form (NFC)."""
    shapeless = "".join(filter(_shapeless, set(text)))
    kept = text.translate(_SPACES | str.maketrans("", "", shapeless))
    return _TOO_MANY_MARKS.sub(r"\1", unicodedata.normalize("NFC", kept))


def _shapeless(sign: str) -> bool:
    if sign in "\n\t\r":
        return False
    return ord(sign) in _SELECTORS or unicodedata.category(sign) in {"Cc", "Cf", "Cs"}


def _name(sign: str) -> str:
    return f"[{unicodedata.name(sign, 'unknown sign').lower()}]"


def _breakable(text: str) -> str:
    """Let a word without spaces break, so that it cannot run off the page."""
    return _LONG_WORD.sub(lambda found: found.group(0) + BREAK_HERE, text)


def _directed(text: str) -> str:
    """Set a line from right to left where its first letter is written so."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    first = next((way for way in strong if way in {"L", "R", "AL"}), "L")
    return text if first == "L" else f"{_FROM_RIGHT}{text}{_END}"
