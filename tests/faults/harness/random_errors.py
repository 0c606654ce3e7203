"""A deed done again and again while system calls fail by chance; run under libfiu's fiu-run.

Prints one line of JSON a round. The faults are put into forked children alone, so that what
judges them is not disturbed.
"""

import ctypes
import json
import sys
from pathlib import Path

from tests.conftest import TINY
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Telling
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import Story

from journal_app.storage.keys.cost import Cost, CostLimits
from journal_app.storage.vault.rules import VaultRules

ONCE_IN = (20, 50, 100, 300, 1_000)
"""One call of so many fails, by turns."""
POINTS = """
oc/open rw/read rw/pread rw/write rw/pwrite rw/ftruncate sync/fsync sync/fdatasync dir/opendir
dir/rename dir/unlink rw/read/reduce rw/pread/reduce rw/write/reduce rw/pwrite/reduce
"""
"""libfiu's names (reduce: less is done than was asked); the calls of a child's own are left out."""


def fail_by_chance(seed: int) -> None:
    """From now on, in this process."""
    fiu = ctypes.CDLL("libfiu.so.0")
    fiu.fiu_enable_random.argtypes = [
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint,
        ctypes.c_float,
    ]
    fiu.fiu_set_prng_seed(seed)
    share = 1 / ONCE_IN[seed % len(ONCE_IN)]
    for point in POINTS.split():
        fiu.fiu_enable_random(f"posix/io/{point}".encode(), 1, None, 0, share)


def cheap_rules() -> VaultRules:
    """The rules of tests/conftest.py, for a process of its own."""
    limits = CostLimits(least=TINY, most=Cost(memory_kib=1024, iterations=3, lanes=4))
    return VaultRules(limits=limits, choose_cost=lambda _limits: TINY)


def main(place: str, rounds: int) -> None:
    """Do the rounds and tell what was found."""
    stage = Stage(Path(place), Telling(cheap_rules(), Story.drawn(3, 40), 10))
    for seed in range(rounds):

        def do(acknowledge, seed=seed, folder=stage.now):
            fail_by_chance(seed)
            stage.deed.do(folder, acknowledge)

        with stage.fresh() as folder, forked(do) as child:
            child.go()
            account = child.account()
            verdict = stage.deed.judge(folder, account.acknowledged)
        told = {"refusal": account.refusal, "mistake": account.mistake}
        found = {
            "finding": verdict.finding,
            "acknowledged": account.acknowledged,
            "why": verdict.why,
        }
        sys.stdout.write(json.dumps({"seed": seed, **told, **found}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
