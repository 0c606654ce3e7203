"""What a command's exit status says."""

from enum import IntEnum

from journal_app.domain import import_errors, merge, report_errors
from journal_app.domain import vault_errors as vault
from journal_app.domain.errors import JournalError, OutOfRangeError
from journal_app.domain.known_event import EndsBeforeItStartsError
from journal_app.domain.long_work import WorkStoppedError


class Status(IntEnum):
    """Stable: scripts rest on it."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    WRONG_PASSPHRASE = 3
    DAMAGED = 4
    REFUSED_FILE = 5
    DISK = 6
    OPEN_ELSEWHERE = 7
    STOPPED = 130
    """Ctrl+C."""
    BROKEN_PIPE = 141
    """Whoever read the output has gone."""


_STATUS: dict[type[JournalError], Status] = {
    vault.NoJournalError: Status.USAGE,
    vault.JournalExistsError: Status.USAGE,
    vault.PassphraseTooShortError: Status.USAGE,
    vault.WrongPassphraseError: Status.WRONG_PASSPHRASE,
    vault.RecoveryWordsError: Status.WRONG_PASSPHRASE,
    vault.WrongWordsError: Status.WRONG_PASSPHRASE,
    vault.JournalDamagedError: Status.DAMAGED,
    vault.KeyFileDamagedError: Status.DAMAGED,
    vault.NewerSchemaError: Status.DAMAGED,
    vault.CopyNotVerifiedError: Status.DAMAGED,
    vault.BackupDamagedError: Status.DAMAGED,
    vault.BackupOfOtherKeyError: Status.WRONG_PASSPHRASE,
    vault.NoSuchBackupError: Status.USAGE,
    vault.FileThereError: Status.USAGE,
    vault.StorageUnavailableError: Status.DISK,
    vault.DiskFullError: Status.DISK,
    vault.OpenElsewhereError: Status.OPEN_ELSEWHERE,
    import_errors.InputFileError: Status.REFUSED_FILE,
    import_errors.BrokenExportError: Status.REFUSED_FILE,
    import_errors.NewerExportError: Status.REFUSED_FILE,
    merge.OtherJournalError: Status.REFUSED_FILE,
    merge.OwnJournalError: Status.REFUSED_FILE,
    merge.OtherSchemaError: Status.REFUSED_FILE,
    merge.ExchangeDamagedError: Status.REFUSED_FILE,
    merge.ExchangeOfOtherKeyError: Status.WRONG_PASSPHRASE,
    import_errors.TableTooLargeError: Status.REFUSED_FILE,
    import_errors.DayOrderError: Status.REFUSED_FILE,
    import_errors.NumberedDayError: Status.REFUSED_FILE,
    import_errors.LettersUnknownError: Status.REFUSED_FILE,
    import_errors.NoSuchColumnError: Status.REFUSED_FILE,
    import_errors.AmbiguousColumnError: Status.REFUSED_FILE,
    import_errors.DateFormatError: Status.USAGE,
    import_errors.MappingError: Status.USAGE,
    WorkStoppedError: Status.STOPPED,
    OutOfRangeError: Status.USAGE,
    EndsBeforeItStartsError: Status.USAGE,
    report_errors.EmptyPasswordError: Status.USAGE,
    report_errors.ReportTooLongError: Status.USAGE,
    report_errors.ReportTooFullError: Status.USAGE,
    report_errors.PeriodAheadError: Status.USAGE,
}


def status_of(error: JournalError) -> Status:
    """The exit status of a refusal."""
    if isinstance(error, import_errors.InputFileError):
        forbidden = error.problem is import_errors.FileProblem.FORBIDDEN
        return Status.DISK if forbidden else Status.REFUSED_FILE
    for kind in type(error).__mro__:
        if kind in _STATUS:
            return _STATUS[kind]
    return Status.UNEXPECTED
