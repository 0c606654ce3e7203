"""The one window: navigation at the left, header with Help now, one screen at a time."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QSize, Signal, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from journal_app.translation import tr
from journal_app.ui.commands import Command, commands_of
from journal_app.ui.edit_menu import EditMenu
from journal_app.ui.keyboard import EnterPresses
from journal_app.ui.long_lines import LongLines
from journal_app.ui.screen import Screen
from journal_app.ui.screen_space import OnScreen
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import dress, take_in
from journal_app.ui.undo_history import UndoHistory
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.curtain import Curtain
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.navigation import Navigation
from journal_app.ui.widgets.notice_bar import NoticeBar

WIDTH, HEIGHT = 1180, 800
SMALLEST = (760, 560)
NARROW = 640
"""Pixels below which the navigation shows pictures alone."""


class Window(QMainWindow):
    """Shows screens; which one, decides the router."""

    screen_requested = Signal(str)
    help_requested = Signal()
    lock_requested = Signal()
    hide_requested = Signal()
    """Out of sight at once, then locked."""
    cover_help_requested = Signal()
    """Help is wanted while the journal is covered."""
    commands_requested = Signal()
    """Everything that can be done, to be found by its words."""
    keys_requested = Signal()
    about_requested = Signal()
    """What the screen that is shown is for."""
    guide_requested = Signal()
    closed = Signal()
    _help_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._current = ""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before closing; whoever says no closes later."""
        self.quitting = False
        """Whether closing means the end, also where it would only put the window away."""
        self._navigation: dict[str, QPushButton] = {}
        self.history = UndoHistory()
        """What was done in this window and can be undone."""
        self.notices = NoticeBar(icons, self.history)
        self._build()
        self._lay_out()
        self._wire()
        dress(self)

    @property
    def current(self) -> str:
        """The name of the screen that is shown."""
        return self._current

    @property
    def shown_title(self) -> str:
        """What the screen that is shown is called."""
        return self._title.text()

    def take_in(self, view: QWidget) -> None:
        """Take in a view that was just built."""
        take_in(self._stack, view)

    def show_screen(self, name: str, title: str, view: QWidget) -> None:
        """Show a view under its title, and where it stands in the navigation.

        What was said belongs to what was shown before, and goes with it.
        """
        self.notices.hide()
        self._current = name
        self._title.setText(title)
        self._stack.setCurrentWidget(view)
        entry = self._navigation.get(name)
        self._group.setExclusive(False)
        for other in self._navigation.values():
            other.setChecked(other is entry)
        self._group.setExclusive(True)

    def add_navigation(self, screen: Screen[QWidget, object]) -> None:
        """Put a screen into the navigation and the Go menu."""
        entry = button(screen.title, "", self._icons.icon(screen.icon))
        entry.setCheckable(True)
        entry.setAutoExclusive(True)  # a screen reader says "radio button", and toggles it
        entry.toggled.connect(lambda on: self._ask_for(screen.name) if on else None)
        self._group.addButton(entry)
        self._navigation[screen.name] = entry
        self._nav.add(entry, foot=screen.foot)
        action = QAction(screen.title, self)
        action.setShortcut(QKeySequence(f"Ctrl+{len(self._navigation)}"))
        action.triggered.connect(lambda: self.screen_requested.emit(screen.name))
        self._go_menu.addAction(action)

    def show_bare(self, view: QWidget) -> None:
        """Show a view without navigation and header: unlocking, first run."""
        self._nav.hide()
        self._header.hide()
        self.notices.hide()
        self._menu_visible(visible=False)
        if self._stack.indexOf(view) < 0:
            take_in(self._stack, view)
        self._stack.setCurrentWidget(view)
        self._current = ""

    def show_framed(self) -> None:
        """Show navigation and header."""
        self._nav.show()
        self._header.show()
        self._menu_visible(visible=True)

    @property
    def covered(self) -> bool:
        """Whether nothing of the journal can be seen."""
        return self._curtain.drawn

    def cover(self, view: QWidget) -> None:
        """Put a view before everything else, whatever goes on behind it."""
        self._close_others()
        self._curtain.draw_before(view)
        self._menu_visible(visible=False)
        self.repaint()

    def uncover(self) -> None:
        """Show what is behind, with the cursor where it was."""
        self._menu_visible(visible=True)
        self._curtain.open()

    def uncover_one(self) -> None:
        """Show the cover that was drawn before this one."""
        self._curtain.open_one()

    def commands(self) -> list[Command]:
        """Everything that the menus offer just now."""
        menus = (one.menu() for one in self.menuBar().actions())
        return commands_of(menu for menu in menus if isinstance(menu, QMenu))

    def help_keys(self) -> list[Command]:
        """What the Help menu offers by a key."""
        return [one for one in commands_of([self._help_menu]) if one.keys]

    def set_hide_key(self, keys: str) -> None:
        """The key that hides and locks; an empty one is none."""
        self._hide.setShortcut(QKeySequence(keys))

    def remember_place(self) -> str:
        """Size and place of the window, in hex."""
        return bytes(self.saveGeometry().toHex().data()).decode("ascii")

    def restore_place(self, place: str) -> None:
        """Take the size and place of last time; the usual size where there is none."""
        self.resize(WIDTH, HEIGHT)
        if place:
            self.restoreGeometry(QByteArray.fromHex(QByteArray(place.encode("ascii", "ignore"))))
        self._on_screen.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its room for what is read."""
        super().resizeEvent(event)
        self._nav.be_narrow(self.width() < NARROW)

    def quit(self) -> None:
        """Close for good."""
        self.quitting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay where something typed is still to be kept; else let go of what is open."""
        if not self.may_close():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle("Even Keel")
        self.setMinimumSize(*SMALLEST)
        self._on_screen = OnScreen(self, QSize(*SMALLEST))
        self._curtain = Curtain()
        self._stack = QStackedWidget()
        self._title = label("", "heading")
        self._help = button(tr("&Help now"), "help", self._icons.icon("help", warm=True))
        self._help.setToolTip(tr("F1"))
        self._nav = Navigation()
        self._group = QButtonGroup(self)
        self._menus()

    def _menus(self) -> None:
        journal = self.journal_menu = self.menuBar().addMenu(tr("&Journal"))
        self.journal_acts = journal.addSeparator()
        """What can be done with the journal as a whole stands before this."""
        self._lock = self._add_action(journal, tr("&Lock"), "Ctrl+L", self.lock_requested)
        self._hide = self._add_action(journal, tr("Lock and &hide"), "F12", self.hide_requested)
        journal.addSeparator()
        leave = QAction(tr("&Quit"), self)
        leave.setShortcut(QKeySequence("Ctrl+Q"))  # StandardKey.Quit is empty on some systems
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.quit)
        journal.addAction(leave)
        self.addAction(leave)  # also where no menu is shown
        self.edit_menu = EditMenu(tr("&Edit"), self.history, self)
        self.menuBar().addMenu(self.edit_menu)
        self.write_menu = self.menuBar().addMenu(tr("W&rite"))
        self._go_menu = self.menuBar().addMenu(tr("&Go"))
        help_menu = self._help_menu = self.menuBar().addMenu(tr("Hel&p"))
        self._add_action(help_menu, tr("&Help now"), "F1", self._help_wanted)
        self._guide = self._add_action(help_menu, tr("&Guide"), "Ctrl+F1", self.guide_requested)
        self._find_commands = self._add_action(
            help_menu, tr("All &commands …"), "Ctrl+K", self.commands_requested
        )
        self._show_keys = self._add_action(help_menu, tr("&Keys …"), "Ctrl+/", self.keys_requested)
        self._tell_about = self._add_action(
            help_menu, tr("About this &screen …"), "Shift+F1", self.about_requested
        )
        self._tell_about.setMenuRole(QAction.MenuRole.NoRole)  # it is not about the program

    def _ask_for(self, screen: str) -> None:
        if screen != self._current:
            self.screen_requested.emit(screen)

    def _add_action(self, menu: QMenu, text: str, keys: str, wish: SignalInstance) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: wish.emit())
        menu.addAction(action)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._header = QFrame()
        self._header.setProperty("look", "header")
        head = QHBoxLayout(self._header)
        head.setContentsMargins(32, 12, 16, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self._help)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._nav)
        line.addWidget(right, 1)
        self.notices.stand_over(right, self._notice_regions)
        self._curtain.hang(whole)
        self.setCentralWidget(self._curtain)

    def _notice_regions(self) -> tuple[QRect, QRect]:
        """The header between the title and Help now, else also over the title."""
        end = self._help.mapTo(self._header, self._help.rect().topLeft()).x()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        start = self._title.x() + min(title, self._title.width())
        high = self._header.height()
        return QRect(start, 0, max(1, end - start), high), QRect(0, 0, end, high)

    def _wire(self) -> None:
        self._enter = EnterPresses(self)
        self._long_lines = LongLines(self)
        self._help.clicked.connect(self.help_requested)
        self._help_wanted.connect(self._ask_help)

    def _ask_help(self) -> None:
        (self.cover_help_requested if self.covered else self.help_requested).emit()

    def _close_others(self) -> None:
        """Dialogs, menus and hints can show content too."""
        QToolTip.hideText()
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.close()

    def _menu_visible(self, *, visible: bool) -> None:
        """All menus; where nothing of the journal is shown, only what works there, unnamed."""
        self.journal_menu.setTitle(tr("&Journal") if visible else tr("Even &Keel"))
        for menu in (self.edit_menu, self.write_menu, self._go_menu):
            menu.menuAction().setVisible(visible)
        for action in (
            self._lock,
            self._hide,
            self._guide,
            self._find_commands,
            self._show_keys,
            self._tell_about,
        ):
            action.setVisible(visible)
        journal_acts = self.journal_menu.actions()
        until = journal_acts.index(self.journal_acts)
        for acts in (
            journal_acts[:until],
            [self.edit_menu.finding],
            self.write_menu.actions(),
            self._go_menu.actions(),
        ):
            for action in acts:
                action.setEnabled(visible)
                action.setVisible(visible)
