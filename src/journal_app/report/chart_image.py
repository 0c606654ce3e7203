"""A chart as the report takes it: drawn lines and the same in words."""

from dataclasses import dataclass

from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class ChartImage(Silent):
    """An SVG picture with its alternative text.

    Raises:
        ValueError: ``alt`` is empty.
    """

    svg: bytes
    alt: str

    def __post_init__(self) -> None:
        if not self.alt.strip():
            msg = "a chart needs alternative text"
            raise ValueError(msg)
