"""What is asked and picked from in this journal, and what was explained, as a page."""

from journal_app.app.journal_pages.sections import line, section
from journal_app.domain.choice import ChoiceList
from journal_app.translation import tr
from journal_app.ui.words import event_words, long_day
from journal_app.usecases.export_pages import PageSection, ReadPage
from journal_app.usecases.ports import Journal


def lists_page(journal: Journal) -> ReadPage:
    """Scales, words, templates, known events and new usual levels."""
    hidden = tr("hidden")
    words = journal.choices.all()
    return ReadPage(
        "lists",
        tr("What I track"),
        (
            *section(
                tr("Scales"),
                (
                    line(
                        _ends(one.low, one.high) or tr("asked in a check-in"),
                        hidden if one.hidden else "",
                        question=one.name,
                    )
                    for one in journal.scales.all()
                ),
            ),
            *(
                found
                for which, heading in _list_words()
                for found in section(
                    heading,
                    (
                        line(one.name, hidden if one.hidden else "")
                        for one in words
                        if one.list is which
                    ),
                )
            ),
            *section(
                tr("Templates"),
                (line(*one.prompts, question=one.name) for one in journal.templates.all()),
            ),
            *section(
                tr("Known events"),
                (
                    line(
                        f"{long_day(one.first)} – {long_day(one.last)}",
                        one.words,
                        question=event_words(one.kind),
                    )
                    for one in journal.events.known()
                ),
            ),
            *_new_normals(journal),
        ),
    )


def _new_normals(journal: Journal) -> tuple[PageSection, ...]:
    names: dict[str, str] = {scale.id: scale.name for scale in journal.scales.all()}
    return section(
        tr("New usual levels"),
        (
            line(
                tr("since {day}").format(day=long_day(one.since)),
                question=names.get(one.series, tr("Overall level")),
            )
            for one in journal.events.new_normals()
        ),
    )


def _ends(low: str, high: str) -> str:
    return " – ".join(end.strip() for end in (low, high) if end.strip())


def _list_words() -> list[tuple[ChoiceList, str]]:
    return [
        (ChoiceList.SKILL, tr("Skills")),
        (ChoiceList.TRIGGER_KIND, tr("Kinds of trigger")),
        (ChoiceList.EMOTION, tr("Emotions")),
    ]
