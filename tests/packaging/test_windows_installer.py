"""The Windows installer under Wine, with a stand-in for the program: install, start, upgrade, remove.

The bundle for Windows itself is not made here; what is tried is what happens around it.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "even-keel.nsi"
STAND_IN = Path(__file__).with_name("stand_in.nsi")
WINE = next(
    (one for one in ("/usr/lib/wine/wine64", shutil.which("wine64")) if one and Path(one).exists()),
    None,
)
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Even Keel"
OPEN = 2

pytestmark = [
    pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (nsis) is not here"),
    pytest.mark.skipif(WINE is None, reason="64-bit Wine is not here"),
]


def make(script, **names):
    defined = [f"-D{name}={value}" for name, value in names.items()]
    command = ["makensis", "-V2", "-WX", *defined, script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


class Windows:
    """A Windows of its own, for one person."""

    def __init__(self, place):
        self.place = place
        self.around = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(place / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "HOME": str(place),
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
        }
        self.run("wineboot", "--init")
        found = [user for user in self.drive.glob("users/*") if user.name != "Public"]
        self.own = found[0] / "AppData" / "Local"
        self.program = self.own / "Programs" / "Even Keel"

    @property
    def drive(self):
        return self.place / "prefix" / "drive_c"

    def run(self, *command, status=0):
        done = subprocess.run(
            [WINE, *command],
            env=self.around,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout

    def start(self, *command):
        return subprocess.Popen([WINE, *command], env=self.around)

    def value(self, key, name):
        told = self.run("reg", "query", key, "/v", name)
        return told.split("REG_SZ")[1].strip() if "REG_SZ" in told else told

    def has(self, key):
        done = subprocess.run(
            [WINE, "reg", "query", key], env=self.around, capture_output=True, check=False
        )
        return done.returncode == 0

    def end(self):
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
        if Path(server).exists():
            subprocess.run([server, "-k"], env=self.around, check=False)


@pytest.fixture(scope="module")
def setups(tmp_path_factory):
    """Installers of two versions."""
    place, made = tmp_path_factory.mktemp("setups"), {}
    for version in ("0.0.9", "0.1.0"):
        payload = place / version / "even-keel"
        (payload / "_internal").mkdir(parents=True)
        (payload / "_internal" / f"part of {version}.txt").write_text(version)
        (payload / "LICENCES.txt").write_text("texts")
        make(STAND_IN, VERSION=version, OUT=payload / "even-keel.exe")
        made[version] = place / f"setup-{version}.exe"
        make(SCRIPT, VERSION=version, PAYLOAD=payload, OUT=made[version])
    return made


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    made = Windows(tmp_path_factory.mktemp("windows"))
    yield made
    made.end()


@pytest.fixture
def journal(windows):
    """A journal where the program keeps it, and one that somebody put beside the program."""
    files = [
        windows.own / "even-keel" / "journal" / "journal.db",
        windows.program / "my own" / "db",
    ]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"of a person")
    yield files
    assert [file.read_bytes() for file in files] == [b"of a person"] * 2
    for file in files:
        shutil.rmtree(file.parent)


@pytest.fixture
def installed(windows, setups):
    """The older version, in silence; removed at the end, if it is still there."""
    windows.run(str(setups["0.0.9"]), "/S")
    yield windows
    if (windows.program / "uninstall.exe").exists():
        remove(windows)


def uninstall(windows, status=0):
    """Run it where it is: by itself it goes on in a copy after it has come back."""
    place = windows_path(windows.program)
    batch = windows.drive / "remove.bat"
    said = f'@"{place}\\uninstall.exe" /S _?={place}\r\n@exit %errorlevel%\r\n'
    batch.write_text(said, newline="")
    windows.run("cmd", "/c", "C:\\remove.bat", status=status)


def remove(windows):
    uninstall(windows)
    (windows.program / "uninstall.exe").unlink(missing_ok=True)


def windows_path(path):
    parts = Path(path).parts
    return "C:\\" + "\\".join(parts[parts.index("drive_c") + 1 :])


def test_it_installs_for_one_person_starts_and_is_listed(installed, journal):
    assert installed.value(UNINSTALL, "DisplayVersion") == "0.0.9"
    assert not installed.has(UNINSTALL.replace("HKCU", "HKLM"))
    installed.run(str(installed.program / "even-keel.exe"))
    assert (installed.own / "ran.txt").read_text() == "0.0.9"
    links = list(
        installed.drive.glob("users/*/AppData/Roaming/Microsoft/Windows/Start Menu/**/*.lnk")
    )
    assert [link.name for link in links if "Even" in link.name] == ["Even Keel.lnk"]
    assert installed.has(r"HKCU\Software\Classes\.jbk")


def test_an_older_version_is_replaced_and_nothing_of_it_is_left(installed, setups, journal):
    installed.run(str(setups["0.1.0"]), "/S")
    assert installed.value(UNINSTALL, "DisplayVersion") == "0.1.0"
    parts = [path.name for path in (installed.program / "_internal").iterdir()]
    assert parts == ["part of 0.1.0.txt"]
    installed.run(str(installed.program / "even-keel.exe"))
    assert (installed.own / "ran.txt").read_text() == "0.1.0"


def test_while_the_program_is_open_nothing_is_changed(installed, setups, journal):
    (installed.own / "ran.txt").unlink(missing_ok=True)
    running = installed.start(str(installed.program / "even-keel.exe"), "/wait")
    while not (installed.own / "ran.txt").exists():
        assert running.poll() is None
    installed.run(str(setups["0.1.0"]), "/S", status=OPEN)
    assert installed.value(UNINSTALL, "DisplayVersion") == "0.0.9"
    assert (installed.program / "_internal" / "part of 0.0.9.txt").exists()
    uninstall(installed, status=OPEN)
    assert installed.has(UNINSTALL)
    (installed.own / "go.txt").write_text("")
    assert running.wait(timeout=60) == 0
    (installed.own / "go.txt").unlink()
    installed.run(str(setups["0.1.0"]), "/S")
    assert installed.value(UNINSTALL, "DisplayVersion") == "0.1.0"


def test_removing_leaves_journals_and_nothing_else(installed, journal):
    remove(installed)
    left = {path.name for path in installed.program.rglob("*") if path.is_file()}
    assert left == {"db"}  # the person's own
    assert not installed.has(UNINSTALL)
    assert not installed.has(r"HKCU\Software\Classes\.jbk")
    assert not installed.has(r"HKCU\Software\Even Keel")
