"""How long until the window of the program is on the screen: frozen beside the checkout.

python bench/start_frozen.py dist/even-keel/even-keel      (needs a display: run it under xvfb-run)
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def timed(command: list[str], place: str) -> float:
    """Seconds until its window is mapped; the process is ended then."""
    around = {**os.environ, "HOME": place, "XDG_RUNTIME_DIR": place, "QT_QPA_PLATFORM": "xcb"}
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=around, stderr=subprocess.DEVNULL)
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Even Keel"]
    subprocess.run(search, check=True, capture_output=True, timeout=60)
    took = time.perf_counter() - begun
    process.kill()
    process.wait()
    return took


def main() -> None:
    """Measure in turns and print JSON; the ratio is that of the fastest starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "journal"
        folder.mkdir()
        (folder / "journal.keys").write_text("{}", encoding="utf-8")
        (folder / "journal.db").write_bytes(b"\0" * 4096)
        frozen = [str(asked.program.absolute()), str(folder)]
        source = [sys.executable, "-m", "journal_app", str(folder)]
        for command in (frozen, source):
            timed(command, place)
        pairs = [(timed(frozen, place), timed(source, place)) for _ in range(asked.runs)]
    frozen_times, source_times = ([one[n] for one in pairs] for n in (0, 1))
    ratio = statistics.median(frozen_times) / statistics.median(source_times)
    document = {
        "frozen_ms": round(1000 * min(frozen_times)),
        "source_ms": round(1000 * min(source_times)),
        "ratio_of_fastest": round(min(frozen_times) / min(source_times), 2),
        "ratio_of_medians": round(ratio, 2),
        "budget_ratio": 1.3,
        "runs": asked.runs,
    }
    print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
