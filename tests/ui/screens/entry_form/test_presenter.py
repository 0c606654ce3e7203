"""From the first answer to "saved": nothing typed is lost on the way."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QPushButton
from tests.ui.seen import button, field, lines, offered, press, seen, text_field, words

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckInSize, Safety
from journal_app.domain.coping import Coping
from journal_app.domain.entry import EntryKind, kind_of
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.text import LINE_LIMIT
from journal_app.domain.trigger import Trigger
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.entry_form.blank import blank, follow_up
from journal_app.ui.screens.entry_form.state import EntryFormState
from journal_app.ui.widgets.point_row import PointRow
from journal_app.usecases.keep_draft import Written
from journal_app.usecases.write_entry import AtTime, Marks

BEFORE = "This is what you had written before."
COPY = "Copy my words"
HOSTILE = "#set page() ]\n\u202eمرحبا 👩‍👩‍👧 日本 <b>&amp;</b> '; drop --"


def wall(*parts):
    return datetime(*parts, tzinfo=UTC).replace(tzinfo=None)


def type_note(form, text):
    text_field(form.panel, "What is on my mind").setPlainText(text)


@pytest.fixture
def note(form):
    form.begin(EntryKind.NOTE)
    return form


def test_a_note_is_saved_as_it_was_typed(note):
    type_note(note, HOSTILE)
    note.save()
    ((entry, edited),) = note.saved
    assert (entry.body, edited) == (Note(HOSTILE), False)


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_opens_empty_at_its_first_question(form, kind):
    form.begin(kind)
    assert form.view.body == blank(kind)
    assert kind_of(form.view.body) is kind
    assert form.problem == ""


FIRST_QUESTIONS = {
    EntryKind.CHECK_IN: "Mood",
    EntryKind.TRIGGER: "What kind of trigger was it?",
    EntryKind.COPING: "What I did",
    EntryKind.THOUGHT: "What was happening",
    EntryKind.CHAIN: "What made me vulnerable",
    EntryKind.PRACTICE: "What did I practise?",
    EntryKind.NOTE: "What is on my mind",
    EntryKind.LAPSE: "What happened",
    EntryKind.REVIEW: "1. What did the week look like?",
}


@pytest.mark.parametrize(("kind", "question"), FIRST_QUESTIONS.items())
def test_the_cursor_of_an_empty_form_is_on_its_first_question(form, kind, question):
    form.view.show()
    form.begin(kind)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith(question)


def test_nothing_to_save_is_said_in_words(note):
    note.save()
    assert note.saved == []
    assert "nothing to save" in note.problem
    type_note(note, "now there is")
    assert note.problem == ""


def test_three_presses_save_the_depleted_check_in(form, qtbot):
    form.begin(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
    mood, urge = form.panel.findChildren(PointRow)[:2]
    qtbot.keyClicks(mood, "4")
    qtbot.keyClicks(urge, "6")
    press(form.panel, "Am I safe right now?: Yes")
    form.turn()
    ((entry, _),) = form.saved
    assert entry.body.safety is Safety.SAFE
    assert (entry.body.value("mood"), entry.body.value("urge")) == (4.0, 6.0)
    assert len(form.keeper.kept) == 1


@pytest.mark.parametrize("answer", ["Not sure", "No"])
@pytest.mark.parametrize("size", [CheckInSize.DEPLETED, CheckInSize.STANDARD])
def test_an_unsafe_answer_opens_help_at_once_and_is_not_lost(form, answer, size):
    form.begin(EntryKind.CHECK_IN, size)
    press(form.panel, f"Am I safe right now?: {answer}")
    assert form.ways.gone == [("help_now", ("after_unsafe", True))]
    assert form.view.body.safety in {Safety.UNSURE, Safety.NOT_SAFE}
    form.presenter.keep_draft()
    form.turn()
    assert form.keeper.drafts.kept["check_in"].body.safety is not None


def test_a_refused_save_keeps_the_words_and_says_why(note):
    note.keeper.refuse_all(DiskFullError())
    type_note(note, HOSTILE)
    note.save()
    assert note.saved == []
    assert "disk is full" in note.problem
    assert note.view.body == Note(HOSTILE)
    assert button(note.view, "Save").isEnabled()


def test_the_second_try_is_kept_once(note):
    note.keeper.refuse_all(DiskFullError())
    type_note(note, "one")
    note.save()
    note.keeper.refuse_all(None)
    note.save()
    assert [entry.body for entry in note.keeper.kept.values()] == [Note("one")]
    assert len(note.saved) == 1


def test_a_save_that_failed_after_the_entry_was_kept_is_not_kept_twice(note):
    note.keeper.drafts.refuse_late = DiskFullError()
    type_note(note, "one")
    note.save()
    assert note.saved == []
    note.keeper.drafts.refuse_late = None
    type_note(note, "one and two")
    note.save()
    assert [entry.body for entry in note.keeper.kept.values()] == [Note("one and two")]


def test_pressing_save_twice_saves_once(note, thread):
    type_note(note, "one")
    note.view.save_requested.emit()
    note.view.save_requested.emit()
    assert thread[0].waiting == 1
    assert not button(note.view, "Save").isEnabled()
    note.turn()
    assert len(note.saved) == 1


def test_going_back_while_it_is_being_saved_waits_for_the_answer(note):
    type_note(note, "one")
    note.view.save_requested.emit()
    note.view.leave_requested.emit()
    note.turn()
    assert len(note.saved) == 1
    assert note.ways.gone == [("back",)]  # once: because it is saved
    assert note.keeper.drafts.kept == {}


def test_typing_while_it_is_being_saved_leaves_no_draft_behind(note):
    type_note(note, "one")
    note.view.save_requested.emit()
    type_note(note, "one more")
    note.presenter.keep_draft()
    note.turn()
    assert note.keeper.drafts.kept == {}


def test_a_text_that_is_too_long_is_said_in_words_and_stays(form):
    form.begin(EntryKind.TRIGGER)
    (line,) = (f for f in seen(form.panel, QLineEdit) if "plan" in f.accessibleName())
    line.setText("x" * (LINE_LIMIT + 1))
    form.save()
    assert str(LINE_LIMIT) in form.problem
    assert "x" * 20 not in form.problem
    assert len(line.text()) == LINE_LIMIT + 1


def test_a_draft_is_kept_and_taken_up_again(note):
    type_note(note, "half a sent")
    note.view.leave_requested.emit()
    note.turn()
    assert note.ways.gone == [("back",)]
    note.begin(EntryKind.NOTE)
    assert note.view.body == Note("half a sent")
    assert BEFORE in words(note.view)


def test_an_untouched_form_leaves_no_draft(note):
    note.view.leave_requested.emit()
    note.turn()
    assert note.keeper.drafts.kept == {}


def test_a_form_that_was_emptied_again_leaves_no_draft(note):
    type_note(note, "a")
    type_note(note, "")
    note.view.leave_requested.emit()
    note.turn()
    assert note.keeper.drafts.kept == {}


def test_a_draft_can_be_thrown_away(note):
    note.keeper.drafts.kept["note"] = Written(Note("old"))
    note.begin(EntryKind.NOTE)
    note.view.discard_requested.emit()
    note.turn()
    assert note.keeper.drafts.kept == {}
    assert note.view.body == Note()
    assert BEFORE not in words(note.view)


def test_a_saved_draft_is_gone(note):
    note.keeper.drafts.kept["note"] = Written(Note("old"))
    note.begin(EntryKind.NOTE)
    note.save()
    assert note.keeper.drafts.kept == {}
    assert note.saved[0][0].body == Note("old")


def test_a_draft_that_cannot_be_kept_is_said(note):
    type_note(note, "half")
    note.keeper.refuse_all(DiskFullError())
    note.presenter.keep_draft()
    note.turn()
    assert "disk is full" in note.problem
    assert note.view.body == Note("half")


def test_a_draft_is_kept_while_typing_pauses(note, qtbot):
    type_note(note, "half")

    def kept():
        note.turn()
        return "note" in note.keeper.drafts.kept

    qtbot.waitUntil(kept)
    assert note.keeper.drafts.kept["note"].body == Note("half")


def test_an_earlier_time_is_read_on_the_clock_of_this_place(note):
    note.keeper.clock.place = "America/New_York"
    type_note(note, "one")
    note.view.when.show_when(wall(2026, 3, 1, 23, 30))
    note.save()
    moment = note.saved[0][0].moment
    assert moment.occurred_at == datetime(2026, 3, 2, 4, 30, tzinfo=UTC)
    assert moment.entered_later


def test_a_time_that_cannot_be_is_said_and_the_words_stay(note):
    type_note(note, "one")
    note.view.when.show_when(wall(1899, 12, 31, 12))
    note.save()
    assert "1900" in note.problem
    assert note.view.body == Note("one")
    note.view.when.show_when(None)
    note.save()
    assert len(note.saved) == 1


def test_marks_are_saved_with_it(note):
    type_note(note, "one")
    press(note.view, "Bring to my next session")
    press(note.view, "Private: never in a report")
    field(note.view, "Tags").setText(" home ,, work ")
    note.save()
    entry = note.saved[0][0]
    assert (entry.bring, entry.private, entry.tags) == (True, True, ("home", "work"))


def edit(form, entry):
    form.presenter.edit(entry)
    form.turn()


def test_an_edit_that_touches_nothing_moves_nothing(form, entry_of):
    entry = entry_of(Note(HOSTILE), bring=True, tags=("home",))
    edit(form, entry)
    form.save()
    ((saved, edited),) = form.saved
    assert edited
    assert (saved.body, saved.bring, saved.tags) == (entry.body, True, ("home",))
    assert form.keeper.edited_to is None


def test_an_edit_to_another_time_is_read_at_the_place_of_writing(form, entry_of):
    edit(form, entry_of(Note("one")))
    assert offered(form.view, "Save changes")
    assert not offered(form.view, "Save")
    assert form.view.when.local == wall(2026, 3, 2, 4, 15)
    form.view.when.show_when(wall(2026, 3, 1, 12))
    form.save()
    assert form.keeper.edited_to == AtTime(datetime(2026, 3, 1, 17, tzinfo=UTC))


def test_an_edit_leaves_the_draft_of_a_new_entry_alone(form, entry_of):
    form.keeper.drafts.kept["note"] = Written(Note("mine"))
    edit(form, entry_of(Note("one")))
    type_note(form, "two")
    form.presenter.keep_draft()
    form.save()
    assert form.keeper.drafts.kept == {"note": Written(Note("mine"))}


def test_an_edit_that_was_left_is_taken_up_with_everything_that_was_set(form, entry_of):
    entry = entry_of(Note("one"))
    edit(form, entry)
    type_note(form, "two")
    press(form.view, "Private: never in a report")
    form.view.when.show_when(wall(2026, 3, 1, 12))
    form.view.leave_requested.emit()
    form.turn()
    edit(form, entry)
    assert BEFORE in words(form.view)
    assert form.view.body == Note("two")
    assert form.view.marks == Marks(private=True)
    assert form.view.when.local == wall(2026, 3, 1, 12)
    form.view.discard_requested.emit()
    form.turn()
    assert form.view.body == Note("one")
    assert form.keeper.drafts.kept == {}


def test_marks_and_time_of_a_new_entry_are_drafted_too(note):
    type_note(note, "half")
    press(note.view, "Bring to my next session")
    note.view.when.show_when(wall(2026, 3, 1, 12))
    note.presenter.keep_draft()
    note.turn()
    note.begin(EntryKind.NOTE)
    assert note.view.marks == Marks(bring=True)
    assert note.view.when.local == wall(2026, 3, 1, 12)


def test_what_waits_for_the_draft_goes_on_once_it_is_kept(note):
    then = []
    type_note(note, "half")
    note.presenter.keep_draft(lambda: then.append(dict(note.keeper.drafts.kept)))
    assert then == []
    note.turn()
    assert then == [{"note": Written(Note("half"))}]


def test_what_waits_for_the_draft_is_told_when_it_cannot_be_kept(note):
    then, refused = [], []
    type_note(note, "half")
    note.keeper.refuse_all(DiskFullError())
    note.presenter.keep_draft(lambda: then.append(True), refused.append)
    note.turn()
    assert (then, [type(error) for error in refused]) == ([], [DiskFullError])
    assert note.view.body == Note("half")


def test_a_form_opened_after_an_edit_is_a_new_entry(form, entry_of):
    edit(form, entry_of(Note("one"), private=True))
    form.begin(EntryKind.NOTE)
    type_note(form, "two")
    form.save()
    saved, edited = form.saved[0]
    assert (saved.id, edited, saved.private) == ("new-1", False, False)


def test_ctrl_enter_and_escape_are_wishes_of_the_form(note, qtbot):
    shortcuts = {key.key().toString() for key in note.view.findChildren(QShortcut)}
    assert {"Ctrl+Return", "Ctrl+Enter", "Esc"} <= shortcuts


def test_every_button_of_the_form_has_a_name(note):
    assert all(b.accessibleName() or b.text() for b in note.view.findChildren(QPushButton))


def test_what_it_shows_prints_no_word(offers):
    state = EntryFormState("e", Note("canary-7c1f"), offers, Marks())
    assert "canary" not in repr(state)


def test_a_trigger_can_be_followed_by_what_was_done(form):
    form.begin(EntryKind.TRIGGER)
    text_field(form.panel, "What happened").setPlainText("at the shop")
    form.view.follow_requested.emit()
    form.turn()
    ((entry, _),) = form.saved
    assert form.ways.gone == [("back",), ("write_from", follow_up(entry))]
    assert follow_up(replace(entry, body=Trigger(urge_peak=7))) == Coping(
        trigger=entry.id, before=7
    )


def test_saving_alone_leads_nowhere_else(form):
    form.begin(EntryKind.TRIGGER)
    text_field(form.panel, "What happened").setPlainText("at the shop")
    form.save()
    assert form.ways.gone == [("back",)]


def test_what_follows_a_lapse_is_the_chain_that_led_there(entry_of):
    assert follow_up(entry_of(Lapse(what="a drink"))) == Chain(behaviour="a drink", about="e1")


def test_a_draft_taken_up_again_points_at_the_trigger_it_was_asked_for(form):
    form.keeper.drafts.kept["coping"] = Written(Coping(text="half"))
    form.begin(Coping(trigger="t2", before=5))
    assert form.view.body == Coping(trigger="t2", text="half")


def test_a_draft_that_points_already_stays_as_it_is(form):
    form.keeper.drafts.kept["coping"] = Written(Coping(trigger="t1", text="half"))
    form.begin(Coping(trigger="t2"))
    assert form.view.body == Coping(trigger="t1", text="half")


def test_where_the_disk_is_full_the_words_stay_and_can_go_elsewhere(note, tmp_path):
    note.keeper.refuse_all(DiskFullError())
    type_note(note, "not to be lost")
    note.save()
    assert offered(note.view, COPY)
    assert note.view.body == Note("not to be lost")
    note.view.copy_requested.emit()
    (copied,) = note.keeper.export.copied
    assert "not to be lost" in copied
    note.view.file_chosen.emit(tmp_path / "words.txt")
    note.turn()
    assert (tmp_path / "words.txt").read_text() == copied
    assert "words.txt" in words(note.view)
    note.keeper.refuse_all(None)
    note.save()
    assert [entry.body for entry, _ in note.saved] == [Note("not to be lost")]


def test_a_refusal_that_more_room_would_not_mend_offers_no_other_place(note):
    note.save()
    assert note.problem
    assert not offered(note.view, COPY)


def test_a_tag_that_was_used_before_is_put_on_and_taken_off_with_a_press(note):
    type_note(note, "one")
    press(note.view, "The tag sleep")
    assert note.view.marks.tags == ("sleep",)
    press(note.view, "The tag sleep")
    assert note.view.marks.tags == ()


def test_going_back_waits_until_the_words_are_kept(note):
    note.keeper.refuse_all(DiskFullError())
    type_note(note, "not to be lost")
    note.view.leave_requested.emit()
    note.turn()
    assert ("back",) not in note.ways.gone
    assert note.view.body == Note("not to be lost")
    assert "disk is full" in note.problem
    assert offered(note.view, COPY)
    note.keeper.refuse_all(None)
    note.view.leave_requested.emit()
    note.turn()
    assert note.ways.gone == [("back",)]


def test_another_form_does_not_take_the_place_of_words_that_could_not_be_kept(note):
    note.keeper.refuse_all(DiskFullError())
    type_note(note, "not to be lost")
    note.begin(EntryKind.TRIGGER)
    assert note.view.body == Note("not to be lost")
    note.keeper.refuse_all(None)
    note.begin(EntryKind.TRIGGER)
    assert note.view.body == Trigger()
    assert note.keeper.drafts.kept["note"].body == Note("not to be lost")


def test_a_long_check_in_says_how_far_it_is(form):
    form.view.resize(900, 700)
    form.view.show()
    form.begin(EntryKind.CHECK_IN)
    (said,) = (line for line in lines(form.view) if "scales" in line)
    assert said.startswith("0 of ")
    form.panel.findChildren(PointRow)[0].show_value(6)
    form.panel.answers_changed.emit()
    (said,) = (line for line in lines(form.view) if "scales" in line)
    assert said.startswith("1 of ")


def test_how_far_a_long_check_in_is_stands_above_it(form):
    form.view.show()
    form.begin(EntryKind.CHECK_IN)
    form.panel.body()
    bar = form.view.findChild(QProgressBar)
    asked = form.panel.tally()[1]
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 0, asked)
    form.panel.findChildren(PointRow)[0].setFocus()
    QTest.keyClicks(form.panel.findChildren(PointRow)[0], "4")
    assert bar.value() == 1
    form.begin(EntryKind.NOTE)
    assert not bar.isVisible()


def test_nothing_of_the_form_before_is_seen_until_the_other_one_is_there(form):
    form.view.show()
    form.begin(EntryKind.NOTE)
    form.presenter.begin(blank(EntryKind.TRIGGER))
    assert not form.panel.isVisible()
    form.turn()
    QTest.qWait(0)
    assert form.panel.isVisible()


def test_a_form_that_cannot_be_opened_leaves_the_one_before_in_sight(form, notices):
    form.view.show()
    form.begin(EntryKind.NOTE)
    form.keeper.drafts.load = _refuse_to_load
    form.presenter.begin(blank(EntryKind.TRIGGER))
    form.turn()
    QTest.qWait(0)
    assert notices.said
    assert form.panel.isVisible()


def _refuse_to_load(_):
    raise DiskFullError
