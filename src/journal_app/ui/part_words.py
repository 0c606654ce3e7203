"""What the parts of screens are called, on their tabs and among all commands."""

from journal_app.translation import tr
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.settings.state import Setting
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.tracking.state import TrackingPart
from journal_app.ui.screens.trends.state import TrendsTab


def share_words() -> dict[ShareTab, str]:
    """The parts of Share."""
    return {
        ShareTab.TALK: tr("For a session"),
        ShareTab.REPORT: tr("Report"),
        ShareTab.PAPERS: tr("Other pages"),
        ShareTab.LEDGER: tr("Shared so far"),
    }


def phone_words() -> str:
    """The way from the plan to the page for the telephone."""
    return tr("Put it on my phone")


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


def tracking_words() -> dict[TrackingPart, str]:
    """The lists of what is tracked."""
    return {
        TrackingPart.QUESTIONS: tr("Questions"),
        TrackingPart.SIGNS: tr("Warning signs"),
        TrackingPart.SKILLS: tr("Skills"),
        TrackingPart.TRIGGERS: tr("Triggers"),
        TrackingPart.EMOTIONS: tr("Emotions"),
        TrackingPart.TEMPLATES: tr("Templates"),
        TrackingPart.TAGS: tr("Tags"),
    }


def setting_words() -> dict[Setting, str]:
    """Every choice of Settings, by the name that stands beside it."""
    return {
        Setting.LANGUAGE: tr("Language"),
        Setting.THEME: tr("Light or dark"),
        Setting.TEXT_SIZE: tr("Text size"),
        Setting.LESS_MOTION: tr("Less motion: nothing moves that need not"),
        Setting.COUNTRY: tr("My country"),
        Setting.ON_CALL: tr("Name of my programme's on-call line"),
        Setting.SENSITIVITY: tr("How early the warning signs speak up"),
        Setting.DAY_ENDS: tr("My day ends at"),
        Setting.PAPER: tr("Paper"),
        Setting.LOCK_AFTER: tr("Lock when nobody has touched it for"),
        Setting.HIDE_KEY: tr(
            "Key that locks and hides the window (start Even Keel again to come back)"
        ),
        Setting.TRAY: tr("Show an icon beside the &clock"),
        Setting.STAY: tr("Closing the window leaves Even &Keel running there"),
        Setting.REMINDER: tr("Ask me once a day whether there is a &moment"),
    }
