"""Composes the form in which every entry is written."""

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.text_export import DesktopTextExport
from journal_app.ui.screen import Built
from journal_app.ui.screens.entry_form.presenter import NAME, EntryFormPresenter
from journal_app.ui.screens.entry_form.read_offers import ReadOffers
from journal_app.ui.screens.entry_form.view import EntryFormView
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.keep_draft import DraftBox
from journal_app.usecases.keep_entry import KeepEntry
from journal_app.usecases.write_entry import WriteEntry


def build(composition: Composition) -> Built[EntryFormView, EntryFormPresenter]:
    """One form at a time, with its draft."""
    journal, clock = composition.journal, composition.clock
    new_id, view = composition.services.new_id, EntryFormView()
    keep = KeepEntry(
        journal.entries,
        WriteEntry(journal.entries, journal.preferences, clock, new_id),
        EditEntry(journal.entries, journal.preferences, clock),
        DraftBox(journal.drafts, clock),
        new_id,
    )
    offers = ReadOffers(journal, composition.names, clock)
    presenter = EntryFormPresenter(view, composition.context, keep, offers, DesktopTextExport())
    composition.drafts.add(NAME, presenter)
    return Built(view, presenter, focus=view.focus_first)
