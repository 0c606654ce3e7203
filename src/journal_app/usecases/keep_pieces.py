"""Keep pieces and sheets of the plan, each through the versions of the plan."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from journal_app.domain.ids import ScaleId
from journal_app.domain.plan.sign_note import SignNote
from journal_app.domain.scale import Scale
from journal_app.domain.silent import Silent
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.plan_ports import PlanPieces, PlanSheet
from journal_app.usecases.ports import Scales

Thing = TypeVar("Thing")
Given = TypeVar("Given", contravariant=True)  # noqa: PLC0105 - what is given to be kept


class Keeps(Protocol[Given]):
    """Where pieces of one kind are put and taken from."""

    def save(self, piece: Given) -> None:
        """Keep a new piece or the new form of an old one."""
        ...

    def delete(self, piece: Given) -> None:
        """Take a piece away."""
        ...


@dataclass(frozen=True, slots=True)
class KeepPieces(Generic[Thing]):
    """How the plan stood before can be put back; on the journal's thread."""

    keep: KeepPlan
    pieces: Keeps[Thing]

    def save(self, piece: Thing) -> None:
        """Keep a new piece or the new form of an old one."""
        self.keep(lambda: self.pieces.save(piece))

    def delete(self, piece: Thing) -> None:
        """Take a piece away."""
        self.keep(lambda: self.pieces.delete(piece))


@dataclass(frozen=True, slots=True)
class KeepSheet(Generic[Thing]):
    """How the plan stood before can be put back; on the journal's thread."""

    keep: KeepPlan
    sheet: PlanSheet[Thing]

    def __call__(self, sheet: Thing) -> None:
        """Keep a sheet in place of the earlier one."""
        self.keep(lambda: self.sheet.save(sheet))


@dataclass(frozen=True, slots=True, repr=False)
class SignPiece(Silent):
    """A warning sign: the scale that is rated, and what the plan says about it."""

    scale: Scale
    note: SignNote

    @property
    def id(self) -> ScaleId:
        """The sign's."""
        return self.scale.id


@dataclass(frozen=True, slots=True)
class SignPieces:
    """Signs stand in two places (fits ``Keeps``)."""

    scales: Scales
    notes: PlanPieces[SignNote]

    def save(self, piece: SignPiece) -> None:
        """Keep the scale and its note."""
        self.scales.save(piece.scale)
        self.notes.save(piece.note)

    def delete(self, piece: SignPiece) -> None:
        """Take both away; the answers stay."""
        self.scales.delete(piece.scale.id)
        self.notes.delete(piece.note)
