"""Joins the screen of backups and keys."""

from journal_app.app.composition.ask_files import ask_backup, ask_new_file
from journal_app.app.composition.composition import Composition
from journal_app.app.entrance import strength_of
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


def build(composition: Composition) -> Built[SafeKeepingView, SafeKeepingPresenter]:
    """What is kept safe, and how."""
    assert isinstance(composition.journal, OpenJournal)
    view, tools = SafeKeepingView(), composition.services
    care = VaultCare(composition.journal, tools.clock, tools.resources)
    actions = SafeKeepingActions(
        shelf=care.shelf,
        back_up=care.back_up,
        copy_out=care.copy_out,
        restore=care.restore,
        restore_file=care.restore_file,
        take_back=care.take_back,
        remove=care.remove,
        check=care.check,
        change_passphrase=composition.journal.vault.change_passphrase,
        words=care.words,
        new_words=care.new_words,
        is_open=care.is_open,
        write_sheet=care.write_sheet,
    )
    exits = SafeKeepingExits(
        again=tools.start_again,
        left=lambda: composition.navigator.go("settings"),
        ask_new_file=lambda name, chosen: ask_new_file(composition.window, name, chosen),
        ask_backup=lambda chosen: ask_backup(composition.window, chosen),
        strength=strength_of,
        suggest=suggest_passphrase,
    )
    presenter = SafeKeepingPresenter(view, tools.db, actions, exits, composition.window.notices)
    return Built(
        view,
        presenter,
        presenter.reload,
        view.focus_first,
        presenter.leave,
        holds=lambda: presenter.holds,
    )
