"""Bytes of the journal file change: it is noticed, and nothing false is ever read."""

from contextlib import closing
from random import Random

import pytest
from tests.faults.harness.deeds import Telling
from tests.faults.harness.oracle import Finding, contents_of
from tests.faults.harness.story import StandingClock, Story
from tests.faults.harness.tally import Tally, counts, spread

from journal_app.domain.errors import JournalError
from journal_app.domain.vault_errors import JournalDamagedError
from journal_app.storage.health import check_file
from journal_app.storage.journal import open_journal
from journal_app.storage.vault.connection import PAGE_BYTES
from journal_app.storage.vault.folder import VaultFolder

STORY = Story.drawn(11, 40)
NOW = STORY.contents[-1]


class Victim:
    """A closed journal of which any bytes can be put in place of its own."""

    def __init__(self, folder, rules):
        Telling(rules, STORY, len(STORY.steps)).prepare(folder)
        self._folder, self._rules = folder, rules
        self._path = VaultFolder(folder).journal
        self.content = self._path.read_bytes()
        with closing(self._opened()) as journal:
            self._key = journal.vault.key.database_key()

    def finding(self, content):
        """What the checks and somebody who reads it all say of other bytes."""
        self._path.write_bytes(content)
        try:
            check_file(self._path, self._key)
        except JournalDamagedError:
            return self._read()
        except JournalError:
            return Finding.MISTOLD
        return Finding.UNDETECTED

    def _read(self):
        try:
            with closing(self._opened()) as journal:
                found = contents_of(journal, NOW.passphrase)
        except JournalDamagedError:
            return Finding.FINE
        except JournalError:
            return Finding.MISTOLD
        return Finding.FINE if found == NOW else Finding.WRONG

    def _opened(self):
        return open_journal(self._folder, NOW.passphrase, clock=StandingClock(), rules=self._rules)


@pytest.fixture
def victim(place, rules):
    return Victim(place / "journal", rules)


def flipped(content, position, chance):
    changed = bytearray(content)
    changed[position] ^= 1 << chance.randrange(8)
    return bytes(changed)


@counts(400, 12_288)
def test_every_byte_of_the_first_three_pages(victim, rounds):
    tally, chance = Tally("damaged journal", "a byte of pages 1 to 3"), Random(7)
    for position in spread(range(3 * PAGE_BYTES), rounds):
        tally.note(victim.finding(flipped(victim.content, position, chance)), position)
    tally.settle()


@counts(400, 27_712)
def test_a_byte_anywhere(victim, rounds):
    tally, chance = Tally("damaged journal", "a byte anywhere"), Random(8)
    for _ in range(rounds):
        position = chance.randrange(len(victim.content))
        tally.note(victim.finding(flipped(victim.content, position, chance)), position)
    tally.settle()


def zeroed(pages, one, _other, _chance):
    return [*pages[:one], bytes(PAGE_BYTES), *pages[one + 1 :]]


def swapped(pages, one, other, _chance):
    changed = pages.copy()
    changed[one], changed[other] = pages[other], pages[one]
    return changed


def doubled(pages, one, other, _chance):
    return [*pages[:one], pages[other], *pages[one + 1 :]]


def cut_off(pages, one, _other, _chance):
    return pages[: max(1, one)]


def cut_inside(pages, one, _other, chance):
    return [*pages[:one], pages[one][: chance.randrange(1, PAGE_BYTES)]]


def torn(pages, one, other, chance):
    at = 512 * chance.randrange(1, PAGE_BYTES // 512)
    return [*pages[:one], pages[one][:at] + pages[other][at:], *pages[one + 1 :]]


HARMS = (zeroed, swapped, doubled, cut_off, cut_inside, torn)


@counts(200, 10_000)
def test_whole_pages(victim, rounds):
    tally, chance = (
        Tally("damaged journal", "zeroed, swapped, doubled, cut and torn pages"),
        Random(9),
    )
    content = victim.content
    pages = [content[at : at + PAGE_BYTES] for at in range(0, len(content), PAGE_BYTES)]
    for number in range(rounds):
        harm = HARMS[number % len(HARMS)]
        one, other = chance.sample(range(len(pages)), 2)
        changed = b"".join(harm(pages, one, other, chance))
        tally.note(victim.finding(changed), (harm.__name__, one, other))
    tally.settle()
