"""The numbers of a report, against days worked out by hand."""

from datetime import UTC, date, datetime, timedelta
from math import inf

import pytest

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, Emotion, Medication, SkillUse
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ChoiceId, EntryId, ScaleId, SessionId
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.paper import Paper
from journal_app.domain.practice import Practice
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.report_blocks import (
    ActedDays,
    CompletenessBlock,
    CopingResult,
    HelpedRow,
    LapseFact,
    MedicationDays,
    TalkMoment,
    TriggerRow,
)
from journal_app.domain.report_blocks import AttendanceBlock as Hours
from journal_app.domain.report_chart import ChartDay, ChartInk, ChartUnit
from journal_app.domain.report_errors import PeriodAheadError, ReportTooLongError
from journal_app.domain.report_order import Detail, ReportOrder
from journal_app.domain.report_signs import Compared, SignMark
from journal_app.domain.report_week import MedicationMark as Printed
from journal_app.domain.report_week import Peak, RatingRow, WeekDayState, WeekReason
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.exchange.fhir_format import FHIR
from journal_app.report.print_resources import PrintResources
from journal_app.report.week_pages import week_pages
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.watch_signs import WatchSigns

FIRST, LAST = date(2026, 9, 21), date(2026, 10, 4)


def day(n):
    """The n-th day of the period, from 1; 0 and below lie in the time before."""
    return FIRST + timedelta(days=n - 1)


def chart(content, key):
    return next(one for one in content.all_charts if one.key == key)


def test_a_period_without_data_is_an_honest_page(diary):
    content = diary.report(detail=Detail.FULL)
    assert content.completeness == CompletenessBlock(0, 14, 0, 0)
    assert content.charts == content.trends == content.talk_about == content.triggers == ()
    assert content.signs is content.acted is content.attendance is content.medication is None
    assert content.weeks == ()


def test_a_pause_is_shown_beside_the_time_before_and_counts_nothing_as_zero(diary):
    for n in range(-5, 0):
        diary.rate(day(n), mood=4, stress=3, sign_alone=6)
    content = diary.report(detail=Detail.FULL)
    assert chart(content, "mood").n_before == 5
    assert content.trends == content.weeks == ()
    (row,) = content.signs.rows
    assert (row.days_now, row.days_before, row.compared) == (None, 5, Compared.UNKNOWN)


def test_a_week_of_a_pause_keeps_its_rows_as_gaps(diary):
    diary.rate(day(1), mood=4)
    first, second = diary.report(detail=Detail.FULL).weeks
    assert [row.name for row in first.ratings] == [row.name for row in second.ratings] == ["Mood"]
    assert {column.state for column in second.days} == {WeekDayState.NO_ENTRY}


def test_where_nothing_was_written_before_a_chart_begins_with_the_period(diary):
    diary.rate(day(3), mood=4)
    assert chart(diary.report(), "mood").series[0].day == FIRST
    diary.rate(day(-1), mood=4)
    assert chart(diary.report(), "mood").series[0].day == day(-13)


def test_one_entry_is_too_little_for_a_middle_value(diary):
    diary.rate(day(3), mood=4)
    content = diary.report()
    assert content.completeness == CompletenessBlock(1, 14, 1, 0)
    mood = chart(content, "mood")
    assert (mood.median_now, mood.n_now, mood.n_before) == (None, 1, 0)
    assert [one for one in mood.series if one.value is not None] == [ChartDay(day(3), 4)]


def test_more_than_a_year_is_refused_with_its_length():
    with pytest.raises(ReportTooLongError) as refused:
        ReportOrder(date(2016, 1, 1), date(2025, 12, 31))
    assert (refused.value.days, refused.value.most) == (3653, 366)
    assert ReportOrder(date(2024, 1, 1), date(2024, 12, 31))


def test_a_period_that_ends_before_it_starts_is_refused():
    with pytest.raises(EndsBeforeItStartsError):
        ReportOrder(LAST, FIRST)


def test_a_leap_year_composes(diary):
    diary.rate(date(2024, 2, 29), mood=4)
    content = diary.report(date(2024, 1, 1), date(2024, 12, 31), detail=Detail.FULL)
    assert len(content.weeks) == 53
    assert len(chart(content, "mood").series) == 366


def test_the_first_days_of_the_calendar_have_no_time_before(diary):
    content = diary.report(date(1, 1, 1), date(1, 1, 14), detail=Detail.FULL)
    assert content.completeness == CompletenessBlock(0, 14, 0, 0)


