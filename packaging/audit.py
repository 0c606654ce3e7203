"""Asks pip-audit whether a locked package has a known weakness.

python packaging/audit.py            the program's packages and those of its tools
python packaging/audit.py --release  the same; without an answer there is no release

The database is not on this machine. Where it cannot be asked, that is said; it fails only a
release. A weakness that is known always fails.
"""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

LOCK = Path("packaging/requirements/runtime.txt")
TOOLS = Path("packaging/requirements/dev.txt")
SECONDS = 90


@dataclass(frozen=True, slots=True)
class Findings:
    """What came of asking."""

    asked: int = 0
    unknown: tuple[str, ...] = ()
    """Packages of which the database said nothing, or could not be asked."""
    weak: tuple[str, ...] = field(default=())

    @property
    def answered(self) -> int:
        """How many packages the database had an answer for."""
        return self.asked - len(self.unknown)


def read(answer: str) -> Findings:
    """Read pip-audit's own JSON."""
    packages = json.loads(answer)["dependencies"]
    unknown = tuple(one["name"] for one in packages if "skip_reason" in one)
    weak = tuple(
        f"{one['name']} {one['version']}: {found['id']}, "
        f"mended in {', '.join(found['fix_versions']) or 'no version yet'}"
        for one in packages
        for found in one.get("vulns", ())
    )
    return Findings(len(packages), unknown, weak)


def ask(lock: Path) -> Findings | None:
    """Ask; None where there was no answer at all."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(lock), "--require-hashes"]
    command += ["--disable-pip", "--progress-spinner", "off", "--format", "json"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
        return read(done.stdout)
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None


def report(findings: Findings | None, *, release: bool = False) -> tuple[str, int]:
    """What to say, and the exit status."""
    unasked = 1 if release else 0
    if findings is None:
        return "audit skipped: the database of known weaknesses did not answer", unasked
    if findings.weak:
        return "\n".join(["known weaknesses:", *findings.weak]), 1
    if not findings.answered:
        return (
            "audit skipped: the database of known weaknesses cannot be reached from here",
            unasked,
        )
    said = f"audit: no known weakness in {findings.answered} of {findings.asked} packages"
    if findings.unknown:
        said += f"; nothing is known of {', '.join(findings.unknown)}"
    return said, 0


if __name__ == "__main__":
    worst = 0
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(ask, (LOCK, TOOLS)))
    for lock, answer in zip((LOCK, TOOLS), answers, strict=True):
        words, status = report(answer, release="--release" in sys.argv[1:])
        print(f"{lock.name}: {words}")
        worst = max(worst, status)
    sys.exit(worst)
