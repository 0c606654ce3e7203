"""How much a day resembles the day before."""

SHRINK_TOWARDS = 0.3
SHRINK_PAIRS = 20
LOWEST = 0.1
HIGHEST = 0.75


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
