"""The colours of a chart by role; the theme files and the report's inks fill them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ink:
    """One hex colour for each role, and the font family."""

    ground: str
    """What the chart stands on."""
    ink: str
    muted: str
    rule: str
    """Lines that only divide."""
    accent: str
    """The recent level."""
    warm: str
    """Urges, notices and flags."""
    band: str
    """The usual band, and the period of a report."""
    entry: str
    """Daily points."""
    font: str = "Inter"


LIGHT = Ink(
    ground="#FAF7F1",
    ink="#1D2426",
    muted="#566166",
    rule="#DDD5C8",
    accent="#17616B",
    warm="#96490B",
    band="#D9E6E5",
    entry="#3F4A4E",
)
DARK = Ink(
    ground="#14191B",
    ink="#ECE9E2",
    muted="#A9B2B4",
    rule="#333E43",
    accent="#74C5CD",
    warm="#E8AA66",
    band="#24403F",
    entry="#C5CCCC",
)
PAPER = Ink(
    ground="#FFFFFF",
    ink="#1D2A2C",
    muted="#4F5D60",
    rule="#DDE3E3",
    accent="#17616B",
    warm="#A5560B",
    band="#EDF3F3",
    entry="#1D2A2C",
)
