"""The timeline loads page by page, and what is undone is undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.ui.seen import named, offered, press, words

from journal_app.domain.check_in import CheckIn
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind, NoSuchEntryError
from journal_app.domain.note import Note
from journal_app.domain.search import EntryFilter
from journal_app.domain.trigger import Trigger
from journal_app.ui.entry_blocks import Said
from journal_app.ui.entry_card import EntryCard
from journal_app.ui.screens.journal.pages import TimelinePages
from journal_app.ui.screens.journal.timeline import MOST, PAGE
from journal_app.ui.widgets.card_list import CardList

NOTES = EntryFilter(kinds=(EntryKind.NOTE,))


@pytest.fixture
def long(make, entry):
    """Four entries a day for more days than the list keeps."""
    bodies = (Note("n"), CheckIn(line="c"))
    return make([entry(n, bodies[n % 2]) for n in range(MOST + 3 * PAGE)])


def listed(screen):
    return named(screen.view, "Entries, newest first", CardList)


def ask_for_more(screen, times=1):
    for _ in range(times):
        screen.view.more_requested.emit()
        screen.turn()


# the timeline


def test_an_empty_journal_says_what_will_stand_here(make):
    screen = make([])
    assert "newest first" in words(screen.view)
    assert offered(screen.view, "Write the first entry")
    screen.view.write_requested.emit()
    assert screen.ways.gone == [("write", EntryKind.CHECK_IN)]


def test_the_timeline_grows_by_pages_and_never_asks_twice(long):
    assert long.ids == [one.id for one in long.book.entries[:PAGE]]
    long.view.more_requested.emit()
    long.view.more_requested.emit()
    long.turn()
    assert long.ids == [one.id for one in long.book.entries[: 2 * PAGE]]


def test_at_its_end_the_timeline_asks_no_further(make, entry):
    screen = make([entry(n) for n in range(PAGE + 5)])
    ask_for_more(screen)
    assert screen.ids == [one.id for one in screen.book.entries]
    asked = len(screen.book.asked)
    ask_for_more(screen)
    assert len(screen.book.asked) == asked


def test_a_long_way_down_the_top_is_let_go_and_comes_back(long):
    ask_for_more(long, times=12)
    assert len(long.ids) <= MOST
    assert long.ids[-1] == long.book.entries[13 * PAGE - 1].id
    assert not long.state.timeline.at_newest
    top = long.state.timeline.newest_day
    assert [one.under for one in long.state.cards].count(top) == 4
    for _ in range(20):
        long.view.newer_requested.emit()
        long.turn()
    assert long.state.timeline.at_newest
    assert long.ids == [one.id for one in long.book.entries[: len(long.ids)]]


def test_a_reload_far_down_shows_the_same_part(long):
    ask_for_more(long, times=12)
    before = long.ids
    long.reload()
    assert long.ids[: len(before)] == before


def test_a_page_that_was_asked_for_before_a_filter_is_dropped(long, thread):
    long.view.more_requested.emit()
    long.view.filter_requested.emit(NOTES)
    before = long.ids
    thread[0].step()
    assert long.ids == before
    long.turn()
    expected = [one.id for one in long.book.entries if one.kind is EntryKind.NOTE]
    assert long.ids == expected[:PAGE]
    ask_for_more(long)
    assert long.ids == expected[: 2 * PAGE]


def headings(screen):
    model = listed(screen).model()
    rows = range(model.rowCount())
    return [model.data(model.index(n, 0)) for n in rows if not isinstance(model.rows[n], EntryCard)]


def test_a_heading_says_what_a_day_of_several_answers_came_to(make, entry):
    assert headings(make([entry(0), entry(1), entry(4)])) == [
        "Thursday 5 March 2026, mood 5.5 from 2 entries",
        "Wednesday 4 March 2026",
    ]


def test_only_new_days_are_asked_about_and_a_search_asks_none(long):
    (first,) = long.book.noted
    ask_for_more(long)
    assert long.book.noted[1][1] < first[0]
    long.type("n")
    assert len(long.book.noted) == 2
    assert not any("check-ins" in heading for heading in headings(long))
    long.reload()
    assert len(long.book.noted) == 2


# an entry


def test_an_entry_is_shown_in_full(make, entry, qtbot):
    screen = make([entry(1, Note("the whole\ntext"), late=3, bring=True)])
    screen.choose("e001")
    assert screen.detail.blocks == (Said("", "the whole\ntext"),)
    assert screen.detail.written.startswith("entered on")
    assert "entered later" in screen.detail.card.badges
    qtbot.waitUntil(lambda: "the whole\ntext" in words(screen.view))


def test_what_changed_behind_the_open_entry_is_shown(screen):
    screen.choose("e002")
    screen.book.entries[2] = replace(screen.book.entries[2], body=Note("changed"))
    screen.reload()
    assert screen.detail.blocks == (Said("", "changed"),)


def test_a_trigger_shows_what_was_done_about_it_and_leads_there(make, entry):
    trigger = entry(2, Trigger(situation="the corner"))
    screen = make([entry(1, Coping(trigger="e002", text="walked on")), trigger])
    screen.choose("e002")
    (answer,) = screen.detail.related
    assert (answer.relation, answer.card.entry.id) == ("What I did about it", "e001")
    screen.view.entry_requested.emit("e001")
    screen.turn()
    assert screen.chosen == "e001"
    assert [one.card.entry.id for one in screen.detail.related] == ["e002"]


def test_what_belongs_to_an_entry_that_was_left_is_not_shown(make, entry, thread):
    screen = make([entry(1, Coping(trigger="e002", text="x")), entry(2, Trigger(situation="y"))])
    screen.view.choose("e002")
    screen.view.choose("e001")
    screen.turn()
    assert [one.relation for one in screen.detail.related] == ["What it was about"]


def test_what_is_read_about_an_entry_that_is_left_meanwhile_is_not_shown(make, entry, thread):
    screen = make([entry(1, Note("x")), entry(2, Trigger(situation="y")), entry(3, Note("z"))])
    screen.book.entries.insert(0, entry(0, Coping(trigger="e002", text="walked")))
    while_it_reads(screen, "answering", lambda: screen.view.choose("e003"))
    screen.view.choose("e002")
    thread[0].step()
    assert (screen.detail.card.entry.id, screen.detail.related) == ("e003", ())


# looking for entries


def test_words_are_looked_for_and_counted(make, entry):
    screen = make([entry(0, Note("the dog")), entry(1, Note("a walk")), entry(2, Note("a dog"))])
    screen.type("dog")
    assert screen.ids == ["e000", "e002"]
    assert "2 found" in words(screen.view)
    assert screen.state.cards[0].excerpt[0].hit
    screen.choose("e000")
    assert [term.text for term in screen.detail.query.wanted] == ["dog"]
    screen.type("")
    assert len(screen.ids) == 3
    assert "found" not in words(screen.view)


def test_where_nothing_is_found_the_bin_is_named_if_it_holds_something(screen):
    screen.type("unheard")
    assert "Nothing found. Part of a word" in words(screen.view)
    screen.type("")
    screen.book.delete("e001")
    screen.type("unheard")
    assert "may be in the bin" in words(screen.view)
    assert not offered(screen.view, "Write the first entry")


def test_an_answer_to_an_older_search_is_not_even_asked_for(screen, thread):
    asked = len(screen.book.asked)
    for typed in ("n", "no", "note"):
        screen.view.search_requested.emit(typed)
    screen.turn()
    assert [one[1].query.wanted[0].text for one in screen.book.asked[asked:]] == ["note"]


def while_it_reads(screen, name, wish):
    """State a wish once while the journal's thread is in the middle of reading."""
    read, wishes = getattr(screen.book, name), [wish]

    def reads(*asked):
        found = read(*asked)
        while wishes:
            wishes.pop()()
        return found

    setattr(screen.book, name, reads)


