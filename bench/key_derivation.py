"""What one try at a passphrase costs here, and which cost a new key file would get.

python bench/key_derivation.py [--rounds 5]
"""

import argparse
import json
import sys
from statistics import median

from journal_app.storage.keys.cost import Cost, CostLimits, calibrate, measure

MEBIBYTES = (64, 128, 256, 512)


def main() -> int:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    least = CostLimits().least
    costs = [Cost(size * 1024, least.iterations, least.lanes) for size in MEBIBYTES]
    steps = [
        {
            "memory_mib": cost.memory_kib // 1024,
            "iterations": cost.iterations,
            "lanes": cost.lanes,
            "ms": round(1000 * median(measure(cost) for _ in range(rounds))),
        }
        for cost in costs
    ]
    chosen = calibrate(CostLimits())
    memory = chosen.memory_kib // 1024
    chosen_ms = round(1000 * median(measure(chosen) for _ in range(rounds)))
    choice = {"memory_mib": memory, "iterations": chosen.iterations, "ms": chosen_ms}
    print(json.dumps({"steps": steps, "chosen": choice}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
