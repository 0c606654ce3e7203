"""Joins the Trends screen."""

from datetime import date

from journal_app.app.rooms.house import House
from journal_app.charts.fonts import register_fonts
from journal_app.charts.ink import Ink
from journal_app.charts.warning_sign import Look
from journal_app.domain.entry import Entry
from journal_app.ui.screen import Built
from journal_app.ui.screens.trends.presenter import TrendsActions, TrendsPresenter
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.theme.colours import Colours
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import WatchSigns


def build(house: House) -> Built:
    """The person's own lines against their own usual level."""
    register_fonts(house.tools.resources / "fonts")
    view = TrendsView(house.tools.icons)
    read = ReadTrends(house.journal, WatchSigns(house.journal))
    events = house.journal.events
    overall = view.tr("Overall level")

    def open_day(day: date) -> None:
        def show(entries: list[Entry]) -> None:
            if entries:
                house.show_entry(entries[0].id)

        house.tools.db.run(lambda: house.journal.entries.between(day, day), owner=view, done=show)

    actions = TrendsActions(
        read=lambda series: read(series, house.today(), overall),
        today=house.today,
        save_event=events.save,
        delete_event=events.delete,
        save_new_normal=events.save_new_normal,
        delete_new_normal=events.delete_new_normal,
        new_id=house.tools.new_id,
        open_day=open_day,
    )
    look = Look(ink_of(house.tools.icons.colours))
    jobs = (house.tools.db, house.tools.drawing)
    presenter = TrendsPresenter(view, jobs, actions, look, house.window.notices)
    view.questionnaires_requested.connect(lambda: house.go("questionnaires"))
    view.settings_requested.connect(lambda: house.go("settings"))
    return Built(view, presenter.reload, view.chart.setFocus)


def ink_of(colours: Colours) -> Ink:
    """The theme's colours in the roles of a chart."""
    return Ink(
        ground=colours.ground,
        ink=colours.ink,
        muted=colours.muted,
        rule=colours.rule,
        accent=colours.accent,
        warm=colours.warm,
        band=colours.band,
        entry=colours.entry,
    )
