"""The lines of backups and of journals kept aside."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from journal_app.domain.backup import Backup, ClosedBackup
from journal_app.domain.kept_aside import KeptAside
from journal_app.translation import tr
from journal_app.ui.screens.safe_keeping.words import (
    aside_details,
    backup_details,
    backup_title,
    moment_words,
)
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled

_ROOM_BESIDE = 560


class _Row(QFrame):
    """What it is, and what can be done with it beside that, or below where it is narrow."""

    def __init__(self, title: str, details: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(title, "name"))
        texts.addWidget(label(details, "muted"))
        self.acts = FlowLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(16, 8, 8, 8)
        self._line.addLayout(texts, 1)
        self._line.addLayout(self.acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, as there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= scaled(_ROOM_BESIDE)
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)


class BackupRow(_Row):
    """One backup: what is inside, and what can be done with it."""

    restore_requested = Signal(str)
    copy_requested = Signal(str)

    def __init__(self, one: Backup | ClosedBackup, zone: str) -> None:
        title = backup_title(one, zone)
        super().__init__(title, backup_details(one))
        if isinstance(one, Backup):
            copy = button(tr("Copy to another place…"), "quiet")
            copy.setAccessibleName(tr("Copy the backup of {when}").format(when=title))
            copy.clicked.connect(lambda: self.copy_requested.emit(one.name))
            back = button(tr("Go back to it…"), "quiet")
            back.setAccessibleName(tr("Go back to the backup of {when}").format(when=title))
            back.clicked.connect(lambda: self.restore_requested.emit(one.name))
            self.acts.addWidget(copy)
            self.acts.addWidget(back)


class AsideRow(_Row):
    """One journal that was put aside."""

    take_back_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, one: KeptAside, zone: str) -> None:
        title = moment_words(one.since, zone)
        super().__init__(title, aside_details(one, zone))
        if one.damaged:
            remove = button(tr("Remove for good…"), "quiet")
            remove.setAccessibleName(tr("Remove the journal of {when}").format(when=title))
            remove.clicked.connect(lambda: self.remove_requested.emit(one.name))
            self.acts.addWidget(remove)
        else:
            back = button(tr("Take it back…"), "quiet")
            back.setAccessibleName(tr("Take back the journal of {when}").format(when=title))
            back.clicked.connect(lambda: self.take_back_requested.emit(one.name))
            self.acts.addWidget(back)
