"""One questionnaire on its own page: everything that was filled in, and its settings."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.usecases.questionnaire_ports import QuestionnaireBook
from journal_app.usecases.read_questionnaires import FormView, ReadQuestionnaires


@dataclass(frozen=True, slots=True)
class OneQuestionnaire:
    """Runs on the journal's thread."""

    book: QuestionnaireBook
    forms: ReadQuestionnaires

    def read(self, form: QuestionnaireId, today: date) -> FormView:
        """As it stands. Raises NoSuchFormError, FormRefusedError."""
        return self.forms.one(form, today)

    def save(self, kept: KeptForm) -> None:
        """Keep its settings."""
        self.book.save(kept)

    def remove(self, response: ResponseId) -> None:
        """Remove answers; they stay in the bin."""
        self.book.delete_response(response)

    def restore(self, response: ResponseId) -> None:
        """Bring answers back."""
        self.book.restore_response(response)
