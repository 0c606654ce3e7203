"""Other pages: which one at the left, the page itself at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.translation import tr
from journal_app.ui.before_sharing_words import letters_notes, names_notes
from journal_app.ui.screens.share.papers.state import PaperRequest, PapersState
from journal_app.ui.screens.share.preview.beside_pages import BesidePages
from journal_app.ui.screens.share.preview.file_panel import FilePanel
from journal_app.ui.screens.share.preview.page_fields import PageFields
from journal_app.ui.screens.share.preview.pages import PreviewPages
from journal_app.ui.share_words import paper_hint, paper_words, unplanned_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class PapersView(QWidget):
    """The preview is the PDF's own pages."""

    changed = Signal(object)
    """The request in its new form."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.pages = PreviewPages(icons)
        self.file = FilePanel(icons)
        self.fields = PageFields(self)
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: PapersState) -> None:
        """Show the request as it stands."""
        request = state.request
        self._which.show_values((request.paperwork.value,))
        self._hint.setText(paper_hint(request.paperwork))
        self._unplanned.setVisible(state.unplanned)
        self._why.setText(unplanned_words(request.paperwork))
        self.fields.size.setVisible(request.sized)
        self.file.say_before([*letters_notes(state.missing), *names_notes(state.names)])
        self.fields.recipient.setVisible(request.for_somebody)
        self.fields.show_values(request.paper, request.language, request.who, request.for_whom)
        tab_as_laid_out(self)

    @property
    def request(self) -> PaperRequest:
        """The request as it is set now."""
        return PaperRequest(
            paperwork=Paperwork(self._which.value or Paperwork.SUPPORTER.value),
            paper=self.fields.paper,
            language=self.fields.language,
            who=self.fields.who,
            for_whom=self.fields.for_whom,
        )

    def _build(self) -> None:
        offered = [one for one in Paperwork if one is not Paperwork.REPORT]
        self._which = Chips(tr("Which page"), [(one.value, paper_words(one)) for one in offered])
        self._hint = label("", "muted")
        self._unplanned = QFrame()
        self._unplanned.setProperty("look", "notice")
        said = QVBoxLayout(self._unplanned)
        self._why = label("")
        said.addWidget(self._why)

    def _lay_out(self) -> None:
        page = Page(width=360)
        page.setFixedWidth(scaled(350))
        column = page.column
        column.setContentsMargins(24, 8, 12, 24)
        column.setSpacing(8)
        self._which.sit_flush()
        for widget in (
            self._which,
            self._hint,
            self._unplanned,
            self.fields.recipient,
            self.fields.initials,
            self.fields.size,
            self.fields.languages,
        ):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.file)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(BesidePages(page, self.pages))

    def _wire(self) -> None:
        self._which.value_changed.connect(self._tell)
        self.fields.changed.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit(self.request)
