"""Which panel asks the questions of a kind; imported when the first form is opened."""

from collections.abc import Mapping
from typing import Final

from journal_app.domain.entry import EntryKind
from journal_app.ui.screens.entry_form.panels.chain import ChainPanel
from journal_app.ui.screens.entry_form.panels.check_in import CheckInPanel
from journal_app.ui.screens.entry_form.panels.coping import CopingPanel
from journal_app.ui.screens.entry_form.panels.lapse import LapsePanel
from journal_app.ui.screens.entry_form.panels.note import NotePanel
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.panels.practice import PracticePanel
from journal_app.ui.screens.entry_form.panels.review import ReviewPanel
from journal_app.ui.screens.entry_form.panels.thought import ThoughtPanel
from journal_app.ui.screens.entry_form.panels.trigger import TriggerPanel

PANELS: Final[Mapping[EntryKind, type[Panel]]] = {
    EntryKind.CHECK_IN: CheckInPanel,
    EntryKind.TRIGGER: TriggerPanel,
    EntryKind.COPING: CopingPanel,
    EntryKind.THOUGHT: ThoughtPanel,
    EntryKind.CHAIN: ChainPanel,
    EntryKind.PRACTICE: PracticePanel,
    EntryKind.NOTE: NotePanel,
    EntryKind.LAPSE: LapsePanel,
    EntryKind.REVIEW: ReviewPanel,
}