def test_the_header_says_what_was_typed_and_the_programme_week(diary):
    diary.journal.programme.save_programme(Programme(day(-21), 12, 9, "Evening IOP"))
    header = diary.report(who="J.R.", for_whom="Dr. A.", paper=Paper.LETTER).header
    assert (header.who, header.for_whom) == ("J.R.", "Dr. A.")
    assert (header.programme, header.programme_week) == ("Evening IOP", 6)
    assert diary.report(paper=Paper.LETTER).paper is Paper.LETTER


def test_a_day_is_late_when_all_of_it_was_entered_later(diary):
    diary.rate(day(1), mood=4)
    diary.rate(day(2), mood=4, late=3)
    diary.rate(day(3), mood=4, late=1)
    diary.rate(day(3), mood=4, hour=9)
    diary.rate(day(4), mood=4, late=2)
    content = diary.report()
    assert content.completeness == CompletenessBlock(4, 14, 2, 2, 2.5)
    late = {one.day for one in chart(content, "mood").series if one.late}
    assert late == {day(2), day(4)}


def test_charts_take_the_days_mean_and_the_strongest_urge(diary):
    diary.rate(day(0), urge=1, mood=2)
    for n, (mood, urge) in enumerate([(2, 3), (4, 5), (9, 4)], start=1):
        diary.rate(day(n), mood=mood, urge=urge)
    diary.rate(day(3), mood=6, urge=1, hour=9)
    diary.write(Trigger(kind=ChoiceId("time"), urge_peak=9), day(3))
    content = diary.report()
    mood, urge = chart(content, "mood"), chart(content, "urge")
    assert [one.value for one in mood.series if one.value is not None] == [2, 2, 4, 7.5]
    assert [one.value for one in urge.series if one.value is not None] == [1, 3, 5, 9]
    assert (urge.median_now, urge.median_before, urge.n_now, urge.n_before) == (5, None, 3, 1)
    assert (urge.ink, urge.unit, urge.high) == (ChartInk.URGE, ChartUnit.POINTS, 10)
    assert urge.series[0].day == day(-13)
    assert urge.series[-1].day == LAST


def test_the_level_stands_against_the_usual_of_the_board(diary):
    for n in range(-13, 15):
        diary.rate(day(n), sign_restless=2, sign_alone=3, sign_craving=4 + n % 2)
    level = chart(diary.report(), "level")
    assert level.title == ""
    assert level.n_now == level.n_before == 14
    assert level.band is not None
    assert level.band[0] < 3.2 < level.band[1]


def test_a_usual_that_is_still_learnt_has_no_band(diary):
    for n in range(1, 8):
        diary.rate(day(n), sign_restless=2, sign_alone=3, sign_craving=4)
    assert chart(diary.report(), "level").band is None


def test_sleep_has_room_around_its_hours(diary):
    diary.rate(day(2), sleep_hours=5.5)
    diary.rate(day(3), sleep_hours=8)
    sleep = chart(diary.report(), "sleep_hours")
    assert (sleep.low, sleep.high, sleep.unit, sleep.decimals) == (4, 9, ChartUnit.HOURS, 1)


def test_further_scales_come_with_full_detail_only(diary):
    diary.journal.scales.save(Scale(ScaleId("steps"), "Steps", kind=ScaleKind.COUNT))
    diary.journal.scales.save(Scale(ScaleId("out"), "Was outside", kind=ScaleKind.YES_NO))
    diary.journal.scales.save(Scale(ScaleId("gone"), "Hidden", hidden=True))
    diary.rate(day(2), steps=900, out=1, anxiety=4, sign_alone=3, gone=3)
    assert diary.report().trends == ()
    trends = diary.report(detail=Detail.FULL).trends
    assert {one.key for one in trends} == {"steps", "anxiety"}
    assert next(one.high for one in trends if one.key == "steps") == 900


def test_a_sign_is_noticed_from_five_of_ten(diary):
    for n in range(-13, 1):
        diary.rate(day(n), sign_restless=5 if n == 0 else 1)
    for n in range(1, 14):
        diary.rate(day(n), sign_restless=6 if n < 4 else 4, late=1 if n == 5 else 0)
    diary.rate(day(9), sign_restless=5, hour=9)
    grid = diary.report().signs
    (row,) = grid.rows
    assert [mark is SignMark.NOTICED for mark in row.marks] == [
        n in {1, 2, 3, 9} for n in range(1, 15)
    ]
    assert row.marks[13] is SignMark.NO_ENTRY
    assert (row.days_now, row.days_before, row.compared) == (4, 1, Compared.MORE)
    assert (row.rated_now, row.rated_before) == (13, 14)
    assert (grid.cut, grid.stretch, grid.late_days) == (5, 1, frozenset({day(5)}))


