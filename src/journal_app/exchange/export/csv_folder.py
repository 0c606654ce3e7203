"""A journal as a folder of tables that spreadsheets, R and pandas open as they are."""

from contextlib import ExitStack
from dataclasses import dataclass

from journal_app.exchange.export.csv_books import add_books
from journal_app.exchange.export.csv_days import DayTable
from journal_app.exchange.export.csv_entries import EntryTables
from journal_app.exchange.export.csv_forms import FormTables
from journal_app.exchange.export.csv_readme import NAME, readme
from journal_app.exchange.export.csv_tables import Tables
from journal_app.usecases.export_months import binned, months
from journal_app.usecases.export_ports import ExportOrder, ExportStep, NewPlace, Steps
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat


@dataclass(frozen=True, slots=True)
class WriteCsv:
    """Writes a table for each kind of thing, and one of the days (fits ``WriteExport``)."""

    format: FormFormat

    def __call__(self, journal: Journal, order: ExportOrder, place: NewPlace) -> Steps:
        """Write month by month."""
        scales = journal.scales.all()
        names: dict[str, str] = {choice.id: choice.name for choice in journal.choices.all()}
        names.update({scale.id: scale.name for scale in scales})
        total, done = journal.entries.count(), 0
        with ExitStack() as stack:
            tables = Tables(place, lambda one: names.get(one, one))
            stack.callback(tables.stack.close)
            days = DayTable(tables, journal.ratings, scales)
            entries = EntryTables(tables)
            yield ExportStep(0, total)
            for month in months(journal.entries):
                days.add(month)
                for kept in month.entries:
                    entries.add(kept)
                done += len(month.entries)
                yield ExportStep(done, total)
            for some in binned(journal.entries, order):
                for kept in some:
                    entries.add(kept)
                yield ExportStep(done, total)
            add_books(tables, journal)
            FormTables(tables, self.format).add_all(journal, order)
            with place.open(NAME) as page:
                page.write(readme(tables.made))
