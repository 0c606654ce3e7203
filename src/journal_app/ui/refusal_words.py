"""What happened, what is safe, and what to do next: words for every expected refusal.

No Qt here: the command line says the same words.
"""

from collections.abc import Callable
from typing import Any

from journal_app.domain import vault_errors as vault
from journal_app.domain.chain import TooManyLinksError
from journal_app.domain.check_in import AnsweredTwiceError, TooManyEmotionsError
from journal_app.domain.coping import NoSkillError
from journal_app.domain.crisis_line import UnreadableCrisisLineError
from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import EmptyEntryError, NoSuchEntryError
from journal_app.domain.errors import (
    JournalError,
    MissingError,
    OutOfRangeError,
    TextTooLongError,
)
from journal_app.domain.goal import TooManyStepsError
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.moment import FutureDateError, ImpossibleDateError
from journal_app.domain.report_errors import (
    EmptyPasswordError,
    PeriodAheadError,
    ReportTooFullError,
    ReportTooLongError,
)
from journal_app.domain.step_down import TooManyLinesError
from journal_app.domain.tag import TooManyTagsError
from journal_app.domain.talk.sheet import TooManyPointsError
from journal_app.domain.template import TooManyPromptsError
from journal_app.domain.weekday import NoWeekdayError
from journal_app.translation import tr, tr_n
from journal_app.ui.backup_words import BACKUP_WORDS
from journal_app.ui.calendar_words import CALENDAR_WORDS
from journal_app.ui.explanation import Explanation
from journal_app.ui.export_words import EXPORT_WORDS
from journal_app.ui.form_words import FORM_WORDS
from journal_app.ui.import_words import IMPORT_WORDS
from journal_app.ui.merge_words import MERGE_WORDS
from journal_app.usecases.typed_answer import UnreadableAnswerError


def explain(error: JournalError) -> Explanation:
    """The words for a refusal; an unknown kind gets careful general ones."""
    for kind in type(error).__mro__:
        if kind in _WORDS:
            return _WORDS[kind](error)
    return Explanation(
        tr("That did not work."),
        tr("Nothing in your journal was changed."),
        tr("Try again; if it happens again, close the program and open it again."),
    )


def has_words(kind: type[JournalError]) -> bool:
    """Whether a kind of refusal has words of its own."""
    return kind in _WORDS


def _damaged(error: vault.JournalDamagedError) -> Explanation:
    if error.damage is vault.Damage.OTHER_KEY:
        return Explanation(
            tr("The key file belongs to another journal, or the journal file does."),
            tr("Your passphrase opens the key file. Nothing was changed or thrown away."),
            tr(
                "Put the right file back, or open with the recovery words. "
                "If neither was swapped, the start of the journal file is damaged."
            ),
        )
    happened = {
        vault.Damage.MISSING: tr("The journal file is not in its folder."),
        vault.Damage.EMPTY: tr("The journal file is empty."),
        vault.Damage.SIZE: tr("The journal file is damaged: part of it is missing."),
        vault.Damage.UNREADABLE: tr("The journal file is damaged and cannot be read."),
        vault.Damage.FOREIGN: tr("The file in the journal's place is not an Even Keel journal."),
        vault.Damage.OTHER_VAULT: tr("The journal file and the key file do not belong together."),
        vault.Damage.ROLLBACK: tr(
            "Something that is not a file has the name “journal.db-journal” beside the journal."
        ),
        vault.Damage.SWAP: tr("A change of the journal file was cut short and cannot be finished."),
    }[error.damage]
    return Explanation(
        happened,
        tr("Your passphrase is right. Nothing was changed, and nothing was thrown away."),
        tr("Leave the folder as it is, and put a copy of it somewhere safe before anything else."),
    )


def _missing(error: MissingError) -> Explanation:
    needed = {
        "when": tr("Write what happens first, after “If”."),
        "then": tr("Write what you will do, after “then”."),
        "what": tr("A few words on the situation are needed."),
        "number": tr("A number, or another way to reach them, is needed."),
    }
    return Explanation(
        tr("Something is missing here."), "", needed.get(error.field, tr("A name is needed."))
    )


