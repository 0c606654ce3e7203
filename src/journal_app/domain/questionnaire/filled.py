"""A questionnaire that was filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from journal_app.domain.ids import QuestionnaireId, ResponseId
from journal_app.domain.questionnaire.answer import Answer
from journal_app.domain.questionnaire.due import DuePlan
from journal_app.domain.silent import Silent


class FilledStatus(StrEnum):
    """How far it got; named as in FHIR R4."""

    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered-in-error"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, repr=False)
class Filled(Silent):
    """The answers, and what is said about them."""

    answers: Mapping[str, tuple[Answer, ...]]
    authored: datetime
    """When it was filled in, aware, UTC, whole milliseconds."""
    status: FilledStatus = FilledStatus.COMPLETED
    canonical: str = ""
    """Address and version of the questionnaire, ``url|version``."""


@dataclass(frozen=True, slots=True, repr=False)
class KeptForm(Silent):
    """A questionnaire as it is kept: the clinic's own file, and what the person set."""

    id: QuestionnaireId
    source: str
    """The file as it was given; it is read anew each time."""
    added: date
    plan: DuePlan = field(default_factory=DuePlan)
    marked: frozenset[str] = frozenset()
    """Link ids of the questions that ask for help when they are answered above zero."""
    asked: bool = False
    """Whether the person said, question by question, which are about not being safe."""


@dataclass(frozen=True, slots=True, repr=False)
class KeptResponse(Silent):
    """A filled questionnaire as it is kept: the text of a FHIR ``QuestionnaireResponse``."""

    id: ResponseId
    form: QuestionnaireId
    authored: datetime
    zone: str
    """IANA time zone in force where it was filled in."""
    day: date
    """The day it counts for."""
    body: str
    bring: bool = False
    private: bool = False
