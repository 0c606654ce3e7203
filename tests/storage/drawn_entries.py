"""Any entry of any kind, whatever was typed."""

from datetime import UTC, datetime, timedelta

import uuid6
from hypothesis import strategies as st
from tests.drawn_bodies import Drawing

from journal_app.domain.entry import Entry
from journal_app.domain.moment import moment_of
from journal_app.domain.rating import Rating

HOSTILE = [
    "",
    " ",
    "\0",
    "a\0b\0",
    "\ud800 half \udfff",
    "\x1b[31m\x07\x7f",
    "שלום \u202e evil \u202c עולם",
    "👩‍👩‍👧‍👦🏳️‍🌈 " * 20,
    "'; DROP TABLE entry; --",
    '%s {0} ${HOME} \\n #let x = 1 "quoted" `raw`',
    "line\r\nline\rline\n\ttab",
    "e\u0301 é ﬁ Å 가 漢字",
    "\ufeff\u2028\u2029\uffff",
    "null",
    "0",
]
LONG = ["x" * 100_000, "é👋" * 40_000]

lines = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=100)).map(lambda text: text[:500])
texts = st.one_of(st.sampled_from(HOSTILE + LONG), st.text(max_size=3000))

ratings = st.lists(
    st.sampled_from(["mood", "sleep_hours", "stress", "urge"]), unique=True, max_size=4
).flatmap(
    lambda scales: st.tuples(
        *(
            st.builds(Rating, st.just(scale), st.floats(0, 10) | st.integers(0, 10))
            for scale in sorted(scales)
        )
    )
)
NOTES_OF_LONG_AGO = [
    "0198c0de-0000-7000-8000-00000000000a",
    "0198c0de-0000-7000-8000-00000000000b",
]
bodies = Drawing(
    line=lines,
    words=texts,
    said=texts,
    ratings=ratings,
    emotion=st.just("sad"),
    skill=st.just("breathing"),
    trigger_kind=st.just("place"),
    earlier=st.none() | st.sampled_from(NOTES_OF_LONG_AGO),
).bodies()
moments = st.builds(
    lambda recorded, back, zone: moment_of(recorded - back, recorded, zone),
    st.datetimes(datetime(1901, 1, 2), datetime(2199, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001
    st.timedeltas(timedelta(hours=-23), timedelta(days=300)),
    st.sampled_from(["Europe/Dublin", "Pacific/Kiritimati", "America/St_Johns", "Nowhere/At_All"]),
)


def entries(kind):
    return st.builds(
        Entry,
        id=st.builds(lambda: str(uuid6.uuid7())),
        moment=moments,
        body=bodies[kind],
        bring=st.booleans(),
        private=st.booleans(),
        tags=st.lists(lines, max_size=4).map(tuple),
    )
