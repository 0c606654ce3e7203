"""What the system says about a file that somebody chose, as refusals."""

from collections.abc import Iterator
from contextlib import contextmanager

from journal_app.domain.import_errors import FileProblem, InputFileError


@contextmanager
def file_problems() -> Iterator[None]:
    """Turn the system's errors into InputFileError."""
    try:
        yield
    except FileNotFoundError as error:
        raise InputFileError(FileProblem.MISSING) from error
    except IsADirectoryError as error:
        raise InputFileError(FileProblem.FOLDER) from error
    except PermissionError as error:
        raise InputFileError(FileProblem.FORBIDDEN) from error
    except (OSError, ValueError) as error:
        raise InputFileError(FileProblem.UNREACHABLE) from error
