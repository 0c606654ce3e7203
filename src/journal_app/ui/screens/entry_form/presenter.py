"""Takes a form from the first answer to "saved"."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from journal_app.domain.entry import Body, Entry, check_saved, kind_of
from journal_app.domain.errors import JournalError
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import zone_named
from journal_app.domain.note import Note
from journal_app.domain.vault_errors import DiskFullError, StorageUnavailableError
from journal_app.translation import tr
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.jobs import Refused
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.entry_form.blank import begun, follow_up, joined
from journal_app.ui.screens.entry_form.plain_text import TextExport, written_as_text
from journal_app.ui.screens.entry_form.read_offers import ReadOffers
from journal_app.ui.screens.entry_form.state import EntryFormState, Offers
from journal_app.ui.screens.entry_form.view import EntryFormView
from journal_app.ui.undo_offer import UndoOffer
from journal_app.ui.unsaved.form_draft import FormDraft, Work
from journal_app.usecases.keep_draft import Written, edit_form, new_form
from journal_app.usecases.keep_entry import KeepEntry
from journal_app.usecases.write_entry import AtTime, Marks, When

NAME = "form"


class EntryFormPresenter:
    """One form at a time."""

    def __init__(
        self,
        view: EntryFormView,
        context: ScreenContext,
        keep: KeepEntry,
        offers: ReadOffers,
        export: TextExport,
    ) -> None:
        self._view, self._context = view, context
        self._keep, self._offers, self._export = keep, offers, export
        self._offer_undo = UndoOffer(context, view)
        self._state: EntryFormState | None = None
        self._following = False
        self._edited: Entry | None = None
        self._fresh = Written(Note())
        self._form_draft = FormDraft(context.jobs, self._collect, self._refuse_draft, view)
        view.save_requested.connect(self._save)
        view.follow_requested.connect(lambda: self._save(follow=True))
        view.copy_requested.connect(lambda: export.copy(self._in_words()))
        view.file_chosen.connect(self._write_file)
        view.leave_requested.connect(self._leave)
        view.discard_requested.connect(self._discard)
        view.help_requested.connect(lambda: context.navigator.help_now(after_unsafe=True))
        view.answers_changed.connect(self._touch)

    def begin(self, blank: Body) -> None:
        """Open a form for a new entry, or the draft that was left in it."""
        self._load(new_form(kind_of(blank)), begun(blank), None)

    def edit(self, entry: Entry) -> None:
        """Open an entry that stands in the journal."""
        written = Written(
            body=entry.body,
            marks=Marks(bring=entry.bring, private=entry.private, tags=entry.tags),
            local=entry.moment.local.replace(tzinfo=None),
        )
        self._load(edit_form(entry.id), written, entry)

    def _load(self, form: str, fresh: Written, edited: Entry | None) -> None:
        """Open a form as it was left, or as it is fresh."""
        day = None if edited is None else edited.moment.day

        def load() -> tuple[Offers, Written | None]:
            return self._offers(kind_of(fresh.body), day), self._keep.drafts.load(form)

        def show(answer: tuple[Offers, Written | None]) -> None:
            offers, draft = answer
            written = fresh if draft is None else joined(draft, fresh)
            self._edited, self._fresh = edited, fresh
            self._open(
                EntryFormState(
                    entry_id=EntryId(self._keep.new_id()) if edited is None else edited.id,
                    form=form,
                    body=written.body,
                    offers=offers,
                    marks=written.marks,
                    local=written.local,
                    editing=edited is not None,
                    from_draft=draft is not None,
                )
            )

        def open_form() -> None:
            self._view.clear()
            self._context.jobs.run(load, owner=self._view, done=show, refused=self._not_opened)

        self.keep_draft(open_form)  # what stands in the form now comes first

    def _not_opened(self, error: JournalError) -> None:
        """What stood in the form before stays there, in sight."""
        if self._state is not None:
            self._view.bring_back()
        self._context.refuse(error)

    @property
    def form_name(self) -> str:
        """Under which name the draft of what is being written is kept; empty for nothing."""
        return "" if self._state is None else self._state.form

    @property
    def writing(self) -> bool:
        """Whether something stands in the form that was neither saved nor left."""
        return self._state is not None

    def keep_draft(
        self, then: Callable[[], None] | None = None, refused: Refused | None = None
    ) -> None:
        """Keep what is typed inside the journal until it is saved, and go on when it is kept."""
        self._form_draft.keep(then, refused)

    def _collect(self) -> Work | None:
        state = self._state
        if state is None or state.saving:
            return None
        written = Written(self._view.body, self._view.marks, self._view.when.local)
        if written.empty or written == self._fresh:
            return None
        return lambda: self._keep.drafts.keep(state.form, written)

    def _open(self, state: EntryFormState) -> None:
        self._state = state
        self._form_draft.begin_afresh()
        self._view.show_state(state, afresh=True)
        self._view.focus_first()

    def _show(self, state: EntryFormState) -> None:
        self._state = state
        self._view.show_state(state, afresh=False)

    def _touch(self) -> None:
        self._form_draft.touch()
        if self._state is not None and self._state.problem:
            self._show(replace(self._state, problem="", stuck=False))

    def _save(self, *, follow: bool = False) -> None:
        state = self._state
        if state is None or state.saving:
            return
        try:
            body = self._view.body
            check_saved(body)
            when = self._when()
        except JournalError as error:
            self._refuse(error)
            return
        marks, self._following = self._view.marks, follow
        self._form_draft.pause()
        self._show(replace(state, saving=True, problem="", stuck=False))

        save = self._keep.save_changed if state.editing else self._keep.save_new

        def work() -> Entry:
            return save(state.form, state.entry_id, body, when, marks)

        self._context.jobs.run(work, owner=self._view, done=self._saved, refused=self._refuse)

    def _saved(self, entry: Entry) -> None:
        assert self._state is not None
        editing = self._state.editing
        self._state = None
        navigator = self._context.navigator
        if navigator.current == NAME:
            navigator.back()
        self._offer_undo(
            tr("Changed.") if editing else tr("Saved."),
            tr("changing an entry") if editing else kind_words(entry.kind),
            lambda: self._keep.take_back(entry, edited=editing),
            lambda: self._keep.save_again(entry, edited=editing),
        )
        if self._following:
            navigator.write_from(follow_up(entry))

    def _refuse(self, error: JournalError) -> None:
        if self._state is not None:
            stuck = isinstance(error, DiskFullError | StorageUnavailableError)
            problem = explain(error).short
            self._show(replace(self._state, saving=False, problem=problem, stuck=stuck))
            self._form_draft.keep_soon()

    def _in_words(self) -> str:
        assert self._state is not None
        written = Written(self._view.body, self._view.marks, self._view.when.local)
        return written_as_text(written, self._state.offers, self._context.clock)

    def _write_file(self, path: Path) -> None:
        text = self._in_words()
        self._context.jobs.run(
            lambda: self._export.write(path, text),
            owner=self._view,
            done=lambda _: self._view.say_written(path.name),
            refused=self._refuse,
        )

    def _refuse_draft(self, error: JournalError) -> None:
        if self._state is not None:
            stuck = isinstance(error, DiskFullError | StorageUnavailableError)
            self._show(replace(self._state, problem=explain(error).short, stuck=stuck))

    def _when(self) -> When:
        local = self._view.when.local
        if local is None:
            return None
        if self._edited is not None:
            before = self._edited.moment.local
            if before.replace(tzinfo=None, second=0, microsecond=0) == local:
                return None
        zone = self._edited.moment.zone if self._edited is not None else self._context.clock.zone()
        return AtTime(_aware(local, zone))

    def _leave(self) -> None:
        if self._state is not None and self._state.saving:
            return
        self.keep_draft(self._has_left)

    def _has_left(self) -> None:
        self._state = None
        self._context.navigator.back()

    def _discard(self) -> None:
        if self._state is None:
            return
        form, fresh, edited = self._state.form, self._fresh, self._edited
        self._form_draft.begin_afresh()
        self._context.jobs.run(
            lambda: self._keep.drafts.drop(form),
            owner=self._view,
            done=lambda _: self._load(form, fresh, edited),
            refused=self._refuse,
        )


def _aware(local: datetime, zone: str) -> datetime:
    return local.replace(tzinfo=zone_named(zone))
