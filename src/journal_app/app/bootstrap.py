"""The one long list: every screen, what it is called, and what it shows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journal_app.app.rooms import bin as bin_room
from journal_app.app.rooms import (
    catch_up,
    form,
    help_now,
    journal,
    lapse,
    plan,
    programme,
    questionnaire,
    questionnaire_marks,
    questionnaire_results,
    questionnaires,
    safe_keeping,
    safety,
    settings,
    today,
    tracking,
    trends,
)
from journal_app.app.rooms.house import House, ListeningJournal, Tools
from journal_app.app.rooms.sharing import room as share
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.translation import tr
from journal_app.ui.screen import Screen
from journal_app.ui.screens.programme.state import Tab as ProgrammeTab
from journal_app.ui.screens.share.state import Tab as ShareTab
from journal_app.ui.screens.today.view import TILES
from journal_app.ui.window import Window
from journal_app.ui.words import kind_words
from journal_app.usecases.ports import Changed

_EVERYTHING = frozenset(Changed) - {Changed.DRAFTS}
_DAY = frozenset(Changed)
_WORDS = frozenset({Changed.ENTRIES, Changed.SCALES, Changed.CHOICES})
_ANSWERS = frozenset({Changed.ENTRIES, Changed.SCALES})
_CHOICES = frozenset({Changed.PREFERENCES})
_LISTS = frozenset({Changed.SCALES, Changed.CHOICES, Changed.TEMPLATES, Changed.ENTRIES})
_PLAN = frozenset(
    {
        Changed.PLAN,
        Changed.SCALES,
        Changed.CHOICES,
        Changed.PROGRAMME,
        Changed.ENTRIES,
        Changed.PREFERENCES,
    }
)
_PROGRAMME = frozenset({Changed.PROGRAMME, Changed.ENTRIES, Changed.CHOICES})
_FORMS = frozenset({Changed.QUESTIONNAIRES, Changed.DRAFTS})
_HELP = frozenset({Changed.ENTRIES, Changed.CHOICES, Changed.PLAN})
_PRINTED = _EVERYTHING - {Changed.PREFERENCES}


def open_house(open_journal: ListeningJournal, tools: Tools, window: Window) -> House:
    """Join an open journal and a window; screens are built when they are first seen."""
    house = House(open_journal, tools, window)
    house.router.add(_screens(house))
    _fill_write_menu(house, window.write_menu)
    _fill_journal_menu(house, window)
    window.edit_menu.find_requested.connect(house.find)
    return house


def _fill_write_menu(house: House, menu: QMenu) -> None:
    """What can be written, in the order of the tiles of Today."""
    quick = menu.addAction(tr("&Quick check-in"))
    quick.setShortcut("Alt+Shift+1")
    quick.triggered.connect(lambda: house.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED))
    for number, kind in enumerate(TILES, 2):
        action = menu.addAction(kind_words(kind))
        action.setShortcut(f"Alt+Shift+{number}")
        action.triggered.connect(lambda _=False, k=kind: house.begin_entry(k))
    menu.addSeparator()
    for text, keys, act in (
        (kind_words(EntryKind.REVIEW), "Alt+Shift+W", lambda: house.write(EntryKind.REVIEW)),
        (tr("&Catch up on the last days"), "Alt+Shift+0", lambda: house.go(catch_up.NAME)),
        (tr("Q&uestionnaires"), "Alt+Shift+Q", lambda: house.go(questionnaires.NAME)),
    ):
        action = menu.addAction(text)
        action.setShortcut(keys)
        action.triggered.connect(act)


def _fill_journal_menu(house: House, window: Window) -> None:
    """What is done with the journal as a whole: what leaves it, what comes in, its backups."""
    acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (tr("&Report for a session …"), "Ctrl+P", lambda: house.open_share(ShareTab.REPORT)),
        (tr("&Other pages …"), "", lambda: house.open_share(ShareTab.PAPERS)),
        (
            tr("Bring in a &calendar file …"),
            "",
            lambda: house.open_programme(ProgrammeTab.DATES),
        ),
        (tr("Add a &questionnaire …"), "", lambda: house.go(questionnaires.NAME)),
        (tr("&Backups and keys …"), "", lambda: house.go("safe-keeping")),
        (tr("&Settings …"), "Ctrl+,", lambda: house.go("settings")),
    )
    for text, keys, act in acts:
        action = QAction(text, window)
        action.setShortcut(keys)
        action.triggered.connect(act)
        window.journal_menu.insertAction(window.journal_acts, action)


def _screens(house: House) -> tuple[Screen, ...]:
    def screen(name: str, title: str, room: object, **facts: object) -> Screen:
        return Screen(name, title, partial(room.build, house), **facts)  # type: ignore[attr-defined, arg-type]

    return (
        screen("today", tr("Today"), today, icon="today", reload_on=_DAY),
        screen("journal", tr("Journal"), journal, icon="journal", reload_on=_WORDS),
        screen("trends", tr("Trends"), trends, icon="trends", reload_on=_EVERYTHING),
        screen("plan", tr("My plan"), plan, icon="plan", reload_on=_PLAN),
        screen("programme", tr("Programme"), programme, icon="programme", reload_on=_PROGRAMME),
        screen("share", tr("Share"), share, icon="share", reload_on=_PRINTED),
        screen(
            "settings", tr("Settings"), settings, icon="settings", foot=True, reload_on=_CHOICES
        ),
        screen("tracking", tr("What I track"), tracking, reload_on=_LISTS),
        screen("safe-keeping", tr("Backups and keys"), safe_keeping, reload_on=_CHOICES),
        screen("form", "", form),
        screen(catch_up.NAME, tr("Catch up on the last days"), catch_up, reload_on=_ANSWERS),
        screen("bin", tr("Bin"), bin_room, reload_on=_WORDS),
        screen(questionnaires.NAME, tr("Questionnaires"), questionnaires, reload_on=_FORMS),
        screen(questionnaire.NAME, tr("Questionnaire"), questionnaire),
        screen(questionnaire_marks.NAME, tr("Questionnaire"), questionnaire_marks),
        screen(
            questionnaire_results.NAME,
            tr("Questionnaire"),
            questionnaire_results,
            reload_on=_FORMS,
        ),
        screen(lapse.NAME, tr("It happened"), lapse, reload_on=_PLAN),
        screen("help-now", tr("Help now"), help_now, reload_on=_HELP),
        screen("safety", tr("Help now"), safety),
    )
