"""Settings: how it looks, where help is, what is tracked."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.paper import Paper
from journal_app.domain.preferences import Preferences, Sensitivity
from journal_app.translation import tr
from journal_app.ui.country_names import country_name
from journal_app.ui.part_words import setting_words
from journal_app.ui.place import UNREMARKABLE, place_words
from journal_app.ui.screens.settings.locking_section import LockingSection
from journal_app.ui.screens.settings.quick_section import QuickSection
from journal_app.ui.screens.settings.reminder_section import ReminderSection
from journal_app.ui.screens.settings.state import Setting, SettingsState
from journal_app.ui.share_words import LANGUAGES
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.country_box import CountryBox
from journal_app.ui.widgets.labels import label, rule
from journal_app.ui.widgets.measure import roomy
from journal_app.ui.widgets.page import Page


class SettingsView(QWidget):
    """Every choice takes effect at once."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    text_size_chosen = Signal(int)
    country_chosen = Signal(str)
    on_call_changed = Signal(str, str, str)
    preferences_changed = Signal(object)
    tracking_requested = Signal()
    safe_keeping_requested = Signal()
    importing_requested = Signal()
    quick_changed = Signal(bool, bool)
    reminder_changed = Signal(str)
    less_motion_chosen = Signal(bool)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._preferences = Preferences()
        self._page = Page(width=760)
        self._build()
        self._lay_out()
        self._wire()

    def show_state(self, state: SettingsState) -> None:
        """Show the choices as they stand."""
        self._theme.show_values((state.device.theme,))
        words = [(code, word) for code, word in LANGUAGES if code in state.languages]
        self._language.offer([("", tr("As the system")), *words])
        self._language.show_values((state.device.language,))
        self._language.setVisible(len(words) > 1)
        self._fill(self._size, [(f"{n} %", n) for n in state.text_sizes], state.device.text_size)
        countries = sorted((country_name(c), c) for c in state.countries)
        self._fill(self._country, [(tr("not chosen"), ""), *countries], state.device.country)
        for field, text in (
            (self._on_call_name, state.device.on_call.name),
            (self._on_call_number, state.device.on_call.number),
            (self._on_call_hours, state.device.on_call.hours),
        ):
            if not field.hasFocus():
                field.setText(text)
        with QSignalBlocker(self._less_motion):
            self._less_motion.setChecked(state.device.less_motion)
        self._preferences = state.preferences
        with QSignalBlocker(self._day_ends):
            ends = state.preferences.day_ends
            self._day_ends.setTime(QTime(ends.hour, ends.minute))
        self._sensitivity.show_values((state.preferences.sensitivity.value,))
        self._paper.show_values((state.preferences.paper.value,))
        self._locking.show_choices(state.preferences, pictures_forbidden=state.pictures_forbidden)
        self._quick.show_choices(state.device, tray_here=state.tray_here)
        self._reminder.show_choices(state.device)
        self._place.setText(place_words(state.place))
        self._place.setVisible(state.place != UNREMARKABLE)
        self._policy.setText(state.policy)
        self._policy.setVisible(bool(state.policy))
        self._about.setText(
            tr("Even Keel {version}. This journal is kept in {folder}").format(
                version=state.version, folder=state.folder
            )
        )

    def go_to(self, setting: Setting) -> None:
        """Put the cursor on one choice; nothing is changed by it."""
        control = self._controls[setting]
        if isinstance(control, Chips):
            control.focus_first()
        else:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.ensureWidgetVisible(control)

    @property
    def _controls(self) -> dict[Setting, QWidget]:
        """What each choice is made with; where there is one language, none is chosen."""
        return {
            Setting.LANGUAGE: self._theme if self._language.isHidden() else self._language,
            Setting.THEME: self._theme,
            Setting.TEXT_SIZE: self._size,
            Setting.LESS_MOTION: self._less_motion,
            Setting.COUNTRY: self._country,
            Setting.ON_CALL: self._on_call_name,
            Setting.SENSITIVITY: self._sensitivity,
            Setting.DAY_ENDS: self._day_ends,
            Setting.PAPER: self._paper,
            **self._locking.controls,
            **self._quick.controls,
            **self._reminder.controls,
        }

    def _fill(self, box: QComboBox, items: list[tuple[str, object]], chosen: object) -> None:
        with QSignalBlocker(box):
            box.clear()
            for text, value in items:
                box.addItem(text, value)
            box.setCurrentIndex(max(0, box.findData(chosen or "")))

    def _build(self) -> None:
        words = setting_words()
        self._theme = Chips(
            words[Setting.THEME],
            [
                ("system", tr("As the system")),
                ("light", tr("Light")),
                ("dark", tr("Dark")),
            ],
        )
        self._language = Chips(words[Setting.LANGUAGE])
        self._size = ChoiceBox()
        self._size.setAccessibleName(words[Setting.TEXT_SIZE])
        self._less_motion = QCheckBox(words[Setting.LESS_MOTION])
        self._country = CountryBox()
        self._country.setAccessibleName(words[Setting.COUNTRY])
        self._on_call_name, self._on_call_number = QLineEdit(), QLineEdit()
        self._on_call_hours = QLineEdit()
        self._on_call_hours.setPlaceholderText(tr("Hours"))
        self._on_call_hours.setAccessibleName(tr("Hours of my programme's on-call line"))
        self._on_call_name.setPlaceholderText(tr("Name, as you would say it"))
        self._on_call_number.setPlaceholderText(tr("Number"))
        self._on_call_name.setAccessibleName(words[Setting.ON_CALL])
        self._on_call_number.setAccessibleName(tr("Number of my programme's on-call line"))
        self._day_ends = QTimeEdit()
        self._day_ends.setAccessibleName(words[Setting.DAY_ENDS])
        roomy(self._day_ends)
        self._day_ends.setTimeRange(QTime(0, 0), QTime(11, 59))
        self._sensitivity = Chips(
            words[Setting.SENSITIVITY],
            [
                (Sensitivity.EARLIER.value, tr("Earlier, with more chance flags")),
                (Sensitivity.STANDARD.value, tr("Standard")),
                (Sensitivity.FEWER.value, tr("Later, with fewer flags")),
            ],
        )
        self._paper = Chips(
            words[Setting.PAPER], [(Paper.A4.value, "A4"), (Paper.LETTER.value, tr("US Letter"))]
        )
        self._locking = LockingSection()
        self._quick = QuickSection()
        self._reminder = ReminderSection()
        self._place = label("", "words")
        self._tracking = button(tr("Questions, signs and &words…"), "")
        self._safe_keeping = button(tr("Backups, passphrase, recovery wor&ds…"), "")
        self._importing = button(tr("&Bring in from another program…"), "")
        self._about, self._policy = label("", "small"), label("", "small")
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        column = self._page.column
        for chips in (self._language, self._theme, self._sensitivity, self._paper):
            chips.sit_flush()
        for box in (self._size, self._country):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        column.addWidget(label(tr("How it looks"), "section"))
        column.addWidget(self._language)
        column.addWidget(self._theme)
        column.addLayout(self._line(setting_words()[Setting.TEXT_SIZE], self._size))
        column.addWidget(self._less_motion)
        column.addWidget(rule())
        column.addWidget(label(tr("Help now"), "section"))
        column.addLayout(self._line(setting_words()[Setting.COUNTRY], self._country))
        column.addWidget(
            label(
                tr(
                    "My programme's on-call line stands after those for an emergency. It is "
                    "kept outside the encrypted journal, so that it can be shown while the "
                    "journal is locked."
                ),
                "muted",
            )
        )
        line = QHBoxLayout()
        line.addWidget(self._on_call_name)
        line.addWidget(self._on_call_number)
        line.addWidget(self._on_call_hours)
        column.addLayout(line)
        column.addWidget(rule())
        column.addWidget(label(tr("What I track"), "section"))
        column.addWidget(
            label(
                tr(
                    "What a check-in asks, your own warning signs, and the skills, triggers, "
                    "emotions, templates and tags you pick from."
                ),
                "muted",
            )
        )
        column.addWidget(self._tracking, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sensitivity)
        column.addWidget(rule())
        column.addWidget(label(tr("Days and paper"), "section"))
        column.addLayout(
            self._line(tr("My day ends at (late evenings count for the day)"), self._day_ends)
        )
        column.addWidget(self._paper)
        column.addWidget(rule())
        column.addWidget(self._locking)
        column.addWidget(rule())
        column.addWidget(label(tr("Backups and keys"), "section"))
        column.addWidget(
            label(
                tr(
                    "Your journal is backed up by itself. Here you can go back to a backup, take "
                    "a copy along, check that everything is whole, and change your passphrase."
                ),
                "muted",
            )
        )
        column.addWidget(self._safe_keeping, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            label(tr("What you wrote in another program can be brought in from its file."), "muted")
        )
        column.addWidget(self._importing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule())
        column.addWidget(self._quick)
        column.addWidget(rule())
        column.addWidget(self._reminder)
        column.addWidget(rule())
        column.addWidget(self._place)
        column.addWidget(self._policy)
        column.addWidget(self._about)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _line(self, name: str, field: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(name, "name"), 1)
        line.addWidget(field)
        return line

    def _wire(self) -> None:
        self._reminder.changed.connect(self.reminder_changed)
        self._less_motion.toggled.connect(self.less_motion_chosen)
        self._theme.value_changed.connect(
            lambda: self.theme_chosen.emit(self._theme.value or "system")
        )
        self._language.value_changed.connect(
            lambda: self.language_chosen.emit(self._language.value or "")
        )
        self._size.activated.connect(lambda _: self.text_size_chosen.emit(self._size.currentData()))
        self._country.activated.connect(
            lambda _: self.country_chosen.emit(self._country.currentData())
        )
        for field in (self._on_call_name, self._on_call_number, self._on_call_hours):
            field.editingFinished.connect(self._tell_on_call)
        self._day_ends.editingFinished.connect(self._tell_preferences)
        self._sensitivity.value_changed.connect(self._tell_preferences)
        self._paper.value_changed.connect(self._tell_preferences)
        self._locking.changed.connect(self._tell_preferences)
        self._quick.changed.connect(self.quick_changed)
        self._tracking.clicked.connect(self.tracking_requested)
        self._safe_keeping.clicked.connect(self.safe_keeping_requested)
        self._importing.clicked.connect(self.importing_requested)

    def _tell_on_call(self) -> None:
        self.on_call_changed.emit(
            self._on_call_name.text(), self._on_call_number.text(), self._on_call_hours.text()
        )

    def _tell_preferences(self) -> None:
        self.preferences_changed.emit(
            replace(
                self._preferences,
                day_ends=time(self._day_ends.time().hour(), self._day_ends.time().minute()),
                sensitivity=Sensitivity(
                    self._sensitivity.value or self._preferences.sensitivity.value
                ),
                paper=Paper(self._paper.value or self._preferences.paper.value),
                lock_after=self._locking.lock_after,
                hide_key=self._locking.hide_key(self._preferences.hide_key),
            )
        )
