"""What a vault is made by; tests pass cheaper keys and longer histories."""

from collections.abc import Callable
from dataclasses import dataclass, field

from journal_app.storage.keys.cost import Cost, CostLimits, calibrate
from journal_app.storage.migrate import Migration, shipped_migrations


@dataclass(frozen=True, slots=True)
class VaultRules:
    """The costs that are allowed and chosen, and the schema."""

    limits: CostLimits = field(default_factory=CostLimits)
    choose_cost: Callable[[CostLimits], Cost] = calibrate
    migrations: tuple[Migration, ...] = field(default_factory=shipped_migrations)
