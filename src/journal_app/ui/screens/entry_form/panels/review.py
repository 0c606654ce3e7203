"""The questions of the weekly review: four steps, each beside what the journal says."""

from journal_app.domain.entry import Body
from journal_app.domain.review import Review
from journal_app.translation import tr
from journal_app.ui.names import Names
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.panels.week_facts import (
    helped_words,
    looked_words,
    session_words,
    span_words,
)
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.text_field import TextField


class ReviewPanel(Panel):
    """Three minutes; what is not known can stay empty."""

    def __init__(self) -> None:
        super().__init__()
        self._span = label("", "words")
        self._span.setIndent(8)
        self.column.addWidget(self._span)
        self.column.setSpacing(4)
        asked = {
            "looked": tr("1. What did the week look like?"),
            "helped": tr("2. What helped, even a little?"),
            "session": tr("3. What do I want to bring to the session?"),
            "next_week": tr("4. One thing for next week"),
        }
        self._fields = {
            "looked": TextField(
                "", tr("One good thing, one hard thing"), lines=3, spoken=asked["looked"]
            ),
            "helped": TextField("", lines=2, spoken=asked["helped"]),
            "session": TextField(
                "",
                tr("A question, a moment, something I put off saying"),
                lines=2,
                spoken=asked["session"],
            ),
            "next_week": TextField(
                "", tr("Small enough to do on a bad day"), spoken=asked["next_week"]
            ),
        }
        self._facts = {name: label("", "muted") for name in ("looked", "helped", "session")}
        for name, field in self._fields.items():
            question = label(asked[name], "name")
            question.setContentsMargins(8, 8, 8, 0)
            self.column.addWidget(question)
            if name in self._facts:
                self._facts[name].setContentsMargins(8, 0, 8, 0)
                self.column.addWidget(self._facts[name])
            self.column.addWidget(field)
            field.value_changed.connect(self.answers_changed)
        self.inner = self._fields["looked"]

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far, and the facts of the week beside them."""
        assert isinstance(body, Review)
        for name, field in self._fields.items():
            field.show_text(getattr(body, name))
        week = offers.week
        self._span.setVisible(week is not None)
        said = dict.fromkeys(self._facts, "")
        if week is not None:
            names = Names(
                scales={scale.id: scale for scale in offers.scales},
                choices={choice.id: choice for choice in offers.choices},
            )
            self._span.setText(
                tr("{span} Three minutes are enough; leave out what does not come.").format(
                    span=span_words(week)
                )
            )
            said = {
                "looked": looked_words(week, names),
                "helped": helped_words(week, names),
                "session": session_words(week, names),
            }
        for name, text in said.items():
            self._facts[name].setText(text)
            self._facts[name].setVisible(bool(text))

    def body(self) -> Review:
        """The answers as they stand."""
        return Review(**{name: field.text for name, field in self._fields.items()})
