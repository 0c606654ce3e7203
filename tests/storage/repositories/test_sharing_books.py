"""Lists for sessions and the ledger come back as they were kept; what was deleted has no words."""

from dataclasses import replace
from datetime import date, timedelta

from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.usecases.ports import Changed

WEIRD = "שלום 👩‍👧 'quoted' %s"
DAY = date(2026, 3, 5)
FULL = TalkSheet(
    "a",
    DAY,
    "a session",
    (TalkPoint(WEIRD, DAY, "an entry", WEIRD), TalkPoint(WEIRD), TalkPoint(day=DAY)),
    WEIRD,
)
COPY = SharedCopy(
    "c",
    None,
    "Europe/Dublin",
    Paperwork.REPORT,
    "ab" * 32,
    recipient=WEIRD,
    first=DAY,
    last=DAY,
    blocks=(WEIRD, "charts:share"),
    way=Way.PRINTED,
    locked=True,
    choices=WEIRD,
)


def test_a_list_comes_back_with_its_points_in_order(journal):
    journal.talk_sheets.save(FULL)
    assert journal.talk_sheets.newest(5) == [FULL]
    assert journal.talk_sheets.of_session("a session") == FULL
    assert journal.talk_sheets.of_session("another") is None


def test_a_list_that_changes_takes_its_own_place(journal):
    journal.talk_sheets.save(FULL)
    shorter = replace(FULL, points=FULL.points[::-1][:2], session=None)
    journal.talk_sheets.save(shorter)
    assert journal.talk_sheets.newest(5) == [shorter]


def test_the_newest_lists_stand_first(journal):
    sheets = [TalkSheet(name, DAY + timedelta(days=n)) for n, name in enumerate("xyz")]
    for sheet in sheets:
        journal.talk_sheets.save(sheet)
    assert journal.talk_sheets.newest(2) == [sheets[2], sheets[1]]


def test_a_deleted_list_keeps_no_words_and_comes_back(journal):
    journal.talk_sheets.save(FULL)
    journal.talk_sheets.delete("a")
    assert journal.talk_sheets.newest(5) == []
    assert journal.vault.database.rows("SELECT said FROM talk_sheet") == [("",)]
    assert journal.vault.database.rows("SELECT * FROM talk_point") == []
    journal.talk_sheets.save(FULL)
    assert journal.talk_sheets.newest(5) == [FULL]


def test_the_ledger_keeps_every_line_the_newest_first(journal, now):
    lines = [
        replace(COPY, id=f"{n}", made_at=now + timedelta(days=n), first=None, last=None)
        for n in range(2)
    ] + [replace(COPY, made_at=now - timedelta(days=1))]
    for line in lines:
        journal.ledger.add(line)
    assert journal.ledger.all() == [lines[1], lines[0], lines[2]]


def test_a_deleted_line_keeps_no_words(journal, now):
    journal.ledger.add(replace(COPY, made_at=now))
    journal.ledger.delete("c")
    assert journal.ledger.all() == []
    rows = journal.vault.database.rows("SELECT recipient, blocks, choices FROM shared_copy")
    assert rows == [("", "[]", "")]
    journal.ledger.add(replace(COPY, made_at=now))
    assert journal.ledger.all() == [replace(COPY, made_at=now)]


def test_a_change_is_announced(journal, now):
    heard = []
    journal.listen(heard.append)
    journal.talk_sheets.save(FULL)
    journal.talk_sheets.delete("a")
    journal.ledger.add(replace(COPY, made_at=now))
    journal.ledger.delete("c")
    assert heard == [Changed.SHARING] * 4
