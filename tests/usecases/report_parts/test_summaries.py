"""Each block says as much as was chosen for it, and not a word more."""

from datetime import date, timedelta

import pytest

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.check_in import CheckIn, Emotion, Medication, Need, Safety, SkillUse, Span
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import EntryKind
from journal_app.domain.homework import Homework
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.passage import Passage
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.rating import Rating
from journal_app.domain.report_blocks import HomeworkBlock as Done
from journal_app.domain.report_errors import ReportTooFullError
from journal_app.domain.review import Review
from journal_app.domain.scale import Better, Scale, ScaleKind
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.in_full import EntryFact
from journal_app.domain.sharing.report_consent import ReportConsent, everything_in_words
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.usecases.report_parts import in_full

FIRST = date(2026, 9, 21)


def day(n):
    return FIRST + timedelta(days=n)


def choosing(*blocks, how=Consent.SUMMARISE, **others):
    return ReportConsent(blocks=dict.fromkeys(blocks, how), **others)


SHARED = ReportConsent(kinds=everything_in_words())


def test_charts_in_numbers_have_middle_values_and_no_days(diary):
    for n in range(5):
        diary.rate(day(n), mood=n, sleep_hours=7)
    whole = diary.report()
    summed = diary.report(consent=choosing(Block.CHARTS))
    assert summed.charts == ()
    assert [(row.now, row.n_now, row.n_before) for row in summed.middles] == [
        (chart.median_now, chart.n_now, chart.n_before) for chart in whole.charts
    ]


def test_signs_in_numbers_have_counts_and_no_days(diary):
    diary.rate(day(1), sign_restless=8)
    summed = diary.report(consent=choosing(Block.SIGNS))
    assert summed.signs is None
    assert [(row.days_now, row.marks) for row in summed.sign_counts] == [(1, ())]
    assert diary.report(consent=choosing(Block.SIGNS, how=Consent.KEEP)).sign_counts == ()


def test_triggers_in_one_row(diary):
    for n, kind in enumerate(("place", "place", "conflict")):
        diary.write(Trigger(kind=ChoiceId(kind), urge_peak=4 + n), day(n))
    (row,) = diary.report(consent=choosing(Block.TRIGGERS)).triggers
    assert (row.name, row.times, row.typical_urge, row.together) == ("", 3, 5.0, True)


@pytest.mark.parametrize(("rated", "after"), [(2, None), (3, 3.0)])
def test_what_helped_in_one_row_needs_three_rated_uses_as_well(diary, rated, after):
    for n in range(rated):
        diary.write(Coping(skill=ChoiceId("walk"), before=7, after=3), day(n))
    diary.write(Coping(skill=ChoiceId("music")), day(5))
    (row,) = diary.report(consent=choosing(Block.HELPED)).helped
    assert (row.uses, row.rated, row.after, row.together) == (rated + 1, rated, after, True)


def test_lapses_as_a_count_alone(diary):
    assert diary.report(consent=choosing(Block.LAPSES)).lapse_count is None
    diary.write(Lapse(taught="t"), day(1))
    summed = diary.report(consent=choosing(Block.LAPSES))
    assert (summed.lapses, summed.lapse_count) == ((), 1)


def test_a_block_that_is_kept_is_not_on_the_page(diary):
    diary.rate(day(1), mood=5, urge=5, sign_restless=6, answers={"acted": False})
    diary.rate(day(2), mood=5, answers={"medication": Medication.YES})
    diary.write(Trigger(urge_peak=5), day(1))
    diary.write(Coping(before=4, text="sat down"), day(1))
    diary.write(Lapse(), day(1))
    diary.write(Note("n"), day(1), bring=True)
    diary.journal.homework.save(Homework("h", "read", due=day(1)))
    content = diary.report(consent=choosing(*Block, how=Consent.KEEP))
    shown = [
        name
        for name in content.__dataclass_fields__
        if name not in {"header", "paper", "language"} and getattr(content, name)
    ]
    assert shown == []


def test_homework_that_was_due_is_counted(diary):
    assert diary.report().homework is None
    for name, due, done in (
        ("a", day(1), day(1)),
        ("b", day(2), None),
        ("c", day(-1), None),
        ("d", None, None),
    ):
        diary.journal.homework.save(Homework(name, "text", due=due, done_on=done))
    assert diary.report().homework == Done(1, 2)


