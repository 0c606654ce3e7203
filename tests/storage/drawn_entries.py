"""Any entry of any kind, whatever was typed."""

from datetime import UTC, datetime, timedelta

import uuid6
from hypothesis import strategies as st

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    Span,
)
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.rating import Rating
from journal_app.domain.review import Review
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Outcome, Trigger

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
points = st.none() | st.integers(0, 10)
answer = st.none() | st.booleans()

ratings = st.lists(
    st.sampled_from(["mood", "sleep_hours", "stress", "urge"]), unique=True, max_size=4
).flatmap(
    lambda scales: st.tuples(
        *(
            st.builds(Rating, st.just(scale), st.floats(0, 100_000) | st.integers(0, 10))
            for scale in sorted(scales)
        )
    )
)
check_ins = st.builds(
    CheckIn,
    size=st.sampled_from(CheckInSize),
    span=st.sampled_from(Span),
    ratings=ratings,
    safety=st.none() | st.sampled_from(Safety),
    medication=st.none() | st.sampled_from(Medication),
    needs=st.none() | st.frozensets(st.sampled_from(Need)),
    acted=answer,
    emotions=st.lists(st.builds(Emotion, st.just("sad"), st.integers(0, 10)), max_size=5).map(
        tuple
    ),
    skills=st.lists(
        st.builds(SkillUse, st.just("breathing"), st.none() | st.integers(0, 7)), max_size=9
    ).map(tuple),
    no_skill_reason=lines,
    line=lines,
    text=texts,
)
triggers = st.builds(
    Trigger,
    kind=st.none() | st.just("place"),
    situation=texts,
    who_where=lines,
    intensity=points,
    urge_peak=points,
    did=texts,
    outcome=st.none() | st.sampled_from(Outcome),
    plan=lines,
)
copings = st.builds(
    Coping,
    skill=st.none() | st.just("breathing"),
    trigger=st.none() | st.just("0198c0de-0000-7000-8000-00000000000a"),
    before=points,
    after=points,
    minutes=st.none() | st.integers(0, 1440),
    again=answer,
    place=st.none() | st.sampled_from(Place),
    text=texts,
)
lapses = st.builds(
    Lapse,
    what=lines,
    how_much=lines,
    who_knows=lines,
    context=texts,
    led_here=texts,
    taught=texts,
    next_step=texts,
)
reviews = st.builds(Review, looked=texts, helped=texts, session=texts, next_week=lines)
percent = st.none() | st.integers(0, 100)
thoughts = st.builds(
    Thought,
    situation=texts,
    automatic_thought=texts,
    belief_before=percent,
    emotions=st.lists(st.builds(FeltEmotion, st.just("sad"), percent, percent), max_size=5).map(
        tuple
    ),
    evidence_for=texts,
    evidence_against=texts,
    balanced_thought=texts,
    belief_after=percent,
)
chains = st.builds(
    Chain,
    vulnerability=texts,
    prompting_event=texts,
    links=st.lists(
        st.builds(ChainLink, st.sampled_from(LinkKind), texts, st.booleans()), max_size=30
    ).map(tuple),
    behaviour=texts,
    consequences=texts,
    turning_point=texts,
    repair=texts,
    about=st.none() | st.just("0198c0de-0000-7000-8000-00000000000b"),
)
practices = st.builds(
    Practice,
    kind=st.none() | st.sampled_from(PracticeKind),
    skill=st.none() | st.just("breathing"),
    place=st.none() | st.sampled_from(Place),
    what=lines,
    happened=texts,
)
bodies = {
    EntryKind.CHECK_IN: check_ins,
    EntryKind.TRIGGER: triggers,
    EntryKind.COPING: copings,
    EntryKind.THOUGHT: thoughts,
    EntryKind.CHAIN: chains,
    EntryKind.PRACTICE: practices,
    EntryKind.NOTE: st.builds(Note, texts),
    EntryKind.LAPSE: lapses,
    EntryKind.REVIEW: reviews,
}
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
