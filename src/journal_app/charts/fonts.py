"""The font family of the charts, taken from the program's own files."""

from pathlib import Path

from matplotlib.font_manager import fontManager


def register_fonts(folder: Path) -> None:
    """Make every ``.ttf`` of a folder known to matplotlib, once."""
    known = {entry.fname for entry in fontManager.ttflist}
    for path in sorted(folder.glob("*.ttf")):
        if str(path) not in known:
            fontManager.addfont(path)
