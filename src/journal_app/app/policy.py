"""Defaults for every person of one computer, from a file that only its keeper can write.

A policy gives a first answer where the person has given none. It cannot open, export, copy,
unlock or weaken anything: no key of it reaches the journal, and a key that is not known here is
refused in words.
"""

import importlib
import stat
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Any, Final

from journal_app.app.languages import LANGUAGES
from journal_app.domain.text import LINE_LIMIT

MOST_BYTES: Final = 64 * 1024
ON_CALL: Final = ("name", "number", "hours")


class Why(StrEnum):
    """What is wrong with a policy, or with one key of it."""

    UNREADABLE = "unreadable"
    """It cannot be read, is too large, or is no TOML."""
    OTHERS_CAN_WRITE = "others-can-write"
    """Somebody else than the keeper of the computer can write it."""
    NO_SUCH_KEY = "no-such-key"
    """A policy may say no such thing."""
    NOT_POSSIBLE = "not-possible"
    """A value that the key cannot have."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A key that is left out; without a key the whole file is."""

    why: Why
    key: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a computer's keeper has set for everybody; empty where nothing is."""

    file: Path | None = None
    """Where it was read; None where there is none."""
    language: str = ""
    country: str = ""
    on_call: Mapping[str, str] = field(default_factory=dict)
    """Name, number and hours of the programme's own line."""
    questionnaires: str = ""
    """The folder in which a clinic's files are looked for."""
    refused: tuple[Refused, ...] = ()

    def defaults(self) -> dict[str, str]:
        """What it says in place of the device's settings, by their names."""
        said = {"language": self.language, "country": self.country}
        said |= {f"on_call_{name}": self.on_call.get(name, "") for name in ON_CALL}
        return {name: value for name, value in said.items() if value}


NO_POLICY: Final = Policy()


def read_policy(file: Path, countries: Callable[[], Collection[str]], keeper: int = 0) -> Policy:
    """Read a policy; what is wrong with it is left out and told, and never an error.

    Args:
        file: Where a policy lies on this system; there may be none.
        countries: Those that have help lines; asked only where a country is named.
        keeper: The account that has to own the file, where accounts are numbers.
    """
    try:
        if not file.is_file():
            return NO_POLICY
        if _others_can_write(file, keeper):
            return Policy(file, refused=(Refused(Why.OTHERS_CAN_WRITE),))
        found = _document(file)
    except (OSError, ValueError, RecursionError):
        return Policy(file, refused=(Refused(Why.UNREADABLE),))
    return _policy(file, found, countries)


def _document(file: Path) -> dict[str, Any]:
    with file.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError
    tomllib: Any = importlib.import_module("tomllib")  # only where there is a policy
    found: dict[str, Any] = tomllib.loads(content.decode("utf-8-sig"))
    return found


def _others_can_write(file: Path, keeper: int) -> bool:
    """Whether somebody else could put a number of their own there."""
    if sys.platform == "win32":
        return False  # the folder's rights are the installer's business: docs/policy.md
    found = file.stat()
    return found.st_uid != keeper or bool(found.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _policy(file: Path, found: dict[str, Any], countries: Callable[[], Collection[str]]) -> Policy:
    possible: dict[str, Callable[[Any], bool]] = {
        "language": lambda value: value in LANGUAGES,
        "country": lambda value: isinstance(value, str) and value in countries(),
        "on_call": _is_line,
        "questionnaires": lambda value: _is_text(value) and PurePath(value).is_absolute(),
    }
    refused = [Refused(Why.NO_SUCH_KEY, key) for key in found if key not in possible]
    known = {key: value for key, value in found.items() if key in possible}
    kept = {key: value for key, value in known.items() if possible[key](value)}
    refused += [Refused(Why.NOT_POSSIBLE, key) for key in known if key not in kept]
    return Policy(file, **kept, refused=tuple(refused))


def _is_line(value: Any) -> bool:
    """A table of texts, with a number at least."""
    return (
        isinstance(value, dict)
        and set(value) <= set(ON_CALL)
        and all(_is_text(one) for one in value.values())
        and "number" in value
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LINE_LIMIT and value.isprintable()
