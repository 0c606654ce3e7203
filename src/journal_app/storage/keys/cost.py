"""What one try at a passphrase costs, and how much is right on this machine."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from journal_app.domain.vault_errors import StorageFault, StorageUnavailableError

_MIB: Final = 1024
_SHORTEST: Final = 0.5
_LONGEST: Final = 1.0
_DERIVED_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """Parameters of Argon2id (RFC 9106)."""

    memory_kib: int
    iterations: int
    lanes: int


@dataclass(frozen=True, slots=True)
class CostLimits:
    """The costs that are made and accepted; checked before any of them is spent."""

    least: Cost = Cost(memory_kib=64 * _MIB, iterations=3, lanes=4)
    most: Cost = Cost(memory_kib=512 * _MIB, iterations=16, lanes=16)

    def allow(self, cost: Cost) -> bool:
        return (
            self.least.memory_kib <= cost.memory_kib <= self.most.memory_kib
            and self.least.iterations <= cost.iterations <= self.most.iterations
            and self.least.lanes <= cost.lanes <= self.most.lanes
            and cost.memory_kib >= 8 * cost.lanes
        )


def derive(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Spend ``cost`` on a passphrase; return 32 bytes."""
    kdf = Argon2id(
        salt=salt,
        length=_DERIVED_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return kdf.derive(passphrase)
    except MemoryError:
        raise StorageUnavailableError(StorageFault.MEMORY) from None


def measure(cost: Cost) -> float:
    """Seconds that one derivation takes here and now."""
    start = perf_counter()
    derive(b"calibration", b"calibration-salt", cost)
    return perf_counter() - start


def calibrate(limits: CostLimits, measure: Callable[[Cost], float] = measure) -> Cost:
    """Choose the cost of a new key file: 0.5 to 1 second, memory before time."""
    cost = limits.least
    seconds = measure(cost)
    while seconds < _SHORTEST:
        dearer = _dearer(cost, limits)
        if not limits.allow(dearer):
            break
        try:
            tried = measure(dearer)
        except StorageUnavailableError:
            break
        if tried > _LONGEST:
            break
        cost, seconds = dearer, tried
    return cost


def _dearer(cost: Cost, limits: CostLimits) -> Cost:
    if cost.memory_kib * 2 <= limits.most.memory_kib:
        return Cost(cost.memory_kib * 2, cost.iterations, cost.lanes)
    return Cost(cost.memory_kib, cost.iterations + 1, cost.lanes)
