"""Builds the window around an open journal: every screen with what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from journal_app import __version__
from journal_app.app.device_settings import TEXT_SIZES
from journal_app.app.printing import Printing
from journal_app.charts.fonts import register_fonts
from journal_app.charts.ink import Ink
from journal_app.charts.warning_sign import Look
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.crisis_line import CrisisLine
from journal_app.domain.entry import Body, Entry, EntryKind
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import counting_day, zone_named
from journal_app.domain.report_content import ReportContent
from journal_app.domain.report_order import Detail, ReportOrder
from journal_app.domain.scale import Scale
from journal_app.ui.device import DeviceChoices
from journal_app.ui.entry_card import Names, card
from journal_app.ui.jobs import Jobs
from journal_app.ui.router import Router
from journal_app.ui.screens.entry_form.presenter import (
    EntryFormActions,
    EntryFormExits,
    EntryFormPresenter,
)
from journal_app.ui.screens.entry_form.state import Offers, RecentTrigger
from journal_app.ui.screens.entry_form.view import EntryFormView
from journal_app.ui.screens.help_now.presenter import HelpNowActions, HelpNowPresenter
from journal_app.ui.screens.help_now.view import HelpNowView
from journal_app.ui.screens.journal.presenter import JournalActions, JournalPresenter
from journal_app.ui.screens.journal.view import JournalView
from journal_app.ui.screens.programme.presenter import ProgrammeActions, ProgrammePresenter
from journal_app.ui.screens.programme.view import ProgrammeView
from journal_app.ui.screens.report.presenter import ReportActions, ReportPresenter
from journal_app.ui.screens.report.state import ReportRequest
from journal_app.ui.screens.report.view import ReportView
from journal_app.ui.screens.settings.presenter import (
    SettingsActions,
    SettingsFacts,
    SettingsPresenter,
)
from journal_app.ui.screens.settings.view import SettingsView
from journal_app.ui.screens.today.presenter import TodayActions, TodayPresenter
from journal_app.ui.screens.today.view import TodayView
from journal_app.ui.screens.trends.presenter import TrendsActions, TrendsPresenter
from journal_app.ui.screens.trends.view import TrendsView
from journal_app.ui.theme.icons import Icons
from journal_app.ui.window import Screen, Window
from journal_app.ui.words import kind_words, short_day
from journal_app.usecases.compose_report import ComposeReport
from journal_app.usecases.edit_entry import EditEntry
from journal_app.usecases.keep_draft import DraftBox
from journal_app.usecases.ports import Changed, Clock, Cursor, Journal, NewId
from journal_app.usecases.read_day import ReadToday
from journal_app.usecases.read_programme import ReadProgramme
from journal_app.usecases.read_trends import ReadTrends
from journal_app.usecases.watch_signs import WatchSigns
from journal_app.usecases.write_entry import Marks, When, WriteEntry

RECENT_TRIGGERS = 12


class ListeningJournal(Journal, Protocol):
    """A journal that says what changed."""

    def listen(self, heard: Callable[[Changed], None]) -> None:
        """Call ``heard`` after each change that was kept."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What every screen may need from the program."""

    db: Jobs
    """Work on the journal: one thread, which owns the connection."""
    drawing: Jobs
    """Charts, statistics and pages: the other thread."""
    clock: Clock
    new_id: NewId
    icons: Icons
    resources: Path
    lines: tuple[CrisisLine, ...]
    device: Callable[[], DeviceChoices]
    change_device: Callable[[DeviceChoices], None]
    folder: Path


class _Announcer(QObject):
    """Brings the word of a change from the journal's thread to the GUI thread."""

    changed = Signal(object)


