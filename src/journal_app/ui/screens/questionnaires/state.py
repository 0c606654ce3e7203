"""What the list of questionnaires shows."""

from dataclasses import dataclass

from journal_app.domain.ids import QuestionnaireId
from journal_app.domain.silent import Silent
from journal_app.ui.questionnaire_words import due_words, named_score, title_words
from journal_app.ui.words import short_day
from journal_app.usecases.read_questionnaires import FormView, RemovedForm


@dataclass(frozen=True, slots=True, repr=False)
class FormRow(Silent):
    """One questionnaire."""

    id: QuestionnaireId
    title: str
    when: str
    """When it is due."""
    last: str
    """When it was filled in last, and what the answers come to."""
    due: bool = False
    begun: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class QuestionnairesState(Silent):
    """Every questionnaire, and those that were removed and can come back."""

    rows: tuple[FormRow, ...] = ()
    removed: tuple[FormRow, ...] = ()


def form_row(view: FormView, never: str) -> FormRow:
    """A questionnaire as the list shows it; ``never`` says that it was not filled in yet."""
    return FormRow(
        id=view.kept.id,
        title=title_words(view.form.title),
        when=due_words(view),
        last=_last(view, never),
        due=view.due,
        begun=view.begun,
    )


def removed_row(form: RemovedForm) -> FormRow:
    """A questionnaire in the bin."""
    return FormRow(form.id, title_words(form.title), "", "")


def _last(view: FormView, never: str) -> str:
    if not view.answered:
        return never
    last = view.answered[-1]
    alone = len(last.scores) == 1
    said = [named_score(score, alone=alone) for score in last.scores]
    return (
        " · ".join([short_day(last.kept.day), *said])
        if alone
        else "\n".join([short_day(last.kept.day), *said])
    )
