"""Share: what to put on paper at the left, the pages themselves at the right."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.paper import Paper
from journal_app.ui.screens.report.pages import Pages
from journal_app.ui.screens.report.state import Period, ReportRequest, ReportState
from journal_app.ui.screens.unlock.view import secret_field, show_secret
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page

_AFTER_TYPING_MS = 250


class ReportView(QWidget):
    """The person decides; the preview is the PDF's own pages."""

    period_chosen = Signal(str)
    changed = Signal()
    save_requested = Signal(str)
    """The password for the file, empty for none."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.pages = Pages(icons)
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_state(self, state: ReportState) -> None:
        """Show the request as it stands and how far the preview is."""
        options = [
            (Period.TWO_WEEKS.value, self.tr("Last 2 weeks")),
            (Period.FOUR_WEEKS.value, self.tr("Last 4 weeks")),
            (Period.OWN.value, self.tr("Other days")),
        ]
        if state.has_programme:
            options.insert(2, (Period.PROGRAMME.value, self.tr("Whole programme")))
        self._period.offer(options)
        self._period.show_values((state.period.value,))
        for field, day in ((self._first, state.request.first), (self._last, state.request.last)):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day))
        self._dates.setVisible(state.period is Period.OWN)
        self._paper.show_values((state.request.paper.value,))
        for box, on in (
            (self._grids, state.request.weekly_grids),
            (self._text, state.request.include_text),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)
        for line, text in (
            (self._who, state.request.who),
            (self._for_whom, state.request.for_whom),
        ):
            if not line.hasFocus() and line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
        self._busy.setVisible(state.saving)
        self._save.setEnabled(not (state.saving or state.drawing))
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))

    @property
    def request(self) -> ReportRequest:
        """The request as it is set now."""
        first, last = self._first.date(), self._last.date()
        return ReportRequest(
            first=date(first.year(), first.month(), first.day()),
            last=date(last.year(), last.month(), last.day()),
            paper=Paper(self._paper.value or Paper.A4.value),
            weekly_grids=self._grids.isChecked(),
            include_text=self._text.isChecked(),
            who=self._who.text(),
            for_whom=self._for_whom.text(),
        )

    def forget_password(self) -> None:
        """Empty the password."""
        self._password.clear()

    def _build(self, icons: Icons) -> None:
        self._period = Chips(self.tr("Which days"))
        self._first, self._last = QDateEdit(), QDateEdit()
        for field, name in (
            (self._first, self.tr("First day")),
            (self._last, self.tr("Last day")),
        ):
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
        self._paper = Chips(
            self.tr("Paper"), [(Paper.A4.value, "A4"), (Paper.LETTER.value, "US Letter")]
        )
        self._grids = QCheckBox(self.tr("&Weekly diary cards"))
        self._text = QCheckBox(self.tr("My own &words"))
        self._who, self._for_whom = QLineEdit(), QLineEdit()
        self._who.setPlaceholderText(self.tr("My initials (may stay empty)"))
        self._who.setAccessibleName(self.tr("My initials"))
        self._for_whom.setPlaceholderText(self.tr("For whom it is (may stay empty)"))
        self._for_whom.setAccessibleName(self.tr("For whom it is"))
        self._password = secret_field(self.tr("Password for the file"))
        self._reveal = QCheckBox(self.tr("Show it"))
        self._problem = label("", "problem")
        self._save = button(self.tr("&Save as PDF …"), "primary", icons.icon("share"))
        self._save.setIcon(icons.on_accent("share"))
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_AFTER_TYPING_MS)

    def _lay_out(self) -> None:
        page = Page(width=340)
        page.setFixedWidth(min(scaled(320), 430))
        column = page.column
        column.setContentsMargins(24, 16, 12, 24)
        column.setSpacing(10)
        for chips in (self._period, self._paper):
            chips.sit_flush()
        column.addWidget(self._period)
        self._dates = QWidget()
        days = QHBoxLayout(self._dates)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self._first)
        days.addWidget(label("–", wrap=False))
        days.addWidget(self._last)
        column.addWidget(self._dates)
        column.addWidget(label(self.tr("What is on it"), "name"))
        column.addWidget(
            label(self.tr("One page of numbers. You decide whether to add more:"), "muted")
        )
        column.addWidget(self._grids)
        column.addWidget(self._text)
        column.addWidget(
            label(self.tr("Entries marked private are never on it, not even as numbers."), "small")
        )
        column.addWidget(label(self.tr("Names"), "name"))
        column.addWidget(self._who)
        column.addWidget(self._for_whom)
        column.addWidget(self._paper)
        column.addWidget(label(self.tr("Password (may stay empty)"), "name"))
        column.addWidget(self._password)
        column.addWidget(self._reveal)
        column.addWidget(self._save)
        column.addWidget(self._busy)
        column.addWidget(self._problem)
        column.addWidget(
            label(
                self.tr(
                    "The file is no longer encrypted by your journal: whoever has it can read "
                    "it, unless you give it a password."
                ),
                "small",
            )
        )
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page)
        right = QVBoxLayout()
        right.addWidget(self.pages)
        whole.addLayout(right, 1)

    def _wire(self) -> None:
        self._period.value_changed.connect(
            lambda: self.period_chosen.emit(self._period.value or Period.OWN.value)
        )
        for field in (self._first, self._last):
            field.dateChanged.connect(lambda _: self._settle.start())
        for box in (self._grids, self._text):
            box.toggled.connect(lambda _: self.changed.emit())
        self._paper.value_changed.connect(self.changed)
        for line in (self._who, self._for_whom):
            line.textEdited.connect(lambda _: self._settle.start())
        self._settle.timeout.connect(self.changed)
        self._reveal.toggled.connect(lambda on: show_secret(self._password, shown=on))
        self._save.clicked.connect(lambda: self.save_requested.emit(self._password.text()))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(
            lambda: self.save_requested.emit(self._password.text())
        )
