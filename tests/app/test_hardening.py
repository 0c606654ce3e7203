"""What the system is asked for at the start is read back from the system."""

import subprocess
import sys

import pytest

ASK = """
import sys
from journal_app.app.hardening import harden, leaves_no_dump
print(leaves_no_dump())
harden()
print(leaves_no_dump())
print(next(line.split()[4:6] for line in open("/proc/self/limits") if "core" in line))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def ask(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()


def test_a_hardened_process_leaves_no_image_of_its_memory():
    assert ask(ASK) == ["False", "True", "['0', '0']"]


def test_every_way_into_the_program_is_hardened(tmp_path):
    code = (
        "import sys\nfrom journal_app.app.main import main\n"
        "sys.exit(main(['version', '--verbose']))"
    )
    assert ask(code)[-1] == "core dumps off"


@pytest.mark.parametrize("part", ["RLIMIT_CORE", "PR_SET_DUMPABLE"])
def test_half_of_it_is_not_taken_for_the_whole(part):
    undo = {
        "RLIMIT_CORE": "import resource\nresource.setrlimit = lambda *_: None",
        "PR_SET_DUMPABLE": "import journal_app.app.hardening as h\nh._PR_SET_DUMPABLE = h._PR_GET_DUMPABLE",
    }[part]
    lift = "import resource\nresource.setrlimit(resource.RLIMIT_CORE, (1, resource.getrlimit(resource.RLIMIT_CORE)[1]))\n"
    assert ask(lift + undo + ASK)[:2] == ["False", "False"]


def test_files_of_a_hardened_process_are_private_whatever_the_umask_was():
    code = (
        "import os\nfrom journal_app.app.hardening import harden\n"
        "os.umask(0)\nharden()\nprint(oct(os.umask(0)))"
    )
    assert ask(code) == ["0o77"]
