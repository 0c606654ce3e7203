"""Work off the GUI thread: answers come back in order, or not at all."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, QThread

from journal_app.domain.errors import MissingError
from journal_app.ui.jobs import Jobs


def fail(error: BaseException):
    raise error


@pytest.fixture
def owner(qapp):
    return QObject()


@pytest.fixture
def answers():
    return []


def test_nothing_happens_before_the_work_was_done(thread, owner, answers):
    executor, jobs = thread
    jobs.run(lambda: 1, owner=owner, done=answers.append)
    assert answers == []
    executor.turn()
    assert answers == [1]


def test_answers_come_in_the_order_they_were_asked_for(thread, owner, answers):
    executor, jobs = thread
    for n in range(5):
        jobs.run(lambda n=n: n, owner=owner, done=answers.append)
    executor.turn()
    assert answers == [0, 1, 2, 3, 4]


def test_a_refusal_goes_where_it_is_expected(thread, owner, answers):
    executor, jobs = thread
    error = MissingError("name")
    jobs.run(lambda: fail(error), owner=owner, done=answers.append, refused=answers.append)
    executor.turn()
    assert answers == [error]


@pytest.mark.parametrize("error", [MissingError("name"), ZeroDivisionError()])
def test_what_nobody_expects_goes_to_the_crash_path(thread, owner, answers, error):
    executor, jobs = thread
    expects = {} if isinstance(error, MissingError) else {"refused": answers.append}
    jobs.run(lambda: fail(error), owner=owner, done=answers.append, **expects)
    executor.turn()
    assert answers == []
    assert executor.crashes == [error]
    executor.crashes.clear()


def test_the_next_work_is_done_after_a_crash(thread, owner, answers):
    executor, jobs = thread
    jobs.run(lambda: fail(ZeroDivisionError()), owner=owner, done=answers.append)
    jobs.run(lambda: 2, owner=owner, done=answers.append)
    executor.turn()
    assert answers == [2]
    executor.crashes.clear()


@pytest.mark.parametrize("work", [lambda: 1, lambda: fail(MissingError("name"))])
def test_an_answer_for_someone_who_is_gone_is_dropped(thread, answers, work, bury):
    executor, jobs = thread
    owner = QObject()
    jobs.run(work, owner=owner, done=answers.append, refused=answers.append)
    owner.deleteLater()
    bury()
    executor.turn()
    assert answers == []


def test_an_error_is_told_even_when_its_owner_is_gone(thread, bury):
    executor, jobs = thread
    owner = QObject()
    jobs.run(lambda: fail(ZeroDivisionError()), owner=owner, done=lambda _: None)
    owner.deleteLater()
    bury()
    executor.turn()
    assert len(executor.crashes) == 1
    executor.crashes.clear()


def test_work_that_ends_after_the_window_is_gone_ends_quietly(thread, owner, answers, bury):
    executor, jobs = thread
    jobs.run(lambda: 1, owner=owner, done=answers.append)
    jobs.deleteLater()
    bury()
    executor.turn()
    assert answers == []


def test_the_answer_arrives_on_the_gui_thread(qtbot, owner):
    places = {}
    with ThreadPoolExecutor(max_workers=1) as executor:
        jobs = Jobs(executor, fail)

        def work():
            places["work"] = QThread.currentThread()

        def done(_):
            places["done"] = QThread.currentThread()

        jobs.run(work, owner=owner, done=done)
        qtbot.waitUntil(lambda: "done" in places)
    assert places["done"] is owner.thread()
    assert places["work"] is not owner.thread()


def test_what_waits_is_known(thread, owner, answers):
    executor, jobs = thread
    assert not jobs.waiting
    jobs.run(lambda: answers.append(jobs.waiting), owner=owner, done=id)
    jobs.run(lambda: answers.append(jobs.waiting), owner=owner, done=id)
    assert jobs.waiting
    executor.turn()
    assert answers == [True, False]
    assert not jobs.waiting
