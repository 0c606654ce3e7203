"""Take in a questionnaire that the clinic gave."""

from dataclasses import dataclass, replace

from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.moment import moment_of
from journal_app.domain.questionnaire.errors import FormThereError
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.marked import Proposal, proposals
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.silent import Silent
from journal_app.usecases.ports import Clock, Journal, NewId
from journal_app.usecases.questionnaire_ports import FormFormat


@dataclass(frozen=True, slots=True, repr=False)
class Unasked(Silent):
    """A questionnaire whose questions the person was not asked about."""

    kept: KeptForm
    form: Questionnaire

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Its questions, with those proposed that are known to be about not being safe."""
        return proposals(self.form, self.kept.marked)


@dataclass(frozen=True, slots=True)
class AddQuestionnaire:
    """Keeps the clinic's file as it was given, once, after its questions were asked about."""

    journal: Journal
    format: FormFormat
    clock: Clock
    new_id: NewId

    def read(self, source: str) -> Unasked:
        """Read the text of a file; it is kept only when its questions were asked about.

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
        )
        return Unasked(kept, form)

    def again(self, form: QuestionnaireId) -> Unasked:
        """One that is kept, to be asked about. Raises NoSuchFormError."""
        kept = self.journal.questionnaires.get(form)
        return Unasked(kept, self.format.read(kept.source))

    def keep(self, unasked: Unasked, marked: frozenset[str]) -> KeptForm:
        """Keep it with the questions that the person said are about not being safe."""
        kept = replace(unasked.kept, marked=marked, asked=True)
        self.journal.questionnaires.save(kept)
        return kept

    def remove(self, form: QuestionnaireId) -> None:
        """Remove one with what was filled in; it stays in the bin."""
        self.journal.questionnaires.delete(form)

    def restore(self, form: QuestionnaireId) -> None:
        """Bring one back from the bin."""
        self.journal.questionnaires.restore(form)

    def _is_same(self, kept: KeptForm, source: str, form: Questionnaire) -> bool:
        if kept.source == source:
            return True
        return bool(form.canonical) and self.format.read(kept.source).canonical == form.canonical
