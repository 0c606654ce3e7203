"""One tag and how often it is used."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from journal_app.translation import tr, tr_n
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.labels import label


class TagRow(QFrame):
    """Renamed where it stands; a name that another tag has joins the two."""

    renamed = Signal(str, str)
    """The old name and the new one; an empty one takes the tag off every entry."""

    def __init__(self, tag: str, uses: int) -> None:
        super().__init__()
        self._tag = tag
        self._name = QLineEdit(tag)
        self._name.setAccessibleName(tr("Tag: {name}").format(name=tag))
        used = label(tr_n("on %n entry", "on %n entries", uses), "muted", wrap=False)
        if uses == 1:
            used.setText(tr("on 1 entry"))
        remove = button(tr("Take off"), "quiet")
        remove.setAccessibleName(tr("Take the tag {name} off every entry").format(name=tag))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 0, 2)
        line.addWidget(self._name, 1)
        line.addWidget(used)
        line.addWidget(remove)
        self._name.editingFinished.connect(self._rename)
        remove.clicked.connect(lambda: self.renamed.emit(tag, ""))

    def _rename(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._name.setText(self._tag)
        elif name != self._tag:
            self.renamed.emit(self._tag, name)
