"""What stands on a paper beside the report, before it is drawn."""

from journal_app.domain.sharing.discharge import DischargePacket
from journal_app.domain.sharing.papers import PlanPaper, WeeklyCard

PaperContent = PlanPaper | WeeklyCard | DischargePacket
