"""A file inside a PDF, for a program that reads it where a person reads the pages."""

import json
from dataclasses import dataclass

from journal_app.domain.silent import Silent

DATA = "attached.json"
"""What the template reads of it; an empty name for no file."""


@dataclass(frozen=True, slots=True, repr=False)
class Attached(Silent):
    """One file."""

    name: str
    content: bytes
    media_type: str
    description: str


def with_file(files: dict[str, bytes], attached: Attached | None) -> dict[str, bytes]:
    """What a page is compiled from, with the file to attach where there is one."""
    if attached is None:
        return {**files, DATA: b'{"name": ""}'}
    told = {
        "name": attached.name,
        "media_type": attached.media_type,
        "description": attached.description,
    }
    return {
        **files,
        DATA: json.dumps(told, ensure_ascii=False).encode(),
        attached.name: attached.content,
    }
