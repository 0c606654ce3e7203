"""Every way in which a questionnaire or its answers can be refused, as typed data."""

from enum import Enum

from journal_app.domain.errors import JournalError


class FormProblem(Enum):
    """What is wrong with the file of a questionnaire, or of the answers to one."""

    NOT_JSON = "not JSON"
    TOO_LARGE = "too large"
    TOO_DEEP = "too deep"
    TOO_MANY = "too many"
    TOO_LONG = "too long"
    OTHER_RESOURCE = "other resource"
    SHAPE = "shape"
    MODIFIED = "modified"
    NO_QUESTION = "no question"
    NO_NAME = "no name"
    SAME_NAME = "same name"
    NO_TEXT = "no text"
    UNKNOWN_KIND = "unknown kind"
    NO_OPTIONS = "no options"
    OPTIONS_ELSEWHERE = "options elsewhere"
    CONDITION = "condition"
    CIRCLE = "circle"
    ANSWER = "answer"
    OTHER_FORM = "other form"


class FormRefusedError(JournalError):
    """A file cannot be read as a questionnaire, or as answers to one.

    ``number`` is the place of the item in the file, from 1; 0 where it is not about one item.
    """

    def __init__(self, problem: FormProblem, number: int = 0) -> None:
        super().__init__(problem, number)
        self.problem = problem
        self.number = number


class FormThereError(JournalError):
    """The questionnaire is in the journal already."""


class NoSuchFormError(JournalError):
    """There is no questionnaire, or no filled one, with this id."""


class UnansweredError(JournalError):
    """Questions that have to be answered were not (``count`` of them)."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count
