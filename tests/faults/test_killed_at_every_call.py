"""Killed at each system call in turn: everything long is done, or not, or can be done again."""

import pytest
from tests.faults.harness.backup_deeds import BackingUp, Restoring, Rotating
from tests.faults.harness.deeds import Creating, Migrating, Telling
from tests.faults.harness.merge_deeds import Exchanging, Merging, TakingIn, TakingInOther
from tests.faults.harness.oracle import Finding
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import ChangePassphrase, Import, Story
from tests.faults.harness.strace import CHANGING, READING
from tests.faults.harness.tally import Tally, counts, spread

BEGUN = 12
DEEDS = {
    "create": Creating,
    "migrate": Migrating,
    "passphrase": lambda rules: told(rules, ChangePassphrase(99)),
    "import": lambda rules: told(rules, Import(range(500, 520))),
    "backup": lambda rules: BackingUp(told(rules)),
    "restore": lambda rules: Restoring(rules, Story.drawn(3, BEGUN), BEGUN // 2),
    "undo restore": lambda rules: Restoring(rules, Story.drawn(3, BEGUN), BEGUN // 2, undo=True),
    "recovery words": lambda rules: Rotating(told(rules)),
    "exchange": lambda rules: Exchanging(told(rules)),
    "merge": lambda rules: Merging(told(rules)),
    "take in": lambda rules: TakingIn(rules, Story.drawn(3, BEGUN)),
    "take in other": lambda rules: TakingInOther(told(rules)),
}


def told(rules, *more):
    """A journal that holds something already, and what is to be done to it."""
    return Telling(rules, Story([*Story.drawn(3, BEGUN).steps, *more]), BEGUN)


@counts(12, 100_000)
@pytest.mark.parametrize("name", DEEDS)
def test_a_kill_leaves_it_done_or_not_done(place, rules, name, rounds):
    stage, tally = Stage(place, DEEDS[name](rules)), Tally("kill at every system call", name)
    calls = stage.every(CHANGING if rounds == 12 else CHANGING + READING)
    for call, when in spread(calls, rounds):
        account, verdict = stage.with_fault(call, "signal=KILL", when)
        finding = verdict.finding if account.went_well else Finding.MISTOLD
        tally.note(finding, (call, when, account, verdict), account.acknowledged)
    tally.settle(calls=len(calls))
