"""What the warning-sign chart says, in plain words."""

from dataclasses import dataclass
from datetime import date

from journal_app.analysis.board import SeriesResult, Standing
from journal_app.analysis.chart_day import State
from journal_app.analysis.false_flags import days_between_false_flags
from journal_app.analysis.flag_messages import OVERALL, FlagMessage
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.usecases.watch_signs import SignsReport

_MONTH, _YEAR = 30.4, 365.0
_FROM_YEARS = 24


@dataclass(frozen=True, slots=True)
class SignsSummary:
    """The one thing to say about the whole board."""

    text: str
    raised: bool = False
    """Whether it is a notice or a flag."""
    flag: FlagMessage | None = None
    """The open flag it speaks of."""


def series_name(report: SignsReport, series_id: str) -> str:
    """What a series is called."""
    if series_id == OVERALL:
        return tr("Overall level")
    scale = report.scales.get(series_id)
    return scale.name if scale is not None else series_id


def signs_summary(report: SignsReport) -> SignsSummary:
    """The one thing to say: an open flag, else a notice, else learning, silence or quiet."""
    everything = _series(report)
    if not everything:
        return SignsSummary("")
    flag = open_flag(report)
    if flag is not None:
        return SignsSummary(flag_words(report, flag), raised=True, flag=flag)
    raised = [one for one in everything if one.now.state is State.NOTICE and not one.now.silent]
    if raised:
        text = f"{notice_words(report, raised)} {unjudged_words(report)}"
        return SignsSummary(text.strip(), raised=True)
    if not any(one.now.judged for one in everything):
        return SignsSummary(_nothing_judged(everything))
    return SignsSummary(quiet_words(report))


def _nothing_judged(everything: list[SeriesResult]) -> str:
    """What is said while no series can be judged: learning, silence, or both."""
    learning = all(one.now.state is State.LEARNING for one in everything)
    last = max(everything, key=lambda one: one.now.newest or 0)
    said = []
    if learning:
        said.append(learning_words(max(everything, key=lambda one: one.now.progress.entries)))
    if last.now.silent:
        said.append(silence_words(last.now))
    return " ".join(said)


def series_words(report: SignsReport, series: SeriesResult) -> str:
    """What one chart says."""
    now = series.now
    if now.state is State.FLAG:
        flag = open_flag(report, series.id)
        if flag is not None:
            return flag_words(report, flag)
    said = [silence_words(now)] if now.silent else []
    if now.state is State.LEARNING:
        said.insert(0, learning_words(series))
    elif now.raised:
        said.insert(0, notice_words(report, [series]))
    elif not now.silent:
        said = [_nothing_unusual(now.newest, now.as_of) + ".", _trust()]
    return " ".join(said)


def state_word(state: State) -> str:
    """One word for a state."""
    return {
        State.LEARNING: tr("still learning"),
        State.QUIET: tr("nothing unusual"),
        State.NOTICE: tr("notice"),
        State.FLAG: tr("flag"),
    }[state]


def standing_words(now: Standing) -> str:
    """Where a series stands, as far as it can be said of the day asked for."""
    since = ""
    if now.raised and now.since is not None:
        since = tr(" since {day}").format(day=_day(now.since))
    if now.newest is None or not now.silent:
        return state_word(now.state) + since
    silent = tr("not rated since {day}").format(day=_day(now.newest))
    return silent if now.state is State.QUIET else f"{state_word(now.state)}{since}, {silent}"


def learning_words(series: SeriesResult) -> str:
    """What is said before there is a usual: what counts, and how far it is."""
    progress = series.now.progress
    if progress.entries >= progress.entries_needed:
        return tr(
            "Still learning your usual: this is day {n}, and it can be ready on day {all}."
        ).format(n=progress.day, all=progress.ready_day)
    return tr("Still learning your usual: rated on {n} of {all} days so far.").format(
        n=progress.entries, all=progress.entries_needed
    )


def quiet_words(report: SignsReport) -> str:
    """What is said when nothing stands out: of how many signs, and never "you are fine"."""
    board = report.board
    newest = max((one.now.newest or 0 for one in _series(report) if one.now.judged), default=0)
    text = _nothing_unusual(newest, board.as_of)
    if not board.judged:
        text += tr(" in the overall level")
    elif board.judged < len(board.signs):
        text += tr(", in {n} of your {all} signs").format(n=board.judged, all=len(board.signs))
    return " ".join(part for part in (text + ".", unjudged_words(report), _trust()) if part)


def unjudged_words(report: SignsReport) -> str:
    """How many signs cannot be judged, and why; empty when all can."""
    signs = [one.now for one in report.board.signs if not one.now.judged]
    learning = sum(now.state is State.LEARNING for now in signs)
    said = []
    if learning:
        said.append(tr_n("One is still being learnt.", "%n are still being learnt.", learning))
    if silent := len(signs) - learning:
        said.append(
            tr_n(
                "One was not rated for a week or longer.",
                "%n were not rated for a week or longer.",
                silent,
            )
        )
    return " ".join(said)


def silence_words(now: Standing) -> str:
    """That there is nothing to judge, and since when."""
    assert now.newest is not None
    return tr_n(
        "Not rated since {day}, %n day ago: nothing can be said of the time since then.",
        "Not rated since {day}, %n days ago: nothing can be said of the time since then.",
        now.silent_days,
    ).format(day=_dated(now.newest))


