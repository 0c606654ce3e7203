"""What stands in the journal about a week, beside each question of the review."""

from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.usecases.look_back import WeekBehind

_LONGEST = 84
_MOST = 3
"""Of each list so many are named."""


def span_words(week: WeekBehind) -> str:
    """Which days the review is about."""
    return tr("The seven days from {first} to {last}.").format(
        first=words.short_day(week.first), last=words.short_day(week.last)
    )


def looked_words(week: WeekBehind, names: Names) -> str:
    """How the week went, in numbers with what they rest on."""
    if not week.days_with_entry:
        return tr("Nothing is written down about these days. What do you remember of them?")
    said = [tr("Days with an entry: {n} of 7.").format(n=week.days_with_entry)]
    said += [
        tr_n("{scale}: {value} on one day.", "{scale}: {value} on average, %n days.", n).format(
            scale=names.scale(scale), value=names.answer(scale, value)
        )
        for scale, value, n in week.means
    ]
    if week.strongest_urge is not None:
        urge, day = week.strongest_urge
        said.append(
            tr("Strongest urge: {urge}, {day}.").format(urge=urge, day=words.short_day(day))
        )
    if week.triggers:
        kinds = ", ".join(
            tr_n("{name}", "{name} (%n times)", n).format(name=names.choice(kind))
            for kind, n in week.triggers[:_MOST]
        )
        said.append(tr("Triggers: {kinds}.").format(kinds=kinds))
    if week.hours is not None:
        attended, planned = (words.points(hours) for hours in week.hours)
        said.append(
            tr("Sessions: {attended} of {planned} hours.").format(
                attended=attended, planned=planned
            )
        )
    return " ".join(said)


def helped_words(week: WeekBehind, names: Names) -> str:
    """What brought an urge down, with how often it was used."""
    said = [
        tr_n(
            "{skill}: {before} → {after}, once.", "{skill}: {before} → {after}, %n times.", one.uses
        ).format(
            skill=names.choice(one.skill),
            before=words.points(one.before),
            after=words.points(one.after),
        )
        for one in week.eased[:_MOST]
    ]
    if week.practised:
        said.append(tr("Practised in real life: {n}.").format(n=week.practised))
    return " ".join(said)


def session_words(week: WeekBehind, names: Names) -> str:
    """What is marked for the session already."""
    if not week.brought:
        return ""
    lines = []
    for entry in week.brought[-_MOST:]:
        shown = card(entry, names)
        said = " · ".join(part for part in (shown.title, shown.summary) if part)
        lines.append(_cut(f"{words.short_day(entry.moment.day)}  {said}"))
    return "\n".join([tr("Marked for the session already:"), *lines])


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip(' ·')} …"
