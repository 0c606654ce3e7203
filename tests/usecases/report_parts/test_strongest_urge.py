"""The strongest urge of a day is one number: on paper, in the charts and in the week behind."""

from dataclasses import replace
from datetime import date, timedelta

from journal_app.analysis.trend import Direction
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.scale import URGE, ScaleUse
from journal_app.domain.sharing.consent import Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.trigger import Trigger
from journal_app.usecases.insight.patterns import ReadPatterns, patterns_of
from journal_app.usecases.insight.year import ReadYear
from journal_app.usecases.look_back import ReadWeekBehind
from journal_app.usecases.read_day_values import ReadDayValues
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import WatchSigns

LAST = date(2026, 10, 4)


def live_a_day(diary, **marks):
    """Urges of 2 and 5 in check-ins, and 9 at the peak of a trigger."""
    diary.rate(LAST, urge=2, hour=9)
    diary.rate(LAST, urge=5, hour=20)
    diary.write(Trigger(kind=ChoiceId("time"), urge_peak=9), LAST, hour=14, **marks)


def over_time(journal, day):
    series = ReadTrends(journal, WatchSigns(journal))(URGE, day, "Level").series
    return dict(zip(series.days.tolist(), series.values.tolist(), strict=True))


def test_paper_and_every_part_of_trends_give_one_strongest_urge(diary):
    live_a_day(diary)
    journal, ordinal = diary.journal, LAST.toordinal()
    paper = next(one for one in diary.report().all_charts if one.key == URGE)
    on_paper = next(one.value for one in paper.series if one.day == LAST)
    assert on_paper == 9
    assert over_time(journal, LAST)[ordinal] == on_paper
    assert ReadYear(journal)(2026, URGE, LAST).values[LAST] == on_paper
    assert ReadDayValues(journal.ratings)(LAST)[URGE].value == on_paper
    assert ReadWeekBehind(journal)(LAST).strongest_urge == (on_paper, LAST)


def test_a_day_with_a_trigger_alone_has_an_urge_and_is_late_when_it_was_written_later(diary):
    diary.write(Trigger(kind=ChoiceId("time"), urge_peak=7), LAST, late=1)
    year = ReadYear(diary.journal)(2026, URGE, LAST)
    assert (year.values, year.late) == ({LAST: 7}, {LAST})


def test_patterns_go_by_the_days_strongest_urge(diary):
    for n in range(42):
        at = LAST - timedelta(days=n)
        diary.rate(at, urge=1, hour=9)
        diary.write(Trigger(kind=ChoiceId("time"), urge_peak=8 if n < 21 else 2), at)
    found = patterns_of(ReadPatterns(diary.journal)(LAST - timedelta(days=41), LAST))
    (urge,) = [one for one in found.scales if one.scale.id == URGE]
    assert urge.days == 42
    assert urge.trend.direction is Direction.RISING


def test_what_leaves_has_no_urge_of_a_private_or_kept_trigger(diary):
    scales = diary.journal.scales
    (urge,) = [one for one in scales.all() if one.id == URGE]
    scales.save(replace(urge, use=ScaleUse.SIGN))
    live_a_day(diary, private=True)
    watch, ordinal = WatchSigns(diary.journal), LAST.toordinal()
    assert shared(watch, ReportConsent()) == {ordinal: 5}
    kept = diary.write(Trigger(kind=ChoiceId("time"), urge_peak=8), LAST)
    assert shared(watch, ReportConsent()) == {ordinal: 8}
    assert shared(watch, ReportConsent(entries={kept.id: Consent.KEEP})) == {ordinal: 5}
    assert shared(watch, ReportConsent(kinds={EntryKind.TRIGGER: Consent.KEEP})) == {ordinal: 5}


def shared(watch, consent):
    series = watch.shared(LAST, consent).series(ScaleId("urge"))
    return dict(zip(series.days.tolist(), series.values.tolist(), strict=True))
