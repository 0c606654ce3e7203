"""What there is to say about the folder a journal lies in."""

from dataclasses import dataclass
from typing import Protocol

from journal_app.translation import tr


@dataclass(frozen=True, slots=True)
class PlaceNotes:
    """What was noticed; nothing is the usual case."""

    cloud: str = ""
    """The name of a service that copies the folder to other computers."""
    removable: bool = False
    """Whether the drive can be pulled out."""


UNREMARKABLE = PlaceNotes()


def place_words(notes: PlaceNotes) -> str:
    """What that means, and what is safer; empty where there is nothing to say."""
    said = []
    if notes.cloud:
        said.append(
            tr(
                "Your journal's folder is one that {service} copies to other computers. Nobody "
                "can read the copies without your passphrase. But a copy that is made while you "
                "write can be broken, and older copies stay with {service}. A folder outside of "
                "{service} is safer for the journal. Finished backups may stay in this one."
            ).format(service=notes.cloud)
        )
    if notes.removable:
        said.append(
            tr(
                "Your journal's folder is on a drive that can be pulled out. Lock the journal "
                "before you pull it out, and keep a backup on another drive: sticks get lost and "
                "wear out."
            )
        )
    return "\n\n".join(said)


class ReadPlaceNotes(Protocol):
    """Looks at the journal's folder."""

    def __call__(self) -> PlaceNotes:
        """What is worth saying about it."""
        ...
