"""Sessions and weeks to show."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest

from journal_app.domain.programme import Session, SessionKind
from journal_app.ui.unsaved.typed_lines import TypedLines

NOW = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


@pytest.fixture
def turn(thread) -> Callable[[], None]:
    """Turn the journal's thread, and let Qt show what came of it."""

    def turned() -> None:
        thread[0].turn()
        QTest.qWait(0)

    return turned


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def today() -> date:
    return NOW.date()


@pytest.fixture
def session() -> Callable[..., Session]:
    def make(name: str, days: int = 0, **others) -> Session:
        at = NOW + timedelta(days=days)
        facts = {"kind": SessionKind.GROUP, "planned_minutes": 180} | others
        return Session(name, at, at.date(), **facts)

    return make


@pytest.fixture
def lines(qapp) -> TypedLines:
    return TypedLines()


class PlainIcons:
    """Icons without a picture."""

    def icon(self, *_, **__) -> QIcon:
        return QIcon()


@pytest.fixture
def plain_icons(qapp) -> PlainIcons:
    return PlainIcons()
