"""What an entry said before it was changed, and how one of those wordings comes back."""

from dataclasses import dataclass, replace
from datetime import datetime

from journal_app.domain.entry import Entry
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Entries


@dataclass(frozen=True, slots=True, repr=False)
class Version(Silent):
    """An earlier wording."""

    until: datetime
    """When something else was put in its place, UTC."""
    entry: Entry


@dataclass(frozen=True, slots=True)
class EarlierVersions:
    """Reads the earlier wordings of an entry."""

    entries: Entries

    def __call__(self, entry: Entry) -> tuple[Version, ...]:
        """Newest first; what only set or took off a mark is no wording of its own."""
        versions: list[Version] = []
        later = entry
        for until, earlier in reversed(self.entries.history(entry.id)):
            if _wording(earlier) != _wording(later):
                versions.append(Version(until, earlier))
            later = earlier
        return tuple(versions)


@dataclass(frozen=True, slots=True)
class PutBack:
    """Has an earlier wording be the newest; the present one goes into the history."""

    entries: Entries

    def __call__(self, version: Entry) -> None:
        """Keep the marks as they are now: a private entry stays private.

        Raises NoSuchEntryError.
        """
        now = self.entries.get(version.id)
        self.entries.replace(replace(version, bring=now.bring, private=now.private))


def _wording(entry: Entry) -> tuple[object, ...]:
    return entry.body, entry.moment, entry.tags
