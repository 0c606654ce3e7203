"""What every kind of entry puts into the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.entry import Body
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.field_frame import FieldFrame


class Panel(FieldFrame):
    """The questions of one kind of entry."""

    answers_changed = Signal()
    done_requested = Signal()
    """Everything that was asked is answered: save without another press."""
    help_requested = Signal()
    rearranged = Signal()
    """Questions came or went."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        self.setFocus()

    def sections(self) -> tuple[tuple[str, QWidget], ...]:
        """The parts of a long panel: what each is called and where it begins."""
        return ()

    def tally(self) -> tuple[int, int]:
        """How many of its scales are answered, and how many there are."""
        return 0, 0

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        raise NotImplementedError

    def body(self) -> Body:
        """The answers as they stand. Raises JournalError where one cannot be kept."""
        raise NotImplementedError
