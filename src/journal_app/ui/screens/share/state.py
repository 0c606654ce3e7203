"""The parts of the Share screen."""

from enum import StrEnum


class ShareTab(StrEnum):
    """In the order of a session: what to talk about, the report, other pages, what was shared."""

    TALK = "talk"
    REPORT = "report"
    PAPERS = "papers"
    LEDGER = "ledger"
