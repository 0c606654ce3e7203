"""Help now: numbers first, then what can be done this minute."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.crisis_line import CrisisLine
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.country_names import country_name
from journal_app.ui.hours import open_hours_words
from journal_app.ui.safety_words import facts, told_no_one, wherever
from journal_app.ui.screens.help_now.own_cards import first_row, locked_card, own_steps
from journal_app.ui.screens.help_now.state import HelpNowState
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.country_box import CountryBox
from journal_app.ui.widgets.keys_here import add_keys
from journal_app.ui.widgets.labels import label, selectable
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page

_LOW = 300
"""Height of the page below which every line counts."""


class HelpNowView(QWidget):
    """Usable before a journal exists and while it is locked."""

    country_chosen = Signal(str)
    close_requested = Signal()
    safety_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = self._low = False
        self._page = Page(width=760)
        self._told_no_one = QFrame()
        self._told_no_one.setProperty("look", "warm")
        self._country = CountryBox()
        self._country.setAccessibleName(tr("My country"))
        self._country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._where, self._likely = QWidget(), label("")
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._first, self._cards = Column(spacing=4), Column(spacing=10)
        self._do = Column(spacing=4)
        self._close = button(tr("Back"), "")
        self._to_plan = button(tr("Open my &safety plan"), "quiet")
        self._to_plan.hide()
        self._lay_out()
        self._wire()

    def show_state(self, state: HelpNowState) -> None:
        """Show whom to reach on the first screen, and everything else below."""
        self._told_no_one.setVisible(state.after_unsafe)
        self._offer_countries(state)
        chosen = self._chosen = state.country is not None
        self._place_choice()
        self._likely.setText(self._guess_words(state))
        self._likely.setVisible(not chosen)
        self._first.clear()
        for row in state.first_rows:
            name = row.name or tr("My programme, on call")
            self._first.column.addWidget(
                first_row(" · ".join(part for part in (name, row.hours) if part), row.reach)
            )
        if not chosen:
            self._first.column.addWidget(label(self._elsewhere_words(state), "name"))
            for number, where in wherever():
                self._first.column.addWidget(first_row(where, number))
        self._do.setVisible(bool(state.steps))
        self._do.clear()
        for place, step in enumerate(state.steps, 1):
            self._do.column.addWidget(label(f"{place}.  {step}", "words"))
        self._cards.clear()
        for card in self._all_cards(state):
            self._cards.column.addWidget(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the numbers come before the choice of a country."""
        super().resizeEvent(event)
        low = self.height() < scaled(_LOW)
        if low != self._low:
            self._low = low
            self._page.column.setSpacing(6 if low else 10)
            self._page.column.setContentsMargins(32, 6 if low else 14, 32, 32)
            self._place_choice()

    def _place_choice(self) -> None:
        below = self._chosen or self._low
        (self._below if below else self._above).addWidget(self._where)
        self._where.show()

    def _offer_countries(self, state: HelpNowState) -> None:
        with QSignalBlocker(self._country):
            self._country.clear()
            if state.country is None:
                self._country.addItem(tr("Choose your country"), "")
            for code in sorted(state.countries, key=country_name):
                self._country.addItem(country_name(code), code)
            self._country.setCurrentIndex(max(0, self._country.findData(state.country or "")))

    def _elsewhere_words(self, state: HelpNowState) -> str:
        if state.likely is None:
            return tr("Emergency numbers, and where each works")
        return tr("In another country")

    def _guess_words(self, state: HelpNowState) -> str:
        if state.likely is None:
            return tr("Numbers differ by country. Choose yours, and they stand here at once.")
        return tr(
            "You are probably in {country}: this computer’s clock or language says so. If not, "
            "choose your country."
        ).format(country=country_name(state.likely))

    def offer_safety(self) -> None:
        """Offer the way to the safety plan: the journal is open."""
        self._to_plan.show()

    def focus_first(self) -> None:
        """Put the cursor on the country, or on the way back."""
        chosen = self._country.currentData() or self._low
        (self._close if chosen else self._country).setFocus()

    def _all_cards(self, state: HelpNowState) -> Iterator[QWidget]:
        if state.card is not None:
            yield locked_card(state.card)
        if not state.own.empty:
            yield own_steps(state.own, tr("My safety plan"))
        for own in state.own.lines:
            about = " · ".join(part for part in (own.hours, own.note) if part.strip())
            yield _card(own.name, own.number, about or tr("The number you entered yourself."))
        place = state.country or state.likely
        if place is not None:
            heading = tr("Every line in {country}").format(country=country_name(place))
            yield label(heading, "section")
        for line in (*state.first_lines, *state.other_lines):
            yield self._line_card(line, state.now)

    def _line_card(self, line: CrisisLine, now: datetime | None) -> QFrame:
        ways = [
            line.number,
            tr("text {text}").format(text=line.text) if line.text else "",
            line.chat,
        ]
        source = tr("Source: {source}, checked {day}").format(
            source=line.source, day=words.numeric_day(line.checked_on)
        )
        spanish = tr("En español.") if "es" in line.languages else ""
        about = " ".join(
            part for part in (self._open_words(line, now), spanish, line.note, source) if part
        )
        return _card(line.name, "   ·   ".join(way for way in ways if way), about)

    def _open_words(self, line: CrisisLine, now: datetime | None) -> str:
        """Hours way by way, and whether it is open now where that is known."""
        named = {"number": "", "text": tr("Text: "), "chat": tr("Chat: ")}
        told = dict.fromkeys(
            f"{name if line.open.get(way) != line.hours else ''}{open_hours_words(line.open[way])}."
            for way, name in named.items()
            if way in line.open
        )
        said = [*told] or [tr("Hours not known.")]
        is_open = None if now is None else line.open_at(now)
        if line.doubt is not None:
            old = tr("Hours last told {day} by {source}.")
            said.append(old.format(day=line.doubt.as_of, source=line.doubt.source))
        elif is_open is not None:
            said.insert(0, tr("Open now.") if is_open else tr("Closed now."))
        return " ".join(said)

    def _lay_out(self) -> None:
        column = self._page.column
        column.setContentsMargins(32, 14, 32, 32)
        column.setSpacing(10)
        inner = QVBoxLayout(self._told_no_one)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(label(told_no_one(), "words"))
        where = QHBoxLayout(self._where)
        where.setContentsMargins(0, 0, 0, 0)
        where.addWidget(label(tr("My country"), "name", wrap=False))
        where.addWidget(self._country)
        where.addStretch(1)
        column.addWidget(label(tr("You can reach a person now"), "heading"))
        column.addWidget(self._likely)
        column.addLayout(self._above)
        column.addWidget(self._first)
        column.addWidget(self._do)
        column.addWidget(self._told_no_one)
        column.addWidget(
            label(
                tr(
                    "If someone's life is in danger, call the emergency number first. "
                    "You need no reason and no right words to call."
                )
            )
        )
        column.addLayout(self._below)
        column.addWidget(self._cards)
        column.addWidget(label(tr("For the next ten minutes"), "section"))
        for step in self._steps():
            column.addWidget(label(step))
        column.addWidget(label(tr("Good to know"), "section"))
        for fact in facts():
            column.addWidget(label(fact.text))
            column.addWidget(label(fact.source, "small"))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 12)
        foot.addWidget(self._to_plan)
        foot.addStretch(1)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addLayout(foot)

    def _steps(self) -> tuple[str, ...]:
        return (
            tr(
                "1.  Move away from what you could use or hurt yourself with. "
                "Another room is enough."
            ),
            tr(
                "2.  Go where another person is, or call one. "
                "Say: “It is hard right now, stay with me.”"
            ),
            tr(
                "3.  Breathe out longer than you breathe in, ten times. "
                "An urge rises, peaks and falls."
            ),
        )

    def _wire(self) -> None:
        self._close.clicked.connect(self.close_requested)
        self._to_plan.clicked.connect(self.safety_requested)
        self._country.activated.connect(self._choose)
        close = QKeySequence.StandardKey.Cancel
        add_keys(self, close, tr("Close Help now"), self.close_requested.emit)

    def _choose(self) -> None:
        code: str = self._country.currentData()
        if code:
            self.country_chosen.emit(code)


def _card(name: str, ways: str, about: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "card")
    number = selectable(ways, "number")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(16, 12, 16, 12)
    inner.setSpacing(4)
    inner.addWidget(label(name, "name"))
    inner.addWidget(number)
    inner.addWidget(label(about, "small"))
    frame.setAccessibleName(f"{name}: {ways}")
    return frame
