"""What Qt made dies on the thread that made it."""

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject

from journal_app.app.collecting import Collecting


class Cyclic(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self


@pytest.fixture
def collecting(qapp):
    made = Collecting()
    made.begin()
    yield made
    made.end()


def died_on(work):
    """The threads on which a cyclic object died while ``work`` was done."""
    threads = []
    weakref.finalize(Cyclic(), lambda: threads.append(threading.current_thread()))
    work()
    return threads


def allocate():
    return [[n] for n in range(200_000)]


def on_another_thread():
    with ThreadPoolExecutor(1) as other:
        other.submit(allocate).result()


def test_another_thread_never_collects(collecting):
    assert died_on(on_another_thread) == []


def test_the_gui_thread_does(collecting):
    def work():
        on_another_thread()
        allocate()
        collecting.collect()
        gc.collect()

    assert died_on(work) == [threading.main_thread()]


def test_python_collects_again_afterwards(qapp):
    made = Collecting()
    made.begin()
    assert not gc.isenabled()
    made.end()
    assert gc.isenabled()
