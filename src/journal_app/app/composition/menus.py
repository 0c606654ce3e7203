"""What the menus of an open journal lead to."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import OFFERED, kind_words
from journal_app.ui.navigator import Navigator
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.window import Window


def fill_menus(window: Window, navigator: Navigator) -> None:
    """Put everything that can be begun or shown into the menus."""
    _fill_write_menu(navigator, window.write_menu)
    _fill_journal_menu(navigator, window)
    window.edit_menu.find_requested.connect(navigator.find)


def _fill_write_menu(navigator: Navigator, menu: QMenu) -> None:
    """What can be written, in the order of the tiles of Today."""
    quick = menu.addAction(tr("&Quick check-in"))
    quick.setShortcut("Alt+Shift+1")
    quick.triggered.connect(lambda: navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED))
    for number, kind in enumerate(OFFERED, 2):
        action = menu.addAction(kind_words(kind))
        if number < 10:
            action.setShortcut(f"Alt+Shift+{number}")
        action.triggered.connect(lambda _=False, k=kind: navigator.begin_entry(k))
    menu.addSeparator()
    for text, keys, act in (
        (kind_words(EntryKind.REVIEW), "Alt+Shift+W", lambda: navigator.write(EntryKind.REVIEW)),
        (tr("&Catch up on the last days"), "Alt+Shift+0", lambda: navigator.go("catch-up")),
        (tr("Q&uestionnaires"), "Alt+Shift+Q", lambda: navigator.go("questionnaires")),
    ):
        action = menu.addAction(text)
        action.setShortcut(keys)
        action.triggered.connect(act)


def _fill_journal_menu(navigator: Navigator, window: Window) -> None:
    """What is done with the journal as a whole: what leaves it, what comes in, its backups."""
    acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (tr("&Report for a session …"), "Ctrl+P", lambda: navigator.open_share(ShareTab.REPORT)),
        (tr("&Other pages …"), "", lambda: navigator.open_share(ShareTab.PAPERS)),
        (
            tr("Bring in a &calendar file …"),
            "",
            lambda: navigator.open_programme(ProgrammeTab.DATES),
        ),
        (tr("Bring in from another &program …"), "", lambda: navigator.go("importing")),
        (tr("Add a &questionnaire …"), "", lambda: navigator.go("questionnaires")),
        (tr("Bring two copies to&gether …"), "", lambda: navigator.go("two-copies")),
        (tr("&Take everything with you …"), "", lambda: navigator.go("take-out")),
        (tr("&Backups and keys …"), "", lambda: navigator.go("safe-keeping")),
        (tr("&Settings …"), "Ctrl+,", lambda: navigator.go("settings")),
    )
    for text, keys, act in acts:
        action = QAction(text, window)
        action.setShortcut(keys)
        action.triggered.connect(act)
        window.journal_menu.insertAction(window.journal_acts, action)