def test_a_protective_sign_is_turned_round_and_yes_is_noticed(diary):
    for name, kind, better in (
        ("calm", ScaleKind.RATING, Better.HIGHER),
        ("met", ScaleKind.YES_NO, Better.LOWER),
    ):
        diary.journal.scales.save(
            Scale(ScaleId(name), name, kind=kind, better=better, use=ScaleUse.SIGN)
        )
    diary.rate(day(1), calm=5, met=1)
    diary.rate(day(2), calm=6, met=0)
    rows = {row.name: row.marks[:2] for row in diary.report().signs.rows}
    assert rows["calm"] == rows["met"] == (SignMark.NOTICED, SignMark.NOT_NOTICED)


def test_a_long_period_shows_all_of_its_signs_by_weeks(diary):
    """Before lies before the period, and every day of the period is counted."""
    diary.rate(day(-69), sign_alone=9)
    diary.rate(day(-70), sign_alone=9)
    for n in (-69 + 7, -69 + 8, 14):
        diary.rate(day(n), sign_alone=9 if n != -69 + 8 else 1)
    grid = diary.report(day(-69), LAST).signs
    (row,) = grid.rows
    assert (grid.stretch, len(grid.days), grid.days[1]) == (7, 12, day(-62))
    assert row.counts == (1, 1, *[None] * 9, 1)
    assert (row.days_now, row.rated_now, row.days_before, row.rated_before) == (3, 4, 1, 1)


def test_a_year_of_signs_fits_the_page(diary):
    diary.rate(LAST, sign_alone=9)
    grid = diary.report(LAST - timedelta(days=365), LAST).signs
    assert (grid.stretch, len(grid.days)) == (14, 27)


def test_feelings_stand_in_one_order_in_every_week(diary):
    for n in range(1, 15):
        felt = "calm" if n in {1, 2, 3, 4, 10} else "sad"
        diary.rate(day(n), answers={"emotions": (Emotion(ChoiceId(felt), 4),)})
    weeks = diary.report(detail=Detail.FULL).weeks
    named = [[row.name for row in week.ratings] for week in weeks]
    assert named[0] == named[1] == ["Sad", "Calm"]


def test_a_sign_stands_out_in_a_week_only_where_it_was_noticed(diary, resources):
    print_resources = PrintResources(resources)
    diary.rate(day(1), sign_restless=4, urge=6)
    diary.rate(day(2), sign_restless=5, urge=7)
    content = diary.report(detail=Detail.FULL)
    pages = week_pages(content.weeks, print_resources.words("en"), print_resources.printable)
    rows = {row["name"]: row["warm"] for row in pages["items"][0]["rows"]}
    assert sorted(name for name, warm in rows.items() if any(warm)) == [
        "Restless",
        "Strongest urge",
    ]
    assert all(warm[:2] == [False, True] for name, warm in rows.items() if any(warm))


def test_flagged_entries_are_told_as_topics_without_a_number_the_newest_three(diary):
    diary.write(Note("first"), day(1), bring=True)
    diary.rate(day(2), urge=8, mood=3, stress=9, marks={"bring": True}, late=1)
    diary.write(
        Trigger(kind=ChoiceId("conflict"), situation="secret", urge_peak=7), day(3), bring=True
    )
    diary.write(
        Coping(skill=ChoiceId("walk"), before=7, after=4, text="secret"), day(4), bring=True
    )
    diary.rate(day(5), urge=8)
    assert diary.report().talk_about == (
        TalkMoment(
            EntryKind.CHECK_IN,
            day(2),
            stood_out=StoodOut("Mood", Side.LOW),
            late=True,
        ),
        TalkMoment(EntryKind.TRIGGER, day(3), "Conflict", StoodOut("Strongest urge", Side.HIGH)),
        TalkMoment(EntryKind.COPING, day(4), "Went for a walk", eased=(7, 4)),
    )


