"""One colour from faint to full: for cells that carry a number as well."""

from PySide6.QtGui import QColor

from journal_app.ui.theme.colours import Colours

_FAINTEST = 0.08
_TEXTS = (QColor("#000000"), QColor("#FFFFFF"))
"""One of them can be read on any ground: 4.58 at the least."""


def shaded(colours: Colours, colour: str, share: float) -> tuple[QColor, QColor]:
    """Ground and text of a cell; ``share`` is 0 (faint) to 1 (full)."""
    part = _FAINTEST + (1 - _FAINTEST) * min(max(share, 0.0), 1.0)
    low, high = QColor(colours.surface), QColor(colour)
    ground = QColor(
        *(
            round(a + (b - a) * part)
            for a, b in zip(low.toTuple()[:3], high.toTuple()[:3], strict=True)  # type: ignore[index]
        )
    )
    return ground, max(_TEXTS, key=lambda text: contrast(text, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
