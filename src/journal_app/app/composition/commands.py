"""All commands of an open journal: those of the menus, the parts of screens, and plan cards."""

from functools import partial

from journal_app.app.composition.composition import Composition
from journal_app.app.composition.screens import Screens
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.sharing.shared_copy import Paperwork
from journal_app.translation import tr
from journal_app.ui.about_words import about_words
from journal_app.ui.commands import Command, plain
from journal_app.ui.part_words import (
    phone_words,
    plan_words,
    programme_words,
    setting_words,
    share_words,
    tracking_words,
    trends_words,
)
from journal_app.ui.share_words import paper_words
from journal_app.ui.widgets.about_page import AboutPage
from journal_app.ui.widgets.command_palette import CommandPalette
from journal_app.ui.widgets.keys_here import keys_here
from journal_app.ui.widgets.keys_page import KeysPage
from journal_app.usecases.papers.make_paper import PAPERS


class Commands:
    """Shows all of them to choose from, their keys, or what the screen is for."""

    def __init__(self, composition: Composition, screens: Screens) -> None:
        self._composition, self._screens = composition, screens
        composition.window.commands_requested.connect(self.choose)
        composition.window.keys_requested.connect(self.show_keys)
        composition.window.about_requested.connect(self.about)

    def choose(self) -> None:
        """Offer what can be done; plan cards come when they were read."""
        window, services = self._composition.window, self._composition.services
        palette = CommandPalette(window, [*window.commands(), *self._parts()])
        palette.open()
        services.db.run(
            self._composition.journal.plan.if_thens.all,
            owner=palette,
            done=lambda cards: palette.add([self._card(card) for card in cards]),
            refused=self._composition.refuse,
        )

    def show_keys(self) -> None:
        """Show every key of the menus."""
        window = self._composition.window
        KeysPage(window, window.commands()).open()

    def about(self) -> None:
        """Show what the screen that is shown is for, and its keys."""
        window = self._composition.window
        view = next(one for one in self._screens if one.name == window.current).built().view
        keys = [*keys_here(view, window.shown_title), *window.help_keys()]
        AboutPage(window, window.shown_title, about_words()[window.current], keys).open()

    def _parts(self) -> list[Command]:
        """Screens without a menu of their own, and the parts of screens."""
        navigator, screens = self._composition.navigator, self._screens
        share, plan, programme = screens.share.title, screens.plan.title, screens.programme.title
        settings = screens.settings.title
        return [
            *(
                Command(one.title, settings, "", partial(navigator.go, one.name))
                for one in (screens.tracking, screens.bin)
            ),
            *(
                Command(title, plan, "", partial(navigator.open_plan, part))
                for part, title in plan_words().items()
                if title
            ),
            *(
                Command(title, screens.trends.title, "", partial(navigator.open_trends, tab))
                for tab, title in trends_words().items()
            ),
            *(
                Command(title, programme, "", partial(navigator.open_programme, tab))
                for tab, title in programme_words().items()
            ),
            *(
                Command(title, share, "", partial(navigator.open_share, tab))
                for tab, title in share_words().items()
            ),
            *(
                Command(title, screens.tracking.title, "", partial(navigator.open_list, part))
                for part, title in tracking_words().items()
            ),
            *(
                Command(plain(title), settings, "", partial(navigator.open_setting, setting))
                for setting, title in setting_words().items()
            ),
            *(
                Command(paper_words(one), share, "", partial(navigator.open_paper, one))
                for one in PAPERS
            ),
            Command(phone_words(), plan, "", partial(navigator.open_paper, Paperwork.POCKET)),
        ]

    def _card(self, card: IfThen) -> Command:
        navigator = self._composition.navigator
        title = tr("If {when}: {then}").format(when=card.when, then=card.then)
        return Command(title, self._screens.plan.title, "", partial(navigator.open_card, card.id))
