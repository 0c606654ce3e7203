"""Any calendar becomes appointments, or a refusal; nothing in it can run for ever."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import vRecur

from journal_app.domain.calendar_file import (
    Assumed,
    CalendarFileError,
    CalendarProblem,
    LeftOut,
)
from journal_app.domain.moment import zone_named
from journal_app.domain.programme import Session, SessionKind
from journal_app.domain.session_origin import FromCalendar
from journal_app.exchange.ics_file import EventStretch, read_calendar
from journal_app.exchange.ics_rule import EventError, expand
from journal_app.exchange.ics_write import write_calendar

SPRING = EventStretch(date(2026, 3, 2), date(2026, 5, 10), "Europe/Dublin")
START = "DTSTART;TZID=Europe/Dublin:20260302T090000"
HOUR = "DURATION:PT1H"


def calendar(*events: tuple[str, ...], before: str = "") -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    lines += [before] if before else []
    for n, event in enumerate(events):
        named = any(line.startswith("UID") for line in event)
        lines += ["BEGIN:VEVENT", *([] if named else [f"UID:e{n}"]), *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def read(*events: tuple[str, ...], before: str = "", stretch: EventStretch = SPRING):
    return read_calendar(calendar(*events, before=before), stretch)


def starts(contents) -> list[str]:
    return [f"{event.starts_at:%m-%d %H:%M}" for event in contents.events]


def test_one_appointment_has_its_time_its_length_and_its_name():
    found = read((START, "DTEND;TZID=Europe/Dublin:20260302T103000", "SUMMARY:Group\\, small"))
    (event,) = found.events
    assert (starts(found), event.minutes, event.title) == (["03-02 09:00"], 90, "Group, small")
    assert (event.key, event.series) == ("e0", "e0")


def test_nine_stays_nine_when_the_clocks_change():
    found = read((START, HOUR, "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=6"))
    assert starts(found) == [
        "03-02 09:00",
        "03-09 09:00",
        "03-16 09:00",
        "03-23 09:00",
        "03-30 08:00",
        "04-06 08:00",
    ]
    assert len({event.key for event in found.events}) == 6


def test_a_rule_without_an_end_ends_with_the_days_that_are_looked_at():
    found = read((START, HOUR, "RRULE:FREQ=DAILY"))
    assert len(found.events) == 70


@pytest.mark.parametrize(
    ("until", "many"),
    [("20260316T090000Z", 3), ("20260316T085959Z", 2), ("20260316", 3), ("20260316T090000", 3)],
)
def test_the_end_of_a_rule_belongs_to_it(until, many):
    assert len(read((START, HOUR, f"RRULE:FREQ=WEEKLY;UNTIL={until}")).events) == many


def test_the_end_of_a_rule_in_utc_is_read_on_the_clock_of_the_event():
    start = "DTSTART;TZID=America/New_York:20260302T210000"
    found = read((start, HOUR, "RRULE:FREQ=WEEKLY;UNTIL=20260310T010000Z"))
    assert starts(found) == ["03-03 02:00", "03-10 01:00"]


def test_exceptions_are_left_out_moved_or_added():
    found = read(
        (
            "UID:group",
            START,
            HOUR,
            "RRULE:FREQ=WEEKLY;COUNT=4",
            "EXDATE;TZID=Europe/Dublin:20260309T090000",
            "RDATE;TZID=Europe/Dublin:20260310T090000",
        ),
        (
            "UID:group",
            "RECURRENCE-ID;TZID=Europe/Dublin:20260316T090000",
            "DTSTART;TZID=Europe/Dublin:20260317T140000",
            HOUR,
            "SUMMARY:moved",
        ),
        ("UID:group", "RECURRENCE-ID:20260323T090000Z", START, HOUR, "STATUS:CANCELLED"),
    )
    assert starts(found) == ["03-02 09:00", "03-10 09:00", "03-17 14:00"]
    assert found.left_out == {LeftOut.CANCELLED: 1}
    assert [event.key for event in found.events][2] == "group/20260316T090000Z"


def test_a_time_without_a_zone_is_ones_own_and_that_is_said():
    found = read(("DTSTART:20260330T090000", HOUR))
    assert (starts(found), found.assumed) == (["03-30 08:00"], {Assumed.FLOATING: 1})


@pytest.mark.parametrize("zone", ["Mars/Phobos", "../../etc/passwd", "My Zone", "é" * 90])
def test_a_zone_nobody_knows_is_ones_own_and_that_is_said(zone):
    found = read((f"DTSTART;TZID={zone}:20260330T090000", HOUR))
    assert (starts(found), found.assumed) == (["03-30 08:00"], {Assumed.UNKNOWN_ZONE: 1})


def test_a_change_to_this_and_following_moves_all_that_follow():
    zone = "TZID=Europe/Berlin"
    found = read(
        (
            "UID:a",
            f"DTSTART;{zone}:20260316T180000",
            f"DTEND;{zone}:20260316T190000",
            "RRULE:FREQ=WEEKLY;COUNT=4",
        ),
        (
            "UID:a",
            f"RECURRENCE-ID;RANGE=THISANDFUTURE;{zone}:20260323T180000",
            f"DTSTART;{zone}:20260323T200000",
            f"DTEND;{zone}:20260323T213000",
        ),
    )
    assert [(e.starts_at.day, e.starts_at.hour, e.minutes) for e in found.events] == [
        (16, 17, 60),
        (23, 19, 90),
        (30, 18, 90),
        (6, 18, 90),
    ]


def test_a_zone_that_outlook_numbers_is_the_zone_it_means():
    zone = "TZID=GMT Standard Time 1"
    found = read((f"DTSTART;{zone}:20260330T180000", f"DTEND;{zone}:20260330T190000"))
    assert [(e.starts_at.hour, e.minutes) for e in found.events] == [(17, 60)]
    assert found.assumed == {}


def test_an_event_of_no_length_is_told_as_a_reminder():
    found = read(("DTSTART:20260330T180000Z", "DTEND:20260330T180000Z"))
    assert found.events == ()
    assert found.left_out == {LeftOut.NO_LENGTH: 1}


def test_a_name_of_a_zone_as_outlook_writes_it_is_known():
    found = read(("DTSTART;TZID=W. Europe Standard Time:20260330T090000", HOUR))
    assert (starts(found), found.assumed) == (["03-30 07:00"], {})


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTSTART;VALUE=DATE:20260302",), LeftOut.WHOLE_DAY),
        ((START, HOUR, "STATUS:CANCELLED"), LeftOut.CANCELLED),
        (("DTSTART:20250302T090000Z", HOUR), LeftOut.OUTSIDE),
        (("DTSTART:00010101T000000", HOUR), LeftOut.OUTSIDE),
        ((START, "DURATION:P2D"), LeftOut.TOO_LONG),
        ((START, "DURATION:-PT1H"), LeftOut.UNREADABLE),
        ((START, "DTEND:nonsense"), LeftOut.UNREADABLE),
        (("DTSTART:nonsense", HOUR), LeftOut.UNREADABLE),
        (("SUMMARY:no start",), LeftOut.UNREADABLE),
        ((START, START, HOUR), LeftOut.UNREADABLE),
        ((START, HOUR, "RECURRENCE-ID:nonsense"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=SECONDLY"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=HOURLY;COUNT=3"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=DAILY;BYHOUR=1,2,3"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=NEVER"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=DAILY;INTERVAL=0"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=DAILY;COUNT=-1"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=DAILY;BYDAY=XX"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"), LeftOut.UNREADABLE),
        ((START, HOUR, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=2"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=9"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=99"), LeftOut.TOO_OFTEN),
        ((START, HOUR, "RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z"), LeftOut.OUTSIDE),
        (("DTSTART:19000101T000000Z", HOUR, "RRULE:FREQ=DAILY"), LeftOut.TOO_OLD),
    ],
)
def test_what_is_no_appointment_is_counted_by_its_reason(lines, reason):
    found = read(lines)
    assert (found.events, found.left_out) == ((), {reason: 1})


def test_one_bad_event_does_not_cost_the_others():
    found = read(("DTSTART:nonsense",), (START, HOUR), ("nonsense", START, HOUR))
    assert len(found.events) == 2


ENDLESS = """BEGIN:VTIMEZONE
TZID:Trap
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=SECONDLY
END:STANDARD
END:VTIMEZONE"""


def test_a_zone_with_rules_of_its_own_is_never_followed():
    trap = "TZID=Trap:20260309T090000"
    found = read(
        (f"DTSTART;{trap}", f"DTEND;{trap[:-6]}100000", "RRULE:FREQ=WEEKLY", f"EXDATE;{trap}"),
        before=ENDLESS,
    )
    assert found.assumed == {Assumed.UNKNOWN_ZONE: 1}
    assert starts(found)[0] == "03-16 09:00"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", CalendarProblem.NO_CALENDAR),
        (b"hello", CalendarProblem.NO_CALENDAR),
        (b"\x00\xff\xfe" * 99, CalendarProblem.NO_CALENDAR),
        (b"BEGIN:VCALENDAR", CalendarProblem.NO_CALENDAR),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", CalendarProblem.NO_CALENDAR),
        (b"BEGIN:VCALENDAR\n" * 20_000, CalendarProblem.NO_CALENDAR),
        (b"x" * 1_000_001, CalendarProblem.TOO_LARGE),
        (calendar(*[()] * 2_001), CalendarProblem.TOO_MANY),
        (calendar(*[(START, "RRULE:FREQ=DAILY")] * 201), CalendarProblem.TOO_MANY),
        (calendar(*[(START, HOUR, "RRULE:FREQ=DAILY")] * 40), CalendarProblem.TOO_MANY),
    ],
)
def test_what_is_no_calendar_or_too_large_is_refused(content, problem):
    with pytest.raises(CalendarFileError) as caught:
        read_calendar(content, SPRING)
    assert caught.value.problem is problem


def test_nesting_without_end_is_no_trap():
    deep = b"BEGIN:VEVENT\n" * 9_000 + b"END:VEVENT\n" * 9_000
    found = read_calendar(b"BEGIN:VCALENDAR\n" + deep + b"END:VCALENDAR\n", SPRING)
    assert found.events == ()


def test_a_name_that_is_too_long_for_a_key_still_tells_events_apart():
    found = read((f"UID:{'a' * 900}", START, HOUR), (f"UID:{'b' * 900}", START, HOUR))
    assert len({event.key for event in found.events}) == 2
    assert max(len(event.key) for event in found.events) == 64


def test_two_calendars_in_one_file_are_both_read():
    found = read_calendar(calendar((START, HOUR)) + calendar(("UID:x", START, HOUR)), SPRING)
    assert len(found.events) == 2


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO", ["03-02", "04-06", "05-04"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["03-31", "04-30"]),
        ("FREQ=MONTHLY", ["03-02", "04-02", "05-02"]),
        ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31", ["03-31"]),
        ("FREQ=YEARLY", ["03-02"]),
        (
            "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,TH",
            ["03-03", "03-05", "03-31", "04-02", "04-28", "04-30"],
        ),
    ],
)
def test_rules_that_calendars_write_are_followed(rule, days):
    found = read((START, HOUR, f"RRULE:{rule}"))
    assert [start[:5] for start in starts(found)] == days


FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
DAYS = ("WKST=MO", "BYDAY=MO", "BYDAY=5FR", "BYDAY=-5SU,MO", "BYSETPOS=4", "BYDAY=SA;BYSETPOS=-4")
MONTHS = ("WKST=SU", "BYMONTHDAY=31", "BYMONTHDAY=-31", "BYMONTH=2", "BYMONTH=2;BYMONTHDAY=28")


@pytest.mark.parametrize("frequency", FREQUENCIES)
@pytest.mark.parametrize("days", DAYS)
@pytest.mark.parametrize("day", [date(2026, 2, 28), date(2024, 2, 29), date(2025, 12, 31)])
def test_a_rule_that_is_followed_never_searches_for_centuries(frequency, days, day):
    """The library searches until the year 9999 where a rule fits no day."""
    begin = datetime.combine(day, time(9), zone_named("UTC"))
    for months, interval in product(MONTHS, (1, 2, 7, 12, 13)):
        rule = vRecur.from_ical(f"FREQ={frequency};INTERVAL={interval};{days};{months}")
        with suppress(EventError):
            found = next(expand(rule, begin, day, date(2160, 1, 1)), None)
            assert found is not None, rule
            assert found.year <= day.year + 60


lines = st.sampled_from(
    [START, HOUR, "DTSTART:20260302T090000", "RRULE:FREQ=MONTHLY;BYSETPOS=-1", "UID:", "X"]
)


@given(st.lists(st.lists(lines | st.text(max_size=12), max_size=6).map(tuple), max_size=4))
@settings(deadline=None)
def test_whatever_stands_in_an_event_is_read_or_counted(events):
    try:
        found = read(*events)
    except CalendarFileError:
        return
    assert all(event.minutes > 0 for event in found.events)


def sessions():
    at = datetime(2026, 3, 27, 18, tzinfo=UTC)
    for n in count():
        origin = FromCalendar("their/key", "batch") if n == 1 else None
        session = Session(
            f"id-{n}",
            at + timedelta(days=7 * n),
            (at + timedelta(days=7 * n)).date(),
            SessionKind.GROUP,
            180,
            title="Relapse prevention",
            takeaway="canary-7c1f",
            origin=origin,
        )
        yield session


def test_a_calendar_of_our_own_says_when_and_nothing_else():
    some = sessions()
    content = write_calendar([(next(some), "Appointment")], datetime(2026, 3, 5, tzinfo=UTC))
    assert b"Relapse" not in content
    assert b"canary" not in content
    assert b"group" not in content
    assert b"DTSTART:20260327T180000Z" in content


def test_what_was_written_is_read_again_under_the_same_keys():
    some = sessions()
    written = [(next(some), "Appointment"), (next(some), "Group, evening; small")]
    content = write_calendar(written, datetime(2026, 3, 5, tzinfo=UTC))
    found = read_calendar(content, SPRING)
    assert [event.key for event in found.events] == ["id-0", "their/key"]
    assert [event.starts_at for event in found.events] == [one.starts_at for one, _ in written]
    assert [event.title for event in found.events] == [title for _, title in written]
    assert {event.minutes for event in found.events} == {180}


def titled(line: str) -> bytes:
    return calendar((START, HOUR, line))


@pytest.mark.parametrize(
    "line",
    [
        "SUMMARY;ENCODING=QUOTED-PRINTABLE:Gr=C3=BCppe am Abend",
        "SUMMARY;QUOTED-PRINTABLE:Gr=C3=BCppe am Abend",
        "SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gr=FCppe=20am=\r\n Abend",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BCppe =\r\nam Abend",
    ],
)
def test_a_title_in_quoted_printable_is_decoded(line):
    contents = read_calendar(titled(line), SPRING)
    assert [(event.title, contents.assumed) for event in contents.events] == [
        ("Grüppe am Abend", {})
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_calendar_in_unicode_is_read_without_a_word(encoding):
    contents = read_calendar(titled("SUMMARY:Grüppe").decode().encode(encoding), SPRING)
    assert [(event.title, contents.assumed) for event in contents.events] == [("Grüppe", {})]


def test_letters_of_a_calendar_that_are_guessed_are_said_to_be():
    content = titled("SUMMARY:zażółć gęślą jaźń").decode().encode("cp1250")
    contents = read_calendar(content, SPRING)
    assert [event.title for event in contents.events] == ["zażółć gęślą jaźń"]
    assert contents.assumed == {Assumed.LETTERS: 1}


def polish():
    return titled("SUMMARY:zażółć gęślą jaźń").decode().encode("cp1250")


def test_letters_of_a_calendar_can_be_read_otherwise_with_a_line_for_each():
    found = read_calendar(polish(), SPRING)
    assert found.letters.encoding == "cp1250"
    lines = {one.encoding: one.sample for one in found.letters.readings}
    assert next(iter(lines)) == "cp1250"
    assert lines["cp1250"] == "zażółć gęślą jaźń"
    assert lines["cp1252"] == "za¿ó³æ gêœl¹ jaŸñ"
    assert lines["cp1251"] == "zaїуіж gкњl№ jaџс"
    other = read_calendar(polish(), SPRING, "cp1252")
    assert [event.title for event in other.events] == ["za¿ó³æ gêœl¹ jaŸñ"]
    assert other.letters.encoding == "cp1252"
    assert set(other.letters.readings) == set(found.letters.readings)
    assert other.assumed == {}
    assert [event.key for event in other.events] == [event.key for event in found.events]


def test_letters_of_quoted_titles_can_be_read_otherwise_too():
    content = titled("SUMMARY;ENCODING=QUOTED-PRINTABLE:za=BF=F3=B3=E6")
    found = read_calendar(content, SPRING, "cp1250")
    assert [event.title for event in found.events] == ["zażółć"]
    assert found.letters.readings[0].sample == "zażółć"


def test_an_encoding_that_does_not_fit_all_of_the_file_is_not_offered():
    content = titled("SUMMARY:x").replace(b"x\r\n", b"x \x81\x8d \xe9\r\n")
    found = read_calendar(content, SPRING)
    assert "cp1252" not in {one.encoding for one in found.letters.readings[1:]}


def test_a_calendar_in_unicode_has_nothing_to_choose():
    assert read_calendar(titled("SUMMARY:Grüppe"), SPRING, "cp1250").letters is None
