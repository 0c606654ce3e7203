"""The two array types that the analysis speaks."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
"""Ratings, levels and scores; NaN where there is nothing."""

Days = npt.NDArray[np.int64]
"""Day numbers as ``date.toordinal()`` gives them."""
