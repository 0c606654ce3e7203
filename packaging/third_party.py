"""Writes what others' packages are inside, from the metadata of what is installed and locked.

python packaging/third_party.py             the list, packaging/licences/THIRD_PARTY.md
python packaging/third_party.py --texts F   their licence texts, for the bundle
"""

import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

from check_locks import read_lock
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "packaging" / "licences" / "THIRD_PARTY.md"
NAMES = ("licen", "copying", "notice", "authors")

INSIDE = (
    ("Qt", "PySide6-Essentials", "LGPL-3.0-only"),
    ("SQLCipher Community Edition", "sqlcipher3", "BSD-3-Clause"),
    ("SQLite", "sqlcipher3", "public domain (blessing)"),
    ("OpenSSL", "cryptography, sqlcipher3", "Apache-2.0"),
    ("OpenBLAS", "numpy", "BSD-3-Clause"),
    ("FreeType", "matplotlib, pillow", "FTL OR GPL-2.0-or-later"),
    ("qpdf", "pikepdf", "Apache-2.0"),
    ("Typst", "typst", "Apache-2.0"),
    ("Inter (fonts)", "resources/fonts", "OFL-1.1"),
)
"""Libraries and fonts that come inside the packages above or with the program itself."""

ELSEWHERE = {"pyobjc-core": "MIT", "pyobjc-framework-cocoa": "MIT", "jeepney": "MIT"}
"""Licences of packages that are not on every system, as their metadata states them."""

OPENING = """\
# Other people's work inside Even Keel

Even Keel is licensed under GPL-3.0-or-later (see LICENSE). The installed program also holds
the packages below, and their licence texts beside them. This list is written by
`python packaging/third_party.py` from the packages' own metadata.

## Python packages

| package | version | licence, as its metadata states it |
|---|---|---|
"""

MIDDLE = """
## Inside these packages, and with the program

| what | comes with | licence |
|---|---|---|
"""


def bundled() -> list[Distribution]:
    """Everything that the program needs at run time, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    waiting = list(project["dependencies"])
    while waiting:
        need = Requirement(waiting.pop())
        name = canonicalize_name(need.name)
        if name in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        found[name] = distribution(name)
        waiting += found[name].requires or []
    return [found[name] for name in sorted(found)]


def licence(package: Distribution) -> str:
    """The licence in a few words: its expression, its short name, or its classifiers."""
    about = package.metadata.json
    stated = str(about.get("license_expression") or about.get("license") or "")
    if stated and "\n" not in stated.strip():
        return stated.strip()
    marks = [line.split(" :: ")[-1] for line in about.get("classifier", [])]
    named = [mark for mark in marks if "Licen" in mark or "Domain" in mark]
    return ", ".join(named) or "see its licence text"


def elsewhere() -> list[tuple[str, str, str]]:
    """Locked packages that only other systems get: name, version and where, licence."""
    lock = ROOT / "packaging" / "requirements" / "runtime.txt"
    here = {canonicalize_name(one.name) for one in bundled()}
    return [
        (name, f"{next(iter(pin.specifier)).version}, only where {pin.marker}", ELSEWHERE[name])
        for name, pins in sorted(read_lock(lock).items())
        for pin in pins
        if name not in here and pin.marker is not None
    ]


def texts(package: Distribution) -> list[tuple[str, str]]:
    """Licence files that a package brings along."""
    return [
        (Path(str(file)).name, content)
        for file in package.files or []
        if ".dist-info" in str(file) and file.name.lower().startswith(NAMES)
        if (content := file.read_text(encoding="utf-8").strip())
    ]


def listing() -> str:
    """The list of packages and of what is inside them."""
    rows = [f"| {one.name} | {one.version} | {licence(one)} |\n" for one in bundled()]
    rows += [f"| {name} | {where} | {terms} |\n" for name, where, terms in elsewhere()]
    inside = [f"| {what} | {where} | {terms} |\n" for what, where, terms in INSIDE]
    return "".join([OPENING, *rows, MIDDLE, *inside])


def all_texts() -> str:
    """Every licence text under the name of its package."""
    return "\n".join(
        f"==== {one.name} {one.version}: {name} ====\n\n{text}\n"
        for one in bundled()
        for name, text in texts(one)
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--texts"]:
        Path(sys.argv[2]).write_text(all_texts(), encoding="utf-8")
    else:
        TARGET.write_text(listing(), encoding="utf-8")
