"""Saving, editing, searching and leafing, beside a bare commit and a bare query, at three sizes.

python bench/capture.py [--entries 84 3650 36500] [--rounds 60]
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from statistics import median

import uuid6

from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import Entry
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale
from journal_app.domain.search import EntryFilter, parse_search
from journal_app.storage.database import Database
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.search_index import check_search_index, rebuild_search_index
from journal_app.storage.vault.connection import connect

SEED = 5
PAGE = 50
SAVE_BUDGET, SEARCH_BUDGET_MS = 4.0, 30.0
START = datetime(2016, 1, 1, 9, tzinfo=UTC)
SCALES = ("mood", "urge", "stress", "anxiety", "energy", "sleep_hours", "sleep_quality",
          "connection", "confidence")  # fmt: skip
FREQUENT = """the i to and a it was in of my that then with me for on not but at is had he she they
this so there we have what when all about be after out up home day were as from them would think"""
SYLLABLES = """an ar be ca de el fo ga hi in ka lo mi no or pa qui ro sa th ti un ver wa xe yo ze
ba co du er fi gu ho ke la mo na os pe ri so tu us vi"""


@dataclass(frozen=True, slots=True)
class FixedClock:
    """Every row is written at the same time: nothing here measures the clock."""

    def now(self) -> datetime:
        return START

    def zone(self) -> str:
        return "Europe/Dublin"


class Words:
    """Texts of 60 to 150 words: a few are everywhere, most are rare (Zipf)."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        parts = SYLLABLES.split()
        made = ["".join(chance.choices(parts, k=chance.randint(2, 4))) for _ in range(12_000)]
        self._known = [*FREQUENT.split(), *dict.fromkeys(made)]
        self._sums = list(accumulate(1 / (n + 2.7) for n in range(len(self._known))))
        self.rare = self._known[6_000]

    def __call__(self) -> str:
        count = self._chance.randint(60, 150)
        return " ".join(self._chance.choices(self._known, cum_weights=self._sums, k=count))