def _newer(error: vault.NewerSchemaError) -> Explanation:
    return Explanation(
        tr("This journal was written by a newer version of Even Keel."),
        tr("It was left exactly as it is."),
        tr(
            "Open it with the newer version (its format is {found}; this one knows {known})."
        ).format(found=error.found, known=error.known),
    )


def _words_problem(error: vault.RecoveryWordsError) -> Explanation:
    match error.problem:
        case vault.WordsProblem.COUNT:
            happened = tr_n(
                "There should be 24 words; here is %n.",
                "There should be 24 words; here are %n.",
                error.count,
            )
        case vault.WordsProblem.UNKNOWN:
            places = ", ".join(str(place) for place in error.positions)
            happened = tr("Not on the word list: word number {places}.").format(places=places)
        case vault.WordsProblem.CHECKSUM:
            happened = tr("These words do not fit together: one of them is wrong or out of order.")
    return Explanation(happened, "", tr("Compare them with your sheet, one by one."))


def _wrong_words(error: vault.WrongWordsError) -> Explanation:
    if error.certain:
        return Explanation(
            tr("These words belong to another journal."),
            tr("Nothing was changed."),
            tr("Look for the sheet of this journal."),
        )
    return Explanation(
        tr("These words do not open this journal, or the journal file is damaged."),
        tr("Nothing was changed."),
        tr("Compare them with your sheet. If they are right, make a copy of the folder first."),
    )


def _fault(error: vault.StorageUnavailableError) -> Explanation:
    happened = {
        vault.StorageFault.READ_ONLY: tr("The journal's folder may only be read, not written."),
        vault.StorageFault.UNREACHABLE: tr("The journal's folder is gone, or cannot be reached."),
        vault.StorageFault.INPUT_OUTPUT: tr("The disk reported an error."),
        vault.StorageFault.MEMORY: tr("This computer is short of memory."),
    }[error.fault]
    return Explanation(
        happened,
        tr("What was saved before is safe. What you just typed is still here."),
        tr("Check the disk or stick and the folder's permissions, then try again."),
    )


def _range(error: OutOfRangeError) -> Explanation:
    return Explanation(
        tr("A number here must be between {low} and {high}.").format(
            low=f"{error.low:g}", high=f"{error.high:g}"
        )
    )


def _too_long(error: TextTooLongError) -> Explanation:
    return Explanation(
        tr("One of the texts is longer than {limit} characters.").format(limit=error.limit),
        tr("It is still here."),
        tr("Shorten it, or put the rest into a note."),
    )


def _too_full(error: ReportTooFullError) -> Explanation:
    return Explanation(
        tr(
            "There is too much to print in full: {signs} characters, and {most} is the most."
        ).format(signs=error.signs, most=error.most),
        "",
        tr("Choose fewer entries, or a shorter time."),
    )


def _too_many_days(error: ReportTooLongError) -> Explanation:
    return Explanation(
        tr("A report covers at most {most} days; these are {days}.").format(
            most=error.most, days=error.days
        ),
        "",
        tr("Choose a shorter time."),
    )


