"""A large button with an icon, a name and a hint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.wrapped_button import WrappingButton


class Tile(QPushButton):
    """One thing to do."""

    def __init__(self, icons: Icons, icon: str, name: str, hint: str) -> None:
        super().__init__()
        self.setProperty("look", "tile")
        self.setAutoDefault(False)
        plain = name.replace("&", "")
        self.setAccessibleName(plain)
        self.setAccessibleDescription(hint)
        mnemonic = QKeySequence.mnemonic(name)
        if not mnemonic.isEmpty():
            self.setShortcut(mnemonic)
            self.setToolTip(mnemonic.toString(QKeySequence.SequenceFormat.NativeText))
        picture = label("", wrap=False)
        picture.setPixmap(icons.pixmap(icon, icons.colours.accent, scaled(26)))
        words = QVBoxLayout()
        words.setSpacing(1)
        title, below = label(plain, "name", wrap=False), label(hint, "small", wrap=False)
        words.addWidget(title)
        words.addWidget(below)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 12, 10)
        line.setSpacing(12)
        line.addWidget(picture)
        line.addLayout(words, 1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(64)

    def sizeHint(self) -> QSize:
        """As large as the words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()


class EntryRow(WrappingButton):
    """One entry as a button: time, title, and what it says on one line."""

    def __init__(self, icons: Icons, icon: str, texts: tuple[str, str, str], spoken: str) -> None:
        super().__init__()
        time, title, summary = texts
        self.setProperty("look", "entry")
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        picture = label("", wrap=False)
        picture.setPixmap(icons.pixmap(icon, icons.colours.accent, scaled(20)))
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(title, "name", wrap=False), 1)
        head.addWidget(label(time, "small", wrap=False))
        words.addLayout(head)
        if summary:
            words.addWidget(label(summary, "muted"))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(14)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.wrap()
