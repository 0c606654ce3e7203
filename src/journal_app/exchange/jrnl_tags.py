"""Tags as jrnl writes them: words with a sign in front, in the text itself."""

import re
from collections.abc import Iterable
from typing import Final

_TAG: Final = re.compile(r"(?<![\w@#&/])[@#]([^\W\d_][\w\-]{0,80})")
"""With either of the two signs that it takes unless somebody chose others."""


def tag_names(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without their sign."""
    names = (tag.strip().lstrip("@#").strip() for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))


def tags_in(text: str) -> tuple[str, ...]:
    """The tags of a text; an address of mail is none."""
    return tuple(dict.fromkeys(found[1] for found in _TAG.finditer(text)))
