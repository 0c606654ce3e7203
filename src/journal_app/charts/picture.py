"""A figure as pixels, without any window."""

import warnings
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of a figure: RGBA, 8 bits each, row by row from the top left."""

    width: int
    height: int
    rgba: bytes


def picture_of(figure: Figure) -> Picture:
    """Draw a figure into memory."""
    canvas = FigureCanvasAgg(figure)
    with warnings.catch_warnings():
        # a sign that no font has is drawn as a box; the warning would print it where logs go
        warnings.filterwarnings("ignore", message="Glyph ", category=UserWarning)
        canvas.draw()  # type: ignore[no-untyped-call]
    width, height = canvas.get_width_height(physical=True)
    return Picture(width, height, bytes(canvas.buffer_rgba()))  # type: ignore[no-untyped-call]
