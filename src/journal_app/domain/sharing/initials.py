"""Other people's names made short, so that a page does not tell who they are."""

import re
import unicodedata
from collections.abc import Iterable

_TITLES = frozenset(
    {"dr", "prof", "mr", "mrs", "ms", "miss", "mx", "st", "the", "and", "my"}
    | {"sr", "sra", "srta", "don", "doña", "de", "del", "la", "las", "el", "los", "da", "do", "mi"}
    | {"van", "von", "der", "den", "di", "al", "bin", "ibn"}
)
_RELATIONS = frozenset(
    {"sister", "brother", "mother", "father", "mum", "mom", "dad", "aunt", "uncle", "cousin"}
    | {"wife", "husband", "partner", "friend", "son", "daughter", "grandmother", "grandfather"}
    | {"sponsor", "therapist", "doctor", "counsellor", "nurse", "boss", "colleague", "neighbour"}
    | {"hermana", "hermano", "madre", "padre", "mamá", "papá", "tía", "tío", "prima", "primo"}
    | {"esposa", "esposo", "marido", "mujer", "pareja", "amiga", "amigo", "hija", "hijo"}
    | {"abuela", "abuelo", "madrina", "padrino", "terapeuta", "doctora", "jefa", "jefe"}
    | {"vecina", "vecino", "compañera", "compañero"}
)
"""Words that say who somebody is to the person, and nobody's name."""

_NO_NAMES = _TITLES | _RELATIONS

_FEWEST = 2
"""Letters that a part of a name has to have to be looked for alone."""


class Initials:
    """Replaces names in a text by their first letters, however they are written.

    Args:
        names: Whole names as the person knows them ("Anna Smith", "Dr. Osei"). Their parts are
            looked for too, in capitals and small letters alike; titles are left as they are.
    """

    def __init__(self, names: Iterable[str]) -> None:
        parts = {part for name in names for part in _parts(name)}
        # The longest first, so that a part never hides a longer one.
        ordered = sorted(parts, key=lambda part: (-len(part), part))
        pattern = "|".join(re.escape(part) for part in ordered)
        self._names = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) if parts else None

    def __call__(self, text: str) -> str:
        """The text with every name in it made short."""
        if self._names is None:
            return text
        return self._names.sub(lambda found: found.group()[0].upper() + ".", _plain(text))


def initials_of(name: str) -> str:
    """The first letters of a name without its titles: "Dr. Anna Smith" becomes "A.S."."""
    return "".join(part[0].upper() + "." for part in _parts(name))


def _parts(name: str) -> list[str]:
    words = re.findall(r"[^\W\d_]+", _plain(name))
    return [one for one in words if len(one) >= _FEWEST and one.casefold() not in _NO_NAMES]


def _plain(text: str) -> str:
    """One form for each letter, without signs that cannot be seen between them."""
    seen = (sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFC", "".join(seen))
