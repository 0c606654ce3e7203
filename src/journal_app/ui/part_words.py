"""What the parts of screens are called, on their tabs and among all commands."""

from journal_app.translation import tr
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.trends.state import TrendsTab


def share_words() -> dict[ShareTab, str]:
    """The parts of Share."""
    return {
        ShareTab.TALK: tr("For a session"),
        ShareTab.REPORT: tr("Report"),
        ShareTab.PAPERS: tr("Other pages"),
        ShareTab.LEDGER: tr("Shared so far"),
    }


def programme_words() -> dict[ProgrammeTab, str]:
    """The parts of the programme."""
    return {
        ProgrammeTab.WEEK: tr("Week"),
        ProgrammeTab.SESSIONS: tr("Sessions"),
        ProgrammeTab.HOMEWORK: tr("Homework"),
        ProgrammeTab.GOALS: tr("Goals"),
        ProgrammeTab.DATES: tr("Schedule"),
        ProgrammeTab.STEP_DOWN: tr("Afterwards"),
    }


def trends_words() -> dict[TrendsTab, str]:
    """The parts of Trends."""
    return {
        TrendsTab.BOARD: tr("Warning signs"),
        TrendsTab.OVER_TIME: tr("Over time"),
        TrendsTab.WHAT_WORKS: tr("What works"),
        TrendsTab.TRIGGERS: tr("Triggers"),
        TrendsTab.PATTERNS: tr("Patterns"),
        TrendsTab.LAPSES: tr("Lapses"),
        TrendsTab.YEAR: tr("Year"),
    }


def plan_words() -> dict[PlanPart, str]:
    """The pages of the plan; its first one has no name of its own."""
    return {
        PlanPart.OVERVIEW: "",
        PlanPart.FIRST: tr("The first five minutes"),
        PlanPart.SIGNS: tr("Warning signs"),
        PlanPart.CARDS: tr("If-then cards"),
        PlanPart.SITUATIONS: tr("Hard situations"),
        PlanPart.SAFETY: tr("Safety plan"),
        PlanPart.LAPSE: tr("If it happens"),
        PlanPart.PEOPLE: tr("People"),
        PlanPart.NUMBERS: tr("Numbers"),
        PlanPart.REASONS: tr("Reasons and values"),
        PlanPart.COST_BENEFIT: tr("Both sides"),
        PlanPart.CARD: tr("Card outside the lock"),
        PlanPart.VERSIONS: tr("Earlier versions"),
    }
