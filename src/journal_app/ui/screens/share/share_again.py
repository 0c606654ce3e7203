"""The same again: the days since then, everything else as it was chosen."""

from datetime import date, timedelta

from journal_app.domain.draft import DocumentError
from journal_app.domain.sharing.shared_copy import SharedCopy
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.report.state import ReportRequest
from journal_app.usecases.sharing_document import ShareChoices, choices_from_text


def paper_again(copy: SharedCopy) -> PaperRequest:
    """The request for a paper that was shared before."""
    chosen = _chosen(copy)
    return PaperRequest(copy.paperwork, chosen.paper, chosen.language, chosen.who, copy.recipient)


def report_again(copy: SharedCopy, today: date) -> ReportRequest:
    """The request for a report of the days since; of the same days where there is none since."""
    chosen, last = _chosen(copy), copy.last or today
    first = last + timedelta(days=1)
    if first > today:
        first, today = copy.first or last, last
    return ReportRequest(
        first=first,
        last=today,
        paper=chosen.paper,
        language=chosen.language,
        consent=chosen.consent,
        who=chosen.who,
        for_whom=copy.recipient,
        names=chosen.names,
        safety_line=chosen.safety_line,
    )


def _chosen(copy: SharedCopy) -> ShareChoices:
    """What was chosen then; the usual where it cannot be read any more."""
    try:
        return choices_from_text(copy.choices)
    except DocumentError:
        return ShareChoices()
