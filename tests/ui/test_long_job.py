"""Long work is seen, told after a second, counted and stopped, in one way for all of it."""

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget
from tests.ui.seen import button, named, offered, press, words

from journal_app.domain.long_work import LongWork, WorkStoppedError
from journal_app.domain.vault_errors import DiskFullError
from journal_app.ui import long_job
from journal_app.ui.busy_watch import BusyWatch
from journal_app.ui.long_job import LongJob
from journal_app.ui.undo_history import UndoHistory
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.notice_bar import NoticeBar
from journal_app.ui.widgets.ticker import Ticker

DOING = "Counting grains …"


@pytest.fixture
def line(shown):
    return shown(BusyLine(), 400, 200)


@pytest.fixture
def job(line):
    line.hide()
    return LongJob(line)


@pytest.fixture
def told(monkeypatch):
    """What a screen reader is given."""
    said = []
    monkeypatch.setattr(long_job, "announce", lambda _, text: said.append(text))
    return said


@pytest.fixture
def ends():
    return []


@pytest.fixture
def run(job, jobs, ends):
    def begin(task, said=DOING, **options):
        job.run(
            jobs,
            said,
            task,
            done=lambda answer: ends.append(("done", answer)),
            refused=lambda error: ends.append(("refused", type(error))),
            stopped=lambda: ends.append("stopped"),
            **options,
        )

    return begin


def pass_time(line, seconds):
    """As if the clock had run: nobody waits in a test."""
    (ticker,) = line.findChildren(Ticker)
    ticker.ticked.emit(seconds)


def test_what_is_begun_by_a_press_is_seen_at_once_and_gone_afterwards(line, run, turn, ends):
    run(lambda _: 3)
    assert DOING in words(line)
    turn()
    assert ends == [("done", 3)]
    assert not line.isVisible()


def test_what_is_mostly_short_is_seen_after_a_second_and_said_once(line, run, turn, told):
    run(lambda _: 3, at_once=False)
    pass_time(line, 0.9)
    assert not line.isVisible()
    assert told == []
    pass_time(line, 1.0)
    assert DOING in words(line)
    pass_time(line, 9.0)
    assert told == [DOING]
    turn()
    assert not line.isVisible()


def test_after_a_second_nothing_is_silent_for_a_screen_reader_either(line, run, told):
    run(lambda _: 3)
    assert told == []
    pass_time(line, 1.2)
    assert told == [DOING]


def test_what_can_be_counted_is_counted(line, run, turn):
    seen = []

    def task(work):
        work.tell(2, 8)
        pass_time(line, 0.3)
        bar = named(line, "How far it is", QProgressBar)
        seen.append((bar.value(), bar.maximum()))

    run(task)
    bar = named(line, "How far it is", QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # it moves, nobody can say how far
    turn()
    assert seen == [(2, 8)]


def test_words_may_say_how_far_it_is(line, run):
    run(lambda _: None, said=lambda work: f"{work.done} rows")
    assert "0 rows" in words(line)


def test_stopping_is_said_at_once_and_ends_at_the_next_look(line, run, turn, ends):
    run(lambda work: work.tell(1, 2))
    press(line, "Stop")
    assert "Stopping …" in words(line)
    assert not button(line, "Stop").isEnabled()
    assert ends == []
    turn()
    assert ends == ["stopped"]
    assert not line.isVisible()


def test_what_was_done_all_the_same_is_told_as_done(line, run, turn, ends):
    run(lambda _: 3)
    press(line, "Stop")
    turn()
    assert ends == [("done", 3)]


def test_what_can_no_longer_be_stopped_offers_no_way_to(line, run, turn, ends):
    run(lambda _: 3, stoppable=False)
    assert DOING in words(line)
    assert not offered(line, "Stop")
    turn()
    assert ends == [("done", 3)]


def test_the_way_to_stop_goes_when_the_work_is_past_it(line, run, turn):
    offers = []

    def task(work):
        work.keep()
        pass_time(line, 0.5)
        offers.append(offered(line, "Stop"))

    run(task)
    assert offered(line, "Stop")
    turn()
    assert offers == [False]


def test_a_newer_one_stops_the_one_before_and_is_the_only_one_told(line, run, turn, ends):
    run(lambda work: (work.check(), "old")[1])
    run(lambda work: (work.check(), "new")[1])
    turn()
    assert ends == [("done", "new")]


def test_a_refusal_is_told_and_the_line_goes(line, run, turn, ends):
    def refuse(_):
        raise DiskFullError

    run(refuse)
    turn()
    assert ends == [("refused", DiskFullError)]
    assert not line.isVisible()


def test_what_only_reads_is_given_up_at_once(line, job, jobs):
    given_up = []
    work = job.begin(lambda _: DOING, dropped=lambda: given_up.append(True))
    press(line, "Stop")
    assert given_up == [True]
    assert not job.is_current(work)
    with pytest.raises(WorkStoppedError):
        work.check()


def test_what_was_given_up_can_be_begun_again(line):
    again = []
    line.again_requested.connect(lambda: again.append(True))
    line.show_stopped()
    assert "Stopped." in words(line)
    press(line, "Do it again")
    assert again == [True]


def test_a_part_of_work_tells_the_whole_and_is_stopped_with_it():
    whole = LongWork()
    first, second = whole.part(0, 2), whole.part(1, 2)
    first.tell(1, 2)
    assert whole.done / whole.total == 0.25
    second.tell(1, 2)
    assert whole.done / whole.total == 0.75
    whole.stop()
    for part in (first, second):
        with pytest.raises(WorkStoppedError):
            part.check()


def test_work_that_is_kept_goes_to_its_end():
    work = LongWork()
    work.part(0, 2).keep()
    work.stop()
    work.tell(2, 2)
    assert work.kept


# where nothing else says so


@pytest.fixture
def notices(shown, icons):
    made = NoticeBar(icons, UndoHistory())
    frame = shown(QWidget(), 500, 300)
    made.frame = frame
    made.stand_over(frame, lambda: [QRect(0, 0, 500, 60)])
    return made


@pytest.fixture
def watch(notices, jobs):
    return BusyWatch(notices.parentWidget(), notices, (jobs,))


def a_second_later(watch):
    (slow,) = watch.findChildren(QTimer)
    if slow.isActive():
        slow.stop()
        slow.timeout.emit()


def ask(jobs, owner, **options):
    jobs.run(int, owner=owner, done=lambda _: None, **options)


def test_any_work_is_said_after_a_second_and_no_longer_than_it_takes(watch, notices, jobs, turn):
    ask(jobs, watch)
    assert not notices.isVisible()
    a_second_later(watch)
    assert "Still reading your journal" in words(notices)
    turn()
    assert not notices.isVisible()


def test_short_work_is_not_said(watch, notices, jobs, turn):
    ask(jobs, watch)
    turn()
    a_second_later(watch)
    assert not notices.isVisible()


def test_work_that_nobody_waits_for_is_not_said(watch, notices, jobs):
    ask(jobs, watch, unseen=True)
    a_second_later(watch)
    assert not notices.isVisible()


def test_work_with_a_line_of_its_own_is_said_there_alone(watch, notices, jobs):
    line = BusyLine()
    line.setParent(notices.parentWidget())
    LongJob(line).run(
        jobs, DOING, lambda _: None, done=lambda _: None, refused=lambda _: None, at_once=False
    )
    a_second_later(watch)
    assert not notices.isVisible()


def test_what_was_just_said_stays(watch, notices, jobs, turn):
    notices.say("Saved.")
    ask(jobs, watch)
    a_second_later(watch)
    turn()
    assert words(notices) == "Saved."
