"""Only a regular file is read, whatever reads it."""

import os
from datetime import date

import pytest

from journal_app.domain.import_errors import FileProblem, InputFileError
from journal_app.exchange.chosen_file import bytes_of
from journal_app.exchange.fhir_document import text_of_file
from journal_app.exchange.ics_file import EventStretch, read_calendar_file


def calendar(path):
    return read_calendar_file(path, EventStretch(date(2026, 1, 1), date(2026, 12, 31), "UTC"))


@pytest.mark.parametrize("read", [calendar, text_of_file, lambda path: bytes_of(path, 10)])
def test_a_pipe_or_a_folder_is_refused_and_never_waited_for(tmp_path, read):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, problem in ((pipe, FileProblem.NO_FILE), (tmp_path, FileProblem.FOLDER)):
        with pytest.raises(InputFileError) as refused:
            read(path)
        assert refused.value.problem is problem


def test_one_byte_more_than_asked_for_is_read(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"x" * 100)
    assert len(bytes_of(file, 10)) == 11
