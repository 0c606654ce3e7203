"""Every way a command can end has words and a status; none is a traceback."""

import errno
import io
import os
from types import SimpleNamespace

import pytest

from journal_app.app import cli
from journal_app.app.exit_status import Status, status_of
from journal_app.domain import vault_errors
from journal_app.domain.errors import JournalError
from journal_app.domain.import_errors import FileProblem, InputFileError

CSV = "date,mood\n2026-01-01,5\n"


def test_0_is_done(even_keel, words, folder, secret):
    done = even_keel("check", folder, "--passphrase-file", secret)
    assert (done.status, done.err) == (0, "")


@pytest.mark.parametrize(
    "argv",
    [
        ("signs",),
        ("signs", "x", "--as-of", "then"),
        ("init", "x", "--nonsense"),
        ("--theme", "pink"),
    ],
)
def test_2_is_wrong_usage(even_keel, capsys, argv):
    assert even_keel(*argv).status == 2
    assert "usage:" in capsys.readouterr().err


def test_2_is_a_folder_without_a_journal_and_nobody_is_asked_for_a_passphrase(even_keel, folder):
    done = even_keel("signs", folder)
    assert (done.status, "There is no journal in this folder." in done.err) == (2, True)


def test_2_is_a_journal_that_would_be_overwritten(even_keel, words, folder, secret):
    done = even_keel("init", folder, "--passphrase-file", secret)
    assert (done.status, "already" in done.err) == (2, True)


def test_2_is_a_passphrase_that_is_too_short_or_typed_differently(even_keel, folder):
    short = even_keel("init", folder, typed=["short", "short"])
    other = even_keel("init", folder, typed=["long enough once", "long enough twice"])
    assert (short.status, "at least 10" in short.err) == (2, True)
    assert (other.status, "did not match" in other.err) == (2, True)
    assert not (folder / "journal.db").exists()


def test_3_is_a_wrong_passphrase(even_keel, words, folder):
    done = even_keel("signs", folder, typed=["not the passphrase"])
    assert (done.status, done.out) == (3, "")
    assert "not the passphrase of this journal" in done.err


def test_3_is_wrong_words(even_keel, words, folder, tmp_path):
    other = even_keel("init", tmp_path / "other", typed=["quiet harbour"] * 2).out
    for typed in ("too few words", other):
        assert even_keel("recover", folder, typed=[typed]).status == 3


def test_4_is_a_damaged_journal(even_keel, words, folder, secret):
    (folder / "journal.db").write_bytes(b"")
    done = even_keel("check", folder, "--passphrase-file", secret)
    assert (done.status, "empty" in done.err) == (4, True)


def test_4_is_a_journal_whose_pages_are_damaged(even_keel, words, folder, secret):
    path = folder / "journal.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    assert even_keel("check", folder, "--passphrase-file", secret).status == 4


def test_4_is_a_damaged_key_file(even_keel, words, folder, secret):
    for name in ("journal.keys", "journal.keys.bak"):
        (folder / name).write_text("nonsense")
    done = even_keel("signs", folder, "--passphrase-file", secret)
    assert (done.status, "24 recovery words" in done.err) == (4, True)


@pytest.mark.parametrize("content", [None, "", "when,mood\n1,2\n", "date,mood\nnever,5\n"])
@pytest.mark.usefixtures("words")
def test_5_is_a_file_that_cannot_be_imported(even_keel, folder, secret, tmp_path, content):
    file = tmp_path / "in.csv"
    if content is not None:
        file.write_text(content)
    done = even_keel("import", folder, file, "--passphrase-file", secret, "--map", "mood=mood")
    assert done.status == 5
    folder_given = even_keel(
        "import", folder, tmp_path, "--passphrase-file", secret, "--map", "a=mood"
    )
    assert (folder_given.status, "folder, not a file" in folder_given.err) == (5, True)


@pytest.mark.usefixtures("words")
def test_5_is_a_pipe_or_a_table_that_is_too_large(even_keel, folder, secret, tmp_path):
    pipe, large = tmp_path / "pipe.csv", tmp_path / "large.csv"
    os.mkfifo(pipe)
    large.write_text(CSV + "2026-01-01,5\n" * 100_000)
    how = ("--passphrase-file", secret, "--map", "mood=mood", "--dry-run")
    waited = even_keel("import", folder, pipe, *how)
    assert (waited.status, "a pipe or a device, not a file" in waited.err) == (5, True)
    counted = even_keel("import", folder, large, *how)
    assert (counted.status, "at most 100,000 rows and 50 megabytes" in counted.err) == (5, True)


def test_6_is_the_disk_or_a_permission(even_keel, words, folder, tmp_path):
    assert even_keel("signs", folder, "--passphrase-file", tmp_path / "none").status == 6
    assert even_keel("signs", folder, "--passphrase-file", tmp_path).status == 6
    nowhere = tmp_path / "no folder" / "words"
    done = even_keel("init", tmp_path / "new", "--words-file", nowhere, typed=["quiet harbour"] * 2)
    assert done.status == 6
    assert not (tmp_path / "new").exists()


def test_6_is_a_full_disk(even_keel, words, folder, secret, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "SECRET")

    monkeypatch.setattr("journal_app.app.commands.check.check_up", full)
    done = even_keel("check", folder, "--passphrase-file", secret)
    assert (done.status, "full" in done.err, "SECRET" in done.err) == (6, True, False)


def test_7_is_a_journal_that_is_open_elsewhere(even_keel, journal, folder, secret):
    done = even_keel("signs", folder, "--passphrase-file", secret)
    assert (done.status, "open in another window" in done.err) == (7, True)


def test_1_is_what_nobody_expected_and_shows_nothing_of_it(even_keel, monkeypatch):
    def broken(*_):
        raise RuntimeError("SECRET")

    module = SimpleNamespace(add_arguments=lambda _: None, run=broken)
    monkeypatch.setattr(cli.importlib, "import_module", lambda _: module)
    done = even_keel("version")
    assert done.status == 1
    assert "RuntimeError" in done.err
    assert "SECRET" not in done.err
    assert "Traceback" not in done.err


def test_130_is_ctrl_c(even_keel, words, folder):
    def stopped(_question):
        raise KeyboardInterrupt

    done = even_keel("signs", folder, ask=stopped)
    assert (done.status, done.out) == (130, "")


def test_141_is_a_reader_that_has_gone(even_keel):
    class Gone(io.StringIO):
        def write(self, _text):
            raise BrokenPipeError

    assert even_keel("version", out=Gone()).status == 141


def test_the_lock_is_let_go_after_every_refusal(even_keel, words, folder, secret, tmp_path):
    file = tmp_path / "in.csv"
    file.write_text(CSV)
    for column, status in (("nothing", 5), ("mood", 0)):
        done = even_keel(
            "import", folder, file, "--passphrase-file", secret, "--map", f"{column}=mood"
        )
        assert done.status == status


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (vault_errors.NewerSchemaError(found=9, known=1), 4),
        (vault_errors.CopyNotVerifiedError(), 4),
        (vault_errors.DiskFullError(), 6),
        (vault_errors.StorageUnavailableError(vault_errors.StorageFault.READ_ONLY), 6),
        (InputFileError(FileProblem.FORBIDDEN), 6),
        (JournalError(), 1),
    ],
)
def test_refusals_keep_their_status(error, status):
    assert status_of(error) is Status(status)
