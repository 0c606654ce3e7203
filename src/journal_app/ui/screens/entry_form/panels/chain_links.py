"""The links of a chain, one below the other."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from journal_app.domain.chain import MOST_LINKS, ChainLink, LinkKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label


class LinkRow(QFrame):
    """One link: what kind of thing, in words, and whether the chain could turn there."""

    value_changed = Signal()
    next_requested = Signal()
    remove_requested = Signal()

    def __init__(self, number: int, link: ChainLink) -> None:
        super().__init__()
        self._kind = ChoiceBox()
        for kind in LinkKind:
            self._kind.addItem(words.link_words(kind), kind.value)
        self._text = QLineEdit()
        self._turn = QCheckBox(tr("could turn here"))
        self._remove = button("×", "quiet")
        self._remove.setToolTip(tr("Take this link out"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self._kind, self._text, self._turn, self._remove):
            line.addWidget(widget, int(widget is self._text))
        self._name(number)
        self._show(link)
        self._kind.currentIndexChanged.connect(lambda _: self.value_changed.emit())
        self._text.textChanged.connect(lambda _: self.value_changed.emit())
        self._turn.toggled.connect(lambda _: self.value_changed.emit())
        self._remove.clicked.connect(self.remove_requested)
        self._text.installEventFilter(self)

    def focus_text(self) -> None:
        """Put the cursor where the link is typed."""
        self._text.setFocus()

    @property
    def link(self) -> ChainLink:
        """The link as it stands."""
        return ChainLink(
            LinkKind(self._kind.currentData()), self._text.text(), self._turn.isChecked()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on with the next link; with Ctrl it saves, as everywhere."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.next_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def _name(self, number: int) -> None:
        spoken = tr("Link {number}").format(number=number)
        self._kind.setAccessibleName(tr("{link}: what kind").format(link=spoken))
        self._text.setAccessibleName(spoken)
        self._turn.setAccessibleName(tr("{link}: the chain could turn here").format(link=spoken))
        self._remove.setAccessibleName(tr("{link}: take it out").format(link=spoken))

    def _show(self, link: ChainLink) -> None:
        self._kind.setCurrentIndex(self._kind.findData(link.kind.value))
        self._text.setText(link.text)
        self._turn.setChecked(link.could_turn)


class ChainLinks(Column):
    """As many links as it takes; Enter adds the next one."""

    value_changed = Signal()
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=6)
        self.column.setContentsMargins(8, 6, 8, 6)
        self.column.addWidget(label(tr("Link by link: thought, feeling, body, action"), "name"))
        self._rows: list[LinkRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.column.addLayout(self._lines)
        self._add = button(tr("Add a link"), "quiet")
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(lambda: self._insert_after(len(self._rows) - 1))

    @property
    def links(self) -> tuple[ChainLink, ...]:
        """The links that say something."""
        return tuple(link for row in self._rows if (link := row.link).text.strip())

    def show_links(self, links: tuple[ChainLink, ...]) -> None:
        """Show these links, or an empty one to begin with."""
        self._show(links or (ChainLink(LinkKind.THOUGHT, ""),))

    def _show(self, links: tuple[ChainLink, ...]) -> None:
        for row in self._rows:
            self._lines.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for number, link in enumerate(links, 1):
            row = LinkRow(number, link)
            row.value_changed.connect(self.value_changed)
            row.next_requested.connect(lambda n=number: self._insert_after(n - 1))
            row.remove_requested.connect(lambda n=number: self._remove(n - 1))
            self._rows.append(row)
            self._lines.addWidget(row)
        self._add.setEnabled(len(self._rows) < MOST_LINKS)

    def _insert_after(self, place: int) -> None:
        links = [row.link for row in self._rows]
        if len(links) < MOST_LINKS:
            links.insert(place + 1, ChainLink(LinkKind.THOUGHT, ""))
            self._show(tuple(links))
            self.rearranged.emit()
            self._rows[place + 1].focus_text()

    def _remove(self, place: int) -> None:
        links = [row.link for row in self._rows]
        del links[place]
        self.show_links(tuple(links))
        self.rearranged.emit()
        self._rows[max(0, place - 1)].focus_text()
        self.value_changed.emit()
