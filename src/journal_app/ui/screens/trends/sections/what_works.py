"""What works for me, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from journal_app.analysis.coping import CopingSummary, SkillEffect
from journal_app.charts.before_after import (
    Eased,
    before_after_figure,
    before_after_height,
    before_after_summary,
)
from journal_app.domain.entry import EntryKind
from journal_app.domain.long_work import LongWork
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.chart_words import chart_words
from journal_app.ui.screens.trends.sections.state import Drawing, Section, SectionsState
from journal_app.ui.widgets.figures import Figures
from journal_app.usecases.insight.what_works import (
    CopingRecord,
    ReadCopings,
    WhatWorks,
    what_works,
)


def what_works_sections(found: WhatWorks) -> SectionsState:
    """Over everything first, then for each kind of trigger."""
    if not found.overall.uses:
        return SectionsState(nothing=_nothing(found), act=tr("Write down what I did"))
    sections = [*_by_outcome(found), _overall(found)]
    sections += [
        Section(
            title=tr("When it is: {kind}").format(kind=_name(found.names, one.for_trigger)),
            opens=tr_n("%n use: show the numbers", "%n uses: show the numbers", one.uses),
            figures=_table(one, found.names),
        )
        for one in found.by_trigger
    ]
    if found.too_few:
        kinds = ", ".join(
            tr("{kind} ({n})").format(kind=_name(found.names, kind), n=n)
            for kind, n in found.too_few
        )
        sections.append(
            Section(
                title=tr("Too early to say"),
                said=(
                    tr("Fewer than 3 uses with: {kinds}. For these, look at all together.").format(
                        kinds=kinds
                    ),
                ),
            )
        )
    return SectionsState(tuple(sections))


def _nothing(found: WhatWorks) -> str:
    if found.unrated:
        return tr_n(
            "%n coping entry in this time, not rated before and after. "
            "With both ratings, what eased most will stand here.",
            "%n coping entries in this time, none of them rated before and after. "
            "With both ratings, what eased most will stand here.",
            found.unrated,
        )
    return tr(
        "Once you have written down what you did about an urge, with a rating before and after, "
        "what eased most will stand here."
    )


def _by_outcome(found: WhatWorks) -> list[Section]:
    """What helped, what did not, and what it is too early to say of: each under its heading."""
    ranked = [one for one in found.overall.skills if not one.too_early]
    helped = [one for one in ranked if one.after < one.before]
    other = [one for one in ranked if one.after >= one.before]
    early = [one for one in found.overall.skills if one.too_early]
    groups = (
        (tr("What helped"), [_sentence(one, found.names) for one in helped]),
        (tr("What did not help"), [_sentence(one, found.names) for one in other]),
        (tr("Too early to say, under 3 uses"), [_tried(early, found.names)] if early else []),
    )
    return [Section(title=title, said=tuple(said)) for title, said in groups if said]


def _overall(found: WhatWorks) -> Section:
    """Bars for every skill of which something may be said, and the numbers behind them."""
    drawings = _bars(found)
    how = (tr("How strong it was, from 0 to 10, before you did it and after."),) if drawings else ()
    counted = tr_n(
        "Everything you did about an urge or distress: %n use with both ratings.",
        "Everything you did about an urge or distress: %n uses with both ratings.",
        found.overall.uses,
    )
    said = [*how, counted]
    if found.unrated:
        said.append(tr("Without both ratings, and so not counted: {n}.").format(n=found.unrated))
    return Section(
        title=tr("Before and after") if drawings else tr("Over everything"),
        said=tuple(said),
        drawings=drawings,
        opens=tr("Show the numbers"),
        figures=_table(found.overall, found.names),
        note=tr(
            "Eased by: the average of before less after, drawn towards your average over all "
            "skills while there are few uses, so that one good day does not look like a rule. "
            "Urges also fall by themselves; these numbers cannot tell the two apart."
        ),
    )


def _bars(found: WhatWorks) -> tuple[Drawing, ...]:
    rows = tuple(
        Eased(_name(found.names, one.skill), one.before, one.after, one.uses)
        for one in found.overall.skills
        if not one.too_early
    )
    if not rows:
        return ()
    return (
        Drawing(
            name=tr("Before and after, for each skill"),
            summary=before_after_summary(rows, chart_words()),
            height=before_after_height(rows),
            draw=lambda width, look: before_after_figure(rows, width, look),
        ),
    )


def _sentence(one: SkillEffect, names: Mapping[str, str]) -> str:
    return tr_n(
        "{name}: from {before} to {after}, %n time.",
        "{name}: from {before} to {after} on average, %n times.",
        one.uses,
    ).format(
        name=_name(names, one.skill),
        before=words.points(one.before),
        after=words.points(one.after),
    )


def _tried(early: Sequence[SkillEffect], names: Mapping[str, str]) -> str:
    said = [tr("{name} ({n})").format(name=_name(names, one.skill), n=one.uses) for one in early]
    return ", ".join(said) + "."


def _table(summary: CopingSummary, names: Mapping[str, str]) -> Figures:
    return Figures(
        name=tr("What was tried, and how it went"),
        columns=(tr("What I did"), tr("Uses"), tr("Before → after"), tr("Eased by about")),
        rows=tuple(_row(effect, names) for effect in summary.skills),
    )


def _row(effect: SkillEffect, names: Mapping[str, str]) -> tuple[str, ...]:
    change = tr("{before} → {after}").format(
        before=words.points(effect.before), after=words.points(effect.after)
    )
    eased = tr("too early to say") if effect.too_early else _points(effect.estimate)
    return (_name(names, effect.skill), str(effect.uses), change, eased)


def _points(eased: float) -> str:
    return words.points(eased) if eased >= 0 else f"\N{MINUS SIGN}{words.points(-eased)}"


def _name(names: Mapping[str, str], choice: str | None) -> str:
    return names.get(choice or "", choice or "") or tr("in own words")


@dataclass(frozen=True, slots=True)
class WhatWorksPage:
    """What helped, from coping entries."""

    reader: ReadCopings
    written: EntryKind | None = EntryKind.COPING

    def read(self, first: date, last: date, /) -> CopingRecord:
        """The numbers of these days."""
        return self.reader(first, last)

    def count(self, record: CopingRecord, _work: LongWork, /) -> WhatWorks:
        """Statistics."""
        return what_works(record)

    def tell(self, found: WhatWorks, /) -> SectionsState:
        """Words."""
        return what_works_sections(found)
