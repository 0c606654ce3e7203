"""What is saved is what is shown, and the newest wish is the one that is drawn."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.seen import (
    a_moment_later,
    button,
    choice,
    choose,
    field,
    named,
    press,
    problem,
    words,
)

from journal_app.domain.entry import EntryKind
from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme
from journal_app.domain.report_errors import ReportTooLongError
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.sharing.shared_copy import Way
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.share.report.entry_table import EntryTable
from journal_app.ui.screens.share.report.gather import GatheredReport
from journal_app.ui.screens.share.report.presenter import ReportPresenter
from journal_app.ui.screens.share.report.state import (
    EntryLine,
    PickedPeriod,
    ReportRequest,
    ReportSurroundings,
    period_days,
)
from journal_app.ui.screens.share.report.view import ReportView
from journal_app.ui.share_words import block_words, consent_words

TODAY = date(2026, 3, 5)
FOLDS = ("Page 1", "More pages", "My entries", "My questions", "Names of others")
PASSWORD = "Password for the file (may stay empty)"
SAVE, PRINT = "Save as PDF …", "Save and open, to print …"


class Gather:
    def __init__(self, printer):
        self._printer = printer
        self.around = ReportSurroundings()
        self.composed = []
        self.entries = (EntryLine("e", EntryKind.NOTE, "a note"),)
        self.refuse_days = 400

    def __call__(self, request):
        self.composed.append(request)
        if (request.last - request.first).days > self.refuse_days:
            raise ReportTooLongError(days=900, most=366)
        return GatheredReport(request, request, self.entries, self._printer)


@pytest.fixture
def gather(printer):
    return Gather(printer)


@pytest.fixture
def view(shown, icons, context, gather, preferences, preview_of):  # noqa: PLR0917
    preferences.kept = Preferences(initials="A.B.", therapist="Dr C", names="Anna")
    made = shown(ReportView(icons), 1000, 800)
    preview = preview_of(made, gather)
    made.presenter = ReportPresenter(made, context, lambda: gather.around, preferences, preview)
    for fold in FOLDS:
        press(made, fold)
    return made


@pytest.fixture
def ready(view, both):
    view.presenter.reload()
    both()
    return view


def change(view, **changes):
    """Set what the view holds, as the person would."""
    view.changed.emit(replace(view.request, **changes))


def share(view, block, consent):
    """Choose how far a block is shared, in its box."""
    choose(view, block_words(block), consent_words(consent))


def choose_alone(view, consent):
    """Choose how far the first entry of the list is shared."""
    entries = named(view, "Entries one by one", EntryTable).entries
    entries.setData(entries.index(0, 1), consent)


def long_ago(view):
    view.period_chosen.emit(PickedPeriod.OWN.value)
    change(view, first=TODAY - timedelta(days=900))


def test_the_default_shares_least(ready, gather):
    request = gather.composed[-1]
    assert (request.first, request.last) == (TODAY - timedelta(days=13), TODAY)
    assert request.consent == ReportConsent()
    assert (request.who, request.for_whom, request.names) == ("A.B.", "Dr C", "Anna")


def test_what_is_saved_is_what_is_shown(ready, gather, files, both, notices):
    ready.file.save_requested.emit("secret")
    ((name, chosen),) = files.asked
    assert name == "summary-2026-02-20-to-2026-03-05.pdf"
    chosen(Path("out.pdf"))
    assert not button(ready, SAVE).isEnabled()
    both()
    ((content, password, path),) = files.written
    assert (content, password, path) == (gather.composed[-1], "secret", Path("out.pdf"))
    assert "keep it safe" in notices.last
    assert button(ready, SAVE).isEnabled()


def test_a_change_behind_the_file_dialog_changes_nothing_that_is_saved(ready, gather, files, both):
    ready.file.save_requested.emit("")
    shown = gather.composed[-1]
    share(ready, Block.WEEKS, Consent.SHARE)
    files.asked[0][1](Path("out.pdf"))
    both()
    assert files.written[0][0] == shown


def test_nothing_can_be_saved_while_it_is_drawn(view, files, turn):
    view.presenter.reload()
    turn()
    view.file.save_requested.emit("")
    assert files.asked == []


def test_a_period_that_is_refused_cannot_be_saved_under_its_name(ready, files, both):
    long_ago(ready)
    both()
    assert "366" in problem(ready)
    ready.file.save_requested.emit("")
    assert files.asked == []


def test_a_refusal_of_an_older_wish_is_not_said(ready, files, both):
    long_ago(ready)
    ready.period_chosen.emit(PickedPeriod.FOUR_WEEKS.value)
    both()
    assert problem(ready) == ""
    ready.file.save_requested.emit("")
    assert files.asked[0][0].startswith("summary-2026-02-06")


def test_only_the_newest_wish_is_drawn(ready, drawing, turn, both):
    shown = []
    ready.pages.show_pages = shown.append
    share(ready, Block.WEEKS, Consent.SHARE)
    turn()
    share(ready, Block.CHARTS, Consent.KEEP)
    both()
    assert len(shown) == 1


def test_a_full_disk_is_said_and_the_report_can_be_saved_again(ready, files, both):
    files.refuse = DiskFullError()
    ready.file.save_requested.emit("")
    files.asked[0][1](Path("out.pdf"))
    both()
    assert "disk is full" in problem(ready)
    files.refuse = None
    ready.file.save_requested.emit("")
    files.asked[1][1](Path("out.pdf"))
    both()
    assert len(files.written) == 1


def test_the_password_is_forgotten_once_it_was_saved(ready, files, both):
    field(ready, PASSWORD).setText("secret")
    press(ready, SAVE)
    files.asked[0][1](Path("out.pdf"))
    both()
    assert field(ready, PASSWORD).text() == ""


def test_what_left_is_noted_with_what_was_chosen(ready, files, notes, both):
    change(ready, who="X.Y.")
    both()
    ready.file.save_requested.emit("four quiet words")
    files.asked[0][1](Path("out.pdf"))
    both()
    press(ready, PRINT)
    files.asked[1][1](Path("print.pdf"))
    both()
    assert [line[1:] for line in notes.lines] == [
        ("digest", Way.SAVED, True),
        ("digest", Way.PRINTED, False),
    ]
    assert files.opened == [Path("print.pdf")]
    left = notes.lines[0][0]
    assert (left.choices.who, left.recipient, left.last) == ("X.Y.", "Dr C", TODAY)


def test_a_block_is_shared_as_far_as_it_was_chosen(ready, gather, both, qtbot):
    share(ready, Block.CHARTS, Consent.SUMMARISE)
    both()
    assert gather.composed[-1].consent.block(Block.CHARTS) is Consent.SUMMARISE
    assert "11 of 13" in button(ready, "Page 1").accessibleDescription()
    share(ready, Block.SAFETY_LINE, Consent.SHARE)
    qtbot.keyClicks(field(ready, "A line about safety"), "I am safe.")
    a_moment_later(ready)
    both()
    assert gather.composed[-1].safety_line == "I am safe."


def test_entries_of_a_kind_are_shared_and_one_of_them_kept(ready, gather, both):
    choose(ready, "Note (1)", consent_words(Consent.SHARE))
    press(ready, "Choose one by one")
    choose_alone(ready, Consent.KEEP)
    both()
    consent = gather.composed[-1].consent
    assert consent.kinds == {EntryKind.NOTE: Consent.SHARE}
    assert consent.entries == {"e": Consent.KEEP}
    choose_alone(ready, None)
    both()
    assert gather.composed[-1].consent.entries == {}


def test_a_question_without_a_tick_is_left_out(view, gather, both):
    gather.around = ReportSurroundings(
        scales=(("mood", "Mood"), ("urge", "Urge")), planned_names=("Hanna",)
    )
    view.presenter.reload()
    both()
    press(view, "Mood")
    both()
    assert gather.composed[-1].consent.left_out == {"mood"}
    assert "From my plan: Hanna" in words(view)
    press(view, "Mood")
    both()
    assert gather.composed[-1].consent.left_out == frozenset()


def test_scrolling_never_changes_what_is_shared(ready):
    box = choice(ready, block_words(Block.CHARTS))
    where = QPointF(5, 5)
    turned = QWheelEvent(
        where,
        where,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.setFocus()
    box.wheelEvent(turned)
    assert not turned.isAccepted()
    assert box.consent is Consent.SHARE


def test_a_password_is_told_how_hard_it_is_to_guess(ready, both, qtbot):
    qtbot.keyClicks(field(ready, PASSWORD), "four quiet words")
    a_moment_later(ready)
    both()
    assert "hard to guess" in words(ready)
    press(ready, "Show it")
    assert field(ready, PASSWORD).echoMode() is QLineEdit.EchoMode.Normal
    ready.file.forget_password()
    assert "hard to guess" not in words(ready)
    assert field(ready, PASSWORD).echoMode() is QLineEdit.EchoMode.Password


def test_typing_a_password_moves_nothing_below_it(ready, both, qtbot):
    before = button(ready, "Save as PDF …").y()
    qtbot.keyClicks(field(ready, PASSWORD), "short")
    a_moment_later(ready)
    both()
    QApplication.processEvents()
    assert button(ready, "Save as PDF …").y() == before


def test_where_no_program_opens_the_file_it_is_said(ready, files, both, notices):
    files.opens = False
    ready.file.print_requested.emit("")
    files.asked[0][1](Path("print.pdf"))
    both()
    assert "No program was found" in notices.last


def test_the_same_is_asked_for_again(ready, gather, both):
    asked = replace(ready.request, for_whom="Dr D", first=TODAY - timedelta(days=3))
    ready.presenter.ask_again(asked)
    ready.presenter.reload()
    both()
    assert gather.composed[-1].for_whom == "Dr D"
    assert gather.composed[-1].first == TODAY - timedelta(days=3)


def test_ctrl_s_saves_what_is_shown(ready, files):
    ready.file.ask_to_save()
    assert len(files.asked) == 1
    ready.file.show_busy(drawing=True, saving=False, problem="")
    ready.file.ask_to_save()
    assert len(files.asked) == 1


def test_a_programme_can_be_chosen_where_there_is_one(view, gather, both):
    gather.around = ReportSurroundings(Programme(TODAY - timedelta(days=20), weeks=12))
    view.presenter.reload()
    both()
    view.period_chosen.emit(PickedPeriod.PROGRAMME.value)
    both()
    assert gather.composed[-1].first == TODAY - timedelta(days=20)
    assert gather.composed[-1].last == TODAY


@pytest.mark.parametrize(
    ("period", "first"),
    [
        (PickedPeriod.TWO_WEEKS, date(2026, 2, 20)),
        (PickedPeriod.FOUR_WEEKS, date(2026, 2, 6)),
        (PickedPeriod.OWN, None),
        (PickedPeriod.PROGRAMME, None),
        (PickedPeriod.SINCE, None),
    ],
)
def test_periods_end_today(period, first):
    expected = None if first is None else (first, TODAY)
    assert period_days(period, TODAY, ReportSurroundings()) == expected


def test_a_programme_ahead_begins_today_and_a_past_one_ends_with_it():
    ahead = Programme(TODAY + timedelta(days=7), weeks=2)
    past = Programme(date(2026, 1, 1), weeks=2)
    assert period_days(PickedPeriod.PROGRAMME, TODAY, ReportSurroundings(ahead)) == (TODAY, TODAY)
    assert period_days(PickedPeriod.PROGRAMME, TODAY, ReportSurroundings(past)) == (
        date(2026, 1, 1),
        date(2026, 1, 14),
    )


def test_a_report_begins_with_the_last_session():
    around = ReportSurroundings(last_session=TODAY - timedelta(days=9))
    assert period_days(PickedPeriod.SINCE, TODAY, around) == (TODAY - timedelta(days=9), TODAY)


def test_a_request_prints_no_name():
    assert "canary" not in repr(ReportRequest(TODAY, TODAY, who="canary", for_whom="canary"))


def test_what_cannot_be_made_short_is_said_before_saving(ready, both, gather):
    assert "Printed as they are" not in words(ready)
    gather.around = ReportSurroundings(planned_names=("Will May", "李"))
    ready.presenter.reload()
    both()
    change(ready, names="Anna, J")
    both()
    said = words(ready)
    assert "nothing is left to shorten: J, 李." in said
    assert "begin with a capital letter: may, will." in said
    assert "Anna" not in said


def test_signs_that_cannot_be_printed_are_said_by_entry_before_saving(ready, both, printer):
    assert "cannot print" not in words(ready)
    printer.signs = (
        MissingLetters("ᚠᚢ", date(2026, 3, 1), EntryKind.NOTE),
        MissingLetters("\U0001f44d", date(2026, 3, 2)),
    )
    change(ready, who="A.")
    both()
    said = words(ready)
    assert "1 Mar, Note: ᚠ ᚢ" in said
    assert "2 Mar: \U0001f44d" in said
