"""Triggers, what helped, and lapses: rows and dated facts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from statistics import fmean

from journal_app.analysis.coping import FEWEST_USES, CopingUse, coping_summary
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ChoiceId
from journal_app.domain.lapse import Lapse
from journal_app.domain.report_blocks import HelpedRow, LapseFact, TriggerRow
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.trigger import Trigger
from journal_app.usecases.report_parts.figures import middle
from journal_app.usecases.report_parts.material import Material

UNNAMED = ChoiceId("")


def trigger_rows(material: Material) -> tuple[TriggerRow, ...]:
    """Kinds of trigger with how often they came and the middle urge, the most frequent first."""
    urges: dict[ChoiceId, list[float]] = {}
    times: Counter[ChoiceId] = Counter()
    for _, trigger in material.bodies(Trigger):
        kind = trigger.kind or UNNAMED
        times[kind] += 1
        if trigger.urge_peak is not None:
            urges.setdefault(kind, []).append(trigger.urge_peak)
    if times and not material.whole(Block.TRIGGERS):
        every = [urge for kind in urges.values() for urge in kind]
        return (TriggerRow("", times.total(), middle(every), together=True),)
    rows = [
        TriggerRow(material.names.get(kind, ""), n, middle(urges.get(kind, ())))
        for kind, n in times.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.times, -(row.typical_urge or 0), row.name)))


def helped_rows(material: Material) -> tuple[HelpedRow, ...]:
    """Skills with their uses: those that can be ranked first, by what they eased."""
    copings = [coping for _, coping in material.bodies(Coping) if coping.says_what]
    uses = Counter(coping.skill or UNNAMED for coping in copings)
    rated = [
        CopingUse(coping.skill or UNNAMED, coping.before, coping.after)
        for coping in copings
        if coping.before is not None and coping.after is not None
    ]
    if copings and not material.whole(Block.HELPED):
        return (_together(len(copings), rated),)
    rows = []
    for effect in coping_summary(rated).skills:
        skill, early = ChoiceId(effect.skill), effect.too_early
        rows.append(
            HelpedRow(
                name=material.names.get(skill, ""),
                uses=uses.pop(skill),
                rated=effect.uses,
                before=None if early else effect.before,
                after=None if early else effect.after,
            )
        )
    rest = [HelpedRow(material.names.get(skill, ""), n) for skill, n in uses.most_common()]
    return (*rows, *rest)


def with_long_record(
    rows: tuple[HelpedRow, ...], material: Material, entries: Iterable[Entry]
) -> tuple[HelpedRow, ...]:
    """Where every row of a period is too early, what the whole record says of the same skills."""
    if any(row.before is not None for row in rows):
        return rows
    consent = material.order.consent
    shared = [e.body for e in entries if consent.entry(e) is not Consent.KEEP]
    rated = [
        CopingUse(one.skill or UNNAMED, one.before, one.after)
        for one in shared
        if isinstance(one, Coping) and one.says_what
        if one.before is not None and one.after is not None
    ]
    known = {
        material.names.get(ChoiceId(one.skill), ""): one
        for one in coping_summary(rated).skills
        if not one.too_early
    }
    return tuple(
        row
        if row.together or not row.name or (one := known.get(row.name)) is None
        else replace(row, long=(one.before, one.after, one.uses))
        for row in rows
    )


def _together(uses: int, rated: list[CopingUse]) -> HelpedRow:
    """All skills in one row."""
    early = len(rated) < FEWEST_USES
    return HelpedRow(
        name="",
        uses=uses,
        rated=len(rated),
        before=None if early else fmean(use.before for use in rated),
        after=None if early else fmean(use.after for use in rated),
        together=True,
    )


def lapse_facts(material: Material, lapse_word: str) -> tuple[LapseFact, ...]:
    """Lapses as dated facts; what was learnt only where the words of the entry are shared."""
    facts = []
    for entry, lapse in material.bodies(Lapse):
        told = material.told(entry)
        facts.append(
            LapseFact(
                day=entry.moment.day,
                fact=(material.words(lapse.what) if told else "") or material.words(lapse_word),
                learnt=material.words(lapse.taught) if told else "",
                late=entry.moment.entered_later,
            )
        )
    return tuple(facts)
