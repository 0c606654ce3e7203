"""A journal as one FHIR R4 Bundle: numbers, questionnaires, plan and consents."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from journal_app.exchange.export.fhir_books import consents, plans, responses
from journal_app.exchange.export.fhir_bundle import BundleFile
from journal_app.exchange.export.fhir_entries import EntryObservations
from journal_app.exchange.export.fhir_parts import Names, patient
from journal_app.usecases.export_months import binned, months
from journal_app.usecases.export_ports import ExportOrder, ExportStep, NewPlace, Steps
from journal_app.usecases.ports import Journal


@dataclass(frozen=True, slots=True)
class WriteFhir:
    """Writes one file (fits ``WriteExport``)."""

    new_seed: Callable[[], UUID] = uuid4

    def __call__(self, journal: Journal, order: ExportOrder, place: NewPlace) -> Steps:
        """Write month by month; what is in the bin says that it was withdrawn."""
        names = Names(self.new_seed())
        entries = EntryObservations(
            names,
            {scale.id: scale for scale in journal.scales.all()},
            {choice.id: choice.name for choice in journal.choices.all()},
        )
        total, done = journal.entries.count(), 0
        with place.open() as file:
            bundle = BundleFile(file, names, order.made_at)
            bundle.add(patient(names))
            yield ExportStep(0, total)
            for month in months(journal.entries):
                for kept in month.entries:
                    bundle.add_all(entries.of(kept))
                done += len(month.entries)
                yield ExportStep(done, total)
            for some in binned(journal.entries, order):
                for kept in some:
                    bundle.add_all(entries.of(kept))
                yield ExportStep(done, total)
            bundle.add_all(responses(names, journal))
            bundle.add_all(plans(names, journal))
            bundle.add_all(consents(names, journal))
            bundle.end()
