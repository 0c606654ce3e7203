"""Calendar files: one is looked at before it is brought in; one is saved without names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.calendar_words import assumed_words, left_out_words
from journal_app.ui.screens.programme.dates.letters_row import LettersRow
from journal_app.ui.screens.programme.fields import KindField, upright
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.usecases.import_calendar import CalendarPlan, Series


class CalendarPanel(QFrame):
    """Appointments in and out."""

    open_requested = Signal()
    bring_requested = Signal(object, object, object)
    """The plan, the keys of the series that are picked, the kind of session."""
    letters_chosen = Signal(str)
    """The encoding that the letters of the file are to be read in."""
    save_requested = Signal(bool)
    """Whether names are written as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._plan: CalendarPlan | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._build()
        self._lay_out()
        self._wire()
        self.show_plan(None)

    def show_plan(self, plan: CalendarPlan | None) -> None:
        """Show what a file would bring, or nothing."""
        self._show(plan)
        if self._boxes:
            next(iter(self._boxes.values())).setFocus()

    def show_plan_again(self, plan: CalendarPlan) -> None:
        """Show the same file with its letters read otherwise; ticks and cursor stay."""
        left = {key for key, box in self._boxes.items() if not box.isChecked()}
        self._show(plan)
        for key in left & set(self._boxes):
            self._boxes[key].setChecked(False)

    def _show(self, plan: CalendarPlan | None) -> None:
        self._plan = plan
        self._preview.setVisible(plan is not None)
        self._series.clear()
        self._boxes = {}
        self._letters.show_letters(None if plan is None else plan.contents.letters)
        if plan is None:
            return
        self._found.setText(self._summary(plan))
        for series in plan.series:
            self._series.column.addWidget(self._row(series))
        for widget in (self._bring, self._kind):
            widget.setVisible(bool(plan.series))
        tab_as_laid_out(self)

    def _summary(self, plan: CalendarPlan) -> str:
        found = len(plan.events)
        lines = [tr_n("1 appointment is new.", "%n appointments are new.", found)]
        if plan.duplicates:
            lines.append(tr_n("%n is here already.", "%n are here already.", plan.duplicates))
        for reason, count in plan.contents.left_out.items():
            said = left_out_words(reason)
            lines.append(tr("Left out, {why}: {n}.").format(why=said, n=count))
        for assumed, count in plan.contents.assumed.items():
            said = assumed_words(assumed)
            lines.append(tr("{what}: {n}.").format(what=said, n=count))
        return "\n".join(lines)

    def _row(self, series: Series) -> QWidget:
        said = self._said(series)
        box = QCheckBox()
        box.setChecked(True)
        box.setAccessibleName(said)
        self._boxes[series.key] = box
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(box)
        line.addWidget(label(said), 1)
        return row

    def _said(self, series: Series) -> str:
        title = series.title or tr("without a name")
        when = f"{words.short_day(series.first.date())}, {words.clock_time(series.first)}"
        return tr_n(
            "{title}  ·  {when}", "{title}  ·  %n times, first {when}", series.times
        ).format(title=title, when=when)

    def _build(self) -> None:
        self._open = button(tr("&Bring in a calendar file…"), "")
        self._save = button(tr("&Save a calendar file…"), "")
        self._named = QCheckBox(tr("with the names of my sessions"))
        self._preview = QFrame()
        self._preview.setProperty("look", "notice")
        self._found = label("")
        self._letters = LettersRow()
        self._series = Column(spacing=4)
        self._kind = KindField(tr("Kind of these sessions"))
        self._bring = button(tr("Bring &in what is ticked"), "primary")
        self._cancel = button(tr("Cancel"), "quiet")

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._preview)
        inside.addWidget(self._found)
        inside.addWidget(self._letters)
        inside.addWidget(self._series)
        line = FlowLayout()
        for widget in (self._kind, self._bring, self._cancel):
            line.addWidget(widget)
        inside.addLayout(line)
        out = FlowLayout()
        out.addWidget(self._save)
        out.addWidget(upright(self._named))
        said = tr(
            "A calendar file is not encrypted: whoever finds it can read it, and so can the "
            "program it is given to. Unless you ask for names, every session in it is called "
            "“Appointment”."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._preview)
        whole.addLayout(out)
        whole.addWidget(label(said, "muted"))

    def _wire(self) -> None:
        self._open.clicked.connect(self.open_requested)
        self._letters.chosen.connect(self.letters_chosen)
        self._save.clicked.connect(lambda: self.save_requested.emit(self._named.isChecked()))
        self._cancel.clicked.connect(lambda: self.show_plan(None))
        self._bring.clicked.connect(self._emit)

    def _emit(self) -> None:
        chosen = frozenset(key for key, box in self._boxes.items() if box.isChecked())
        self.bring_requested.emit(self._plan, chosen, self._kind.kind)
