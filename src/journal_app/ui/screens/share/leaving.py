"""How what is seen leaves the journal: as a file, with a line in the ledger."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from journal_app.domain.errors import JournalError
from journal_app.domain.sharing.shared_copy import Way
from journal_app.translation import tr
from journal_app.ui.jobs import Jobs
from journal_app.ui.notices import Notices
from journal_app.ui.refusal_words import explain
from journal_app.ui.screens.first_run.state import Strength
from journal_app.ui.screens.share.report.file_panel import FilePanel


@dataclass(frozen=True, slots=True)
class Paper:
    """Something that is seen and may leave."""

    name: str
    """Proposed name of the file."""
    write: Callable[[str, Path], str]
    """On the drawing thread: password and file; gives SHA-256 of the file."""
    note: Callable[[str, Way, bool], None]
    """On the journal's thread: SHA-256, way, whether it has a password."""


class Outside(Protocol):
    """What leaving asks of the world around."""

    def ask_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        """Ask where to save, with a proposed name."""
        ...

    def open_file(self, path: Path) -> bool:
        """Open a file with the system's own program; False where there is none."""
        ...

    def strength(self, password: str) -> Strength:
        """How hard a password is to guess; on the drawing thread."""
        ...


class Leaving:
    """One paper at a time; the password is forgotten once the file is there."""

    def __init__(
        self,
        file: FilePanel,
        jobs: tuple[Jobs, Jobs],
        outside: Outside,
        notices: Notices,
    ) -> None:
        self._file, self._outside, self._notices = file, outside, notices
        self._db, self._drawing = jobs
        self._paper: Paper | None = None
        self._saving = False
        self._problem = ""
        file.save_requested.connect(lambda password: self._ask(password, Way.SAVED))
        file.print_requested.connect(lambda password: self._ask(password, Way.PRINTED))
        file.password_typed.connect(self._rate)

    def expect(self) -> None:
        """Something else is being drawn: what was seen can no longer leave."""
        self._paper, self._problem = None, ""
        self._show()

    def offer(self, paper: Paper) -> None:
        """This is what is seen now."""
        self._paper = paper
        self._show()

    def refuse(self, problem: str) -> None:
        """Say what stands in the way."""
        self._saving, self._problem = False, problem
        self._show()

    def write(self, path: Path, password: str = "", way: Way = Way.SAVED) -> None:
        """Write what is seen to a file."""
        if self._paper is not None:
            self._write(self._paper, path, password, way)

    @property
    def ready(self) -> bool:
        """Whether what is seen can leave."""
        return self._paper is not None and not self._saving

    def _show(self) -> None:
        self._file.show_busy(
            drawing=self._paper is None, saving=self._saving, problem=self._problem
        )

    def _ask(self, password: str, way: Way) -> None:
        paper = self._paper
        if paper is not None and self.ready:
            self._outside.ask_file(paper.name, lambda path: self._write(paper, path, password, way))

    def _write(self, paper: Paper, path: Path, password: str, way: Way) -> None:
        self._saving = True
        self._show()

        def left(digest: str) -> None:
            self._left(paper, digest, way, locked=bool(password))
            if way is Way.PRINTED and not self._outside.open_file(path):
                self._notices.say(
                    tr("Saved. No program was found to open it: print it from there.")
                )

        self._drawing.run(
            lambda: paper.write(password, path),
            owner=self._file,
            done=left,
            refused=self._refused,
        )

    def _left(self, paper: Paper, digest: str, way: Way, *, locked: bool) -> None:
        self._saving = False
        self._show()
        self._file.forget_password()
        said = {
            Way.SAVED: tr("Saved. It is now a file like any other: keep it safe."),
            Way.PRINTED: tr("Saved and opened. Once it is printed, delete the file."),
        }[way]
        self._notices.say(said)
        self._db.run(
            lambda: paper.note(digest, way, locked),
            owner=self._file,
            done=lambda _: None,
            refused=self._refused,
        )

    def _rate(self, password: str) -> None:
        self._drawing.run(
            lambda: self._outside.strength(password),
            owner=self._file,
            done=self._file.show_strength,
            refused=self._refused,
        )

    def _refused(self, error: JournalError) -> None:
        self.refuse(explain(error).short)