def test_an_answer_that_comes_after_a_newer_wish_is_not_shown(make, entry, thread):
    screen = make([entry(0, Note("dog")), entry(1, Note("cat"))])
    while_it_reads(screen, "find", lambda: screen.view.search_requested.emit("cat"))
    screen.presenter._pages = TimelinePages(screen.book.find)
    screen.view.search_requested.emit("dog")
    thread[0].step()
    assert screen.ids == ["e000", "e001"]
    screen.turn()
    assert screen.ids == ["e001"]


def test_typing_what_means_the_same_asks_nothing(screen):
    screen.type("note")
    asked = len(screen.book.asked)
    screen.type("note ")
    assert len(screen.book.asked) == asked


def test_enter_opens_the_first_hit_when_it_comes(screen):
    screen.view.search_requested.emit("note")
    screen.view.first_hit_requested.emit()
    assert screen.detail is None
    screen.turn()
    assert screen.detail.card.entry.id == "e000"
    assert listed(screen).hasFocus()


def test_enter_where_nothing_is_found_waits_for_nothing(screen):
    screen.view.search_requested.emit("unheard")
    screen.view.first_hit_requested.emit()
    screen.turn()
    screen.type("note")
    assert screen.detail is None


def test_what_no_longer_fits_is_not_open_any_more(screen):
    screen.choose("e001")
    screen.narrow(EntryFilter(bring=True))
    assert (screen.detail, screen.chosen) == (None, None)
    assert "Nothing here fits the filter" in words(screen.view)


