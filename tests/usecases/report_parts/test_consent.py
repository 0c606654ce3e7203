"""Nothing that was not shared gets into a report: no word of it, no number of it."""

import subprocess
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from itertools import count

import pytest

from journal_app.domain.check_in import CheckIn, CheckInSize, Emotion, Medication, SkillUse
from journal_app.domain.coping import Coping
from journal_app.domain.ids import ChoiceId, EventId, ScaleId, SessionId
from journal_app.domain.known_event import KnownEvent
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.programme import Attendance, Session
from journal_app.domain.rating import Rating
from journal_app.domain.report_order import Detail
from journal_app.domain.review import Review
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.report.chart_renderer import ChartRenderer
from journal_app.report.drawn_charts import DrawnCharts
from journal_app.report.print_resources import PrintResources
from journal_app.report.render import render_report

DAY = date(2026, 9, 25)


def bodies(word):
    """One entry of every kind with a word in every text and a number in every answer."""
    ratings = tuple(
        Rating(ScaleId(scale), value)
        for scale, value in (
            ("mood", 1),
            ("urge", 10),
            ("sleep_hours", 23),
            ("sign_restless", 10),
            ("sign_alone", 10),
            ("sign_craving", 10),
        )
    )
    return (
        CheckIn(
            size=CheckInSize.FULL,
            ratings=ratings,
            medication=Medication.NO,
            acted=True,
            emotions=(Emotion(ChoiceId("ashamed"), 9),),
            skills=(SkillUse(ChoiceId("walk"), 7),),
            no_skill_reason=word(),
            line=word(),
            text=word(),
        ),
        Trigger(
            kind=ChoiceId("celebration"),
            situation=word(),
            who_where=word(),
            urge_peak=10,
            did=word(),
            outcome=Outcome.ACTED,
            plan=word(),
        ),
        Coping(skill=ChoiceId("music"), before=10, after=0, text=word()),
        Note(text=word()),
        Lapse(*(word() for _ in fields(Lapse))),
        Review(*(word() for _ in fields(Review))),
    )


@pytest.fixture
def word():
    numbers = count(1)
    return lambda: f"canary{next(numbers)}"


@pytest.fixture
def lived_in(diary):
    """Two times of two weeks with ordinary check-ins."""
    for n in range(28):
        day = date(2026, 9, 7) + timedelta(days=n)
        if n % 6 != 5:
            diary.rate(day, mood=5, urge=n % 4, sign_restless=3, sign_alone=2, sign_craving=4)
    return diary


def said(thing):
    """Every text inside a content, however deep."""
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from said(getattr(thing, field.name))
    elif isinstance(thing, (tuple, list, frozenset)):
        for one in thing:
            yield from said(one)


def printed(content, resources, tmp_path):
    print_resources = PrintResources(resources)
    charts = DrawnCharts(ChartRenderer(print_resources, content.language)).of(content)
    file = tmp_path / "report.pdf"
    file.write_bytes(render_report(content, charts, print_resources))
    shown = subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True)
    return shown.stdout.decode()


@pytest.mark.parametrize("detail", list(Detail))
@pytest.mark.parametrize("include_text", [False, True])
def test_a_private_entry_changes_nothing_in_a_report(lived_in, word, detail, include_text):
    order = {"detail": detail, "include_text": include_text}
    without = lived_in.report(**order)
    for day in (DAY, date(2026, 9, 12), date(2026, 9, 26), date(2026, 9, 24)):
        for body in bodies(word):
            lived_in.write(body, day, late=2, private=True, bring=True)
    assert lived_in.report(**order) == without
    assert "canary" not in " ".join(said(without))


def test_an_entry_made_private_later_leaves_the_report(lived_in, word):
    without = lived_in.report()
    entry = lived_in.write(bodies(word)[0], DAY)
    assert lived_in.report() != without
    lived_in.journal.entries.replace(
        type(entry)(entry.id, entry.moment, entry.body, bring=True, private=True)
    )
    assert lived_in.report() == without


def test_no_word_of_an_entry_is_shared_unless_asked(lived_in, word, resources, tmp_path):
    for body in bodies(word):
        lived_in.write(body, DAY, bring=True, tags=(word(),))
    lived_in.journal.events.save(KnownEvent(EventId("e"), DAY, DAY, word()))
    at = lived_in.journal.entries.between(DAY, DAY)[0].moment.occurred_at
    lived_in.journal.programme.save_session(
        Session(SessionId("s"), at, DAY, "group", 180, 180, Attendance.ATTENDED, word(), word())
    )
    content = lived_in.report(detail=Detail.FULL)
    assert "canary" not in " ".join(said(content))
    assert "canary" not in printed(content, resources, tmp_path)


def test_words_are_shared_when_asked(lived_in, word, resources, tmp_path):
    for body in bodies(word):
        lived_in.write(body, DAY, bring=True)
    content = lived_in.report(detail=Detail.FULL, include_text=True)
    shown = printed(content, resources, tmp_path)
    shared = [lapse.learnt for lapse in content.lapses]
    shared += [moment.words for moment in content.talk_about]
    shared += [reason.reason for week in content.weeks for reason in week.reasons]
    assert len(shared) == 5
    assert all(one.startswith("canary") and one in shown for one in shared)
    assert content.lapses[0].fact in shown


def test_the_content_of_a_report_does_not_show_itself(lived_in):
    content = lived_in.report(who="J.R.")
    assert "J.R." not in repr(content)
    assert "Mood" not in repr(content)
