"""Leads from part to part, and loads the one that is seen."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from journal_app.domain.ids import SessionId
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy
from journal_app.ui.readiness import Readiness
from journal_app.ui.screen import Lazy
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.ledger.presenter import LedgerPresenter
from journal_app.ui.screens.share.ledger.view import LedgerView
from journal_app.ui.screens.share.papers.presenter import PapersPresenter
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.ui.screens.share.report.presenter import ReportPresenter
from journal_app.ui.screens.share.report.view import ReportView
from journal_app.ui.screens.share.share_again import paper_again, report_again
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.share.talk.presenter import TalkPresenter
from journal_app.ui.screens.share.talk.view import TalkView
from journal_app.ui.screens.share.view import ShareView
from journal_app.ui.widgets.tab_order import focus_within


class SharePart(Protocol):
    """One part of the screen."""

    def reload(self) -> None:
        """Show it as it stands."""
        ...


@dataclass(frozen=True, slots=True)
class ShareParts:
    """Every part, by what it is about; none is built before it is seen."""

    talk: Lazy[TalkView, TalkPresenter]
    report: Lazy[ReportView, ReportPresenter]
    papers: Lazy[PapersView, PapersPresenter]
    ledger: Lazy[LedgerView, LedgerPresenter]

    def at(self, tab: ShareTab) -> Lazy[QWidget, SharePart]:
        """The part behind a name."""
        match tab:
            case ShareTab.TALK:
                return self.talk
            case ShareTab.REPORT:
                return self.report
            case ShareTab.PAPERS:
                return self.papers
            case ShareTab.LEDGER:
                return self.ledger


class SharePresenter:
    """A part that is not seen is loaded when it is gone to."""

    def __init__(
        self, view: ShareView, context: ScreenContext, readiness: Readiness, parts: ShareParts
    ) -> None:
        self._view, self._context = view, context
        self._readiness, self._parts = readiness, parts
        view.tab_chosen.connect(self.go)
        self._show(view.tab)

    def reload(self) -> None:
        """Show the part that is seen as it stands."""
        self._parts.at(self._view.tab).presenter.reload()

    def go(self, tab: ShareTab) -> None:
        """Show a part."""
        seen = self._view.tab is tab
        self._show(tab)
        self._parts.at(tab).presenter.reload()
        if not seen:
            self._readiness.wait(self._view.part(tab), lambda: focus_within(self._view))

    def talk_about(self, session: SessionId) -> None:
        """Show what is to be talked about in a session."""
        self._show(ShareTab.TALK)
        self._parts.talk.presenter.open(session)

    def show_report(self) -> None:
        """Keep what is written on the list, and show the report."""
        self._parts.talk.presenter.edit.keep_now()
        self.go(ShareTab.REPORT)

    def show_paper(self, paperwork: Paperwork) -> None:
        """Show one of the other pages."""
        self._parts.papers.presenter.choose(paperwork)
        self.go(ShareTab.PAPERS)

    def share_again(self, copy: SharedCopy) -> None:
        """Show the same again, to be looked at before it leaves."""
        if copy.paperwork is Paperwork.REPORT:
            self._parts.report.presenter.ask_again(report_again(copy, self._context.clock.today()))
            self.go(ShareTab.REPORT)
        else:
            self._parts.papers.presenter.ask_again(paper_again(copy))
            self.go(ShareTab.PAPERS)

    def _show(self, tab: ShareTab) -> None:
        """Show a part, taken in if nobody has seen it yet."""
        if not self._view.has(tab):
            self._view.take_in(tab, self._parts.at(tab).built().view)
            if tab is ShareTab.TALK:
                self._parts.talk.built().view.report_requested.connect(self.show_report)
            if tab is ShareTab.LEDGER:
                self._parts.ledger.built().view.again_requested.connect(self.share_again)
        self._view.show_tab(tab)
