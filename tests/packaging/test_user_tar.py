"""The archive for one person: install, start, upgrade, remove, in a home of its own, with a stand-in."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "packaging" / "linux" / "user_tar.py"
WHEN = "1795971656"


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    """Make an archive of a version."""

    def pack(version, where=""):
        place = tmp_path_factory.mktemp(f"pack{where}")
        bundle = place / "even-keel"
        (bundle / "_internal").mkdir(parents=True)
        (bundle / "_internal" / f"part of {version}").write_text(version)
        # a copy of sleep can run as the program, so that /proc tells where it came from
        shutil.copy(shutil.which("sleep"), bundle / "even-keel")
        command = [sys.executable, PACK, "--fast", "--version", version, bundle, place / "out"]
        around = {**os.environ, "SOURCE_DATE_EPOCH": WHEN, "PYTHONPATH": str(ROOT / "src")}
        subprocess.run(command, env=around, check=True, capture_output=True)
        (made,) = (place / "out").glob("*.tar.gz")
        return made

    return pack


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "a home with spaces – é"
    journal = home / ".local" / "share" / "even-keel" / "journal" / "journal.db"
    journal.parent.mkdir(parents=True)
    journal.write_bytes(b"of a person")
    yield home
    assert journal.read_bytes() == b"of a person"


@pytest.fixture
def install(tmp_path, home, pack):
    def install(version, *how, status=0, language="C.UTF-8"):
        made, place = pack(version), tmp_path / version
        place.mkdir(exist_ok=True)
        subprocess.run(["tar", "-xzf", made, "-C", place], check=True)
        (script,) = place.glob("*/install.sh")
        done = subprocess.run(
            [script, *how],
            env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": language},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    return install


def parts(home):
    return [path.name for path in (home / ".local/lib/even-keel/_internal").iterdir()]


def test_it_installs_starts_upgrades_and_goes_and_the_journal_stays(install, home):
    install("0.0.9")
    program = home / ".local/bin/even-keel"
    assert subprocess.run([program, "0"], check=False).returncode == 0
    launcher = (home / ".local/share/applications/even-keel.desktop").read_text()
    assert f'Exec="{program}"\n' in launcher
    assert f'Exec="{program}" --quick\n' in launcher
    assert (home / ".local/share/icons/hicolor/48x48/apps/even-keel.png").exists()
    install("0.1.0")
    assert parts(home) == ["part of 0.1.0"]
    install("0.1.0", "--remove")
    left = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    kept = [path for path in left if "mime" not in path.parts and path.suffix != ".cache"]
    assert [path.name for path in kept] == ["journal.db"]


def test_while_the_program_is_open_nothing_is_changed_and_it_is_said(install, home):
    install("0.0.9")
    running = subprocess.Popen([home / ".local/bin/even-keel", "600"])
    try:
        assert "está abierto" in install("0.1.0", status=2, language="es_ES.UTF-8")
        assert "Lock it" in install("0.1.0", "--remove", status=2)
        assert parts(home) == ["part of 0.0.9"]
    finally:
        running.kill()
        running.wait()
    install("0.1.0")
    assert parts(home) == ["part of 0.1.0"]


def test_packed_twice_it_is_the_same_bytes(pack):
    assert pack("1.0.0").read_bytes() == pack("1.0.0", "-again").read_bytes()
