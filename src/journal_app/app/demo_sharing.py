"""What the made-up person shared, read from a file of the language."""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from journal_app.app.content import content_file
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.domain.talk.sheet import TalkPoint
from journal_app.usecases.demo.sharing import CopyTexts, SharingTexts


def sharing_texts(resources: Path, language: str | None = None) -> SharingTexts:
    """Lists for sessions, and lines of the ledger."""
    with content_file(resources / "demo", "sharing.{language}.toml", language).open("rb") as file:
        found = tomllib.load(file)
    earlier, ahead = found["earlier"], found["next"]
    return SharingTexts(
        earlier=timedelta(days=-earlier["day"]),
        earlier_points=tuple(TalkPoint(words, said=said) for words, said in earlier["points"]),
        said=earlier["said"],
        next_points=tuple(ahead["points"]),
        own=ahead["own"],
        copies=tuple(_copy(row) for row in found["copy"]),
    )


def _copy(row: Mapping[str, Any]) -> CopyTexts:
    return CopyTexts(
        paperwork=Paperwork(row["paperwork"]),
        made=timedelta(days=-row["day"]),
        recipient=row["recipient"],
        days=row.get("days", 0),
        way=Way.PRINTED if row.get("printed") else Way.SAVED,
        locked=row.get("locked", False),
    )
