"""The questions of a note."""

from journal_app.domain.entry import Body
from journal_app.domain.note import Note
from journal_app.translation import tr
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.prompted_text import PromptedText


class NotePanel(Panel):
    """Free text."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PromptedText(tr("What is on my mind"), lines=12)
        self.column.addWidget(self._text)
        self.inner = self._text
        self._text.value_changed.connect(self.answers_changed)

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the text."""
        assert isinstance(body, Note)
        self._text.offer((each.name, each.text) for each in offers.templates)
        self._text.show_text(body.text)

    def body(self) -> Note:
        """The text as it stands."""
        return Note(text=self._text.text)
