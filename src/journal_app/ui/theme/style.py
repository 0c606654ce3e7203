"""Fusion with our own palette, fonts and a short style sheet."""

from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStackedWidget, QWidget

from journal_app.ui.theme.colours import Colours

FAMILY = "Inter"
STYLE_SHEET: Final = "style_sheet"
"""Property of the application: the style sheet of its windows."""
_DRESSED: Final = "dressed"
BASE_POINTS = 10.5
"""Text size at 100 %: 14 px at 96 dpi."""


def load_fonts(resources: Path) -> None:
    """Make the vendored family known to Qt."""
    for file in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def apply_style(app: QApplication, colours: Colours, resources: Path, scale: float = 1.0) -> None:
    """Dress every window, there or to come; ``scale`` is the text size (1.0 is 100 %)."""
    app.setStyle("Fusion")
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_POINTS * scale)
    app.setFont(font)
    app.setPalette(_palette(colours))
    app.setProperty(STYLE_SHEET, _sheet(colours, resources, scale))
    for window in app.topLevelWidgets():
        if window.property(_DRESSED):
            dress(window)


def dress(window: QWidget) -> None:
    """Give a window the style sheet in force, now and whenever it changes.

    It is not the application's: then each widget of a screen would be styled anew, with all that
    is in it, whenever it is put into another one while the screen is built.
    """
    window.setProperty(_DRESSED, True)
    app = QApplication.instance()
    window.setStyleSheet((app.property(STYLE_SHEET) if app is not None else None) or "")


def take_in(stack: QStackedWidget, part: QWidget) -> None:
    """Give something that was just built its place in a dressed window.

    What it was measured by before the style sheet reached it is forgotten, so that it does not
    move once it is seen.
    """
    stack.addWidget(part)
    for widget in (part, *part.findChildren(QWidget)):
        widget.ensurePolished()
    for layout in part.findChildren(QLayout):
        layout.invalidate()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.ground,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.raised,
        roles.Button: colours.surface,
        roles.ToolTipBase: colours.surface,
        roles.WindowText: colours.ink,
        roles.Text: colours.ink,
        roles.ButtonText: colours.ink,
        roles.ToolTipText: colours.ink,
        roles.PlaceholderText: colours.muted,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Link: colours.accent,
        roles.Mid: colours.rule,
        roles.Dark: colours.edge,
        roles.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _sheet(colours: Colours, resources: Path, scale: float) -> str:
    template = Template((resources / "themes" / "style.qss").read_text(encoding="utf-8"))
    sizes = {f"t{px}": f"{BASE_POINTS * scale * px / 14:.2f}pt" for px in (12, 14, 16, 20, 28)}
    boxes = {f"b{px}": f"{round(px * max(1.0, scale))}px" for px in (12, 14, 18)}
    roles = {name: getattr(colours, name) for name in Colours.__slots__ if name != "dark"}
    tone = "dark" if colours.dark else "light"
    images = {
        "arrow_down": (resources / "themes" / f"arrow-{tone}.svg").as_posix(),
        "arrow_up": (resources / "themes" / f"arrow-up-{tone}.svg").as_posix(),
        "tick": (resources / "themes" / f"tick-{tone}.svg").as_posix(),
    }
    return template.substitute(roles | sizes | boxes | images)
