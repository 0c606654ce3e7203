"""How the plan stood earlier: to be read, and to be put back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.plan.plan import PlanVersion
from journal_app.domain.scale import Scale
from journal_app.translation import tr
from journal_app.ui.plan_words import plan_sections
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out
from journal_app.ui.widgets.wrapped_button import WrappedButton
from journal_app.ui.words import long_day


class VersionsPage(QWidget):
    """The list, and below each the plan of that day when it is opened."""

    put_back_requested = Signal(object)
    removed = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._open: str | None = None
        self._versions: tuple[PlanVersion, ...] = ()
        self._signs: tuple[Scale, ...] = ()
        self._page = Page(width=760)
        self._rows = Column(spacing=8)
        said = tr(
            "Before the first change of a day, the plan as it stood is kept here. Putting one back "
            "keeps what stands there now, so nothing is lost. Numbers are not part of it."
        )
        self._page.column.addWidget(label(said, "muted"))
        self._page.column.addWidget(self._rows)
        self._page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def show_versions(self, versions: tuple[PlanVersion, ...], signs: tuple[Scale, ...]) -> None:
        """Show the list."""
        self._versions, self._signs = versions, signs
        self._rows.clear()
        for version in versions:
            row = WrappedButton(self._icons, "plan", self._title(version), self._about(version))
            row.clicked.connect(lambda _=False, name=version.id: self._toggle(name))
            self._rows.column.addWidget(row)
            if version.id == self._open:
                self._rows.column.addWidget(self._read(version))
        tab_as_laid_out(self)

    def focus_first(self) -> None:
        """Put the cursor on the newest version."""
        rows = self._rows.findChildren(WrappedButton)
        if rows:
            rows[0].show()  # a layout shows what was just built a moment later
            rows[0].setFocus()
        else:
            self.setAccessibleName(tr("No earlier version yet"))

    def _toggle(self, name: str) -> None:
        self._open = None if self._open == name else name
        place = [str(one.id) for one in self._versions].index(name)
        self.show_versions(self._versions, self._signs)
        self._rows.findChildren(WrappedButton)[place].setFocus()

    def _title(self, version: PlanVersion) -> str:
        day = long_day(version.kept_at.astimezone().date())
        if version.reviewed_on is None:
            return tr("As it stood until {day}").format(day=day)
        return tr("Looked through on {day}").format(day=long_day(version.reviewed_on))

    def _about(self, version: PlanVersion) -> tuple[tuple[str, str], ...]:
        plan = version.plan
        counts = tr("Cards: {cards} · People: {people} · Situations: {situations}").format(
            cards=len(plan.if_thens), people=len(plan.people), situations=len(plan.situations)
        )
        who = version.reviewed_with.strip()
        return ((who, ""), (counts, "muted")) if who else ((counts, "muted"),)

    def _read(self, version: PlanVersion) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "card")
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(4)
        for heading, lines in plan_sections(version.plan, self._signs):
            whole.addWidget(label(heading, "name"))
            for line in lines:
                whole.addWidget(label(line))
            whole.addSpacing(6)
        put_back = button(tr("Put &this one back"), "primary")
        put_back.clicked.connect(lambda: self.put_back_requested.emit(version))
        remove = button(tr("Remove this version"), "quiet")
        remove.clicked.connect(lambda: self.removed.emit(version))
        acts = FlowLayout()
        acts.addWidget(put_back)
        acts.addWidget(remove)
        whole.addLayout(acts)
        whole.setAlignment(acts, Qt.AlignmentFlag.AlignLeft)
        return frame
