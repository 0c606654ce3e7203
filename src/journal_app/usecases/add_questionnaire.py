"""Take in a questionnaire that the clinic gave."""

from dataclasses import dataclass

from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.moment import moment_of
from journal_app.domain.questionnaire.errors import FormThereError
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.marked import marked_by_file
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.usecases.ports import Clock, Journal, NewId
from journal_app.usecases.questionnaire_ports import FormFormat


@dataclass(frozen=True, slots=True)
class AddQuestionnaire:
    """Keeps the clinic's file as it was given, once."""

    journal: Journal
    format: FormFormat
    clock: Clock
    new_id: NewId

    def __call__(self, source: str) -> KeptForm:
        """Keep the text of a file; questions that the file marks are marked.

        Raises FormRefusedError, FormThereError.
        """
        form = self.format.read(source)
        book = self.journal.questionnaires
        if any(self._is_same(kept, source, form) for kept in book.all()):
            raise FormThereError
        now = self.clock.now()
        ends = self.journal.preferences.get().day_ends
        kept = KeptForm(
            id=QuestionnaireId(self.new_id()),
            source=source,
            added=moment_of(now, now, self.clock.zone(), ends).day,
            marked=marked_by_file(form),
        )
        book.save(kept)
        return kept

    def _is_same(self, kept: KeptForm, source: str, form: Questionnaire) -> bool:
        if kept.source == source:
            return True
        return bool(form.canonical) and self.format.read(kept.source).canonical == form.canonical
