"""Colours by role, read from the theme files."""

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme: a hex colour for each role (see resources/themes)."""

    ground: str
    surface: str
    raised: str
    ink: str
    muted: str
    rule: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    warm: str
    warm_soft: str
    band: str
    entry: str
    dark: bool = False


def read_colours(resources: Path, name: str) -> Colours:
    """The theme with this name (``light`` or ``dark``)."""
    with (resources / "themes" / f"{name}.toml").open("rb") as file:
        found = tomllib.load(file)
    roles = {field.name for field in fields(Colours)} - {"dark"}
    return Colours(**{role: found["colour"][role] for role in roles}, dark=found["dark"])


def stronger(colours: Colours) -> Colours:
    """For a system that asks for more contrast: second text as the first, all lines as text."""
    return replace(colours, muted=colours.ink, rule=colours.ink, edge=colours.ink)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two hex colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
