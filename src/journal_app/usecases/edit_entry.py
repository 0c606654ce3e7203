"""Change something that was written down; the earlier wording is kept."""

from dataclasses import dataclass, replace

from journal_app.domain.entry import Body, EmptyEntryError, Entry
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment, moment_of
from journal_app.domain.tag import check_tags
from journal_app.usecases.ports import Clock, Entries, PreferenceBook
from journal_app.usecases.write_entry import Marks, When, happened_at


@dataclass(frozen=True, slots=True)
class EditEntry:
    """Puts an edited entry in place of the earlier one."""

    entries: Entries
    preferences: PreferenceBook
    clock: Clock

    def __call__(
        self,
        entry_id: EntryId,
        *,
        body: Body | None = None,
        when: When = None,
        marks: Marks | None = None,
    ) -> Entry:
        """Change what is given and leave the rest; when it was written down never changes.

        Raises EmptyEntryError, NoSuchEntryError, FutureDateError, ImpossibleDateError,
        TooManyTagsError, TextTooLongError.
        """
        if body is not None and body.empty:
            raise EmptyEntryError
        old = self.entries.get(entry_id)
        moment = old.moment
        if when is not None:
            moment = self._moved(moment, when)
        edited = replace(
            old,
            body=old.body if body is None else body,
            moment=moment,
        )
        if marks is not None:
            if marks.tags != old.tags:
                check_tags(marks.tags)
            edited = replace(edited, bring=marks.bring, private=marks.private, tags=marks.tags)
        self.entries.replace(edited)
        return edited

    def _moved(self, moment: Moment, when: When) -> Moment:
        """The entry at another time; when it was written down stays."""
        now = max(self.clock.now(), moment.recorded_at)
        happened = happened_at(when, moment.recorded_at, moment.zone)
        moved = moment_of(happened, now, moment.zone, self.preferences.get().day_ends)
        return replace(moved, recorded_at=moment.recorded_at, recorded_day=moment.recorded_day)
