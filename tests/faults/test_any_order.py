"""Everything that can be done to a journal, in any order, against a plain model of it."""

import itertools
import time
from dataclasses import replace
from random import Random

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.faults.harness.child import forked
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding, contents_of, is_sound
from tests.faults.harness.story import (
    NOON,
    PASSPHRASE,
    Contents,
    StandingClock,
    Story,
    drawn_step,
    furnish,
)
from tests.faults.harness.tally import Tally, counts

from journal_app.domain.backup import BackupReason
from journal_app.storage.backup.making import make_backup
from journal_app.storage.backup.restoring import restore_backup, undo_restore
from journal_app.storage.backup.rotation import change_words
from journal_app.storage.backup.stored_backups import keyed
from journal_app.storage.journal import OpenJournal, create_journal, open_journal
from journal_app.storage.search_index import check_search_index
from journal_app.storage.vault.aside import kept_aside

STEPS = 50
SEEDS = st.integers(0, 2**20)


class Life(RuleBasedStateMachine):
    """One journal from its beginning; ``now`` is what it has to hold."""

    def __init__(self, folder, rules, tally):
        super().__init__()
        self.folder, self.rules, self.tally = folder, rules, tally
        self.journal = create_journal(folder, PASSPHRASE, clock=StandingClock(), rules=rules)
        furnish(self.journal)
        self.now, self.numbers = Contents(), itertools.count(1)
        self.backup = self.aside = None

    @rule(seed=SEEDS)
    def write(self, seed):
        step = drawn_step(Random(seed), self.now, next(self.numbers))
        step.do(self.journal, self.now)
        self.now = step.after(self.now)

    @rule()
    def lock(self):
        self.journal.close()
        assert is_sound(self.folder, self.journal.vault.key.database_key())
        self.journal = self.opened()
        assert check_search_index(self.journal.vault.database)

    @rule(seed=SEEDS)
    def be_killed(self, seed):
        self.journal.close()
        story = Story([], self.now)
        for _ in range(6):
            story.add(drawn_step(Random(seed), story.contents[-1], next(self.numbers)))
        deed = Telling(self.rules, story)
        with forked(lambda ack: deed.do(self.folder, ack)) as child:
            child.go()
            time.sleep(seed % 997 / 997 * 0.03)
            child.kill()
            account = child.account()
        verdict = deed.judge(self.folder, account.acknowledged)
        assert verdict.finding is Finding.FINE, (account, verdict)
        self.now = story.contents[verdict.reached]
        self.journal = self.opened()

    @rule()
    def back_up(self):
        self.backup = make_backup(self.journal.vault, BackupReason.BY_HAND, NOON), self.now

    @precondition(lambda self: self.backup)
    @rule()
    def restore(self):
        made, then = self.backup
        self.exchange(
            lambda vault: restore_backup(
                vault, keyed(vault.folder, made.name, vault.key), now=NOON
            ),
            then,
        )

    @precondition(lambda self: self.aside)
    @rule()
    def undo_restore(self):
        name, then = self.aside
        self.exchange(lambda vault: undo_restore(vault, name, now=NOON), then)

    def exchange(self, way, then):
        """Another journal takes the place of this one, which is kept aside."""
        vault, now = self.journal.vault, self.now
        names = {one.name for one in kept_aside(vault.folder)}
        self.journal = OpenJournal(way(vault), StandingClock())
        (name,) = {one.name for one in kept_aside(vault.folder)} - names
        self.aside = name, now
        self.now = replace(then, passphrase=now.passphrase)

    @rule()
    def change_words(self):
        vault = change_words(self.journal.vault, self.now.passphrase, now=NOON)
        self.journal = OpenJournal(vault, StandingClock())
        self.backup = self.aside = None  # they are under the old words

    def opened(self):
        return open_journal(
            self.folder, self.now.passphrase, clock=StandingClock(), rules=self.rules
        )

    @invariant()
    def it_holds_what_it_has_to(self):
        assert contents_of(self.journal, self.now.passphrase) == self.now
        self.tally.note(Finding.FINE, None, 1)

    def teardown(self):
        self.journal.close()


@counts(4, 400)
def test_a_journal_holds_what_its_model_holds(place, rules, rounds):
    tally, folders = Tally("model-based", f"lives of up to {STEPS} steps"), itertools.count()
    run_state_machine_as_test(
        lambda: Life(place / f"{next(folders)}", rules, tally),
        settings=settings(
            max_examples=rounds,
            stateful_step_count=STEPS,
            phases=(Phase.explicit, Phase.generate),
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    tally.settle(lives=next(folders))