def test_tables_have_every_trigger_and_coping_without_a_word(diary):
    diary.write(
        Trigger(
            kind=ChoiceId("place"),
            situation="s",
            intensity=5,
            urge_peak=8,
            outcome=Outcome.PARTLY,
        ),
        day(1),
        late=1,
    )
    diary.write(Trigger(did="d"), day(2))
    diary.write(
        Coping(skill=ChoiceId("walk"), before=6, after=2, minutes=15, again=True, text="t"), day(3)
    )
    content = diary.report(consent=choosing(Block.TABLES, how=Consent.SHARE))
    full, empty = content.trigger_lines
    assert (full.strength, full.urge, full.ended, full.late) == (5, 8, "partly", True)
    assert (empty.kind, empty.strength, empty.ended) == ("", None, "")
    (coping,) = content.coping_lines
    assert (coping.before, coping.after, coping.minutes, coping.again) == (6, 2, 15, True)
    assert diary.report().trigger_lines == ()


def test_questions_that_are_left_out_are_nowhere(diary):
    for n in range(9):
        diary.rate(day(n), mood=5, urge=6, sign_restless=9, sign_alone=2)
    consent = choosing(
        Block.WEEKS,
        Block.TRENDS,
        how=Consent.SHARE,
        left_out=frozenset({ScaleId("mood"), ScaleId("sign_restless")}),
    )
    content = diary.report(consent=consent)
    names = {scale.id: scale.name for scale in diary.journal.scales.all()}
    rows = {row.name for week in content.weeks for row in week.ratings}
    assert {chart.key for chart in content.charts} == {"urge"}
    assert [row.name for row in content.signs.rows] == [names["sign_alone"]]
    assert not rows & {names["mood"], names["sign_restless"]}


def test_everything_of_a_check_in_is_in_full(diary):
    diary.journal.scales.save(
        Scale(ScaleId("ate"), "Ate", kind=ScaleKind.YES_NO, better=Better.HIGHER)
    )
    body = CheckIn(
        span=Span.DAY,
        ratings=(
            Rating(ScaleId("mood"), 3),
            Rating(ScaleId("sleep_hours"), 6.5),
            Rating(ScaleId("ate"), 1),
        ),
        safety=Safety.UNSURE,
        medication=Medication.PARTLY,
        needs=frozenset({Need.TIRED, Need.HUNGRY}),
        acted=False,
        emotions=(Emotion(ChoiceId("sad"), 6),),
        skills=(SkillUse(ChoiceId("walk"), 4),),
        line="one line",
        text="two\nlines",
    )
    diary.write(body, day(1), tags=("home",))
    (entry,) = diary.report(consent=SHARED).in_full
    facts = {(fact.key, fact.word, fact.value) for fact in entry.facts}
    assert {
        ("", "", 3),
        ("", "", 6.5),
        ("", "yes", None),
        ("acted", "no", None),
        ("medication", "taken.partly", None),
        ("safe", "safe.unsure", None),
        ("need", "need.hungry", None),
        ("need", "need.tired", None),
        ("", "", 6),
        ("skill", "", 4),
    } == facts
    assert entry.passages == (Passage("line", "one line"), Passage("text", "two\nlines"))
    assert (entry.at, entry.tags) == (None, ("home",))
    without = ReportConsent(kinds=SHARED.kinds, left_out=frozenset({ScaleId("mood")}))
    (less,) = diary.report(consent=without).in_full
    assert len(less.facts) == len(entry.facts) - 1


