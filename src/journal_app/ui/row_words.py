"""A row of any kind in a few words, for two wordings of it side by side."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from journal_app.translation import Figure, tr

_KINDS: Final[dict[str, Callable[[], str]]] = {
    "preference": lambda: tr("A setting"),
    "scale": lambda: tr("A question"),
    "choice": lambda: tr("A word of your lists"),
    "template": lambda: tr("A template"),
    "import_batch": lambda: tr("An import"),
    "import_mapping": lambda: tr("What an import remembers"),
    "known_event": lambda: tr("A known event"),
    "new_normal": lambda: tr("A new usual"),
    "programme": lambda: tr("The programme"),
    "schedule": lambda: tr("What comes again every week"),
    "session": lambda: tr("A session"),
    "homework": lambda: tr("Homework"),
    "goal": lambda: tr("A goal"),
    "week_block": lambda: tr("Own time"),
    "week_skill": lambda: tr("The skill of a week"),
    "step_down": lambda: tr("The step-down sheet"),
    "questionnaire": lambda: tr("A questionnaire"),
    "questionnaire_response": lambda: tr("A filled-in questionnaire"),
    "plan_piece": lambda: tr("A part of your plan"),
    "plan_version": lambda: tr("An earlier plan"),
    "talk_sheet": lambda: tr("What to talk about"),
    "shared_copy": lambda: tr("A line of what was shared"),
}
_NAMES: Final = frozenset(
    {
        "id",
        "schedule_id",
        "session_id",
        "import_id",
        "questionnaire_id",
        "choice_id",
        "calendar_key",
        "only_row",
        "sha256",
        "scale",
        "source",
        "body",
    }
)
"""Fields that name something and say nothing to a person; a plan's own body is looked into."""


def kind_of_row(kind: str) -> str:
    """What kind of thing a row is."""
    return _KINDS[kind]() if kind in _KINDS else tr("Something else")


def differing_words(said: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[str, ...]:
    """What one wording says and the other does not, a line for each answer."""
    known = set(_lines(other))
    found = tuple(dict.fromkeys(line for line in _lines(said) if line not in known))
    return found or (tr("nothing there"),)


def _lines(said: object, name: str = "") -> Iterator[str]:
    match said:
        case Mapping():
            for key, value in said.items():
                if key not in _NAMES or isinstance(value, Mapping):
                    yield from _lines(value, key)
        case list() | tuple():
            for value in said:
                yield from _lines(value, name)
        case bool() | int() | float():
            yield from _figure(said, name)
        case str() if said.strip():
            yield said


def _figure(said: float, name: str) -> Iterator[str]:
    if name == "hidden":
        yield tr("put away") if said else tr("in use")
    elif name == "position":
        yield tr("place {n}").format(n=int(said) + 1)
    elif not isinstance(said, bool):
        yield f"{Figure(said):g}"
