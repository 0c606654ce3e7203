"""Gathers a paper on the journal's thread, draws it on the other; what is seen is what leaves."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from journal_app.domain.errors import JournalError
from journal_app.domain.long_work import LongWork
from journal_app.domain.sharing.missing_letters import MissingLetters
from journal_app.translation import tr
from journal_app.ui.long_job import LongJob
from journal_app.ui.refusal_words import explain
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.screens.share.preview.pages import PreviewPages
from journal_app.ui.screens.share.preview.pdf_export import PdfExport
from journal_app.ui.screens.share.preview.printable import Printable

Request = TypeVar("Request")
Asked = TypeVar("Asked", contravariant=True)  # noqa: PLC0105 - a request
Gathered = TypeVar("Gathered", bound=Printable)
Found = TypeVar("Found", bound=Printable, covariant=True)  # noqa: PLC0105 - what is gathered

Answer = TypeVar("Answer")

Letters = tuple[MissingLetters, ...]
Drawn = tuple[list[bytes], Letters]


class Gather(Protocol[Asked, Found]):
    """Reads what stands on a paper."""

    def __call__(self, request: Asked) -> Found:
        """What was asked for; on the journal's thread."""
        ...


class PreviewPresenter(Generic[Request, Gathered]):
    """The newest wish is the one that is drawn."""

    def __init__(
        self,
        pages: PreviewPages,
        context: ScreenContext,
        gather: Gather[Request, Gathered],
        export: PdfExport,
    ) -> None:
        self._pages, self._context = pages, context
        self._gather, self._export = gather, export
        self._asked = 0
        self._job = LongJob(pages.busy)
        self._again: Callable[[], None] = lambda: None
        pages.busy.again_requested.connect(self._ask_again)

    def ask(
        self,
        request: Request,
        *,
        gathered: Callable[[Gathered], None],
        looked_through: Callable[[Letters], None],
    ) -> None:
        """Show another paper; says what was gathered, then which signs cannot be printed."""
        self._export.expect()
        self._asked += 1
        asked = self._asked
        self._again = lambda: self.ask(request, gathered=gathered, looked_through=looked_through)
        work = self._job.begin(_drawing_words, at_once=False, dropped=self._give_up)

        def draw(paper: Gathered) -> None:
            if asked == self._asked:
                gathered(paper)
                self._draw(paper, (asked, work), looked_through)

        self._context.jobs.run(
            lambda: _unless_stopped(work, lambda: self._gather(request)),
            owner=self._pages,
            done=draw,
            refused=lambda error: self._refuse_newest(error, asked),
            unseen=True,
        )

    def refuse(self, error: JournalError) -> None:
        """Say what stands in the way."""
        self._export.refuse(explain(error).short)

    def _ask_again(self) -> None:
        self._again()

    def _give_up(self) -> None:
        """What is being drawn is not waited for any more; it can be asked for again."""
        self._asked += 1
        self._pages.busy.show_stopped()

    def _draw(
        self, paper: Gathered, wish: tuple[int, LongWork], looked_through: Callable[[Letters], None]
    ) -> None:
        asked, work = wish

        def show(drawn: Drawn) -> None:
            if asked == self._asked:
                self._job.end()
                pages, missing = drawn
                looked_through(missing)
                self._pages.show_pages(pages)
                self._export.offer(paper)

        self._context.drawing.run(
            lambda: _unless_stopped(work, lambda: (paper.pages(), paper.missing())),
            owner=self._pages,
            done=show,
            refused=lambda error: self._refuse_newest(error, asked),
            unseen=True,
        )

    def _refuse_newest(self, error: JournalError, asked: int) -> None:
        if asked == self._asked:
            self._job.end()
            self.refuse(error)


def _unless_stopped(work: LongWork, task: Callable[[], Answer]) -> Answer:
    """Raises WorkStoppedError where a newer wish came before it began."""
    work.check()
    return task()


def _drawing_words(_: LongWork) -> str:
    return tr("Putting the pages together …")
