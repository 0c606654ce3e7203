"""Which page of the guide is read, and which ones have the words that are looked for."""

from journal_app.domain.guide import GuidePage, pages_with
from journal_app.domain.search import SearchQuery, parse_search
from journal_app.ui.navigator import Navigator
from journal_app.ui.screens.guide.state import GuideRow, GuideState
from journal_app.ui.screens.guide.trail import Trail
from journal_app.ui.screens.guide.view import GuideView
from journal_app.ui.screens.guide.words import excerpt


class GuidePresenter:
    """The pages are few and short: everything is at hand."""

    def __init__(self, view: GuideView, navigator: Navigator, pages: tuple[GuidePage, ...]) -> None:
        self._view, self._pages = view, pages
        self._by_id = {page.id: page for page in pages}
        self._trail, self._typed = Trail(), ""
        view.page_requested.connect(self.open)
        view.search_changed.connect(self._search)
        view.step_requested.connect(self._step)
        view.leave_requested.connect(navigator.leave_guide)

    def open(self, page: str = "") -> None:
        """Show a page; without one, the page that was read last, or else the first."""
        wanted = page or self._trail.page or self._pages[0].id
        if wanted in self._by_id:
            self._trail.open(wanted)
            self._show()

    def reload(self) -> None:
        """Show where somebody was."""
        self.open()

    def _search(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def _step(self, by: int) -> None:
        self._trail.step(by)
        self._show()

    def _show(self) -> None:
        query = parse_search(self._typed)
        self._view.show_state(
            GuideState(
                rows=self._rows(query),
                page=self._by_id[self._trail.page],
                typed=self._typed,
                query=query,
                can_go_back=self._trail.can_go_back,
                can_go_forward=self._trail.can_go_forward,
            )
        )

    def _rows(self, query: SearchQuery) -> tuple[GuideRow, ...]:
        if query.empty:
            return tuple(GuideRow(one.id, one.title, one.reader) for one in self._pages)
        return tuple(
            GuideRow(one.id, one.title, one.reader, excerpt(one, query))
            for one in pages_with(self._pages, query)
        )
