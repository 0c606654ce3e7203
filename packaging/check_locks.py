"""Says whether the requirement locks still fit pyproject.toml; reads files only, asks no one."""

import re
import sys
import tomllib
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = Path("packaging/requirements")


class UnhashedPinError(Exception):
    """A pin that any file of that name would satisfy."""


def read_lock(path: Path) -> dict[str, list[Requirement]]:
    """Pins of a lock by name; a name has several where a version depends on the Python."""
    pins: dict[str, list[Requirement]] = {}
    for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8")):
        if block.startswith("#") or not block.strip():
            continue
        pin = Requirement(re.split(r"\s*\\\n|\n", block, maxsplit=1)[0])
        if "--hash=sha256:" not in block:
            raise UnhashedPinError(path.name, pin.name)
        pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    return pins


def complaints(root: Path) -> list[str]:
    """Everything that the locks lack, in words; empty when they are fresh."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime, dev = (read_lock(root / LOCKS / f"{kind}.txt") for kind in ("runtime", "dev"))
    run_needs = [Requirement(line) for line in project["dependencies"]]
    dev_needs = [Requirement(line) for line in project["optional-dependencies"]["dev"]]
    return [
        *_against_input(root, "runtime", run_needs),
        *_against_input(root, "dev", dev_needs),
        *_unmet("runtime.txt", runtime, run_needs),
        *_unmet("dev.txt", dev, run_needs + dev_needs),
        *(
            f"dev.txt pins another {name} than runtime.txt"
            for name, pins in runtime.items()
            if sorted(map(str, pins)) != sorted(map(str, dev.get(name, [])))
        ),
    ]


def _against_input(root: Path, kind: str, needs: list[Requirement]) -> list[str]:
    lines = (root / LOCKS / f"{kind}.in").read_text(encoding="utf-8").split("\n")
    names = (Requirement(line).name for line in lines if line and line[0] not in "#-")
    asked = {canonicalize_name(name) for name in names}
    needed = {canonicalize_name(need.name) for need in needs}
    return [f"{kind}.in and pyproject.toml differ: {name}" for name in sorted(asked ^ needed)]


def _unmet(lock: str, pins: dict[str, list[Requirement]], needs: list[Requirement]) -> list[str]:
    def met(need: Requirement) -> bool:
        found = pins.get(canonicalize_name(need.name), [])
        versions = [spec.version for pin in found for spec in pin.specifier]
        return bool(versions) and all(need.specifier.contains(version) for version in versions)

    here = {str(key): str(value) for key, value in default_environment().items()}
    return [
        f"{lock} does not meet {need}"
        for need in needs
        if (need.marker is None or need.marker.evaluate(here)) and not met(need)
    ]


if __name__ == "__main__":
    found = complaints(Path(__file__).resolve().parents[1])
    print("\n".join(found), end="\n" if found else "")
    sys.exit(bool(found))
