"""What the warning-sign chart says, in plain words."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from journal_app.analysis.chart_day import State
from journal_app.analysis.early_warning import SeriesResult
from journal_app.analysis.flag_messages import OVERALL, FlagMessage
from journal_app.ui import words
from journal_app.usecases.watch_signs import SignsReport


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("signs_words", text)


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
    """The one thing to say: an open flag, else a notice, else learning or quiet."""
    everything = _series(report)
    if not everything:
        return SignsSummary("")
    flag = open_flag(report)
    if flag is not None:
        return SignsSummary(flag_words(report, flag), raised=True, flag=flag)
    raised = [one for one in everything if one.now.state is State.NOTICE]
    if raised:
        return SignsSummary(notice_words(report, raised), raised=True)
    if all(one.now.state is State.LEARNING for one in everything):
        return SignsSummary(learning_words(max(everything, key=lambda s: s.now.progress.entries)))
    return SignsSummary(quiet_words())


def series_words(report: SignsReport, series: SeriesResult) -> str:
    """What one chart says."""
    match series.now.state:
        case State.LEARNING:
            return learning_words(series)
        case State.QUIET:
            return quiet_words()
        case State.NOTICE:
            return notice_words(report, [series])
        case State.FLAG:
            flag = open_flag(report, series.id)
            return notice_words(report, [series]) if flag is None else flag_words(report, flag)


def state_word(state: State) -> str:
    """One word for a state."""
    return {
        State.LEARNING: tr("still learning"),
        State.QUIET: tr("nothing unusual"),
        State.NOTICE: tr("notice"),
        State.FLAG: tr("flag"),
    }[state]


def learning_words(series: SeriesResult) -> str:
    """What is said before there is a usual."""
    progress = series.now.progress
    if progress.entries >= progress.entries_needed:
        return tr("Still learning your usual: {n} of {all} days so far.").format(
            n=progress.days, all=progress.days_needed
        )
    return tr("Still learning your usual: {n} of {all} entries so far.").format(
        n=progress.entries, all=progress.entries_needed
    )


def quiet_words() -> str:
    """What is said when nothing stands out: never "you are fine"."""
    return tr(
        "Nothing unusual compared with your last weeks. This check misses things: "
        "trust your own sense and your people first."
    )


def notice_words(report: SignsReport, raised: list[SeriesResult]) -> str:
    """What is said of series that are a little raised."""
    names = ", ".join(series_name(report, one.id) for one in raised)
    if raised[0].rule.protective:
        return tr("A bit below your usual lately: {names}.").format(names=names)
    return tr("A bit above your usual lately: {names}.").format(names=names)


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
    first = flag.series[0]
    told = report.series(first)
    level, usual = flag.level, flag.usual
    if told is not None and told.now.state is State.FLAG:
        level, usual = told.now.level, told.now.usual
    moved = tr("higher") if level >= usual else tr("lower")
    text = tr(
        "Your recent level is {moved} than your usual: {name} {level}, usual {usual} "
        "({n} entries), since {day}."
    ).format(
        moved=moved,
        name=series_name(report, first),
        level=words.points(level),
        usual=words.points(usual),
        n=flag.entries,
        day=words.short_day(date.fromordinal(flag.opened)),
    )
    raised = report.board.most_raised(report.board.as_of)
    if raised:
        names = ", ".join(series_name(report, one) for one in raised)
        text += " " + tr("Most raised: {names}.").format(names=names)
    chance = tr("This can happen by chance, about once in 6-10 months for someone stable.")
    return " ".join(part for part in (text, chance, _helped(report)) if part)


def _helped(report: SignsReport) -> str:
    if not report.helped:
        return ""
    said = [tr("{skill} ({n} times)").format(skill=skill, n=n) for skill, n in report.helped]
    return tr("What helped before: {skills}.").format(skills=", ".join(said))


def _series(report: SignsReport) -> list[SeriesResult]:
    overall = report.board.overall
    return [*([] if overall is None else [overall]), *report.board.signs]
