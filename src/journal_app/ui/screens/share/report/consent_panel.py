"""What is on a report: blocks, entries, questions, names; each closed until it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ScaleId
from journal_app.domain.sharing.consent import ALL_THREE, FURTHER, PAGE_ONE, Block, choices_of
from journal_app.translation import tr, tr_n
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.screens.share.report.consent_box import ConsentRow
from journal_app.ui.screens.share.report.entry_table import EntryTable
from journal_app.ui.screens.share.report.state import ReportRequest, ReportState
from journal_app.ui.share_words import block_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.check_row import CheckRow
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.fold import Fold
from journal_app.ui.widgets.labels import label

Change = Callable[[ReportRequest], ReportRequest]


class ConsentPanel(QWidget):
    """States one change at a time; the request it stands in is the caller's."""

    changed = Signal(object)
    """The request in its new form."""
    typed = Signal()
    """Something is being typed into one of the lines."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._request: ReportRequest | None = None
        self._rows: dict[Block, ConsentRow] = {}
        self._kinds: dict[EntryKind, ConsentRow] = {}
        self._scales: dict[ScaleId, CheckRow] = {}
        self._asked: tuple[tuple[ScaleId, str], ...] = ()
        self._build(icons)
        self._lay_out()
        self._wire()

    def show_state(self, state: ReportState) -> None:
        """Show what is chosen."""
        request = self._request = state.request
        for block, row in self._rows.items():
            row.box.show_consent(request.consent.block(block))
        self._show_line(self._safety, request.safety_line)
        self._show_line(self._names, request.names)
        self._safety.setVisible(request.consent.shows(Block.SAFETY_LINE))
        self._show_kinds(state)
        self._show_scales(state)
        self._table.entries.show(state.entries, request.consent.entries)
        self._say(state)

    @property
    def names(self) -> str:
        """Names that are made short, as typed."""
        return self._names.text()

    @property
    def safety_line(self) -> str:
        """The line about safety, as typed."""
        return self._safety.text()

    def _build(self, icons: Icons) -> None:
        self._page_one = Fold(tr("Page 1"), icons)
        self._further = Fold(tr("More pages"), icons)
        self._entries = Fold(tr("My entries"), icons)
        self._questions = Fold(tr("My questions"), icons)
        self._others = Fold(tr("Names of others"), icons)
        for block in (*PAGE_ONE, *FURTHER):
            self._rows[block] = ConsentRow(block_words(block), choices_of(block))
        self._safety = QLineEdit()
        self._safety.setPlaceholderText(tr("The line, in my words"))
        self._safety.setAccessibleName(tr("A line about safety"))
        self._names = QLineEdit()
        self._names.setPlaceholderText(tr("Anna Smith, Dr Osei"))
        self._names.setAccessibleName(tr("Names that are made short"))
        self._planned = label("", "small")
        self._by_kind, self._ticks = Column(spacing=6), Column(spacing=2)
        self._one_by_one = button(tr("Choose one by one"), "quiet")
        self._one_by_one.setCheckable(True)
        self._table = EntryTable()
        self._table.hide()

    def _lay_out(self) -> None:
        for block in PAGE_ONE:
            self._page_one.column.addWidget(self._rows[block])
        self._page_one.column.addWidget(self._safety)
        for block in FURTHER:
            self._further.column.addWidget(self._rows[block])
        self._entries.column.addWidget(
            label(
                tr(
                    "Share: words and numbers, printed in full. Numbers only: counted, no word. "
                    "Keep: as if it had never been written. Private ones are always kept."
                ),
                "small",
            )
        )
        for widget in (self._by_kind, self._one_by_one, self._table):
            self._entries.column.addWidget(widget)
        self._questions.column.addWidget(
            label(tr("No answer to a question without a tick is on the report."), "small")
        )
        self._questions.column.addWidget(self._ticks)
        self._others.column.addWidget(
            label(
                tr(
                    "Wherever one of these names stands in a text, its first letter is printed. "
                    "Separate them with commas."
                ),
                "small",
            )
        )
        self._others.column.addWidget(self._names)
        self._others.column.addWidget(self._planned)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        for fold in (
            self._page_one,
            self._further,
            self._entries,
            self._questions,
            self._others,
        ):
            whole.addWidget(fold)

    def _wire(self) -> None:
        for block, row in self._rows.items():
            row.chosen.connect(
                lambda consent, b=block: self._tell(lambda r: r.with_block(b, consent))
            )
        self._table.entries.chosen.connect(
            lambda entry, consent: self._tell(lambda r: r.with_entry(entry, consent))
        )
        self._one_by_one.toggled.connect(self._table.setVisible)
        for line in (self._safety, self._names):
            line.textEdited.connect(lambda _: self.typed.emit())

    def _tell(self, change: Change) -> None:
        if self._request is not None:
            self._request = change(self._request)
            self.changed.emit(self._request)

    def _show_kinds(self, state: ReportState) -> None:
        counts = state.kinds
        if set(counts) != set(self._kinds):
            self._by_kind.clear()
            self._kinds = {kind: ConsentRow("", ALL_THREE) for kind in counts}
            for kind, row in self._kinds.items():
                row.chosen.connect(
                    lambda consent, k=kind: self._tell(lambda r: r.with_kind(k, consent))
                )
                self._by_kind.column.addWidget(row)
        for kind, row in self._kinds.items():
            row.rename(tr("{kind} ({n})").format(kind=kind_words(kind), n=counts[kind]))
            row.box.show_consent(state.request.consent.kind(kind))
        self._one_by_one.setVisible(bool(state.entries))

    def _show_scales(self, state: ReportState) -> None:
        scales = state.around.scales
        if scales != self._asked:
            self._ticks.clear()
            self._asked = scales
            self._scales = {name: CheckRow(called) for name, called in scales}
            for name, row in self._scales.items():
                row.toggled.connect(
                    lambda on, n=name: self._tell(lambda r: r.with_scale(n, shared=on))
                )
                self._ticks.column.addWidget(row)
        for name, row in self._scales.items():
            with QSignalBlocker(row.box):
                row.box.setChecked(name not in state.request.consent.left_out)

    def _say(self, state: ReportState) -> None:
        """Say in each closed part what is chosen in it."""
        consent = state.request.consent
        for fold, blocks in ((self._page_one, PAGE_ONE), (self._further, FURTHER)):
            shown = sum(consent.shows(block) for block in blocks)
            fold.say(tr("{n} of {all} on it").format(n=shown, all=len(blocks)))
        words = sum(consent.kind(kind) == ALL_THREE[0] for kind in state.kinds)
        said = tr_n("words of %n kind", "words of %n kinds", words) if words else tr("numbers only")
        single = len(consent.entries)
        alone = tr("{said}, {n} chosen alone").format(said=said, n=single)
        self._entries.say(alone if single else said)
        left = len(consent.left_out)
        self._questions.say(tr("{n} left out").format(n=left) if left else tr("all"))
        planned = ", ".join(state.around.planned_names)
        self._planned.setText(tr("From my plan: {names}").format(names=planned))
        self._planned.setVisible(bool(planned))
        typed = [name for name in state.request.names.split(",") if name.strip()]
        count = len(typed) + len(state.around.planned_names)
        self._others.say(
            tr_n("%n is made short", "%n are made short", count)
            if count
            else tr("none on the list")
        )

    @staticmethod
    def _show_line(line: QLineEdit, text: str) -> None:
        if not line.hasFocus() and line.text() != text:
            with QSignalBlocker(line):
                line.setText(text)
