"""The questions of a check-in, in three sizes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from journal_app.domain.check_in import (
    MOST_EMOTIONS,
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    Span,
)
from journal_app.domain.choice import ChoiceList
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.domain.scale import MOOD, URGE, Scale, ScaleUse
from journal_app.translation import tr, tr_n
from journal_app.ui import words
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.panels.scale_questions import ScaleQuestions
from journal_app.ui.screens.entry_form.panels.skills_today import SkillsToday
from journal_app.ui.screens.entry_form.state import Offers
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.column import Column
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.prompted_text import PromptedText
from journal_app.ui.widgets.rated_words import RatedWords, WordStrength
from journal_app.ui.widgets.text_field import TextField

_NONE = "none"
_ORDER = list(CheckInSize)


class CheckInPanel(Panel):
    """Quick: mood, urge, safety. Standard: the rest as well. Full: skills and free text too."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = CheckIn()
        self._offers = Offers()
        self._needs_before: tuple[str, ...] = ()
        self._left_for_later: tuple[Scale, ...] = ()
        self._build()
        self._lay_out()
        self._wire()

    def show_body(self, body: Body, offers: Offers) -> None:
        """Show the answers given so far."""
        assert isinstance(body, CheckIn)
        self._shown, self._offers = body, offers
        self._size.show_values((body.size.value,))
        self._ask(offers, body)
        self._span.show_values((body.span.value,))
        self._safety.show_values(() if body.safety is None else (body.safety.value,))
        self._acted.show_values({True: ("yes",), False: ("no",), None: ()}[body.acted])
        self._medication.show_values(() if body.medication is None else (body.medication.value,))
        needs = None if body.needs is None else [need.value for need in body.needs]
        self._needs.show_values(() if needs is None else needs or (_NONE,))
        felt: dict[str, int | None] = {each.emotion: each.intensity for each in body.emotions}
        quick = body.size is CheckInSize.DEPLETED  # shows no words: building them would take time
        words_to_feel = [] if quick else offers.themed(ChoiceList.EMOTION, *felt)
        self._emotions.show_values(felt, words_to_feel)
        self._line.show_text(body.line)
        if body.size is CheckInSize.FULL:
            used = (each.skill for each in body.skills)
            offered = offers.themed(ChoiceList.SKILL, *used)
            self._skills.show_value(body.skills, body.no_skill_reason, offered)
            self._text.offer((each.name, each.text) for each in offers.templates)
            self._text.show_text(body.text)
        self._show_size(body.size)

    def body(self) -> CheckIn:
        """The answers as they stand; what this size does not ask stays as it was."""
        shown, full = self._shown, self._shown.size is CheckInSize.FULL
        safety, medication = self._safety.value, self._medication.value
        emotions = tuple(
            Emotion(ChoiceId(name), points) for name, points in self._emotions.values.items()
        )
        return CheckIn(
            size=shown.size,
            span=Span(self._span.value or Span.NOW.value),
            ratings=self._questions.ratings(),
            safety=None if safety is None else Safety(safety),
            medication=None if medication is None else Medication(medication),
            needs=self._chosen_needs(),
            acted={"yes": True, "no": False, None: None}[self._acted.value],
            emotions=emotions,
            skills=self._skills.skills if full else shown.skills,
            no_skill_reason=self._skills.reason if full else shown.no_skill_reason,
            line=self._line.text,
            text=self._text.text if full else shown.text,
        )

    def sections(self) -> tuple[tuple[str, QWidget], ...]:
        """The parts that are asked at this size."""
        named = ((one.text(), one) for one in self._sections.values() if one.isVisibleTo(self))
        return tuple(named)

    def tally(self) -> tuple[int, int]:
        """How many of the scales are answered; nothing where three presses are all."""
        if self._size.value == CheckInSize.DEPLETED.value:
            return 0, 0
        return self._questions.tally

    def _build(self) -> None:
        self._size = Chips(
            "",
            [
                (CheckInSize.DEPLETED.value, tr("Quick")),
                (CheckInSize.STANDARD.value, tr("Standard")),
                (CheckInSize.FULL.value, tr("Full")),
            ],
            spoken=tr("How much to answer"),
        )
        self._span = Chips(
            tr("What is this about?"),
            [
                (Span.NOW.value, tr("Right now")),
                (Span.DAY.value, tr("The whole day")),
            ],
        )
        self._safety = Chips(tr("Am I safe right now?"), words.safety_words())
        self._acted = Chips(
            tr("Did I use, or act on an urge? (asked apart from the urge)"),
            words.yes_no_words(),
        )
        self._medication = Chips(tr("Did I take my medication?"), words.medication_words())
        self._needs = Chips(
            tr("Am I …"),
            [*words.need_words(), (_NONE, tr("None of these"))],
            many=True,
        )
        self._emotions = RatedWords(
            tr("What I feel (up to five)"),
            WordStrength(tr("a little"), tr("very strong")),
            most=MOST_EMOTIONS,
        )
        self._line = TextField(tr("One line about it"), tr("You can leave this out"))
        self._not_today = button("")
        self._not_today.setCheckable(True)
        self._skills = SkillsToday()
        self._text = PromptedText(tr("What is on my mind"), lines=6)
        self._sections = {
            "more": label(tr("How it is otherwise"), "section"),
            "signs": label(tr("My warning signs"), "section"),
            "own": label(tr("What I track myself"), "section"),
            "rest": label(tr("Body, needs, feelings"), "section"),
            "skills": label(tr("Skills and free words"), "section"),
        }

    def _lay_out(self) -> None:
        slots = {name: Column() for name in ("first", "more", "signs", "own", "later")}
        self._questions = ScaleQuestions(self, slots)
        sections = self._sections
        for section in sections.values():
            section.setContentsMargins(8, 16, 0, 0)
        rest = (self._medication, self._needs, self._line, self._emotions)
        self._full_only: tuple[QWidget, ...] = (sections["skills"], self._skills, self._text)
        self._standard_only: tuple[QWidget, ...] = (
            self._span,
            self._acted,
            *(sections[name] for name in ("more", "signs", "own", "rest")),
            *(slots[name] for name in ("more", "signs", "own")),
            self._not_today,
            *rest,
        )
        self._later = slots["later"]
        order = (
            self._size,
            self._span,
            slots["first"],
            self._acted,
            self._safety,
            sections["more"],
            slots["more"],
            sections["signs"],
            slots["signs"],
            sections["own"],
            slots["own"],
            self._not_today,
            slots["later"],
            sections["rest"],
            *rest,
            *self._full_only,
        )
        for widget in order:
            self.column.addWidget(widget)

    def _wire(self) -> None:
        for field in (
            self._span,
            self._acted,
            self._medication,
            self._emotions,
            self._line,
            self._skills,
            self._text,
        ):
            field.value_changed.connect(self.answers_changed)
        self._needs.value_changed.connect(self._settle_needs)
        self._safety.value_changed.connect(self._hear_safety)
        self._size.value_changed.connect(self._resize)
        self._emotions.rearranged.connect(self.rearranged)
        self._skills.rearranged.connect(self.rearranged)
        self._not_today.toggled.connect(self._open_later)
        self._questions.answered.connect(self._hear_answer)
        self._questions.complete.connect(self.rearranged)

    def _ask(self, offers: Offers, body: CheckIn) -> None:
        basic = offers.questions(ScaleUse.BASIC)
        answered = frozenset(rating.scale for rating in body.ratings)
        signs = offers.due(offers.questions(ScaleUse.SIGN), answered)
        own = offers.due(offers.questions(ScaleUse.OWN), answered)
        wanted = {"first": [s for s in basic if s.id in {MOOD, URGE}]}
        if body.size is not CheckInSize.DEPLETED:
            wanted["more"] = [s for s in basic if s.id not in {MOOD, URGE}]
            wanted |= {"signs": list(signs), "own": list(own)}
        self._questions.ask(wanted, body, at_once=len(wanted["first"]))
        asked = {scale.id for scales in (signs, own) for scale in scales}
        every = (*offers.questions(ScaleUse.SIGN), *offers.questions(ScaleUse.OWN))
        self._fold([scale for scale in every if scale.id not in asked])
        for name in ("signs", "own"):
            self._sections[name].setProperty("wanted", bool(wanted.get(name)))
        if self._questions.first is not None:
            self.inner = self._questions.first

    def _fold(self, scales: Sequence[Scale]) -> None:
        """One line for what is not asked today, which opens."""
        self._left_for_later = tuple(scales)
        with QSignalBlocker(self._not_today):
            self._not_today.setChecked(False)
        self._not_today.setText(
            tr_n("Not asked today: %n question", "Not asked today: %n questions", len(scales))
        )
        self._not_today.setProperty("wanted", bool(scales))
        self._later.hide()

    def _open_later(self, opened: bool) -> None:  # noqa: FBT001 - Qt passes it by place
        if opened and not self._later.column.count():
            self._questions.also("later", self._left_for_later)
        self._later.setVisible(opened)
        self.rearranged.emit()

    def _show_size(self, size: CheckInSize) -> None:
        for widget in self._standard_only:
            wanted = widget.property("wanted") is not False
            widget.setVisible(wanted and size is not CheckInSize.DEPLETED)
        for widget in self._full_only:
            widget.setVisible(size is CheckInSize.FULL)

    def _resize(self) -> None:
        before, size = self._shown.size, CheckInSize(self._size.value or self._shown.size.value)
        self._size.show_values((size.value,))
        if size is before:
            return
        self.show_body(replace(self.body(), size=size), self._offers)
        self._questions.ask_all()
        self.rearranged.emit()
        self.answers_changed.emit()
        if _ORDER.index(size) > _ORDER.index(before):
            (self._acted if before is CheckInSize.DEPLETED else self._skills).setFocus()

    def _hear_answer(self) -> None:
        self.answers_changed.emit()
        self._finish_quick()

    def _hear_safety(self) -> None:
        self.answers_changed.emit()
        if self._safety.value in {Safety.UNSURE.value, Safety.NOT_SAFE.value}:
            self.help_requested.emit()
        self._finish_quick()

    def _finish_quick(self) -> None:
        quick = self._shown.size is CheckInSize.DEPLETED
        if quick and self._questions.all_answered and self._safety.value is not None:
            self.done_requested.emit()

    def _settle_needs(self) -> None:
        values = self._needs.values
        if len(values) > 1 and _NONE in values:
            was_none = self._needs_before == (_NONE,)
            self._needs.show_values([v for v in values if v != _NONE] if was_none else (_NONE,))
        self._needs_before = self._needs.values
        self.answers_changed.emit()

    def _chosen_needs(self) -> frozenset[Need] | None:
        values = self._needs.values
        if not values:
            return None
        return frozenset(Need(value) for value in values if value != _NONE)
