"""Installs, uses, upgrades and removes Debian packages for real, in a bare system (needs root).

python packaging/linux/try_deb.py [--base FOLDER] [--mirror URL] SUITE OLDER.deb NEWER.deb

SUITE is bookworm, trixie or noble; FOLDER is a debootstrap of it that is copied and left alone, or
is made first. A line a step; the first one that fails ends it with status 1.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUITES = ("bookworm", "noble", "trixie")
PEOPLE = ("ana", "zoë")
PASSPHRASE = "four quiet boats at dusk"  # noqa: S105 - opens only what is made and thrown away here
JOURNAL = "Tagebuch – ημερολόγιο"
KEY = ("--passphrase-file", "secret")
SCREENS = ("even-keel", "screens", "screens", "--theme", "light", "--language", "es")
FEWEST_SCREENS = 10
NEWER_SCHEMA = 4
"""The exit status for a journal that this version does not know."""


class TryError(Exception):
    """A step did not do what a person counts on."""


def as_person(name: str) -> tuple[str, ...]:
    """What stands before a command so that it is run by somebody who is not root."""
    return ("setpriv", f"--reuid={name}", f"--regid={name}", "--init-groups")


@dataclass(frozen=True, slots=True)
class System:
    """A bare system in a folder."""

    root: Path

    def run(self, *command: str, expect: int = 0, **around: str) -> str:
        """Run a command in it as root; what it said."""
        clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
        done = subprocess.run(
            ["chroot", str(self.root), *command],  # noqa: S607
            env={**clean, "DEBIAN_FRONTEND": "noninteractive", **around},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        if done.returncode != expect:
            said = f"{done.stdout[-1500:]}{done.stderr[-1500:]}"
            raise TryError(f"{' '.join(command)}: status {done.returncode}: {said}")
        return done.stdout + done.stderr

    def person(self, name: str, *command: str, expect: int = 0) -> str:
        """Run a command in it as a person, in their home."""
        home = self.home(name)
        return self.run(
            "env",
            f"--chdir={home}",
            *as_person(name),
            *command,
            expect=expect,
            HOME=home,
            QT_QPA_PLATFORM="offscreen",
        )

    def home(self, name: str) -> str:
        """Where a person's files are, as the system sees it."""
        return f"/home/{name} with a space"

    def install(self, package: Path) -> None:
        """Install a package file and what it depends on, as a person would by double click."""
        shutil.copy(package, self.root / "opt")
        self.run("apt-get", "install", "-y", "--no-install-recommends", f"/opt/{package.name}")


@contextmanager
def system(suite: str, base: Path | None, mirror: str, place: Path) -> Iterator[System]:
    """A copy of a bare system, with /proc and two people; gone afterwards."""
    root = place / suite
    if base is None:
        source = [mirror] if mirror else []  # else the one that debootstrap knows
        command = ["debootstrap", "--variant=minbase", suite, str(root), *source]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    else:
        subprocess.run(["cp", "-a", str(base), str(root)], check=True)  # noqa: S607
    bare = System(root)
    mounts = [root / "proc", root / "dev"]
    subprocess.run(["mount", "-t", "proc", "proc", str(mounts[0])], check=True)  # noqa: S607
    subprocess.run(["mount", "--rbind", "/dev", str(mounts[1])], check=True)  # noqa: S607
    subprocess.run(["mount", "--make-rslave", str(mounts[1])], check=True)  # noqa: S607
    try:
        yield bare
    finally:
        for mount in reversed(mounts):
            subprocess.run(["umount", "-l", str(mount)], check=False)  # noqa: S607
        shutil.rmtree(root, ignore_errors=True)


def prepare(bare: System) -> None:
    """Two people with secrets in their homes."""
    bare.run("apt-get", "update")
    for name in PEOPLE:
        bare.run("useradd", "-m", "--badname", "-d", bare.home(name), name)
        secret = bare.root / bare.home(name)[1:] / "secret"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        bare.run("chown", f"{name}:{name}", f"{bare.home(name)}/secret")


def use(bare: System, name: str) -> None:
    """Make a journal with demo weeks and look whether it is whole."""
    bare.person(name, "even-keel", "demo", JOURNAL, "--weeks", "2", *KEY)
    whole(bare, name)


def whole(bare: System, name: str, journal: str = JOURNAL, key: tuple[str, ...] = KEY) -> None:
    """The journal opens and every row of it is read."""
    if "The journal is whole" not in bare.person(name, "even-keel", "check", journal, *key):
        raise TryError("check says nothing")


