"""The pages that were read one after the other."""


class Trail:
    """Goes back and forward in them; what lay ahead is forgotten when another page is opened."""

    def __init__(self) -> None:
        self._pages: list[str] = []
        self._place = -1

    @property
    def page(self) -> str:
        """The one that is read; empty before the first."""
        return self._pages[self._place] if self._pages else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is one before it."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody came back from one."""
        return self._place + 1 < len(self._pages)

    def open(self, page: str) -> None:
        """Read another page."""
        if page != self.page:
            self._pages = [*self._pages[: self._place + 1], page]
            self._place += 1

    def step(self, by: int) -> None:
        """Go one back (-1) or forward (1), where there is one."""
        if self._pages:
            self._place = min(max(self._place + by, 0), len(self._pages) - 1)
