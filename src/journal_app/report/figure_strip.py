"""The strip of counted days and hours under the header of page 1."""

from journal_app.domain.report_blocks import CompletenessBlock
from journal_app.domain.report_content import ReportContent
from journal_app.report.words import PaperWords

Figure = dict[str, str]


def figure_strip(content: ReportContent, words: PaperWords) -> list[Figure]:
    """Give the counted figures that there are, each with what it is counted of."""
    return [
        figure
        for figure in (
            _entries(content.completeness, words),
            _acted(content, words),
            _attendance(content, words),
            _medication(content, words),
        )
        if figure is not None
    ]


def _entries(whole: CompletenessBlock | None, words: PaperWords) -> Figure | None:
    if whole is None:
        return None
    if not whole.days_with_entry:
        note = ""
    elif not whole.later:
        note = words.say("entries.same")
    else:
        note = words.say("entries.later", same=whole.same_day, later=whole.later)
        if whole.median_delay is not None:
            note += "; " + words.count("entries.delay", whole.median_delay)
    return _figure(
        words.say("entries"),
        whole.days_with_entry,
        words.say("entries.unit", n=whole.days),
        note,
        words,
    )


def _acted(content: ReportContent, words: PaperWords) -> Figure | None:
    acted = content.acted
    if acted is None:
        return None
    unit = words.say("acted.unit", n=acted.acted + acted.not_acted)
    return _figure(
        words.say("acted"), acted.acted, unit, words.count("acted.note", acted.not_acted), words
    )


def _attendance(content: ReportContent, words: PaperWords) -> Figure | None:
    hours, homework = content.attendance, content.homework
    if hours is None and homework is None:
        return None
    if hours is None:
        assert homework is not None
        unit = words.say("homework.unit", n=homework.due)
        return _figure(words.say("homework"), homework.done, unit, "", words)
    note = words.say("homework.note", done=homework.done, due=homework.due) if homework else ""
    unit = words.say("attendance.unit", n=words.number(hours.planned))
    return _figure(words.say("attendance"), hours.attended, unit, note, words)


def _medication(content: ReportContent, words: PaperWords) -> Figure | None:
    taken = content.medication
    if taken is None:
        return None
    note = words.count("medication.partly", taken.partly) if taken.partly else ""
    unit = words.say("medication.unit", n=taken.answered)
    return _figure(words.say("medication"), taken.taken, unit, note, words)


def _figure(label: str, big: float, unit: str, note: str, words: PaperWords) -> Figure:
    return {"label": label, "big": words.number(big), "unit": unit, "note": note}
