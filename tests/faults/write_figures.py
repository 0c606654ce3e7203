"""Writes the figures of a full run into docs/reliability.md.

EVEN_KEEL_FAULT_FIGURES=figures.jsonl script/test --faults full tests/faults
.venv/bin/python tests/faults/write_figures.py figures.jsonl
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- figures: begin -->\n", "<!-- figures: end -->\n"
HEAD = "| fault | rounds | in parts | acknowledged | found wrong |\n|---|--:|---|--:|--:|\n"


def rows(files: list[Path]) -> dict[str, dict[str, dict]]:
    """The parts of each row by name; the last line that a part has is the one that counts."""
    found: dict[str, dict[str, dict]] = defaultdict(dict)
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            found[told["row"]][told["part"]] = told
    return found


def table(found: dict[str, dict[str, dict]]) -> str:
    """One line a row."""
    return HEAD + "".join(_line(row, list(parts.values())) for row, parts in found.items())


def _line(row: str, parts: list[dict]) -> str:
    shown = " · ".join(f"{part['part']} {part['rounds']:,}" for part in parts)
    acknowledged = sum(part["acknowledged"] for part in parts)
    bad = sum(sum(part["bad"].values()) for part in parts)
    rounds = sum(part["rounds"] for part in parts)
    said = f"{acknowledged:,}" if acknowledged else "–"
    return f"| {row} | {rounds:,} | {shown} | {said} | {bad:,} |\n"


def main(names: list[str]) -> None:
    """Put the table between its marks, and nothing else."""
    found = rows([Path(name) for name in names])
    days = sorted({part["on"] for parts in found.values() for part in parts.values()})
    text = DOCUMENT.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    told = f"Run on {' and '.join(dict.fromkeys((days[0], days[-1])))}.\n\n{table(found)}"
    DOCUMENT.write_text(f"{before}{BEGIN}{told}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
