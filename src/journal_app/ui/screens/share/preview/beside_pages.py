"""Choices with the pages beside them, or one of the two where there is no room for both."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.widgets.beside import Beside
from journal_app.ui.widgets.buttons import button


class BesidePages(QWidget):
    """Where it is narrow, a button leads to the pages and back."""

    def __init__(self, choices: QWidget, pages: QWidget) -> None:
        super().__init__()
        self._beside = Beside(choices, pages)
        self._turn = button(tr("See the p&ages"), "quiet")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 24, 0)
        line.addWidget(self._turn)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addWidget(self._beside, 1)
        pages.hide()  # until it is known whether there is room: it would widen the window
        self._turn.clicked.connect(self._go)
        self._beside.arranged.connect(self._settle)
        self._settle()

    def _go(self) -> None:
        if self._beside.page_alone:
            self._beside.leave_page()
        else:
            self._beside.open_page()

    def _settle(self) -> None:
        alone = self._beside.page_alone
        text = tr("B&ack to the choices") if alone else tr("See the p&ages")
        self._turn.setText(text)
        self._turn.setAccessibleName(text.replace("&", ""))
        self._turn.setVisible(self._beside.narrow)
