"""A journal as one JSON file: the canonical form, from which the same journal can be made again."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Final, TextIO

from journal_app.usecases.documents import Document, document_text
from journal_app.usecases.export_ports import ExportOrder, ExportStep, NewPlace, Steps
from journal_app.usecases.ports import Journal
from journal_app.usecases.whole_journal import FORMAT, MAJOR, MINOR

ENTRIES: Final = "entries"
_BATCH: Final = 1000


def write_json(journal: Journal, order: ExportOrder, place: NewPlace) -> Steps:
    """Write every section, one row a line (fits ``WriteExport``)."""
    total, done = journal.entries.count(), 0
    with place.open() as file:
        file.write(f'{{"format":{json.dumps(FORMAT)},"version":"{MAJOR}.{MINOR}"')
        for section in journal.whole.sections:
            file.write(f',\n"{section}":[')
            rows = journal.whole.rows(section, with_bin=order.binned)
            for number, batch in enumerate(_batches(rows)):
                _write_rows(file, batch, first=number == 0)
                if section == ENTRIES:
                    done = min(done + len(batch), total)
                    yield ExportStep(done, total)
            file.write("]")
        file.write("}\n")
    yield ExportStep(total, total)


def _batches(rows: Iterator[Document]) -> Iterator[list[Document]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _write_rows(file: TextIO, rows: list[Document], *, first: bool) -> None:
    start = "\n" if first else ",\n"
    file.write(start + ",\n".join(map(document_text, rows)))
