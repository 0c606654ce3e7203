"""Composes the screen of backups and keys."""

from journal_app.app.composition.backup_dialogs import AskBackupFiles
from journal_app.app.composition.composition import Composition
from journal_app.app.passphrases import PassphraseTools
from journal_app.app.vault_service import OpenVaultService
from journal_app.ui.screen import Built
from journal_app.ui.screens.safe_keeping.presenter import SafeKeepingPresenter
from journal_app.ui.screens.safe_keeping.view import SafeKeepingView


def build(composition: Composition) -> Built[SafeKeepingView, SafeKeepingPresenter]:
    """What is kept safe, and how."""
    view, services = SafeKeepingView(), composition.services
    presenter = SafeKeepingPresenter(
        view,
        composition.context,
        OpenVaultService(
            composition.journal, services.clock, services.resources, services.start_again
        ),
        PassphraseTools(),
        AskBackupFiles(composition.window),
    )
    return Built(
        view,
        presenter,
        presenter.reload,
        view.focus_first,
        presenter.leave,
        holds=lambda: presenter.holds,
    )
