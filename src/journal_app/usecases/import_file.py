"""A file of another program: look at it, say what is what, try it, keep it, remember how."""

import hashlib
import json
from dataclasses import dataclass
from typing import Protocol

from journal_app.domain.backup import BackupReason
from journal_app.domain.choice import Choice
from journal_app.domain.draft import DocumentError
from journal_app.domain.long_work import LongWork
from journal_app.domain.scale import Scale
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.counted_rows import counted
from journal_app.usecases.file_mapping import FileMapping
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_entries import ImportEntries, ImportPlan
from journal_app.usecases.import_journal import ImportJournal, JournalImport, Reads
from journal_app.usecases.map_rows import MappedReader
from journal_app.usecases.mapping_document import mapping_from_text, mapping_to_text
from journal_app.usecases.ports import Journal
from journal_app.usecases.propose_mapping import NOTHING_KNOWN, propose_mapping
from journal_app.usecases.survey_file import FileSurvey, survey_file


class ImportMappings(Protocol):
    """What was said of files before, by format and by the names of their columns."""

    def get(self, form: str, header: str) -> str | None:
        """The mapping as it was kept, or None."""
        ...

    def save(self, form: str, header: str, body: str) -> None:
        """Keep a mapping in place of the earlier one."""
        ...


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Every step but the last leaves the journal as it is."""

    journal: Journal
    entries: ImportEntries
    mappings: ImportMappings
    back_up: BackUp

    def things(self) -> tuple[list[Scale], list[Choice]]:
        """Scales and words of the journal, hidden ones too."""
        return self.journal.scales.all(), self.journal.choices.all()

    def known(self, form: str, reader: FileReader) -> FileMapping:
        """What was said of such a file before. Raises what the reader raises."""
        body = self.mappings.get(form, header_digest(reader.header()))
        try:
            return NOTHING_KNOWN if body is None else mapping_from_text(body)
        except DocumentError:
            return NOTHING_KNOWN

    def look(self, reader: FileReader, work: LongWork) -> FileSurvey:
        """What is in a file. Raises what the reader raises, WorkStoppedError."""
        return survey_file(counted(reader.read(), work))

    def propose(self, survey: FileSurvey, known: FileMapping) -> FileMapping:
        """What of it seems to be what of the journal."""
        return propose_mapping(survey, *self.things(), known)

    def preview(self, reader: FileReader, mapping: FileMapping, work: LongWork) -> ImportPlan:
        """What would come in. Raises MappingError, WorkStoppedError, what the reader raises."""
        mapped = MappedReader(reader, mapping)
        return self.entries.preview(counted(mapped.read(), work), mapped.scales, mapped.words)

    def preview_exported(self, read: Reads, work: LongWork) -> JournalImport:
        """What a journal that was exported would bring. Raises as ``keep_exported``."""
        return self._exported.preview(read, work.tell)

    def keep_exported(self, read: Reads, work: LongWork) -> JournalImport:
        """Take it in after a backup: whole where the journal is new, else what is missing.

        Raises BrokenExportError, NewerExportError, InputFileError, WorkStoppedError, as BackUp.
        """
        with self.back_up.before(BackupReason.BEFORE_IMPORT, work):
            return self._exported.keep(read, work.tell)

    @property
    def _exported(self) -> ImportJournal:
        return ImportJournal(self.journal, self.entries.new_id)

    def keep(
        self, form: str, reader: FileReader, mapping: FileMapping, work: LongWork
    ) -> ImportPlan:
        """Bring it in after a backup, remember the mapping. Raises as ``preview`` and BackUp."""
        mapped = MappedReader(reader, mapping)
        with self.back_up.before(BackupReason.BEFORE_IMPORT, work), self.journal.transaction():
            plan = self.entries.keep(
                counted(mapped.read(), work), mapped.scales, form, mapped.words
            )
            self.remember(form, reader, mapping)
        return plan

    def remember(self, form: str, reader: FileReader, mapping: FileMapping) -> None:
        """Keep a mapping for the next file of this kind. Raises what the reader raises."""
        digest = header_digest(reader.header())
        self.mappings.save(form, digest, mapping_to_text(mapping))


def header_digest(header: tuple[str, ...]) -> str:
    """A short name for the names of columns, 32 hexadecimal digits."""
    text = json.dumps(header, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
