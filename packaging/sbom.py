"""Writes what the program is made of, as CycloneDX: every locked package and what is inside it.

python packaging/sbom.py           writes packaging/sbom.cdx.json
python packaging/sbom.py --check   says whether the file is still true

Versions of what is inside are asked of the running libraries, not read off a list. Wheels that
bring a list of their own (PEP 770) are named with it.
"""

import json
import re
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from check_locks import read_lock
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from third_party import ELSEWHERE, INSIDE, licence

from journal_app import __version__
from journal_app.app.commands.version import versions_inside

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "packaging" / "sbom.cdx.json"
ASKED_ON = "even-keel:asked-on"
SYSTEM = f"{sys.platform}, Python {sys.version_info.major}.{sys.version_info.minor}"
"""What is inside a wheel differs between systems: one list is true of one."""

ASKED = {
    "Qt": ("pyside6-essentials", "Qt"),
    "SQLCipher": ("sqlcipher3", "SQLCipher Community Edition"),
    "SQLite": ("sqlcipher3", "SQLite"),
    "OpenSSL in SQLCipher": ("sqlcipher3", "OpenSSL"),
    "OpenSSL in cryptography": ("cryptography", "OpenSSL"),
    "OpenBLAS": ("numpy", "OpenBLAS"),
    "FreeType": ("matplotlib", "FreeType"),
    "Typst": ("typst", "Typst"),
    "qpdf": ("pikepdf", "qpdf"),
}
"""What ``version --verbose`` calls a library, the package it is in, and its own name."""


def number(said: str) -> str:
    """The version in what a library says of itself ("OpenSSL 3.6.0 1 Oct 2025")."""
    found = re.search(r"\d+(?:\.\d+)+", said)
    return found[0] if found else said


def terms(what: str) -> list[DisjunctiveLicense]:
    """The licence of something inside a package."""
    return [DisjunctiveLicense(name=text) for name, _, text in INSIDE if name == what]


def inside(package: str, said: dict[str, str]) -> list[Component]:
    """What a package holds besides its own code."""
    return [
        Component(
            name=name,
            version=number(said[asked]),
            bom_ref=f"{package}/{name}",
            licenses=terms(name),
            properties=[Property(name="even-keel:asked-at-run-time", value=asked)],
        )
        for asked, (where, name) in ASKED.items()
        if where == package
    ]


def component(name: str, pin: Requirement, said: dict[str, str]) -> Component:
    """A locked package with everything in it."""
    version = next(iter(pin.specifier)).version
    facts = {"even-keel:only-where": str(pin.marker)} if pin.marker else {}
    terms_of_use = [DisjunctiveLicense(name=ELSEWHERE[name])] if name in ELSEWHERE else []
    parts: list[Component] = []
    if pin.marker is None or pin.marker.evaluate():
        package = distribution(name)
        terms_of_use = [DisjunctiveLicense(name=licence(package))]
        parts = inside(name, said)
        own = [file.name for file in package.files or [] if "sboms" in file.parts]
        if own:
            facts["even-keel:own-list"] = ", ".join(sorted(own))
    return Component(
        name=name,
        version=version,
        bom_ref=f"{name}=={version}",
        purl=PackageURL("pypi", name=name, version=version),
        licenses=terms_of_use,
        components=parts,
        properties=[Property(name=fact, value=value) for fact, value in facts.items()],
    )


def document() -> dict[str, Any]:
    """The whole list; the same input gives the same bytes."""
    said = versions_inside()
    pins = read_lock(ROOT / "packaging" / "requirements" / "runtime.txt")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program = Component(
        name="Even Keel",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="even-keel",
        licenses=[DisjunctiveLicense(id=project["license"])],
    )
    bom = Bom()
    bom.metadata.component = program
    bom.metadata.properties.add(Property(name=ASKED_ON, value=SYSTEM))
    needed = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    direct = []
    for name in sorted(pins):
        for pin in pins[name]:
            part = component(name, pin, said)
            bom.components.add(part)
            direct += [part] if name in needed else []
    bom.register_dependency(program, direct)
    made: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    made["metadata"].pop("timestamp")
    made.pop("serialNumber")
    made["serialNumber"] = f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(made, sort_keys=True))}"
    return made


def check(text: str) -> str:
    """What is wrong with the file; nothing where it is true, or where nobody here can tell."""
    kept = TARGET.read_text(encoding="utf-8")
    asked_on = json.loads(kept)["metadata"]["properties"]
    if {"name": ASKED_ON, "value": SYSTEM} not in asked_on:
        print(f"sbom not checked: it was written on another system than {SYSTEM}")
        return ""
    return "" if kept == text else "packaging/sbom.cdx.json is not true any more"


if __name__ == "__main__":
    written = json.dumps(document(), indent=1, sort_keys=True) + "\n"
    if sys.argv[1:] == ["--check"]:
        sys.exit(check(written) or 0)
    TARGET.write_text(written, encoding="utf-8")
