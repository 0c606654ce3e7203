"""What a bundle asks of the system: libraries that it does not carry, and the oldest glibc."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb.so.1": "libxcb1",
}
"""Which Debian package has a library; the same names in Debian 12, 13 and Ubuntu 24.04."""
OPTIONAL = {"libwayland-client.so.0", "libwayland-cursor.so.0"}
"""Asked for by a plugin that Qt leaves alone where it cannot be loaded: recommended."""
OF_GLIBC = re.compile(r"^(ld-linux|lib(c|m|dl|rt|pthread|util|resolv)\.so)")


def elf_files(bundle: Path) -> Iterator[Path]:
    """Programs and libraries of a bundle."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def asked(bundle: Path) -> tuple[set[str], tuple[int, ...]]:
    """Libraries from outside, and the newest version of glibc that a symbol is from."""
    wanted: set[str] = set()
    glibc: tuple[int, ...] = (0,)
    for file in elf_files(bundle):
        told = _objdump(file)
        wanted |= set(re.findall(r"NEEDED +(\S+)", told))
        found = re.findall(r"GLIBC_([\d.]+)", told)
        glibc = max([glibc, *(tuple(map(int, one.split("."))) for one in found)])
    carried = {file.name for file in bundle.rglob("*")}
    return {name for name in wanted - carried if not OF_GLIBC.match(name)}, glibc


def depends(bundle: Path) -> str:
    """The line for ``control``; a library that no package is known for is an error."""
    wanted, glibc = asked(bundle)
    unknown = wanted - set(PACKAGES) - OPTIONAL
    if unknown:
        raise SystemExit(f"no package is known for {', '.join(sorted(unknown))}")
    libraries = sorted(PACKAGES[name] for name in wanted - OPTIONAL)
    return ", ".join((f"libc6 (>= {'.'.join(map(str, glibc))})", *libraries))


def _objdump(file: Path) -> str:
    done = subprocess.run(
        ["objdump", "--private-headers", str(file)],  # noqa: S607 - from binutils, as in bootstrap
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
