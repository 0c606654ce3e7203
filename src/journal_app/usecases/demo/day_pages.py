"""What the made-up person writes on one day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import time
from random import Random

from journal_app.domain.check_in import (
    CheckIn,
    CheckInSize,
    Emotion,
    Medication,
    Need,
    Safety,
    SkillUse,
    Span,
)
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Body
from journal_app.domain.ids import ChoiceId
from journal_app.domain.note import Note
from journal_app.domain.scale import (
    ANXIETY,
    CONFIDENCE,
    CONNECTION,
    ENERGY,
    MOOD,
    SLEEP_QUALITY,
    STRESS,
    URGE,
)
from journal_app.domain.trigger import Outcome, Trigger
from journal_app.usecases.demo.person import LAPSE_DAY, Person, phase, strain
from journal_app.usecases.demo.texts import CopingTexts, DemoTexts, Phase
from journal_app.usecases.write_entry import Marks

_HEAVY = tuple(map(ChoiceId, ("anxious", "overwhelmed", "ashamed", "lonely", "sad", "angry")))
_LIGHT = tuple(map(ChoiceId, ("hopeful", "calm", "content", "proud", "grateful", "anxious")))
_FULL_DAYS = (2, 6)
"""Days of the person's week with a full check-in."""


@dataclass(frozen=True, slots=True)
class DemoPage:
    """One thing to write down, at a local time of its day."""

    at: time
    body: Body
    marks: Marks = field(default_factory=Marks)
    answers: "DemoPage | None" = None
    """The page of the trigger that a coping page answers, or the lapse of a chain."""


