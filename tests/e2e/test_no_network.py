"""A whole walk of the program opens no socket that could leave this machine.

Every process is traced by the kernel's own record of system calls. Sockets of the kind AF_UNIX
(the display, the session bus) stay on the machine and are allowed; nothing else is.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.e2e.kernel_record import LOCAL, Trace, can_trace

ROOT = Path(__file__).resolve().parents[2]
WALK = ROOT / "packaging" / "smoke_walk.py"

pytestmark = pytest.mark.skipif(not can_trace(), reason="strace is not here or may not trace")


class TracedProgram(Trace):
    """Runs commands and keeps what they asked of the network."""

    def run(self, *command: str | Path, source: Path = ROOT / "src") -> str:
        done = subprocess.run(
            [*self.through, *command],
            env=self.environment(PYTHONPATH=str(source)),
            stdin=subprocess.DEVNULL,
            timeout=300,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture
def trace(tmp_path: Path) -> TracedProgram:
    return TracedProgram(tmp_path)


def test_every_command_stays_on_this_machine(trace):
    program = (sys.executable, ROOT / "tests" / "low_cost_program.py")

    told = trace.run(sys.executable, WALK, "--only-commands", *program)

    assert "prints a report" in told
    assert trace.families() <= LOCAL


@pytest.mark.skipif(
    shutil.which("dbus-launch") is not None,
    reason="dbus-launch (dbus-x11) starts a bus that outlives the program and is traced for ever",
)
@pytest.mark.window
def test_a_real_window_stays_on_this_machine(trace):
    walk = (sys.executable, WALK, "--platform", "xcb", "--only-window")

    told = trace.run(*walk, sys.executable, "-m", "journal_app")

    assert "walks through the window" in told
    assert trace.families() == {"AF_UNIX"}


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_socket_in_the_program_would_be_seen(trace, tmp_path, family):
    source = tmp_path / "src"
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    entry = source / "journal_app" / "app" / "commands" / "version.py"
    home = f"import socket\nsocket.socket(socket.{family}, socket.SOCK_DGRAM).close()\n"
    entry.write_text(entry.read_text() + home)

    trace.run(sys.executable, "-m", "journal_app", "version", source=source)

    assert family in trace.families()
