"""Finds out whether a folder is one that a service copies to other computers.

Nothing is asked of the services and nothing of theirs is changed: only names of files and
folders are looked at, and Dropbox's own note of where its folder is.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Service:
    """How the folders of one service are known."""

    name: str
    source: str
    """Where it is written that they look like this."""
    markers: tuple[str, ...] = ()
    """Patterns of names that stand in the top folder of what is copied."""
    homes: tuple[str, ...] = ()
    """Patterns of folders below the person's own folder."""
    variables: tuple[str, ...] = ()
    """Names in the environment that hold a folder."""


SERVICES = (
    Service(
        "Dropbox",
        "help.dropbox.com, Locate Dropbox folders: info.json; and its own .dropbox.cache",
        markers=(".dropbox.cache",),
        homes=("Library/CloudStorage/Dropbox*",),
    ),
    Service(
        "OneDrive",
        "learn.microsoft.com, OneDrive's variables; github.com/abraunegg/onedrive, sync_dir; "
        "learn.microsoft.com, OneDrive on macOS: Library/CloudStorage",
        homes=("OneDrive", "OneDrive - *", "Library/CloudStorage/OneDrive*"),
        variables=("OneDrive", "OneDriveConsumer", "OneDriveCommercial"),
    ),
    Service(
        "Google Drive",
        "support.google.com/drive, Drive for desktop: .tmp.drivedownload and .tmp.driveupload in "
        "a mirrored folder, Library/CloudStorage on macOS",
        markers=(".tmp.drivedownload", ".tmp.driveupload", ".shortcut-targets-by-id"),
        homes=("Google Drive", "My Drive", "Library/CloudStorage/GoogleDrive*"),
    ),
    Service(
        "iCloud",
        "support.apple.com, iCloud Drive: Library/Mobile Documents; on Windows: iCloudDrive",
        homes=("Library/Mobile Documents", "iCloudDrive"),
    ),
    Service(
        "Nextcloud",
        "docs.nextcloud.com, desktop client: the sync journal .sync_*.db in the synced folder",
        markers=(".sync_*.db", "._sync_*.db"),
        homes=("Nextcloud", "ownCloud"),
    ),
    Service(
        "Syncthing",
        "docs.syncthing.net, FAQ: the folder marker .stfolder",
        markers=(".stfolder",),
    ),
    Service(
        "pCloud",
        "help.pcloud.com, pCloud Drive on Linux and macOS: pCloudDrive in the own folder",
        homes=("pCloudDrive", "pCloud Drive"),
    ),
    Service(
        "MEGA",
        "help.mega.io, desktop app: .megaignore and .debris (Rubbish) in a synced folder",
        markers=(".megaignore", ".debris", "Rubbish/.debris"),
        homes=("MEGA", "MEGAsync"),
    ),
)


def cloud_service(folder: Path, home: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The name of the service that copies this folder, or nothing; the folder need not exist."""
    above = _above(folder)
    for service in SERVICES:
        if any(_marked(place, service) for place in above):
            return service.name
        if any(place in above for place in _known_places(service, home, environment)):
            return service.name
    return ""


def _above(folder: Path) -> tuple[Path, ...]:
    """The folder and everything it lies in, by its true names."""
    true = folder.resolve()
    return (true, *true.parents)


def _marked(place: Path, service: Service) -> bool:
    return any(_find(place, pattern) for pattern in service.markers)


def _find(place: Path, pattern: str) -> bool:
    try:
        return next(place.glob(pattern), None) is not None
    except OSError:
        return False


def _known_places(service: Service, home: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    named = [environment[name] for name in service.variables if environment.get(name)]
    if service.name == "Dropbox":
        named += _dropbox_notes(home, environment)
    yield from (Path(place).resolve() for place in named)
    for pattern in service.homes:
        yield from (place.resolve() for place in home.glob(pattern))


def _dropbox_notes(home: Path, environment: Mapping[str, str]) -> list[str]:
    """The folders that Dropbox says are its own."""
    beside = [environment.get(name) for name in ("APPDATA", "LOCALAPPDATA")]
    notes = [home / ".dropbox", *(Path(place) / "Dropbox" for place in beside if place)]
    found: list[object] = []
    for note in notes:
        try:
            accounts: Any = json.loads((note / "info.json").read_text(encoding="utf-8"))
            found += [account["path"] for account in accounts.values()]
        except (OSError, ValueError, AttributeError, KeyError, TypeError):
            continue
    return [place for place in found if isinstance(place, str)]
