"""Questionnaires as tables: what there is, when it was filled in, and each answer."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
)
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.score import scores
from journal_app.exchange.export.csv_tables import Tables
from journal_app.exchange.export.flat_rows import Cell, cell
from journal_app.exchange.fhir_when import written
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat

FORM: Final = (
    "id",
    "title",
    "url",
    "version",
    "added",
    "often",
    "first_due",
    "in_bin_since_utc",
)
FILLED: Final = (
    "id",
    "questionnaire_id",
    "title",
    "day",
    "authored_utc",
    "zone",
    "status",
    "bring",
    "private",
)
ANSWER: Final = ("response_id", "link_id", "question", "answer", "code", "number", "unit")
SUM: Final = ("response_id", "link_id", "name", "sum", "answered", "asked", "lowest", "highest")


class FormTables:
    """What the clinic gave, and what was filled in."""

    def __init__(self, tables: Tables, form_format: FormFormat) -> None:
        self._format = form_format
        self._forms = tables.table("questionnaire", FORM)
        self._filled = tables.table("questionnaire_response", FILLED)
        self._answers = tables.table("questionnaire_answer", ANSWER)
        self._sums = tables.table("questionnaire_sum", SUM)

    def add_all(self, journal: Journal, order: ExportOrder) -> None:
        """Write all of them; those in the bin where that is asked for."""
        for kept in journal.questionnaires.all():
            self._add(kept, None)
            self._add_filled(journal, kept)
        for kept, since in journal.questionnaires.bin() if order.binned else ():
            self._add(kept, since)

    def _add(self, kept: KeptForm, since: datetime | None) -> None:
        form = self._format.read(kept.source)
        about = (kept.id, form.title, form.url, form.version, kept.added)
        row = (*about, kept.plan.often, kept.plan.first, since)
        self._forms.add([cell(value) for value in row])

    def _add_filled(self, journal: Journal, kept: KeptForm) -> None:
        form = self._format.read(kept.source)
        for one in journal.questionnaires.responses(kept.id):
            filled = self._format.read_response(form, one.body)
            row = (one.id, kept.id, form.title, one.day, one.authored, one.zone)
            marks = (filled.status, one.bring, one.private)
            self._filled.add([cell(value) for value in (*row, *marks)])
            for placed in form.asked(filled.answers):
                item = placed.item
                for answer in filled.answers.get(item.link_id, ()):
                    shown = _answer_cells(answer, item.unit)
                    self._answers.add([one.id, cell(item.link_id), cell(item.text), *shown])
            for score in scores(form, filled.answers):
                about = (score.total, score.name, score.sum, score.answered, score.asked)
                self._sums.add(
                    [one.id, *(cell(value) for value in (*about, score.low, score.high))]
                )


def _answer_cells(answer: Answer, unit: str) -> Iterator[Cell]:
    """In words, as a code, as a number, in which unit."""
    match answer:
        case Coded(code=code, display=display):
            found: tuple[object, ...] = (display or code, code, None, None)
        case Truth(yes=yes):
            found = (yes, None, int(yes), None)
        case TextAnswer(text=text):
            found = (text, None, None, None)
        case Amount(value=value, unit=own):
            found = (value, None, value, own)
        case Whole(value=number) | Number(value=number):
            found = (number, None, number, unit or None)
        case when:
            found = (written(when), None, None, None)
    return (cell(value) for value in found)
