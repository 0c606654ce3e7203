"""Offers of every kind, and a form on a hand-turned thread."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from tests.ui.seen import problem

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.moment import moment_of
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.ui.screens.entry_form.blank import blank
from journal_app.ui.screens.entry_form.panels.panel import Panel
from journal_app.ui.screens.entry_form.presenter import EntryFormPresenter
from journal_app.ui.screens.entry_form.state import Offers, RecentEntry
from journal_app.ui.screens.entry_form.view import EntryFormView
from journal_app.usecases.write_entry import AtTime

SCALES = (
    Scale("mood", "Mood", "low", "high", use=ScaleUse.BASIC),
    Scale("urge", "Urge", "none", "strong", use=ScaleUse.BASIC),
    Scale("stress", "Stress", use=ScaleUse.BASIC),
    Scale("sleep_hours", "Sleep", kind=ScaleKind.HOURS, use=ScaleUse.BASIC),
    Scale("restless", "Restless", use=ScaleUse.SIGN),
    Scale("skipped", "Skipped a meal", kind=ScaleKind.YES_NO, use=ScaleUse.SIGN),
    Scale("cups", "Cups", kind=ScaleKind.COUNT, use=ScaleUse.OWN),
    Scale("old", "Old", use=ScaleUse.OWN, hidden=True),
)
CHOICES = tuple(
    Choice(f"{which.value}-{n}", which, f"Word {n} of {which.value}", hidden=n == 7)
    for which in ChoiceList
    for n in range(8)
)
TRIGGERS = (RecentEntry("t1", "Mon 2 Mar  Trigger"), RecentEntry("t2", "Sun 1 Mar  Trigger"))
LAPSES = (RecentEntry("l1", "Sun 1 Mar  Lapse"),)
TEMPLATES = (Template("evening", "Evening", ("Hard", "Good")),)


@pytest.fixture(scope="session")
def offers() -> Offers:
    return Offers(SCALES, CHOICES, TRIGGERS, LAPSES, TEMPLATES, tags=("sleep", "work"))


@dataclass
class Drafts:
    """Drafts in memory, or refused."""

    kept: dict[str, object] = field(default_factory=dict)
    refuse: Exception | None = None
    refuse_late: Exception | None = None

    def load(self, form):
        return self.kept.get(form)

    def keep(self, form, written):
        if self.refuse is not None:
            raise self.refuse
        self.kept[form] = written

    def drop(self, form):
        if self.refuse_late is not None:
            raise self.refuse_late
        self.kept.pop(form, None)


@dataclass
class Export:
    """The clipboard and a disk."""

    copied: list[str] = field(default_factory=list)
    refuse: Exception | None = None

    def copy(self, text):
        self.copied.append(text)

    def write(self, file, text):
        if self.refuse is not None:
            raise self.refuse
        file.write_text(text)


@dataclass
class Keeper:
    """Keeps entries in memory, or refuses."""

    offered: Offers
    clock: object
    kept: dict[str, Entry] = field(default_factory=dict)
    drafts: Drafts = field(default_factory=Drafts)
    export: Export = field(default_factory=Export)
    saved: list = field(default_factory=list)
    refuse: Exception | None = None
    ids: count = field(default_factory=lambda: count(1))

    def new_id(self):
        return f"new-{next(self.ids)}"

    def refuse_all(self, error):
        """Refuse entries and drafts, as a full disk does."""
        self.refuse = self.drafts.refuse = error

    def _write(self, entry_id, body, when, marks):
        if self.refuse is not None:
            raise self.refuse
        now = self.clock.now()
        happened = when.occurred_at if isinstance(when, AtTime) else now
        moment = moment_of(happened, now, self.clock.zone())
        self.kept[entry_id] = Entry(
            entry_id, moment, body, bring=marks.bring, private=marks.private, tags=marks.tags
        )
        return self.kept[entry_id]

    def save_new(self, form, entry_id, body, when, marks):
        entry = self._write(entry_id, body, when, marks)
        self.drafts.drop(form)
        self.saved.append((entry, False))
        return entry

    def save_changed(self, form, entry_id, body, when, marks):
        self.edited_to = when
        entry = self._write(entry_id, body, when, marks)
        self.drafts.drop(form)
        self.saved.append((entry, True))
        return entry


@dataclass
class Form:
    """The form with all that it reaches."""

    view: EntryFormView
    presenter: EntryFormPresenter
    keeper: Keeper
    turn: object
    ways: object

    @property
    def saved(self):
        return self.keeper.saved

    def begin(self, *what):
        self.presenter.begin(what[0] if not isinstance(what[0], EntryKind) else blank(*what))
        self.turn()

    def save(self):
        self.view.save_requested.emit()
        self.turn()

    @property
    def panel(self):
        """The questions that were put up last."""
        return self.view.findChildren(Panel)[-1]

    @property
    def problem(self) -> str:
        return problem(self.view)


@pytest.fixture
def form(shown, context, still, turn, offers) -> Form:
    keeper = Keeper(offers, still)
    view = shown(EntryFormView())
    context.navigator.current = "form"
    presenter = EntryFormPresenter(
        view, context, keeper, lambda kind, day: keeper.offered, keeper.export
    )
    return Form(view, presenter, keeper, turn, context.navigator)


@pytest.fixture
def entry_of():
    at = datetime(2026, 3, 2, 9, 15, 42, 123000, tzinfo=UTC)

    def make(body, **marks) -> Entry:
        moment = moment_of(at, at + timedelta(days=1), "America/New_York")
        return Entry("e1", moment, body, **marks)

    return make
