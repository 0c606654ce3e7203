"""A journal of a made-up person, to look round in or to measure with."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from journal_app.app.content import content_file
from journal_app.app.demo_plan import plan_texts
from journal_app.app.demo_sharing import sharing_texts
from journal_app.app.shipped_texts import shipped_names
from journal_app.app.starter import starter_set
from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.coping import Place
from journal_app.domain.ids import ChoiceId, ScaleId
from journal_app.domain.lapse import Lapse
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.review import Review
from journal_app.domain.step_down import Continuing, StepDown
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.week_block import BlockKind
from journal_app.domain.weekday import Weekday
from journal_app.exchange.fhir_format import FHIR
from journal_app.storage.journal import OpenJournal, create_journal
from journal_app.storage.vault.rules import VaultRules
from journal_app.usecases.demo.plan import DemoPlan
from journal_app.usecases.demo.sharing import DemoSharing
from journal_app.usecases.demo.simulated import SeededIds
from journal_app.usecases.demo.texts import (
    ByPhase,
    CopingTexts,
    DemoTexts,
    GoalTexts,
    OwnTimeTexts,
    Phase,
    ProgrammeTexts,
    TriggerTexts,
)
from journal_app.usecases.demo.week_checks import WeekChecks
from journal_app.usecases.make_demo import MakeDemo, Story
from journal_app.usecases.ports import Clock, Journal

DEMO_PASSPHRASE = "a quiet even keel"  # noqa: S105 - the demo's, shown to whoever opens it


def demo_journal(
    folder: Path, resources: Path, clock: Clock, *, rules: VaultRules | None = None
) -> OpenJournal:
    """Make a throw-away journal whose twelve weeks end now. Raises as ``create_journal``."""
    journal = create_journal(folder, DEMO_PASSPHRASE, clock=clock, rules=rules)
    try:
        fill_with_demo(journal, resources, story_until_now(clock))
    except BaseException:
        journal.close()
        raise
    return journal.say(shipped_names(resources))


def fill_with_demo(
    journal: Journal, resources: Path, story: Story, language: str | None = None
) -> None:
    """Write a story into a journal that is still empty."""
    texts = demo_texts(resources, language)
    make = MakeDemo(journal, starter_set(resources, language), texts, SeededIds(story.seed))
    make(story)
    if story.entries_per_day is None:
        file = content_file(resources / "demo", "week_check.{language}.json", language)
        source = file.read_text(encoding="utf-8")
        WeekChecks(journal, FHIR, SeededIds(story.seed))(story, source)
        plan = plan_texts(resources, story.end, texts.therapist, language)
        DemoPlan(journal, plan, SeededIds(story.seed), story.zone)(story.start, story.end)
        shared = sharing_texts(resources, language)
        DemoSharing(journal, shared, SeededIds(story.seed), story.zone)(story.start, story.end)


def story_until_now(
    clock: Clock, *, weeks: int = 12, seed: int = 7, entries_per_day: int | None = None
) -> Story:
    """A story that ends on the day that counts now, and writes nothing ahead of the clock."""
    zone, now = clock.zone(), clock.now()
    return Story(
        end=counting_day(now.astimezone(zone_named(zone))),
        weeks=weeks,
        seed=seed,
        entries_per_day=entries_per_day,
        zone=zone,
        now=now,
    )


def demo_texts(resources: Path, language: str | None = None) -> DemoTexts:
    """What the made-up person says, in one language."""
    with content_file(resources / "demo", language=language).open("rb") as file:
        found = tomllib.load(file)
    return DemoTexts(
        **found["person"],
        signs=tuple(ScaleId(sign) for sign in found["signs"]),
        weekly_sign=ScaleId(found["weekly_sign"]),
        event=found["event"]["words"],
        medication_change=found["medication_change"]["words"],
        lapse=Lapse(**found["lapse"]),
        lines=_by_phase(found["lines"]),
        prompts=_by_phase({name: [text] for name, text in found["prompts"].items()}),
        notes=_by_phase(found["notes"]),
        tags=_by_phase(found["tags"]),
        thoughts=tuple((row.pop("day"), _thought(row)) for row in found["thought"]),
        chain=(found["chain"].pop("day"), _chain(found["chain"])),
        practices=tuple((row.pop("day"), _practice(row)) for row in found["practice"]),
        reviews=tuple((row.pop("day"), Review(**row)) for row in found["review"]),
        triggers=tuple(_trigger(row) for row in found["trigger"]),
        copings=tuple(_coping(row) for row in found["coping"]),
        titles=tuple(found["sessions"]["titles"]),
        takeaways=tuple(found["sessions"]["takeaways"]),
        no_skill_reasons=tuple(found["reasons"]["none_used"]),
        weeks=_weeks(found["weeks"]),
        sentences=tuple(found["long"]["sentences"]),
    )


def _weeks(found: Mapping[str, Any]) -> ProgrammeTexts:
    after = found["step_down"]
    return ProgrammeTexts(
        own_time=tuple(_own_time(row) for row in found["own_time"]),
        homework=tuple(found["homework"]),
        skills=tuple(ChoiceId(skill) for skill in found["skills"]),
        goals=tuple(GoalTexts(**{**row, "steps": tuple(row["steps"])}) for row in found["goal"]),
        step_down=StepDown(
            tuple(
                Continuing(row["what"], row["who"], tuple(Weekday(day) for day in row["days"]))
                for row in after["continuing"]
            ),
            after["harder"],
            after["appointments"],
        ),
    )


def _own_time(row: Mapping[str, Any]) -> OwnTimeTexts:
    return OwnTimeTexts(
        kind=BlockKind(row["kind"]),
        days=tuple(Weekday(day) for day in row["days"]),
        starts=row["starts"],
        hours=row["hours"],
        title=row["title"],
    )


def _by_phase(found: Mapping[str, list[str]]) -> ByPhase:
    return {Phase(name): tuple(texts) for name, texts in found.items()}


def _thought(row: Mapping[str, Any]) -> Thought:
    emotions = tuple(FeltEmotion(ChoiceId(name), *felt) for name, *felt in row["emotions"])
    return Thought(**{**row, "emotions": emotions})


def _chain(row: Mapping[str, Any]) -> Chain:
    links = tuple(ChainLink(LinkKind(kind), text, turn) for kind, text, turn in row["links"])
    return Chain(**{**row, "links": links})


def _practice(row: Mapping[str, Any]) -> Practice:
    skill = row.get("skill")
    return Practice(
        kind=PracticeKind(row["kind"]),
        skill=None if skill is None else ChoiceId(skill),
        place=Place(row["place"]),
        what=row["what"],
        happened=row["happened"],
    )


def _trigger(row: Mapping[str, Any]) -> TriggerTexts:
    return TriggerTexts(
        kind=ChoiceId(row["kind"]),
        weight=row["weight"],
        who=row["who"],
        situations=tuple(row["situations"]),
        did=tuple(row["did"]),
    )


def _coping(row: Mapping[str, Any]) -> CopingTexts:
    return CopingTexts(
        skill=ChoiceId(row["skill"]),
        weight=row["weight"],
        eases=row["eases"],
        minutes=row["minutes"],
        place=Place(row["place"]),
        texts=tuple(row["texts"]),
    )
