"""The programme as a page: what it is, its sessions, homework, goals and what comes after."""

from datetime import date

from journal_app.app.journal_pages.sections import line, section
from journal_app.domain.goal import Goal
from journal_app.domain.programme import Session
from journal_app.translation import tr, tr_n
from journal_app.ui.programme_words import (
    block_line,
    hours_words,
    schedule_words,
    weekdays_words,
    what_words,
)
from journal_app.ui.words import attendance_words, long_day, session_words
from journal_app.usecases.export_pages import PageSection, PageText, ReadPage
from journal_app.usecases.ports import Journal

Sections = tuple[PageSection, ...]


def programme_page(journal: Journal) -> ReadPage:
    """Everything of the programme."""
    return ReadPage(
        "programme",
        tr("Programme"),
        (
            *_programme(journal),
            *_weekly(journal),
            *_homework(journal),
            *(found for goal in journal.goals.all() for found in _goal(goal)),
            *_afterwards(journal),
            *section(
                tr("Sessions"),
                (
                    text
                    for one in journal.programme.sessions(date.min, date.max)
                    for text in _session(one)
                ),
            ),
        ),
    )


def _programme(journal: Journal) -> Sections:
    found = journal.programme.programme()
    if found is None:
        return ()
    weeks = tr_n("%n week", "%n weeks", found.weeks)
    said = [
        line(found.name, tr("since {day}").format(day=long_day(found.start)), weeks),
        line(hours_words(found.hours_per_week), question=tr("Hours a week")),
    ]
    names = {choice.id: choice.name for choice in journal.choices.all()}
    for one in journal.programme.week_skills():
        week = tr("Week {n}").format(n=one.week)
        said.append(line(names.get(one.skill, one.skill), question=week))
    return section(tr("What it is"), said)


def _weekly(journal: Journal) -> Sections:
    schedules = (
        line(schedule_words(one), question=one.title or session_words(one.kind))
        for one in journal.schedules.all()
    )
    own = (line(block_line(one), question=what_words(one)) for one in journal.schedules.blocks())
    return (*section(tr("Every week"), schedules), *section(tr("Own time"), own))


def _session(one: Session) -> tuple[PageText, ...]:
    minutes = tr_n("%n minute", "%n minutes", one.planned_minutes)
    return (
        line(
            long_day(one.day), minutes, attendance_words(one.attendance), question=what_words(one)
        ),
        PageText(tr("What I take with me"), one.takeaway),
    )


def _homework(journal: Journal) -> Sections:
    return section(
        tr("Homework"),
        (
            line(
                one.text,
                tr("for {day}").format(day=long_day(one.due)) if one.due else "",
                tr("done on {day}").format(day=long_day(one.done_on)) if one.done_on else "",
            )
            for one in journal.homework.all()
        ),
    )


def _goal(goal: Goal) -> Sections:
    reached = goal.reached_on
    return section(
        tr("Goal: {text}").format(text=goal.text),
        (
            line(goal.text),
            PageText(tr("Why it matters"), goal.why),
            line(tr("Reached on {day}.").format(day=long_day(reached)) if reached else ""),
            *(
                line(
                    step.text,
                    tr("done on {day}").format(day=long_day(step.done_on)) if step.done_on else "",
                )
                for step in goal.steps
            ),
        ),
    )


def _afterwards(journal: Journal) -> Sections:
    sheet = journal.step_down.get()
    return section(
        tr("What comes after"),
        (
            *(line(one.what, one.who, weekdays_words(one.days)) for one in sheet.continuing),
            PageText(tr("What I do when it gets harder"), sheet.harder),
            PageText(tr("My next appointments"), sheet.appointments),
        ),
    )
