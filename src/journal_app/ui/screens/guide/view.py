"""The guide: a search, the pages, and the one that is read."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.screens.guide.page_list import PageList
from journal_app.ui.screens.guide.page_text import PageText
from journal_app.ui.screens.guide.state import GuideState
from journal_app.ui.screens.guide.words import found_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.beside import Beside
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.keys_here import HERE, add_keys
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.search_field import SearchField

_ROOM_FOR_TWO = 720


class GuideView(QWidget):
    """Where it is narrow, the page takes the place of the list."""

    page_requested = Signal(str)
    search_changed = Signal(str)
    step_requested = Signal(int)
    """One page back (-1) or forward (1), in the order in which they were read."""
    leave_requested = Signal()

    def __init__(self, icons: Icons, pictures: Path) -> None:
        super().__init__()
        self._build(icons, pictures)
        self._lay_out()
        self._wire()

    def show_state(self, state: GuideState) -> None:
        """Show the list and the page that is read."""
        self._search.show_text(state.typed)
        looking = not state.query.empty
        page = "" if state.page is None else state.page.id
        self._pages.show_rows(state.rows, page, found=looking)
        said = found_words(len(state.rows)) if looking else ""
        if said != self._found.text():
            self._found.setText(said)
            announce(self._search, said)
        self._found.setVisible(looking)
        self._back.setEnabled(state.can_go_back)
        self._forward.setEnabled(state.can_go_forward)
        if state.page is not None:
            self._text.show_page(state.page, state.query)

    def focus_first(self) -> None:
        """Put the cursor into the list."""
        if self._beside.page_alone:
            self._text.setFocus()
        else:
            self._pages.setFocus()

    def open_page(self) -> None:
        """Have the page in view where there is room for one thing only."""
        if self._beside.narrow:
            self._beside.open_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to where the guide was opened."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self, icons: Icons, pictures: Path) -> None:
        self._leave = button(tr("&Close"), "quiet", icons.icon("close"))
        self._leave.setAccessibleName(tr("Close the guide"))
        self._leave.setToolTip(tr("Back to where you were (Esc)"))
        self._back = button("", "quiet", icons.icon("chevron-left"))
        self._forward = button("", "quiet", icons.icon("chevron-right"))
        self._search = SearchField(
            tr("Search the guide"), icons.icon("search"), icons.icon("close")
        )
        self._search.setPlaceholderText(tr("Search the guide"))
        self._found = label("", "muted")
        self._pages = PageList()
        self._text = PageText(icons.colours, pictures)
        self._to_list = button(tr("All pages"), "quiet", icons.icon("table"))
        self._to_list.hide()
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(16, 0, 8, 12)
        column.addWidget(self._found)
        column.addWidget(self._pages, 1)
        listed.setFocusProxy(self._pages)
        self._beside = Beside(listed, self._text, room=_ROOM_FOR_TWO, parts=(5, 11))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 8)
        head.setSpacing(4)
        head.addWidget(self._search, 1)
        for one in (self._to_list, self._back, self._forward, self._leave):
            head.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._beside, 1)

    def _wire(self) -> None:
        self._leave.clicked.connect(self.leave_requested)
        self._search.text_settled.connect(self.search_changed)
        self._search.text_settled.connect(lambda _: self._beside.leave_page())
        self._search.walk_requested.connect(self._pages.walk)
        self._search.open_requested.connect(self._open)
        self._search.left.connect(self.leave_requested)
        self._pages.page_chosen.connect(self.page_requested)
        self._pages.itemActivated.connect(lambda _: self._read())
        self._pages.itemClicked.connect(lambda _: self.open_page())
        self._text.page_requested.connect(self.page_requested)
        self._to_list.clicked.connect(self._beside.leave_page)
        self._beside.arranged.connect(lambda: self._to_list.setVisible(self._beside.page_alone))
        self._back.clicked.connect(lambda: self.step_requested.emit(-1))
        self._forward.clicked.connect(lambda: self.step_requested.emit(1))
        for one, name, keys in (
            (self._back, tr("Back to the page before"), "Alt+Left"),
            (self._forward, tr("On to the page after"), "Alt+Right"),
        ):
            one.setAccessibleName(name)
            add_keys(self, keys, name, one.click, HERE)
        self._back.setToolTip(tr("Back to the page before (Alt+Left)"))
        self._forward.setToolTip(tr("On to the page after (Alt+Right)"))
        find = QKeySequence.StandardKey.Find
        add_keys(self, find, tr("Search the guide"), self._search.setFocus, HERE)

    def _open(self) -> None:
        """Read what was found, from the search."""
        if not self._pages.chosen:
            self._pages.walk(0)
        if self._pages.chosen:
            self._read()

    def _read(self) -> None:
        self.open_page()
        self._text.setFocus()
