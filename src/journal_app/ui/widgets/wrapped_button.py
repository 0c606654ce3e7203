"""A button as wide as its place, whose words wrap."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled


class WrappingButton(QPushButton):
    """Its height follows from its width; the words inside are labels of a layout."""

    def wrap(self) -> None:
        """Have the layout that was set decide the size; presses go through the words."""
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 48

    def sizeHint(self) -> QSize:
        """As large as the words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrower than one line of the words: they wrap."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()


class WrappedButton(WrappingButton):
    """An icon, a title and lines below it, of which each may be left out."""

    def __init__(
        self, icons: Icons, icon: str, title: str, lines: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Lines are (text, level of the style sheet)."""
        super().__init__()
        self.setProperty("look", "entry")
        self.setAutoDefault(False)
        self.setAccessibleName(title or " ".join(text for text, _ in lines))
        self.setAccessibleDescription(" ".join(text for text, _ in lines) if title else "")
        picture = label("", wrap=False)
        picture.setPixmap(icons.pixmap(icon, icons.colours.accent, scaled(20)))
        words = QVBoxLayout()
        words.setSpacing(2)
        if title:
            words.addWidget(label(title, "name"))
        for text, level in lines:
            words.addWidget(label(text, level))
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(14)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.wrap()
