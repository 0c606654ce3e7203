"""The program as the system runs it: what it loads, what it leaves, and how it ends."""

import os
import subprocess
import sys

import pytest

HEAVY = ("PySide6", "matplotlib", "numpy", "typst", "pikepdf")
LISTED = (
    "import sys; from journal_app.app.main import main; status = main(sys.argv[1:]);"
    f"print([name for name in {HEAVY} if name in sys.modules], status, file=sys.stderr)"
)


@pytest.fixture
def start(tmp_path):
    def start(*argv, code=None, **options):
        command = [
            sys.executable,
            *(("-c", code) if code else ("-m", "journal_app")),
            *map(str, argv),
        ]
        options = {"stdout": subprocess.PIPE, **options}
        if "input" not in options:
            options["stdin"] = subprocess.DEVNULL
        return subprocess.run(
            command,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
            start_new_session=True,
            **options,
        )

    return start


def test_version_and_init_load_nothing_heavy(start, folder, secret):
    for argv in (["version"], ["init", folder, "--passphrase-file", secret]):
        done = start(*argv, code=LISTED)
        assert done.stderr.decode().splitlines()[-1] == "[] 0"


def test_version_names_everything_inside(start):
    lines = start("version", "--verbose").stdout.decode().splitlines()
    found = dict(line.split(" ", 1) for line in lines[1:])
    for name in ("Python", "Qt", "SQLite", "SQLCipher", "OpenSSL", "typst", "matplotlib", "numpy"):
        assert any(key.startswith(name) for key in found), name
    assert "unknown" not in " ".join(lines)


def test_files_are_private_and_no_core_is_left(start):
    code = (
        "import ctypes, os, resource; from journal_app.app.hardening import harden; harden();"
        "print(os.umask(0), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    )
    expected = f"{0o77} (0, 0) 0"
    if sys.platform == "linux":
        assert start(code=code).stdout.decode().strip() == expected


def test_a_passphrase_is_never_asked_for_where_it_would_be_seen(start, words, folder):
    done = start("signs", folder, input=b"quiet harbour at dawn\n")
    assert done.returncode == 2
    assert b"no terminal" in done.stderr


def test_closed_streams_end_in_words(start, folder, words):
    shell = f'exec "{sys.executable}" -m journal_app signs "{folder}" --passphrase-file -'
    for closed in ("<&-", "<&- >&-"):
        done = start(code=f"import os; os.execl('/bin/sh', 'sh', '-c', '''{shell} {closed}''')")
        assert (done.returncode, b"Traceback" in done.stderr) == (2, False)


def test_a_reader_that_has_gone_ends_quietly(start):
    reading, writing = os.pipe()
    os.close(reading)
    done, helped = start("version", stdout=writing), start("--help", stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
    assert helped.stderr == b""


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_any_locale_can_print_what_there_is(start, locale, tmp_path):
    environment = os.environ | {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = start("signs", "\N{SNOWMAN}\udcff", env=environment)
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)
    assert start("--help", env=environment).returncode == 0