_WORDS: dict[type[JournalError], Callable[[Any], Explanation]] = {
    vault.NoJournalError: lambda _: Explanation(
        tr("There is no journal in this folder."), "", tr("Check the folder.")
    ),
    vault.JournalExistsError: lambda _: Explanation(
        tr("There is a journal in this folder already."),
        tr("It was not touched."),
        tr("Open it, or choose another folder."),
    ),
    vault.OpenElsewhereError: lambda _: Explanation(
        tr("This journal is open in another window."),
        tr("Nothing is wrong with it."),
        tr("Go to that window, or close it and try again."),
    ),
    vault.KeyFileDamagedError: lambda _: Explanation(
        tr("The key file is damaged, and so is its copy."),
        tr("The journal itself was not touched."),
        tr("Open it with your 24 recovery words."),
    ),
    vault.WrongPassphraseError: lambda _: Explanation(
        tr("That is not the passphrase of this journal."),
        tr("Nothing is lost."),
        tr("Check Caps Lock and the keyboard's language, or use your recovery words."),
    ),
    vault.PassphraseTooShortError: lambda error: Explanation(
        tr_n(
            "A passphrase needs at least %n character.",
            "A passphrase needs at least %n characters.",
            error.minimum,
        ),
        "",
        tr("A few words in a row are easy to remember and hard to guess."),
    ),
    vault.RecoveryWordsError: _words_problem,
    vault.WrongWordsError: _wrong_words,
    vault.JournalDamagedError: _damaged,
    vault.NewerSchemaError: _newer,
    vault.StorageUnavailableError: _fault,
    vault.DiskFullError: lambda _: Explanation(
        tr("The disk is full, so this could not be saved."),
        tr("What was saved before is safe, and what you typed is still here."),
        tr("Make some room, then save again."),
    ),
    vault.UnsafeSettingError: lambda _: Explanation(
        tr("The journal could not be opened safely."),
        tr("Nothing was changed."),
        tr("Close the program and open it again; if it happens again, install it again."),
    ),
    vault.CopyNotVerifiedError: lambda _: Explanation(
        tr("The safety copy did not pass its check, so nothing else was done."),
        tr("Your journal was not changed."),
        tr("Check that the disk has room, then try again."),
    ),
    UnreadableAnswerError: lambda _: Explanation(
        tr("One answer cannot be read."),
        tr("It is still there as you typed it."),
        tr("Look at it once more."),
    ),
    NoSkillError: lambda _: Explanation(
        tr("It does not say what you did yet."), "", tr("Pick what you did, or write it in a line.")
    ),
    EmptyEntryError: lambda _: Explanation(
        tr("There is nothing to save yet."), "", tr("One answer or one word is enough.")
    ),
    NoSuchEntryError: lambda _: Explanation(tr("This entry is not in the journal any more.")),
    DocumentError: lambda _: Explanation(
        tr("A saved draft could not be read."), tr("Your entries are not affected.")
    ),
    TooManyEmotionsError: lambda _: Explanation(
        tr("There is room for five feelings."), "", tr("Choose the strongest five.")
    ),
    TooManyLinksError: lambda _: Explanation(
        tr("A chain holds thirty links."),
        tr("What you wrote is still here."),
        tr("Put some of them together."),
    ),
    TooManyPointsError: lambda _: Explanation(
        tr("A list holds at most twelve points."), "", tr("Take one out before you add another.")
    ),
    TooManyPromptsError: lambda _: Explanation(
        tr("A template holds twelve questions."), "", tr("Leave some of them out.")
    ),
    TooManyTagsError: lambda _: Explanation(
        tr("An entry holds forty tags."),
        tr("What you wrote is still here."),
        tr("Take some of them off."),
    ),
    TooManyStepsError: lambda _: Explanation(
        tr("A goal holds thirty steps."),
        tr("What you wrote is still here."),
        tr("Take one off first."),
    ),
    TooManyLinesError: lambda _: Explanation(
        tr("This sheet holds twenty lines."),
        tr("What you wrote is still here."),
        tr("Put two of them together."),
    ),
    NoWeekdayError: lambda _: Explanation(
        tr("No day of the week is picked."), "", tr("Pick at least one.")
    ),
    AnsweredTwiceError: lambda _: Explanation(tr("One question was answered twice.")),
    EndsBeforeItStartsError: lambda _: Explanation(tr("The last day is before the first.")),
    FutureDateError: lambda _: Explanation(
        tr("That time has not come yet."),
        tr("What you wrote is still here."),
        tr("Check the date."),
    ),
    ImpossibleDateError: lambda _: Explanation(
        tr("That date is outside the calendar of this journal (1900 to 2199)."),
        tr("What you wrote is still here."),
        tr("Check the date."),
    ),
    UnreadableCrisisLineError: lambda _: Explanation(
        tr("One of the help lines could not be read.")
    ),
    OutOfRangeError: _range,
    TextTooLongError: _too_long,
    MissingError: _missing,
    EmptyPasswordError: lambda _: Explanation(
        tr("The file with the password is empty."), "", tr("Type a password.")
    ),
    ReportTooFullError: _too_full,
    PeriodAheadError: lambda _: Explanation(
        tr("Those days are still to come."),
        tr("Nothing was printed."),
        tr("Choose days up to today."),
    ),
    ReportTooLongError: _too_many_days,
    **IMPORT_WORDS,
    **MERGE_WORDS,
    **CALENDAR_WORDS,
    **BACKUP_WORDS,
    **FORM_WORDS,
    **EXPORT_WORDS,
}
