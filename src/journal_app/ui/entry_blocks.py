"""The parts in which a page sets what an entry says: words only."""

from dataclasses import dataclass

from journal_app.translation import tr


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """An answer in the person's own words."""

    question: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class FigureBlock:
    """Short answers that are set below each other."""

    rows: tuple[tuple[str, str], ...]
    """Question and answer."""


@dataclass(frozen=True, slots=True, repr=False)
class ChainStep:
    """One link of a chain."""

    kind: str
    text: str
    could_turn: bool


@dataclass(frozen=True, slots=True, repr=False)
class ChainSteps:
    """The links of a chain in their order."""

    question: str
    steps: tuple[ChainStep, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Gentle:
    """Something that is said with care: that it was not safe."""

    text: str


Block = Said | FigureBlock | ChainSteps | Gentle


def joined(*parts: str) -> str:
    """What is not empty, in one line."""
    return " · ".join(part for part in parts if part.strip())


def yes_no(value: bool | None) -> str:  # noqa: FBT001 - the answer itself
    """Yes, no, or nothing where it was skipped."""
    return "" if value is None else (tr("yes") if value else tr("no"))


def out_of(most: int, value: int | None) -> str:
    """Points of how many there are, or nothing where it was skipped."""
    return "" if value is None else tr("{n} of {most}").format(n=value, most=most)
