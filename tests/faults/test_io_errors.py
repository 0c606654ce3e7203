"""A system call fails: the journal says so in the right words, and loses and mixes up nothing."""

from random import Random

import pytest
from tests.faults.harness.backup_deeds import BackingUp, Restoring
from tests.faults.harness.deeds import Creating, Migrating, Persevering, Telling
from tests.faults.harness.merge_deeds import Exchanging, Merging, TakingIn, TakingInOther
from tests.faults.harness.oracle import Finding
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import Story
from tests.faults.harness.strace import CHANGING, READING
from tests.faults.harness.tally import Tally, counts, spread

ERRORS = ("EIO", "ENOSPC", "EMFILE", "EACCES", "EDQUOT")
ROW = "I/O error at every system call"
REFUSALS = {"", "StorageUnavailableError", "DiskFullError"}
"""What may be told of any of these errors."""
UNREADABLE = {
    "JournalDamagedError",
    "CopyNotVerifiedError",
    "BackupDamagedError",
    "NoSuchBackupError",
    "ExchangeDamagedError",
}
"""SQLCipher and zipfile have one word for what is damaged and what could not be read."""
UNREACHED = {"InputFileError"}
"""A file that is imported has an error of its own."""
OUTSIDE = {"PlaceUnavailableError", "PlaceFullError"}
"""What an exchange file is written to is a place of its own."""
LOCKED = {"OpenElsewhereError"}
"""POSIX has one number for a lock that may not be had and one that somebody else has."""


NAMES = (
    "write",
    "go on",
    "create",
    "migrate",
    "backup",
    "restore",
    "exchange",
    "merge",
    "take in",
    "take in other",
)


def deeds(rules):
    story = Story.drawn(3, 18)
    return {
        "write": Telling(rules, story, 10),
        "go on": Persevering(rules, story, 10),
        "create": Creating(rules),
        "migrate": Migrating(rules),
        "backup": BackingUp(Telling(rules, story, 10)),
        "restore": Restoring(rules, story, 10),
        "exchange": Exchanging(Telling(rules, story, 10)),
        "merge": Merging(Telling(rules, story, 10)),
        "take in": TakingIn(rules, story),
        "take in other": TakingInOther(Telling(rules, story, 10)),
    }


def told_rightly(account, call, error):
    """Whether the child ended with a refusal that fits: never a wrong passphrase, no accident."""
    right = REFUSALS | (UNREADABLE if f"?{call}" in READING else set())
    right |= UNREACHED
    right |= LOCKED if (call, error) in {("flock", "EACCES"), ("fcntl", "EACCES")} else set()
    return account.refusal in right and not account.mistake


@counts(40, 1_000)
@pytest.mark.parametrize("name", NAMES)
def test_one_error_in_any_call(place, rules, name, rounds):
    stage, tally = Stage(place, deeds(rules)[name]), Tally(ROW, name)
    faults = [(*one, error) for one in stage.every(CHANGING + READING) for error in ERRORS]
    for call, when, error in spread(faults, rounds):
        account, verdict = stage.with_fault(call, f"error={error}", when)
        right = told_rightly(account, call, error) and (account.went_well or name != "go on")
        right |= name == "exchange" and account.refusal in OUTSIDE and not account.mistake
        finding = verdict.finding if right else Finding.MISTOLD
        tally.note(finding, (call, when, error, account, verdict), account.acknowledged)
    tally.settle(faults=len(faults))


@counts(15, 300)
def test_a_drive_that_is_gone_all_at_once(place, rules, rounds):
    stage, tally = (
        Stage(place, Telling(rules, Story.drawn(5, 400))),
        Tally("removed drive", "write"),
    )
    chance = Random(5)
    for number in range(rounds):
        account, verdict = stage.without_disk(chance.random() * 0.05)
        right = told_rightly(account, "read", "EIO")
        finding = verdict.finding if right else Finding.MISTOLD
        tally.note(finding, (number, account, verdict), account.acknowledged)
    tally.settle()
