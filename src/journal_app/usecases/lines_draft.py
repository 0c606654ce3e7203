"""Keep what stands in the lines of a screen, until it is kept for good."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from journal_app.domain.draft import Draft
from journal_app.usecases.ports import Clock, Drafts

FORM = "programme"


@dataclass(frozen=True, slots=True)
class LinesDraft:
    """One draft for all lines, by name."""

    drafts: Drafts
    clock: Clock
    form: str = FORM

    def keep(self, lines: Mapping[str, str]) -> None:
        """Keep them in place of what was kept before; none leave no draft."""
        if lines:
            text = json.dumps(dict(lines), ensure_ascii=False)
            self.drafts.save(Draft(self.form, text, self.clock.now()))
        else:
            self.drafts.delete(self.form)

    def load(self) -> dict[str, str]:
        """What was left; a draft that cannot be read is left alone."""
        draft = self.drafts.get(self.form)
        if draft is None:
            return {}
        try:
            found = json.loads(draft.body)
        except (ValueError, RecursionError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {name: text for name, text in found.items() if isinstance(text, str)}
