"""Everything of the programme comes back as it was kept; what was deleted keeps no words."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from journal_app.domain.goal import Goal, GoalStep
from journal_app.domain.homework import Homework
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.programme_week import WeekSkill
from journal_app.domain.schedule import Schedule
from journal_app.domain.session_origin import FromCalendar, FromSchedule
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.week_block import BlockKind, WeekBlock
from journal_app.usecases.ports import Changed

WEIRD = "שלום 👩‍👧 'quoted' %s"
DAY = date(2026, 3, 5)


def session(name: str, now: datetime, days: int = 0, **others) -> Session:
    at = now + timedelta(days=days)
    return Session(name, at, at.date(), SessionKind.PEER, 90, **others)


def weekly(**others) -> Schedule:
    facts = {"first": DAY, "days": (1, 4), "starts": time(18, 30), "minutes": 150, "zone": "UTC"}
    return Schedule(id="s", **(facts | others))


def everything(journal) -> list[Session]:
    return journal.programme.sessions(date.min, date.max)


def test_a_session_comes_back_with_where_it_came_from(journal, now):
    journal.schedules.save(weekly())
    journal.imports.begin("batch", "ics")
    sessions = [
        session("a", now, origin=FromSchedule("s", DAY), title=WEIRD, takeaway=WEIRD),
        session("b", now, 1, origin=FromCalendar(WEIRD, "batch")),
        session("c", now, 2, attendance=Attendance.EXCUSED),
    ]
    journal.programme.save_sessions(sessions)
    assert everything(journal) == sessions
    assert journal.programme.session("b") == sessions[1]
    assert journal.programme.scheduled("s") == sessions[:1]
    assert journal.programme.imported("batch") == sessions[1:2]
    assert journal.programme.calendar_keys() == {"a", WEIRD, "c"}


def test_a_session_that_changes_keeps_its_id_and_its_origin(journal, now):
    journal.schedules.save(weekly())
    first = session("a", now, origin=FromSchedule("s", DAY))
    journal.programme.save_session(first)
    moved = replace(first, starts_at=now + timedelta(days=2), day=DAY + timedelta(days=2))
    journal.programme.save_session(moved)
    assert journal.programme.scheduled("s") == [moved]


def test_sessions_that_were_deleted_are_nowhere_and_come_back(journal, now):
    journal.imports.begin("batch", "ics")
    some = [session(n, now, origin=FromCalendar(n, "batch"), title=WEIRD) for n in "ab"]
    journal.programme.save_sessions(some)
    journal.programme.delete_sessions(["a", "b"])
    assert everything(journal) == []
    assert journal.programme.session("a") is None
    assert journal.programme.calendar_keys() == set()
    rows = journal.vault.database.rows("SELECT title FROM session")
    assert rows == [("",), ("",)]
    journal.programme.save_sessions(some)
    assert everything(journal) == some


def test_an_import_that_is_undone_takes_its_sessions_along(journal, now):
    journal.imports.begin("batch", "ics")
    journal.programme.save_session(session("a", now, origin=FromCalendar("k", "batch")))
    journal.programme.save_session(session("b", now))
    assert journal.imports.undo("batch") == 1
    assert [one.id for one in everything(journal)] == ["b"]


def test_a_schedule_comes_back_changes_and_goes(journal):
    full = weekly(
        kind=SessionKind.FAMILY,
        title=WEIRD,
        every=2,
        last=date(2026, 6, 1),
        skips=(date(2026, 3, 10), date(2026, 4, 1)),
    )
    journal.schedules.save(full)
    assert journal.schedules.all() == [full]
    journal.schedules.save(weekly())
    assert journal.schedules.all() == [weekly()]
    journal.schedules.delete("s")
    assert journal.schedules.all() == []
    assert journal.vault.database.rows("SELECT title FROM schedule") == [("",)]


def test_own_time_comes_back_changes_and_goes(journal):
    work = WeekBlock("b", BlockKind.WORK, (0, 1, 2), time(8, 15), 480, WEIRD)
    journal.schedules.save_block(work)
    assert journal.schedules.blocks() == [work]
    rest = replace(work, kind=BlockKind.REST, days=(6,), title="")
    journal.schedules.save_block(rest)
    assert journal.schedules.blocks() == [rest]
    journal.schedules.delete_block("b")
    assert journal.schedules.blocks() == []
    journal.schedules.save_block(work)
    assert journal.schedules.blocks() == [work]


def test_homework_stands_by_its_due_day_and_what_has_none_last(journal):
    some = [
        Homework("c", "third"),
        Homework("b", WEIRD, due=DAY, session="a session that is gone"),
        Homework("a", "first", due=DAY - timedelta(days=1), done_on=DAY),
    ]
    for one in some:
        journal.homework.save(one)
    assert journal.homework.all() == some[::-1]
    journal.homework.delete("b")
    assert [one.id for one in journal.homework.all()] == ["a", "c"]
    journal.homework.save(some[1])
    assert journal.homework.all()[1] == some[1]


def test_a_goal_comes_back_with_its_steps_and_its_practices(journal):
    goal = Goal(
        "g",
        WEIRD,
        WEIRD,
        (GoalStep("one", DAY), GoalStep(WEIRD)),
        ("e2", "e1"),
        reached_on=DAY,
        position=2,
    )
    journal.goals.save(goal)
    journal.goals.save(Goal("first", "walk", position=1))
    assert journal.goals.all() == [Goal("first", "walk", position=1), goal]
    shorter = replace(goal, steps=goal.steps[1:], practices=(), reached_on=None)
    journal.goals.save(shorter)
    assert journal.goals.all()[1] == shorter
    journal.goals.delete("g")
    assert [one.id for one in journal.goals.all()] == ["first"]
    assert journal.vault.database.rows("SELECT text FROM goal_step") == []
    journal.goals.save(goal)
    assert journal.goals.all()[1] == goal


def test_each_week_has_one_skill_and_it_can_be_taken_back(journal):
    book = journal.programme
    for week, skill in ((3, "breathing"), (1, "breathing"), (3, "place")):
        book.save_week_skill(WeekSkill(week, skill))
    assert book.week_skills() == [WeekSkill(1, "breathing"), WeekSkill(3, "place")]
    book.clear_week_skill(3)
    assert book.week_skills() == [WeekSkill(1, "breathing")]
    book.save_week_skill(WeekSkill(3, "breathing"))
    assert len(book.week_skills()) == 2


def test_the_step_down_sheet_is_blank_and_then_as_it_was_written(journal):
    assert journal.step_down.get() == StepDown()
    sheet = StepDown((Continuing("group", WEIRD, (1, 3)), Continuing("walk")), WEIRD, "12 June")
    journal.step_down.save(sheet)
    assert journal.step_down.get() == sheet
    shorter = replace(sheet, continuing=sheet.continuing[1:])
    journal.step_down.save(shorter)
    assert journal.step_down.get() == shorter


def test_every_change_is_told_as_one_of_the_programme(journal, now):
    heard = []
    journal.listen(heard.append)
    journal.schedules.save(weekly())
    journal.schedules.save_block(WeekBlock("b", BlockKind.REST, (0,), time(9), 60))
    journal.homework.save(Homework("h", "x"))
    journal.goals.save(Goal("g", "x"))
    journal.step_down.save(StepDown())
    journal.programme.save_week_skill(WeekSkill(1, "breathing"))
    journal.programme.save_sessions([session("a", now), session("b", now)])
    assert heard == [Changed.PROGRAMME] * 7


def test_a_session_typed_in_by_itself_has_no_origin(journal, now):
    journal.programme.save_session(session("a", now))
    assert journal.programme.session("a").origin is None
