"""High-risk situations ahead, with the plan for each where it is shared."""

from collections.abc import Iterable
from typing import Final

from journal_app.domain.plan.risk_situation import RiskSituation
from journal_app.domain.report_blocks import ComingUpBlock
from journal_app.domain.sharing.consent import Block
from journal_app.usecases.report_parts.material import Material

MOST: Final = 3


def coming_up(material: Material, situations: Iterable[RiskSituation]) -> tuple[ComingUpBlock, ...]:
    """The next situations with a day, else those that come up again; at most three."""
    found = list(situations)
    last = material.order.last
    dated = sorted((one for one in found if one.ahead(last)), key=lambda one: one.on or last)
    again = [one for one in found if one.on is None]
    whole = material.whole(Block.COMING_UP)
    return tuple(
        ComingUpBlock(
            situation=material.words(one.what),
            plan=material.words(one.will_do) if whole else "",
            day=one.on,
        )
        for one in (dated or again)[:MOST]
    )
