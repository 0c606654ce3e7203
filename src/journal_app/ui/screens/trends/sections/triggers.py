"""Triggers, in words: which, when, what they led to, and what goes with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from journal_app.analysis.trigger_link import Counted, TriggerLink
from journal_app.domain.entry import EntryKind
from journal_app.domain.long_work import LongWork
from journal_app.domain.trigger import Outcome
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.trends.sections.state import Section, SectionsState
from journal_app.ui.trend_words import part_words, weekday_words
from journal_app.ui.widgets.figures import Figures
from journal_app.usecases.insight.triggers import (
    KindRow,
    ReadTriggers,
    TriggerPicture,
    TriggerRecord,
    picture_of,
)

FEWEST = 3
"""Times from which on something may be said to come often."""


def trigger_sections(found: TriggerPicture) -> SectionsState:
    """From counts to what may be said to go together."""
    if not found.rows:
        return SectionsState(
            nothing=tr(
                "No trigger was written down in this time. Each one will be counted here: which, "
                "how strong, when, and how it went."
            ),
            act=tr("Write down a trigger"),
        )
    return SectionsState(
        (_standing_out(found), _when(found), _which(found), _led_to(found), _together(found))
    )


def _standing_out(found: TriggerPicture) -> Section:
    """The most frequent kind, the time of day and how it went, in sentences; kinds as bars."""
    all_times = sum(row.times for row in found.rows)
    most = found.rows[0].times
    kinds = [_name(found.names, row.kind) for row in found.rows if row.times == most]
    said = [_most_often(kinds, most, all_times), _mostly_when(found, all_times), _went(found)]
    return Section(
        title=tr("What stands out"),
        said=tuple(one for one in said if one),
        figures=Figures(
            name=tr("How often each kind came"),
            columns=(tr("Kind"), tr("Times")),
            rows=tuple((_name(found.names, row.kind), str(row.times)) for row in found.rows),
            bars=tuple((row.times / most,) for row in found.rows),
            strong=(True,) * len(found.rows),
        ),
    )


def _most_often(kinds: Sequence[str], most: int, all_times: int) -> str:
    """Nothing of a single kind or of all kinds alike: that stands out in no way."""
    if most < FEWEST or most * len(kinds) == all_times > most:
        return tr("Triggers written down: {all}. No kind stands out.").format(all=all_times)
    return tr("Most often: {kinds}, {n} of {all} times.").format(
        kinds=tr(" and ").join(kinds), n=most, all=all_times
    )


def _mostly_when(found: TriggerPicture, all_times: int) -> str:
    """The part of the day that has more than half of them."""
    counts = [sum(row) for row in found.when]
    most = max(counts)
    if most < FEWEST or 2 * most <= all_times:
        return ""
    part = part_words()[counts.index(most)]
    return tr("More than half of them: {part} ({n} of {all}).").format(
        part=part.lower(), n=most, all=all_times
    )


def _went(found: TriggerPicture) -> str:
    told = sum(sum(row.outcomes.values()) for row in found.rows)
    ridden = sum(row.outcomes.get(Outcome.RODE_OUT, 0) for row in found.rows)
    if not ridden:
        return ""
    return tr("You rode out {n} of the {told} that say how it went.").format(n=ridden, told=told)


def _which(found: TriggerPicture) -> Section:
    return Section(
        title=tr("How often, how strong"),
        opens=tr_n("%n kind: show the numbers", "%n kinds: show the numbers", len(found.rows)),
        figures=Figures(
            name=tr("Kinds of trigger"),
            columns=(
                tr("Kind"),
                tr("Times"),
                tr("How strong"),
                tr("Urge at its peak"),
                tr("Highest peak"),
            ),
            rows=tuple(
                (
                    _name(found.names, row.kind),
                    str(row.times),
                    _mean(row.intensity),
                    _mean(row.urge),
                    "–" if row.strongest is None else str(row.strongest),
                )
                for row in found.rows
            ),
        ),
        note=tr("Averages, with the number of ratings they rest on in brackets."),
    )


def _when(found: TriggerPicture) -> Section:
    most = max((n for row in found.when for n in row), default=0) or 1
    return Section(
        title=tr("When"),
        figures=Figures(
            name=tr("How often, by weekday and time of day"),
            columns=("", *weekday_words()),
            rows=tuple(
                (part, *(str(n) if n else "–" for n in row))
                for part, row in zip(part_words(), found.when, strict=True)
            ),
            shades=tuple(tuple(n / most if n else None for n in row) for row in found.when),
        ),
        note=tr("Counts only. Whether a weekday stands out beyond chance is not asked of them."),
    )


def _led_to(found: TriggerPicture) -> Section:
    columns = (
        tr("Kind"),
        *(word for _, word in words.outcome_words()),
        tr("Not said"),
        tr("Answered with a skill"),
    )
    return Section(
        title=tr("What they led to"),
        opens=tr("Show the numbers"),
        figures=Figures(
            name=tr("How each kind went"),
            columns=columns,
            rows=tuple(_outcomes(row, found.names) for row in found.rows),
        ),
    )


def _outcomes(row: KindRow, names: Mapping[str, str]) -> tuple[str, ...]:
    said = [row.outcomes.get(Outcome(value), 0) for value, _ in words.outcome_words()]
    counts = (*said, row.times - sum(said))
    answered = tr("{n} of {all}").format(n=row.answered, all=row.times)
    return (_name(names, row.kind), *(str(n) if n else "–" for n in counts), answered)


def _together(found: TriggerPicture) -> Section:
    said = [_link(link, found.names) for link in found.links]
    if not said and found.asked:
        said.append(
            tr("Nothing goes together more than chance would give. That is the usual answer.")
        )
    if not found.asked:
        said.append(
            tr(
                "Too early to ask whether a trigger goes with a stronger urge: it takes 45 days "
                "with an urge rating, 6 of them with the trigger and 6 without."
            )
        )
    figures = None
    if found.counted:
        figures = Figures(
            name=tr("Days with an urge of 6 or more"),
            columns=(tr("Urge of 6 or more on"), tr("Days with it"), tr("Days without it")),
            rows=tuple(_counts(kind, one, found.names) for kind, one in found.counted),
        )
    return Section(
        title=tr("What the urge goes with"),
        said=tuple(said),
        figures=figures,
        opens=tr("Show the numbers") if figures and not found.links else "",
        note=tr(
            "The urge is the one asked for in check-ins. All kinds are asked together, on the "
            "same day and the two after it, and only what chance would rarely give is told. "
            "“Goes with” never means “because of”."
        ),
    )


def _link(link: TriggerLink, names: Mapping[str, str]) -> str:
    kind = _name(names, link.trigger)
    stronger = link.difference > 0
    texts = {
        (0, True): tr("{kind}: a stronger urge goes with it on the same day"),
        (1, True): tr("{kind}: a stronger urge goes with it on the day after"),
        (2, True): tr("{kind}: a stronger urge goes with it two days after"),
        (0, False): tr("{kind}: a weaker urge goes with it on the same day"),
        (1, False): tr("{kind}: a weaker urge goes with it on the day after"),
        (2, False): tr("{kind}: a weaker urge goes with it two days after"),
    }
    counted = link.counted
    return texts[link.lag, stronger].format(kind=kind) + tr(
        " (6 or more on {a} of {b} days, else on {c} of {d})."
    ).format(
        a=counted.with_strong,
        b=counted.with_days,
        c=counted.without_strong,
        d=counted.without_days,
    )


def _counts(kind: str, one: Counted, names: Mapping[str, str]) -> tuple[str, ...]:
    share = tr("{n} of {all}")
    return (
        _name(names, kind),
        share.format(n=one.with_strong, all=one.with_days),
        share.format(n=one.without_strong, all=one.without_days),
    )


def _mean(mean: tuple[float, int] | None) -> str:
    if mean is None:
        return "–"
    return tr("{value} ({n})").format(value=words.points(mean[0]), n=mean[1])


def _name(names: Mapping[str, str], kind: str) -> str:
    return names.get(kind, kind) or tr("not named")


@dataclass(frozen=True, slots=True)
class TriggersPage:
    """What brings urges on, from triggers."""

    reader: ReadTriggers
    written: EntryKind | None = EntryKind.TRIGGER

    def read(self, first: date, last: date, /) -> TriggerRecord:
        """The numbers of these days."""
        return self.reader(first, last)

    def count(self, record: TriggerRecord, _work: LongWork, /) -> TriggerPicture:
        """Statistics."""
        return picture_of(record)

    def tell(self, found: TriggerPicture, /) -> SectionsState:
        """Words."""
        return trigger_sections(found)