def entry(words: Words, number: int) -> Entry:
    """A note or a check-in, ten a day."""
    at = START + timedelta(days=number // 10, minutes=84 * (number % 10))
    ratings = tuple(Rating(ScaleId(scale), (number + n) % 11) for n, scale in enumerate(SCALES))
    body = Note(words()) if number % 2 else CheckIn(ratings=ratings, text=words())
    tags = ("sleep", "group", "work")[: number % 4]
    return Entry(EntryId(str(uuid6.uuid7())), moment_of(at, at, "Europe/Dublin"), body, tags=tags)


def text_of(one: Entry) -> bytes:
    assert isinstance(one.body, Note | CheckIn)
    return one.body.text.encode()


def furnished(folder: Path, count: int, words: Words) -> tuple[OpenJournal, list[Entry]]:
    journal = create_journal(folder, "only for measuring", clock=FixedClock())
    entries = [entry(words, number) for number in range(count)]
    with journal.transaction():
        for scale in SCALES:
            journal.scales.save(Scale(ScaleId(scale), scale))
        journal.entries.add_all(entries)
    return journal, entries


def bare(folder: Path) -> Database:
    """An encrypted file with the same settings and one small table."""
    path = folder / "bare.db"
    path.touch()
    database = Database(connect(path, bytes(32)))
    database.write("CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    return database


def milliseconds(
    work: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> float:
    start = clock()
    work()
    return 1000 * (clock() - start)


def written(
    journal: OpenJournal, plain: Database, entries: list[Entry], words: Words, rounds: int
) -> dict[str, float]:
    """Each kind of writing in turn with a bare commit, so that all meet the same disk."""
    line, store, found = "x" * 140, journal.entries, dict[str, list[float]]()
    old = random.Random(SEED).sample(entries, min(rounds, len(entries)))
    for number in range(rounds):
        new = entry(words, len(entries) + number)
        edited = replace(old[number % len(old)], body=Note(words()))
        ways: dict[str, Callable[[], object]] = {
            "bare_commit": lambda: plain.write("INSERT INTO line (text) VALUES (?)", (line,)),
            "save": lambda new=new: store.add(new),  # type: ignore[misc]
            "edit": lambda edited=edited: store.replace(edited),  # type: ignore[misc]
            "to_bin": lambda new=new: store.delete(new.id),  # type: ignore[misc]
            "gone_for_good": lambda new=new: store.purge_entry(new.id),  # type: ignore[misc]
        }
        for name, work in ways.items():
            found.setdefault(name, []).append(milliseconds(work))
    return {name: median(times) for name, times in found.items()}


def read(journal: OpenJournal, words: Words, last: date) -> Iterator[tuple[str, float]]:
    """Medians, in time of the processor: nothing is read from the disk, and others use it too."""
    store, database = journal.entries, journal.vault.database

    def search(typed: str, **wanted: object) -> Callable[[], object]:
        query = EntryFilter(query=parse_search(typed), **wanted)  # type: ignore[arg-type]
        return lambda: store.search(PAGE, query)

    asked = (
        "SELECT rowid FROM entry_search WHERE entry_search MATCH 'the' ORDER BY rowid DESC LIMIT ?"
    )
    ways: dict[str, Callable[[], object]] = {
        "bare_query": lambda: database.rows(asked, (PAGE,)),
        "newest_page": lambda: store.newest(PAGE),
        "find_common": search("the"),
        "find_prefix": search("th"),
        "find_two": search("the home"),
        "find_phrase": search('"and the"'),
        "find_rare": search(words.rare),
        "find_common_in_nothing": search("the", private=True),
        "page_of_a_tag": lambda: store.newest(PAGE, wanted=EntryFilter(tags=("work",))),
        "page_of_nothing": lambda: store.newest(PAGE, wanted=EntryFilter(bring=True)),
        "month_counts": lambda: store.count_by_day(last - timedelta(days=31), last),
        "tags": store.tags,
        "last_answered": journal.ratings.last_answered,
    }
    for name, work in ways.items():
        yield name, median(milliseconds(work, time.process_time) for _ in range(15))


def measured(count: int, rounds: int) -> dict[str, float]:
    words = Words(random.Random(SEED))
    with tempfile.TemporaryDirectory() as place, ExitStack() as undo:
        journal, entries = furnished(Path(place) / "vault", count, words)
        undo.callback(journal.close)
        plain = bare(Path(place))
        undo.callback(plain.close)
        size = (Path(place) / "vault" / "journal.db").stat().st_size
        text = sum(len(text_of(one)) for one in entries)
        reading = dict(read(journal, words, entries[-1].moment.day))
        writing = written(journal, plain, entries, words, rounds)
        database = journal.vault.database
        check = milliseconds(lambda: check_search_index(database))
        rebuild = milliseconds(lambda: rebuild_search_index(database))
    times = {**reading, **writing, "check_index": check, "rebuild_index": rebuild}
    return {
        "entries": count,
        **{f"{name}_ms": round(value, 3) for name, value in times.items()},
        "save_ratio": round(writing["save"] / writing["bare_commit"], 2),
        "edit_ratio": round(writing["edit"] / writing["bare_commit"], 2),
        "file_by_text": round(size / text, 2),
    }


def main() -> int:
    """Measure, print JSON, and fail where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[84, 3650, 36500])
    parser.add_argument("--rounds", type=int, default=60)
    asked = parser.parse_args()
    results = [measured(count, asked.rounds) for count in asked.entries]
    growth = {
        name: round(results[-1][name] / results[0][name], 1)
        for name in results[0]
        if name.endswith("_ms")
    }
    print(json.dumps({"growth": growth, "sizes": results}, indent=1))
    searches = [name for name in growth if name.startswith("find_")]
    slowest = max(result[name] for result in results for name in searches)
    dearest = max(result["save_ratio"] for result in results)
    return 0 if slowest <= SEARCH_BUDGET_MS and dearest <= SAVE_BUDGET else 1


if __name__ == "__main__":
    sys.exit(main())
