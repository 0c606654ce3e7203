"""What is taken along when the programme ends: the plan, the numbers, what comes next."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal_app.domain.report_order import MOST_DAYS, ReportOrder
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.papers import PaperOrder
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.papers.gather_plan import GatherPlan
from journal_app.usecases.papers.shortened import names_of_others, without_names
from journal_app.usecases.ports import Journal

WITHOUT_PROGRAMME = 84
"""Days that are looked back on where no programme was entered."""

_SHOWN = (
    Block.COMPLETENESS,
    Block.ACTED,
    Block.HOURS,
    Block.MEDICATION,
    Block.CHARTS,
    Block.HELPED,
    Block.QUESTIONNAIRES,
    Block.TRENDS,
)


@dataclass(frozen=True, slots=True)
class MakeDischarge:
    """Puts the packet together; private entries give it no number."""

    journal: Journal
    compose: ComposeReport

    def __call__(self, order: PaperOrder) -> DischargePacket:
        """The plan for others' eyes, the programme in numbers, goals and the step-down sheet."""
        first, last = self._days(order.made_on)
        blocks = {block: Consent.SHARE if block in _SHOWN else Consent.KEEP for block in Block}
        names = names_of_others(self.journal)
        report = self.compose(
            ReportOrder(
                first,
                last,
                paper=order.paper,
                consent=ReportConsent(blocks=blocks),
                for_whom=order.for_whom,
                who=order.who,
                names=names,
                alone=True,
                language=order.language,
            ),
            order.made_on,
        )
        packet = DischargePacket(
            plan=GatherPlan(self.journal)(order, for_others=True),
            report=replace(report, charts=(), trends=report.all_charts),
            goals=tuple(self.journal.goals.all()),
            after=self.journal.step_down.get(),
            progress=self.journal.plan.progress(private=False),
        )
        return without_names(packet, names)

    def _days(self, today: date) -> tuple[date, date]:
        """The programme as far as it has come, at most a year of it."""
        programme = self.journal.programme.programme()
        if programme is None or programme.start > today:
            return today - timedelta(days=WITHOUT_PROGRAMME - 1), today
        last = min(programme.last_day, today)
        return max(programme.start, last - timedelta(days=MOST_DAYS - 1)), last
