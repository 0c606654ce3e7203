"""One entry in full: what it says, what belongs to it, and what it said before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.screens.journal.state import EarlierVersion, EntryDetail, Related
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.entry_words import EntryWords
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tile import EntryRow


class EntryPage(Page):
    """Wishes are told by signals; what is shown decides the presenter."""

    edit_requested = Signal()
    delete_requested = Signal()
    bring_requested = Signal()
    private_requested = Signal()
    entry_requested = Signal(object)
    version_requested = Signal(object)
    both_requested = Signal()
    """Show what was changed on both laptops."""
    back_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(width=620)
        self._icons = icons
        self._detail: EntryDetail | None = None
        self._build()
        self._lay_out()
        self._wire()

    def show_detail(self, detail: EntryDetail | None) -> None:
        """Show one entry in full, or a word on how to get there."""
        other = detail is None or self._detail is None or not _same(detail, self._detail)
        said = detail is None or other or self._detail is None or _says_other(detail, self._detail)
        self._detail = detail
        for widget in (*self._acts, self._when, self._rule):
            widget.setVisible(detail is not None)
        self._hint.setVisible(detail is None)
        if other:
            self._history.setChecked(False)
            self.verticalScrollBar().setValue(0)
        if detail is None:
            self._title.setText(tr("Choose an entry"))
            self._both.hide()
            self._words.show_blocks(())
            self._show_related(())
            self._show_history(())
            return
        self._title.setText(detail.card.title)
        self._when.setText(
            " · ".join(p for p in (detail.day, detail.card.time, detail.written) if p)
        )
        self._both.setVisible(detail.changed_on_both)
        self._bring.setChecked(detail.card.entry.bring)
        self._private.setChecked(detail.card.entry.private)
        if said:
            self._words.show_blocks(detail.blocks, detail.query)
        self._show_related(detail.related)
        self._show_history(detail.versions)

    def stand(self, *, alone: bool) -> None:
        """Offer the way back where the page stands in place of the list."""
        self._back.setVisible(alone)

    def _build(self) -> None:
        icons = self._icons
        self._back = button(tr("&Back to the list"), "quiet", icons.icon("chevron-left"))
        self._back.hide()
        self._title = label("", "heading")
        self._when = label("", "muted")
        self._hint = label(tr("Use the arrow keys or press one in the list."), "muted")
        self._bring = button(tr("Bring to &session"), "chip")
        self._private = button(tr("Pri&vate"), "chip")
        self._edit = button(tr("Edi&t"), "quiet", icons.icon("edit"))
        self._delete = button(tr("&Delete"), "quiet", icons.icon("delete"))
        for one, tip in (
            (self._bring, tr("Talk about it in the next session (B)")),
            (self._private, tr("Never in a report (P)")),
            (self._edit, tr("Change it; what it said is kept (E or Enter)")),
            (self._delete, tr("Move it to the bin for 30 days (Del)")),
        ):
            one.setToolTip(tip)
            one.setAccessibleDescription(tip)
        self._both = button(tr("Changed on both laptops: look at both …"), "")
        self._both.hide()
        self._rule = rule()
        self._acts: tuple[QWidget, ...] = (self._bring, self._private, self._edit, self._delete)
        self._words = EntryWords(icons.colours)
        self._related = Column(spacing=8)
        self._history = button("", "quiet")
        self._versions = Column(spacing=12)

    def _lay_out(self) -> None:
        marks = FlowLayout()
        for mark in (self._bring, self._private):
            mark.setCheckable(True)
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for act in self._acts:
            marks.addWidget(act)
        self._history.setCheckable(True)
        column = self.column
        column.setContentsMargins(24, 20, 24, 28)
        column.setSpacing(10)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._when)
        column.addLayout(marks)
        column.addWidget(self._both, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rule)
        column.addWidget(self._words)
        column.addWidget(self._related)
        column.addWidget(self._history, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._versions)
        column.addStretch(1)

    def _wire(self) -> None:
        self._edit.clicked.connect(self.edit_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._bring.clicked.connect(self.bring_requested)
        self._private.clicked.connect(self.private_requested)
        self._back.clicked.connect(self.back_requested)
        self._both.clicked.connect(self.both_requested)
        self._history.toggled.connect(self._unfold)

    def _show_related(self, related: tuple[Related, ...]) -> None:
        self._related.clear()
        self._related.setVisible(bool(related))
        before = ""
        for one in related:
            if one.relation != before:
                self._related.column.addWidget(label(one.relation, "section"))
                before = one.relation
            self._related.column.addWidget(self._link(one))

    def _link(self, related: Related) -> QPushButton:
        shown = related.card
        when = f"{words.short_day(shown.entry.moment.day)}  {shown.time}"
        texts = (when, shown.title, shown.summary)
        row = EntryRow(
            self._icons,
            shown.icon,
            texts,
            f"{related.relation}: {when}, {shown.title}, {shown.summary}",
        )
        row.clicked.connect(lambda: self.entry_requested.emit(shown.entry.id))
        return row

    def _show_history(self, versions: tuple[EarlierVersion, ...]) -> None:
        self._history.setVisible(bool(versions))
        text = tr("Earlier &versions ({n})").format(n=len(versions))
        self._history.setText(text)
        self._history.setAccessibleName(text.replace("&", ""))
        self._unfold(on=self._history.isChecked())

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - what a toggled button tells
        self._versions.clear()
        self._versions.setVisible(on)
        versions = self._detail.versions if self._detail is not None and on else ()
        for version in versions:
            self._versions.column.addWidget(self._version(version))

    def _version(self, version: EarlierVersion) -> QWidget:
        part = Column(spacing=8)
        part.column.addWidget(rule())
        part.column.addWidget(label(tr("Until {time}").format(time=version.until), "name"))
        back = button(tr("Put this version back"), "", self._icons.icon("undo"))
        back.setAccessibleName(tr("Put back the version until {time}").format(time=version.until))
        back.clicked.connect(lambda: self.version_requested.emit(version))
        said = EntryWords(self._icons.colours)
        said.show_blocks(version.blocks)
        part.column.addWidget(said)
        part.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return part


def _same(one: EntryDetail, other: EntryDetail) -> bool:
    return one.card.entry.id == other.card.entry.id


def _says_other(one: EntryDetail, other: EntryDetail) -> bool:
    return (one.blocks, one.query) != (other.blocks, other.query)
