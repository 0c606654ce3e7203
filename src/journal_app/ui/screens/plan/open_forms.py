"""Forms of the plan in which something was typed and not kept yet."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from journal_app.ui.screens.plan.state import PlanPart, Values


class OpenForms(QObject):
    """Remembers one form a part, with the piece that is changed in it; empty for a new one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: dict[PlanPart, tuple[str, Values]] = {}

    @property
    def typed(self) -> dict[str, str]:
        """Every form as one text, by its part."""
        return {
            part.value: json.dumps([piece, dict(values)], ensure_ascii=False)
            for part, (piece, values) in self._forms.items()
        }

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Remember forms that were kept earlier; what cannot be read is left out."""
        for name, text in typed.items():
            try:
                part = PlanPart(name)
                piece, values = json.loads(text)
                found = (str(piece), {str(key): str(value) for key, value in values.items()})
            except (ValueError, TypeError, AttributeError):
                continue
            self._forms.setdefault(part, found)

    def form(self, part: PlanPart) -> tuple[str, Values] | None:
        """The form that is open in a part: the id of its piece, and what stands in it."""
        return self._forms.get(part)

    def keep(self, part: PlanPart, piece: str, values: Values) -> None:
        """Something was typed."""
        self._forms[part] = (piece, dict(values))
        self.changed.emit()

    def close(self, part: PlanPart) -> None:
        """The form was kept, or is not wanted."""
        if self._forms.pop(part, None) is not None:
            self.changed.emit()
