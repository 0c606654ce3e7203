"""When an item is asked: what FHIR calls ``enableWhen``."""

from dataclasses import dataclass
from enum import StrEnum

from journal_app.domain.questionnaire.answer import Answer, Truth, number_in, same
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
        return self.comparison not in _ORDERED or number_in(self.answer) is not None

    def holds(self, given: tuple[Answer, ...]) -> bool:
        """Whether one of the answers given compares like this; without an answer none does.

        Source: FHIR R4, ``questionnaire-enable-operator``.
        """
        if self.comparison is Comparison.EXISTS:
            return bool(given) is (self.answer == Truth(yes=True))
        return any(self._compares(one) for one in given)

    def _compares(self, given: Answer) -> bool:
        if self.comparison is Comparison.EQUAL:
            return _equal(given, self.answer)
        if self.comparison is Comparison.NOT_EQUAL:
            return not _equal(given, self.answer)
        value, bound = number_in(given), number_in(self.answer)
        if value is None or bound is None:
            return False
        return {
            Comparison.ABOVE: value > bound,
            Comparison.BELOW: value < bound,
            Comparison.AT_LEAST: value >= bound,
            Comparison.AT_MOST: value <= bound,
        }[self.comparison]


def _equal(given: Answer, wanted: Answer) -> bool:
    value = number_in(given)
    return same(given, wanted) or (value is not None and value == number_in(wanted))
