"""The short walk that the frozen program is tested by: create, write, chart, report, lock, open."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from tests.e2e.kernel_record import LOCAL, Trace, can_trace

from journal_app.app.display import has_display

STEPS = ["create", "check in", "chart", "report", "lock", "open"]


@pytest.fixture
def walk(tmp_path):
    """Walk on a platform, in a home of its own."""

    def walk(platform, *, through=(), around=os.environ):
        out, home = tmp_path / "out", tmp_path / "home"
        home.mkdir()
        done = subprocess.run(
            # a walk that ends in the middle says where
            [
                *through,
                sys.executable,
                "-X",
                "faulthandler",
                "-m",
                "journal_app",
                "--smoke-walk",
                out,
            ],
            env={**around, "HOME": str(home), "QT_QPA_PLATFORM": platform},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return out, home

    return walk


def check(out):
    told = json.loads((out / "steps.json").read_text())
    assert told["unexpected"] == []
    assert [(step["step"], step["done"]) for step in told["steps"]] == [(s, True) for s in STEPS]
    assert (out / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_the_walk_without_a_screen_does_all_leaves_nothing_and_stays_on_this_machine(
    walk, tmp_path
):
    trace = Trace(tmp_path)
    through = trace.through if can_trace() else ()
    out, home = walk("offscreen", through=through, around=trace.environment())
    check(out)
    assert not through or trace.families() <= LOCAL
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in kept if path.suffix in {".db", ".keys", ".pdf"}] == []


@pytest.mark.window
def test_the_walk_in_a_real_window_does_every_step(walk):
    through = ()
    if sys.platform.startswith("linux") and not has_display({**os.environ, "QT_QPA_PLATFORM": ""}):
        runner = shutil.which("xvfb-run")
        if runner is None:
            pytest.skip("no display and no xvfb-run")
        through = (runner, "--auto-servernum")
    check(walk("xcb", through=through)[0])
