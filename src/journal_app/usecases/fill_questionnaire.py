"""Fill in a questionnaire: open it with its draft, keep the answers, take them back."""

from dataclasses import dataclass

from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.filled import KeptForm, KeptResponse
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.silent import Silent
from journal_app.usecases.add_questionnaire import AddQuestionnaire, Unasked
from journal_app.usecases.answer_questionnaire import AnswerQuestionnaire
from journal_app.usecases.questionnaire_draft import Begun, QuestionnaireDraft
from journal_app.usecases.questionnaire_ports import QuestionnaireBook


@dataclass(frozen=True, slots=True, repr=False)
class Opened(Silent):
    """A questionnaire to fill in, with what was left of the last time."""

    kept: KeptForm
    form: Questionnaire
    begun: Begun


@dataclass(frozen=True, slots=True)
class FillQuestionnaire:
    """Runs on the journal's thread, except ``new_id``."""

    book: QuestionnaireBook
    add: AddQuestionnaire
    answer: AnswerQuestionnaire
    drafts: QuestionnaireDraft

    def new_id(self) -> ResponseId:
        """An id for answers that are begun, so that saving them twice keeps them once."""
        return ResponseId(self.add.new_id())

    def open(self, form: QuestionnaireId) -> Opened:
        """Open one. Raises NoSuchFormError, FormRefusedError."""
        kept = self.book.get(form)
        return Opened(kept, self.add.format.read(kept.source), self.drafts.load(form))

    def unasked(self, form: QuestionnaireId) -> Unasked:
        """One whose questions the person was never asked about. Raises NoSuchFormError."""
        return self.add.again(form)

    def keep_draft(self, form: QuestionnaireId, begun: Begun) -> None:
        """Keep what is answered so far."""
        self.drafts.keep(form, begun)

    def keep(
        self, kept: KeptForm, response: ResponseId, begun: Begun, *, finished: bool
    ) -> KeptResponse:
        """Keep the answers. Raises as AnswerQuestionnaire."""
        return self.answer(kept, response, begun.answers, begun.marks, finished=finished)

    def take_back(self, response: ResponseId) -> None:
        """Take answers back."""
        self.book.delete_response(response)

    def restore(self, response: ResponseId) -> None:
        """Keep answers again that were taken back."""
        self.book.restore_response(response)
