"""Words for what is shared, in the language in force."""

from collections.abc import Iterable

from journal_app.domain.entry import EntryKind
from journal_app.domain.moment import zone_named
from journal_app.domain.sharing.consent import Block, Consent
from journal_app.domain.sharing.shared_copy import Paperwork, SharedCopy, Way
from journal_app.translation import tr, tr_n
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.ui.programme_words import time_words
from journal_app.ui.words import short_day

LANGUAGES = (("en", "English"), ("es", "Español"))
"""Languages of printed pages, each in its own word."""


def consent_words(consent: Consent) -> str:
    """How far something is shared."""
    return {
        Consent.SHARE: tr("Share"),
        Consent.SUMMARISE: tr("Numbers only"),
        Consent.KEEP: tr("Keep", "not shared"),
    }[consent]


def block_words(block: Block) -> str:
    """What a part of a report is called."""
    return {
        Block.TALK: tr("What I want to talk about"),
        Block.COMPLETENESS: tr("Days with an entry"),
        Block.ACTED: tr("Urges acted on"),
        Block.HOURS: tr("Programme hours, homework"),
        Block.MEDICATION: tr("Medication days"),
        Block.CHARTS: tr("Charts"),
        Block.SIGNS: tr("Warning signs by day"),
        Block.TRIGGERS: tr("What set it off"),
        Block.HELPED: tr("What helped"),
        Block.LAPSES: tr("What happened, with dates"),
        Block.QUESTIONNAIRES: tr("Questionnaire sums"),
        Block.COMING_UP: tr("Coming up, and my plan"),
        Block.SAFETY_LINE: tr("A line about safety"),
        Block.WEEKS: tr("Weekly diary cards"),
        Block.TRENDS: tr("Charts of my other questions"),
        Block.TABLES: tr("Every trigger and skill"),
        Block.ITEMS: tr("Questionnaire answers"),
        Block.PLAN: tr("My plan"),
        Block.ATTACHED: tr("The same for a clinic's system, attached to the file"),
    }[block]


def paper_words(paperwork: Paperwork) -> str:
    """What a paper is called."""
    return {
        Paperwork.REPORT: tr("Report"),
        Paperwork.SUPPORTER: tr("Page for somebody close"),
        Paperwork.WALLET: tr("Card for the wallet"),
        Paperwork.SAFETY_PLAN: tr("Safety plan"),
        Paperwork.POCKET: tr("Plan for my phone"),
        Paperwork.WEEKLY_CARD: tr("Blank week"),
        Paperwork.DISCHARGE: tr("Packet for afterwards"),
    }[paperwork]


def paper_hint(paperwork: Paperwork) -> str:
    """What a paper is for."""
    return {
        Paperwork.REPORT: "",
        Paperwork.SUPPORTER: tr(
            "What to notice and what to do, for a partner, a parent or a sponsor. It is made "
            "from your plan; nothing of your journal is on it."
        ),
        Paperwork.WALLET: tr("Cut out and fold: first steps, signs, whom to call, what it is for."),
        Paperwork.SAFETY_PLAN: tr("Your seven steps, with people and lines, on one page."),
        Paperwork.POCKET: tr(
            "Save the file and carry it to your phone by cable or memory card; a tap on a number "
            "then calls it. Or hold the phone's camera over a square: the phone offers to keep "
            "that name and number. Even Keel sends nothing and uses no network."
        ),
        Paperwork.WEEKLY_CARD: tr(
            "Your own questions for one week, to fill in by hand. The catch-up sheet takes it in "
            "again in two minutes."
        ),
        Paperwork.DISCHARGE: tr(
            "What comes next, your whole plan, and the programme in numbers, to take along when "
            "it ends."
        ),
    }[paperwork]


def unplanned_words(paperwork: Paperwork) -> str:
    """What stands on a paper while the plan is empty."""
    if paperwork is Paperwork.POCKET:
        return tr(
            "Your plan is still empty, so only numbers to call stand here. What you write under "
            "My plan will stand here."
        )
    return tr(
        "Your plan is still empty, so this page has room to write by hand. What you "
        "write under My plan will stand here."
    )


def copy_title(copy: SharedCopy) -> str:
    """What was shared, and for whom."""
    name = paper_words(copy.paperwork)
    recipient = copy.recipient.strip()
    return tr("{paper}, for {name}").format(paper=name, name=recipient) if recipient else name


def copy_when(copy: SharedCopy) -> str:
    """When it was shared, on the clock of then, and how."""
    local = copy.made_at.astimezone(zone_named(copy.zone))
    time = time_words(local.time())
    way = {Way.SAVED: tr("saved as a file"), Way.PRINTED: tr("printed")}[copy.way]
    locked = tr("with a password") if copy.locked else ""
    when = f"{short_day(local.date())} {local.year}, {time}"
    return "  ·  ".join(part for part in (when, way, locked) if part)


def blocks_words(blocks: Iterable[str]) -> str:
    """What was on a report."""
    return "  ·  ".join(_block_line(line) for line in blocks)


def _block_line(line: str) -> str:
    name, _, how = line.partition(":")
    if name in set(Block):
        said = block_words(Block(name))
        return tr("{block} (numbers only)").format(block=said) if how == "summarise" else said
    if name == "words" and how in set(EntryKind):
        return tr("words of: {kind}").format(kind=kind_words(EntryKind(how)))
    return (
        tr_n("%n single entry with its words", "%n single entries with their words", int(how))
        if name == "entries"
        else line
    )
