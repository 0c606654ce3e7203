"""Joins the parts of the Share screen, and the ways between them."""

from collections.abc import Callable
from datetime import timedelta

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.share import papers, report, talk
from journal_app.app.composition.share.outside import Outside
from journal_app.app.printing import Printing
from journal_app.domain.draft import DocumentError
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import SessionId
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen import Built
from journal_app.ui.screens.share.ledger.presenter import LedgerPresenter
from journal_app.ui.screens.share.ledger.view import LedgerView
from journal_app.ui.screens.share.papers.presenter import PapersPresenter
from journal_app.ui.screens.share.papers.state import PaperRequest
from journal_app.ui.screens.share.presenter import SharePresenter
from journal_app.ui.screens.share.report.presenter import ReportPresenter
from journal_app.ui.screens.share.report.state import ReportRequest
from journal_app.ui.screens.share.state import Tab
from journal_app.ui.screens.share.talk.presenter import TalkPresenter
from journal_app.ui.screens.share.view import ShareView
from journal_app.ui.unsaved.typed_lines import TypedLines
from journal_app.ui.unsaved.writing_desk import DeskActions, WritingDesk
from journal_app.usecases.sharing_document import ShareChoices, choices_from_text

NAME = "share"


class ShareScreen:
    """The parts of Share as other screens ask for them."""

    def __init__(self, view: ShareView, frame: SharePresenter, talk: TalkPresenter) -> None:
        self._view, self._frame, self._talk = view, frame, talk

    def go(self, tab: Tab) -> None:
        """Show a part."""
        self._frame.go(tab)

    def talk_about(self, session: SessionId) -> None:
        """Show what is to be talked about in a session."""
        self._view.show_tab(Tab.TALK)
        self._talk.open(session)


def build(composition: Composition) -> Built[ShareView, ShareScreen]:
    """What to talk about, the report, other pages, what was shared."""
    outside = Outside(composition, Printing(composition.services.resources))
    talk_view, talk_presenter = talk.join(composition)
    report_view, report_presenter = report.join(composition, outside)
    papers_view, papers_presenter = papers.join(composition, outside)
    ledger_view, ledger = _ledger(composition)
    parts = dict(zip(Tab, (talk_view, report_view, papers_view, ledger_view), strict=True))
    view = ShareView(parts)
    reload = (
        talk_presenter.reload,
        report_presenter.reload,
        papers_presenter.reload,
        ledger.reload,
    )
    frame = SharePresenter(view, dict(zip(Tab, reload, strict=True)), composition.readiness)
    talk_view.report_requested.connect(lambda: _to_report(talk_presenter.edit.keep_now, frame))
    again = _Again(report_presenter, papers_presenter, frame)
    ledger_view.again_requested.connect(again)
    _keep_while_written(composition, talk_presenter)

    screen = ShareScreen(view, frame, talk_presenter)
    return Built(view, screen, frame.reload, view.focus_tabs)


def _to_report(keep: Callable[[], None], frame: SharePresenter) -> None:
    keep()
    frame.go(Tab.REPORT)


def _ledger(composition: Composition) -> tuple[LedgerView, LedgerPresenter]:
    view = LedgerView()
    return view, LedgerPresenter(view, composition.context, composition.journal.ledger)


def _keep_while_written(composition: Composition, presenter: TalkPresenter) -> None:
    """What is written on the list is kept before the journal closes."""

    def refuse(error: JournalError) -> None:
        composition.window.notices.say(explain(error).short)

    actions = DeskActions(dict, lambda _: None, refuse)
    desk = WritingDesk(TypedLines(), (presenter.edit,), composition.services.db, actions)
    composition.drafts.add(NAME, desk)


class _Again:
    """Shares the same again: the days since then, everything else as it was chosen."""

    def __init__(
        self, report: ReportPresenter, papers: PapersPresenter, frame: SharePresenter
    ) -> None:
        self._report, self._papers, self._frame = report, papers, frame

    def __call__(self, copy: SharedCopy) -> None:
        """Show it, to be looked at before it leaves."""
        try:
            chosen = choices_from_text(copy.choices)
        except DocumentError:
            chosen = ShareChoices()
        if copy.paperwork is Paperwork.REPORT:
            self._report.ask_again(self._request(copy, chosen))
            self._frame.go(Tab.REPORT)
        else:
            self._papers.ask_again(
                PaperRequest(
                    copy.paperwork, chosen.paper, chosen.language, chosen.who, copy.recipient
                )
            )
            self._frame.go(Tab.PAPERS)

    def _request(self, copy: SharedCopy, chosen: ShareChoices) -> ReportRequest:
        today = self._report.today
        last = copy.last or today
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
