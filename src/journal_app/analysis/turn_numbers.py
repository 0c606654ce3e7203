"""Random numbers that belong to a day, so that every scale is turned alike."""

import numpy as np
import numpy.typing as npt

from journal_app.analysis.arrays import Days

TURNS = 999
_SEED = 20_261_128


def turn_numbers(blocks: Days, turn: int | Days) -> npt.NDArray[np.uint64]:
    """Give the number of each block (day, week) in one turn, whichever scale asks.

    Args:
        blocks: Numbers of the blocks, shape ``(n,)``.
        turn: Which turn, from 0; or shape ``(turns, 1)`` for ``(turns, n)`` at once.

    Source:
        The last steps of SplitMix64: Steele, Lea & Flood (2014), doi:10.1145/2660193.2660195.
    """
    seed = np.asarray(turn).astype(np.uint64) + np.uint64(_SEED)
    key = blocks.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + seed
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        key = (key ^ (key >> np.uint64(shift))) * np.uint64(factor)
    answer: npt.NDArray[np.uint64] = key ^ (key >> np.uint64(31))
    return answer
