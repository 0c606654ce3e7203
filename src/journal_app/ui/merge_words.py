"""What bringing two copies together does, in words."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from journal_app.domain import merge
from journal_app.domain.errors import JournalError
from journal_app.domain.merge import MergeCounts, MergeSummary
from journal_app.translation import tr, tr_n
from journal_app.ui.explanation import Explanation
from journal_app.usecases.import_journal import JournalImport


def _other_schema(error: merge.OtherSchemaError) -> Explanation:
    if error.newer:
        return Explanation(
            tr("The file was written by a newer version of Even Keel."),
            tr("Nothing was changed."),
            tr("Renew the program on this computer first, then bring the file in."),
        )
    return Explanation(
        tr("The file was written by an older version of Even Keel."),
        tr("Nothing was changed."),
        tr("Renew the program on the other computer first, then write a new file there."),
    )


MERGE_WORDS: Final[dict[type[JournalError], Callable[[Any], Explanation]]] = {
    merge.OtherJournalError: lambda _: Explanation(
        tr("This file is of another journal."),
        tr("Nothing was changed."),
        tr(
            "Only two copies of one journal come together. The entries of another journal can be "
            "taken in as an import, which can be undone: with the 24 words of that journal."
        ),
    ),
    merge.OwnJournalError: lambda _: Explanation(
        tr("This file is of this journal."),
        tr("Nothing was changed."),
        tr("Bring it in as the file of another copy, not as an import."),
    ),
    merge.OtherSchemaError: _other_schema,
    merge.ExchangeOfOtherKeyError: lambda _: Explanation(
        tr("This file was made under other recovery words."),
        tr("Nothing was changed."),
        tr("Type the 24 words that were in force on the other computer when it was written."),
    ),
    merge.ExchangeDamagedError: lambda _: Explanation(
        tr("This is not a whole exchange file."),
        tr("Nothing was changed."),
        tr("Write a new one on the other computer, and copy it again."),
    ),
}


def merge_lines(summary: MergeSummary) -> Sequence[str]:
    """One line for each thing that comes or goes; one where nothing does."""
    lines = [*_entry_lines(summary.entries), *_other_lines(summary.others)]
    if not lines:
        lines = [tr("The other copy has nothing that is missing here.")]
    if summary.missing_there:
        lines.append(
            tr_n(
                "The other copy lacks %n thing of this one: write a file for it, too.",
                "The other copy lacks %n things of this one: write a file for it, too.",
                summary.missing_there,
            )
        )
    return lines


def import_lines(done: JournalImport) -> Sequence[str]:
    """What entries of another journal come, are there already, or stay outside."""
    entries = done.added.get("entries", 0)
    if done.whole:
        return [
            tr_n(
                "The whole journal of the file, with %n entry.",
                "The whole journal of the file, with %n entries.",
                entries,
            )
        ]
    lines = [tr_n("%n new entry", "%n new entries", entries)] if entries else []
    if done.there:
        lines.append(tr_n("%n entry is here already", "%n entries are here already", done.there))
    left = sum((done.left or {}).values())
    if left:
        lines.append(
            tr_n(
                "%n thing of its plan, programme and settings stays outside",
                "%n things of its plan, programme and settings stay outside",
                left,
            )
        )
    return lines or [tr("The file has no entries.")]


def _entry_lines(counts: MergeCounts) -> Sequence[str]:
    said: Sequence[tuple[int, Callable[[int], str]]] = (
        (counts.new, lambda n: tr_n("%n new entry", "%n new entries", n)),
        (
            counts.changed,
            lambda n: tr_n("%n entry was changed there", "%n entries were changed there", n),
        ),
        (
            counts.deleted,
            lambda n: tr_n("%n entry was deleted there", "%n entries were deleted there", n),
        ),
        (
            counts.both,
            lambda n: tr_n(
                "%n entry was changed on both: both wordings are kept",
                "%n entries were changed on both: both wordings are kept",
                n,
            ),
        ),
    )
    return [words(count) for count, words in said if count]


def _other_lines(counts: MergeCounts) -> Sequence[str]:
    said: Sequence[tuple[int, Callable[[int], str]]] = (
        (
            counts.new,
            lambda n: tr_n(
                "%n new thing in plan, programme, lists or settings",
                "%n new things in plan, programme, lists or settings",
                n,
            ),
        ),
        (
            counts.changed,
            lambda n: tr_n(
                "%n thing in plan, programme, lists or settings was changed there",
                "%n things in plan, programme, lists or settings were changed there",
                n,
            ),
        ),
        (
            counts.deleted,
            lambda n: tr_n(
                "%n thing in plan, programme or lists was deleted there",
                "%n things in plan, programme or lists were deleted there",
                n,
            ),
        ),
        (
            counts.both,
            lambda n: tr_n(
                "%n thing in plan, programme, lists or settings was changed on both",
                "%n things in plan, programme, lists or settings were changed on both",
                n,
            ),
        ),
    )
    return [words(count) for count, words in said if count]
