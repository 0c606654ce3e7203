"""The plan as a page."""

from journal_app.app.journal_pages.sections import line, section
from journal_app.domain.plan.plan import Plan
from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui.plan_words import (
    card_words,
    how_words,
    line_kind_words,
    plan_sections,
    situation_day,
    stage_words,
)
from journal_app.ui.words import long_day
from journal_app.usecases.export_pages import PageSection, PageText, ReadPage
from journal_app.usecases.ports import Journal

Sections = tuple[PageSection, ...]


def plan_page(journal: Journal) -> ReadPage:
    """Everything of the plan, as it stands."""
    plan, scales = journal.plan.get(), journal.scales.all()
    told = {tr("If-then cards"), tr("Hard situations"), tr("People")}
    sheets = (one for one in plan_sections(plan, tuple(scales)) if one[0] not in told)
    return ReadPage(
        "plan",
        tr("My plan"),
        (
            *_signs(plan, scales),
            *_cards(journal, plan),
            *section(tr("Hard situations"), (_situation(one) for one in plan.situations)),
            *_people(plan),
            *_numbers(journal),
            *(
                found
                for heading, lines in sheets
                for found in section(heading, (line(one) for one in lines))
            ),
            *_locked_card(journal),
            *_versions(journal),
        ),
    )


def _signs(plan: Plan, scales: list[Scale]) -> Sections:
    names, stages = {scale.id: scale.name for scale in scales}, dict(stage_words())
    return section(
        tr("What the plan says about signs"),
        (
            line(
                stages[note.stage.value],
                tr("seen by {name}").format(name=note.seen_by) if note.seen_by.strip() else "",
                question=names.get(note.scale, note.scale),
            )
            for note in plan.signs
        ),
    )


def _cards(journal: Journal, plan: Plan) -> Sections:
    names: dict[str, str] = {choice.id: choice.name for choice in journal.choices.all()}
    return section(
        tr("If-then cards"),
        (
            line(card_words(card), card.who, card.place, names.get(card.skill or "", ""))
            for card in plan.if_thens
        ),
    )


def _situation(one: RiskSituation) -> PageText:
    back = one.look_back
    how = dict(how_words()).get(back.how.value, "") if back and back.how else ""
    helped = back.helped if back else ""
    return line(situation_day(one), one.could_happen, one.will_do, how, helped, question=one.what)


def _people(plan: Plan) -> Sections:
    return section(
        tr("People"),
        (
            line(one.reach, one.what_for, question=one.name)
            if one.reach or one.what_for
            else line(one.name)
            for one in plan.people
        ),
    )


def _numbers(journal: Journal) -> Sections:
    kinds = dict(line_kind_words())
    return section(
        tr("Numbers of my own"),
        (
            line(one.number, kinds[one.kind.value], one.hours, one.note, question=one.name)
            for one in journal.plan.lines.all()
        ),
    )


def _locked_card(journal: Journal) -> Sections:
    card = journal.plan.card.get()
    return section(
        tr("Card outside the lock"), (line(one) for one in (card.name, card.reach, *card.steps))
    )


def _versions(journal: Journal) -> Sections:
    looked = [one for one in journal.plan.versions.all() if one.reviewed_on is not None]
    return section(
        tr("Looked through"),
        (line(long_day(one.reviewed_on), one.reviewed_with) for one in looked if one.reviewed_on),
    )
