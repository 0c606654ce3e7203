"""Joins the report."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.share.outside import Outside
from journal_app.domain.preferences import Preferences
from journal_app.domain.report_order import ReportOrder
from journal_app.domain.sharing.shared_copy import Paperwork, Way
from journal_app.exchange.fhir_format import FHIR
from journal_app.ui.entry_card import card
from journal_app.ui.names import Names
from journal_app.ui.screens.share.leaving import Leaving, Paper
from journal_app.ui.screens.share.report.presenter import (
    Composed,
    ReportActions,
    ReportPresenter,
)
from journal_app.ui.screens.share.report.state import (
    EntryLine,
    ReportRequest,
    ReportSurroundings,
)
from journal_app.ui.screens.share.report.view import ReportView
from journal_app.ui.words import short_day
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.note_shared import Left
from journal_app.usecases.papers.shortened import unnamed_people
from journal_app.usecases.report_parts.remembered_signs import RememberedSigns
from journal_app.usecases.sharing_document import ShareChoices
from journal_app.usecases.talk.read_talk import last_session

_LOOK_BACK = timedelta(days=60)
_LINE_SIGNS = 90


def join(composition: Composition, outside: Outside) -> tuple[ReportView, ReportPresenter]:
    """The report: chosen, seen, saved or printed."""
    view = ReportView(composition.services.icons)
    jobs = (composition.services.db, composition.services.drawing)
    signs = RememberedSigns(composition.journal)
    around = _Around(composition, signs)
    actions = ReportActions(
        today=composition.clock.today,
        around=around,
        preferences=composition.journal.preferences.get,
        compose=_Compose(composition, signs),
        pages=outside.printing.pages,
        missing=outside.printing.missing,
        paper=_Papers(composition, outside),
    )
    leaving = Leaving(view.file, jobs, outside, composition.window.notices)
    return view, ReportPresenter(view, jobs, actions, leaving)


@dataclass(frozen=True, slots=True)
class _Around:
    """What can be chosen, read when something changed; on the journal's thread."""

    composition: Composition
    signs: RememberedSigns

    def __call__(self, today: date) -> ReportSurroundings:
        self.signs.forget()
        journal = self.composition.journal
        sessions = journal.programme.sessions(today - _LOOK_BACK, today)
        last = last_session(sessions, self.composition.services.clock.now())
        return ReportSurroundings(
            programme=journal.programme.programme(),
            last_session=None if last is None else last.day,
            scales=tuple((one.id, one.name) for one in journal.scales.all() if not one.hidden),
            planned_names=unnamed_people(journal),
        )


@dataclass(frozen=True, slots=True)
class _Compose:
    """The content of a report with the entries of its days; on the journal's thread."""

    composition: Composition
    signs: RememberedSigns

    def __call__(self, request: ReportRequest) -> Composed:
        journal = self.composition.journal
        compose = ComposeReport(journal, self.signs, FHIR)
        order = order_of(request)
        content = compose(order, self.composition.clock.today())
        return content, self._entries(request)

    def _entries(self, request: ReportRequest) -> tuple[EntryLine, ...]:
        found = self.composition.journal.entries.between(request.first, request.last)
        names = self.composition.names()
        return tuple(
            EntryLine(entry.id, entry.kind, _said(entry, names), entry.private)
            for entry in reversed(found)
        )


@dataclass(frozen=True, slots=True)
class _Papers:
    """What is seen, as something that may leave."""

    composition: Composition
    outside: Outside

    def __call__(self, request: ReportRequest, content: Any) -> Paper:
        printing = self.outside.printing

        def write(password: str, path: Path) -> str:
            return self.outside.write(printing.report(content, password), path)

        return Paper(
            name=f"summary-{request.first.isoformat()}-to-{request.last.isoformat()}.pdf",
            write=write,
            note=lambda digest, way, locked: self._note(request, digest, way, locked=locked),
        )

    def _note(self, request: ReportRequest, digest: str, way: Way, *, locked: bool) -> None:
        """A line in the ledger, and what was typed is offered the next time."""
        choices = ShareChoices(
            consent=request.consent,
            paper=request.paper,
            language=request.language,
            who=request.who,
            names=request.names,
            safety_line=request.safety_line,
        )
        left = Left(
            Paperwork.REPORT,
            request.for_whom,
            choices,
            request.first,
            request.last,
        )
        self.outside.note(left, digest, way, locked=locked)
        book = self.composition.journal.preferences
        before = book.get()
        after = _remembered(before, request)
        if after != before:
            book.save(after)


def order_of(request: ReportRequest) -> ReportOrder:
    """What the person chose, as the order for a report."""
    typed = tuple(name.strip() for name in request.names.split(",") if name.strip())
    return ReportOrder(
        first=request.first,
        last=request.last,
        paper=request.paper,
        consent=request.consent,
        for_whom=request.for_whom,
        who=request.who,
        names=typed,
        language=request.language,
        safety_line=request.safety_line,
    )


def _remembered(before: Preferences, request: ReportRequest) -> Preferences:
    return replace(
        before,
        paper=request.paper,
        initials=request.who,
        therapist=request.for_whom,
        names=request.names,
        safety_line=request.safety_line,
    )


def _said(entry: Any, names: Names) -> str:
    shown = card(entry, names)
    return f"{short_day(entry.moment.day)}  {shown.title}: {shown.summary}"[:_LINE_SIGNS]
