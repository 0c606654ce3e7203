"""Numbers: the person's own beside those of the country, each to be corrected."""

from dataclasses import dataclass

from journal_app.domain.crisis_line import CrisisLine, lines_for
from journal_app.domain.ids import LineId
from journal_app.domain.own_line import OwnLine, OwnLineKind
from journal_app.translation import tr
from journal_app.ui import words
from journal_app.ui.device import Device
from journal_app.ui.hours import open_hours_words
from journal_app.ui.plan_words import line_kind_words
from journal_app.ui.screens.plan.pieces.fields import FieldKind, FieldSpec
from journal_app.ui.screens.plan.pieces.page import Group, PageWords
from journal_app.ui.screens.plan.pieces.piece_card import CardWords
from journal_app.ui.screens.plan.state import PlanPart, Values
from journal_app.usecases.ports import NewId
from journal_app.usecases.read_plan import PlanNow

_LISTED = "listed:"
"""Ids of cards that are listed lines, by their place."""


@dataclass(frozen=True, slots=True)
class NumberPieces:
    """A listed line is never changed: one's own stands in its place."""

    lines: tuple[CrisisLine, ...]
    """The lines of every country."""
    device: Device
    new_id: NewId

    part = PlanPart.NUMBERS

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            intro=tr(
                "These stand in Help now. Those for an emergency come first. A listed "
                "number that has changed can be corrected; yours then stands in its place."
            ),
            add=tr("&Add a number"),
            new=tr("A number"),
            change=tr("A number"),
        )

    def groups(self, now: PlanNow) -> tuple[Group, ...]:
        """Own numbers, then the listed ones that nothing stands in place of."""
        order = list(OwnLineKind)
        own = sorted(now.lines, key=lambda line: order.index(line.kind))
        replaced = {line.instead_of for line in now.lines}
        listed = (
            _listed_card(place, line)
            for place, line in enumerate(self._listed())
            if line.name not in replaced
        )
        return (
            Group(tr("My numbers"), tuple(_own_card(line) for line in own)),
            Group(tr("Listed for my country"), tuple(listed)),
        )

    def find(self, piece: str, now: PlanNow) -> OwnLine | None:
        """A number by its id, or a listed one to be corrected."""
        if piece.startswith(_LISTED):
            return self._begun(self._listed()[int(piece.removeprefix(_LISTED))])
        return next((one for one in now.lines if one.id == piece), None)

    def fields(self, piece: OwnLine | None, now: PlanNow) -> tuple[FieldSpec, ...]:
        """Name, number, hours, what for."""
        del piece, now
        return (
            FieldSpec("name", tr("Name")),
            FieldSpec("number", tr("Number, or another way")),
            FieldSpec("hours", tr("When somebody is there"), tr("for example: weekdays, 9 to 5")),
            FieldSpec(
                "kind",
                tr("Who is it?"),
                kind=FieldKind.CHIPS,
                options=tuple(line_kind_words()),
            ),
            FieldSpec("note", tr("What I want to remember about it"), tr("may stay empty")),
        )

    def values(self, piece: OwnLine | None) -> Values:
        """What is known of it."""
        if piece is None:
            return {"kind": OwnLineKind.PROFESSIONAL.value}
        return {
            "name": piece.name,
            "number": piece.number,
            "hours": piece.hours,
            "kind": piece.kind.value,
            "note": piece.note,
        }

    def made(self, values: Values, piece: OwnLine | None, now: PlanNow) -> OwnLine:
        """The number, as of today. Raises JournalError."""
        new = piece is None or piece.id.startswith(_LISTED)
        last = max((one.position for one in now.lines), default=-1)
        return OwnLine(
            id=LineId(self.new_id()) if piece is None or new else piece.id,
            name=values["name"],
            number=values["number"],
            kind=OwnLineKind(values["kind"] or OwnLineKind.OTHER.value),
            hours=values["hours"],
            note=values["note"],
            written_on=now.today,
            instead_of="" if piece is None else piece.instead_of,
            position=last + 1 if piece is None or new else piece.position,
        )

    def _listed(self) -> tuple[CrisisLine, ...]:
        """The lines of the chosen country."""
        return lines_for(self.device.choices().country or "", self.lines)

    def _begun(self, line: CrisisLine) -> OwnLine:
        place = self._listed().index(line)
        return OwnLine(
            id=LineId(f"{_LISTED}{place}"),
            name=line.name,
            number=ways(line),
            kind=OwnLineKind.CRISIS,
            hours=open_hours_words(line.hours),
            note=line.note,
            instead_of=line.name,
        )


def ways(line: CrisisLine) -> str:
    """Every way to reach a listed line."""
    text = tr("text {text}").format(text=line.text) if line.text else ""
    return "  ·  ".join(way for way in (line.number, text, line.chat) if way)


def _own_card(line: OwnLine) -> CardWords:
    about = " · ".join(part for part in (line.hours.strip(), line.note.strip()) if part)
    lines = [(line.number, "words")]
    if about:
        lines.append((about, ""))
    if line.written_on is not None:
        day = words.numeric_day(line.written_on)
        lines.append((tr("Written by you on {day}.").format(day=day), "small"))
    if line.instead_of:
        instead = tr("It stands in place of the listed number: {name}.")
        lines.append((instead.format(name=line.instead_of), "small"))
    return CardWords(line.id, line.name, tuple(lines))


def _listed_card(place: int, line: CrisisLine) -> CardWords:
    source = tr("{hours}. Source: {source}, checked {day}").format(
        hours=open_hours_words(line.hours),
        source=line.source,
        day=words.numeric_day(line.checked_on),
    )
    lines = ((ways(line), "words"), (source, "small"))
    return CardWords(f"{_LISTED}{place}", line.name, lines, remove=False)