def test_a_filter_keeps_the_words_that_are_looked_for(screen):
    screen.type("note")
    screen.narrow(replace(screen.state.wanted, kinds=(EntryKind.NOTE,)))
    assert not screen.state.wanted.query.empty


# going to a day


def test_a_day_long_ago_is_there_at_once_with_newer_days_above(long):
    entries = long.book.entries
    day = entries[11 * PAGE].moment.day
    asked = len(long.book.asked)
    long.view.day_requested.emit(day)
    long.turn()
    assert listed(long).current.under == day
    assert long.detail.card.under == day
    assert long.state.cards[0].under > day
    assert len(long.book.asked) - asked == 3
    for _ in range(30):
        long.view.newer_requested.emit()
        long.turn()
    assert long.state.timeline.at_newest


def test_a_day_without_entries_leads_to_the_one_before(make, entry):
    screen = make([entry(0), entry(40), entry(80)])
    screen.view.day_requested.emit(date(2026, 3, 1))
    screen.turn()
    assert screen.chosen == "e040"


def test_a_day_before_the_first_leads_to_the_first(long):
    first = long.book.first_day()
    long.view.day_requested.emit(first - timedelta(days=400))
    long.turn()
    assert long.state.cards[-1].entry.id == long.book.entries[-1].id


def test_going_to_a_day_shows_everything_again(long):
    long.type("n")
    long.narrow(replace(long.state.wanted, kinds=(EntryKind.NOTE,)))
    long.view.day_requested.emit(long.book.entries[8].moment.day)
    long.turn()
    assert (long.state.wanted, long.state.typed) == (EntryFilter(), "")


def test_weeks_without_entries_are_passed_by_on_the_way_up(make, entry):
    late, early = [entry(n) for n in range(4)], [entry(4 * 700 + n) for n in range(2 * PAGE)]
    screen = make([*late, *early])
    screen.view.day_requested.emit(early[-1].moment.day)
    screen.turn()
    for _ in range(40):
        screen.view.newer_requested.emit()
        screen.turn()
    assert screen.ids == [one.id for one in screen.book.entries]
    assert screen.state.timeline.at_newest


def test_the_calendar_opens_on_the_day_of_the_open_entry(long):
    long.choose(long.ids[40])
    press(long.view, "Calendar")
    long.turn()
    assert long.book.months == [long.detail.card.under.replace(day=1)]


def test_an_entry_is_opened_from_elsewhere(screen):
    screen.type("note")
    screen.presenter.show_entry("e003")
    screen.turn()
    assert (screen.detail.card.entry.id, screen.chosen) == ("e003", "e003")
    assert screen.state.typed == ""


def test_an_entry_beyond_the_first_page_is_opened_from_elsewhere(long):
    wanted = long.book.entries[12 * PAGE + 3].id
    asked = len(long.book.asked)
    long.presenter.show_entry(wanted)
    long.turn()
    assert (long.detail.card.entry.id, long.chosen) == (wanted, wanted)
    assert len(long.book.asked) - asked == 3


