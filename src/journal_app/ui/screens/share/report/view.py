"""The report: what to put on paper at the left, the pages themselves at the right."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.before_sharing_words import letters_notes, names_notes
from journal_app.ui.screens.share.preview.beside_pages import BesidePages
from journal_app.ui.screens.share.preview.file_panel import FilePanel
from journal_app.ui.screens.share.preview.page_fields import PageFields
from journal_app.ui.screens.share.preview.pages import PreviewPages
from journal_app.ui.screens.share.report.consent_panel import ConsentPanel
from journal_app.ui.screens.share.report.state import PickedPeriod, ReportRequest, ReportState
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class ReportView(QWidget):
    """The person decides; the preview is the PDF's own pages."""

    period_chosen = Signal(str)
    changed = Signal(object)
    """The request in its new form."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.pages = PreviewPages(icons)
        self.file = FilePanel(icons)
        self.fields = PageFields(self)
        self._consent = ConsentPanel(icons)
        self._shown: ReportRequest | None = None
        self._offered: list[tuple[str, str]] = []
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: ReportState) -> None:
        """Show the request as it stands."""
        self._shown = state.request
        self._offer_periods(state)
        for field, day in ((self._first, state.request.first), (self._last, state.request.last)):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day))
        self._dates.setVisible(state.period is PickedPeriod.OWN)
        request = state.request
        self.fields.show_values(request.paper, request.language, request.who, request.for_whom)
        self._consent.show_state(state)
        typed = state.request.names.split(",")
        names = names_notes((*typed, *state.around.planned_names))
        self.file.say_before([*letters_notes(state.missing), *names])
        tab_as_laid_out(self)

    @property
    def request(self) -> ReportRequest:
        """The request as it is set now."""
        first, last = _day_of(self._first), _day_of(self._last)
        return replace(
            self._shown or ReportRequest(first, last),
            first=first,
            last=last,
            paper=self.fields.paper,
            language=self.fields.language,
            who=self.fields.who,
            for_whom=self.fields.for_whom,
            names=self._consent.names,
            safety_line=self._consent.safety_line,
        )

    def _offer_periods(self, state: ReportState) -> None:
        options = [
            (PickedPeriod.TWO_WEEKS.value, tr("Last 2 weeks")),
            (PickedPeriod.FOUR_WEEKS.value, tr("Last 4 weeks")),
            (PickedPeriod.OWN.value, tr("Other days")),
        ]
        if state.around.programme is not None:
            options.insert(2, (PickedPeriod.PROGRAMME.value, tr("Whole programme")))
        if state.around.last_session is not None:
            options.insert(0, (PickedPeriod.SINCE.value, tr("Since the last session")))
        if options != self._offered:
            self._offered = options
            self._period.offer(options)
        self._period.show_values((state.period.value,))

    def _build(self) -> None:
        self._period = Chips(tr("Which days"))
        self._first, self._last = QDateEdit(), QDateEdit()
        for field, name in (
            (self._first, tr("First day")),
            (self._last, tr("Last day")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        page = Page(width=360)
        page.setFixedWidth(scaled(350))
        column = page.column
        column.setContentsMargins(24, 8, 12, 24)
        column.setSpacing(8)
        self._period.sit_flush()
        self._dates = QWidget()
        days = QHBoxLayout(self._dates)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self._first)
        days.addWidget(label("–", wrap=False))
        days.addWidget(self._last)
        column.addWidget(self._period)
        column.addWidget(self._dates)
        column.addWidget(self.fields.recipient)
        column.addWidget(self.fields.initials)
        column.addSpacing(6)
        column.addWidget(label(tr("What is on it"), "name"))
        column.addWidget(
            label(
                tr("Numbers, not your words, unless you say so. Private entries are never on it."),
                "small",
            )
        )
        column.addWidget(self._consent)
        column.addWidget(self.fields.size)
        column.addWidget(self.fields.languages)
        column.addSpacing(6)
        column.addWidget(self.file)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesidePages(page, self.pages))

    def _wire(self) -> None:
        self._period.value_changed.connect(
            lambda: self.period_chosen.emit(self._period.value or PickedPeriod.OWN.value)
        )
        for field in (self._first, self._last):
            field.dateChanged.connect(self.fields.settle)
        self._consent.typed.connect(self.fields.settle)
        self._consent.changed.connect(self._tell_choice)
        self.fields.changed.connect(self._tell)
        save = QKeySequence.StandardKey.Save
        add_keys(self, save, tr("Save the report as a PDF"), self.file.ask_to_save)

    def _tell(self) -> None:
        self.changed.emit(self.request)

    def _tell_choice(self, chosen: ReportRequest) -> None:
        """A choice, with what is typed and not told yet."""
        self.changed.emit(replace(self.request, consent=chosen.consent))


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
