"""Clocks that are wrong, go back, or change place: entries, Today, Trends and the report go on."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.trends.state import TrendsTab


def write(person, text):
    person.open_form(EntryKind.NOTE)
    person.type(text)
    person.save()


def check_in(person, mood):
    person.open_form(EntryKind.CHECK_IN)
    person.keys(str(mood))
    person.save()


def goes_on(person, report):
    """Today, the timeline, the chart and the report all come."""
    rows = person.journal_rows()
    person.go("today")
    person.go("trends")
    trends = person.view("trends")
    trends.tab_chosen.emit(TrendsTab.OVER_TIME)
    chart = trends.part(TrendsTab.OVER_TIME).chart
    person.until(lambda: chart.has_picture, "the chart")
    assert "Two-week summary" in person.print_report(report, grids=True)
    return rows


@pytest.mark.parametrize("year", [1970, 2038, 2100])
def test_a_clock_that_is_far_off_stops_nothing(person, clock, passphrase, tmp_path, year):
    clock.time = datetime(year, 1, 20, 12, 0, tzinfo=UTC)
    person.make_journal(passphrase)
    check_in(person, 4)
    rows = goes_on(person, tmp_path / "report.pdf")
    assert str(year) in rows[0]
    person.lock_and_come_back(passphrase)
    assert person.entries()[0].moment.day == date(year, 1, 20)


def test_a_clock_that_goes_back_loses_and_mixes_up_nothing(at_home, tmp_path):
    check_in(at_home, 4)
    at_home.clock.time -= timedelta(days=2)
    check_in(at_home, 6)
    at_home.clock.time += timedelta(days=4)
    check_in(at_home, 8)
    rows = goes_on(at_home, tmp_path / "report.pdf")
    assert [row for row in rows if "Mood" not in row] == [
        "Saturday 7 March 2026",
        "Thursday 5 March 2026",
        "Tuesday 3 March 2026",
    ]
    assert not any("entered later" in row for row in rows)


@pytest.mark.parametrize(
    ("first", "days"),
    [
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), ["Saturday 28 March 2026"]),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), ["Saturday 24 October 2026"]),
    ],
    ids=["spring", "autumn"],
)
def test_the_night_of_the_clock_change_is_one_evening(at_home, tmp_path, first, days):
    at_home.clock.time = first
    write(at_home, "before")
    at_home.clock.time = first + timedelta(hours=1)
    write(at_home, "after")
    at_home.clock.time = first + timedelta(hours=8)
    check_in(at_home, 5)
    rows = goes_on(at_home, tmp_path / "report.pdf")
    assert rows[2:3] == days
    assert ["after" in rows[3], "before" in rows[4]] == [True, True]


def test_a_flight_within_a_day_stays_that_day(at_home, tmp_path):
    at_home.clock.time = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    write(at_home, "gate in Dublin")
    at_home.clock.time, at_home.clock.place = (
        datetime(2026, 3, 6, 1, 0, tzinfo=UTC),
        "America/New_York",
    )
    check_in(at_home, 6)
    rows = goes_on(at_home, tmp_path / "report.pdf")
    assert rows[0] == "Thursday 5 March 2026"
    assert [row[:5] for row in rows[1:]] == ["20:00", "09:00"]
    at_home.go("today")
    assert at_home.sees("Thursday 5 March 2026")
    assert at_home.sees("gate in Dublin")


def test_an_entry_in_the_bin_goes_for_good_when_the_journal_is_opened_a_month_later(
    at_home, passphrase
):
    write(at_home, "not for ever")
    entry = at_home.entries()[0]
    store = at_home.program.journal.entries
    at_home.ask(lambda: store.delete(entry.id))
    at_home.clock.time += timedelta(days=29)
    at_home.lock_and_come_back(passphrase)
    in_bin = at_home.ask(at_home.program.journal.entries.bin)
    assert [one.entry for one in in_bin] == [entry]
    at_home.clock.time += timedelta(days=2)
    at_home.lock_and_come_back(passphrase)
    assert at_home.ask(at_home.program.journal.entries.bin) == []
    assert not at_home.ask(lambda: at_home.program.journal.entries.exists(entry.id))
