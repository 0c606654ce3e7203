"""What the importing screen needs of the outside: files, and who reads them."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from journal_app.domain.column_use import ColumnUse
from journal_app.domain.file_said import Said
from journal_app.usecases.file_reader import FileReader
from journal_app.usecases.import_journal import Reads


class ImportSources(Protocol):
    """Files of other programs."""

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        """Ask which file is to be looked at."""
        ...

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        """Ask which folder is to be looked at."""
        ...

    def likeliest(self, path: Path) -> str:
        """The format that a file seems to have."""
        ...

    def reader(self, form: str, path: Path, said: Said) -> FileReader:
        """Who reads it."""
        ...

    def exported(self, form: str, path: Path) -> Reads | None:
        """The rows of a journal that this program exported; None where it is another file."""
        ...

    def uses(self, form: str, path: Path, said: Said) -> dict[str, ColumnUse]:
        """What each column of a table is for; nothing where it is no table.

        Raises as the reader does.
        """
        ...