def walk_in_the_middle(bare: System, newer: Path) -> None:
    """Upgrade while a journal is open in a window; the window goes on to its end.

    The program walks by itself; after its first entry it is held still until the upgrade is done.
    """
    name, out = PEOPLE[0], "walk"
    home = bare.home(name)
    command = [shutil.which("chroot") or "chroot", str(bare.root), "env", f"--chdir={home}"]
    command += [*as_person(name), "even-keel", "--smoke-walk", out]
    around = {"PATH": "/usr/bin:/bin", "HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, env={**around, "LANG": "C.UTF-8"})
    picture = bare.root / home[1:] / out / "check-in.png"
    until(picture.exists, "the first entry of the walk", process)
    process.send_signal(19)  # SIGSTOP
    bare.install(newer)
    process.send_signal(18)  # SIGCONT
    if process.wait(timeout=300) != 0:
        told = (picture.parent / "steps.json").read_text(encoding="utf-8")
        raise TryError(f"the walk did not end well: {told[-2000:]}")


def until(holds: Callable[[], bool], what: str, process: "subprocess.Popen[bytes]") -> None:
    """Wait for something of a program that runs."""
    for _ in range(1200):
        if holds():
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise TryError(f"{what} did not come")


def other_versions(bare: System) -> None:
    """Journals of every schema that ever shipped open; one yet to come is refused, untouched."""
    name = PEOPLE[1]
    place = bare.root / bare.home(name)[1:] / "others"
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "old_and_new_vaults.py", place],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        check=True,
    )
    bare.run("chown", "-R", f"{name}:{name}", f"{bare.home(name)}/others")
    key = ("--passphrase-file", "others/passphrase")
    for vault in sorted(place.glob("schema-*")):
        newer = vault.name == "schema-newer"
        before = (vault / "journal.db").read_bytes()
        opens = ("even-keel", "search", f"others/{vault.name}", *key, "a")
        said = bare.person(name, *opens, expect=NEWER_SCHEMA if newer else 0)
        if newer and ("newer version" not in said or (vault / "journal.db").read_bytes() != before):
            raise TryError(f"a newer journal: {said}")
        if not newer:
            whole(bare, name, f"others/{vault.name}", key)


def fingerprint(bare: System) -> dict[str, bytes]:
    """Every file of every person."""
    return {
        str(path.relative_to(bare.root)): path.read_bytes()
        for path in (bare.root / "home").rglob("*")
        if path.is_file() and "cache" not in str(path)
    }


def remove(bare: System) -> None:
    """Remove, then purge: the program is gone, and every file of every person is as it was."""
    before = fingerprint(bare)
    for how in ("remove", "purge"):
        bare.run("dpkg", f"--{how}", "even-keel")
        if fingerprint(bare) != before:
            raise TryError(f"{how} touched somebody's files")
    if (bare.root / "usr/lib/even-keel").exists() or (bare.root / "usr/bin/even-keel").exists():
        raise TryError("something of the program is left")


def read_only(bare: System) -> None:
    """With a program folder that nobody can write, screens are drawn and the self-test holds."""
    program = str(bare.root / "usr" / "lib" / "even-keel")
    subprocess.run(["mount", "--bind", program, program], check=True)  # noqa: S607
    subprocess.run(["mount", "-o", "remount,ro,bind", program], check=True)  # noqa: S607
    try:
        bare.person(PEOPLE[1], "even-keel", "--self-test")
        bare.person(PEOPLE[0], *SCREENS)
    finally:
        subprocess.run(["umount", "-l", program], check=True)  # noqa: S607
    drawn = bare.root / bare.home(PEOPLE[0])[1:] / "screens"
    if len(list(drawn.rglob("*.png"))) < FEWEST_SCREENS:
        raise TryError("screens are missing")


def steps_of(bare: System, asked: argparse.Namespace) -> list[tuple[str, Callable[[], object]]]:
    """What is tried, in turn."""
    return [
        ("prepares two people", lambda: prepare(bare)),
        ("installs the older version", lambda: bare.install(asked.older)),
        ("starts", lambda: bare.person(PEOPLE[0], "even-keel", "version")),
        ("two people make journals", lambda: [use(bare, one) for one in PEOPLE]),
        ("upgrades with a journal open", lambda: walk_in_the_middle(bare, asked.newer)),
        ("the journals are whole", lambda: [whole(bare, one) for one in PEOPLE]),
        ("self-test and screens from a read-only folder", lambda: read_only(bare)),
        ("old journals open, a newer one is refused", lambda: other_versions(bare)),
        ("removes and purges, journals stay", lambda: remove(bare)),
    ]


def main() -> int:
    """Every step in turn; the first that fails ends it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--mirror", default="")
    parser.add_argument("suite", choices=SUITES)
    parser.add_argument("older", type=Path)
    parser.add_argument("newer", type=Path)
    asked = parser.parse_args()
    if os.geteuid() != 0:
        print("needs root: debootstrap and chroot")
        return 2
    place = tempfile.mkdtemp(prefix="try-deb-")
    try:
        with system(asked.suite, asked.base, asked.mirror, Path(place)) as bare:
            for what, step in steps_of(bare, asked):
                begun = time.monotonic()
                step()
                print(f"{asked.suite}: {what} ({time.monotonic() - begun:.0f} s)", flush=True)
    except (TryError, subprocess.SubprocessError, OSError) as error:
        print(f"{asked.suite}: failed: {error}")
        return 1
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
