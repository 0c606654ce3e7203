"""An unexpected error is told without a word of what it holds."""

import sys

import pytest

from journal_app.app.crash import CrashReporter, describe

CANARY = "canary-7c1f"


@pytest.fixture
def crashed():
    def fail():
        raise ValueError(CANARY)

    try:
        fail()
    except ValueError as error:
        return error


def test_it_names_the_type_and_the_places_only(crashed):
    said = describe(crashed)
    assert said.startswith("ValueError at test_crash.py:")
    assert said.endswith(" fail")
    assert CANARY not in said


def test_an_error_from_nowhere_is_told_too():
    assert describe(KeyError(CANARY)) == "KeyError at nowhere"


def test_the_person_is_told_and_the_log_stays_silent(crashed, capsys):
    reporter, told = CrashReporter(), []
    reporter.tell = lambda: told.append(True)
    reporter.report(crashed)
    assert told == [True]
    assert reporter.seen == [describe(crashed)]
    written = capsys.readouterr()
    assert "ValueError" in written.err
    assert CANARY not in written.err + written.out


def test_a_program_without_a_console_still_tells_the_person(crashed, monkeypatch):
    reporter, told = CrashReporter(), []
    reporter.tell = lambda: told.append(True)
    monkeypatch.setattr(sys, "stderr", None)
    reporter.report(crashed)
    assert told == [True]


def test_it_takes_the_place_of_the_hook_that_prints(crashed, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = CrashReporter()
    reporter.install()
    sys.excepthook(ValueError, crashed, crashed.__traceback__)
    assert len(reporter.seen) == 1
    assert CANARY not in capsys.readouterr().err


def test_an_interrupt_is_no_crash(monkeypatch):
    passed = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *about: passed.append(about[0]))
    reporter = CrashReporter()
    reporter.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (reporter.seen, passed) == ([], [KeyboardInterrupt])