def test_an_entry_of_a_day_with_very_many_is_found(make, entry):
    every = [replace(entry(0), id=f"x{n:04}") for n in range(3 * PAGE)]
    screen = make([*(entry(-n) for n in range(2 * PAGE, 40, -1)), *every])
    screen.presenter.show_entry("x0170")
    screen.turn()
    assert screen.chosen == "x0170"


def test_an_entry_in_the_bin_is_not_sought_in_the_timeline(screen):
    screen.book.delete("e003")
    screen.presenter.show_entry("e003")
    screen.turn()
    assert "in the bin, or it is gone" in screen.notices.last
    screen.notices.act()
    assert screen.ways.gone == [("go", "bin")]


# what is done


def test_a_deleted_entry_comes_back_and_the_next_one_is_open_meanwhile(screen):
    screen.choose("e001")
    screen.view.delete_requested.emit()
    screen.turn()
    assert list(screen.book.binned) == ["e001"]
    assert "30 days" in screen.notices.last
    screen.reload()
    assert screen.chosen == screen.detail.card.entry.id == "e002"
    screen.notices.act()
    screen.turn()
    assert screen.book.binned == {}
    screen.reload()
    assert screen.chosen == screen.detail.card.entry.id == "e001"


def test_after_the_last_entry_the_one_before_is_open(screen):
    screen.choose("e004")
    screen.view.delete_requested.emit()
    screen.turn()
    screen.reload()
    assert screen.chosen == "e003"


def test_the_only_entry_leaves_nothing_open(make, entry):
    screen = make([entry(1)])
    screen.choose("e001")
    screen.view.delete_requested.emit()
    screen.turn()
    screen.reload()
    assert screen.detail is None


@pytest.mark.parametrize("wish", ["bring", "private"])
def test_a_mark_is_set_and_undone(screen, wish):
    screen.choose("e000")
    getattr(screen.view, f"{wish}_requested").emit()
    screen.turn()
    screen.reload()
    marked = screen.book.entry("e000")
    assert getattr(marked, wish)
    assert marked.bring != marked.private
    screen.notices.act()
    screen.turn()
    assert not getattr(screen.book.entry("e000"), wish)


@pytest.mark.parametrize("wish", ["bring", "private"])
def test_a_mark_is_taken_off_by_the_same_key(screen, wish):
    for expected in (True, False):
        screen.choose("e000")
        getattr(screen.view, f"{wish}_requested").emit()
        screen.turn()
        screen.reload()
        assert getattr(screen.book.entry("e000"), wish) is expected


def test_an_earlier_version_is_put_back_and_that_is_undone(screen):
    first = screen.book.entry("e001")
    screen.book.replace(replace(first, body=Note("second"), private=True))
    screen.reload()
    screen.choose("e001")
    (version,) = screen.detail.versions
    assert version.until == "Fri 6 Mar, 09:00"
    screen.view.version_requested.emit(version)
    screen.turn()
    now = screen.book.entry("e001")
    assert (now.body, now.private) == (first.body, True)
    screen.notices.act()
    screen.turn()
    assert screen.book.entry("e001").body == Note("second")


def test_wishes_without_an_open_entry_do_nothing(screen, thread):
    for wish in ("edit", "delete", "bring", "private"):
        getattr(screen.view, f"{wish}_requested").emit()
    assert thread[0].waiting == 0
    assert screen.ways.gone == []


def test_the_open_entry_can_be_edited(screen):
    screen.choose("e003")
    screen.view.edit_requested.emit()
    assert screen.ways.gone == [("edit", screen.book.entries[3])]


def test_a_refusal_is_said_and_the_next_wish_is_heard(screen):
    screen.choose("e000")
    screen.book.refuse = NoSuchEntryError()
    screen.view.delete_requested.emit()
    screen.turn()
    assert "not in the journal any more" in screen.notices.last
    screen.view.filter_requested.emit(NOTES)
    screen.turn()
    screen.book.refuse = None
    screen.reload()
    assert len(screen.ids) == 5
