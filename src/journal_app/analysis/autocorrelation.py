"""How much a day resembles the day before."""

import numpy as np

from journal_app.analysis.arrays import Floats

SHRINK_TOWARDS = 0.3
SHRINK_PAIRS = 20
LOWEST = 0.1
HIGHEST = 0.75
_FLAT = 1e-12


def shrunk_autocorrelation(pairs: int, products: float, squares: float) -> float:
    """Estimate lag-1 autocorrelation from few pairs, pulled towards 0.3.

    The raw ratio is too low in short series; ``(1 + 3 phi) / p`` is added back (at least as
    for four pairs), then twenty pairs' worth of 0.3 are mixed in.

    Args:
        pairs: Number of pairs of consecutive days, p >= 0.
        products: Sum of ``u_t * u_(t-1)`` over the pairs.
        squares: Sum of ``(u_t**2 + u_(t-1)**2) / 2`` over the pairs. Where it is 0 (a flat
            series, or no pair yet) the raw ratio counts as 0.

    Returns:
        Autocorrelation without unit, 0.1 to 0.75.

    Source:
        Bias: Marriott & Pope (1954), Biometrika 41:390-402, doi:10.1093/biomet/41.3-4.390.
        Prior and bounds: this project's simulation, docs/methods.md.
    """
    raw = products / squares if squares > 0 else 0.0
    corrected = raw + (1 + 3 * raw) / max(pairs, 4)
    shrunk = (pairs * corrected + SHRINK_PAIRS * SHRINK_TOWARDS) / (pairs + SHRINK_PAIRS)
    return min(max(shrunk, LOWEST), HIGHEST)


def detrended_autocorrelation(pairs: int, products: Floats, squares: Floats) -> Floats:
    """Estimate it for many series whose own line was taken off, each pulled towards 0.3.

    Taking off a line lowers the raw ratio further than taking off a mean: ``(2 + 4 phi) / p``
    is added back. The rest is as in ``shrunk_autocorrelation``.

    Args:
        pairs: Number of pairs of consecutive days, p >= 0, the same for every series.
        products: Sums of ``u_t * u_(t-1)``, shape ``(k,)``.
        squares: Sums of ``(u_t**2 + u_(t-1)**2) / 2``, shape ``(k,)``.

    Returns:
        Autocorrelation without unit, shape ``(k,)``, 0.1 to 0.75.

    Source:
        Bias: Shaman & Stine (1988), JASA 83:842-848, doi:10.1080/01621459.1988.10478672, for
        a mean; for a line see docs/methods.md.
    """
    raw = np.divide(products, squares, out=np.zeros_like(products), where=squares > _FLAT)
    corrected = raw + (2 + 4 * raw) / max(pairs, 4)
    shrunk = (pairs * corrected + SHRINK_PAIRS * SHRINK_TOWARDS) / (pairs + SHRINK_PAIRS)
    return np.clip(shrunk, LOWEST, HIGHEST)
