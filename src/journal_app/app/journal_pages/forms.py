"""Questionnaires of the clinic as a page: every time one was filled in, question by question."""

from collections.abc import Iterator

from journal_app.app.journal_pages.sections import line
from journal_app.domain.questionnaire.filled import KeptForm
from journal_app.domain.questionnaire.score import scores
from journal_app.exchange.fhir_format import FHIR
from journal_app.translation import tr
from journal_app.ui.questionnaire_words import answer_words, named_score, title_words
from journal_app.ui.words import long_day
from journal_app.usecases.export_pages import PageSection, PageText, ReadPage
from journal_app.usecases.export_ports import ExportOrder
from journal_app.usecases.ports import Journal


def forms_page(journal: Journal, order: ExportOrder) -> ReadPage:
    """Every questionnaire; of one in the bin its name, where that is asked for."""
    book = journal.questionnaires
    sections = [found for kept in book.all() for found in _filled(journal, kept)]
    for kept, since in book.bin() if order.binned else ():
        title = title_words(FHIR.read(kept.source).title)
        said = tr("in the bin since {day}").format(day=long_day(since.date()))
        sections.append(PageSection(title, (line(said),)))
    return ReadPage("questionnaires", tr("Questionnaires"), tuple(sections))


def _filled(journal: Journal, kept: KeptForm) -> Iterator[PageSection]:
    form = FHIR.read(kept.source)
    title = title_words(form.title)
    responses = journal.questionnaires.responses(kept.id)
    if not responses:
        yield PageSection(title, (line(tr("not filled in yet")),))
    for one in responses:
        filled = FHIR.read_response(form, one.body)
        sums = scores(form, filled.answers)
        marks = tr("private") if one.private else ""
        heading = " · ".join(part for part in (title, long_day(one.day), marks) if part)
        yield PageSection(
            heading,
            (
                *(
                    PageText(
                        placed.item.text or placed.item.link_id,
                        answer_words(placed.item, filled.answers[placed.item.link_id]),
                        short=True,
                    )
                    for placed in form.asked(filled.answers)
                    if filled.answers.get(placed.item.link_id)
                ),
                *(
                    line(named_score(score, alone=len(sums) == 1), question=tr("Sum"))
                    for score in sums
                ),
            ),
        )
