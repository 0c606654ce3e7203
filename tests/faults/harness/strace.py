"""The kernel's own record of a child's system calls, and faults put into them."""

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from tests.faults.harness.child import Child

_CHANGING_CALLS = """
open openat write pwrite64 ftruncate fsync fdatasync rename renameat renameat2 unlink unlinkat
mkdir mkdirat rmdir chmod fchmod fchmodat link linkat
"""
_READING_CALLS = """
read pread64 stat lstat fstat newfstatat access faccessat faccessat2 getdents64 flock fcntl
"""
# With a question mark strace passes over names that this kind of processor does not have.
CHANGING = [f"?{name}" for name in _CHANGING_CALLS.split()]
READING = [f"?{name}" for name in _READING_CALLS.split()]
_CALL = re.compile(r"(\w+)\(")


@cache
def _strace() -> str:
    """The program. Skips the test where it is not here or may not trace."""
    program = shutil.which("strace")
    if program is None:
        pytest.skip("strace is not here")
    tried = subprocess.run([program, "-o", os.devnull, "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("strace may not trace here")
    return program


@contextmanager
def traced(child: Child, *options: str, log: Path | str = os.devnull) -> Iterator[None]:
    """Watch a child that waits for its start; everything it does from then on is seen."""
    command = [_strace(), "-p", str(child.pid), "-o", str(log), "-xx", "-s", "1000000", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        told = tracer.stderr.readline()
        try:
            assert "attached" in told, told
            yield
        finally:
            child.kill()


def trace(calls: list[str]) -> tuple[str, str]:
    return "-e", f"trace={','.join(calls)}"


def inject(call: str, fault: str, when: int | str) -> tuple[str, str]:
    """A fault in the ``when``-th of these calls (``3+``: in all from the third on)."""
    return "-e", f"inject={call}:{fault}:when={when}"


def times_called(log: str) -> Counter[str]:
    """How often each call stands in a log."""
    found = (_CALL.match(line) for line in log.splitlines())
    return Counter(match[1] for match in found if match)
