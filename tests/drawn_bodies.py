"""Any content of an entry of any kind, of whatever words and numbers a test wants."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from journal_app.domain.chain import Chain, ChainLink, LinkKind
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
from journal_app.domain.coping import Coping, Place
from journal_app.domain.entry import EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice, PracticeKind
from journal_app.domain.review import Review
from journal_app.domain.thought import FeltEmotion, Thought
from journal_app.domain.trigger import Outcome, Trigger

Drawn = st.SearchStrategy[Any]

POINTS = st.none() | st.integers(0, 10)
PERCENT = st.none() | st.integers(0, 100)
ANSWER = st.none() | st.booleans()
PLACE = st.none() | st.sampled_from(Place)


@dataclass(frozen=True)
class Drawing:
    """What contents are drawn from."""

    line: Drawn
    words: Drawn
    said: Drawn
    """The words of a link of a chain."""
    ratings: Drawn
    """A tuple of them."""
    emotion: Drawn
    """The id of one, as of a skill and of a kind of trigger."""
    skill: Drawn
    trigger_kind: Drawn
    earlier: Drawn
    """The entry that another one is about, or None."""
    twice: bool = True
    """Whether one content may name a word twice."""

    def bodies(self) -> Mapping[EntryKind, Drawn]:
        """Contents of every kind."""
        words, line = self.words, self.line
        found = {
            EntryKind.CHECK_IN: self._check_ins(),
            EntryKind.TRIGGER: self._triggers(),
            EntryKind.COPING: self._copings(),
            EntryKind.THOUGHT: self._thoughts(),
            EntryKind.CHAIN: self._chains(),
            EntryKind.PRACTICE: self._practices(),
            EntryKind.NOTE: st.builds(Note, words),
            EntryKind.LAPSE: st.builds(Lapse, line, line, words, words, words, words, line),
            EntryKind.REVIEW: st.builds(Review, words, words, words, line),
        }
        assert set(found) == set(EntryKind)
        return found

    def _check_ins(self) -> Drawn:
        emotions = st.builds(Emotion, self.emotion, st.integers(0, 10))
        skills = st.builds(SkillUse, self.skill, st.none() | st.integers(0, 7))
        return st.builds(
            CheckIn,
            size=st.sampled_from(CheckInSize),
            span=st.sampled_from(Span),
            ratings=self.ratings,
            safety=st.none() | st.sampled_from(Safety),
            medication=st.none() | st.sampled_from(Medication),
            needs=st.none() | st.frozensets(st.sampled_from(Need)),
            acted=ANSWER,
            emotions=self._some(emotions, lambda each: each.emotion),
            skills=self._some(skills, lambda each: each.skill),
            no_skill_reason=self.line,
            line=self.line,
            text=self.words,
        )

    def _some(self, one: Drawn, word: Callable[[Any], str]) -> Drawn:
        return st.lists(one, max_size=5, unique_by=None if self.twice else word).map(tuple)

    def _triggers(self) -> Drawn:
        return st.builds(
            Trigger,
            kind=st.none() | self.trigger_kind,
            situation=self.words,
            who_where=self.line,
            intensity=POINTS,
            urge_peak=POINTS,
            did=self.words,
            outcome=st.none() | st.sampled_from(Outcome),
            plan=self.line,
        )

    def _copings(self) -> Drawn:
        return st.builds(
            Coping,
            skill=st.none() | self.skill,
            trigger=self.earlier,
            before=POINTS,
            after=POINTS,
            minutes=st.none() | st.integers(0, 1440),
            again=ANSWER,
            place=PLACE,
            text=self.words,
        )

    def _thoughts(self) -> Drawn:
        felt = st.builds(FeltEmotion, self.emotion, PERCENT, PERCENT)
        return st.builds(
            Thought,
            situation=self.words,
            automatic_thought=self.words,
            belief_before=PERCENT,
            emotions=self._some(felt, lambda each: each.emotion),
            evidence_for=self.words,
            evidence_against=self.words,
            balanced_thought=self.words,
            belief_after=PERCENT,
        )

    def _chains(self) -> Drawn:
        links = st.builds(ChainLink, st.sampled_from(LinkKind), self.said, st.booleans())
        return st.builds(
            Chain,
            vulnerability=self.words,
            prompting_event=self.words,
            links=st.lists(links, max_size=6).map(tuple),
            behaviour=self.words,
            consequences=self.words,
            turning_point=self.words,
            repair=self.words,
            about=self.earlier,
        )

    def _practices(self) -> Drawn:
        return st.builds(
            Practice,
            kind=st.none() | st.sampled_from(PracticeKind),
            skill=st.none() | self.skill,
            place=PLACE,
            what=self.line,
            happened=self.words,
        )
