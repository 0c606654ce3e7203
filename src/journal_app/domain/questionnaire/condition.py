"""When an item is asked: what FHIR calls ``enableWhen``."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.questionnaire.answer import Amount, Answer, Truth, number_in, same
from journal_app.domain.questionnaire.when import AnsweredTime, AtMoment, OnDate, order
from journal_app.domain.silent import Silent


class Comparison(StrEnum):
    """How an answer is compared; named as in FHIR R4."""

    EXISTS = "exists"
    EQUAL = "="
    NOT_EQUAL = "!="
    ABOVE = ">"
    BELOW = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


_DATED = (OnDate, AnsweredTime, AtMoment)
_ORDERED = frozenset({Comparison.ABOVE, Comparison.BELOW, Comparison.AT_LEAST, Comparison.AT_MOST})


@dataclass(frozen=True, slots=True, repr=False)
class Condition(Silent):
    """The answer to another item has to compare like this."""

    about: str
    """Link id of the other item."""
    comparison: Comparison
    answer: Answer

    @property
    def clear(self) -> bool:
        """Whether it says something that can be decided."""
        if self.comparison is Comparison.EXISTS:
            return isinstance(self.answer, Truth)
        ordered = number_in(self.answer) is not None or isinstance(self.answer, _DATED)
        return self.comparison not in _ORDERED or ordered

    def holds(self, given: tuple[Answer, ...]) -> bool:
        """Whether one of the answers given compares like this; without an answer none does.

        Source: FHIR R4, ``questionnaire-enable-operator``.
        """
        if self.comparison is Comparison.EXISTS:
            return bool(given) is (self.answer == Truth(yes=True))
        return any(self._compares(one) for one in given)

    def _compares(self, given: Answer) -> bool:
        match given, self.answer:
            case Amount() as one, Amount() as other if not one.measured_like(other):
                return True  # nobody can tell, so it is asked
        if self.comparison is Comparison.EQUAL:
            return _equal(given, self.answer)
        if self.comparison is Comparison.NOT_EQUAL:
            return not _equal(given, self.answer)
        place = _order(given, self.answer)
        if place is None:
            return False
        return {
            Comparison.ABOVE: place > 0,
            Comparison.BELOW: place < 0,
            Comparison.AT_LEAST: place >= 0,
            Comparison.AT_MOST: place <= 0,
        }[self.comparison]


def _order(given: Answer, wanted: Answer) -> int | None:
    """-1, 0 or 1 as what was given is below, at or above what is wanted; None for no order."""
    if isinstance(given, _DATED) and isinstance(wanted, _DATED):
        return order(given, wanted)
    value, bound = number_in(given), number_in(wanted)
    return None if value is None or bound is None else (value > bound) - (value < bound)


def _equal(given: Answer, wanted: Answer) -> bool:
    if isinstance(given, _DATED) and isinstance(wanted, _DATED):
        return order(given, wanted) == 0
    value = number_in(given)
    return same(given, wanted) or (value is not None and value == number_in(wanted))
