"""The form in which an entry is written."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from journal_app.domain.entry import Body, kind_of
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import SHOWN
from journal_app.ui.screens.entry_form.panels.kinds import PANELS
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import EntryFormState
from journal_app.ui.screens.entry_form.stuck import Stuck
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.tags_field import TagsField
from journal_app.ui.widgets.when_field import WhenField
from journal_app.usecases.write_entry import Marks


class EntryFormView(QWidget):
    """When, what, and how to keep it."""

    save_requested = Signal()
    follow_requested = Signal()
    """Save, then write down what follows from it."""
    copy_requested = Signal()
    file_chosen = Signal(Path)
    leave_requested = Signal()
    discard_requested = Signal()
    help_requested = Signal()
    answers_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panel: Panel | None = None
        self._page = Page(width=720)
        self._when = WhenField()
        self._draft = label(
            tr("This is what you had written before. It was not saved yet."), "muted"
        )
        self._bring = QCheckBox(tr("&Bring to my next session"))
        self._private = QCheckBox(tr("Pri&vate: never in a report"))
        self._tags = TagsField()
        self._stuck = Stuck()
        self._problem = ProblemLine()
        self._progress = label("", "small", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(tr("How far this check-in is"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._save = button(tr("&Save"), "primary")
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._follow = button("", "")
        self._cancel = button(tr("Back"), "quiet")
        self._discard = button(tr("Throw this draft away"), "quiet")
        self._lay_out()
        self._wire()

    def show_state(self, state: EntryFormState, *, afresh: bool) -> None:
        """Show a form; ``afresh`` puts the answers in, otherwise what is typed stays."""
        self._shown(visible=True)
        if afresh:
            self._show_panel(state)
            self._when.show_when(state.local)
            self._bring.setChecked(state.marks.bring)
            self._private.setChecked(state.marks.private)
            self._tags.show_tags(state.marks.tags, state.offers.tags)
            tab_as_laid_out(self)
        self._draft.setVisible(state.from_draft)
        self._discard.setVisible(state.from_draft)
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._say_progress()
        self._stuck.setVisible(state.stuck)
        follow = SHOWN[kind_of(state.body)].follow
        self._follow.setVisible(follow is not None)
        self._follow.setText(tr("&Save") if follow is None else follow.words())
        self._follow.setEnabled(not state.saving)
        self._save.setEnabled(not state.saving)
        said = tr("&Save changes") if state.editing else tr("&Save")
        self._save.setText(said)
        self._save.setAccessibleName(said.replace("&", ""))

    def clear(self) -> None:
        """Show nothing until the answers of another form are there."""
        self._shown(visible=False)

    def bring_back(self) -> None:
        """Show again what stood here."""
        self._shown(visible=True)
        self._say_progress()

    def _shown(self, *, visible: bool) -> None:
        self._bar.setVisible(visible)
        self._page.setVisible(visible)
        self._foot.setVisible(visible)

    @property
    def body(self) -> Body:
        """The answers as they stand. Raises JournalError where one cannot be kept."""
        assert self._panel is not None
        return self._panel.body()

    @property
    def marks(self) -> Marks:
        """What is set besides the answers."""
        return Marks(
            bring=self._bring.isChecked(),
            private=self._private.isChecked(),
            tags=self._tags.tags,
        )

    @property
    def when(self) -> WhenField:
        """When it happened."""
        return self._when

    def focus_first(self) -> None:
        """Put the cursor where answering begins."""
        if self._panel is not None:
            self._panel.focus_first()

    def say_written(self, name: str) -> None:
        """Say that the words stand in a file now; they stay here, not saved in the journal."""
        self._stuck.say_written(name)

    def _lay_out(self) -> None:
        column = self._page.column
        self._slot = QVBoxLayout()
        both = FlowLayout()
        both.addWidget(self._bring)
        both.addWidget(self._private)
        marks = QHBoxLayout()
        marks.setContentsMargins(8, 0, 8, 0)
        marks.addLayout(both, 1)
        column.addWidget(self._draft)
        column.addWidget(self._when)
        column.addLayout(self._slot)
        column.addWidget(self._tags)
        column.addLayout(marks)
        column.addStretch(1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(32, 8, 32, 12)
        foot.setSpacing(8)
        foot.addWidget(self._progress)
        foot.addWidget(self._problem, 1)
        foot.addStretch(1)
        foot.addWidget(self._discard)
        foot.addWidget(self._cancel)
        foot.addWidget(self._follow)
        foot.addWidget(self._save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._stuck)
        whole.addWidget(self._foot)
        self.clear()

    def _wire(self) -> None:
        self._save.clicked.connect(self.save_requested)
        self._follow.clicked.connect(self.follow_requested)
        self._stuck.copy_requested.connect(self.copy_requested)
        self._stuck.file_chosen.connect(self.file_chosen)
        self._cancel.clicked.connect(self.leave_requested)
        self._discard.clicked.connect(self.discard_requested)
        self._when.value_changed.connect(self.answers_changed)
        self._bring.toggled.connect(self.answers_changed)
        self._private.toggled.connect(self.answers_changed)
        self._tags.value_changed.connect(self.answers_changed)
        self._page.verticalScrollBar().valueChanged.connect(lambda _: self._say_progress())
        add_keys(self, ("Ctrl+Return", "Ctrl+Enter"), tr("Save"), self.save_requested.emit)
        leave = QKeySequence.StandardKey.Cancel
        add_keys(self, leave, tr("Leave; what you wrote is kept"), self.leave_requested.emit)

    def _say_progress(self) -> None:
        """Which part is in view, and how far it is; nothing where the form is short."""
        given, asked = (0, 0) if self._panel is None else self._panel.tally()
        self._progress.setVisible(bool(asked) and self._problem.isHidden())
        self._bar.setVisible(bool(asked))
        self._bar.setRange(0, max(asked, 1))
        self._bar.setValue(given)
        if self._panel is None or not asked:
            return
        top = self._page.verticalScrollBar().value() + self._page.viewport().height() // 3
        page = self._page.widget()
        assert page is not None
        passed = [
            name
            for name, place in self._panel.sections()
            if place.y() and place.mapTo(page, place.rect().topLeft()).y() <= top
        ]
        said = tr("{n} of {all} scales").format(n=given, all=asked)
        self._progress.setText(" · ".join((*passed[-1:], said)))

    def _show_panel(self, state: EntryFormState) -> None:
        if self._panel is not None:
            self._slot.removeWidget(self._panel)
            self._panel.deleteLater()
        self._panel = PANELS[kind_of(state.body)]()
        self._panel.show_body(state.body, state.offers)
        self._panel.answers_changed.connect(self.answers_changed)
        self._panel.answers_changed.connect(self._say_progress)
        self._panel.done_requested.connect(self.save_requested)
        self._panel.help_requested.connect(self.help_requested)
        self._panel.rearranged.connect(lambda: tab_as_laid_out(self))
        self._panel.rearranged.connect(self._say_progress)
        self._slot.addWidget(self._panel)
        self._page.verticalScrollBar().setValue(0)
