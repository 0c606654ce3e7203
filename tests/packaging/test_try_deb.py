"""The Debian package in bare systems: install, start, upgrade with a journal open, remove."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRY = ROOT / "packaging" / "linux" / "try_deb.py"
NEEDED = ("debootstrap", "chroot", "setpriv")


@pytest.fixture
def packages():
    """Two packages of different versions, older and newer, as script/package leaves them."""
    made = sorted((ROOT / "dist").glob("even-keel_*_amd64.deb"))
    if len(made) < 2:
        pytest.skip("there are no packages of two versions in dist/ (docs/packaging.md)")
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs root, for chroot")
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")
    return made[0], made[-1]


@pytest.mark.slow
@pytest.mark.parametrize("suite", ["bookworm", "trixie", "noble"])
def test_a_package_does_everything_in_a_bare_system(packages, suite):
    if suite == "noble" and not Path("/usr/share/debootstrap/scripts/noble").exists():
        pytest.skip("this debootstrap does not know Ubuntu 24.04")
    done = subprocess.run(
        [sys.executable, TRY, suite, *packages], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
