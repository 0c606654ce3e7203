"""Offers of every kind, and a form on a hand-turned thread."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.entry import Entry, EntryKind, kind_of
from journal_app.domain.moment import moment_of
from journal_app.domain.scale import Scale, ScaleKind, ScaleUse
from journal_app.domain.template import Template
from journal_app.ui.screens.entry_form.blank import blank
from journal_app.ui.screens.entry_form.presenter import (
    EntryFormActions,
    EntryFormExits,
    EntryFormPresenter,
)
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
class Keeper:
    """Keeps entries and drafts in memory, or refuses."""

    offered: Offers
    now: datetime = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)
    zone: str = "Europe/Dublin"
    kept: dict[str, Entry] = field(default_factory=dict)
    drafts: dict[str, object] = field(default_factory=dict)
    refuse: Exception | None = None
    refuse_late: Exception | None = None
    not_opened: list = field(default_factory=list)
    ids: count = field(default_factory=lambda: count(1))

    def write(self, body, when, marks, entry_id):
        if self.refuse is not None:
            raise self.refuse
        happened = when.occurred_at if isinstance(when, AtTime) else self.now
        moment = moment_of(happened, self.now, self.zone)
        self.kept[entry_id] = Entry(
            entry_id, moment, body, bring=marks.bring, private=marks.private, tags=marks.tags
        )
        return self.kept[entry_id]

    def edit(self, entry_id, body, when, marks):
        self.edited_to = when
        return self.write(body, when, marks, entry_id)

    def keep_draft(self, form, written):
        if self.refuse is not None:
            raise self.refuse
        self.drafts[form] = written

    def write_text(self, path, text):
        if self.refuse_late is not None:
            raise self.refuse_late
        path.write_text(text)

    def drop_draft(self, form):
        if self.refuse_late is not None:
            raise self.refuse_late
        self.drafts.pop(form, None)


@dataclass
class Form:
    """The form with all that it reaches."""

    view: EntryFormView
    presenter: EntryFormPresenter
    keeper: Keeper
    turn: object
    saved: list = field(default_factory=list)
    left: list = field(default_factory=list)
    helped: list = field(default_factory=list)
    followed: list = field(default_factory=list)
    copied: list = field(default_factory=list)

    def begin(self, *what):
        self.presenter.begin(what[0] if not isinstance(what[0], EntryKind) else blank(*what))
        self.turn()

    def save(self):
        self.view.save_requested.emit()
        self.turn()

    @property
    def panel(self):
        return self.view._panel

    @property
    def problem(self) -> str:
        return self.view._problem.text()


@pytest.fixture
def form(shown, jobs, turn, offers) -> Form:
    keeper = Keeper(offers)
    view = shown(EntryFormView())
    actions = EntryFormActions(
        offers=lambda kind, day: keeper.offered,
        write=keeper.write,
        edit=keeper.edit,
        load_draft=keeper.drafts.get,
        keep_draft=keeper.keep_draft,
        drop_draft=keeper.drop_draft,
        new_id=lambda: f"new-{next(keeper.ids)}",
        zone=lambda: keeper.zone,
        in_words=lambda written, offered: f"{kind_of(written.body)} in words",
        write_text=keeper.write_text,
    )
    saved, left, helped, followed, copied = [], [], [], [], []
    exits = EntryFormExits(
        saved=lambda entry, edited: saved.append((entry, edited)),
        left=lambda: left.append(True),
        refused=keeper.not_opened.append,
        help_now=lambda: helped.append(True),
        follow=followed.append,
        copy=copied.append,
    )
    presenter = EntryFormPresenter(view, jobs, actions, exits)
    return Form(view, presenter, keeper, turn, saved, left, helped, followed, copied)


@pytest.fixture
def entry_of():
    at = datetime(2026, 3, 2, 9, 15, 42, 123000, tzinfo=UTC)

    def make(body, **marks) -> Entry:
        moment = moment_of(at, at + timedelta(days=1), "America/New_York")
        return Entry("e1", moment, body, **marks)

    return make
