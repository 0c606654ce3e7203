"""The guide is read page by page, searched without accents, and opens nothing outside itself."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QTextBrowser
from tests.ui.seen import a_moment_later, button, field, named, offered, press, seen, words

from journal_app.app.guide_pages import guide_folder, guide_pages
from journal_app.domain.guide import GuidePage, Reader
from journal_app.ui.screens.guide.page_text import PageText
from journal_app.ui.screens.guide.presenter import GuidePresenter
from journal_app.ui.screens.guide.view import GuideView
from journal_app.ui.widgets import announce

PAGES = (
    GuidePage("first", Reader.PERSON, "The first evening", "Write it down. See [more](more.md).\n\n## Later\n\nRest."),
    GuidePage("more", Reader.PERSON, "More of it", "Café and **tea**.\n\n- One\n- Two\n\n`F1` helps. See [other](https://example.org) and [up](../up.md)."),
    GuidePage("clinic", Reader.CLINIC, "At a clinic", "Folders, cafe, evenings."),
)  # fmt: skip
BACK, ON = "Back to the page before", "On to the page after"


class Guide:
    def __init__(self, view, presenter, ways):
        self.view, self.presenter, self.ways = view, presenter, ways

    @property
    def rows(self):
        rows = named(self.view, "Pages", QListWidget)
        return [rows.item(place).text() for place in range(rows.count())]

    @property
    def reading(self):
        (text,) = seen(self.view, QTextBrowser)
        return text

    def look_for(self, typed):
        search = field(self.view, "Search the guide")
        search.setText(typed)
        search.textEdited.emit(typed)
        a_moment_later(self.view)

    def marked(self):
        return [one.cursor.selectedText() for one in self.reading.extraSelections()]


@pytest.fixture
def make(shown, icons, ways, shipped):
    def guide(pages=PAGES, width=1000):
        view = GuideView(icons, guide_folder(shipped, "en"))
        presenter = GuidePresenter(view, ways, pages)
        shown(view, width, 600)
        assert QTest.qWaitForWindowActive(view)
        presenter.open()
        view.focus_first()
        return Guide(view, presenter, ways)

    return guide


@pytest.fixture
def guide(make):
    return make()


def test_pages_stand_under_whom_they_are_for_and_the_first_is_read(guide):
    assert guide.rows == [
        "For you", "The first evening", "More of it", "For whoever sets it up", "At a clinic",
    ]  # fmt: skip
    assert guide.reading.accessibleName() == "The first evening"
    assert guide.reading.toPlainText().splitlines()[:2] == ["The first evening", "For you"]


def test_the_arrows_read_the_next_page_and_step_over_whom_it_is_for(guide):
    rows = named(guide.view, "Pages", QListWidget)
    for title in ("More of it", "At a clinic"):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        assert guide.reading.accessibleName() == title


def test_a_screen_reader_hears_for_whom_a_page_is(guide):
    rows = named(guide.view, "Pages", QListWidget)
    heard = rows.item(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "At a clinic, For whoever sets it up"


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told to say."""
    said = []
    listener = SimpleNamespace(updateAccessibility=lambda event: said.append(event.message()))
    monkeypatch.setattr(announce, "QAccessible", listener)
    return said


