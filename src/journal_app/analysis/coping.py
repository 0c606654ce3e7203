"""What worked: how far each skill brought the urge down, without overstating it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

SHRINK_USES = 11
FEWEST_USES = 3


@dataclass(frozen=True, slots=True)
class CopingUse:
    """One use of a skill, with points 0-10 before and after."""

    skill: str
    before: float
    after: float
    trigger: str | None = None


@dataclass(frozen=True, slots=True)
class SkillEffect:
    """One skill over its uses; points of the 0-10 scale, above 0 means it eased."""

    skill: str
    uses: int
    before: float
    after: float
    estimate: float
    """Mean before - after, pulled towards the person's mean over all skills."""

    @property
    def too_early(self) -> bool:
        """Whether there are too few uses to rank it (below three)."""
        return self.uses < FEWEST_USES


@dataclass(frozen=True, slots=True)
class CopingSummary:
    """Skills, those that can be ranked first and best first, then by number of uses."""

    skills: tuple[SkillEffect, ...]
    uses: int
    for_trigger: str | None
    """The trigger it is about; None: over all triggers."""


def coping_summary(uses: Iterable[CopingUse], trigger: str | None = None) -> CopingSummary:
    """Summarise uses by skill: ``G + n / (n + 11) * (mean - G)``, G the pooled mean.

    Args:
        uses: Uses with a rating before and after.
        trigger: Answer for this trigger when it has at least three uses, else over all.

    Source:
        Shrinkage of group means: Efron & Morris (1977), Scientific American 236(5):119-127,
        doi:10.1038/scientificamerican0577-119; the constant 11: docs/methods.md.
    """
    every = list(uses)
    own = [use for use in every if trigger is not None and use.trigger == trigger]
    chosen = own if len(own) >= FEWEST_USES else every
    effects = [_effect(skill, group, chosen) for skill, group in _by_skill(chosen).items()]
    effects.sort(key=lambda e: (e.too_early, 0 if e.too_early else -e.estimate, -e.uses, e.skill))
    return CopingSummary(tuple(effects), len(chosen), trigger if chosen is own else None)


def _by_skill(uses: Iterable[CopingUse]) -> dict[str, list[CopingUse]]:
    groups: dict[str, list[CopingUse]] = {}
    for use in uses:
        groups.setdefault(use.skill, []).append(use)
    return groups


def _effect(skill: str, group: Sequence[CopingUse], every: Sequence[CopingUse]) -> SkillEffect:
    n = len(group)
    before, after = fsum(u.before for u in group) / n, fsum(u.after for u in group) / n
    pooled = fsum(u.before - u.after for u in every) / len(every)
    estimate = pooled + n / (n + SHRINK_USES) * (before - after - pooled)
    return SkillEffect(skill, n, before, after, estimate)
