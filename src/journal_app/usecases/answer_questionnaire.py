"""Keep what was filled in."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal_app.domain.entry import EmptyEntryError
from journal_app.domain.ids import ResponseId
from journal_app.domain.moment import moment_of
from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Answers,
    Number,
    TextAnswer,
    Whole,
)
from journal_app.domain.questionnaire.errors import (
    FormProblem,
    FormRefusedError,
    UnansweredError,
)
from journal_app.domain.questionnaire.filled import Filled, FilledStatus, KeptForm, KeptResponse
from journal_app.domain.questionnaire.fit import fits
from journal_app.domain.questionnaire.item import Item, ItemKind
from journal_app.domain.questionnaire.questionnaire import Questionnaire
from journal_app.domain.questionnaire.score import totals_given
from journal_app.usecases.ports import Clock, Journal
from journal_app.usecases.questionnaire_draft import draft_form
from journal_app.usecases.questionnaire_ports import FormFormat
from journal_app.usecases.write_entry import Marks

_UNMARKED = Marks()


@dataclass(frozen=True, slots=True)
class AnswerQuestionnaire:
    """Keeps answers as the clinic's format has them, with the sums that can be worked out."""

    journal: Journal
    format: FormFormat
    clock: Clock

    def __call__(
        self,
        kept: KeptForm,
        response_id: ResponseId,
        answers: Answers,
        marks: Marks = _UNMARKED,
        *,
        finished: bool = True,
    ) -> KeptResponse:
        """Keep the answers to what was asked; the draft goes in the same transaction.

        A form passes its own ``response_id``, so that a save that is tried again is kept once.
        Raises EmptyEntryError, UnansweredError (only where it is ``finished``), FormRefusedError.
        """
        form = self.format.read(kept.source)
        given = _given(form, answers)
        if not given:
            raise EmptyEntryError
        missing = len(missing_in(form, given))
        if finished and missing:
            raise UnansweredError(missing)
        now, zone = self.clock.now(), self.clock.zone()
        moment = moment_of(now, now, zone, self.journal.preferences.get().day_ends)
        status = FilledStatus.IN_PROGRESS if missing else FilledStatus.COMPLETED
        filled = Filled(given | _sums(form, given), moment.occurred_at, status, form.canonical)
        response = KeptResponse(
            id=response_id,
            form=kept.id,
            authored=moment.occurred_at,
            zone=zone,
            day=moment.day,
            body=self.format.write_response(form, filled),
            bring=marks.bring,
            private=marks.private,
        )
        with self.journal.transaction():
            self.journal.questionnaires.save_response(response)
            self.journal.drafts.delete(draft_form(kept.id))
        return response


def missing_in(form: Questionnaire, answers: Answers) -> tuple[str, ...]:
    """Link ids of the questions that have to be answered and were not."""
    return tuple(
        placed.item.link_id
        for placed in form.asked(answers)
        if placed.item.required and not answers.get(placed.item.link_id)
    )


def _given(form: Questionnaire, answers: Answers) -> dict[str, tuple[Answer, ...]]:
    """The answers to what is asked, each of them fitting its question."""
    given: dict[str, tuple[Answer, ...]] = {}
    for placed in form.asked(answers):
        found = tuple(one for one in answers.get(placed.item.link_id, ()) if not _is_blank(one))
        if not fits(placed.item, found):
            raise FormRefusedError(FormProblem.ANSWER, placed.number)
        if found:
            given[placed.item.link_id] = found
    return given


def _is_blank(answer: Answer) -> bool:
    return isinstance(answer, TextAnswer) and not answer.text.strip()


def _sums(form: Questionnaire, given: Mapping[str, tuple[Answer, ...]]) -> dict[str, tuple[Answer]]:
    sums = totals_given(form, given)
    totals = {name: form.item(name) for name in sums}
    return {name: (_sum(item, sums[name]),) for name, item in totals.items() if item is not None}


def _sum(total: Item, value: float) -> Answer:
    if total.kind is ItemKind.QUANTITY:
        return Amount(value, total.unit)
    whole = total.kind is ItemKind.INTEGER and value.is_integer()
    return Whole(int(value)) if whole else Number(value)
