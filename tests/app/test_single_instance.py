"""A second start for the same folder calls the first window; it never takes its place."""

import threading

import pytest

from journal_app.app import single_instance
from journal_app.app.single_instance import SingleInstance


@pytest.fixture
def place(tmp_path):
    return tmp_path / "run"


@pytest.fixture
def make(place, tmp_path):
    made = []

    def one(journal="journal"):
        made.append(SingleInstance(place, tmp_path / journal))
        return made[-1]

    yield one
    for each in made:
        each.leave()


def test_there_is_one_first_window_per_folder(make, qapp):
    assert make().take()
    assert not make().take()
    assert make("another").take()


def test_the_same_folder_by_another_name_is_the_same_folder(make, tmp_path, qapp):
    (tmp_path / "journal").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "journal")
    assert make().take()
    assert not make("link").take()
    assert not make("link/../journal").take()


def test_when_the_first_is_gone_the_next_is_the_first(make, qapp):
    first = make()
    assert first.take()
    first.leave()
    assert make().take()


def test_who_follows_on_a_lock_waits_for_the_one_before(make, qapp):
    first, second = make(), make()
    assert first.take()
    threading.Timer(0.1, first.leave).start()
    assert second.take(patience=5)


def test_a_call_is_heard_with_what_the_desktop_gave(make, qtbot):
    first, second = make(), make()
    first.take()
    first.listen()
    with qtbot.waitSignal(first.called) as heard:
        answers = []
        thread = threading.Thread(target=lambda: answers.append(second.call("token-7")))
        thread.start()
    qtbot.waitUntil(lambda: answers != [])
    thread.join()
    assert (heard.args, answers) == (["token-7"], [True])


def test_a_quick_entry_is_asked_for_apart(make, qtbot):
    first, second = make(), make()
    first.take()
    first.listen()
    with qtbot.assertNotEmitted(first.called), qtbot.waitSignal(first.quick_called) as heard:
        thread = threading.Thread(target=second.call, args=("token-7",), kwargs={"quick": True})
        thread.start()
    thread.join()
    assert heard.args == ["token-7"]


def test_a_call_that_came_while_the_window_was_locked_is_heard_by_the_next(make, place, qtbot):
    first, second = make(), make()
    first.take()
    thread = threading.Thread(target=second.call)
    thread.start()
    qtbot.waitUntil(lambda: any(file.suffix == ".call" for file in place.iterdir()))
    with qtbot.waitSignal(first.called):
        first.listen()
    thread.join()


def test_nobody_hears_a_call_for_another_folder(make, qtbot):
    first, other = make(), make("another")
    for each in (first, other):
        each.take()
        each.listen()
    with qtbot.assertNotEmitted(other.called), qtbot.waitSignal(first.called):
        thread = threading.Thread(target=make().call)
        thread.start()
    thread.join()


def test_a_first_window_that_does_not_answer_is_told_and_leaves_nothing(
    make, place, monkeypatch, qapp
):
    monkeypatch.setattr(single_instance, "ANSWER_SECONDS", 0.05)
    make().take()
    assert not make().call()
    assert [file.suffix for file in place.iterdir()] == [".open"]


def test_a_place_that_refuses_stops_nobody(tmp_path, qapp):
    (tmp_path / "file").write_text("where the folder should be")
    one = SingleInstance(tmp_path / "file", tmp_path / "journal")
    assert one.take()
    assert not one.call()


def test_nothing_in_the_place_names_the_journal(make, place, qapp):
    make("my secret diary").take()
    assert "diary" not in "".join(file.name for file in place.iterdir())
    assert place.stat().st_mode & 0o077 == 0
