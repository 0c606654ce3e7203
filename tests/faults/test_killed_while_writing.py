"""A process that is killed while it writes: what it acknowledged is there, and nothing is half."""

import os
import time
from dataclasses import replace
from random import Random

import pytest
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding
from tests.faults.harness.story import PASSPHRASE, ChangePassphrase, Story
from tests.faults.harness.tally import Tally, counts

from journal_app.storage.vault.opening import open_with_passphrase, open_with_words

LIFE = 300
"""Steps after which a new journal is begun, so that reading all of it stays cheap."""
LONGEST = 0.03
"""Seconds that a process writes before it is killed."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and signals")


def one_life(place, deed, chance, tally, rounds):
    """Kill one process after the other over the same journal, until the story is told."""
    deed.prepare(place)
    while deed.begun < len(deed.story.steps) and tally.rounds < rounds:
        with forked(lambda ack: deed.do(place, ack)) as child:  # noqa: B023
            child.go()
            heard = child.await_first()
            time.sleep(chance.random() * LONGEST)
            child.kill()
            account = child.account(heard)
        verdict = deed.judge(place, account.acknowledged)
        finding = verdict.finding if account.went_well else Finding.MISTOLD
        tally.note(finding, deed.begun, account.acknowledged)
        if finding is not Finding.FINE:
            return
        deed = replace(deed, begun=verdict.reached)


@counts(80, 4_000)
def test_everything_acknowledged_is_there_once_and_whole(place, rules, rounds):
    tally, chance, life = Tally("SIGKILL while writing", "entries and drafts"), Random(7), 0
    while tally.rounds < rounds:
        deed = Telling(rules, Story.drawn(life, LIFE))
        one_life(place / f"{life}", deed, chance, tally, rounds)
        life += 1
    tally.settle()


@counts(20, 1_000)
def test_a_passphrase_change_is_done_or_not_done(place, rules, rounds):
    tally, chance, life = Tally("SIGKILL while writing", "passphrase changes"), Random(5), 0
    changes = Story([ChangePassphrase(number) for number in range(1, LIFE + 1)])
    while tally.rounds < rounds:
        one_life(place / f"{life}", Telling(rules, changes), chance, tally, rounds)
        life += 1
    tally.settle()


def test_the_words_open_it_through_every_change(place, rules):
    Telling(rules, Story([])).prepare(place / "j")
    vault = open_with_passphrase(place / "j", PASSPHRASE, rules)
    words = " ".join(vault.words())
    vault.close()
    changes = Story([ChangePassphrase(number) for number in range(1, 11)])
    Telling(rules, changes).do(place / "j", lambda: None)
    open_with_words(place / "j", words, rules).close()
