"""Packs the bundle as a Debian package: the same bundle gives the same bytes.

PYTHONPATH=src python packaging/linux/deb.py [--version V] BUNDLE OUT

BUNDLE is dist/even-keel as script/bundle leaves it; OUT a folder. Its time is SOURCE_DATE_EPOCH.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging" / "linux"), str(ROOT / "src")]

from debian_texts import HERE, changelog, control, copyright_text  # noqa: E402
from icons import write_icons  # noqa: E402
from needed import depends  # noqa: E402

from journal_app import __version__  # noqa: E402

HOME = "usr/lib/even-keel"


def lay_out(bundle: Path, root: Path, version: str, made: int) -> None:
    """Everything at its place below ``root``."""
    shutil.copytree(bundle, root / HOME, symlinks=True)
    start = root / "usr/bin/even-keel"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/even-keel/even-keel")
    share = root / "usr/share"
    _write(
        share / "applications/even-keel.desktop", (HERE / "even-keel.desktop").read_text("utf-8")
    )
    about = (HERE / "even-keel.metainfo.xml").read_text("utf-8")
    day = datetime.fromtimestamp(made, UTC).date().isoformat()
    said = about.replace("@VERSION@", version).replace("@DATE@", day)
    _write(share / "metainfo/org.even_keel.even_keel.metainfo.xml", said)
    _write(share / "mime/packages/even-keel.xml", (HERE / "even-keel.mime.xml").read_text("utf-8"))
    write_icons(share / "icons/hicolor")
    documents = share / "doc/even-keel"
    _write(documents / "copyright", copyright_text())
    _write(documents / "policy.md", (ROOT / "docs/policy.md").read_text("utf-8"))
    _pack(documents / "changelog.gz", changelog(version, made))
    overrides = (HERE / "even-keel.lintian-overrides").read_text("utf-8")
    _write(share / "lintian/overrides/even-keel", overrides)
    _manual(share / "man", made)


def _manual(target: Path, made: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, ROOT / "packaging/man_pages.py", folder],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "SOURCE_DATE_EPOCH": str(made)},
            check=True,
        )
        for page in sorted(Path(folder).rglob("*.1")):
            place = target / page.parent.relative_to(folder) / "man1"
            _pack(place / f"{page.name}.gz", page.read_text("utf-8"))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _pack(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def settle(root: Path, made: int) -> None:
    """The rights and times of a package: nothing of the machine it was built on."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path == root / HOME / "even-keel"
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (made, made), follow_symlinks=False)
    root.chmod(0o755)


def sums(root: Path) -> str:
    """The check sums of what is packed."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())
    lines = (
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"  # noqa: S324 - dpkg's own
        for path in files
        if "DEBIAN" not in path.parts
    )
    return "".join(lines)


def build(bundle: Path, out: Path, version: str, made: int, packing: tuple[str, ...]) -> Path:
    """Make the package; where it lies."""
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder) / "root"
        root.mkdir()
        lay_out(bundle, root, version, made)
        kilobytes = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
        _write(root / "DEBIAN/control", control(version, kilobytes, depends(bundle)))
        _write(root / "DEBIAN/md5sums", sums(root))
        settle(root, made)
        made_file = out / f"even-keel_{version}_amd64.deb"
        command = ["dpkg-deb", "--root-owner-group", *packing, "--build", root, made_file]
        around = {**os.environ, "SOURCE_DATE_EPOCH": str(made)}
        subprocess.run(command, env=around, check=True, stdout=subprocess.DEVNULL)
    return made_file


def main() -> None:
    """Read the arguments, build, tell where and how large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--fast", action="store_true", help="larger, for a try")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    packing = ("-Zgzip", "-z1") if asked.fast else ("-Zxz", "-z9")
    when = int(os.environ["SOURCE_DATE_EPOCH"])
    made = build(asked.bundle, asked.out, asked.version, when, packing)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
