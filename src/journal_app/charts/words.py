"""The words on and about a chart; the window and the report pass translated ones."""

from dataclasses import dataclass
from datetime import date

from journal_app.analysis.chart_day import State

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
    """Templates in ``str.format`` style; the defaults are British English."""

    months: tuple[str, ...] = _MONTHS
    long_months: tuple[str, ...] = _LONG_MONTHS
    weekdays: tuple[str, ...] = _DAYS
    decimal: str = "."
    day_month: str = "{day} {month}"
    month_year: str = "{month} {year}"
    full_day: str = "{weekday} {day} {month} {year}"

    recent_level: str = "recent level"
    usual: str = "usual"
    limit: str = "limit"
    flag: str = "flag {day}"
    learning: str = "Still learning your usual"
    quiet: str = "Nothing unusual"
    silent: str = "No entry since {day}"
    notice: str = "A bit above the usual"
    notice_below: str = "A bit below the usual"
    flagged: str = "Flag since {day}"
    figures: str = "recent level {level} · usual {usual} · {entries} entries"
    nothing_yet: str = "Your daily points will appear here."

    entries: str = "Entries"
    sessions: str = "Sessions"
    lapses: str = "Lapses"
    medication: str = "Medication"
    known_events: str = "Known events"

    day_rated: str = "{day}: {value}."
    day_late: str = "{day}: {value}, entered later."
    day_empty: str = "{day}: no entry."
    value_rated: str = "{value}."
    value_late: str = "{value}, entered later."
    value_none: str = "no entry."
    day_usual: str = "Recent level {level}, usual {low} to {high}, limit {limit}."
    day_usual_alone: str = "Recent level {level}, usual {low} to {high}."
    day_learning: str = "Still learning your usual."
    day_notice: str = "Notice."
    day_flag: str = "Flag open."
    day_marks: str = "{kind}: {label}."

    sum_title: str = "{title}, {first} to {last}."
    sum_empty: str = "No entries."
    sum_days: str = "{n} of {days} days with an entry; lowest {low}, highest {high}, middle {mid}."
    sum_late: str = "{n} entered later."
    sum_now: str = "Recent level {level}, usual {usual} from {entries} entries, limit {limit}."
    sum_flag_open: str = "A flag opened on {opened} and is open."
    sum_flag_closed: str = "A flag opened on {opened} and closed on {closed}."
    sum_marks: str = "{kind}: {n}."
    sum_period: str = "In the period: {n} of {days} days, {low} to {high}, middle {mid}."
    sum_before: str = "In the time before: {n} of {days} days, middle {mid}."
    sum_period_empty: str = "In the period: no entries."
    sum_before_empty: str = "In the time before: no entries."
    sum_band: str = "Usual range {low} to {high}."

    score_range: str = "sum of the answers, from {low} to {high}"
    score_last: str = "{value} on {day}"
    score_day: str = "{day}: {value}."
    score_day_none: str = "{day}: nothing filled in with a sum."
    sum_scores: str = "Sum of the answers {n} times; lowest {low}, highest {high}."
    sum_score_last: str = "Last {value} on {day}."

    eased_title: str = "{name} · {n} times"
    eased_before: str = "{value} before"
    eased_after: str = "{value} after"
    sum_eased: str = "{name}: from {before} to {after} on average, {n} times."
    sum_direction: str = (
        "{title}: the line goes from {start} on {first} to {end} on {last}, {n} days."
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
