"""Scales, words, events, the programme, preferences, drafts and imports."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.draft import Draft
from journal_app.domain.entry import Entry
from journal_app.domain.known_event import EventKind, KnownEvent, NewNormal
from journal_app.domain.moment import moment_of
from journal_app.domain.note import Note
from journal_app.domain.paper import Paper
from journal_app.domain.preferences import HideKey, Preferences, Sensitivity
from journal_app.domain.programme import Attendance, Programme, Session, SessionKind
from journal_app.domain.scale import AskRhythm, Better, Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template

WEIRD = "שלום 👩‍👧 'quoted' %s"
NOW = datetime(2026, 2, 1, 12, tzinfo=UTC)


def test_scales_come_by_position_and_hidden_ones_too(journal):
    sign = Scale(
        "own-1", WEIRD, "low", "high", ScaleKind.HOURS, Better.LOWER, ScaleUse.SIGN, -1, hidden=True
    )
    sign = replace(sign, every=AskRhythm.WEEKLY)
    journal.scales.save(sign)
    assert journal.scales.all()[0] == sign
    assert [scale.id for scale in journal.scales.all()] == [
        "own-1",
        "mood",
        "urge",
        "stress",
        "sleep_hours",
    ]


def test_a_scale_changes_goes_and_comes_back(journal):
    mood = journal.scales.all()[0]
    journal.scales.save(replace(mood, name="how I am"))
    assert journal.scales.all()[0].name == "how I am"
    journal.scales.delete(mood.id)
    assert mood.id not in {scale.id for scale in journal.scales.all()}
    journal.scales.save(mood)
    assert journal.scales.all()[0] == mood


def test_words_are_listed_by_list_and_hidden_ones_left_out(journal):
    walk = Choice("walk", ChoiceList.SKILL, WEIRD, position=-1, theme=WEIRD)
    away = Choice("away", ChoiceList.SKILL, "away", hidden=True)
    for choice in (walk, away):
        journal.choices.save(choice)
    assert [choice.id for choice in journal.choices.of(ChoiceList.SKILL)] == ["walk", "breathing"]
    assert journal.choices.of(ChoiceList.SKILL)[0] == walk
    assert {choice.id for choice in journal.choices.all()} == {
        "walk",
        "away",
        "breathing",
        "place",
        "sad",
    }
    journal.choices.save(replace(away, hidden=False, name="back"))
    assert "back" in {choice.name for choice in journal.choices.of(ChoiceList.SKILL)}


def test_templates_change_go_and_come_back(journal):
    evening = Template("t1", WEIRD, ("one", WEIRD), position=2)
    group = Template("t2", "Group", ("what I would say",), position=1, hidden=True)
    for template in (evening, group):
        journal.templates.save(template)
    assert journal.templates.all() == [group, evening]
    journal.templates.save(replace(evening, prompts=("three",), position=0))
    assert journal.templates.all()[0].prompts == ("three",)
    journal.templates.delete(evening.id)
    assert journal.templates.all() == [group]
    row = "SELECT name, prompts FROM template WHERE id = 't1'"
    assert journal.vault.database.row(row) == ("", "[]")
    journal.templates.save(evening)
    assert journal.templates.all() == [group, evening]


def test_known_events_are_kept_changed_and_taken_back(journal):
    event = KnownEvent(
        "e1",
        date(2026, 1, 2),
        date(2026, 1, 5),
        WEIRD,
        EventKind.MEDICATION_CHANGE,
        leaves_baseline=False,
    )
    earlier = KnownEvent("e2", date(2026, 1, 1), date(2026, 1, 1))
    journal.events.save(event)
    journal.events.save(earlier)
    assert journal.events.known() == [earlier, event]
    journal.events.save(replace(event, words="moved"))
    assert journal.events.known()[1].words == "moved"
    journal.events.delete("e1")
    assert journal.events.known() == [earlier]
    assert journal.vault.database.row("SELECT words FROM known_event WHERE id = 'e1'") == ("",)
    journal.events.save(event)
    assert journal.events.known() == [earlier, event]


def test_new_normals_are_kept_and_taken_back(journal):
    one = NewNormal("mood", date(2026, 1, 2), date(2026, 1, 9))
    other = NewNormal("overall", date(2026, 1, 1), date(2026, 1, 9))
    journal.events.save_new_normal(one)
    journal.events.save_new_normal(other)
    assert journal.events.new_normals() == [other, one]
    journal.events.delete_new_normal("mood", one.since)
    assert journal.events.new_normals() == [other]
    journal.events.save_new_normal(replace(one, said_on=date(2026, 1, 10)))
    assert journal.events.new_normals()[1].said_on == date(2026, 1, 10)


def test_there_is_one_programme(journal):
    assert journal.programme.programme() is None
    journal.programme.save_programme(Programme(date(2026, 1, 5)))
    second = Programme(date(2026, 1, 12), 8, 10.5, WEIRD)
    journal.programme.save_programme(second)
    assert journal.programme.programme() == second


def test_sessions_come_by_start_change_and_go(journal):
    late = Session(
        "s1", NOW, NOW.date(), SessionKind.GROUP, 90, 80, Attendance.ATTENDED, "group", WEIRD
    )
    early = Session("s2", NOW - timedelta(hours=3), NOW.date(), SessionKind.MEDICAL, 20)
    journal.programme.save_session(late)
    journal.programme.save_session(early)
    day = (NOW.date(), NOW.date())
    assert journal.programme.sessions(*day) == [early, late]
    journal.programme.save_session(replace(late, attendance=Attendance.EXCUSED))
    assert journal.programme.sessions(*day)[1].attendance is Attendance.EXCUSED
    journal.programme.delete_session("s1")
    assert journal.programme.sessions(*day) == [early]
    assert journal.vault.database.row("SELECT takeaway FROM session WHERE id = 's1'") == ("",)
    journal.programme.save_session(late)
    assert journal.programme.sessions(*day) == [early, late]
    assert journal.programme.sessions(date(2026, 2, 2), date(2026, 3, 1)) == []


def test_preferences_begin_with_the_defaults_and_are_kept(journal):
    assert journal.preferences.get() == Preferences()
    chosen = Preferences(
        time(2, 30),
        Sensitivity.EARLIER,
        Paper.LETTER,
        "A. B.",
        WEIRD,
        "drink",
        "slip",
        60,
        HideKey.NONE,
    )
    journal.preferences.save(chosen)
    assert journal.preferences.get() == chosen


def test_a_choice_that_stays_the_same_keeps_its_time(journal):
    def times():
        return dict(journal.vault.database.rows("SELECT name, updated_at FROM preference"))

    journal.preferences.save(Preferences())
    before = times()
    journal.preferences.save(Preferences(paper=Paper.LETTER))
    assert {name for name, time in times().items() if time != before[name]} == {"paper"}


def test_a_choice_of_no_known_name_is_passed_over(journal):
    journal.vault.database.write("INSERT INTO preference VALUES ('unheard', 'x', 0)")
    assert journal.preferences.get() == Preferences()


def test_one_draft_per_form(journal):
    assert journal.drafts.get("note") is None
    journal.drafts.save(Draft("note", "{}", NOW))
    second = Draft("note", f'{{"text": "{WEIRD}"}}', NOW)
    journal.drafts.save(second)
    journal.drafts.save(Draft("trigger", "{}", NOW))
    assert journal.drafts.get("note") == second
    journal.drafts.delete("note")
    journal.drafts.delete("note")
    assert journal.drafts.get("note") is None
    assert journal.drafts.get("trigger") is not None


def test_a_draft_with_signs_that_no_file_holds_can_be_read_again(journal):
    journal.drafts.save(Draft("note", "a\0\ud800b", NOW))
    assert journal.drafts.get("note").body == "a?b"


def test_a_nul_that_no_domain_object_holds_is_a_mistake_of_ours(journal):
    with pytest.raises(ValueError):
        journal.imports.begin("i1", "c\0v")


def test_an_import_is_undone_as_a_whole(journal):
    assert journal.imports.list() == []
    journal.imports.begin("i1", "csv")
    journal.imports.begin("i2", "jrnl")
    moment = moment_of(NOW, NOW, "UTC")
    for n, batch in enumerate(["i1", "i1", "i2", None]):
        journal.entries.add(Entry(f"e{n}", moment, Note("x"), imported=batch))
    assert [(one, form) for one, form, _ in journal.imports.list()] == [
        ("i2", "jrnl"),
        ("i1", "csv"),
    ]
    assert journal.entries.imported("i1") == ["e0", "e1"]
    assert journal.imports.undo("i1") == 2
    assert journal.imports.undo("i1") == 0
    assert journal.entries.count() == 2
    assert journal.entries.imported("i1") == []
    assert [one for one, _, _ in journal.imports.list()] == ["i2"]
    journal.entries.restore("e0")
    assert journal.entries.count() == 3


def test_a_mapping_is_kept_for_each_format_and_header_and_gives_way_to_the_next(journal):
    kept = journal.import_mappings
    assert kept.get("daylio", "a") is None
    kept.save("daylio", "a", "{}")
    weird = f'{{"words": "{WEIRD}"}}'
    kept.save("daylio", "b", weird)
    kept.save("jrnl", "a", '{"a": 1}')
    kept.save("daylio", "a", '{"a": 2}')
    assert kept.get("daylio", "a") == '{"a": 2}'
    assert kept.get("daylio", "b") == weird
    assert kept.get("jrnl", "a") == '{"a": 1}'