@pytest.mark.parametrize(
    ("body", "about", "facts", "passages"),
    [
        (
            Trigger(ChoiceId("place"), "s", "w", 4, 7, "d", Outcome.RODE_OUT, "p"),
            True,
            (
                EntryFact("strength", value=4),
                EntryFact("urge_peak", value=7),
                EntryFact("outcome", word="outcome.rode_out"),
            ),
            ["situation", "who_where", "did", "plan"],
        ),
        (Trigger(situation="s"), False, (), ["situation"]),
        (
            Coping(ChoiceId("walk"), None, 7, 3, 10, again=True, place=Place.WORK, text="t"),
            True,
            (
                EntryFact("rating", value=7, after=3),
                EntryFact("minutes", value=10),
                EntryFact("again", word="yes"),
                EntryFact("place", word="place.work"),
            ),
            ["text"],
        ),
        (Coping(text="t"), False, (), ["text"]),
        (
            Thought("s", "a", 80, (FeltEmotion(ChoiceId("sad"), 70, 30),), "f", "g", "b", 60),
            False,
            (
                EntryFact("belief_before", value=80),
                EntryFact("belief_after", value=60),
                EntryFact(name="Sad", value=70, after=30),
            ),
            [
                "situation",
                "automatic_thought",
                "evidence_for",
                "evidence_against",
                "balanced_thought",
            ],
        ),
        (
            Chain(
                "v",
                "p",
                (ChainLink(LinkKind.BODY, "l"), ChainLink(LinkKind.ACTION, " ")),
                "b",
                "c",
                "t",
            ),
            False,
            (),
            [
                "vulnerability",
                "prompting_event",
                "link.body",
                "behaviour",
                "consequences",
                "turning_point",
            ],
        ),
        (
            Practice(PracticeKind.BOUNDARY, None, Place.HOME, "w", "h"),
            False,
            (
                EntryFact("practised", word="practice.boundary"),
                EntryFact("place", word="place.home"),
            ),
            ["what", "happened"],
        ),
        (Practice(what="w"), False, (), ["what"]),
        (Note("n"), False, (), ["text"]),
        (Review("l", "h", "s", "n"), False, (), ["looked", "helped", "session", "next_week"]),
        (
            Lapse("w", "h", "c", "l", "t", "n", "k"),
            False,
            (),
            [
                "what_happened",
                "how_much",
                "context",
                "led_here",
                "taught",
                "next_step",
                "who_knows",
            ],
        ),
    ],
)
def test_everything_of_an_entry_is_in_full(diary, body, about, facts, passages):
    diary.write(body, day(2), hour=18, late=1)
    (entry,) = diary.report(consent=SHARED).in_full
    assert bool(entry.about) is about
    assert entry.facts == facts
    assert [passage.key for passage in entry.passages] == passages
    assert (entry.late, entry.at.hour) == (True, 18)


def test_a_single_entry_can_be_shared_in_full_and_another_kept(diary):
    told = diary.write(Note("told"), day(1))
    diary.write(Note("numbers only"), day(2))
    kept = diary.write(Trigger(urge_peak=9), day(3))
    consent = ReportConsent(entries={told.id: Consent.SHARE, kept.id: Consent.KEEP})
    content = diary.report(consent=consent)
    assert [entry.passages[0].text for entry in content.in_full] == ["told"]
    assert content.triggers == ()
    assert content.completeness.days_with_entry == 2


def test_more_than_fits_is_refused_before_it_is_printed(diary, monkeypatch):
    monkeypatch.setattr(in_full, "MOST_SIGNS", 10)
    diary.write(Note("x" * 11), day(1))
    with pytest.raises(ReportTooFullError) as refused:
        diary.report(consent=SHARED)
    assert (refused.value.signs, refused.value.most) == (11, 10)
    assert diary.report().in_full == ()


def test_a_feeling_without_a_number_is_in_no_week(diary):
    felt = (Emotion(ChoiceId("sad")), Emotion(ChoiceId("calm"), 4))
    diary.rate(day(1), answers={"emotions": felt})
    (week, *_) = diary.report(consent=choosing(Block.WEEKS, how=Consent.SHARE)).weeks
    assert [row.name for row in week.ratings] == ["Calm"]


def test_names_on_the_list_become_initials_everywhere(diary):
    diary.write(Note("Anna came"), day(1), bring=True, tags=("anna",))
    diary.write(Lapse(what="With ANNA", taught="Anna knows"), day(2))
    diary.rate(day(3), answers={"no_skill_reason": "Anna was there"})
    diary.journal.scales.save(
        Scale(ScaleId("sign_restless"), "Anna is away", use="sign", better=Better.LOWER)
    )
    diary.rate(day(3), sign_restless=9)
    consent = choosing(Block.WEEKS, how=Consent.SHARE, kinds=everything_in_words())
    content = diary.report(consent=consent, names=("Anna Smith",))
    texts = [
        content.talk_about[0].words,
        content.lapses[0].fact,
        content.lapses[0].learnt,
        content.signs.rows[0].name,
        *(passage.text for entry in content.in_full for passage in entry.passages),
        *(tag for entry in content.in_full for tag in entry.tags),
        *(one.reason for week in content.weeks for one in week.reasons),
    ]
    assert len(texts) == 10
    assert all("A." in text and "anna" not in text.casefold() for text in texts)


def test_a_safety_line_is_only_what_was_typed_and_shared(diary):
    assert diary.report(safety_line="Safe.").safety_line == ""
    shared = choosing(Block.SAFETY_LINE, how=Consent.SHARE)
    assert diary.report(consent=shared, safety_line="Safe.").safety_line == "Safe."
    assert EntryKind.CHECK_IN not in shared.kinds