def test_shared_words_are_those_of_the_entry(diary):
    diary.write(CheckIn(line=" ", text="from the text"), day(1), bring=True)
    diary.write(Coping(text="tried it"), day(2), bring=True)
    diary.write(Lapse(), day(3), bring=True)
    words = [one.words for one in diary.report(include_text=True).talk_about]
    assert words == ["from the text", "tried it", ""]
    diary.write(Trigger(situation=" ", did="called"), day(4), bring=True)
    diary.write(Note("a note "), day(5), bring=True)
    words = [one.words for one in diary.report(include_text=True).talk_about]
    assert words == ["", "called", "a note"]
    diary.write(Thought(situation=" ", automatic_thought="all lost"), day(6), bring=True)
    diary.write(Chain(behaviour="left early", about=EntryId("l1")), day(7), bring=True)
    diary.write(Practice(skill=ChoiceId("walk"), happened="said no"), day(8), bring=True)
    shared = diary.report(include_text=True).talk_about
    assert [one.words for one in shared] == ["all lost", "left early", "said no"]
    assert [one.about for one in shared] == ["", "", "Went for a walk"]
    assert not any(one.words for one in diary.report().talk_about)


def test_triggers_come_with_their_number_and_middle_urge(diary):
    for n, urge in enumerate((3, 8, 9, None), start=1):
        diary.write(Trigger(kind=ChoiceId("conflict"), intensity=1, urge_peak=urge), day(n))
    diary.write(Trigger(situation="?"), day(6))
    assert diary.report().triggers == (TriggerRow("Conflict", 4, 8), TriggerRow("", 1, None))


def test_what_helped_is_ranked_from_three_uses(diary):
    def use(skill, before, after, n):
        for _ in range(n):
            diary.write(Coping(skill=skill and ChoiceId(skill), before=before, after=after), day(2))

    use("walk", 8, 4, 3)
    use("call", 8, 2, 4)
    use("music", 9, 0, 2)
    use("call", None, None, 1)
    use("say_no", None, 3, 2)
    diary.write(Coping(minutes=5), day(3))  # says nothing of what was done: it is not a use
    diary.write(Coping(minutes=5, text="sat by the sea"), day(3))
    assert diary.report().helped == (
        HelpedRow("Called someone", 5, 4, 8, 2),
        HelpedRow("Went for a walk", 3, 3, 8, 4),
        HelpedRow("Music", 2, 2),
        HelpedRow("Said no", 2),
        HelpedRow("", 1),
    )


def test_a_short_period_says_what_the_whole_record_says_of_what_was_tried(diary):
    for n in range(3):
        at = day(1) - timedelta(days=60 + n)
        diary.write(Coping(skill=ChoiceId("walk"), before=8, after=5), at)
        diary.write(Coping(skill=ChoiceId("music"), before=4, after=6), at)
    diary.write(Coping(skill=ChoiceId("walk"), before=7, after=6), day(2))
    diary.write(Coping(skill=ChoiceId("music"), before=4, after=6), day(2))
    diary.write(Coping(skill=ChoiceId("call"), before=4, after=3), day(2))
    rows = {row.name: row for row in diary.report().helped}
    assert rows["Went for a walk"].long == (7.75, 5.25, 4)
    assert rows["Went for a walk"].outcome is CopingResult.HELPED
    assert rows["Music"].outcome is CopingResult.NOT_HELPED
    assert rows["Called someone"].outcome is CopingResult.EARLY


def test_the_whole_record_speaks_without_private_uses(diary):
    for n in range(2):
        at = day(1) - timedelta(days=60 + n)
        diary.write(Coping(skill=ChoiceId("walk"), before=8, after=5), at)
    for n in range(3):
        at = day(1) - timedelta(days=50 + n)
        diary.write(Coping(skill=ChoiceId("walk"), before=9, after=0), at, private=True)
    diary.write(Coping(skill=ChoiceId("walk"), before=8, after=2), day(2), private=True)
    diary.write(Coping(skill=ChoiceId("music"), before=4, after=4), day(2), private=True)
    assert diary.report().helped == ()
    diary.write(Coping(skill=ChoiceId("walk"), before=8, after=5), day(3))
    (row,) = diary.report().helped
    assert row.long == (8.0, 5.0, 3)


def test_a_lapse_is_a_dated_fact_in_the_persons_word(diary):
    diary.write(Lapse(what="beer at the game", taught="eat first"), day(6), late=1)
    assert diary.report().lapses == (LapseFact(day(6), "", "", late=True),)
    diary.journal.preferences.save(Preferences(lapse_word="Slip"))
    assert diary.report().lapses[0].fact == "Slip"
    shared = diary.report(include_text=True).lapses[0]
    assert (shared.fact, shared.learnt) == ("beer at the game", "eat first")


