"""What is said of a tool: how long it takes and what it did so far."""

from journal_app.domain.tool import Tool, Wave
from journal_app.translation import tr, tr_n
from journal_app.usecases.rank_tools import RankedTool


def icon_of(tool: Tool) -> str:
    """The picture beside a tool."""
    if tool.worksheet:
        return "note"
    return "coping" if isinstance(tool.exercise, Wave) else f"tool-{tool.skill}"


def record_words(ranked: RankedTool) -> str:
    """Uses, and the ratings before and after once there are enough of them."""
    record = ranked.record
    if record is None:
        return tr("{n} min").format(n=ranked.tool.minutes)
    if not ranked.ranked:
        return tr_n("used once", "used %n times", record.uses)
    return tr_n("%n time: {before} → {after}", "%n times: {before} → {after}", record.uses).format(
        before=round(record.before), after=round(record.after)
    )


def spoken_record(ranked: RankedTool) -> str:
    """The same for a screen reader."""
    record = ranked.record
    if record is None or not ranked.ranked:
        return record_words(ranked)
    return tr_n(
        "used %n time, from {before} to {after}",
        "used %n times, on average from {before} to {after}",
        record.uses,
    ).format(before=round(record.before), after=round(record.after))
