"""An entry as it is shown in a list: words only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from journal_app.domain.chain import Chain
from journal_app.domain.check_in import CheckIn, CheckInSize, Span
from journal_app.domain.choice import Choice
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.practice import Practice
from journal_app.domain.rating import Rating
from journal_app.domain.review import Review
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.search import Piece
from journal_app.domain.thought import Thought
from journal_app.domain.trigger import Trigger
from journal_app.translation import tr
from journal_app.ui import words

_SUMMARY_RATINGS = 4
_ICONS = {
    EntryKind.CHECK_IN: "check-in",
    EntryKind.TRIGGER: "trigger",
    EntryKind.COPING: "coping",
    EntryKind.THOUGHT: "thought",
    EntryKind.CHAIN: "chain",
    EntryKind.PRACTICE: "practice",
    EntryKind.NOTE: "note",
    EntryKind.LAPSE: "lapse",
    EntryKind.REVIEW: "review",
}


@dataclass(frozen=True, slots=True)
class Names:
    """What scales and words are called in this journal."""

    scales: Mapping[str, Scale] = field(default_factory=dict)
    choices: Mapping[str, Choice] = field(default_factory=dict)

    def scale(self, scale_id: str) -> str:
        """What a scale is called."""
        return self.scales[scale_id].name if scale_id in self.scales else scale_id

    def in_order(self, ratings: tuple[Rating, ...]) -> list[Rating]:
        """Answers in the order in which the journal asks."""
        return sorted(
            ratings,
            key=lambda one: self.scales[one.scale].position if one.scale in self.scales else 0,
        )

    def choice(self, choice_id: str | None) -> str:
        """What a word is; empty where none was picked."""
        if choice_id is None:
            return ""
        return self.choices[choice_id].name if choice_id in self.choices else choice_id

    def answer(self, scale_id: str, value: float) -> str:
        """An answer with its unit."""
        scale = self.scales.get(scale_id)
        if scale is not None and scale.kind is ScaleKind.YES_NO:
            return tr("yes") if value else tr("no")
        if scale is not None and scale.kind is ScaleKind.HOURS:
            return tr("{n} h").format(n=words.points(value))
        return words.points(value)


@dataclass(frozen=True, slots=True, repr=False)
class EntryCard:
    """What a list shows of an entry."""

    entry: Entry
    icon: str
    time: str
    title: str
    summary: str
    badges: tuple[str, ...]
    under: date
    """The day under which it stands in a list."""
    excerpt: tuple[Piece, ...] = ()
    """Where a search found it, in place of the summary."""

    @property
    def marks(self) -> tuple[str, ...]:
        """The icons of its badges, in their order."""
        one = self.entry
        marks = {"bring": one.bring, "private": one.private, "late": one.moment.entered_later}
        return tuple(icon for icon, shown in marks.items() if shown)

    @property
    def spoken(self) -> str:
        """The whole card as one text for screen readers."""
        said = "".join(piece.text for piece in self.excerpt) or self.summary
        parts = (self.time, self.title, said, *self.badges)
        return ", ".join(part for part in parts if part)


def card(entry: Entry, names: Names, excerpt: tuple[Piece, ...] = ()) -> EntryCard:
    """The card of an entry; an excerpt stands in place of the summary."""
    title, summary = _head(entry, names)
    late = tr("entered later") if entry.moment.entered_later else ""
    bring = tr("bring to session") if entry.bring else ""
    private = tr("private") if entry.private else ""
    return EntryCard(
        entry=entry,
        icon=_ICONS[entry.kind],
        time=words.clock_time(entry.moment.local),
        title=title,
        summary=" ".join(summary.split())[:300],
        badges=tuple(badge for badge in (bring, private, late) if badge),
        under=entry.moment.day,
        excerpt=excerpt,
    )


def _head(entry: Entry, names: Names) -> tuple[str, str]:
    """Title and summary."""
    match entry.body:
        case CheckIn() as body:
            head = _check_in_title(body), _check_in_summary(body, names)
        case Trigger() as body:
            head = _trigger_head(body, names)
        case Coping() as body:
            head = _coping_head(body, names)
        case Thought() as body:
            head = tr("Thought record"), _joined(body.automatic_thought, body.balanced_thought)
        case Chain() as body:
            head = tr("Chain"), _joined(body.prompting_event, body.behaviour)
        case Practice() as body:
            head = _practice_title(body), _joined(body.what, body.happened)
        case Note() as body:
            head = tr("Note"), body.text
        case Lapse() as body:
            head = tr("Lapse"), _joined(body.what, body.taught)
        case Review() as body:
            head = tr("Weekly review"), _joined(body.looked, body.next_week)
    return head


def _trigger_head(body: Trigger, names: Names) -> tuple[str, str]:
    kind = names.choice(body.kind)
    title = tr("Trigger: {kind}").format(kind=kind) if kind else tr("Trigger")
    peak = "" if body.urge_peak is None else tr("urge {n}").format(n=body.urge_peak)
    outcome = dict(words.outcome_words()).get(body.outcome or "", "")
    return title, _joined(body.situation, peak, outcome)


def _coping_head(body: Coping, names: Names) -> tuple[str, str]:
    change = ""
    if body.before is not None and body.after is not None:
        change = tr("{before} → {after}").format(before=body.before, after=body.after)
    return names.choice(body.skill) or tr("Coping"), _joined(change, body.text)


def _practice_title(body: Practice) -> str:
    kind = dict(words.practice_words()).get(body.kind or "", "")
    return tr("Practice: {kind}").format(kind=kind) if kind else tr("Practice")


def _check_in_title(body: CheckIn) -> str:
    if body.size is CheckInSize.DEPLETED:
        return tr("Quick check-in")
    return tr("Check-in on the whole day") if body.span is Span.DAY else tr("Check-in")


def _check_in_summary(body: CheckIn, names: Names) -> str:
    rated = [
        f"{names.scale(rating.scale)} {names.answer(rating.scale, rating.value)}"
        for rating in names.in_order(body.ratings)[:_SUMMARY_RATINGS]
    ]
    return _joined(" · ".join(rated), body.line)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part.strip())


def yes_no(value: bool | None) -> str:  # noqa: FBT001 - the answer itself
    """Yes, no, or nothing where it was skipped."""
    return "" if value is None else (tr("yes") if value else tr("no"))
