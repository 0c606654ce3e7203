"""A template: the person's own questions to begin a text with."""

from dataclasses import dataclass

from journal_app.domain.errors import JournalError, MissingError
from journal_app.domain.ids import TemplateId
from journal_app.domain.silent import Silent
from journal_app.domain.text import LINE_LIMIT, check_length, settle, tidy

MOST_PROMPTS = 12


class TooManyPromptsError(JournalError):
    """A template has more prompts than it holds (``MOST_PROMPTS``)."""


@dataclass(frozen=True, slots=True, repr=False)
class Template(Silent):
    """A name and its prompts, offered where free text is written."""

    id: TemplateId
    name: str
    prompts: tuple[str, ...]
    """One line each; 1 to ``MOST_PROMPTS``."""
    position: int = 0
    hidden: bool = False

    def __post_init__(self) -> None:
        settle(self, "name", limit=LINE_LIMIT)
        lines = (" ".join(tidy(prompt).split()) for prompt in self.prompts)
        prompts = tuple(line for line in lines if line)
        for prompt in prompts:
            check_length("prompts", prompt, limit=LINE_LIMIT)
        if not self.name.strip():
            raise MissingError("name")
        if not prompts:
            raise MissingError("prompts")
        if len(prompts) > MOST_PROMPTS:
            raise TooManyPromptsError
        object.__setattr__(self, "prompts", prompts)

    @property
    def text(self) -> str:
        """The prompts as headings, with an empty line under each."""
        return "\n\n".join(self.prompts) + "\n"
