"""The board is read from the journal with everything the person said about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from math import isnan

import numpy as np
import pytest

from journal_app.analysis.chart_day import State
from journal_app.domain.check_in import CheckIn
from journal_app.domain.entry import EntryKind
from journal_app.domain.known_event import KnownEvent, NewNormal
from journal_app.domain.preferences import Preferences, Sensitivity
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.sharing.consent import Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.ports import DatedValue
from journal_app.usecases.read_trends import ReadTrends, level_only
from journal_app.usecases.report_parts.remembered_signs import RememberedSigns
from journal_app.usecases.watch_signs import WatchSigns, late_days, sign_record
from journal_app.usecases.write_entry import Marks

FIRST = date(2026, 1, 1)
SIGNS = ("restless", "alone", "hope", "skipped")


def day(n: int) -> date:
    return FIRST + timedelta(days=n)


@pytest.fixture
def months(kept, rate):
    """Forty calm days, then twenty hard ones; every fifth day a gap."""
    with kept.transaction():
        for n in (n for n in range(60) if n % 5 != 4):
            hard = 5 * (n >= 40)
            rate(
                day(n),
                late=2 if n == 3 else 0,
                restless=2 + n % 2 + hard,
                alone=1 + n % 2 + hard,
                hope=8 - n % 2 - hard,
                skipped=float(hard > 0 or n % 7 == 0),
                old=9,
                mood=6 - hard,
                sleep_hours=7.5,
                secret=3,
            )
    return WatchSigns(kept)


def test_the_signs_that_are_not_hidden_are_watched(months):
    report = months(day(59))
    assert tuple(sign.id for sign in report.board.signs) == SIGNS
    assert set(report.scales) == set(SIGNS)
    assert report.series("old") is None
    assert report.series("mood") is None
    assert report.series("overall") is report.board.overall


def test_a_hard_time_is_told_once_as_one_flag(months):
    report = months(day(59))
    assert report.board.overall.now.state is State.FLAG
    assert len([m for m in report.board.messages if m.closed is None]) == 1


def test_gaps_stay_gaps(months):
    days = months(day(59)).series("restless").days.tolist()
    assert len(days) == 48
    assert all((n - FIRST.toordinal()) % 5 != 4 for n in days)


def test_a_protective_sign_warns_when_it_falls(months):
    hope = months(day(59)).series("hope")
    assert hope.rule.protective
    assert hope.now.state is State.FLAG
    assert hope.now.level < hope.now.limit < hope.now.usual


def test_yes_and_no_are_held_on_the_same_ten_points(months):
    assert set(months(day(59)).series("skipped").values.tolist()) == {0.0, 10.0}


def test_later_entries_say_nothing_about_an_earlier_day(months):
    assert months(day(39)).board.overall.now.state is State.QUIET
    assert months(day(5)).board.overall.now.state is State.LEARNING


def test_days_entered_later_are_known_as_such(months):
    assert months(day(59)).late["restless"] == {day(3).toordinal()}


def test_a_known_event_leaves_the_usual_and_is_named_with_the_flag(months, kept):
    before = months(day(59))
    kept.events.save(KnownEvent("k1", day(40), day(59), "moved house"))
    after = months(day(59))
    assert [event.id for event in after.events] == ["k1"]
    assert all(message.known_event for message in after.board.messages)
    assert not any(message.known_event for message in before.board.messages)


def test_an_event_that_stays_in_the_usual_changes_nothing(months, kept):
    before = months(day(59)).series("restless")
    kept.events.save(KnownEvent("k1", day(40), day(59), leaves_baseline=False))
    after = months(day(59))
    assert [event.id for event in after.events] == ["k1"]
    assert np.array_equal(before.usual, after.series("restless").usual, equal_nan=True)


def test_a_new_normal_closes_the_flag_from_the_day_it_was_said(months, kept):
    opened = date.fromordinal(months(day(59)).series("restless").openings[-1].opened)
    kept.events.save_new_normal(NewNormal("restless", opened, day(55)))
    after = months(day(59)).series("restless")
    assert after.openings[-1].closed == day(55).toordinal()
    assert after.openings[-1].new_normal
    assert months(day(54)).series("restless").now.state is State.FLAG


def test_how_early_it_speaks_is_the_persons_choice(months, kept):
    limits = []
    for choice in (Sensitivity.EARLIER, Sensitivity.STANDARD, Sensitivity.FEWER):
        kept.preferences.save(Preferences(sensitivity=choice))
        report = months(day(59))
        assert report.board.sensitivity is choice
        limits.append(report.board.overall.rule.limit)
    assert limits == sorted(limits)
    assert len(set(limits)) == 3


def test_an_empty_journal_is_still_learning(kept):
    report = WatchSigns(kept)(FIRST)
    assert report.board.overall.now.state is State.LEARNING
    assert report.board.messages == ()
    assert report.late == dict.fromkeys(("overall", *SIGNS), frozenset())


def test_fewer_than_three_signs_have_no_overall_level(kept):
    for name in ("alone", "hope"):
        kept.scales.delete(name)
    assert WatchSigns(kept)(FIRST).board.overall is None


def test_a_scale_of_hours_is_read_as_it_is():
    scale = Scale("sleep", "Sleep", kind=ScaleKind.HOURS, better=Better.HIGHER)
    record = sign_record(scale, [DatedValue(FIRST, 7.0, False), DatedValue(FIRST, 9.0, True)])
    assert (record.values.tolist(), record.protective) == ([8.0], True)


def test_a_day_is_late_only_when_every_answer_was():
    rows = [DatedValue(day(0), 1, True), DatedValue(day(0), 2, False), DatedValue(day(1), 1, True)]
    assert late_days(rows) == {day(1).toordinal()}


@pytest.fixture
def trends(months, kept):
    read = ReadTrends(kept, months)
    return lambda series: read(series, day(59), "Overall level")


def test_a_sign_keeps_its_limit_and_its_flags(trends):
    found = trends("restless")
    assert (found.title, found.limits) == ("Restless", (0.0, 10.0))
    assert found.series.openings
    assert found.late == {day(3).toordinal()}


def test_the_overall_level_has_the_name_it_is_given(trends):
    assert trends("overall").title == "Overall level"
    assert trends("overall").series.id == "overall"


def test_any_other_scale_shows_its_level_and_never_a_warning(trends):
    found = trends("mood")
    assert found.title == "Mood"
    assert found.series.openings == ()
    assert np.isnan(found.series.limit).all()
    assert isnan(found.series.now.limit)
    assert found.series.now.state is State.QUIET
    assert set(found.series.state.tolist()) == {State.LEARNING, State.QUIET}
    assert not np.isnan(found.series.level[-1])


def test_what_is_still_learning_stays_learning(months, kept):
    alone = months.one(kept.scales.all()[0], day(5)).board.signs[0]
    assert level_only(alone).now.state is State.LEARNING


def test_a_scale_of_hours_has_room_up_to_its_longest_night(trends, rate):
    assert trends("sleep_hours").limits == (0.0, 12.0)
    rate(day(59), sleep_hours=14.2)
    assert trends("sleep_hours").limits == (0.0, 15.0)


def test_a_count_has_room_up_to_its_highest(trends, rate):
    assert trends("drinks").limits == (0.0, 10.0)
    rate(day(59), drinks=37)
    assert trends("drinks").limits == (0.0, 37.0)


@pytest.mark.parametrize("name", ["secret", "old", "unheard of"])
def test_what_is_hidden_or_gone_has_no_series(trends, name):
    found = trends(name)
    assert (found.series, found.title, found.late) == (None, "", frozenset())
    assert name not in found.others


def test_what_happened_along_the_way_is_there_without_words(trends, write, kept, clock):
    kept.events.save(KnownEvent("k1", day(10), day(12), "moved"))
    found = trends("overall")
    assert len(found.along.entries) == 48
    assert [event.id for event in found.along.events] == ["k1"]
    assert found.span == (day(0), day(58))
    assert "moved" not in repr(found)
    assert found.programme is None


def test_every_scale_that_is_no_sign_can_be_chosen(trends):
    assert set(trends("overall").others) == {"mood", "sleep_hours", "drinks"}
    assert all(one.use is not ScaleUse.SIGN for one in trends("overall").others.values())


def test_shared_numbers_leave_private_entries_out(kept, write, clock):
    clock.time = datetime(2026, 1, 1, 12, tzinfo=UTC)
    write(CheckIn(ratings=(Rating("restless", 4),)), marks=Marks(private=True))
    watch = WatchSigns(kept)
    assert watch(day(0)).series("restless").values.tolist() == [4.0]
    shared = watch.shared(day(0), ReportConsent())
    assert shared.series("restless").values.tolist() == []


def test_shared_numbers_leave_out_whatever_is_kept(kept, write, clock):
    for n in range(2):
        clock.time = datetime(2026, 1, 1 + n, 12, tzinfo=UTC)
        kept_one = write(CheckIn(ratings=(Rating("restless", 4 + n), Rating("alone", 2))))
    watch = WatchSigns(kept)
    one = watch.shared(day(1), ReportConsent(entries={kept_one.id: Consent.KEEP}))
    assert one.series("restless").values.tolist() == [4.0]
    scale = watch.shared(day(1), ReportConsent(left_out=frozenset({"restless"})))
    assert scale.series("restless") is None
    assert scale.series("alone").values.tolist() == [2.0, 2.0]
    none = watch.shared(day(1), ReportConsent(kinds={EntryKind.CHECK_IN: Consent.KEEP}))
    assert none.series("alone") is None


def test_a_board_is_run_again_only_when_what_it_rests_on_has_changed(kept, write, clock):
    clock.time = datetime(2026, 1, 1, 12, tzinfo=UTC)
    one = write(CheckIn(ratings=(Rating("restless", 4), Rating("alone", 4))))
    signs = RememberedSigns(kept)
    first = signs.shared(day(0), ReportConsent())
    assert signs.shared(day(0), ReportConsent()) is first
    assert signs.shared(day(1), ReportConsent()) is not first
    kept_back = ReportConsent(entries={one.id: Consent.KEEP})
    assert signs.shared(day(0), kept_back).series("restless").values.tolist() == []
    none = ReportConsent(kinds={EntryKind.CHECK_IN: Consent.KEEP})
    assert signs.shared(day(0), none).series("restless") is None
    left_out = ReportConsent(left_out=frozenset({"restless"}))
    assert signs.shared(day(0), left_out).series("restless") is None
    again = signs.shared(day(0), ReportConsent())
    kept.preferences.save(replace(kept.preferences.get(), sensitivity=Sensitivity.FEWER))
    assert signs.shared(day(0), ReportConsent()) is not again
    again = signs.shared(day(0), ReportConsent())
    signs.forget()
    assert signs.shared(day(0), ReportConsent()) is not again


def test_a_day_entered_later_is_late_in_the_overall_level_too(months):
    assert months(day(59)).late["overall"] == {day(3).toordinal()}


def test_the_end_of_a_day_does_not_know_what_was_written_later(months):
    assert day(3).toordinal() in months(day(4)).series("restless").days
    then = months.at_end_of(day(4)).series("restless")
    assert then.days.tolist() == [day(n).toordinal() for n in (0, 1, 2)]
    assert day(3).toordinal() in months.at_end_of(day(5)).series("restless").days


def test_hours_and_counts_are_no_part_of_the_overall_level(kept, rate):
    kept.scales.save(Scale("nap", "Naps", kind=ScaleKind.HOURS, use=ScaleUse.SIGN))
    rate(FIRST, restless=2, alone=4, hope=4, skipped=0, nap=20)
    report = WatchSigns(kept)(FIRST)
    assert report.board.overall.values.tolist() == [(2 + 4 + 6 + 0) / 4]
    assert [scale.id for scale in report.apart] == ["nap"]
