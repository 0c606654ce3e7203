"""What is saved is what is shown, and the newest wish is the one that is drawn."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from journal_app.domain.preferences import Preferences
from journal_app.domain.programme import Programme
from journal_app.domain.report_errors import ReportTooLongError
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui.screens.report.presenter import ReportActions, ReportPresenter
from journal_app.ui.screens.report.state import Period, ReportRequest, period_days
from journal_app.ui.screens.report.view import ReportView

TODAY = date(2026, 3, 5)


def png() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(10, 14, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


class Press:
    def __init__(self):
        self.programme = None
        self.preferences = Preferences(initials="A.B.", therapist="Dr C")
        self.composed, self.written, self.asked = [], [], []
        self.refuse_days = 400
        self.refuse = None

    def compose(self, request):
        self.composed.append(request)
        if (request.last - request.first).days > self.refuse_days:
            raise ReportTooLongError(days=900, most=366)
        return request

    def write(self, content, password, path):
        if self.refuse:
            raise self.refuse
        self.written.append((content, password, path))


@pytest.fixture
def press():
    return Press()


@pytest.fixture
def drawing(make_cranked):
    return make_cranked()


@pytest.fixture
def view(shown, icons, jobs, drawing, notices, press):  # noqa: PLR0917
    made = shown(ReportView(icons), 1000, 800)
    actions = ReportActions(
        today=lambda: TODAY,
        programme=lambda: press.programme,
        preferences=lambda: press.preferences,
        save_preferences=lambda changed: setattr(press, "preferences", changed),
        compose=press.compose,
        pages=lambda content: [png()],
        write=press.write,
        ask_file=lambda name, chosen: press.asked.append((name, chosen)),
    )
    made.presenter = ReportPresenter(made, (jobs, drawing[1]), actions, notices)
    return made


@pytest.fixture
def both(turn, drawing):
    def run():
        turn()
        drawing[0].turn()
        turn()

    return run


@pytest.fixture
def ready(view, both):
    view.presenter.reload()
    both()
    return view


def change(view, **changes):
    """Set what the view holds, as the person would."""
    view.presenter._set(view.presenter._state, replace(view.request, **changes))


def long_ago(view):
    view.presenter._set(
        replace(view.presenter._state, period=Period.OWN),
        replace(view.request, first=TODAY - timedelta(days=900)),
    )


def test_the_default_shares_least(ready, press):
    request = press.composed[-1]
    assert (request.first, request.last) == (TODAY - timedelta(days=13), TODAY)
    assert not request.weekly_grids
    assert not request.include_text
    assert (request.who, request.for_whom) == ("A.B.", "Dr C")


def test_what_is_saved_is_what_is_shown(ready, press, both, notices):
    ready.save_requested.emit("secret")
    ((name, chosen),) = press.asked
    assert name == "summary-2026-02-20-to-2026-03-05.pdf"
    chosen(Path("out.pdf"))
    assert not ready._save.isEnabled()
    both()
    ((content, password, path),) = press.written
    assert (content, password, path) == (press.composed[-1], "secret", Path("out.pdf"))
    assert "keep it safe" in notices.last
    assert ready._save.isEnabled()


def test_a_change_behind_the_file_dialog_changes_nothing_that_is_saved(ready, press, both):
    ready.save_requested.emit("")
    shown = press.composed[-1]
    change(ready, weekly_grids=True)
    press.asked[0][1](Path("out.pdf"))
    both()
    assert press.written[0][0] == shown


def test_nothing_can_be_saved_while_it_is_drawn(view, press, turn):
    view.presenter.reload()
    turn()
    view.save_requested.emit("")
    assert press.asked == []


def test_a_period_that_is_refused_cannot_be_saved_under_its_name(ready, press, both):
    long_ago(ready)
    both()
    assert "900" in ready._problem.text() or "366" in ready._problem.text()
    ready.save_requested.emit("")
    ready.presenter.save_to(Path("out.pdf"))
    both()
    assert (press.asked, press.written) == ([], [])


def test_a_refusal_of_an_older_wish_is_not_said(ready, press, both):
    long_ago(ready)
    ready.period_chosen.emit(Period.FOUR_WEEKS.value)
    both()
    assert ready._problem.text() == ""
    ready.save_requested.emit("")
    assert press.asked[0][0].startswith("summary-2026-02-06")


def test_only_the_newest_wish_is_drawn(ready, drawing, turn, both):
    shown = []
    ready.pages.show_pages = shown.append
    change(ready, weekly_grids=True)
    turn()
    change(ready, include_text=True)
    both()
    assert len(shown) == 1


def test_a_full_disk_is_said_and_the_report_can_be_saved_again(ready, press, both):
    press.refuse = DiskFullError()
    ready.save_requested.emit("")
    press.asked[0][1](Path("out.pdf"))
    both()
    assert "disk is full" in ready._problem.text()
    press.refuse = None
    ready.save_requested.emit("")
    press.asked[1][1](Path("out.pdf"))
    both()
    assert len(press.written) == 1


def test_the_password_is_forgotten_once_it_was_saved(ready, press, both):
    ready._password.setText("secret")
    ready._save.click()
    press.asked[0][1](Path("out.pdf"))
    both()
    assert ready._password.text() == ""


def test_names_are_remembered_for_the_next_time(ready, press, both):
    change(ready, who="X.Y.")
    both()
    ready.save_requested.emit("")
    press.asked[0][1](Path("out.pdf"))
    both()
    assert press.preferences.initials == "X.Y."


def test_a_programme_can_be_chosen_where_there_is_one(view, press, both):
    press.programme = Programme(TODAY - timedelta(days=20), weeks=12)
    view.presenter.reload()
    both()
    view.period_chosen.emit(Period.PROGRAMME.value)
    both()
    assert press.composed[-1].first == TODAY - timedelta(days=20)
    assert press.composed[-1].last == TODAY


@pytest.mark.parametrize(
    ("period", "first"),
    [
        (Period.TWO_WEEKS, date(2026, 2, 20)),
        (Period.FOUR_WEEKS, date(2026, 2, 6)),
        (Period.OWN, None),
        (Period.PROGRAMME, None),
    ],
)
def test_periods_end_today(period, first):
    expected = None if first is None else (first, TODAY)
    assert period_days(period, TODAY, None) == expected


def test_a_programme_ahead_begins_today_and_a_past_one_ends_with_it():
    ahead = Programme(TODAY + timedelta(days=7), weeks=2)
    past = Programme(date(2026, 1, 1), weeks=2)
    assert period_days(Period.PROGRAMME, TODAY, ahead) == (TODAY, TODAY)
    assert period_days(Period.PROGRAMME, TODAY, past) == (date(2026, 1, 1), date(2026, 1, 14))


def test_a_request_prints_no_name():
    assert "canary" not in repr(ReportRequest(TODAY, TODAY, who="canary", for_whom="canary"))
