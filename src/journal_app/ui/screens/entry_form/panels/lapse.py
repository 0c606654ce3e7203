"""The questions of a lapse: quiet, each free to stay empty."""

from journal_app.domain.entry import Body
from journal_app.domain.lapse import Lapse
from journal_app.translation import tr
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class LapsePanel(Panel):
    """What happened and what it taught."""

    def __init__(self) -> None:
        super().__init__()
        opening = label(
            tr(
                "You came back to write it down, and nothing you have done is lost. "
                "Fill in what you can; the rest can wait for another day."
            ),
            "words",
        )
        opening.setIndent(8)
        self.column.addWidget(opening)
        self._fields = {
            "what": TextField(tr("What happened")),
            "how_much": TextField(tr("How much, in my own words")),
            "context": TextField(tr("Where I was and who was there"), lines=2),
            "led_here": TextField(tr("What led here"), lines=3),
            "taught": TextField(tr("What it taught me"), lines=3),
            "next_step": TextField(tr("What is next"), lines=2),
            "who_knows": TextField(tr("Who knows, or whom I will tell")),
        }
        for field in self._fields.values():
            self.column.addWidget(field)
            field.value_changed.connect(self.answers_changed)
        self.inner = self._fields["what"]

    def show_body(self, body: Body, offers: Offers) -> None:  # noqa: ARG002
        """Show the answers given so far."""
        assert isinstance(body, Lapse)
        for name, field in self._fields.items():
            field.show_text(getattr(body, name))

    def body(self) -> Lapse:
        """The answers as they stand."""
        return Lapse(**{name: field.text for name, field in self._fields.items()})