def test_acting_on_an_urge_is_counted_apart_from_the_urge(diary):
    diary.rate(day(1), urge=9, answers={"acted": False})
    diary.rate(day(2), answers={"acted": False})
    diary.rate(day(2), answers={"acted": True})
    diary.rate(day(3), urge=9)
    diary.write(Trigger(outcome=Outcome.ACTED), day(4))
    diary.write(Trigger(outcome=Outcome.RODE_OUT), day(5))
    diary.write(Lapse(), day(6))
    assert diary.report().acted == ActedDays(acted=3, not_acted=1)


def test_medication_days_are_those_with_an_answer(diary):
    for n, answers in enumerate(
        (
            ["yes"],
            ["yes", "no"],
            ["partly"],
            ["none_prescribed"],
            ["no"],
            ["none_prescribed", "yes"],
        )
    ):
        for answer in answers:
            diary.rate(day(n + 1), answers={"medication": Medication(answer)})
    content = diary.report(detail=Detail.FULL)
    assert content.medication == MedicationDays(taken=2, partly=2, answered=5)
    assert content.weeks[0].medication == (
        Printed.TAKEN,
        Printed.PARTLY,
        Printed.PARTLY,
        Printed.NONE_PRESCRIBED,
        Printed.NOT_TAKEN,
        Printed.TAKEN,
        None,
    )


def test_where_no_medication_is_prescribed_there_is_no_figure(diary):
    diary.rate(day(1), answers={"medication": Medication.NONE_PRESCRIBED})
    assert diary.report().medication is None


def test_hours_count_sessions_with_a_word_on_how_they_went(diary):
    for n, (attendance, attended) in enumerate(
        [("attended", 180), ("missed", 0), ("excused", 0), ("planned", 0), ("attended", 90)]
    ):
        at = datetime.combine(day(n + 1), datetime.min.time(), UTC)
        diary.journal.programme.save_session(
            Session(
                SessionId(f"s{n}"),
                at,
                day(n + 1),
                SessionKind.GROUP,
                180,
                attended,
                Attendance(attendance),
            )
        )
    assert diary.report().attendance == Hours(4.5, 12)


def test_a_week_has_real_dates_the_days_peaks_and_no_feigned_answers(diary):
    walk = SkillUse(ChoiceId("walk"), 5)
    diary.rate(
        day(2),
        urge=4,
        mood=6,
        sleep_hours=7,
        hour=9,
        answers={"emotions": (Emotion(ChoiceId("sad"), 3),), "skills": (walk,)},
    )
    diary.rate(
        day(2),
        urge=7,
        mood=3,
        sleep_hours=6,
        answers={
            "emotions": (Emotion(ChoiceId("sad"), 6), Emotion(ChoiceId("angry"), 2)),
            "acted": False,
            "no_skill_reason": "worn out",
        },
    )
    diary.rate(day(4), urge=2, late=1)
    diary.rate(day(0), mood=9, urge=9)
    content = diary.report(day(2), day(9), detail=Detail.FULL, include_text=True)
    assert [week.days[0].day for week in content.weeks] == [day(1), day(8)]
    week = content.weeks[0]
    assert [column.state for column in week.days[:4]] == [
        WeekDayState.OUTSIDE,
        WeekDayState.SAME_DAY,
        WeekDayState.NO_ENTRY,
        WeekDayState.LATER,
    ]
    none = (None,) * 5
    assert week.ratings == (
        RatingRow("Strongest urge", (None, 7, None, 2, None, None, None), warm=(7, inf)),
        RatingRow("Mood", (None, 3, *none), peak=Peak.LOWEST),
        RatingRow("Sleep", (None, 6.5, *none), decimals=1, peak=Peak.MEAN),
        RatingRow("Sad", (None, 6, *none)),
        RatingRow("Angry", (None, 2, *none)),
    )
    assert week.acted == (None, False, *none)
    assert week.skills == (None, 5, *none)
    assert week.medication is None
    assert week.reasons == (WeekReason(day(2), "worn out"),)


def test_days_that_are_still_to_come_are_refused(diary):
    compose = ComposeReport(diary.journal, WatchSigns(diary.journal), FHIR)
    with pytest.raises(PeriodAheadError):
        compose(ReportOrder(day(2), day(3)), day(1))
    assert compose(ReportOrder(day(1), day(3)), day(1))
