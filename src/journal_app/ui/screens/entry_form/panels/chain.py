"""The questions of a chain: how one thing led to another, and where it could turn."""

from PySide6.QtWidgets import QWidget

from journal_app.domain.chain import Chain
from journal_app.domain.entry import Body
from journal_app.translation import tr
from journal_app.ui.screens.entry_form.panels.chain_links import ChainLinks
from journal_app.ui.screens.entry_form.panels.entry_picker import EntryPicker
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.text_field import TextField


class ChainPanel(Panel):
    """From what made me vulnerable to what I can repair."""

    def __init__(self) -> None:
        super().__init__()
        self._about = EntryPicker(
            tr("What I look back at"),
            none=tr("something not written down yet"),
            earlier=tr("an earlier entry"),
        )
        self._texts = {
            "vulnerability": TextField(
                tr("What made me vulnerable: sleep, food, pain, worry"), lines=2
            ),
            "prompting_event": TextField(tr("What set it going"), lines=2),
            "behaviour": TextField(tr("What I did in the end"), lines=2),
            "consequences": TextField(tr("What came of it, soon and later"), lines=2),
            "turning_point": TextField(
                tr("Where the chain could turn, and what I would do there"), lines=2
            ),
            "repair": TextField(tr("What I can put right"), lines=2),
        }
        self._links = ChainLinks()
        self._lay_out()
        for text in self._texts.values():
            text.value_changed.connect(self.answers_changed)
        self._links.value_changed.connect(self.answers_changed)
        self._about.value_changed.connect(self.answers_changed)
        self._links.rearranged.connect(self.rearranged)
        self.inner = self._texts["vulnerability"]

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, Chain)
        self._about.offer((*offers.lapses, *offers.triggers), body.about)
        for name, field in self._texts.items():
            field.show_text(getattr(body, name))
        self._links.show_links(body.links)

    def body(self) -> Chain:
        """The answers as they stand."""
        return Chain(
            **{name: field.text for name, field in self._texts.items()},
            links=self._links.links,
            about=self._about.value,
        )

    def _lay_out(self) -> None:
        texts = self._texts
        order: tuple[QWidget, ...] = (
            self._about,
            texts["vulnerability"],
            texts["prompting_event"],
            self._links,
            texts["behaviour"],
            texts["consequences"],
            texts["turning_point"],
            texts["repair"],
        )
        for widget in order:
            self.column.addWidget(widget)
