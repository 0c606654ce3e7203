"""An entry as it is shown in a list and in full: words only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from journal_app.domain.check_in import CheckIn, CheckInSize, Span
from journal_app.domain.choice import Choice
from journal_app.domain.coping import Coping
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.lapse import Lapse
from journal_app.domain.note import Note
from journal_app.domain.rating import Rating
from journal_app.domain.scale import Scale, ScaleKind
from journal_app.domain.trigger import Trigger
from journal_app.ui import words

_SUMMARY_RATINGS = 4
_ICONS = {
    EntryKind.CHECK_IN: "check-in",
    EntryKind.TRIGGER: "trigger",
    EntryKind.COPING: "coping",
    EntryKind.NOTE: "note",
    EntryKind.LAPSE: "lapse",
}


def tr(text: str) -> str:
    """A text of this file in the language in force."""
    return QCoreApplication.translate("entry_card", text)


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

    @property
    def spoken(self) -> str:
        """The whole card as one text for screen readers."""
        parts = (self.time, self.title, self.summary, *self.badges)
        return ", ".join(part for part in parts if part)


def card(entry: Entry, names: Names) -> EntryCard:
    """The card of an entry."""
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
    )


def _head(entry: Entry, names: Names) -> tuple[str, str]:
    match entry.body:
        case CheckIn() as body:
            return _check_in_title(body), _check_in_summary(body, names)
        case Trigger() as body:
            kind = names.choice(body.kind)
            title = tr("Trigger: {kind}").format(kind=kind) if kind else tr("Trigger")
            peak = "" if body.urge_peak is None else tr("urge {n}").format(n=body.urge_peak)
            outcome = dict(words.outcome_words()).get(body.outcome or "", "")
            return title, _joined(body.situation, peak, outcome)
        case Coping() as body:
            skill = names.choice(body.skill) or tr("Coping")
            change = ""
            if body.before is not None and body.after is not None:
                change = tr("{before} → {after}").format(before=body.before, after=body.after)
            return skill, _joined(change, body.text)
        case Note() as body:
            return tr("Note"), body.text
        case Lapse() as body:
            return tr("Lapse"), _joined(body.what, body.taught)


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


def details(entry: Entry, names: Names) -> list[tuple[str, str]]:
    """Everything an entry says, as pairs of question and answer."""
    match entry.body:
        case CheckIn() as body:
            pairs = _check_in_details(body, names)
        case Trigger() as body:
            pairs = [
                (tr("Kind"), names.choice(body.kind)),
                (tr("What happened"), body.situation),
                (tr("Where and who"), body.who_where),
                (tr("How strong"), _of_ten(body.intensity)),
                (tr("Urge at its strongest"), _of_ten(body.urge_peak)),
                (tr("What I did"), body.did),
                (tr("How it went"), dict(words.outcome_words()).get(body.outcome or "", "")),
                (tr("Plan used"), body.plan),
            ]
        case Coping() as body:
            pairs = [
                (tr("What I did"), names.choice(body.skill)),
                (tr("Before"), _of_ten(body.before)),
                (tr("After"), _of_ten(body.after)),
                (tr("Minutes"), "" if body.minutes is None else str(body.minutes)),
                (tr("Use it again"), _yes_no(body.again)),
                (tr("Where"), dict(words.place_words()).get(body.place or "", "")),
                (tr("In a few words"), body.text),
            ]
        case Note() as body:
            pairs = [("", body.text)]
        case Lapse() as body:
            pairs = [
                (tr("What happened"), body.what),
                (tr("How much"), body.how_much),
                (tr("Where and who"), body.context),
                (tr("What led here"), body.led_here),
                (tr("What it taught me"), body.taught),
                (tr("What is next"), body.next_step),
                (tr("Who knows"), body.who_knows),
            ]
    pairs.append((tr("Tags"), ", ".join(entry.tags)))
    return [(question, answer) for question, answer in pairs if answer.strip()]


def _check_in_details(body: CheckIn, names: Names) -> list[tuple[str, str]]:
    pairs = [
        (names.scale(r.scale), names.answer(r.scale, r.value)) for r in names.in_order(body.ratings)
    ]
    needs = ""
    if body.needs is not None:
        called = [word for value, word in words.need_words() if value in body.needs]
        needs = ", ".join(called) or tr("none of these")
    feelings = [
        names.choice(e.emotion) + ("" if e.intensity is None else f" {e.intensity}")
        for e in body.emotions
    ]
    skills = [f"{names.choice(s.skill)} {s.use}" for s in body.skills]
    return [
        *pairs,
        (tr("Used, or acted on an urge"), _yes_no(body.acted)),
        (tr("Safe right now"), dict(words.safety_words()).get(body.safety or "", "")),
        (tr("Medication"), dict(words.medication_words()).get(body.medication or "", "")),
        (tr("Hungry, angry, lonely, tired"), needs),
        (tr("Feelings"), ", ".join(feelings)),
        (tr("Skills used (0-7)"), ", ".join(skills)),
        (tr("Why no skill"), body.no_skill_reason),
        (tr("One line"), body.line),
        (tr("More"), body.text),
    ]


def _of_ten(value: int | None) -> str:
    return "" if value is None else tr("{n} of 10").format(n=value)


def _yes_no(value: bool | None) -> str:  # noqa: FBT001 - the answer itself
    return "" if value is None else (tr("yes") if value else tr("no"))