def _nothing_unusual(newest: int | None, as_of: int) -> str:
    if newest is None or as_of - newest <= 1:
        return tr("Nothing unusual compared with your last weeks")
    return tr("Nothing unusual up to {day}, compared with the weeks before").format(
        day=_day(newest)
    )


def _trust() -> str:
    return tr("This check misses things: trust your own sense and your people first.")


def notice_words(report: SignsReport, raised: list[SeriesResult]) -> str:
    """What is said of series that are a little off their usual, each in its direction."""
    above = [one for one in raised if moved_up(one)]
    below = [one for one in raised if not moved_up(one)]
    said = []
    if above:
        said.append(
            tr("A bit above your usual lately: {names}.").format(names=_named(report, above))
        )
    if below:
        said.append(
            tr("A bit below your usual lately: {names}.").format(names=_named(report, below))
        )
    return " ".join(said)


def moved_up(series: SeriesResult) -> bool:
    """Whether the level shown stands above the usual; a tie goes by what the sign warns of."""
    now = series.now
    if words.points(now.level) == words.points(now.usual):
        return not series.rule.protective
    return now.level > now.usual


def _named(report: SignsReport, series: list[SeriesResult]) -> str:
    return ", ".join(series_name(report, one.id) for one in series)


def flag_names(report: SignsReport, flag: FlagMessage) -> str:
    """The series that a flag names."""
    return ", ".join(series_name(report, one) for one in flag.series)


def open_flag(report: SignsReport, series_id: str | None = None) -> FlagMessage | None:
    """The newest flag that is still open, of one series or of any."""
    still = [m for m in report.board.messages if m.closed is None and not m.known_event]
    named = [m for m in still if series_id is None or series_id in m.series]
    return named[-1] if named else None


def flag_words(report: SignsReport, flag: FlagMessage) -> str:
    """What is said when a flag is open."""
    told = _told(report, flag)
    level, usual, entries = flag.level, flag.usual, flag.entries
    if told is not None:
        level, usual, entries = told.now.level, told.now.usual, told.now.entries
    moved = tr("higher") if level >= usual else tr("lower")
    text = tr_n(
        "Your recent level is {moved} than your usual: {name} {level}, usual {usual} "
        "(%n entry), since {day}.",
        "Your recent level is {moved} than your usual: {name} {level}, usual {usual} "
        "(%n entries), since {day}.",
        entries,
    ).format(
        moved=moved,
        name=series_name(report, flag.series[0] if told is None else told.id),
        level=words.points(level),
        usual=words.points(usual),
        day=_day(flag.opened),
    )
    silent = silence_words(told.now) if told is not None and told.now.silent else ""
    said = (text, silent, _furthest(report, told), chance_words(report), _helped(report))
    return " ".join(part for part in said if part)


def _told(report: SignsReport, flag: FlagMessage) -> SeriesResult | None:
    """The first series of the flag that is still flagged."""
    found = (report.series(one) for one in flag.series)
    return next((one for one in found if one is not None and one.now.state is State.FLAG), None)


def _furthest(report: SignsReport, told: SeriesResult | None) -> str:
    """The signs whose own level is unusual, each with its direction."""
    names = report.board.most_raised(report.board.as_of)
    signs = [one for one in report.board.signs if one.id in names]
    signs.sort(key=lambda one: names.index(one.id))
    if told is not None and told.id == OVERALL and not signs and not told.now.silent:
        return tr("No sign stands out by itself; it is several together.")
    if not signs or signs == [told]:
        return ""
    higher, lower = tr("{name} (higher)"), tr("{name} (lower)")
    said = [
        (higher if moved_up(one) else lower).format(name=series_name(report, one.id))
        for one in signs
    ]
    return tr("Furthest from your usual: {names}.").format(names=", ".join(said))


def chance_words(report: SignsReport) -> str:
    """How often a flag comes by chance with so many signs at this setting."""
    board = report.board
    days = days_between_false_flags(max(1, len(board.signs)), board.sensitivity)
    months = round(days / _MONTH)
    often = tr_n("%n month", "%n months", months)
    if months >= _FROM_YEARS:
        often = tr_n("%n year", "%n years", round(days / _YEAR))
    if len(board.signs) == 1:
        return tr(
            "With one sign this happens by chance about once in {often} to someone stable."
        ).format(often=often)
    return tr(
        "With {signs} signs this happens by chance about once in {often} to someone stable."
    ).format(signs=len(board.signs), often=often)


def apart_words(report: SignsReport) -> str:
    """Which signs are no part of the overall level, and why."""
    if not report.apart or report.board.overall is None:
        return ""
    names = ", ".join(scale.name for scale in report.apart)
    return tr(
        "The overall level is the average of the signs rated 0 to 10. Hours and counts have a "
        "chart of their own only: {names}."
    ).format(names=names)


def _helped(report: SignsReport) -> str:
    if not report.helped:
        return ""
    said = [
        tr_n("{skill} (%n time)", "{skill} (%n times)", n).format(skill=skill)
        for skill, n in report.helped
    ]
    return tr("What helped before: {skills}.").format(skills=", ".join(said))


def _series(report: SignsReport) -> list[SeriesResult]:
    overall = report.board.overall
    return [*([] if overall is None else [overall]), *report.board.signs]


def _day(ordinal: int) -> str:
    return words.short_day(date.fromordinal(int(ordinal)))


def _dated(ordinal: int) -> str:
    return f"{_day(ordinal)} {date.fromordinal(int(ordinal)).year}"
