"""Begin the plan with what was filled in in the first five minutes."""

from dataclasses import dataclass, field

from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.domain.silent import Silent
from journal_app.usecases.keep_pieces import SignPiece, SignPieces
from journal_app.usecases.keep_plan import KeepPlan
from journal_app.usecases.plan_ports import PlanBook


@dataclass(frozen=True, slots=True, repr=False)
class FirstPlan(Silent):
    """What was filled in; the rest is left out."""

    sign: SignPiece | None
    card: IfThen | None
    person: SupportPerson | None
    reasons: Reasons | None
    reasons_before: Reasons = field(default_factory=Reasons)
    """What stood there, to be put back."""

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.sign or self.card or self.person or self.reasons)


@dataclass(frozen=True, slots=True)
class BeginPlan:
    """Keeps all of it at once; on the journal's thread."""

    keep: KeepPlan
    book: PlanBook
    signs: SignPieces

    def save(self, made: FirstPlan) -> None:
        """Keep what was filled in."""
        self.keep(lambda: self._save(made))

    def take_back(self, made: FirstPlan) -> None:
        """Take away what was kept; reasons stand as they stood before."""
        self.keep(lambda: self._take_back(made))

    def _save(self, made: FirstPlan) -> None:
        if made.sign is not None:
            self.signs.save(made.sign)
        if made.card is not None:
            self.book.if_thens.save(made.card)
        if made.person is not None:
            self.book.people.save(made.person)
        if made.reasons is not None:
            self.book.reasons.save(made.reasons)

    def _take_back(self, made: FirstPlan) -> None:
        if made.sign is not None:
            self.signs.delete(made.sign)
        if made.card is not None:
            self.book.if_thens.delete(made.card)
        if made.person is not None:
            self.book.people.delete(made.person)
        if made.reasons is not None:
            self.book.reasons.save(made.reasons_before)
