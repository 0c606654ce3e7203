"""The place of the journal is read-only, forbidden, gone, or something else than a place."""

import os
import shutil
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

import pytest
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Telling
from tests.faults.harness.mounts import read_only, small_disk, unmount
from tests.faults.harness.oracle import Finding
from tests.faults.harness.stage import Stage
from tests.faults.harness.story import Story
from tests.faults.harness.tally import Tally, counts

STORY = Story.drawn(17, 400)
NOBODY = 65534
UNAVAILABLE = {"StorageUnavailableError"}
GONE = {"NoJournalError", "JournalDamagedError", "StorageUnavailableError", "KeyFileDamagedError"}


@contextmanager
def elsewhere(path):
    """Somebody moves it away, and back if nothing has its place by then."""
    moved = path.rename(path.with_name("elsewhere"))
    try:
        yield
    finally:
        moved.unlink() if path.exists() else moved.rename(path)


def without(name):
    return lambda folder: elsewhere(folder / name)


@contextmanager
def replaced(path, make):
    """Something else has its name."""
    with elsewhere(path):
        make(path)
        try:
            yield
        finally:
            path.rmdir() if path.is_dir() else path.unlink()


def folder_for(name):
    return lambda folder: replaced(folder / name, Path.mkdir)


def pipe_for(name):
    return lambda folder: replaced(folder / name, os.mkfifo)


def loop_for(name):
    return lambda folder: replaced(folder / name, lambda path: path.symlink_to(path))


@contextmanager
def closed_to_all(folder):
    """Nobody may enter; somebody without privileges tries."""
    folder.chmod(0o000)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        folder.chmod(0o700)


@contextmanager
def read_only_file(folder):
    """The journal alone may not be written, by somebody without privileges."""
    for path in (folder, *folder.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    (folder / "journal.db").chmod(0o400)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        (folder / "journal.db").chmod(0o600)


BEFORE = {
    "read-only mount": (read_only, UNAVAILABLE),
    "no folder": (elsewhere, {"NoJournalError"}),
    "no permission": (closed_to_all, UNAVAILABLE),
    "read-only file": (read_only_file, UNAVAILABLE),
    "no journal": (without("journal.db"), {"JournalDamagedError"}),
    "no key file": (without("journal.keys"), {""}),
    "a folder for the journal": (folder_for("journal.db"), {"JournalDamagedError"}),
    "a pipe for the journal": (pipe_for("journal.db"), {"JournalDamagedError"}),
    "a folder for the keys": (folder_for("journal.keys"), {""}),
    "a pipe for the keys": (pipe_for("journal.keys"), {""}),
    "a link to itself for the keys": (loop_for("journal.keys"), GONE | {""}),
    "a folder for the lock": (folder_for("lock"), UNAVAILABLE),
    "a link to itself for the lock": (loop_for("lock"), UNAVAILABLE),
}
AMID = {
    "read-only mount": (read_only, UNAVAILABLE | {""}),
    "no folder": (elsewhere, UNAVAILABLE),
    "no key file": (without("journal.keys"), GONE | {""}),
}


def needs_root(name):
    if name in {"no permission", "read-only file", "read-only mount"} and os.geteuid() != 0:
        pytest.skip("needs root")


def judged(stage, folder, account, right):
    verdict = stage.deed.judge(folder, account.acknowledged)
    told = account.refusal in right and not account.mistake
    return verdict.finding if told else Finding.MISTOLD, (account, verdict)


@counts(1, 3)
@pytest.mark.parametrize("name", BEFORE)
def test_before_it_is_opened(place, rules, name, rounds):
    needs_root(name)
    harm, right = BEFORE[name]
    place.chmod(0o755)
    stage, tally = Stage(place, Telling(rules, Story(STORY.steps[:12]), 8)), Tally("place", name)
    for _ in range(rounds):
        with stage.fresh() as folder:
            with harm(folder), forked(lambda ack: stage.deed.do(folder, ack)) as child:
                child.go()
                account = child.account()
            tally.note(*judged(stage, folder, account, right), account.acknowledged)
    tally.settle()


@counts(3, 15)
@pytest.mark.parametrize("name", AMID)
def test_while_it_is_open(place, rules, name, rounds):
    needs_root(name)
    harm, right = AMID[name]
    stage, tally, chance = (
        Stage(place, Telling(rules, STORY)),
        Tally("place", f"{name}, while open"),
        Random(3),
    )
    for _ in range(rounds):
        with stage.fresh() as folder:
            with ExitStack() as harmed, forked(lambda ack: stage.deed.do(folder, ack)) as child:
                child.go()
                heard = child.await_first()
                time.sleep(chance.random() * 0.03)
                harmed.enter_context(harm(folder))
                account = child.account(heard)
            tally.note(*judged(stage, folder, account, right), account.acknowledged)
    tally.settle()


def test_a_disk_that_is_taken_away(place, rules):
    tally = Tally("place", "unmounted while open")
    with small_disk(place / "disk", 16 * 1024) as disk:
        stage = Stage(disk, Telling(rules, STORY))
        with stage.fresh() as folder:
            held = os.open(disk, os.O_RDONLY)
            with forked(lambda ack: stage.deed.do(folder, ack)) as child:
                child.go()
                heard = child.await_first()
                unmount(disk)
                account = child.account(heard)
            found = shutil.copytree(f"/proc/self/fd/{held}/{folder.name}", place / "found")
            os.close(held)
    tally.note(*judged(stage, found, account, UNAVAILABLE), account.acknowledged)
    tally.settle()
