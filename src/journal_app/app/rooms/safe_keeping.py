"""Joins the screen of backups and keys."""

from journal_app.app.entrance import strength_of
from journal_app.app.rooms.ask_files import ask_backup, ask_new_file
from journal_app.app.rooms.house import House
from journal_app.app.vault_care import VaultCare
from journal_app.storage.journal import OpenJournal
from journal_app.storage.keys.suggestion import suggest_passphrase
from journal_app.ui.screen import Built
from journal_app.ui.screens.safe_keeping.presenter import (
    SafeKeepingActions,
    SafeKeepingExits,
    SafeKeepingPresenter,
)
from journal_app.ui.screens.safe_keeping.view import SafeKeepingView


def build(house: House) -> Built:
    """What is kept safe, and how."""
    assert isinstance(house.journal, OpenJournal)
    view, tools = SafeKeepingView(), house.tools
    care = VaultCare(house.journal, tools.clock, tools.resources)
    actions = SafeKeepingActions(
        shelf=care.shelf,
        back_up=care.back_up,
        copy_out=care.copy_out,
        restore=care.restore,
        restore_file=care.restore_file,
        take_back=care.take_back,
        remove=care.remove,
        check=care.check,
        change_passphrase=house.journal.vault.change_passphrase,
        words=care.words,
        new_words=care.new_words,
        is_open=care.is_open,
        write_sheet=care.write_sheet,
    )
    exits = SafeKeepingExits(
        again=tools.start_again,
        left=lambda: house.go("settings"),
        ask_new_file=lambda name, chosen: ask_new_file(house.window, name, chosen),
        ask_backup=lambda chosen: ask_backup(house.window, chosen),
        strength=strength_of,
        suggest=suggest_passphrase,
    )
    presenter = SafeKeepingPresenter(view, tools.db, actions, exits, house.window.notices)
    return Built(
        view, presenter.reload, view.focus_first, presenter.leave, holds=lambda: presenter.holds
    )
