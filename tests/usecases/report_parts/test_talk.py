"""Days are proposed for what was written down, and the list for a session opens the report."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal_app.domain.check_in import CheckIn, Medication, SkillUse
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ChoiceId, ScaleId, SessionId, SheetId
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.programme import Attendance, Session, SessionKind
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.talk.reason import ReasonKind
from journal_app.domain.talk.sheet import TalkPoint, TalkSheet
from journal_app.domain.talk.stood_out import Side, StoodOut
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.usecases.talk.propose import ProposeTalk
from journal_app.usecases.talk.read_talk import ReadTalk, last_session
from journal_app.usecases.talk.read_topic import ReadTopic

FIRST, LAST = date(2026, 9, 21), date(2026, 10, 4)
NOW = datetime(2026, 10, 4, 12, tzinfo=UTC)


def day(n):
    return FIRST + timedelta(days=n)


def proposed(diary, first=FIRST, last=LAST):
    return ProposeTalk(diary.journal)(first, last)


def kinds(found):
    return {one.day: [reason.kind for reason in one.reasons] for one in found.days}


def session(n, kind=SessionKind.GROUP, **others):
    at = datetime.combine(day(n), datetime.min.time(), UTC) + timedelta(hours=18)
    return Session(SessionId(f"s{n}"), at, day(n), kind, 60, **others)


class Standing:
    def now(self):
        return NOW

    def zone(self):
        return "UTC"


def read(diary):
    return ReadTalk(diary.journal, Standing())(LAST)


def test_every_kind_of_fact_speaks_for_its_day(diary):
    diary.rate(day(0), urge=8, mood=2, sleep_hours=3)
    diary.write(Lapse(), day(1))
    diary.rate(day(2), answers={"acted": True})
    diary.rate(day(3), urge=5, answers={"no_skill_reason": "too tired"})
    diary.rate(day(4), sign_restless=5, sign_alone=7, sign_craving=9)
    found = kinds(proposed(diary))
    assert found[day(0)] == [ReasonKind.URGE, ReasonKind.SLEEP, ReasonKind.MOOD]
    assert found[day(1)] == [ReasonKind.LAPSE]
    assert found[day(2)] == [ReasonKind.ACTED]
    assert found[day(3)] == [ReasonKind.NO_SKILL]
    assert found[day(4)] == [ReasonKind.SIGNS]


def test_what_went_well_speaks_too(diary):
    diary.write(Coping(skill=ChoiceId("walk"), before=8, after=3), day(1))
    diary.write(Coping(skill=ChoiceId("music"), before=8, after=4), day(1))
    diary.write(Coping(skill=ChoiceId("music"), before=4, after=3), day(2))
    diary.write(Coping(skill=ChoiceId("music"), before=4), day(3))
    diary.rate(day(4), answers={"medication": Medication.NO})
    diary.rate(day(5), answers={"medication": Medication.YES})
    found = proposed(diary)
    assert kinds(found) == {day(1): [ReasonKind.EASED], day(4): [ReasonKind.NO_MEDICATION]}
    (eased,) = found.days[0].reasons
    assert (eased.value, eased.after) == (8, 3)
    assert eased.name


@pytest.mark.parametrize(
    "against",
    [
        CheckIn(skills=(SkillUse(ChoiceId("walk"), 3),)),
        Coping(skill=ChoiceId("walk")),
    ],
)
def test_that_no_skill_was_used_is_said_only_where_nothing_speaks_against_it(diary, against):
    diary.rate(day(3), urge=6, answers={"skills": (SkillUse(ChoiceId("walk"), 0),)})
    assert ReasonKind.NO_SKILL in kinds(proposed(diary))[day(3)]
    diary.write(against, day(3))
    assert ReasonKind.NO_SKILL not in kinds(proposed(diary)).get(day(3), [])


def test_a_day_without_an_answer_is_never_a_day_without_a_skill(diary):
    diary.rate(day(3), urge=8)
    diary.rate(day(4), answers={"no_skill_reason": "did not think of it"})
    assert kinds(proposed(diary))[day(3)] == [ReasonKind.URGE]
    assert day(4) not in kinds(proposed(diary))


def test_quiet_days_give_the_furthest_of_them(diary):
    for n in range(4):
        diary.rate(day(n), urge=n, mood=8 - n, sleep_hours=7)
    found = proposed(diary)
    assert kinds(found) == {day(3): [ReasonKind.URGE, ReasonKind.MOOD]}
    assert all(reason.most for reason in found.days[0].reasons)


def test_a_fact_is_not_said_twice(diary):
    diary.rate(day(0), urge=3)
    diary.rate(day(1), urge=9)
    assert kinds(proposed(diary)) == {day(1): [ReasonKind.URGE]}


def test_no_more_than_five_days_in_their_order(diary):
    for n in range(8):
        diary.rate(day(n), urge=7 if n % 2 else 10)
    days = [one.day for one in proposed(diary).days]
    assert days == sorted(days)
    assert len(days) == 5
    assert {day(0), day(2), day(4), day(6)} < set(days)


def test_nothing_written_nothing_proposed(diary):
    assert proposed(diary).days == ()
    assert proposed(diary, LAST, FIRST).first == FIRST


def test_private_entries_and_the_time_before_give_nothing(diary):
    diary.rate(day(1), urge=9, marks={"private": True, "bring": True})
    diary.rate(day(-2), urge=9, mood=1, sleep_hours=2)
    diary.rate(day(-2), sign_restless=9, sign_alone=9, sign_craving=9)
    found = proposed(diary)
    assert found.days == found.flagged == ()


def test_flagged_entries_are_offered_with_their_first_words(diary):
    old = diary.write(Note("from before"), day(-5), bring=True)
    new = diary.write(Note("of now"), day(2), late=2, bring=True)
    found = proposed(diary).flagged
    assert [(one.entry, one.words, one.late) for one in found] == [
        (old.id, "from before", False),
        (new.id, "of now", True),
    ]


def test_the_last_session_is_the_newest_individual_one_if_there_was_one():
    group, alone = session(3), session(1, SessionKind.INDIVIDUAL)
    missed = session(4, attendance=Attendance.MISSED)
    ahead = session(20)
    assert last_session([alone, group, missed, ahead], NOW) == alone
    assert last_session([group, missed, ahead], NOW) == group
    assert last_session([missed, ahead], NOW) is None


def test_a_list_is_offered_for_each_session_ahead_and_for_none(diary):
    sessions = [session(n) for n in (13, 14, 15, 16, 17)]
    sessions[1] = session(14, attendance=Attendance.EXCUSED)
    diary.journal.programme.save_sessions(sessions)
    found = read(diary)
    assert [one.sheet.session for one in found.lists] == ["s13", "s15", "s16", None]
    assert not any(one.over or one.kept for one in found.lists)
    assert [one.sheet.id for one in found.lists] == ["s13", "s15", "s16", "2026-10-04"]
    assert found.lists[0].starts == sessions[0].starts_at


def test_a_kept_list_comes_back_with_its_session(diary):
    diary.journal.programme.save_sessions([session(2), session(14)])
    for_ahead = TalkSheet(SheetId("a"), day(12), SessionId("s14"), (TalkPoint("x"),))
    over = TalkSheet(SheetId("b"), day(1), SessionId("s2"), (TalkPoint("y"),))
    gone = TalkSheet(SheetId("c"), day(0), SessionId("called off"), (TalkPoint("z"),))
    free = TalkSheet(SheetId("d"), day(3), None, (TalkPoint("w"),))
    older = TalkSheet(SheetId("e"), day(2), None, (TalkPoint("v"),))
    for one in (for_ahead, over, gone, free, older):
        diary.journal.talk_sheets.save(one)
    found = read(diary).lists
    assert [one.sheet for one in found] == [for_ahead, free, older, over, gone]
    assert [one.over for one in found] == [False, True, True, True, True]
    assert found[3].session == session(2)
    assert found[4].session is None
    assert all(one.kept for one in found)


def test_a_list_of_today_is_not_over_until_something_was_said(diary):
    for said, over in (("", False), ("We did.", True)):
        sheet = TalkSheet(SheetId("a"), LAST, None, (TalkPoint("x", said=said),))
        diary.journal.talk_sheets.save(sheet)
        assert read(diary).lists[0].over is over


def test_proposals_begin_with_the_last_individual_session(diary):
    assert read(diary).proposals.first == LAST - timedelta(days=13)
    diary.journal.programme.save_session(session(5))
    assert read(diary).proposals.first == LAST - timedelta(days=13)
    diary.journal.programme.save_session(session(4, SessionKind.INDIVIDUAL))
    assert read(diary).proposals.first == day(4)


def listed(diary, *points, session_id=None, made_on=LAST):
    sheet = TalkSheet(SheetId("list"), made_on, session_id, points)
    diary.journal.talk_sheets.save(sheet)


def test_the_list_opens_the_report_in_its_own_words_and_order(diary):
    diary.rate(day(3), urge=8)
    trigger = diary.write(Trigger(urge_peak=9, outcome=Outcome.RODE_OUT), day(5), late=1)
    listed(
        diary,
        TalkPoint("Why I hid it."),
        TalkPoint("That evening.", day(3)),
        TalkPoint("At the shop.", day(5), trigger.id),
        TalkPoint("A fourth one."),
    )
    first, second, third = diary.report().talk_about
    assert (first.words, first.day, first.kind) == ("Why I hid it.", None, None)
    assert (second.words, second.day) == ("That evening.", day(3))
    assert [reason.kind for reason in second.reasons] == [ReasonKind.URGE]
    assert (third.words, third.kind, third.late) == ("At the shop.", EntryKind.TRIGGER, True)
    assert third.stood_out == StoodOut("Strongest urge", Side.HIGH)


def test_a_point_without_words_says_those_of_the_entry_only_where_they_are_shared(diary):
    note = diary.write(Note("my words"), day(5))
    listed(diary, TalkPoint("", day(5), note.id))
    assert diary.report().talk_about[0].words == ""
    shared = ReportConsent(entries={note.id: Consent.SHARE})
    assert diary.report(consent=shared).talk_about[0].words == "my words"


def test_a_point_about_something_kept_says_only_what_was_typed_for_the_session(diary):
    note = diary.write(Trigger(situation="s", urge_peak=9), day(5), private=True)
    diary.rate(day(6), urge=9, marks={"private": True})
    listed(
        diary,
        TalkPoint("", day(5), note.id),
        TalkPoint("", day(6)),
        TalkPoint("The words of it.", day(5), note.id),
    )
    (only,) = diary.report().talk_about
    assert (only.words, only.day, only.stood_out, only.reasons) == (
        "The words of it.",
        None,
        None,
        (),
    )


def test_a_summary_of_the_list_has_facts_and_no_words(diary):
    diary.rate(day(3), urge=8)
    note = diary.write(Note("n"), day(4))
    listed(diary, TalkPoint("typed"), TalkPoint("t", day(3)), TalkPoint("t", day(4), note.id))
    summed = ReportConsent(blocks={Block.TALK: Consent.SUMMARISE}, entries={note.id: Consent.SHARE})
    found = diary.report(consent=summed).talk_about
    assert [(one.words, one.day) for one in found] == [("", day(3)), ("", day(4))]
    kept = ReportConsent(blocks={Block.TALK: Consent.KEEP})
    assert diary.report(consent=kept).talk_about == ()


def test_the_list_of_the_next_session_comes_before_one_without(diary):
    diary.journal.programme.save_sessions([session(2), session(14), session(20)])
    for name, for_session, made_on in (
        ("later", "s20", day(13)),
        ("next", "s14", day(12)),
        ("over", "s2", day(1)),
        ("free", None, day(13)),
    ):
        sheet = TalkSheet(SheetId(name), made_on, for_session, (TalkPoint(name),))
        diary.journal.talk_sheets.save(sheet)
    assert [one.words for one in diary.report().talk_about] == ["next"]


def test_a_quiet_day_on_the_list_says_what_stood_out(diary):
    for n in range(4):
        diary.rate(day(n), urge=n)
    listed(diary, TalkPoint("", day(3)), TalkPoint("words", day(2)))
    first, second = diary.report().talk_about
    assert [(one.kind, one.most) for one in first.reasons] == [(ReasonKind.URGE, True)]
    assert second.reasons == ()


def test_a_list_without_a_session_counts_in_the_time_it_was_made(diary):
    diary.write(Note("flagged"), day(1), bring=True)
    listed(diary, TalkPoint("old"), made_on=day(-1))
    assert diary.report().talk_about[0].kind is EntryKind.NOTE
    listed(diary, TalkPoint("new"), made_on=day(1))
    assert diary.report().talk_about[0].words == "new"
    listed(diary, TalkPoint(""), made_on=day(1))
    assert diary.report().talk_about[0].kind is EntryKind.NOTE


def test_names_of_scales_that_are_gone_are_left_empty(diary):
    diary.rate(day(0), urge=8)
    left_out = ReportConsent(left_out=frozenset({ScaleId("urge")}))
    listed(diary, TalkPoint("", day(0)))
    assert diary.report(consent=left_out).talk_about == ()


def test_the_list_of_any_session_can_be_asked_for(diary):
    diary.journal.programme.save_sessions([session(n) for n in (2, 14, 15, 16, 20)])
    now = ReadTalk(diary.journal, Standing())
    far = now(LAST, SessionId("s20")).lists[-1]
    assert (far.sheet.session, far.over, far.kept, far.session.day) == (
        "s20",
        False,
        False,
        day(20),
    )
    kept = TalkSheet(SheetId("s2"), day(2), SessionId("s2"), (TalkPoint("x"),))
    past = now(LAST, SessionId("s2")).lists[-1]
    assert (past.sheet.made_on, past.over, past.kept) == (day(2), True, False)
    diary.journal.talk_sheets.save(kept)
    assert [one.sheet for one in now(LAST, SessionId("s2")).lists].count(kept) == 1
    assert len(now(LAST, SessionId("s14")).lists) == len(now(LAST).lists)
    assert len(now(LAST, SessionId("gone")).lists) == len(now(LAST).lists)
    for n in range(30):
        sheet = TalkSheet(SheetId(f"n{n}"), LAST, None, (TalkPoint("y"),))
        diary.journal.talk_sheets.save(sheet)
    assert now(LAST, SessionId("s2")).lists[-1].sheet == kept


def usual_days(diary, days=12):
    for n in range(days):
        diary.rate(day(n - 14), mood=6 + n % 2, anxiety=3, urge=2, sleep_hours=7)


def test_a_check_in_says_which_answer_stood_out_against_the_four_weeks_before(diary):
    """ "Strongest urge 2, Mood 4, Anxiety 4" is no topic."""
    usual_days(diary)
    low = diary.rate(day(3), marks={"bring": True}, mood=2, anxiety=4, urge=3)
    afraid = diary.rate(day(4), marks={"bring": True}, mood=6, anxiety=9, urge=2)
    first, second = diary.report().talk_about
    assert first.stood_out == StoodOut("Mood", Side.BELOW)
    assert second.stood_out == StoodOut("Anxiety", Side.ABOVE)
    told = ReadTopic(diary.journal)
    assert [told(one.id).stood_out for one in (low, afraid)] == [first.stood_out, second.stood_out]


def test_without_ten_days_before_it_only_what_is_high_or_low_by_itself_is_said(diary):
    usual_days(diary, 8)
    diary.rate(day(3), marks={"bring": True}, mood=2, anxiety=9)
    diary.rate(day(4), marks={"bring": True}, anxiety=9)
    diary.write(Trigger(urge_peak=8), day(5), bring=True)
    low, none, strong = (one.stood_out for one in diary.report().talk_about)
    assert low == StoodOut("Mood", Side.LOW)
    assert none is None
    assert strong == StoodOut("Strongest urge", Side.HIGH)


def test_what_is_kept_makes_no_usual_and_a_scale_left_out_is_not_named(diary):
    usual_days(diary)
    diary.rate(day(3), marks={"bring": True}, mood=2, anxiety=9)
    without = ReportConsent(left_out=frozenset({ScaleId("anxiety")}))
    (moment,) = diary.report(consent=without).talk_about
    assert moment.stood_out == StoodOut("Mood", Side.BELOW)
    kept = ReportConsent(kinds={EntryKind.CHECK_IN: Consent.KEEP})
    diary.write(Trigger(urge_peak=5), day(4), bring=True)
    (moment,) = diary.report(consent=kept).talk_about
    assert moment.stood_out is None


def test_long_words_of_an_entry_are_shortened_at_the_end_of_a_word(diary):
    note = diary.write(Note("word " * 200), day(5))
    listed(diary, TalkPoint("", day(5), note.id), TalkPoint("typed " * 60, day(5), note.id))
    first, second = diary.report(consent=ReportConsent(entries={note.id: Consent.SHARE})).talk_about
    assert first.words.endswith("word …")
    assert len(first.words) < 165
    assert second.words.count("typed") == 60
    assert ReadTopic(diary.journal)(note.id).words == first.words


def test_an_entry_that_is_gone_has_no_topic(diary):
    assert ReadTopic(diary.journal)("gone") is None
