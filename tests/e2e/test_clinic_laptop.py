"""A computer that a clinic looks after: its defaults, its odd places, and nothing written outside."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from tests.e2e.kernel_record import can_trace

from journal_app.app.policy import Policy, Refused, Why

ROOT = Path(__file__).resolve().parents[2]
LOW_COST = ROOT / "tests" / "low_cost_program.py"
PASSPHRASE = "quiet harbour at dawn"
LONG = "Clínica de día, Zürich – Θεραπεία und ein sehr langer Name " * 4
LINE = {"name": "Evening programme", "number": "555 0100", "hours": "17-23"}


@pytest.fixture
def policy(tmp_path):
    forms = tmp_path / "our forms"
    forms.mkdir()
    file = tmp_path / "policy.toml"
    refused = (Refused(Why.NO_SUCH_KEY, "lock_after"),)
    return Policy(file, "", "IE", LINE, str(forms), refused)


@pytest.fixture
def patient(person, policy):
    """Somebody at the clinic's computer."""
    person.around["policy"] = policy
    return person


def test_the_clinics_line_is_in_help_now_while_the_journal_is_locked(patient, passphrase):
    patient.make_journal(passphrase)
    patient.start_again()
    patient.keys("F1")
    patient.until(lambda: patient.sees("Evening programme"), "the clinic's line")
    assert patient.sees("555 0100")


def test_settings_say_whose_they_are_and_the_person_goes_first(patient, passphrase, policy):
    patient.make_journal(passphrase)
    patient.go("settings")
    patient.settle()
    said = f"Set for everybody on this computer, in {policy.file}: country, on-call line"
    assert patient.sees(said)
    assert patient.sees("What you choose goes first.")
    assert patient.sees("“lock_after” is left out: a policy may not set this.")
    patient.program.device.change(country="ES")
    patient.start_again()
    assert patient.program.choices().country == "ES"
    assert patient.program.choices().on_call.number == "555 0100"


def test_without_a_policy_settings_say_nothing_of_one(person, passphrase):
    person.make_journal(passphrase)
    person.go("settings")
    person.settle()
    assert not person.sees("Set for everybody")


def test_a_clinics_forms_are_looked_for_in_its_folder(patient, passphrase, policy):
    patient.make_journal(passphrase)
    patient.program.opened.navigator.go("questionnaires")
    patient.settle()
    patient.tab_to("Add from a file")
    patient.keys("Space")
    dialog = patient.window.findChild(QFileDialog)
    assert Path(dialog.directory().path()) == Path(policy.questionnaires)
    dialog.close()


WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")
CALL = re.compile(r"^\d+ +(\w+)\((.*)(?:\) += +(-?\d+).*| <unfinished \.\.\.>)$")
MADE = (
    "mkdir mkdirat rename renameat renameat2 unlink unlinkat rmdir link linkat symlink symlinkat "
)
CHANGED = (MADE + "chmod fchmodat chown truncate mknod mknodat utimensat").split()
NOWHERE = ("/dev/null", "/dev/tty", "/proc/self/")
"""Places that keep nothing."""


def written(log, cwd):
    """Every path that a traced command made, changed or opened to write."""
    found = set()
    for line in log.read_text(errors="replace").splitlines():
        call = CALL.match(line)
        if call is None or (call[3] or "0").startswith("-"):
            continue
        if call[1] in CHANGED or (call[1].startswith("open") and WRITES.search(call[2])):
            found |= set(paths_in(call[2], cwd))
    return {path for path in found if not str(path).startswith(NOWHERE)}


def paths_in(arguments, cwd):
    """The paths of a call, those beside an open folder (``-y``) included."""
    pieces = re.findall(r'(?:(\d+|AT_FDCWD)<((?:[^>\\]|\\.)*)>, )?"((?:[^"\\]|\\.)*)"', arguments)
    for _, folder, name in pieces:
        yield Path(os.path.normpath(Path(plain(folder) or cwd, plain(name))))


def plain(said):
    """A path as it is, from the way strace writes letters that are not ASCII."""
    return said.encode("ascii").decode("unicode_escape").encode("latin-1").decode()


@pytest.fixture
def profile(tmp_path):
    """A home with spaces, letters of three alphabets, and 200 characters and more in its path."""
    home = tmp_path / LONG[:80] / LONG[80:170]
    home.mkdir(parents=True)
    assert len(str(home)) > 200
    (home / "secret").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return home


@pytest.fixture
def at_clinic(profile, tmp_path):
    """Run the program in that home; what it printed, and what it wrote where."""
    log = tmp_path / "calls"
    through = ("strace", "-f", "-qq", "-y", "-s", "4096", "-e", "trace=%file", "-o", log)

    def at_clinic(*argv, trace=True):
        passing = profile / "pass ing"
        passing.mkdir(exist_ok=True)
        around = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HOME": str(profile),
            "TMPDIR": str(passing),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }
        done = subprocess.run(
            [*(through if trace else ()), sys.executable, LOW_COST, *argv],
            env=around,
            cwd=profile,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return written(log, profile) if trace else set()

    return at_clinic


JOURNAL = "mein Tagebuch – ημερολόγιο"
KEY = ("--passphrase-file", "secret")
ASKED = (
    ("init", JOURNAL, *KEY, "--words-file", "the words"),
    ("check", JOURNAL, *KEY),
    ("backup", JOURNAL, *KEY, "--out", "eine Kopie.jbk"),
    ("document", JOURNAL, "weekly-card", "--out", "Woche.pdf", *KEY),
)


def test_commands_work_in_a_home_with_a_long_odd_name(at_clinic, profile):
    for argv in ASKED:
        at_clinic(*argv, trace=False)
    assert (profile / "Woche.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(not can_trace(), reason="strace is not here or may not trace")
@pytest.mark.parametrize(
    "argv",
    [ASKED[0], ("--self-test",), ("--smoke-walk", "out")],
    ids=["init", "self-test", "window"],
)
def test_nothing_is_written_outside_the_profile(at_clinic, profile, argv):
    places = at_clinic(*argv)
    assert places
    assert {path for path in places if not path.is_relative_to(profile)} == set()


@pytest.mark.skipif(not can_trace(), reason="strace is not here or may not trace")
def test_a_file_beside_the_profile_would_be_seen(at_clinic, profile, tmp_path):
    beside = tmp_path / "beside é.pdf"
    at_clinic(*ASKED[0], trace=False)
    places = at_clinic("document", JOURNAL, "weekly-card", "--out", str(beside), *KEY)
    assert {path for path in places if not path.is_relative_to(profile)} >= {beside}
