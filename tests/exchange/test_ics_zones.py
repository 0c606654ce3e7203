"""Zones by the names that calendars write, and by the rules that only a file has."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from journal_app.domain.calendar_file import Assumed
from journal_app.exchange.ics_file import EventStretch, read_calendar, read_calendar_file
from journal_app.exchange.ics_file_zone import FileZone, UnfollowableZoneError
from journal_app.exchange.outlook_zones import windows_zone

YEAR = EventStretch(date(2026, 1, 1), date(2026, 12, 31), "Asia/Tokyo")
CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"
HOUR = "DURATION:PT1H"


def part(kind, begin, offsets, *more):
    before, after = offsets
    return "\r\n".join(
        [
            f"BEGIN:{kind}",
            f"DTSTART:{begin}",
            f"TZOFFSETFROM:{before}",
            f"TZOFFSETTO:{after}",
            *more,
            f"END:{kind}",
        ]
    )


def zone(name, *parts):
    return "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{name}", *parts, "END:VTIMEZONE"])


AUTUMN = "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
SPRING = "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
CLINIC = zone(
    "Clinic Time",
    part("STANDARD", "16010101T030000", ("+0200", "+0100"), AUTUMN),
    part("DAYLIGHT", "16010101T020000", ("+0100", "+0200"), SPRING),
)


def read(*events, before=()):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *before]
    for n, event in enumerate(events):
        named = any(line.startswith("UID") for line in event)
        lines += ["BEGIN:VEVENT", *([] if named else [f"UID:e{n}"]), *event, "END:VEVENT"]
    return read_calendar("\r\n".join([*lines, "END:VCALENDAR", ""]).encode(), YEAR)


def starts(found):
    return [f"{event.starts_at:%m-%d %H:%M}" for event in found.events]


def test_a_zone_that_only_the_file_defines_is_used_as_it_says_in_summer_and_winter():
    start = "DTSTART;TZID=Clinic Time:20260316T180000"
    found = read((start, HOUR, "RRULE:FREQ=WEEKLY;COUNT=3"), before=[CLINIC])
    assert starts(found) == ["03-16 17:00", "03-23 17:00", "03-30 16:00"]
    assert found.assumed == {}


def test_what_is_left_out_and_moved_is_found_in_the_zone_of_the_file():
    clinic = "TZID=Clinic Time"
    found = read(
        (
            "UID:a",
            f"DTSTART;{clinic}:20260316T180000",
            f"DTEND;{clinic}:20260316T193000",
            "RRULE:FREQ=WEEKLY;UNTIL=20260413T160000Z",
            f"EXDATE;{clinic}:20260330T180000",
        ),
        (
            "UID:a",
            f"RECURRENCE-ID;{clinic}:20260406T180000",
            f"DTSTART;{clinic}:20260407T180000",
            f"DTEND;{clinic}:20260407T190000",
        ),
        before=[CLINIC],
    )
    assert starts(found) == ["03-16 17:00", "03-23 17:00", "04-07 16:00", "04-13 16:00"]
    assert [event.minutes for event in found.events] == [90, 90, 60, 90]


def test_an_end_in_another_zone_than_the_start_is_read_in_its_own():
    found = read(
        (
            "DTSTART;TZID=Clinic Time:20260316T180000",
            'DTEND;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260316T140000',
        ),
        before=[CLINIC],
    )
    assert [event.minutes for event in found.events] == [60]


def definition(*parts):
    text = "\r\n".join(["BEGIN:VCALENDAR", zone("x", *parts), "END:VCALENDAR", ""])
    return Calendar.from_ical(text).subcomponents[0]


def berlin():
    return FileZone(
        definition(
            part("STANDARD", "19961027T030000", ("+0200", "+0100"), AUTUMN),
            part("DAYLIGHT", "19810329T020000", ("+0100", "+0200"), SPRING),
        ),
        2020,
        2030,
    )


def test_a_zone_of_a_file_agrees_with_the_database_hour_by_hour():
    ours, theirs = berlin(), ZoneInfo("Europe/Berlin")
    for n in range(8 * 366 * 4):
        day, hour = divmod(n, 4)
        at = datetime(2021, 1, 1, tzinfo=UTC) + timedelta(days=day, hours=hour, minutes=30)
        mine, right = at.astimezone(ours), at.astimezone(theirs)
        assert (mine.replace(tzinfo=None), mine.fold) == (right.replace(tzinfo=None), right.fold)
        for fold in (0, 1):
            wall = at.replace(tzinfo=ours, fold=fold)
            assert wall.utcoffset() == wall.replace(tzinfo=theirs).utcoffset()


@pytest.mark.parametrize(
    ("begin", "rule", "days"),
    [
        ("20060312T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", [(2024, 3, 10), (2026, 3, 8)]),
        (
            "20060312T020000",
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
            [(2024, 3, 10), (2026, 3, 8)],
        ),
        ("20060322T120000", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=22", [(2024, 3, 22), (2026, 3, 22)]),
        ("20060322T120000", "FREQ=YEARLY", [(2024, 3, 22), (2026, 3, 22)]),
        ("20060326T120000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-2SU", [(2024, 3, 24), (2026, 3, 22)]),
        (
            "20060312T020000",
            "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;UNTIL=20250309T070000Z",
            [(2024, 3, 10), (2025, 3, 9)],
        ),
    ],
)
def test_yearly_rules_of_zones_are_followed(begin, rule, days):
    made = FileZone(
        definition(part("DAYLIGHT", begin, ("-0500", "-0400"), f"RRULE:{rule}")), 2020, 2030
    )
    found = {change.utc.date() for change in made._changes}
    assert {date(*day) for day in days} <= found
    if "UNTIL" in rule:
        assert max(found) == date(2025, 3, 9)


def test_days_that_are_listed_and_a_single_change_are_followed():
    listed = part("STANDARD", "20200101T000000", ("+0000", "+0300"), "RDATE:20260301T000000")
    single = part("DAYLIGHT", "20260201T000000", ("+0300", "+0400"))
    found = read(
        ("DTSTART;TZID=x:20260115T120000", HOUR),
        ("DTSTART;TZID=x:20260215T120000", HOUR),
        ("DTSTART;TZID=x:20260601T120000", HOUR),
        before=[zone("x", listed, single)],
    )
    assert starts(found) == ["01-15 09:00", "02-15 08:00", "06-01 09:00"]


OFFSETS = ("+0200", "+0100")


@pytest.mark.parametrize(
    "parts",
    [
        (),
        *(
            (part("STANDARD", "20200101T000000", OFFSETS, f"RRULE:{rule}"),)
            for rule in (
                "FREQ=SECONDLY",
                "FREQ=YEARLY;INTERVAL=2",
                "FREQ=YEARLY;BYSETPOS=1",
                "FREQ=YEARLY;COUNT=3",
                "FREQ=YEARLY;BYDAY=SU",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10;BYDAY=SU",
                "FREQ=YEARLY;UNTIL=20210101T000000Z;BYMONTH=3,4;BYDAY=1SU",
            )
        ),
        (part("STANDARD", "20200101T000000", OFFSETS),) * 201,
    ],
)
def test_a_zone_whose_rules_cannot_be_followed_is_ones_own_and_that_is_said(parts):
    with pytest.raises(UnfollowableZoneError):
        FileZone(definition(*parts), 2020, 2030)
    found = read(("DTSTART;TZID=x:20260330T090000", HOUR), before=[zone("x", *parts)])
    assert (starts(found), found.assumed) == (["03-30 00:00"], {Assumed.UNKNOWN_ZONE: 1})


@pytest.mark.parametrize(
    "misprint",
    [
        part("STANDARD", "nonsense", OFFSETS),
        part("STANDARD", "20200101T000000", ("+9900", "+0100")),
        part("STANDARD", "20200101T000000", ("+0200", "x")),
        "BEGIN:STANDARD\r\nEND:STANDARD",
    ],
)
def test_a_misprint_in_a_zone_does_not_cost_the_file(misprint):
    found = read(
        ("DTSTART;TZID=x:20260330T090000", HOUR),
        ("DTSTART;TZID=Europe/Berlin:20260330T090000", HOUR),
        before=[zone("x", misprint)],
    )
    assert starts(found) == ["03-30 00:00", "03-30 07:00"]
    assert found.assumed == {Assumed.UNKNOWN_ZONE: 1}


def test_a_name_that_everybody_knows_is_never_what_a_file_says_of_it():
    odd = zone("Europe/Berlin", part("STANDARD", "20000101T000000", ("+0900", "+0900")))
    found = read(("DTSTART;TZID=Europe/Berlin:20260116T180000", HOUR), before=[odd])
    assert starts(found) == ["01-16 17:00"]


def test_a_zone_of_one_file_is_not_one_of_the_next():
    read(("DTSTART;TZID=Clinic Time:20260316T180000", HOUR), before=[CLINIC])
    found = read(("DTSTART;TZID=Clinic Time:20260316T180000", HOUR))
    assert (starts(found), found.assumed) == (["03-16 09:00"], {Assumed.UNKNOWN_ZONE: 1})


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("(UTC-05:00) Eastern Time (US & Canada)", "07-01 13:00"),
        ("(GMT-05:00) Eastern Time (US & Canada)", "07-01 13:00"),
        ("Eastern Time (US & Canada)", "07-01 13:00"),
        ("(UTC+00:00) Dublin\\, Edinburgh\\, Lisbon\\, London", "07-01 08:00"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "07-01 07:00"),
        ("(GMT+01.00) Sarajevo/Skopje/Warsaw/Zagreb", "07-01 07:00"),
        ("(UTC) Coordinated Universal Time", "07-01 09:00"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "07-01 03:30"),
        ("gmt standard time 1", "07-01 08:00"),
    ],
)
def test_names_as_outlook_shows_them_are_known_with_their_summer_time(name, start):
    found = read((f'DTSTART;TZID="{name}":20260701T090000', HOUR))
    assert (starts(found), found.assumed) == ([start], {})


def test_such_a_name_without_its_quotes_is_read_too():
    name = "(UTC-05:00) Eastern Time (US & Canada)"
    found = read((f"DTSTART;TZID={name}:20260701T090000", HOUR))
    assert (starts(found), found.assumed) == (["07-01 13:00"], {})


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("(UTC-05:00) Somewhere New", "07-01 14:00"),
        ("UTC+02:00", "07-01 07:00"),
        ("GMT+0530", "07-01 03:30"),
        ("+01:00", "07-01 08:00"),
    ],
)
def test_hours_from_utc_alone_are_used_and_that_is_said(name, start):
    found = read((f'DTSTART;TZID="{name}":20260701T090000', HOUR))
    assert (starts(found), found.assumed) == ([start], {Assumed.FIXED_OFFSET: 1})


@pytest.mark.parametrize("name", ["UTC+15:00", "UTC+01:70", "GMT+", "5", "UTC+1:0"])
def test_hours_that_no_zone_has_are_not_taken_for_one(name):
    found = read((f'DTSTART;TZID="{name}":20260701T090000', HOUR))
    assert starts(found) == ["07-01 00:00"]


def test_a_name_with_its_offset_is_what_the_file_defines_before_a_bare_offset():
    own = zone("(UTC-05:00) Clinic", part("STANDARD", "20000101T000000", ("-0300", "-0300")))
    found = read(('DTSTART;TZID="(UTC-05:00) Clinic":20260701T090000', HOUR), before=[own])
    assert (starts(found), found.assumed) == (["07-01 12:00"], {})


def test_a_name_of_windows_leads_to_a_zone_of_the_database():
    for name in ("Hawaii", "Newfoundland", "Nuku'alofa", "Coordinated Universal Time-09"):
        found = windows_zone(f"(UTC+00:00) {name}")
        assert found is not None
        assert ZoneInfo(found)
    assert windows_zone("(UTC+00:00) Nowhere") is None


@pytest.mark.parametrize(
    ("name", "expected"), [("this-and-following.ics", 5), ("outlook-numbered-zone.ics", 1)]
)
def test_the_real_cases_are_read_without_a_guess(name, expected):
    if not CASES.exists():
        pytest.skip("the real files are not beside this checkout")
    found = read_calendar_file(CASES / name, YEAR)
    assert (len(found.events), found.assumed) == (expected, {})
