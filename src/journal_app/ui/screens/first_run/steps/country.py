"""The fourth step: the country, with the numbers that Help now shows for it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.translation import tr
from journal_app.ui.country_names import country_name
from journal_app.ui.device import OnCall
from journal_app.ui.safety_words import wherever
from journal_app.ui.screens.first_run.state import FirstRunState, Spot
from journal_app.ui.screens.first_run.steps.step import StepPage
from journal_app.ui.screens.help_now.own_cards import first_row
from journal_app.ui.screens.help_now.state import HelpNowState, help_now_state
from journal_app.ui.widgets.asked_field import AskedField
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.country_box import CountryBox
from journal_app.ui.widgets.labels import label


class CountryPage(StepPage):
    """A likely country is said to be likely, and is never chosen by itself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(
            tr("Where are you?"),
            tr(
                "So that “Help now” shows numbers you can call. It is kept on this computer "
                "only, and you can change it at any time."
            ),
        )
        self._countries: tuple[str, ...] = ()
        self._likely: str | None = None
        self._choice = CountryBox()
        self._choice.setAccessibleName(tr("My country"))
        self._field = AskedField(self._choice)
        self._yes = button("", "")
        self._guess = label("")
        self._rows = Column(spacing=4)
        numbers = QFrame()
        numbers.setProperty("look", "warm")
        inner = QVBoxLayout(numbers)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self._guess)
        inner.addWidget(self._rows)
        inner.addWidget(self._yes, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._field, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(numbers)
        self.say_next(tr("&Next"))
        self._choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._yes.clicked.connect(self._choose_likely)

    @property
    def first(self) -> QWidget:
        """The list of countries."""
        return self._choice

    @property
    def country(self) -> str | None:
        """The country chosen, or None."""
        return self._choice.currentData() or None

    def show_state(self, state: FirstRunState) -> None:
        """Offer the countries, and show the numbers of the one chosen, else of the likely one."""
        super().show_state(state)
        if state.countries != self._countries:
            self._offer(state)
        self._field.say(state.problem if state.spot is Spot.COUNTRY else "")
        self._likely = state.likely
        self._show_numbers(help_now_state(state.lines, self.country, OnCall(), likely=state.likely))

    def _offer(self, state: FirstRunState) -> None:
        self._countries = state.countries
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItem(tr("Choose your country"), "")
            for code in sorted(state.countries, key=country_name):
                self._choice.addItem(country_name(code), code)
            self._choice.setCurrentIndex(max(0, self._choice.findData(state.country or "")))

    def _show_numbers(self, numbers: HelpNowState) -> None:
        self._guess.setText(_guess_words(numbers))
        self._yes.setVisible(numbers.likely is not None)
        if numbers.likely is not None:
            place = country_name(numbers.likely)
            self._yes.setText(tr("Yes, I am in {country}").format(country=place))
            self._yes.setAccessibleName(self._yes.text())
        self._rows.clear()
        rows = [(row.name, row.reach) for row in numbers.first_rows]
        if not rows:
            rows = [(where, number) for number, where in wherever()]
        for name, reach in rows:
            self._rows.column.addWidget(first_row(name, reach))

    def _choose_likely(self) -> None:
        self._choice.setCurrentIndex(max(0, self._choice.findData(self._likely or "")))
        self.next.setFocus()


def _guess_words(numbers: HelpNowState) -> str:
    if numbers.country is not None:
        return tr("Help now shows these numbers first:")
    if numbers.likely is None:
        return tr("Until you choose, Help now shows these numbers, with where each works:")
    return tr(
        "You are probably in {country}: this computer’s clock or language says so. Until you "
        "choose, Help now shows these numbers, and says that it is a guess:"
    ).format(country=country_name(numbers.likely))
