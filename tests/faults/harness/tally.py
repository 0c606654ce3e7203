"""What was found in many rounds of one fault, and where it is written down."""

import json
import os
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from tests.faults.harness.oracle import Finding

FIGURES = "EVEN_KEEL_FAULT_FIGURES"
"""Names a file that gets one JSON line for each part of a row; without it nothing is written."""
_EXAMPLES = 5

T = TypeVar("T")


def counts(small: int, full: int) -> pytest.MarkDecorator:
    """How many rounds in every run, and how many behind --full."""
    return pytest.mark.parametrize("rounds", [small, pytest.param(full, marks=pytest.mark.slow)])


def spread(items: Sequence[T], most: int) -> Sequence[T]:
    """At most so many of the items, evenly spread; in a full run all of them."""
    return items[:: max(1, -(-len(items) // most))]


class Tally:
    """Counts the rounds of one part of a row of the matrix."""

    def __init__(self, row: str, part: str) -> None:
        self._row, self._part = row, part
        self._found: Counter[Finding] = Counter()
        self._acknowledged = 0
        self._examples: list[str] = []

    def note(self, finding: Finding, where: object, acknowledged: int = 0) -> None:
        """Add a round; ``where`` says which, so that a bad one can be tried again."""
        self._found[finding] += 1
        self._acknowledged += acknowledged
        if finding is not Finding.FINE and len(self._examples) < _EXAMPLES:
            self._examples.append(f"{finding} at {where}")

    @property
    def rounds(self) -> int:
        return self._found.total()

    def settle(self, **more: int) -> None:
        """Write the figures down, and fail where a round was not fine."""
        bad = {finding.value: self._found[finding] for finding in Finding if self._found[finding]}
        bad.pop(Finding.FINE.value, None)
        _write(
            row=self._row,
            part=self._part,
            on=datetime.now(UTC).date().isoformat(),
            rounds=self.rounds,
            acknowledged=self._acknowledged,
            bad=bad,
            **more,
        )
        assert not bad, (bad, self._examples)
        assert self.rounds


def _write(**line: object) -> None:
    path = os.environ.get(FIGURES)
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
