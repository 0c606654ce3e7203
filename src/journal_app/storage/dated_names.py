"""File names that say when a file was made."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

_FORM: Final = "%Y%m%dT%H%M%SZ"
_STAMP: Final = re.compile(r"\d{8}T\d{6}Z(?![0-9])", re.ASCII)


def whole_second(now: datetime) -> datetime:
    """The second that names and manifests speak of."""
    return now.astimezone(UTC).replace(microsecond=0)


def free_path(folder: Path, made_at: datetime, ending: str) -> Path:
    """A name in ``folder`` that says when, and that no file has."""
    return next(path for path in _names(folder, made_at, ending) if not path.exists())


def made_at(name: str) -> datetime | None:
    """When a file was made by its name; None where it does not say."""
    match = _STAMP.match(name)
    if match is None:
        return None
    try:
        return datetime.strptime(match[0], _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def _names(folder: Path, made_at: datetime, ending: str) -> Iterator[Path]:
    stamp = whole_second(made_at).strftime(_FORM)
    yield folder / f"{stamp}{ending}"
    yield from (folder / f"{stamp}-{number}{ending}" for number in count(2))
