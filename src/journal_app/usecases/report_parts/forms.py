"""Questionnaires of the clinic: sums of the period, and single answers where they are shared."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from journal_app.domain.questionnaire.answer import (
    Amount,
    Answer,
    Coded,
    Number,
    TextAnswer,
    Truth,
    Whole,
)
from journal_app.domain.questionnaire.item import Item
from journal_app.domain.report_blocks import QuestionnaireScore
from journal_app.domain.sharing.in_full import AnsweredForm, Measured, Said
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat
from journal_app.usecases.read_questionnaires import Answered, FormView, ReadQuestionnaires
from journal_app.usecases.report_parts.material import Material


@dataclass(frozen=True, slots=True)
class Forms:
    """Reads what was filled in; what is marked private is left out."""

    journal: Journal
    format: FormFormat

    def scores(self, material: Material) -> tuple[QuestionnaireScore, ...]:
        """The newest sum of the period for each total, with the one before it."""
        return tuple(score for view in self._views(material) for score in _scores(view, material))

    def answers(self, material: Material) -> tuple[AnsweredForm, ...]:
        """Every questionnaire that was filled in during the period, question by question."""
        return tuple(
            _answered(view, one, material)
            for view in self._views(material)
            for one in _shared(view)
            if one.kept.day >= material.period.first
        )

    def _views(self, material: Material) -> tuple[FormView, ...]:
        return ReadQuestionnaires(self.journal, self.format)(material.period.last)


def _shared(view: FormView) -> list[Answered]:
    return [one for one in view.answered if not one.kept.private]


def _scores(view: FormView, material: Material) -> Iterator[QuestionnaireScore]:
    upto = [one for one in _shared(view) if one.kept.day <= material.period.last]
    if not upto or upto[-1].kept.day < material.period.first:
        return
    newest = upto[-1]
    for place, score in enumerate(newest.scores):
        if score.sum is None:
            continue
        last = _sum_before(upto[:-1], place)
        yield QuestionnaireScore(
            name=material.words(
                view.form.title if len(newest.scores) == 1 else score.name or view.form.title
            ),
            day=newest.kept.day,
            score=score.sum,
            highest=score.high or None,
            last_day=None if last is None else last[0],
            last_score=None if last is None else last[1],
        )


def _sum_before(earlier: list[Answered], place: int) -> tuple[date, float] | None:
    for one in reversed(earlier):
        found = one.scores[place].sum if place < len(one.scores) else None
        if found is not None:
            return one.kept.day, found
    return None


def _answered(view: FormView, one: Answered, material: Material) -> AnsweredForm:
    answers = one.filled.answers
    return AnsweredForm(
        title=material.words(view.form.title),
        day=one.kept.day,
        lines=tuple(
            (
                material.words(placed.item.text),
                tuple(
                    _said(placed.item, one, material)
                    for one in answers.get(placed.item.link_id, ())
                ),
            )
            for placed in view.form.asked(answers)
        ),
    )


def _said(item: Item, answer: Answer, material: Material) -> Said:
    """An answer as it goes onto paper; what was typed has its names made short."""
    match answer:
        case Coded(code=code, display=display):
            return material.words(display or code)
        case Truth(yes=yes):
            return yes
        case TextAnswer(text=text):
            return material.words(text)
        case Amount(value=value, unit=unit):
            return Measured(value, material.words(unit))
        case Whole(value=number) | Number(value=number):
            return Measured(float(number), item.unit)
        case _:
            return answer
