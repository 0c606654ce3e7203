"""Make the content of a paper beside the report."""

from dataclasses import dataclass

from journal_app.domain.sharing.paper_content import PaperContent
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.discharge import MakeDischarge
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.shortened import names_of_others
from journal_app.usecases.papers.weekly_card import MakeWeeklyCard
from journal_app.usecases.ports import Journal
from journal_app.usecases.questionnaire_ports import FormFormat
from journal_app.usecases.watch_signs import WatchSigns

PAPERS = tuple(one for one in Paperwork if one is not Paperwork.REPORT)
"""Papers beside the report, in the order they are offered."""

NAMES_EVERYBODY = frozenset({Paperwork.WALLET, Paperwork.SAFETY_PLAN, Paperwork.POCKET})
"""The person's own papers, which have to say whom to call."""


@dataclass(frozen=True, slots=True)
class MakePaper:
    """Gathers from the journal, on its thread; only the person's own papers name everybody."""

    journal: Journal
    format: FormFormat

    def __call__(self, paperwork: Paperwork, order: PaperOrder) -> PaperContent:
        """The content of one paper, in its language where it is not the person's own words."""
        journal = self.journal.named_in(order.language)
        match paperwork:
            case Paperwork.WEEKLY_CARD:
                return MakeWeeklyCard(journal)(order)
            case Paperwork.DISCHARGE:
                compose = ComposeReport(journal, WatchSigns(journal), self.format)
                return MakeDischarge(journal, compose)(order)
            case _:
                for_others = paperwork not in NAMES_EVERYBODY
                return GatherPlan(journal)(order, for_others=for_others)

    def shortened_names(self, paperwork: Paperwork) -> tuple[str, ...]:
        """Names that are made short on a paper."""
        return () if paperwork in NAMES_EVERYBODY else names_of_others(self.journal)
