"""The power is cut at any moment: what was acknowledged is there, and nothing is half.

Simulated: what a process was seen to do to its files is replayed up to a moment, and what was
not synced until then is kept, dropped or torn by chance. What a disk does that lies about
having synced is not part of it.
"""

import itertools
import shutil
from functools import partial
from random import Random

import pytest
from tests.faults.harness.backup_deeds import BackingUp, Restoring, Rotating
from tests.faults.harness.deeds import Creating, Migrating, Telling
from tests.faults.harness.merge_deeds import Exchanging, Merging, TakingIn, TakingInOther
from tests.faults.harness.power import Disk, lay_out
from tests.faults.harness.recording import TRACED, Acknowledged, Recording
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import ChangePassphrase, Import, Story
from tests.faults.harness.tally import Tally, counts

BEGUN = 8
SHARES = (0.0, 1.0, 0.5, 0.9, 0.1)
"""How likely a change that was under way is kept; the first two are nothing and everything."""


def told(rules, seed, *more):
    return Telling(rules, Story([*Story.drawn(seed, BEGUN).steps, *more]), BEGUN)


def writing(rules, seed):
    return Telling(rules, Story.drawn(seed, BEGUN + 20), BEGUN)


DEEDS = {
    "create": lambda rules, seed: Creating(rules),
    "migrate": lambda rules, seed: Migrating(rules),
    "passphrase": lambda rules, seed: told(rules, seed, ChangePassphrase(99)),
    "import": lambda rules, seed: told(rules, seed, Import(range(500, 520))),
    "backup": lambda rules, seed: BackingUp(told(rules, seed)),
    "restore": lambda rules, seed: Restoring(rules, Story.drawn(seed, BEGUN), BEGUN // 2),
    "recovery words": lambda rules, seed: Rotating(told(rules, seed)),
    "exchange": lambda rules, seed: Exchanging(told(rules, seed)),
    "merge": lambda rules, seed: Merging(told(rules, seed)),
    "take in": lambda rules, seed: TakingIn(rules, Story.drawn(seed, BEGUN)),
    "take in other": lambda rules, seed: TakingInOther(told(rules, seed)),
}


def crashes(stage, log, seed):
    """Every state that is looked at of one run: how to cut, and how many steps were acknowledged."""
    chance, acknowledged = Random(seed), 0
    disk, recording = stage.at_first(Disk), Recording(stage.now)
    recording.files.update(disk.known())
    for event in recording.events(log):
        disk.apply(event)
        acknowledged += isinstance(event, Acknowledged)
        for share in SHARES[:1] if disk.settled else SHARES:
            yield partial(disk.cut, chance, share), acknowledged


def cut_everywhere(place, make_deed, rounds, tally):
    """Cut the power in one run after the other, until there were enough rounds."""
    for seed in itertools.count():
        stage = Stage(place / f"{seed}", make_deed(seed))
        log = stage.log(TRACED)
        step = max(1, sum(1 for _ in crashes(stage, log, seed)) // rounds)
        for moment, (cut, acknowledged) in enumerate(crashes(stage, log, seed)):
            if moment % step:
                continue
            shutil.rmtree(stage.now, ignore_errors=True)
            lay_out(cut())
            verdict = stage.deed.judge(stage.now, acknowledged)
            tally.note(verdict.finding, (seed, moment, verdict), acknowledged)
            if tally.rounds == rounds:
                return
        shutil.rmtree(stage.place)


@counts(500, 25_000)
def test_writing(place, rules, rounds):
    tally = Tally("power cut", "write")
    cut_everywhere(place, lambda seed: writing(rules, seed), rounds, tally)
    tally.settle()


@counts(70, 3_500)
@pytest.mark.parametrize("name", DEEDS)
def test_everything_long(place, rules, name, rounds):
    tally = Tally("power cut", name)
    cut_everywhere(place, lambda seed: DEEDS[name](rules, seed), rounds, tally)
    tally.settle()
