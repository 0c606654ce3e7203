"""The sheet with the recovery words: all of them, in order, and nothing that says what for."""

import io
import shutil
import subprocess

import pikepdf
import pytest

from journal_app.domain.paper import Paper
from journal_app.report.recovery_sheet import recovery_sheet
from journal_app.storage.keys.master_key import MasterKey

WORDS = MasterKey(bytes(range(32))).words()


@pytest.fixture
def text_of(tmp_path):
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")

    def read(pdf):
        file = tmp_path / "sheet.pdf"
        file.write_bytes(pdf)
        done = subprocess.run([program, "-layout", file, "-"], capture_output=True, check=True)
        return done.stdout.decode()

    return read


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es", "xx"])
def test_every_word_stands_there_in_order(print_resources, text_of, paper, language):
    found = " ".join(text_of(recovery_sheet(WORDS, print_resources, paper, language)).split())
    for number, word in enumerate(WORDS, 1):
        assert f" {number} {word}" in found


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_on_it_says_what_the_words_open(print_resources, text_of, language):
    pdf = recovery_sheet(WORDS, print_resources, Paper.A4, language)
    for name in ("Even Keel", "even-keel", "journal", "diario", "recovery", "passphrase"):
        assert name.lower() not in text_of(pdf).lower()
        assert name.lower().encode() not in pdf.lower()


def test_it_is_one_page_and_the_same_bytes_each_time(print_resources):
    pdf = recovery_sheet(WORDS, print_resources, Paper.LETTER)
    assert pdf == recovery_sheet(WORDS, print_resources, Paper.LETTER)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
