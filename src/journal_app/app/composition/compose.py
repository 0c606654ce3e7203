"""The one long list: every screen, what it is called, and what it shows."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from journal_app.app.composition import bin as bin_screen
from journal_app.app.composition import (
    catch_up,
    form,
    guide,
    help_now,
    importing,
    journal,
    lapse,
    plan,
    programme,
    questionnaire,
    questionnaire_marks,
    questionnaire_results,
    questionnaires,
    safe_keeping,
    safety,
    settings,
    share,
    take_out,
    today,
    tracking,
    trends,
    two_copies,
)
from journal_app.app.composition.composition import Composition, Services
from journal_app.app.composition.journal_window import JournalWindow
from journal_app.app.composition.menus import fill_menus
from journal_app.app.composition.navigator import CardsOfSigns, ScreenNavigator
from journal_app.app.composition.screens import Screens
from journal_app.storage.journal import OpenJournal
from journal_app.translation import tr
from journal_app.ui.busy_watch import BusyWatch
from journal_app.ui.draft_registry import DraftRegistry
from journal_app.ui.read_names import ReadNames
from journal_app.ui.readiness import Readiness
from journal_app.ui.router import Router
from journal_app.ui.screen import Built, Screen
from journal_app.ui.window import Window
from journal_app.usecases.day_clock import DayClock
from journal_app.usecases.ports import Changed

__all__ = ["DayClock", "Services", "compose"]

V = TypeVar("V", bound=QWidget)
P = TypeVar("P")

_EVERYTHING = frozenset(Changed) - {Changed.DRAFTS}
_DAY = frozenset(Changed)
_WORDS = frozenset({Changed.ENTRIES, Changed.SCALES, Changed.CHOICES})
_ANSWERS = frozenset({Changed.ENTRIES, Changed.SCALES})
_CHOICES = frozenset({Changed.PREFERENCES})
_LISTS = frozenset({Changed.SCALES, Changed.CHOICES, Changed.TEMPLATES, Changed.ENTRIES})
_PLAN = frozenset(
    {
        Changed.PLAN,
        Changed.SCALES,
        Changed.CHOICES,
        Changed.PROGRAMME,
        Changed.ENTRIES,
        Changed.PREFERENCES,
    }
)
_PROGRAMME = frozenset({Changed.PROGRAMME, Changed.ENTRIES, Changed.CHOICES})
_FORMS = frozenset({Changed.QUESTIONNAIRES, Changed.DRAFTS})
_HELP = frozenset({Changed.ENTRIES, Changed.CHOICES, Changed.PLAN})
_PRINTED = _EVERYTHING - {Changed.PREFERENCES}


class _Later(Protocol):
    """Puts off what needs the composition until the composition stands."""

    def __call__(
        self, build: Callable[[Composition], Built[V, P]]
    ) -> Callable[[], Built[V, P]]: ...


def compose(opened: OpenJournal, services: Services, window: Window) -> JournalWindow:
    """Join an open journal and a window; screens are built when they are first seen."""

    def later(build: Callable[[Composition], Built[V, P]]) -> Callable[[], Built[V, P]]:
        return lambda: build(composition)

    screens = _screens(later)
    readiness, drafts = Readiness(services.db), DraftRegistry()
    router = Router(window, readiness)
    cards = CardsOfSigns(services.db, opened.plan, window)
    composition = Composition(
        journal=opened,
        services=services,
        window=window,
        navigator=ScreenNavigator(window, router, screens, drafts, cards),
        drafts=drafts,
        names=ReadNames(opened.scales, opened.choices),
        readiness=readiness,
    )
    BusyWatch(window, window.notices, (services.db, services.drawing))
    router.add(screens)
    fill_menus(window, composition.navigator)
    window.screen_requested.connect(composition.navigator.go)
    window.help_requested.connect(composition.navigator.help_now)
    window.guide_requested.connect(composition.navigator.open_guide)
    return JournalWindow(composition, router, screens)


def _screens(later: _Later) -> Screens:
    return Screens(
        today=Screen("today", tr("Today"), later(today.build), icon="today", reload_on=_DAY),
        journal=Screen(
            "journal", tr("Journal"), later(journal.build), icon="journal", reload_on=_WORDS
        ),
        trends=Screen(
            "trends", tr("Trends"), later(trends.build), icon="trends", reload_on=_EVERYTHING
        ),
        plan=Screen("plan", tr("My plan"), later(plan.build), icon="plan", reload_on=_PLAN),
        programme=Screen(
            "programme",
            tr("Programme"),
            later(programme.build),
            icon="programme",
            reload_on=_PROGRAMME,
        ),
        share=Screen("share", tr("Share"), later(share.build), icon="share", reload_on=_PRINTED),
        settings=Screen(
            "settings",
            tr("Settings"),
            later(settings.build),
            icon="settings",
            foot=True,
            reload_on=_CHOICES,
        ),
        tracking=Screen("tracking", tr("What I track"), later(tracking.build), reload_on=_LISTS),
        safe_keeping=Screen(
            "safe-keeping", tr("Backups and keys"), later(safe_keeping.build), reload_on=_CHOICES
        ),
        two_copies=Screen(
            "two-copies",
            tr("Bring two copies together"),
            later(two_copies.build),
            reload_on=_EVERYTHING,
        ),
        take_out=Screen("take-out", tr("Take everything with you"), later(take_out.build)),
        importing=Screen(
            "importing",
            tr("From another program"),
            later(importing.build),
            reload_on=frozenset({Changed.ENTRIES, Changed.PROGRAMME}),
        ),
        form=Screen("form", "", later(form.build)),
        catch_up=Screen(
            "catch-up",
            tr("Catch up on the last days"),
            later(catch_up.build),
            reload_on=_ANSWERS,
        ),
        bin=Screen("bin", tr("Bin"), later(bin_screen.build), reload_on=_WORDS),
        questionnaires=Screen(
            "questionnaires", tr("Questionnaires"), later(questionnaires.build), reload_on=_FORMS
        ),
        questionnaire=Screen("questionnaire", tr("Questionnaire"), later(questionnaire.build)),
        questionnaire_marks=Screen(
            "questionnaire-marks", tr("Questionnaire"), later(questionnaire_marks.build)
        ),
        questionnaire_results=Screen(
            "questionnaire-results",
            tr("Questionnaire"),
            later(questionnaire_results.build),
            reload_on=_FORMS,
        ),
        guide=Screen("guide", tr("Guide"), later(guide.build)),
        lapse=Screen("lapse", tr("It happened"), later(lapse.build), reload_on=_PLAN),
        help_now=Screen("help-now", tr("Help now"), later(help_now.build), reload_on=_HELP),
        safety=Screen("safety", tr("Help now"), later(safety.build)),
    )
