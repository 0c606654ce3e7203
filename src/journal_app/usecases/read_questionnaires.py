"""Read the questionnaires: what is due, what was filled in, and what it comes to."""

from dataclasses import dataclass
from datetime import date

from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.questionnaire.filled import Filled, KeptForm, KeptResponse
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import Score, scores
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_draft import draft_form
from journal_app.usecases.questionnaire_ports import FormFormat


@dataclass(frozen=True, slots=True, repr=False)
class Answered(Silent):
    """One time that a questionnaire was filled in, with its sums."""

    kept: KeptResponse
    filled: Filled
    scores: tuple[Score, ...]


@dataclass(frozen=True, slots=True, repr=False)
class FormView(Silent):
    """A questionnaire as it stands on a day."""

    kept: KeptForm
    form: Questionnaire
    answered: tuple[Answered, ...] = ()
    """Oldest first."""
    begun: bool = False
    """Whether something stands in it that was not saved."""
    due: bool = False
    next_due: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class RemovedForm(Silent):
    """A questionnaire in the bin."""

    id: QuestionnaireId
    title: str


@dataclass(frozen=True, slots=True, repr=False)
class DueForm(Silent):
    """A questionnaire that is to be filled in, or has something to be asked about."""

    id: QuestionnaireId
    title: str
    asked: bool = True
    """Whether the person said which of its questions are about not being safe."""


@dataclass(frozen=True, slots=True)
class ReadQuestionnaires:
    """Reads every questionnaire, or what of them is due."""

    journal: Journal
    format: FormFormat

    def __call__(self, today: date) -> tuple[FormView, ...]:
        """Every questionnaire with all that was filled in. Raises FormRefusedError."""
        return tuple(self._view(kept, today) for kept in self.journal.questionnaires.all())

    def one(self, form: QuestionnaireId, today: date) -> FormView:
        """One questionnaire. Raises NoSuchFormError, FormRefusedError."""
        return self._view(self.journal.questionnaires.get(form), today)

    def removed(self) -> tuple[RemovedForm, ...]:
        """Those in the bin, the newest first."""
        found = self.journal.questionnaires.bin()
        return tuple(RemovedForm(kept.id, self.format.read(kept.source).title) for kept, _ in found)

    def due(self, today: date) -> tuple[DueForm, ...]:
        """Those that are due or were never asked about, without what was filled in."""
        book = self.journal.questionnaires
        last = book.last_days()
        return tuple(
            DueForm(kept.id, self.format.read(kept.source).title, kept.asked)
            for kept in book.all()
            if kept.plan.is_due(last.get(kept.id), today) or not kept.asked
        )

    def _view(self, kept: KeptForm, today: date) -> FormView:
        form = self.format.read(kept.source)
        responses = self.journal.questionnaires.responses(kept.id)
        last = responses[-1].day if responses else None
        return FormView(
            kept=kept,
            form=form,
            answered=tuple(self._answered(form, response) for response in responses),
            begun=self.journal.drafts.get(draft_form(kept.id)) is not None,
            due=kept.plan.is_due(last, today),
            next_due=kept.plan.next_due(last),
        )

    def _answered(self, form: Questionnaire, response: KeptResponse) -> Answered:
        filled = self.format.read_response(form, response.body)
        return Answered(response, filled, scores(form, filled.answers))
