"""Packs the bundle for one person, with a script that installs it: the same bundle, the same bytes.

PYTHONPATH=src python packaging/linux/user_tar.py [--version V] [--fast] BUNDLE OUT
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from deb import HOME, lay_out, settle  # noqa: E402

from journal_app import __version__  # noqa: E402

ONLY_SYSTEM = ("usr/share/lintian", "usr/share/doc/even-keel/changelog.gz")


def build(bundle: Path, out: Path, version: str, made: int, packing: str) -> Path:
    """Make the archive; where it lies."""
    name = f"even-keel-{version}-linux-x86_64"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder) / "root"
        root.mkdir()
        lay_out(bundle, root, version, made)
        shutil.rmtree(root / ONLY_SYSTEM[0])
        (root / ONLY_SYSTEM[1]).unlink()
        settle(root, made)
        top = Path(folder) / name
        top.mkdir()
        (root / "usr").rename(top / "tree")
        shutil.copy(HERE / "install.sh", top / "install.sh")
        (top / "install.sh").chmod(0o755)
        (top / "tree" / Path(HOME).relative_to("usr") / "even-keel").chmod(0o755)
        made_file = out / f"{name}.tar.{'gz' if packing.startswith('gzip') else 'xz'}"
        tar = [
            "tar",
            "--create",
            "--directory",
            folder,
            "--owner=0",
            "--group=0",
            "--numeric-owner",
        ]
        tar += [
            "--sort=name",
            f"--mtime=@{made}",
            "--format=gnu",
            f"--use-compress-program={packing}",
        ]
        subprocess.run([*tar, "--file", str(made_file), name], check=True)
    return made_file


def main() -> None:
    """Read the arguments, pack, tell where and how large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--fast", action="store_true", help="larger, for a try")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    when = int(os.environ["SOURCE_DATE_EPOCH"])
    packing = "gzip -1n" if asked.fast else "xz -9"
    made = build(asked.bundle, asked.out, asked.version, when, packing)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
