"""Up to five named emotions, each with its strength."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.check_in import MOST_EMOTIONS, Emotion
from journal_app.domain.ids import ChoiceId
from journal_app.ui.widgets.chips import Chips
from journal_app.ui.widgets.point_row import PointRow


class EmotionsField(QWidget):
    """Words to pick; each one picked asks how strong it is."""

    value_changed = Signal()
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._rows: dict[str, PointRow] = {}
        self._chips = Chips(self.tr("What I feel (up to five)"), many=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._chips)
        self._chips.value_changed.connect(self._pick)

    @property
    def value(self) -> tuple[Emotion, ...]:
        """The emotions that were picked, rated or not."""
        return tuple(Emotion(ChoiceId(name), row.value) for name, row in self._rows.items())

    def show_value(self, emotions: tuple[Emotion, ...], offered: list[tuple[str, str]]) -> None:
        """Show an answer without announcing it."""
        self._names = dict(offered)
        self._chips.offer(offered)
        self._chips.show_values(emotion.emotion for emotion in emotions)
        self._show_rows({emotion.emotion: emotion.intensity for emotion in emotions})

    def _pick(self) -> None:
        picked = self._chips.values
        if len(picked) > MOST_EMOTIONS:
            newest = [value for value in picked if value not in self._rows]
            self._chips.show_values(value for value in picked if value not in newest)
            return
        self._show_rows(dict.fromkeys(picked))
        self.rearranged.emit()
        newest_row = next((self._rows[v] for v in picked if self._rows[v].value is None), None)
        if newest_row is not None:
            newest_row.setFocus()
        self.value_changed.emit()

    def _show_rows(self, wanted: dict[str, int | None]) -> None:
        for name in [name for name in self._rows if name not in wanted]:
            row = self._rows.pop(name)
            self._column.removeWidget(row)
            row.deleteLater()
        for name, intensity in wanted.items():
            if name not in self._rows:
                row = PointRow(
                    self._names.get(name, name), self.tr("a little"), self.tr("very strong")
                )
                row.value_changed.connect(self.value_changed)
                self._rows[name] = row
                self._column.addWidget(row)
            if intensity is not None:
                self._rows[name].show_value(intensity)
