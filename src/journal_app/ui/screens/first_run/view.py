"""First run: five short steps, each but the passphrase as easy to skip as to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal_app.translation import tr
from journal_app.ui.country_names import country_name
from journal_app.ui.place import UNREMARKABLE, place_words
from journal_app.ui.screens.first_run.state import FirstRunState, FirstRunStep, Strength
from journal_app.ui.strength_words import strength_words
from journal_app.ui.theme.icons import Icons
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.country_box import CountryBox
from journal_app.ui.widgets.flow import FlowLayout
from journal_app.ui.widgets.labels import label
from journal_app.ui.widgets.language_choice import LanguageChoice
from journal_app.ui.widgets.measure import scaled
from journal_app.ui.widgets.page import Page
from journal_app.ui.widgets.secret_field import secret_field, show_secret
from journal_app.ui.widgets.tab_order import tab_as_laid_out


class FirstRunView(QWidget):
    """The five steps in one place."""

    next_requested = Signal()
    back_requested = Signal()
    help_requested = Signal()
    passphrase_typed = Signal(str)
    answers_changed = Signal()
    move_in_requested = Signal()
    sheet_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._steps = QStackedWidget()
        self._place = label("", "small")
        self._problems = {step: label("", "problem") for step in FirstRunStep}
        """What stands in the way, at the fields it is about."""
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._next = button("", "primary")
        self._back = button(tr("Back"), "quiet")
        self._help = button(tr("&Help now"), "help", icons.icon("help", warm=True))
        self._asked: list[QLineEdit] = []
        self._languages = LanguageChoice()
        self._build()
        self._lay_out()
        self._wire()

    @property
    def passphrases(self) -> tuple[str, str]:
        """The passphrase, and the same again."""
        return self._passphrase.text(), self._again.text()

    def type_passphrase(self, passphrase: str) -> None:
        """Put the same passphrase into both fields."""
        self._passphrase.setText(passphrase)
        self._again.setText(passphrase)

    def focus_first(self) -> None:
        """Put the cursor where the step begins."""
        page = self._steps.currentWidget()
        fields = [] if page is None else page.findChildren(QLineEdit) + page.findChildren(QComboBox)
        (fields[0] if fields else self._next).setFocus()

    @property
    def at_words(self) -> bool:
        """Whether the recovery words are shown."""
        return self._steps.currentIndex() == FirstRunStep.WORDS

    @property
    def words_back(self) -> tuple[str, ...]:
        """The words typed back."""
        return tuple(field.text().strip().lower() for field in self._asked)

    @property
    def country(self) -> str | None:
        """The country chosen, or None."""
        return self._country.currentData() or None

    @property
    def signs(self) -> tuple[str, ...]:
        """The example signs picked."""
        return self._signs.values

    def offer_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these languages beside the one that is spoken now."""
        self._languages.offer(languages)

    def show_state(self, state: FirstRunState, *, afresh: bool) -> None:
        """Show a step; ``afresh`` when it is another one than before."""
        self._steps.setCurrentIndex(state.step)
        self._place.setText(tr("Step {n} of {all}").format(n=state.step + 1, all=len(FirstRunStep)))
        for step, said in self._problems.items():
            here = step is state.step and bool(state.problem)
            said.setText(state.problem if here else "")
            said.setVisible(here)
        self._busy.setVisible(state.working)
        self._next.setEnabled(not state.working)
        self._say_next(state)
        can_go_back = state.step in {
            FirstRunStep.PASSPHRASE,
            FirstRunStep.COUNTRY,
            FirstRunStep.TRACK,
        }
        self._back.setVisible(can_go_back and not state.working)
        self._show_strength(state.strength)
        self._folder_notes.setText(place_words(state.folder_notes))
        self._folder_notes.setVisible(state.folder_notes != UNREMARKABLE)
        if afresh:
            self._show_step(state)
            tab_as_laid_out(self)

    def _say_next(self, state: FirstRunState) -> None:
        """What the button does; it is never the strong one where it skips something."""
        self._next.setText(self._next_words(state))
        skips = state.step is FirstRunStep.COUNTRY and self.country is None
        skips = skips or (state.step is FirstRunStep.WORDS and not any(self.words_back))
        self._next.setProperty("look", "" if skips else "primary")
        self._next.style().polish(self._next)

    def _next_words(self, state: FirstRunState) -> str:
        match state.step:
            case FirstRunStep.WELCOME:
                return tr("&Begin")
            case FirstRunStep.PASSPHRASE:
                return tr("&Make my journal")
            case FirstRunStep.WORDS:
                typed = any(self.words_back)
                return tr("&Check them") if typed else tr("I have them, go &on")
            case FirstRunStep.COUNTRY:
                return tr("&Next") if self.country else tr("&Later")
            case FirstRunStep.TRACK:
                return tr("&Open my journal")

    def refresh_next(self, state: FirstRunState) -> None:
        """Let the button say what it will do now."""
        self._say_next(state)

    def _show_step(self, state: FirstRunState) -> None:
        if state.step is FirstRunStep.PASSPHRASE:
            self._passphrase.setFocus()
        elif state.step is FirstRunStep.WORDS:
            self._show_words(state)
        elif state.step is FirstRunStep.COUNTRY:
            self._offer_countries(state)
        elif state.step is FirstRunStep.TRACK:
            self._signs.offer([(sign.id, sign.name) for sign in state.signs])
        else:
            self._next.setFocus()

    def _show_words(self, state: FirstRunState) -> None:
        for place, word in enumerate(state.words):
            cell = label(f"{place + 1:>2}   {word}", "name", wrap=False)
            cell.setAccessibleName(tr("Word {n}: {word}").format(n=place + 1, word=word))
            cell.setMinimumWidth(scaled(150))
            self._grid.addWidget(cell)
        for column, place in enumerate(state.asked):
            field = QLineEdit()
            field.setPlaceholderText(tr("word {n}").format(n=place))
            field.setAccessibleName(tr("Word number {n}").format(n=place))
            field.textChanged.connect(lambda _: self.answers_changed.emit())
            field.returnPressed.connect(self.next_requested)
            self._asked.append(field)
            self._back_row.addWidget(field, 0, column)
        self._show_words_again(shown=True)
        self._written.setFocus()

    def _show_words_again(self, *, shown: bool) -> None:
        """The words, or the fields in which some of them are typed back: never both."""
        self._words.setVisible(shown)
        self._sheet.setVisible(shown)
        self._typed_back.setHidden(shown)
        self._problems[FirstRunStep.WORDS].setHidden(True)
        self._written.setText(
            tr("I &wrote them down: type four back") if shown else tr("Show the &words again")
        )
        self._written.setAccessibleName(self._written.text().replace("&", ""))

    def _turn_words(self) -> None:
        shown = self._words.isHidden()
        self._show_words_again(shown=shown)
        if not shown:
            self._asked[0].show()  # the layout would show it too late to take the cursor
            self._asked[0].setFocus()

    def _offer_countries(self, state: FirstRunState) -> None:
        self._country.clear()
        self._country.addItem(tr("Choose your country"), "")
        for code in sorted(state.countries, key=country_name):
            self._country.addItem(country_name(code), code)
        self._country.setCurrentIndex(max(0, self._country.findData(state.country or "")))
        self._country.setFocus()

    def _show_strength(self, strength: Strength | None) -> None:
        self._strength.setText(strength_words(strength))

    def _build(self) -> None:
        for page in (
            self._welcome(),
            self._passphrase_page(),
            self._words_page(),
            self._country_page(),
            self._track_page(),
        ):
            self._steps.addWidget(page)

    def _page(self, title: str, *paragraphs: str) -> Page:
        page = Page(width=680)
        page.column.addWidget(label(title, "title"))
        for paragraph in paragraphs:
            page.column.addWidget(label(paragraph, "words"))
        return page

    def _welcome(self) -> Page:
        page = self._page(
            tr("A journal of your own"),
            tr(
                "Even Keel keeps what you write down, shows you your own warning signs, and "
                "prints a short page for your therapist when you want one."
            ),
            tr(
                "Nobody is watching. Everything stays on this computer, encrypted with your "
                "passphrase. The program has no internet part at all."
            ),
            tr(
                "It is a planning aid used alongside a programme. It does not diagnose, treat, "
                "predict, monitor or call anyone. For help from a person there is a button at "
                "the top of every screen."
            ),
        )
        page.column.insertWidget(0, self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addWidget(self._problems[FirstRunStep.WELCOME])
        self._move_in = button(tr("I have a backup from another computer"), "quiet")
        page.column.addWidget(self._move_in, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addStretch(1)
        return page

    def _passphrase_page(self) -> Page:
        page = self._page(
            tr("Choose a passphrase"),
            tr(
                "It opens your journal. Nobody can look it up or reset it for you, so choose "
                "one you will remember. You may paste it from a password manager."
            ),
        )
        self._passphrase = secret_field(tr("Passphrase"))
        self._again = secret_field(tr("The same again"))
        self._show = QCheckBox(tr("&Show what I type"))
        self._strength = label("", "muted")
        self._folder_notes = label("", "words")
        for widget in (
            self._passphrase,
            self._strength,
            self._again,
            self._show,
            self._problems[FirstRunStep.PASSPHRASE],
            self._folder_notes,
        ):
            page.column.addWidget(widget)
        page.column.addStretch(1)
        return page

    def _words_page(self) -> Page:
        page = self._page(
            tr("Your 24 recovery words"),
            tr(
                "If you forget the passphrase, these words open the journal; nothing else does. "
                "Write them on paper now and keep the paper where nobody else looks. "
                "Later you can see them again in Settings, with your passphrase."
            ),
        )
        self._words = QWidget()
        self._grid = FlowLayout()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.addLayout(self._grid)
        self._written = button("", "")
        self._typed_back = QWidget()
        back = QVBoxLayout(self._typed_back)
        back.setContentsMargins(0, 0, 0, 0)
        self._back_row = QGridLayout()
        self._sheet = button(tr("Save them as a page to print…"), "quiet")
        back.addWidget(label(tr("To be sure, type these four back from your paper:"), "name"))
        back.addLayout(self._back_row)
        page.column.addWidget(self._words)
        page.column.addWidget(self._typed_back)
        page.column.addWidget(self._problems[FirstRunStep.WORDS])
        page.column.addWidget(self._written, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_words_again(shown=True)
        page.column.addStretch(1)
        return page

    def _country_page(self) -> Page:
        page = self._page(
            tr("Where are you?"),
            tr(
                "So that “Help now” shows numbers you can call. It is kept on this computer "
                "only, and you can change it at any time."
            ),
        )
        self._country = CountryBox()
        self._country.setAccessibleName(tr("My country"))
        page.column.addWidget(self._country, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addWidget(self._problems[FirstRunStep.COUNTRY])
        page.column.addStretch(1)
        return page

    def _track_page(self) -> Page:
        page = self._page(
            tr("Pick about three of your warning signs"),
            tr(
                "Things you or others could notice when it gets harder. They are examples: "
                "you can reword them and add your own later. Fewer is better."
            ),
        )
        self._signs = Chips("", many=True, spoken=tr("Example warning signs"))
        page.column.addWidget(self._signs)
        page.column.addWidget(self._problems[FirstRunStep.TRACK])
        page.column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 16, 16, 0)
        top.addWidget(self._place, 1)
        top.addWidget(self._help)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 20)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(self._steps, 1)
        whole.addWidget(self._busy)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self._next.clicked.connect(self.next_requested)
        self._back.clicked.connect(self.back_requested)
        self._help.clicked.connect(self.help_requested)
        self._move_in.clicked.connect(self.move_in_requested)
        self._sheet.clicked.connect(self.sheet_requested)
        self._languages.chosen.connect(self.language_chosen)
        self._written.clicked.connect(self._turn_words)
        self._passphrase.textChanged.connect(self.passphrase_typed)
        self._passphrase.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.next_requested)
        self._show.toggled.connect(self._reveal)
        self._country.currentIndexChanged.connect(lambda _: self.answers_changed.emit())

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        show_secret(self._passphrase, shown=shown)
        show_secret(self._again, shown=shown)
