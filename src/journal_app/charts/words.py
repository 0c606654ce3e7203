"""The words on and about a chart: in the language in force, or in the one of a paper."""

from dataclasses import dataclass, field
from datetime import date

from journal_app.analysis.chart_day import State
from journal_app.translation import tr

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Templates in ``str.format`` style; names and numbers are British English unless passed."""

    months: tuple[str, ...] = _MONTHS
    long_months: tuple[str, ...] = _LONG_MONTHS
    weekdays: tuple[str, ...] = _DAYS
    decimal: str = "."
    day_month: str = "{day} {month}"
    month_year: str = "{month} {year}"
    full_day: str = "{weekday} {day} {month} {year}"

    recent_level: str = field(default_factory=lambda: tr("recent level"))
    usual: str = field(default_factory=lambda: tr("usual"))
    limit: str = field(default_factory=lambda: tr("limit"))
    flag: str = field(default_factory=lambda: tr("flag {day}"))
    learning: str = field(default_factory=lambda: tr("Still learning your usual"))
    quiet: str = field(default_factory=lambda: tr("Nothing unusual"))
    silent: str = field(default_factory=lambda: tr("No entry since {day}"))
    notice: str = field(default_factory=lambda: tr("A bit above the usual"))
    notice_below: str = field(default_factory=lambda: tr("A bit below the usual"))
    flagged: str = field(default_factory=lambda: tr("Flag since {day}"))
    figures: str = field(
        default_factory=lambda: tr("recent level {level} · usual {usual} · {entries} entries")
    )
    nothing_yet: str = field(default_factory=lambda: tr("Your daily points will appear here."))

    entries: str = field(default_factory=lambda: tr("Entries"))
    sessions: str = field(default_factory=lambda: tr("Sessions"))
    lapses: str = field(default_factory=lambda: tr("Lapses"))
    medication: str = field(default_factory=lambda: tr("Medication"))
    known_events: str = field(default_factory=lambda: tr("Known events", "row of a chart"))

    day_rated: str = "{day}: {value}."
    day_late: str = field(default_factory=lambda: tr("{day}: {value}, entered later."))
    day_empty: str = field(default_factory=lambda: tr("{day}: no entry."))
    value_rated: str = "{value}."
    value_late: str = field(default_factory=lambda: tr("{value}, entered later."))
    value_none: str = field(default_factory=lambda: tr("no entry."))
    day_usual: str = field(
        default_factory=lambda: tr("Recent level {level}, usual {low} to {high}, limit {limit}.")
    )
    day_usual_alone: str = field(
        default_factory=lambda: tr("Recent level {level}, usual {low} to {high}.")
    )
    day_learning: str = field(default_factory=lambda: tr("Still learning your usual."))
    day_notice: str = field(default_factory=lambda: tr("Notice."))
    day_flag: str = field(default_factory=lambda: tr("Flag open."))
    day_marks: str = "{kind}: {label}."

    sum_title: str = field(default_factory=lambda: tr("{title}, {first} to {last}."))
    sum_empty: str = field(default_factory=lambda: tr("No entries."))
    sum_days: str = field(
        default_factory=lambda: tr(
            "{n} of {days} days with an entry; lowest {low}, highest {high}, middle {mid}."
        )
    )
    sum_late: str = field(default_factory=lambda: tr("{n} entered later."))
    sum_now: str = field(
        default_factory=lambda: tr(
            "Recent level {level}, usual {usual} from {entries} entries, limit {limit}."
        )
    )
    sum_flag_open: str = field(default_factory=lambda: tr("A flag opened on {opened} and is open."))
    sum_flag_closed: str = field(
        default_factory=lambda: tr("A flag opened on {opened} and closed on {closed}.")
    )
    sum_marks: str = "{kind}: {n}."
    sum_period: str = field(
        default_factory=lambda: tr(
            "In the period: {n} of {days} days, {low} to {high}, middle {mid}."
        )
    )
    sum_before: str = field(
        default_factory=lambda: tr("In the time before: {n} of {days} days, middle {mid}.")
    )
    sum_period_empty: str = field(default_factory=lambda: tr("In the period: no entries."))
    sum_before_empty: str = field(default_factory=lambda: tr("In the time before: no entries."))
    sum_band: str = field(default_factory=lambda: tr("Usual range {low} to {high}."))

    score_range: str = field(default_factory=lambda: tr("sum of the answers, from {low} to {high}"))
    score_last: str = field(default_factory=lambda: tr("{value} on {day}"))
    score_day: str = "{day}: {value}."
    score_day_none: str = field(default_factory=lambda: tr("{day}: nothing filled in with a sum."))
    sum_scores: str = field(
        default_factory=lambda: tr("Sum of the answers {n} times; lowest {low}, highest {high}.")
    )
    sum_score_last: str = field(default_factory=lambda: tr("Last {value} on {day}."))

    eased_title: str = field(default_factory=lambda: tr("{name} · {n} times"))
    eased_before: str = field(default_factory=lambda: tr("{value} before"))
    eased_after: str = field(default_factory=lambda: tr("{value} after"))
    sum_eased: str = field(
        default_factory=lambda: tr("{name}: from {before} to {after} on average, {n} times.")
    )
    sum_direction: str = field(
        default_factory=lambda: tr(
            "{title}: the line goes from {start} on {first} to {end} on {last}, {n} days."
        )
    )

    def number(self, value: float, decimals: int = 1) -> str:
        """Write a number; a whole one without its zero when ``decimals`` is 1."""
        text = f"{value:.{decimals}f}"
        if decimals == 1 and text.endswith(".0"):
            text = text[:-2]
        text = "0" if text == "-0" else text
        return text.replace(".", self.decimal).replace("-", "\N{MINUS SIGN}")

    def short_day(self, day: int) -> str:
        """Write day and month."""
        when = date.fromordinal(day)
        return self.day_month.format(day=when.day, month=self.months[when.month - 1])

    def month(self, day: int) -> str:
        """Write month and year."""
        when = date.fromordinal(day)
        return self.month_year.format(month=self.months[when.month - 1], year=when.year)

    def dated(self, day: int) -> str:
        """Write a day in full."""
        when = date.fromordinal(day)
        return self.full_day.format(
            weekday=self.weekdays[when.weekday()],
            day=when.day,
            month=self.long_months[when.month - 1],
            year=when.year,
        )

    def day_state(self, state: State) -> str:
        """Say the state of one day; a quiet one is not worth a word."""
        return {State.NOTICE: self.day_notice, State.FLAG: self.day_flag}.get(state, "")