class DayPages:
    """Fills days from one stream of chance."""

    def __init__(self, random: Random, texts: DemoTexts) -> None:
        self._random = random
        self._texts = texts
        self._person = Person(random, texts.signs)

    def __call__(self, day: int, *, bring: bool, morning: bool) -> list[DemoPage]:
        """Everything written about a day, counted from 0, in the order it happened."""
        self._person.wake()
        pages = []
        if morning or self._chance(0.28):
            pages.append(DemoPage(self._time(7), self._morning(day)))
        if day == LAPSE_DAY or self._chance(0.1 + 0.6 * strain(day)):
            pages += self._trigger(day)
        if self._chance(0.13) or day in {47, 55}:
            pages.append(self._note(day))
        private = not bring and self._chance(0.015)
        marks = Marks(bring=bring, private=private)
        return [*pages, DemoPage(self._time(21), self._evening(day), marks)]

    def _morning(self, day: int) -> CheckIn:
        answers = (self._person.rate(MOOD, day), self._person.rate(URGE, day))
        if self._chance(0.5):
            return CheckIn(size=CheckInSize.DEPLETED, ratings=answers, safety=Safety.SAFE)
        return CheckIn(
            ratings=(*answers, self._person.rate(ANXIETY, day)),
            safety=Safety.SAFE,
            medication=self._medication(day),
        )

    def _evening(self, day: int) -> CheckIn:
        full, person = day % 7 in _FULL_DAYS, self._person
        scales = (MOOD, URGE, STRESS, ANXIETY, ENERGY, SLEEP_QUALITY, CONNECTION, CONFIDENCE)
        skills = self._skills(day) if full else ()
        return CheckIn(
            size=CheckInSize.FULL if full else CheckInSize.STANDARD,
            span=Span.DAY,
            ratings=(
                *(person.rate(scale, day) for scale in scales),
                person.sleep(day),
                *person.signs(day),
            ),
            safety=Safety.SAFE,
            medication=self._medication(day),
            needs=self._needs(day),
            acted=True if day == LAPSE_DAY else (False if self._chance(0.85) else None),
            emotions=self._emotions(day),
            skills=skills,
            no_skill_reason=self._reason(skills),
            line=self._one(self._texts.lines[phase(day)]) if self._chance(0.6) else "",
            text=self._one(self._texts.prompts[phase(day)]) if full and self._chance(0.5) else "",
        )

    def _trigger(self, day: int) -> Iterator[DemoPage]:
        kinds = self._texts.triggers
        (kind,) = self._random.choices(kinds, [one.weight for one in kinds])
        urge = max(2, self._person.points(2.2, 7.0, day))
        acted = day == LAPSE_DAY
        hour = 17 + self._random.randrange(3)
        trigger = DemoPage(
            self._time(hour),
            Trigger(
                kind=kind.kind,
                situation=self._one(kind.situations),
                who_where=kind.who,
                intensity=self._person.points(2.5, 6.0, day),
                urge_peak=9 if acted else urge,
                did="" if acted else self._one(kind.did),
                outcome=Outcome.ACTED if acted else self._outcome(),
            ),
        )
        yield trigger
        if not acted and self._chance(0.85):
            yield DemoPage(self._time(hour + 1), self._coping(urge), answers=trigger)

    def _coping(self, urge: int) -> Coping:
        ways: Sequence[CopingTexts] = self._texts.copings
        (way,) = self._random.choices(ways, [one.weight for one in ways])
        after = urge - way.eases + self._random.gauss(0, 1)
        return Coping(
            skill=way.skill,
            before=urge,
            after=min(10, max(0, round(after))),
            minutes=way.minutes,
            again=way.eases > 1 if self._chance(0.7) else None,
            place=way.place,
            text=self._one(way.texts),
        )

    def _note(self, day: int) -> DemoPage:
        now = phase(day)
        tags = self._texts.tags[now]
        marks = Marks(bring=now is Phase.AFTER, private=now is Phase.HARD, tags=tags)
        return DemoPage(self._time(20), Note(self._one(self._texts.notes[now])), marks)

    def _outcome(self) -> Outcome:
        return Outcome.RODE_OUT if self._chance(0.75) else Outcome.PARTLY

    def _medication(self, day: int) -> Medication | None:
        chance = self._random.random() + 0.25 * max(0.0, strain(day) - 0.4)
        if chance < 0.86:
            return Medication.YES
        return Medication.PARTLY if chance < 0.91 else Medication.NO if chance < 0.97 else None

    def _needs(self, day: int) -> frozenset[Need] | None:
        if self._chance(0.15):
            return None
        heavy = strain(day)
        chances = {Need.TIRED: heavy, Need.LONELY: 0.8 * heavy, Need.ANGRY: 0.4 * heavy}
        needs = {need for need, chance in chances.items() if self._chance(chance)}
        return frozenset(needs | ({Need.HUNGRY} if self._chance(0.1) else set()))

    def _emotions(self, day: int) -> tuple[Emotion, ...]:
        heavy = self._random.sample(_HEAVY, 1 + (strain(day) > 0.45) + (strain(day) > 0.65))
        light = self._random.sample(_LIGHT[:5], 2 if strain(day) < 0.4 else 1)
        felt = [Emotion(one, max(1, self._person.points(0.8, 8.0, day))) for one in heavy]
        felt += [Emotion(one, max(1, self._person.points(7.5, -6.0, day))) for one in light]
        return tuple(felt)

    def _skills(self, day: int) -> tuple[SkillUse, ...]:
        known = [way.skill for way in self._texts.copings]
        chosen = self._random.sample(known, 3)
        if strain(day) > 0.5 and self._chance(0.5):
            return tuple(SkillUse(skill, self._random.randrange(2)) for skill in chosen)
        reach = min(5, 1 + day // 14)
        return tuple(
            SkillUse(skill, min(7, reach + self._random.randrange(-1, 3))) for skill in chosen
        )

    def _reason(self, skills: Sequence[SkillUse]) -> str:
        unused = skills and all((skill.use or 0) <= 1 for skill in skills)
        return self._one(self._texts.no_skill_reasons) if unused else ""

    def _one(self, texts: Sequence[str]) -> str:
        return self._random.choice(texts)

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _time(self, hour: int) -> time:
        return time(hour, self._random.randrange(5, 56))
