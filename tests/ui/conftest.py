"""The window's parts without a window: an executor that is turned by hand, one locale."""

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.jobs import Jobs
from journal_app.ui.navigator import Navigator
from journal_app.ui.screen_context import ScreenContext
from journal_app.ui.theme.colours import read_colours
from journal_app.ui.theme.icons import Icons
from journal_app.ui.theme.style import STYLE_SHEET
from journal_app.usecases.day_clock import DayClock


class Cranked(Executor):
    """Keeps what is submitted until it is turned; an unexpected error fails the test."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self.crashes: list[BaseException] = []

    def submit(self, work, /, *args, **options):
        self._waiting.append(lambda: work(*args, **options))
        return Future()

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def step(self) -> None:
        """Run the oldest work that waits."""
        self._waiting.popleft()()

    def turn(self) -> None:
        """Run what waits, and what comes of it."""
        while self._waiting:
            self.step()


class HeardNotices:
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.act: Callable[[], None] | None = None

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self.said.append(text)
        self.act = act
        self.redo: Callable[[], None] | None = None

    def undoable(
        self, text: str, name: str, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        self.say(text, "Undo", undo)
        self.redo = redo

    @property
    def last(self) -> str:
        return self.said[-1]


class Ways:
    """Remembers where it was asked to go: (name of the way, *what was given)."""

    current = "today"

    def __init__(self) -> None:
        self.gone: list[tuple[object, ...]] = []

    def __getattr__(self, way: str) -> Callable[..., None]:
        if way.startswith("_") or not hasattr(Navigator, way):
            raise AttributeError(way)

        def go(*given: object, **named: object) -> None:
            self.gone.append((way, *given, *sorted(named.items())))

        return go


class StillClock:
    """Stands where it is put."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
        self.place = "Europe/Dublin"

    def now(self) -> datetime:
        return self.time

    def zone(self) -> str:
        return self.place


@pytest.fixture(scope="session", autouse=True)
def _one_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Ireland))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _plain_style(qapp: QApplication) -> None:
    """Take off what a test of the whole program put on."""
    if qapp.property(STYLE_SHEET):
        qapp.setProperty(STYLE_SHEET, None)
        qapp.setPalette(QPalette())
        qapp.setFont(QFont())


@pytest.fixture
def make_cranked(qapp: QApplication) -> Iterator[Callable[[], tuple[Cranked, Jobs]]]:
    made: list[tuple[Cranked, Jobs]] = []

    def make() -> tuple[Cranked, Jobs]:
        executor = Cranked()
        made.append((executor, Jobs(executor, executor.crashes.append)))
        return made[-1]

    yield make
    assert [crash for executor, _ in made for crash in executor.crashes] == []


@pytest.fixture
def thread(make_cranked):
    """The journal's thread, turned by hand."""
    return make_cranked()


@pytest.fixture
def turn(thread) -> Callable[[], None]:
    return thread[0].turn


@pytest.fixture
def jobs(thread) -> Jobs:
    return thread[1]


@pytest.fixture
def notices() -> HeardNotices:
    return HeardNotices()


@pytest.fixture
def ways() -> Ways:
    return Ways()


@pytest.fixture
def still() -> StillClock:
    """The time under a context's clock."""
    return StillClock()


@pytest.fixture
def drawing(make_cranked):
    """The thread for charts and pages, turned by hand."""
    return make_cranked()


@pytest.fixture
def context(jobs, drawing, still, notices, ways) -> ScreenContext:
    """What a presenter is given beside its use cases."""
    return ScreenContext(jobs, drawing[1], DayClock(still), notices, ways)


@pytest.fixture
def icons(qapp: QApplication, shipped: Path) -> Icons:
    return Icons(shipped, read_colours(shipped, "light"))


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    """Show a widget for the time of the test."""

    def show(widget: QWidget, width: int = 720, height: int = 560) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        return widget

    return show


@pytest.fixture
def bury(qapp: QApplication) -> Callable[[], None]:
    """Let Qt delete what was put aside for deletion."""
    return lambda: QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