class OpenedWindow:
    """The window around an open journal."""

    def __init__(self, journal: ListeningJournal, tools: Tools, window: Window) -> None:
        self.journal, self.tools, self.window = journal, tools, window
        self.router = Router(window)
        self._announcer = _Announcer()
        self._announcer.changed.connect(self.router.hear)
        self._build()
        window.install(self.router.screens)
        window.screen_requested.connect(self.go)
        window.help_requested.connect(self.help_now)
        self._write_menu()

    def listen(self) -> None:
        """Hear of changes; runs on the journal's thread."""
        self.journal.listen(self._announcer.changed.emit)

    def go(self, name: str) -> None:
        """Leave a form with its draft kept, then show a screen."""
        if self.window.current == "form":
            self.form.keep_draft()
        self.router.go(name)

    def help_now(self, *, after_unsafe: bool = False) -> None:
        """Show the help page."""
        if self.window.current == "form":
            self.form.keep_draft()
        self.router.go("help-now")
        self.help.open(after_unsafe=after_unsafe)

    def write(self, kind: EntryKind, size: CheckInSize = CheckInSize.STANDARD) -> None:
        """Open an empty form."""
        if self.window.current == "form":
            self.form.keep_draft()
        self.form.begin(kind, size)
        self.router.go("form", kind_words(kind))

    def edit(self, entry: Entry) -> None:
        """Open an entry in the form."""
        self.form.edit(entry)
        self.router.go("form", kind_words(entry.kind))

    def show_entry(self, entry_id: EntryId) -> None:
        """Show an entry in the journal."""
        self.router.go("journal")
        self.timeline.show_entry(entry_id)

    def _build(self) -> None:
        self._add_today()
        self._add_journal()
        self._add_trends()
        self._add_programme()
        self._add_share()
        self._add_settings()
        self._add_form()
        self._add_help()

    def _add_today(self) -> None:
        view = TodayView(self.tools.icons)
        actions = TodayActions(
            today=ReadToday(self.journal, self.tools.clock),
            names=self._names,
            signs=WatchSigns(self.journal),
        )
        presenter = TodayPresenter(view, self.tools.db, actions, self.window.notices)
        view.write_requested.connect(self.write)
        view.entry_opened.connect(self.show_entry)
        view.trends_requested.connect(lambda: self.go("trends"))
        self.router.add(
            Screen(
                "today",
                view.tr("Today"),
                view,
                icon="today",
                reload=presenter.reload,
                focus=view.focus_first,
            ),
            set(Changed),
        )

    def _add_journal(self) -> None:
        view = JournalView(self.tools.icons)
        entries = self.journal.entries
        edit = EditEntry(entries, self.journal.preferences)

        def page(limit: int, after: Cursor | None, kinds: tuple[EntryKind, ...]) -> list[Entry]:
            return entries.newest(limit, after=after, kinds=kinds)

        actions = JournalActions(
            page=page,
            names=self._names,
            delete=entries.delete,
            restore=entries.restore,
            mark=lambda entry_id, marks: edit(entry_id, marks=marks),
            edit=self.edit,
            write=lambda: self.write(EntryKind.CHECK_IN),
        )
        self.timeline = JournalPresenter(view, self.tools.db, actions, self.window.notices)
        self.router.add(
            Screen(
                "journal",
                view.tr("Journal"),
                view,
                icon="journal",
                reload=self.timeline.reload,
                focus=view.focus_first,
            ),
            {Changed.ENTRIES, Changed.SCALES, Changed.CHOICES},
        )

    def _add_trends(self) -> None:
        register_fonts(self.tools.resources / "fonts")
        view = self.trends_view = TrendsView(self.tools.icons)
        read = ReadTrends(self.journal, WatchSigns(self.journal))
        events = self.journal.events
        actions = TrendsActions(
            read=lambda series: read(series, self._today(), view.tr("Overall level")),
            today=self._today,
            save_event=events.save,
            delete_event=events.delete,
            save_new_normal=events.save_new_normal,
            delete_new_normal=events.delete_new_normal,
            new_id=self.tools.new_id,
            open_day=self._open_day,
        )
        presenter = TrendsPresenter(
            view, (self.tools.db, self.tools.drawing), actions, self._look(), self.window.notices
        )
        view.settings_requested.connect(lambda: self.go("settings"))
        self.router.add(
            Screen(
                "trends",
                view.tr("Trends"),
                view,
                icon="trends",
                reload=presenter.reload,
                focus=view.chart.setFocus,
            ),
            set(Changed),
        )

    def _add_programme(self) -> None:
        view = ProgrammeView()
        book = self.journal.programme
        actions = ProgrammeActions(
            read=ReadProgramme(self.journal, self.tools.clock),
            save=book.save_programme,
            save_session=book.save_session,
            delete_session=book.delete_session,
            new_id=self.tools.new_id,
            zone=self.tools.clock.zone,
            now=self.tools.clock.now,
        )
        presenter = ProgrammePresenter(view, self.tools.db, actions, self.window.notices)
        self.router.add(
            Screen(
                "programme",
                view.tr("Programme"),
                view,
                icon="programme",
                reload=presenter.reload,
            ),
            {Changed.PROGRAMME},
        )

    def _add_share(self) -> None:
        view = self.share_view = ReportView(self.tools.icons)
        compose = ComposeReport(self.journal, WatchSigns(self.journal))
        printing = Printing(self.tools.resources)

        def content(request: ReportRequest) -> ReportContent:
            order = ReportOrder(
                first=request.first,
                last=request.last,
                paper=request.paper,
                detail=Detail.FULL if request.weekly_grids else Detail.SUMMARY,
                include_text=request.include_text,
                who=request.who,
                for_whom=request.for_whom,
            )
            return compose(order, self._today())

        actions = ReportActions(
            today=self._today,
            programme=self.journal.programme.programme,
            preferences=self.journal.preferences.get,
            save_preferences=self.journal.preferences.save,
            compose=content,
            pages=printing.pages,
            write=printing.write,
            ask_file=self._ask_file,
        )
        presenter = ReportPresenter(
            view, (self.tools.db, self.tools.drawing), actions, self.window.notices
        )
        self.save_report = presenter.save_to
        self.router.add(
            Screen("share", view.tr("Share"), view, icon="share", reload=presenter.reload),
            set(Changed) - {Changed.PREFERENCES},
        )

    def _ask_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self.window, self.window.tr("Save as PDF"), f"{folder}/{name}", "PDF (*.pdf)"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    def _add_settings(self) -> None:
        view = SettingsView(self.tools.icons)
        actions = SettingsActions(
            device=self.tools.device,
            change_device=self.tools.change_device,
            preferences=self.journal.preferences.get,
            save_preferences=self.journal.preferences.save,
            scales=self.journal.scales.all,
            save_scales=self._save_scales,
            new_id=self.tools.new_id,
        )
        facts = SettingsFacts(
            countries=tuple(dict.fromkeys(line.country for line in self.tools.lines)),
            text_sizes=TEXT_SIZES,
            folder=str(self.tools.folder),
            version=__version__,
        )
        self.settings = SettingsPresenter(view, self.tools.db, actions, facts, self.window.notices)
        self.router.add(
            Screen(
                "settings",
                view.tr("Settings"),
                view,
                icon="settings",
                reload=self.settings.reload,
                foot=True,
            ),
            {Changed.PREFERENCES, Changed.SCALES},
        )

    def _add_form(self) -> None:
        view = EntryFormView()
        write = WriteEntry(
            self.journal.entries, self.journal.preferences, self.tools.clock, self.tools.new_id
        )
        edit = EditEntry(self.journal.entries, self.journal.preferences)
        drafts = DraftBox(self.journal.drafts, self.tools.clock)

        def keep(body: Body, when: When, marks: Marks, entry_id: EntryId) -> Entry:
            return write(body, when=when, marks=marks, entry_id=entry_id)

        def change(entry_id: EntryId, body: Body, when: When, marks: Marks) -> Entry:
            return edit(entry_id, body=body, when=when, marks=marks)

        actions = EntryFormActions(
            offers=self._offers,
            write=keep,
            edit=change,
            load_draft=drafts.load,
            keep_draft=drafts.keep,
            drop_draft=drafts.drop,
            new_id=self.tools.new_id,
            zone=self.tools.clock.zone,
        )
        exits = EntryFormExits(
            saved=self._saved,
            left=self.router.back,
            help_now=lambda: self.help_now(after_unsafe=True),
        )
        self.form = EntryFormPresenter(view, self.tools.db, actions, exits)
        self.router.add(Screen("form", "", view, focus=view.focus_first))

    def _add_help(self) -> None:
        view = HelpNowView()
        actions = HelpNowActions(
            lines=self.tools.lines,
            country=lambda: self.tools.device().country,
            on_call=lambda: self.tools.device().on_call,
            choose_country=self._choose_country,
            close=self.router.back,
        )
        self.help = HelpNowPresenter(view, actions)
        self.router.add(Screen("help-now", view.tr("Help now"), view))

    def _look(self) -> Look:
        colours = self.tools.icons.colours
        return Look(
            Ink(
                ground=colours.ground,
                ink=colours.ink,
                muted=colours.muted,
                rule=colours.rule,
                accent=colours.accent,
                warm=colours.warm,
                band=colours.band,
                entry=colours.entry,
            )
        )

    def _today(self) -> date:
        """The day that counts now, by the usual end of the day."""
        local = self.tools.clock.now().astimezone(zone_named(self.tools.clock.zone()))
        return counting_day(local)

    def _open_day(self, day: date) -> None:
        def show(entries: list[Entry]) -> None:
            if entries:
                self.show_entry(entries[0].id)

        self.tools.db.run(
            lambda: self.journal.entries.between(day, day), owner=self.window, done=show
        )

    def _write_menu(self) -> None:
        menu = self.window.write_menu
        for number, kind in enumerate(EntryKind, 1):
            action = menu.addAction(kind_words(kind))
            action.setShortcut(f"Alt+Shift+{number}")
            action.triggered.connect(lambda _=False, k=kind: self.write(k))

    def _choose_country(self, country: str) -> None:
        before = self.tools.device()
        self.tools.change_device(
            DeviceChoices(before.theme, before.text_size, country, before.on_call)
        )

    def _names(self) -> Names:
        return Names(
            scales={scale.id: scale for scale in self.journal.scales.all()},
            choices={choice.id: choice for choice in self.journal.choices.all()},
        )

    def _offers(self) -> Offers:
        names = self._names()
        triggers = self.journal.entries.newest(RECENT_TRIGGERS, kinds=(EntryKind.TRIGGER,))
        return Offers(
            scales=tuple(names.scales.values()),
            choices=tuple(names.choices.values()),
            triggers=tuple(_recent(entry, names) for entry in triggers),
        )

    def _save_scales(self, scales: list[Scale]) -> None:
        with self.journal.transaction():
            for scale in scales:
                self.journal.scales.save(scale)

    def _saved(self, entry: Entry, edited: bool) -> None:  # noqa: FBT001
        self.router.back()
        if edited:
            undo, words = self.journal.entries.revert, self.window.tr("Changed.")
        else:
            undo, words = self.journal.entries.delete, self.window.tr("Saved.")
        self.window.notices.say(
            words,
            self.window.tr("&Undo"),
            lambda: self.tools.db.run(
                lambda: undo(entry.id),
                owner=self.window,
                done=lambda _: self.window.notices.say(self.window.tr("Undone.")),
            ),
        )


def _recent(entry: Entry, names: Names) -> RecentTrigger:
    shown = card(entry, names)
    words = " · ".join(part for part in (shown.title, shown.summary) if part)
    return RecentTrigger(entry.id, f"{short_day(entry.moment.day)}  {words}"[:90])
