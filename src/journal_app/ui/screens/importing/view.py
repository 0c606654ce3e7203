"""The importing screen: from a file to entries, one step under the other."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from journal_app.translation import tr, tr_n
from journal_app.ui.screens.importing.file_part import FilePart
from journal_app.ui.screens.importing.mapping_part import MappingPart
from journal_app.ui.screens.importing.outcome_part import OutcomePart
from journal_app.ui.screens.importing.start_part import StartPart
from journal_app.ui.screens.importing.state import ImportingState, Stage
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.busy_line import BusyLine
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.cursor_place import CursorPlace
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.problem_line import ProblemLine
from journal_app.ui.widgets.tab_order import tab_as_laid_out

_WORKING = frozenset({Stage.LOOKING, Stage.KEEPING})
_ASKED = frozenset({Stage.STUCK, Stage.MAPPING})


class ImportingView(QWidget):
    """A page, and a foot with what can be done."""

    file_dropped = Signal(object)
    keep_requested = Signal()
    leave_requested = Signal()
    undo_requested = Signal()
    journal_requested = Signal()
    take_back_agreed = Signal(str)

    def __init__(self, icons: Icons, formats: tuple[str, ...]) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._page = Page()
        self._cursor = CursorPlace(self)
        self._stage = Stage.START
        self.start, self.file = StartPart(icons), FilePart(icons, formats)
        self.mapping, self._outcome = MappingPart(), OutcomePart(icons)
        self._problem = ProblemLine()
        self._left_behind = label(
            tr("The file itself is still where it was. It is not encrypted."), "muted"
        )
        self.busy = BusyLine()
        self._keep = button("", "primary")
        self._leave = button(tr("Another &file"), "quiet")
        self._undo = button(tr("&Undo all of it"), "")
        self._journal = button(tr("&Show my journal"), "primary")
        self._lay_out()
        self._wire()
        self.show_state(ImportingState())

    def show_state(self, state: ImportingState) -> None:
        """Show how far it is."""
        self._cursor.note()
        stage, moved = state.stage, state.stage is not self._stage
        self._stage = stage
        free = stage in _ASKED
        self.start.setVisible(stage is Stage.START)
        self.start.show_earlier(state.earlier)
        self.file.show_file(state.file, state.question, free=free)
        mapped = stage in {Stage.MAPPING, Stage.KEEPING}
        self.mapping.show_mapping(state.mapping if mapped else None, free=free)
        self._outcome.show_outcome(state.outcome, kept=stage is Stage.KEPT)
        self._show_foot(state)
        tab_as_laid_out(self)
        if moved:
            self._page.verticalScrollBar().setValue(0)
            self.focus_first()
        else:
            self._cursor.bring_back()

    def focus_first(self) -> None:
        """Put the cursor on what is to be done next."""
        match self._stage:
            case Stage.START:
                self._cursor.take(self.start.first)
            case Stage.LOOKING | Stage.KEEPING:
                self.busy.take_cursor()
            case Stage.KEPT:
                self._journal.setFocus()
            case _:
                self.file.focus_first()

    def ask_take_back(self, import_id: str, title: str, changed: tuple[str, ...]) -> None:
        """Ask once more; entries that were changed since are named."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(tr("Take back all of “{title}”?").format(title=title))
        said = [
            tr("Its entries go to the bin and can come back from there for 30 days."),
            tr("Scales that came with it stay under “What I track”, where you can hide them."),
        ]
        if changed:
            said.append(
                tr_n(
                    "%n of them was changed since, and goes too:",
                    "%n of them were changed since, and go too:",
                    len(changed),
                )
            )
            said += list(changed)
        box.setInformativeText("\n".join(said))
        yes = box.addButton(tr("Take it back"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(tr("No"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(lambda: self.take_back_agreed.emit(import_id))
        box.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer, while none is being read."""
        if _dropped(event) is not None and self._stage not in _WORKING:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        if (path := _dropped(event)) is not None and self._stage not in _WORKING:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _show_foot(self, state: ImportingState) -> None:
        stage, outcome = state.stage, state.outcome
        self._problem.setText(state.problem)
        self._problem.setVisible(bool(state.problem))
        entries = 0 if outcome is None else outcome.entries
        self._keep.setVisible(stage is Stage.MAPPING)
        self._keep.setEnabled(entries > 0 and not state.trying)
        keeping = tr_n("&Bring in %n entry", "&Bring in %n entries", entries)
        self._keep.setText(keeping)
        self._keep.setAccessibleName(keeping.replace("&", ""))
        self._leave.setVisible(stage in _ASKED or stage is Stage.KEPT)
        self._undo.setVisible(stage is Stage.KEPT and state.kept is not None)
        self._journal.setVisible(stage is Stage.KEPT)
        self._left_behind.setVisible(stage is Stage.KEPT)
        self._foot.setVisible(stage is not Stage.START or bool(state.problem))

    def _lay_out(self) -> None:
        column = self._page.column
        for part in (self.start, self.file, self.mapping, self._outcome, self._left_behind):
            column.addWidget(part)
        column.addStretch(1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(32, 8, 32, 12)
        foot.addWidget(self._problem)
        acts = FlowLayout()
        for act in (self._keep, self._journal, self._undo, self._leave):
            acts.addWidget(act)
        foot.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._foot)
        self.busy.setContentsMargins(32, 8, 32, 12)
        whole.addWidget(self.busy)

    def _wire(self) -> None:
        self._keep.clicked.connect(self.keep_requested)
        self._leave.clicked.connect(self.leave_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._journal.clicked.connect(self.journal_requested)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file or folder of this computer that is dropped."""
    places = [one for one in event.mimeData().urls() if one.isLocalFile()]
    return Path(places[0].toLocalFile()) if len(places) == 1 else None
