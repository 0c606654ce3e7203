"""What works for me, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from journal_app.analysis.coping import CopingSummary, SkillEffect
from journal_app.ui import words
from journal_app.ui.screens.trends.sections.state import Section, SectionsState
from journal_app.ui.widgets.figures import Figures
from journal_app.usecases.insight.what_works import WhatWorks


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("what_works", text)


def what_works_sections(found: WhatWorks) -> SectionsState:
    """Over everything first, then for each kind of trigger."""
    if not found.overall.uses:
        return SectionsState(nothing=_nothing(found), act=tr("Write down what I did"))
    sections = [_overall(found)]
    sections += [
        Section(
            title=tr("When it is: {kind}").format(kind=_name(found.names, one.for_trigger)),
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
        return tr(
            "{n} coping entries in this time, none of them rated before and after. With both "
            "ratings, what eased most will stand here."
        ).format(n=found.unrated)
    return tr(
        "Once you have written down what you did about an urge, with a rating before and after, "
        "what eased most will stand here."
    )


def _overall(found: WhatWorks) -> Section:
    said = [
        tr("Everything you did about an urge or distress: {n} uses with both ratings.").format(
            n=found.overall.uses
        )
    ]
    if found.unrated:
        said.append(tr("Without both ratings, and so not counted: {n}.").format(n=found.unrated))
    return Section(
        title=tr("Over everything"),
        said=tuple(said),
        figures=_table(found.overall, found.names),
        note=tr(
            "Eased by: the average of before less after, drawn towards your average over all "
            "skills while there are few uses, so that one good day does not look like a rule. "
            "Urges also fall by themselves; these numbers cannot tell the two apart."
        ),
    )


def _table(summary: CopingSummary, names: Mapping[str, str]) -> Figures:
    return Figures(
        name=tr("What worked"),
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
    return names.get(choice or "", choice or "") or tr("not named")
