"""Words for questionnaires that cannot be read or kept; no Qt here."""

from collections.abc import Callable
from typing import Any

from journal_app.domain.errors import JournalError
from journal_app.domain.questionnaire import errors as refused
from journal_app.translation import tr, tr_n
from journal_app.ui.explanation import Explanation

_Problem = refused.FormProblem


def _form(error: refused.FormRefusedError) -> Explanation:
    happened = {
        _Problem.NOT_JSON: tr("This file cannot be read: it is not JSON."),
        _Problem.TOO_LARGE: tr("This file is larger than 2 MB."),
        _Problem.TOO_DEEP: tr("Questions stand inside each other too many times."),
        _Problem.TOO_MANY: tr("There are more questions or answers than this program takes."),
        _Problem.TOO_LONG: tr("One of the texts is too long."),
        _Problem.OTHER_RESOURCE: tr("This file is not a FHIR questionnaire."),
        _Problem.SHAPE: tr("Something in the file is not written as FHIR R4 says."),
        _Problem.MODIFIED: tr("The file asks for something that this program does not know."),
        _Problem.NO_QUESTION: tr("There is no question in this file."),
        _Problem.NO_NAME: tr("An item has no name (linkId) that fits."),
        _Problem.SAME_NAME: tr("Two items have the same name (linkId)."),
        _Problem.NO_TEXT: tr("A question has no text."),
        _Problem.UNKNOWN_KIND: tr("A question is of a kind that this program does not know."),
        _Problem.NO_OPTIONS: tr("A question has no answers to choose from."),
        _Problem.OPTIONS_ELSEWHERE: tr("The answers to a question are not in this file."),
        _Problem.CONDITION: tr("It is not clear when a question is to be asked."),
        _Problem.CIRCLE: tr("Questions wait for each other, so none of them would be asked."),
        _Problem.ANSWER: tr("An answer does not fit its question."),
        _Problem.OTHER_FORM: tr("These answers belong to another questionnaire."),
    }[error.problem]
    if error.number:
        happened += " " + tr("It is item {n} of the file.").format(n=error.number)
    return Explanation(
        happened,
        tr("Nothing in your journal was changed."),
        tr("Ask your clinic for the questionnaire as a FHIR R4 file in JSON."),
    )


def _unanswered(error: refused.UnansweredError) -> Explanation:
    return Explanation(
        tr_n(
            "One question that your clinic asks for has no answer yet.",
            "%n questions that your clinic asks for have no answer yet.",
            error.count,
        ),
        tr("What you answered is still here."),
        tr("Answer, or save it as not finished."),
    )


FORM_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    refused.FormRefusedError: _form,
    refused.UnansweredError: _unanswered,
    refused.FormThereError: lambda _: Explanation(
        tr("This questionnaire is in your journal already."), tr("Nothing was changed.")
    ),
    refused.NoSuchFormError: lambda _: Explanation(
        tr("This questionnaire is not in the journal any more.")
    ),
}
