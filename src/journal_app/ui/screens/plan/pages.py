"""The pages of My plan."""

from collections.abc import Mapping
from dataclasses import dataclass

from journal_app.ui.screens.plan.card.page import CardPage
from journal_app.ui.screens.plan.overview.view import OverviewView
from journal_app.ui.screens.plan.pieces.form import PieceForm
from journal_app.ui.screens.plan.pieces.page import PiecesPage
from journal_app.ui.screens.plan.sheets.page import SheetPage
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.plan.versions.page import VersionsPage

PlanPage = OverviewView | PieceForm | PiecesPage | SheetPage | CardPage | VersionsPage


@dataclass(frozen=True, slots=True)
class PlanPages:
    """Each page as it is seen."""

    overview: OverviewView
    first: PieceForm
    pieces: Mapping[PlanPart, PiecesPage]
    sheets: Mapping[PlanPart, SheetPage]
    card: CardPage
    versions: VersionsPage

    @property
    def by_part(self) -> dict[PlanPart, PlanPage]:
        """All of them, in the order of the parts."""
        found: dict[PlanPart, PlanPage] = {
            PlanPart.OVERVIEW: self.overview,
            PlanPart.FIRST: self.first,
            **self.pieces,
            **self.sheets,
            PlanPart.CARD: self.card,
            PlanPart.VERSIONS: self.versions,
        }
        return {part: found[part] for part in PlanPart}
