"""Situations that are a few days ahead, each with what was planned for it."""

from PySide6.QtCore import Signal

from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.translation import tr
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.wrapped_button import WrappedButton
from journal_app.ui.words import short_day


class ComingUp(Column):
    """Nothing at all while nothing is near."""

    opened = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(spacing=6)
        self._icons = icons
        self.hide()

    def show_situations(self, situations: tuple[RiskSituation, ...]) -> None:
        """Show what is near, the nearest first."""
        self.clear()
        self.setVisible(bool(situations))
        if situations:
            self.column.addWidget(label(tr("Coming up"), "section"))
        for one in situations:
            self.column.addWidget(self._row(one))

    def _row(self, one: RiskSituation) -> WrappedButton:
        day = "" if one.on is None else short_day(one.on)
        title = tr("{day}: {what}").format(day=day, what=one.what)
        planned = one.will_do.strip()
        said = tr("You will: {text}").format(text=planned)
        ask = tr("Nothing is planned for it yet.")
        row = WrappedButton(self._icons, "calendar", title, ((said if planned else ask, "muted"),))
        row.clicked.connect(self.opened)
        return row
