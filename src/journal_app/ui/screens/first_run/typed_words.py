"""Which of the words that are typed back are right by now, word by word."""

from PySide6.QtCore import QObject, Signal

from journal_app.ui.screens.first_run.steps.words_back import WordsBack


class TypedWords(QObject):
    """Right as soon as it is whole; not yet right only once its field was left."""

    changed = Signal()

    def __init__(self, fields: WordsBack) -> None:
        super().__init__(fields)
        self._fields = fields
        self._asked: dict[int, str] = {}
        self._left: set[int] = set()
        fields.typed.connect(self._hear_typed)
        fields.left.connect(self._hear_left)

    def know(self, words: tuple[str, ...], asked: tuple[int, ...]) -> None:
        """Take in the words, and which of them (from 1) are asked for."""
        self._asked = {place: words[place - 1] for place in asked}
        self._left = set()

    @property
    def right(self) -> frozenset[int]:
        """Those typed as they are."""
        typed = self._fields.words
        return frozenset(n for n, word in self._asked.items() if typed.get(n) == word)

    @property
    def wrong(self) -> frozenset[int]:
        """Those that were left, and are another word or none."""
        return frozenset(self._left) - self.right

    def check_all(self) -> None:
        """Look at every word, also at those that nobody typed."""
        self._left = set(self._asked)
        self.changed.emit()

    def _hear_typed(self, place: int) -> None:
        self._left.discard(place)
        self.changed.emit()

    def _hear_left(self, place: int) -> None:
        if self._fields.words.get(place):
            self._left.add(place)
            self.changed.emit()
