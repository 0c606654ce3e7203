"""System calls fail by chance, several in one run: libfiu (Debian: fiu-utils)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.faults.harness.oracle import Finding
from tests.faults.harness.tally import Tally, counts

ROOT = Path(__file__).resolve().parents[2]
RIGHT = {
    "",
    "StorageUnavailableError",
    "DiskFullError",
    "OpenElsewhereError",
    "JournalDamagedError",
}
"""What may be told when several calls fail: a page that could not be read counts as damaged."""


@counts(40, 2_000)
def test_calls_that_fail_by_chance(place, rounds):
    program = shutil.which("fiu-run")
    if program is None:
        pytest.skip("libfiu's fiu-run is not here")
    tally, failed = Tally("random faults", "write"), 0
    script = "tests.faults.harness.random_errors"
    done = subprocess.run(
        [program, "-f", "", "-x", sys.executable, "-m", script, place, str(rounds)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for line in done.stdout.splitlines():
        told = json.loads(line)
        failed += bool(told["refusal"])
        right = told["refusal"] in RIGHT and not told["mistake"]
        finding = Finding(told["finding"]) if right else Finding.MISTOLD
        tally.note(finding, told, told["acknowledged"])
    assert failed, "nothing failed: the faults did not reach the program"
    tally.settle(refused=failed)
