"""Write down several days at once: one check-in on the whole day for each."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from journal_app.domain.check_in import CheckIn, Medication, Span
from journal_app.domain.draft import Draft
from journal_app.domain.entry import EmptyEntryError, Entry, EntryKind
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.rating import Rating
from journal_app.usecases.day_sheet import Answer, Asked, Cell, caught_up
from journal_app.usecases.earlier_versions import PutBack
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.ports import Clock, Drafts, Journal
from journal_app.usecases.write_entry import OnDay, WriteEntry

FORM = "catch_up"
"""Under which the draft is kept."""

Answers = Mapping[Cell, Answer | None]
"""None takes an answer back."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What one save did, so that it can be undone as a whole."""

    written: tuple[EntryId, ...] = ()
    edited: tuple[EntryId, ...] = ()
    emptied: tuple[EntryId, ...] = ()
    """Check-ins of which nothing was left; they are in the bin."""

    @property
    def days(self) -> int:
        """How many days were changed."""
        return len(self.written) + len(self.edited) + len(self.emptied)

    def __add__(self, other: "Kept") -> "Kept":
        """Both together."""
        return Kept(
            self.written + other.written, self.edited + other.edited, self.emptied + other.emptied
        )


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Keeps answers of several days, all of them or none."""

    journal: Journal
    write: WriteEntry
    edit: EditEntry

    def __call__(self, answers: Answers) -> Kept:
        """Put answers into what was caught up before; a day without that gets a check-in.

        The draft goes in the same transaction. Raises EmptyEntryError where nothing changes.
        """
        kept = Kept()
        with self.journal.transaction():
            for day in sorted({cell.day for cell in answers}):
                kept += self._keep(day, {c.question: a for c, a in answers.items() if c.day == day})
            if not kept.days:
                raise EmptyEntryError
            self.journal.drafts.delete(FORM)
        return kept

    def take_back(self, kept: Kept) -> list[Entry]:
        """Undo a save as a whole; return the entries that it had changed, as they were."""
        entries = self.journal.entries
        with self.journal.transaction():
            changed = [entries.get(entry_id) for entry_id in kept.edited]
            for entry_id in kept.written:
                entries.delete(entry_id)
            for entry_id in kept.edited:
                entries.revert(entry_id)
            for entry_id in kept.emptied:
                entries.restore(entry_id)
        return changed

    def do_again(self, kept: Kept, changed: Iterable[Entry]) -> None:
        """Save again what was taken back as a whole."""
        entries = self.journal.entries
        with self.journal.transaction():
            for entry_id in kept.written:
                entries.restore(entry_id)
            for entry in changed:
                PutBack(entries)(entry)
            for entry_id in kept.emptied:
                entries.delete(entry_id)

    def _keep(self, day: date, answers: Mapping[str, Answer | None]) -> Kept:
        check_ins = self.journal.entries.between(day, day, kinds=(EntryKind.CHECK_IN,))
        entry = caught_up(check_ins)
        before = CheckIn(span=Span.DAY) if entry is None else entry.body
        assert isinstance(before, CheckIn)
        body = before
        for question, answer in answers.items():
            body = _answered(body, question, answer)
        if body == before:
            return Kept()
        if entry is None:
            return Kept(written=(self.write(body, when=OnDay(day)).id,))
        if body.empty:
            self.journal.entries.delete(entry.id)
            return Kept(emptied=(entry.id,))
        return Kept(edited=(self.edit(entry.id, body=body).id,))


@dataclass(frozen=True, slots=True)
class CatchUpDraft:
    """What was typed into the sheet and not saved yet, as it was typed."""

    drafts: Drafts
    clock: Clock

    def keep(self, typed: Mapping[Cell, str]) -> None:
        """Keep it in place of what was kept before; nothing typed leaves no draft."""
        if not typed:
            self.drafts.delete(FORM)
            return
        cells = [[cell.question, cell.day.isoformat(), text] for cell, text in typed.items()]
        text = json.dumps({"cells": cells}, ensure_ascii=False)
        self.drafts.save(Draft(FORM, text, self.clock.now()))

    def load(self) -> dict[Cell, str]:
        """What was left; a draft that cannot be read is left alone."""
        draft = self.drafts.get(FORM)
        if draft is None:
            return {}
        try:
            return {
                Cell(str(question), date.fromisoformat(day)): str(text)
                for question, day, text in json.loads(draft.body)["cells"]
            }
        except (ValueError, KeyError, TypeError, RecursionError):
            return {}


def _answered(body: CheckIn, question: str, answer: Answer | None) -> CheckIn:
    """A check-in with one answer put in, changed, or taken out."""
    if question == Asked.ACTED:
        return replace(body, acted=None if answer is None else bool(answer))
    if question == Asked.MEDICATION:
        return replace(body, medication=None if answer is None else Medication(str(answer)))
    ratings = {rating.scale: rating for rating in body.ratings}
    scale = ScaleId(question)
    if answer is None:
        ratings.pop(scale, None)
    else:
        ratings[scale] = Rating(scale, float(answer))
    return replace(body, ratings=tuple(ratings.values()))
