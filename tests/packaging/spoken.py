"""What ships, with its languages compiled as set-up compiles them."""

import shutil
from pathlib import Path

from tests.packaging.conftest import tool


def with_languages(shipped: Path, place: Path) -> Path:
    """A copy of the resources that the program speaks every language from."""
    copied = place / "resources"
    shutil.copytree(shipped, copied, ignore=shutil.ignore_patterns("*.qm", "*.ts"))
    tool("translations").compile_into(copied / "translations")
    return copied
