"""Where in a figure the days are, in pixels: margins, panels and the lanes below."""

from dataclasses import dataclass

GUTTER_LEFT = 104.0
GUTTER_RIGHT = 96.0
HEADER = 52.0
GAP = 22.0
LANE = 18.0
LANES_TOP = 12.0
DATES = 30.0
DPI = 100.0


def points(pixels: float) -> float:
    """Turn logical pixels into matplotlib's points."""
    return pixels * 72 / DPI


@dataclass(frozen=True, slots=True)
class PlotArea:
    """The figure's size and division; pixels from the top left, one per logical pixel."""

    width: float
    height: float
    panels: int
    lanes: int
    first: int
    last: int

    @property
    def left(self) -> float:
        """Left edge of the days."""
        return GUTTER_LEFT

    @property
    def right(self) -> float:
        """Right edge of the days."""
        return max(self.width - GUTTER_RIGHT, self.left + 1)

    @property
    def span(self) -> tuple[float, float]:
        """Day numbers at the two edges, half a day beyond the first and the last."""
        return self.first - 0.5, self.last + 0.5

    @property
    def columns(self) -> int:
        """Pixel columns of the days."""
        return max(1, int(self.right - self.left))

    @property
    def days(self) -> int:
        """Days from the first to the last."""
        return self.last - self.first + 1

    @property
    def crowding(self) -> float:
        """Pixels a day has."""
        return self.columns / self.days

    def panel(self, number: int) -> tuple[float, float, float, float]:
        """Give left, bottom, width, height of a panel as shares of the figure."""
        lanes = LANES_TOP + LANE * self.lanes if self.lanes else 0.0
        room = self.height - lanes - DATES - GAP * (self.panels - 1)
        each = max(room / self.panels, HEADER + 20)
        top = number * (each + GAP) + HEADER
        return self._share(top, each - HEADER)

    def lane_box(self) -> tuple[float, float, float, float]:
        """Give the box of all lanes, above the dates."""
        tall = LANE * self.lanes
        return self._share(self.height - DATES - tall, tall)

    def x_of(self, day: float) -> float:
        """Give the pixel of a day."""
        low, high = self.span
        return self.left + (day - low) / (high - low) * (self.right - self.left)

    def day_at(self, x: float) -> int | None:
        """Give the day under a pixel; None outside the days."""
        if not self.left <= x <= self.right:
            return None
        low, high = self.span
        day = round(low + (x - self.left) / (self.right - self.left) * (high - low))
        return min(max(day, self.first), self.last)

    def _share(self, top: float, tall: float) -> tuple[float, float, float, float]:
        bottom = (self.height - top - tall) / self.height
        return (
            self.left / self.width,
            bottom,
            (self.right - self.left) / self.width,
            (tall / self.height),
        )
