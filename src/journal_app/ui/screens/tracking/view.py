"""What a check-in asks, and the words that are offered: one list at a time."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.choice import Choice
from journal_app.domain.ids import ScaleId
from journal_app.domain.scale import Scale, ScaleUse
from journal_app.domain.template import Template
from journal_app.translation import tr
from journal_app.ui.part_words import tracking_words
from journal_app.ui.screens.tracking.new_scale import NewScale
from journal_app.ui.screens.tracking.scale_row import ScaleRow
from journal_app.ui.screens.tracking.state import TrackingPart, TrackingState
from journal_app.ui.screens.tracking.tag_row import TagRow
from journal_app.ui.screens.tracking.template_row import TemplateRow
from journal_app.ui.screens.tracking.word_row import WordRow
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chip_groups import ChipGroups
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.cursor_place import CursorPlace
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.tab_order import tab_as_laid_out

Thing = TypeVar("Thing", bound=Hashable)


class TrackingView(QWidget):
    """Every change takes effect at once."""

    part_requested = Signal(object)
    scale_changed = Signal(object)
    scale_added = Signal(str, object, object)
    example_added = Signal(object)
    choice_changed = Signal(object)
    template_changed = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)
    word_added = Signal(str)
    tag_renamed = Signal(str, str)
    back_requested = Signal()
    refused = Signal(object)
    """A JournalError: something typed here cannot be kept."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._shown = TrackingPart.QUESTIONS
        self._page = Page(width=760)
        self._parts = Chips(
            "",
            [(part.value, word) for part, word in tracking_words().items()],
            spoken=tr("Which list"),
        )
        self._back = button(tr("Back to Settings"), "quiet")
        self._about = label("", "muted")
        self._rows = Column(spacing=6)
        self._below = Column()
        self._examples = Column()
        self._kept: dict[Hashable, QWidget] = {}
        self._cursor = CursorPlace(self)
        self._lay_out()
        self._wire()

    def show_state(self, state: TrackingState, *, afresh: bool = False) -> None:
        """Show one list; a line that stayed the same stays as it is, with what is typed in it.

        ``afresh`` makes every line anew, where one may show what was not kept.
        """
        fresh_part = state.part is not self._shown
        place = 0 if fresh_part else self._page.verticalScrollBar().value()
        self._shown = state.part
        self._cursor.note()
        if afresh or fresh_part:
            self._kept = {}
            self._rows.clear()
        self._parts.show_values((state.part.value,))
        self._about.setText(self._about_words(state.part))
        match state.part:
            case TrackingPart.QUESTIONS:
                self._show_rows(state.scales(ScaleUse.BASIC, ScaleUse.OWN), self._scale_row)
            case TrackingPart.SIGNS:
                self._show_rows(state.scales(ScaleUse.SIGN), self._scale_row)
            case TrackingPart.TEMPLATES:
                self._show_rows(state.lists.templates, self._template_row)
            case TrackingPart.TAGS:
                self._show_rows(state.lists.tags, self._tag_row)
            case _:
                self._show_rows(state.choices, self._word_row)
        if fresh_part or self._below.column.count() == 0:
            self._show_below(state.part)
        self._examples.clear()
        if state.part is TrackingPart.SIGNS:
            self._show_examples(state)
        tab_as_laid_out(self)
        self._cursor.bring_back()
        self._page.verticalScrollBar().setValue(place)

    def focus_first(self) -> None:
        """Put the cursor on the choice of lists."""
        self._parts.focus_first()

    def _lay_out(self) -> None:
        column = self._page.column
        self._parts.sit_flush()
        head = QHBoxLayout()
        head.addWidget(self._parts, 1)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._rows)
        column.addWidget(self._below)
        column.addWidget(self._examples)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _wire(self) -> None:
        self._parts.value_changed.connect(
            lambda: self.part_requested.emit(TrackingPart(self._parts.value or self._shown.value))
        )
        self._back.clicked.connect(self.back_requested)

    def _show_rows(self, things: Iterable[Thing], make: Callable[[Thing], QWidget]) -> None:
        before, self._kept = self._kept, {}
        for thing in things:
            self._kept[thing] = before.pop(thing) if thing in before else make(thing)
        for row in before.values():
            row.hide()
            row.setParent(None)
            row.deleteLater()
        for place, row in enumerate(self._kept.values()):
            self._rows.column.insertWidget(place, row)
            row.show()  # at once, else the cursor can not come back to it

    def _scale_row(self, scale: Scale) -> QWidget:
        row = ScaleRow(scale, self._icons)
        row.rearranged.connect(lambda: tab_as_laid_out(self))
        row.changed.connect(self.scale_changed)
        row.moved.connect(self.moved)
        row.removed.connect(self.removed)
        row.refused.connect(self.refused)
        return row

    def _template_row(self, template: Template) -> QWidget:
        row = TemplateRow(template, self._icons)
        row.rearranged.connect(lambda: tab_as_laid_out(self))
        row.changed.connect(self.template_changed)
        row.moved.connect(self.moved)
        row.removed.connect(self.removed)
        row.refused.connect(self.refused)
        return row

    def _word_row(self, choice: Choice) -> QWidget:
        row = WordRow(choice, self._icons)
        row.changed.connect(self.choice_changed)
        row.moved.connect(self.moved)
        row.refused.connect(self.refused)
        return row

    def _tag_row(self, tag: tuple[str, int]) -> QWidget:
        row = TagRow(*tag)
        row.renamed.connect(self.tag_renamed)
        return row

    def _show_below(self, part: TrackingPart) -> None:
        self._below.clear()
        match part:
            case TrackingPart.QUESTIONS:
                self._add_scale(ScaleUse.OWN, tr("Something else I want to track"))
            case TrackingPart.SIGNS:
                self._add_scale(ScaleUse.SIGN, tr("A warning sign in my own words"))
            case TrackingPart.TEMPLATES:
                self._add_word(tr("Name of a new template"))
            case TrackingPart.TAGS:
                pass
            case _:
                self._add_word(tr("A word of my own"))

    def _add_scale(self, use: ScaleUse, hint: str) -> None:
        new = NewScale(use, hint)
        new.added.connect(self.scale_added)
        self._below.column.addWidget(new)

    def _show_examples(self, state: TrackingState) -> None:
        if not state.examples:
            return
        chips = ChipGroups(tr("Or take one of these and make it yours"))
        chips.offer((theme, scale.id, scale.name) for theme, scale in state.examples)
        by_id = {scale.id: scale for _, scale in state.examples}

        def tell() -> None:
            if chips.value is not None:  # a second press before the list is here takes it back
                self.example_added.emit(by_id[ScaleId(chips.value)])

        chips.value_changed.connect(tell)
        self._examples.column.addWidget(chips)
        chips.show()

    def _add_word(self, hint: str) -> None:
        word = QLineEdit()
        word.setPlaceholderText(hint)
        word.setAccessibleName(hint)
        add = button(tr("Add"), "")
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(word, 1)
        line.addWidget(add)

        def tell() -> None:
            if word.text().strip():
                self.word_added.emit(word.text().strip())
                word.clear()
            else:
                word.setFocus()

        add.clicked.connect(tell)
        word.returnPressed.connect(tell)
        self._below.column.addWidget(whole)

    def _about_words(self, part: TrackingPart) -> str:
        return {
            TrackingPart.QUESTIONS: tr(
                "What a check-in asks, in this order. Untick what you do not want to be asked; "
                "nothing that you have answered is lost."
            ),
            TrackingPart.SIGNS: tr(
                "Three to ten things that you or others can notice. Taking a sign off the "
                "list keeps everything you have answered."
            ),
            TrackingPart.SKILLS: tr("What you can pick when you write down what you did."),
            TrackingPart.TRIGGERS: tr("What you can pick when you write down a trigger."),
            TrackingPart.EMOTIONS: tr("What you can pick when you say what you feel."),
            TrackingPart.TEMPLATES: tr(
                "Prompts to begin a note or the free words of a full check-in with."
            ),
            TrackingPart.TAGS: tr(
                "Tags come from your entries. A new name goes on all of them; two tags with "
                "the same name become one."
            ),
        }[part]
