"""The disk is full, at any point of anything: it is told as that, and nothing is lost."""

import resource
import shutil
import signal
from random import Random

import pytest
from tests.faults.harness.backup_deeds import BackingUp, Restoring, Rotating
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Creating, Migrating, Telling
from tests.faults.harness.merge_deeds import Exchanging, Merging, TakingIn, TakingInOther
from tests.faults.harness.mounts import small_disk
from tests.faults.harness.oracle import Finding
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import Import, Story
from tests.faults.harness.tally import Tally, counts

DISK = 16 * 1024
"""KiB; what is not left free is taken up by a file."""
MOST_FREE = 4 * 1024
RIGHT = {"", "DiskFullError", "TooLittleSpaceError"}
BEGUN = 10


def told(rules, *more):
    return Telling(rules, Story([*Story.drawn(3, BEGUN).steps, *more]), BEGUN)


DEEDS = {
    "write": lambda rules: Telling(rules, Story.drawn(3, 60), BEGUN),
    "create": Creating,
    "migrate": Migrating,
    "import": lambda rules: told(rules, Import(range(500, 600))),
    "backup": lambda rules: BackingUp(told(rules)),
    "restore": lambda rules: Restoring(rules, Story.drawn(3, BEGUN), BEGUN // 2),
    "recovery words": lambda rules: Rotating(told(rules)),
    "exchange": lambda rules: Exchanging(told(rules)),
    "merge": lambda rules: Merging(told(rules)),
    "take in": lambda rules: TakingIn(rules, Story.drawn(3, BEGUN)),
    "take in other": lambda rules: TakingInOther(told(rules)),
}


def fill(disk, free):
    """Leave so many KiB free."""
    with (disk / "filler").open("wb") as filler:
        room = shutil.disk_usage(disk).free - free * 1024
        filler.write(bytes(room))


@counts(6, 60)
@pytest.mark.parametrize("name", DEEDS)
def test_a_full_disk_costs_nothing_that_was_saved(place, rules, name, rounds):
    tally, chance, refused = Tally("disk full", name), Random(21), 0
    with small_disk(place / "disk", DISK) as disk:
        stage = Stage(disk, DEEDS[name](rules))
        for number in range(rounds):
            free = 4 * round((MOST_FREE / 4) ** (number / rounds)) + chance.randrange(8)
            with stage.fresh() as folder:
                fill(disk, free)
                with forked(lambda ack: stage.deed.do(folder, ack)) as child:
                    child.go()
                    account = child.account()
                (disk / "filler").unlink()
                verdict = stage.deed.judge(folder, account.acknowledged)
            right = account.refusal in RIGHT and not account.mistake
            finding = verdict.finding if right else Finding.MISTOLD
            tally.note(finding, (number, free, account, verdict), account.acknowledged)
            refused += bool(account.refusal)
    tally.settle(refused=refused)
    assert refused, "the disk was never full"


def limited(deed, folder, acknowledge, size):
    """Do a deed in a process of which no file may grow beyond so many bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    deed.do(folder, acknowledge)


@counts(20, 200)
def test_a_file_that_may_not_grow_costs_nothing_that_was_saved(place, rules, rounds):
    tally, chance, refused = Tally("disk full", "file size limit"), Random(22), 0
    stage = Stage(place, DEEDS["write"](rules))
    for number in range(rounds):
        size = chance.randrange(512, 1_024 * 1_024)
        with stage.fresh() as folder:
            with forked(lambda ack: limited(stage.deed, folder, ack, size)) as child:  # noqa: B023
                child.go()
                account = child.account()
            verdict = stage.deed.judge(folder, account.acknowledged)
        # SQLite itself takes no other error than ENOSPC for a lack of room.
        right = account.refusal in RIGHT | {"StorageUnavailableError"} and not account.mistake
        finding = verdict.finding if right else Finding.MISTOLD
        tally.note(finding, (number, size, account, verdict), account.acknowledged)
        refused += bool(account.refusal)
    tally.settle(refused=refused)
    assert refused, "no file was too long"
