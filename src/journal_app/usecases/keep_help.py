"""Keep what was done in Help now: a coping entry, and what brought it on where that was said."""

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.ids import ChoiceId, EntryId
from journal_app.domain.silent import Silent
from journal_app.domain.tool import Tool
from journal_app.domain.trigger import Trigger
from journal_app.usecases.add_reason import AddReason
from journal_app.usecases.ports import Clock, Drafts, Journal
from journal_app.usecases.write_entry import WriteEntry

_FORM = "help:"
"""What the name of a draft begins with; one draft for each tool."""


@dataclass(frozen=True, slots=True, repr=False)
class ToolUse(Silent):
    """One use of a tool; everything but the tool may be left out."""

    skill: ChoiceId
    kind: ChoiceId | None = None
    """The kind of trigger that brought it on."""
    before: int | None = None
    """Urge or distress before, points 0-10."""
    after: int | None = None
    again: bool | None = None
    minutes: int | None = None
    answers: tuple[str, ...] = ()
    """What was written in a worksheet, an answer for each question."""
    text: str = ""

    @property
    def written(self) -> bool:
        """Whether there are words in it that must not be lost."""
        return bool(self.text.strip()) or any(answer.strip() for answer in self.answers)


@dataclass(frozen=True, slots=True)
class KeptHelp:
    """What was kept, so that it can be taken back as a whole."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class KeepHelp:
    """Writes a coping entry; a kind of trigger that was said becomes a trigger entry beside it."""

    journal: Journal
    write: WriteEntry
    drafts: "HelpDrafts"

    def __call__(self, use: ToolUse, tool: Tool) -> KeptHelp:
        """Keep all of it or nothing; the draft goes in the same transaction."""
        with self.journal.transaction():
            self._know(tool)
            trigger = None
            if use.kind is not None:
                trigger = self.write(Trigger(kind=use.kind, intensity=use.before)).id
            body = Coping(
                skill=use.skill,
                trigger=trigger,
                before=use.before,
                after=use.after,
                minutes=use.minutes,
                again=use.again,
                text=told(use, tool),
            )
            coping = self.write(body).id
            self.drafts.drop(tool.skill)
        return KeptHelp((coping,) if trigger is None else (coping, trigger))

    def draft(self, use: ToolUse) -> None:
        """Keep what is written in a tool until it is saved."""
        self.drafts.keep(use)

    def reason(self, reason: str) -> None:
        """Add a reason to the plan. Raises TextTooLongError where there is no more room."""
        AddReason(self.journal)(reason)

    def take_back(self, kept: KeptHelp) -> None:
        """Move what was kept to the bin."""
        with self.journal.transaction():
            for entry in kept.entries:
                self.journal.entries.delete(entry)

    def do_again(self, kept: KeptHelp) -> None:
        """Take what was taken back out of the bin."""
        with self.journal.transaction():
            for entry in kept.entries:
                self.journal.entries.restore(entry)

    def _know(self, tool: Tool) -> None:
        """A journal from before this tool gets the skill's name."""
        known = self.journal.choices.all()
        if any(choice.id == tool.skill for choice in known):
            return
        position = max((c.position for c in known if c.list is ChoiceList.SKILL), default=-1) + 1
        name = tool.written or tool.name
        self.journal.choices.save(Choice(tool.skill, ChoiceList.SKILL, name, position))


def told(use: ToolUse, tool: Tool) -> str:
    """What was written, under the questions it answers; unanswered ones are left out."""
    questions = tool.exercise.questions if tool.worksheet else ()  # type: ignore[union-attr]
    pairs = zip(questions, use.answers, strict=False)
    parts = [f"{q.text}\n{answer.strip()}" for q, answer in pairs if answer.strip()]
    return "\n\n".join([*parts, *([use.text.strip()] if use.text.strip() else [])])


@dataclass(frozen=True, slots=True)
class HelpDrafts:
    """What was begun in Help now and not saved, kept inside the journal."""

    drafts: Drafts
    clock: Clock

    def keep(self, use: ToolUse) -> None:
        """Keep what is written in a tool in place of what was kept before; nothing is no draft."""
        form = _FORM + use.skill
        if use.written:
            self.drafts.save(Draft(form, _to_text(use), self.clock.now()))
        else:
            self.drafts.delete(form)

    def drop(self, skill: ChoiceId) -> None:
        """What was written in a tool was saved."""
        self.drafts.delete(_FORM + skill)

    def load(self) -> dict[ChoiceId, ToolUse]:
        """What was left in each tool; a draft that cannot be read is left alone."""
        found: dict[ChoiceId, ToolUse] = {}
        for draft in self.drafts.all():
            if draft.form.startswith(_FORM):
                with suppress(ValueError, KeyError, TypeError, RecursionError):
                    use = _from_text(draft.body)
                    found[use.skill] = use
        return found


def _to_text(use: ToolUse) -> str:
    document = {
        "skill": use.skill,
        "kind": use.kind,
        "before": use.before,
        "answers": list(use.answers),
        "text": use.text,
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def _from_text(text: str) -> ToolUse:
    found: dict[str, Any] = json.loads(text)
    kind = found["kind"]
    return ToolUse(
        skill=ChoiceId(str(found["skill"])),
        kind=None if kind is None else ChoiceId(str(kind)),
        before=None if found["before"] is None else int(found["before"]),
        answers=tuple(str(answer) for answer in found["answers"]),
        text=str(found["text"]),
    )