def test_a_page_that_a_link_leads_to_is_announced(guide, heard):
    guide.reading.setFocus()
    guide.reading.anchorClicked.emit(QUrl("more.md"))
    assert heard == ["More of it"]
    QTest.keyClick(guide.reading, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert heard == ["More of it", "The first evening"]


def test_how_many_pages_were_found_is_announced(guide, heard):
    guide.look_for("cafe")
    guide.look_for("zebra")
    assert heard == ["Found on 2 pages", "Nothing found. Try another word for it."]


def test_everything_has_a_role_and_a_name(guide):
    roles = QAccessible.Role
    for one, role in (
        (field(guide.view, "Search the guide"), roles.EditableText),
        (named(guide.view, "Pages", QListWidget), roles.List),
        (guide.reading, roles.StaticText),
        (button(guide.view, BACK), roles.Button),
        (button(guide.view, ON), roles.Button),
        (button(guide.view, "Close the guide"), roles.Button),
    ):
        spoken = QAccessible.queryAccessibleInterface(one)
        assert spoken.role() is role
        assert spoken.text(QAccessible.Text.Name)


def test_a_screen_reader_finds_the_whole_page(guide):
    text = QAccessible.queryAccessibleInterface(guide.reading).textInterface()
    said = text.text(0, text.characterCount())
    assert said.split("\n") == guide.reading.toPlainText().split("\n")


def test_the_page_is_read_with_the_keyboard_alone(guide):
    guide.reading.setFocus()
    QTest.keyClick(guide.reading, Qt.Key.Key_Tab)
    QTest.keyClick(guide.reading, Qt.Key.Key_Return)
    assert guide.reading.accessibleName() == "More of it"


def test_tab_goes_as_the_eye_does(guide):
    field(guide.view, "Search the guide").setFocus()
    guide.reading.anchorClicked.emit(QUrl("more.md"))
    passed = []
    for _ in range(5):
        passed.append(guide.view.focusWidget().accessibleName())
        QTest.keyClick(guide.view.focusWidget(), Qt.Key.Key_Tab)
    assert passed == ["Search the guide", BACK, "Close the guide", "Pages", "More of it"]


def test_enter_goes_into_the_page(guide):
    rows = named(guide.view, "Pages", QListWidget)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert guide.reading.hasFocus()


def test_a_link_leads_to_its_page_and_the_way_back(guide):
    guide.reading.anchorClicked.emit(QUrl("more.md"))
    assert guide.reading.accessibleName() == "More of it"
    assert not button(guide.view, ON).isEnabled()
    QTest.keyClick(guide.reading, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.reading.accessibleName() == "The first evening"
    QTest.keyClick(guide.reading, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.reading.accessibleName() == "More of it"
    press(guide.view, BACK)
    assert guide.reading.accessibleName() == "The first evening"
    assert not button(guide.view, BACK).isEnabled()


@pytest.mark.parametrize("to", ["https://example.org", "../up.md", "file:///etc/passwd", "gone.md"])
def test_a_link_that_leads_out_leads_nowhere(guide, to):
    before = guide.reading.toPlainText()
    guide.reading.anchorClicked.emit(QUrl(to))
    assert guide.reading.toPlainText() == before


@pytest.mark.parametrize(
    "name", ["https://example.org/a.png", "/etc/passwd", "../app.svg", "pictures/../../pages.toml"]
)
def test_no_picture_from_elsewhere_is_loaded(guide, name):
    kind = QTextDocument.ResourceType.ImageResource
    assert guide.reading.loadResource(kind, QUrl(name)) is None


def test_words_are_found_without_accents_with_what_stands_around_them(guide):
    guide.look_for("CAFE")
    assert guide.rows == [
        "More of it\nCafé and tea. · One · Two · F1 helps. See other and …",
        "At a clinic\nFolders, cafe, evenings.",
    ]
    assert "Found on 2 pages" in words(guide.view)


def test_what_was_looked_for_is_marked_on_the_page(guide):
    guide.look_for("cafe")
    QTest.keyClick(field(guide.view, "Search the guide"), Qt.Key.Key_Return)
    assert guide.reading.accessibleName() == "More of it"
    assert guide.reading.hasFocus()
    assert guide.marked() == ["Café"]
    guide.look_for("")
    assert guide.marked() == []
    assert len(guide.rows) == 5


def test_a_title_that_has_the_word_comes_first(guide):
    guide.look_for("evening")
    assert [row.split("\n")[0] for row in guide.rows] == ["The first evening", "At a clinic"]


def test_nothing_found_is_said_and_the_page_stays(guide):
    guide.look_for("zebra")
    assert guide.rows == []
    assert "Nothing found." in words(guide.view)
    assert guide.reading.accessibleName() == "The first evening"


def test_esc_empties_the_search_and_then_leads_back(guide):
    search = field(guide.view, "Search the guide")
    guide.look_for("cafe")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert guide.ways.gone == []
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert guide.ways.gone == [("leave_guide",)]


@pytest.mark.parametrize("where", [QListWidget, QTextBrowser])
def test_esc_leads_back_to_where_somebody_was(guide, where):
    (one,) = seen(guide.view, where)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Escape)
    assert guide.ways.gone == [("leave_guide",)]


def test_find_puts_the_cursor_into_the_search(guide):
    guide.reading.setFocus()
    QTest.keyClick(guide.reading, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(guide.view.focusWidget(), QLineEdit)


def test_where_it_is_narrow_the_page_takes_the_place_of_the_list(make):
    guide = make(width=500)
    assert offered(guide.view, "Pages", QListWidget)
    assert not seen(guide.view, QTextBrowser)
    QTest.keyClick(named(guide.view, "Pages", QListWidget), Qt.Key.Key_Return)
    assert guide.reading.hasFocus()
    assert not offered(guide.view, "Pages", QListWidget)
    press(guide.view, "All pages")
    assert named(guide.view, "Pages", QListWidget).hasFocus()


def test_it_is_taken_up_where_somebody_left_it(guide):
    guide.presenter.open("clinic")
    guide.presenter.reload()
    assert guide.reading.accessibleName() == "At a clinic"


@pytest.mark.parametrize("width", [500, 1000])
def test_no_picture_of_a_shipped_page_is_wider_than_its_lines(make, shipped, width):
    guide = make(guide_pages(shipped, "en"), width)
    for page in guide_pages(shipped, "en"):
        guide.presenter.open(page.id)
        guide.view.open_page()
        assert isinstance(guide.reading, PageText)
        assert guide.reading.document().size().width() <= guide.reading.viewport().width()


@pytest.mark.parametrize("width", [500, 900, 1400])
def test_no_row_of_the_list_is_cut_off(make, shipped, width):
    guide = make(guide_pages(shipped, "es"), width)
    rows = named(guide.view, "Pages", QListWidget)
    for row in map(rows.item, range(rows.count())):
        place = rows.visualItemRect(row)
        needed = rows.fontMetrics().boundingRect(
            place.adjusted(9, 0, -9, 0), Qt.TextFlag.TextWordWrap, row.text()
        )
        assert needed.height() + 18 <= place.height(), row.text()


def test_what_a_picture_shows_can_be_read_below_it(make, shipped):
    guide = make(guide_pages(shipped, "en"))
    guide.presenter.open("check-in")
    (described,) = [text for text, _ in guide_pages(shipped, "en")[1].pictures]
    assert described in guide.reading.toPlainText()
    assert all(label.text() for label in seen(guide.view, QLabel))
