"""Everything that is to be said about one folder."""

from pathlib import Path

from journal_app.app.places.cloud import cloud_service
from journal_app.app.places.drive import is_removable
from journal_app.ui.place import PlaceNotes


def notes_on(folder: Path) -> PlaceNotes:
    """What is noticed; looks at the disk, so it may take a while."""
    return PlaceNotes(cloud_service(folder, Path.home()), is_removable(folder))
