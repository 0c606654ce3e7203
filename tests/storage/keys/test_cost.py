import pytest

from journal_app.domain.vault_errors import StorageFault, StorageUnavailableError
from journal_app.storage.keys import cost as module
from journal_app.storage.keys.cost import Cost, CostLimits, calibrate, derive, measure

MIB = 1024


def seconds_on(machine_speed):
    """A machine where time grows with memory and iterations."""
    return lambda cost: cost.memory_kib / MIB * cost.iterations / 3 / machine_speed


@pytest.mark.parametrize(
    ("speed", "memory_mib", "iterations"),
    [
        (50, 64, 3),  # slow: the least is already over the second
        (100, 64, 3),  # 0.64 s
        (400, 256, 3),  # 0.64 s
        (1000, 512, 3),  # 0.51 s
        (2000, 512, 6),  # memory first, then time: 0.51 s
        (100_000, 512, 16),  # never past the limits
    ],
)
def test_memory_is_raised_before_time(speed, memory_mib, iterations):
    chosen = calibrate(CostLimits(), seconds_on(speed))
    assert (chosen.memory_kib, chosen.iterations, chosen.lanes) == (memory_mib * MIB, iterations, 4)
    assert CostLimits().allow(chosen)


def test_a_step_past_a_second_is_not_taken():
    seconds = {64 * MIB: 0.4, 128 * MIB: 1.1}
    chosen = calibrate(CostLimits(), lambda cost: seconds[cost.memory_kib])
    assert chosen.memory_kib == 64 * MIB


def test_a_machine_short_of_memory_keeps_the_cost_before():
    def measured(cost):
        if cost.memory_kib > 64 * MIB:
            raise StorageUnavailableError(StorageFault.MEMORY)
        return 0.1

    assert calibrate(CostLimits(), measured) == CostLimits().least


def test_no_production_key_is_cheaper_than_the_floor_or_dearer_than_the_ceiling():
    limits = CostLimits()
    assert limits.least == Cost(memory_kib=65536, iterations=3, lanes=4)
    assert limits.most.memory_kib == 512 * MIB
    for hostile in (
        Cost(65535, 3, 4),
        Cost(65536, 2, 4),
        Cost(65536, 3, 3),
        Cost(512 * MIB + 1, 3, 4),
        Cost(65536, 17, 4),
        Cost(65536, 3, 17),
        Cost(2**31, 2**31, 2**31),
        Cost(-1, -1, -1),
    ):
        assert not limits.allow(hostile)


def test_argon2_wants_eight_kib_a_lane():
    limits = CostLimits(least=Cost(8, 1, 1), most=Cost(64, 1, 4))
    assert limits.allow(Cost(32, 1, 4))
    assert not limits.allow(Cost(31, 1, 4))


def test_a_derivation_is_measured_and_repeatable(tiny):
    assert measure(tiny) > 0
    assert derive(b"one", b"s" * 16, tiny) == derive(b"one", b"s" * 16, tiny)
    assert derive(b"one", b"s" * 16, tiny) != derive(b"two", b"s" * 16, tiny)


def test_too_little_memory_for_a_derivation_is_a_refusal(monkeypatch, tiny):
    class Starved:
        def __init__(self, **_parameters):
            pass

        def derive(self, _material):
            raise MemoryError

    monkeypatch.setattr(module, "Argon2id", Starved)
    with pytest.raises(StorageUnavailableError) as refusal:
        derive(b"x", b"s" * 16, tiny)
    assert refusal.value.fault is StorageFault.MEMORY
