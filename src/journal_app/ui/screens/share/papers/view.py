"""Other pages: which one at the left, the page itself at the right."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.paper import Paper
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.translation import tr
from journal_app.ui.before_sharing_words import letters_notes, names_notes
from journal_app.ui.screens.share.papers.state import PaperRequest, PapersState
from journal_app.ui.screens.share.preview.beside_pages import BesidePages
from journal_app.ui.screens.share.preview.file_panel import FilePanel
from journal_app.ui.screens.share.preview.pages import Pages
from journal_app.ui.share_words import LANGUAGES, paper_hint, paper_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out

_AFTER_TYPING_MS = 250


class PapersView(QWidget):
    """The preview is the PDF's own pages."""

    changed = Signal(object)
    """The request in its new form."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.pages = Pages(icons)
        self.file = FilePanel(icons)
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: PapersState) -> None:
        """Show the request as it stands."""
        request = state.request
        self._which.show_values((request.paperwork.value,))
        self._hint.setText(paper_hint(request.paperwork))
        self._unplanned.setVisible(state.unplanned)
        self.file.say_before([*letters_notes(state.missing), *names_notes(state.names)])
        self._paper.show_values((request.paper.value,))
        self._language.show_values((request.language,))
        self._for_whom.setVisible(request.for_somebody)
        for line, text in ((self._who, request.who), (self._for_whom, request.for_whom)):
            if not line.hasFocus() and line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
        tab_as_laid_out(self)

    @property
    def request(self) -> PaperRequest:
        """The request as it is set now."""
        return PaperRequest(
            paperwork=Paperwork(self._which.value or Paperwork.SUPPORTER.value),
            paper=Paper(self._paper.value or Paper.A4.value),
            language=self._language.value or "en",
            who=self._who.text(),
            for_whom=self._for_whom.text(),
        )

    def _build(self) -> None:
        offered = [one for one in Paperwork if one is not Paperwork.REPORT]
        self._which = Chips(tr("Which page"), [(one.value, paper_words(one)) for one in offered])
        self._hint = label("", "muted")
        self._unplanned = QFrame()
        self._unplanned.setProperty("look", "notice")
        said = QVBoxLayout(self._unplanned)
        said.addWidget(
            label(
                tr(
                    "Your plan is still empty, so this page has room to write by hand. What you "
                    "write under My plan will stand here."
                )
            )
        )
        self._paper = Chips(
            tr("Paper"), [(Paper.A4.value, "A4"), (Paper.LETTER.value, tr("US Letter"))]
        )
        self._language = Chips(tr("Language of the page"), LANGUAGES)
        self._who, self._for_whom = QLineEdit(), QLineEdit()
        self._who.setPlaceholderText(tr("My initials (may stay empty)"))
        self._who.setAccessibleName(tr("My initials"))
        self._for_whom.setPlaceholderText(tr("For whom it is (may stay empty)"))
        self._for_whom.setAccessibleName(tr("For whom it is"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_AFTER_TYPING_MS)

    def _lay_out(self) -> None:
        page = Page(width=360)
        page.setFixedWidth(scaled(350))
        column = page.column
        column.setContentsMargins(24, 8, 12, 24)
        column.setSpacing(8)
        for chips in (self._which, self._paper, self._language):
            chips.sit_flush()
        for widget in (
            self._which,
            self._hint,
            self._unplanned,
            self._for_whom,
            self._who,
            self._paper,
            self._language,
        ):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.file)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesidePages(page, self.pages))

    def _wire(self) -> None:
        for chips in (self._which, self._paper, self._language):
            chips.value_changed.connect(self._tell)
        for line in (self._who, self._for_whom):
            line.textEdited.connect(lambda _: self._settle.start())
        self._settle.timeout.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit(self.request)
