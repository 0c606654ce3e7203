"""The versions that two copies have of one row, together: a union, and no race of clocks."""

from collections.abc import Iterable
from dataclasses import replace

from journal_app.storage.versions.stated_row import Gone
from journal_app.storage.versions.version_store import State, Version


def united(*copies: Iterable[Version]) -> list[Version]:
    """Every version of either copy, by depth and digest, with the states that follow from all.

    It is the same for any order of the copies, and for copies that were united before.
    """
    found: dict[bytes, Version] = {}
    for version in (each for copy in copies for each in copy):
        known = found.setdefault(version.digest, version)
        if known.made_at < version.made_at:
            found[version.digest] = replace(known, made_at=version.made_at)
    purged = [version for version in found.values() if version.gone is Gone.PURGED]
    if purged:
        return [replace(purged[0], state=State.STANDS)]
    followed = {parent for version in found.values() for parent in version.parents}
    standing = max(
        (version for version in found.values() if version.digest not in followed), key=_rank
    )
    return sorted(
        (_with_state(each, _state(each, standing, followed)) for each in found.values()),
        key=lambda version: (version.depth, version.digest),
    )


def _with_state(version: Version, state: State) -> Version:
    return version if version.state is state else replace(version, state=state)


def _rank(head: Version) -> tuple[bool, int, bytes]:
    """What was changed counts before what was deleted; then the longer history, then the name."""
    return (head.gone is Gone.NO, head.depth, head.digest)


def _state(version: Version, standing: Version, followed: set[bytes]) -> State:
    if version.digest == standing.digest:
        return State.STANDS
    return State.EARLIER if version.digest in followed else State.BESIDE
