"""Every kind of refusal has words, without Qt; the window translates the same words."""

import subprocess
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import journal_app.domain
import journal_app.usecases
from journal_app import translation
from journal_app.domain import import_errors, vault_errors
from journal_app.domain.errors import JournalError, MissingError, OutOfRangeError, TextTooLongError
from journal_app.domain.import_row import Mended, RefusedReason, Unheld
from journal_app.domain.report_errors import PeriodAheadError, ReportTooLongError
from journal_app.ui.import_words import mended_words, reason_words, unheld_words
from journal_app.ui.refusal_words import explain, has_words

for package in (journal_app.domain, journal_app.usecases):
    for found in walk_packages(package.__path__, package.__name__ + "."):
        import_module(found.name)


def kinds(base=JournalError):
    for kind in base.__subclasses__():
        if kind.__module__.startswith("journal_app."):
            yield kind
            yield from kinds(kind)


@pytest.mark.parametrize("kind", sorted(set(kinds()), key=lambda kind: kind.__name__))
def test_every_kind_of_refusal_has_words_of_its_own(kind):
    assert has_words(kind)


EVERY = [
    *map(vault_errors.JournalDamagedError, vault_errors.Damage),
    *map(vault_errors.StorageUnavailableError, vault_errors.StorageFault),
    *(
        vault_errors.RecoveryWordsError(p, count=3, positions=(2,))
        for p in vault_errors.WordsProblem
    ),
    *(vault_errors.WrongWordsError(certain=certain) for certain in (True, False)),
    vault_errors.NewerSchemaError(found=9, known=2),
    vault_errors.PassphraseTooShortError(minimum=10),
    vault_errors.WrongPassphraseError(),
    *map(import_errors.InputFileError, import_errors.FileProblem),
    import_errors.TableTooLargeError(),
    import_errors.DayOrderError(),
    import_errors.NumberedDayError(date(2026, 10, 5)),
    import_errors.LettersUnknownError((import_errors.LetterReading("cp1250", "zażółć"),)),
    *(import_errors.NoSuchColumnError(role, 2) for role in import_errors.ColumnRole),
    *(import_errors.AmbiguousColumnError(role, 2) for role in import_errors.ColumnRole),
    *(import_errors.MappingError(problem, 2) for problem in import_errors.MappingProblem),
    OutOfRangeError("rating", low=0, high=10),
    TextTooLongError("line", limit=500),
    MissingError("name"),
    ReportTooLongError(days=900, most=366),
    PeriodAheadError(),
    type("UnheardOfError", (JournalError,), {})(),
]


@pytest.mark.parametrize("error", EVERY, ids=lambda error: f"{type(error).__name__}{error.args}")
def test_the_words_are_whole_sentences(error):
    words = explain(error)
    for part in (words.happened, words.safe, words.next_step):
        assert part == "" or (part[0].isupper() and part[-1] in ".?")
        assert "{" not in part
    assert words.happened


@pytest.fixture
def shouting(monkeypatch):
    class Shouting(translation.English):
        def find(self, text, comment, n):
            return text.upper()

    before = translation.install(Shouting())
    yield
    translation.install(before)


@pytest.mark.usefixtures("shouting")
def test_every_word_is_said_in_the_language_in_force():
    assert explain(vault_errors.WrongPassphraseError()).short.isupper()


@pytest.mark.parametrize("reason", RefusedReason)
def test_every_reason_to_leave_a_row_out_has_words(reason):
    assert reason_words(reason)


@pytest.mark.parametrize("what", Unheld)
def test_everything_that_has_no_place_is_named_and_counted(what):
    assert "3" in unheld_words(what, 3)


@pytest.mark.parametrize("mended", Mended)
def test_everything_that_was_mended_has_words(mended):
    assert mended_words(mended)


def test_the_words_load_no_qt():
    code = (
        "import journal_app.ui.refusal_words, sys;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(sys.prefix))
    assert done.returncode == 0
