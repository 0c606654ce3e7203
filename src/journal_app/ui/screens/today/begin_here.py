"""One thing first, while nothing was ever written; everything else quietly below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import OFFERED, SHOWN
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label


class BeginHere(QWidget):
    """The first check-in; the rest can be written as well, and is not put forward."""

    write_requested = Signal(object, object)
    """Kind of entry and size of check-in."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        card = QFrame()
        card.setProperty("look", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(20, 16, 20, 18)
        inner.setSpacing(8)
        inner.addWidget(label(tr("Begin with one check-in"), "heading"))
        inner.addWidget(
            label(
                tr(
                    "How you feel, how strong the urge is, and whether you are safe. Three "
                    "presses; nothing has to be exact."
                ),
                "words",
            )
        )
        others = FlowLayout(spacing=4)
        self.first = self._add_all(others)
        inner.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(card)
        whole.addWidget(label(tr("Or write something else down"), "muted"))
        whole.addLayout(others)

    def _add_all(self, others: FlowLayout) -> QWidget:
        """Every kind there is; the first one is the strong one."""
        first: QWidget | None = None
        for kind in OFFERED:
            row = SHOWN[kind]
            for said in row.tiles() if row.tiles is not None else ():
                look = "quiet" if first else "primary"
                icon = self._icons.icon(row.icon, accent=True) if first else None
                made = button(said.name, look, icon)
                made.setAccessibleDescription(said.hint)
                made.clicked.connect(lambda _=False, k=kind, s=said.size: self._tell(k, s))
                if first is None:
                    first = made
                else:
                    others.addWidget(made)
        assert first is not None
        return first

    def _tell(self, kind: EntryKind, size: CheckInSize) -> None:
        self.write_requested.emit(kind, size)
