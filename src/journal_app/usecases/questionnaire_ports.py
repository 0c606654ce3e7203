"""What questionnaires ask of the outside: where they are kept, and how their files are read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.filled import Filled, KeptForm, KeptResponse
from journal_app.domain.questionnaire.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class FormFormat:
    """The format of the clinic's files. Reading raises FormRefusedError."""

    read: Callable[[str], Questionnaire]
    read_response: Callable[[Questionnaire, str], Filled]
    write_response: Callable[[Questionnaire, Filled], str]


class QuestionnaireBook(Protocol):
    """Questionnaires and what was filled in; deleted ones stay in the bin until they are purged."""

    def all(self) -> list[KeptForm]:
        """Every questionnaire that is not in the bin, in the order they were added."""
        ...

    def bin(self) -> list[tuple[KeptForm, datetime]]:
        """Those in the bin with the time they went there, the newest first."""
        ...

    def get(self, form: QuestionnaireId) -> KeptForm:
        """One that is not in the bin. Raises NoSuchFormError."""
        ...

    def save(self, form: KeptForm) -> None:
        """Keep a new one, or the new settings of an old one."""
        ...

    def delete(self, form: QuestionnaireId) -> None:
        """Move one to the bin, with all that was filled in. Raises NoSuchFormError."""
        ...

    def restore(self, form: QuestionnaireId) -> None:
        """Take one out of the bin, with all that was filled in. Raises NoSuchFormError."""
        ...

    def responses(self, form: QuestionnaireId) -> list[KeptResponse]:
        """What was filled in and is not in the bin, oldest first."""
        ...

    def last_days(self) -> dict[QuestionnaireId, date]:
        """The day each was filled in last; those that never were are left out."""
        ...

    def save_response(self, response: KeptResponse) -> None:
        """Keep what was filled in; the same one again takes its own place."""
        ...

    def delete_response(self, response: ResponseId) -> None:
        """Move one to the bin. Raises NoSuchFormError."""
        ...

    def restore_response(self, response: ResponseId) -> None:
        """Take one out of the bin. Raises NoSuchFormError."""
        ...

    def purge(self, deleted_before: datetime) -> int:
        """Remove the words of what went into the bin before this time; how many went."""
        ...
