"""Numbers to call that stand on papers."""

from pathlib import Path

from journal_app.app.resources import crisis_lines
from journal_app.domain.crisis_line import LineKind, lines_for
from journal_app.domain.hours_words import HoursPhrases, hours_words
from journal_app.domain.sharing.papers import HelpLine
from journal_app.report.words import read_words


def country_lines(resources: Path, country: str, language: str = "en") -> tuple[HelpLine, ...]:
    """Lines of a country that can be called or texted; none where the country is not known.

    Emergency first, and of a kind those in the language of the paper.
    """
    lines = crisis_lines(resources, language)
    kinds, spoken = list(LineKind), language.partition("-")[0]
    ordered = sorted(
        lines_for(country.upper(), lines),
        key=lambda line: (kinds.index(line.kind), line.languages[:1] != (spoken,)),
    )
    phrases = _hours_phrases(resources, language)
    return tuple(
        HelpLine(
            line.name,
            line.number,
            hours_words(line.hours, phrases),
            urgent=line.kind is LineKind.EMERGENCY,
            crisis=line.kind in {LineKind.CRISIS, LineKind.TEXT},
            text=line.text,
        )
        for line in ordered
        if line.number or line.text
    )


def _hours_phrases(resources: Path, language: str) -> HoursPhrases:
    words = read_words(resources / "report", language)
    return HoursPhrases(
        days=words.names("weekdays_short"),
        always=words.pattern("hours.always"),
        every_day=words.pattern("hours.every_day"),
        period=words.pattern("hours.period"),
        days_between=words.pattern("hours.days_between"),
    )


def on_call_line(name: str, number: str, hours: str = "") -> HelpLine | None:
    """The programme's own number, where there is one."""
    return HelpLine(name.strip(), number.strip(), hours.strip()) if number.strip() else None
