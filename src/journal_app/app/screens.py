"""Every screen of the demo journal as PNG."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal_app import translation
from journal_app.app.clock import SystemClock
from journal_app.app.crash import CrashReporter
from journal_app.app.demo import demo_journal
from journal_app.app.environment import Environment
from journal_app.app.guide_pages import guide_pages
from journal_app.app.help_tools import help_tools
from journal_app.app.new_id import new_id
from journal_app.app.program import Program
from journal_app.app.resources import resources_folder
from journal_app.app.walk import Walk
from journal_app.app.window_main import make_application
from journal_app.domain.check_in import CheckInSize
from journal_app.domain.entry import EntryKind
from journal_app.storage.journal import OpenJournal
from journal_app.translation import tr
from journal_app.ui.screens.lapse.state import LapseStep
from journal_app.ui.screens.plan.state import PlanPart
from journal_app.ui.screens.programme.state import ProgrammeTab
from journal_app.ui.screens.share.papers.view import PapersView
from journal_app.ui.screens.share.state import ShareTab
from journal_app.ui.screens.tracking.state import TrackingPart as ListPart
from journal_app.ui.screens.trends.state import TrendsTab as Trend
from journal_app.ui.widgets.fold import Fold
from journal_app.usecases.papers.make_paper import PAPERS

THEMES = ("light", "dark")
SIZE = (1180, 800)
_FOREIGN = (
    "full_date,date,weekday,time,mood,activities,scales,note_title,note\r\n"
    "2026-03-02,,,23:15,最高,散歩 | 喧嘩,睡眠: 7,,\r\n"
    "2026-03-01,,,20:05,普通,散歩,睡眠: 5,,\r\n"
    ",,,20:05,普通,,,,\r\n"
)
"""What a person in Japan may have written on a phone."""
_EITHER_ORDER = "日,気分\n01/03/2026,7\n02/03/2026,6\n"


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How the pictures are taken."""

    size: tuple[int, int] = SIZE
    text_size: int = 100
    language: str | None = None
    """The one that is in force where none is named."""
    resources: Path = field(default_factory=resources_folder)
    say: Callable[[str], None] = lambda _: None
    look: Callable[[str, QWidget], None] = lambda _, __: None
    """Is shown each window by its name before the picture is taken."""


def write_screens(
    out: Path, *, theme: str | None = None, options: PictureOptions | None = None
) -> list[Path]:
    """Render every screen into ``out``; the files written."""
    options = options or PictureOptions()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.argv = sys.argv[:1]
    app = make_application((options.language,) if options.language else ())
    written: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="even-keel-screens-") as folder:
        for name in THEMES if theme in {None, "system"} else (theme,):
            device = Path(folder) / f"{name}.json"
            around = _surroundings(Path(folder) / f"journal-{name}", device, name)
            around = replace(around, resources=options.resources)
            program = Program(app, around, CrashReporter())
            program.device.change(country=_country(), text_size=options.text_size)
            try:
                written += _Album(program, out, str(name), options).all()
            finally:
                program.shut_down()
                if program.window is not None:
                    program.window.hide()
    return written


def _country() -> str:
    """Where the person of the pictures lives: where their language is spoken."""
    return "ES" if translation.language() == "es" else "IE"


def _surroundings(folder: Path, device: Path, theme: str | None) -> Environment:
    return Environment(
        folder=folder,
        resources=resources_folder(),
        device_file=device,
        clock=SystemClock(),
        new_id=new_id,
        theme=theme,
    )


class _Album:
    """Takes the pictures of one theme."""

    def __init__(
        self,
        program: Program,
        out: Path,
        theme: str,
        options: PictureOptions,
    ) -> None:
        self._program, self._out, self._theme, self._options = program, out, theme, options
        self._walk = Walk(program)
        self._written: list[Path] = []

    def all(self) -> list[Path]:
        """First run, unlocking, then everything behind it."""
        self._first_run()
        self._unlock()
        self._journal()
        return self._written

    def _shoot(self, name: str) -> None:
        window = self._program.window
        assert window is not None
        window.resize(*self._options.size)
        self._walk.settle()
        self._options.look(name, window)
        path = self._out / f"{name}-{self._theme}.png"
        self._walk.picture(path)
        self._written.append(path)
        self._options.say(path.name)

    def _first_run(self) -> None:
        self._program.start()
        self._shoot("first-run-1")
        view = self._program.unlock_flow.first_run_view
        assert view is not None
        view.next_requested.emit()
        view.type_passphrase("quiet harbour at dawn")
        self._shoot("first-run-2")
        view.next_requested.emit()
        self._walk.until(lambda: view.at_words, "the recovery words", seconds=90)
        self._shoot("first-run-3")
        view.next_requested.emit()
        self._shoot("first-run-3-typed-back")
        view.later_requested.emit()
        self._shoot("first-run-4")
        view.later_requested.emit()
        self._shoot("first-run-5")
        made = self._program.journal
        assert made is not None
        self._program.db_thread.submit(made.close).result()
        self._program.journal = None

    def _unlock(self) -> None:
        self._program.start()
        self._shoot("unlock")
        self._walk.press(tr("Help now"))
        self._shoot("help-now-locked")

    def _journal(self) -> None:
        program = self._program
        folder = program.environment.folder.with_name(f"demo-{self._theme}")

        def make() -> OpenJournal:
            return demo_journal(folder, program.environment.resources, program.environment.clock)

        waiting = program.db_thread.submit(make)
        self._walk.until(waiting.done, "the demo journal", seconds=120)
        program.adopt(waiting.result())
        for screen in (
            "today",
            "journal",
            "trends",
            "share",
            "programme",
            "settings",
            "safe-keeping",
            "two-copies",
            "take-out",
        ):
            program.journal_window.navigator.go(screen)
            self._shoot(screen)
        self._programme()
        self._trends()
        self._sharing()
        self._plan()
        self._lists()
        self._questionnaires()
        self._importing()
        self._forms()
        self._guide()
        self._help()

    def _guide(self) -> None:
        opened = self._program.journal_window
        for page in guide_pages(self._program.environment.resources):
            opened.navigator.open_guide(page.id)
            self._shoot(f"guide-{page.id}")

    def _help(self) -> None:
        opened = self._program.journal_window
        opened.navigator.help_now()
        self._shoot("help-now-ask")
        view = opened.screens.help_now.built().view
        view.ask.skip_requested.emit()
        self._shoot("help-now-tools")
        for tool in help_tools(self._program.environment.resources):
            view.tools.tool_chosen.emit(tool)
            self._shoot(f"help-now-{tool.skill.replace('_', '-')}")
            view.using.other_requested.emit()
            self._walk.settle()
        opened.navigator.help_now(after_unsafe=True)
        self._shoot("safety")

    def _programme(self) -> None:
        opened = self._program.journal_window
        opened.navigator.go("programme")
        view = opened.screens.programme.built().view
        for tab in ProgrammeTab:
            view.tab_chosen.emit(tab)
            self._shoot(f"programme-{tab.value.replace('_', '-')}")

    def _trends(self) -> None:
        opened = self._program.journal_window
        opened.navigator.go("trends")
        view = opened.screens.trends.built().view
        for tab in Trend:
            view.tab_chosen.emit(tab)
            self._shoot(f"trends-{tab.value.replace('_', '-')}")

    def _sharing(self) -> None:
        opened = self._program.journal_window
        opened.navigator.go("share")
        view = opened.screens.share.built().view
        for tab in ShareTab:
            view.tab_chosen.emit(tab)
            self._shoot(f"share-{tab.value}")
        view.tab_chosen.emit(ShareTab.PAPERS)
        papers = view.findChild(PapersView)
        assert papers is not None
        for paperwork in PAPERS:
            papers.changed.emit(replace(papers.request, paperwork=paperwork))
            self._shoot(f"share-paper-{paperwork.value}")
        view.tab_chosen.emit(ShareTab.REPORT)
        for fold in view.findChildren(Fold):
            fold.open()
        self._shoot("share-report-choices")

    def _plan(self) -> None:
        opened = self._program.journal_window
        for part in PlanPart:
            opened.navigator.open_plan(part)
            self._shoot(f"plan-{part.value.replace('_', '-')}")
        opened.navigator.after_lapse()
        view = opened.screens.lapse.built().view
        for step in LapseStep:
            view.show_step(step)
            self._shoot(f"lapse-{step.name.lower().replace('_', '-')}")

    def _lists(self) -> None:
        opened = self._program.journal_window
        opened.navigator.go("tracking")
        for part in ListPart:
            opened.screens.tracking.presenter.show_part(part)
            self._shoot(f"tracking-{part}")

    def _questionnaires(self) -> None:
        opened, journal = self._program.journal_window, self._program.journal
        assert journal is not None
        opened.navigator.go("questionnaires")
        self._shoot("questionnaires")
        (kept,) = self._program.db_thread.submit(journal.questionnaires.all).result()
        opened.navigator.fill_in(kept.id)
        self._shoot("questionnaire")
        opened.navigator.show_results(kept.id)
        self._shoot("questionnaire-results")

    def _importing(self) -> None:
        opened = self._program.journal_window
        opened.navigator.go("importing")
        self._shoot("importing")
        screen = opened.screens.importing
        for name, content in (("order", _EITHER_ORDER), ("mapping", _FOREIGN)):
            file = self._program.environment.folder.with_name(f"{name}.csv")
            file.write_text(content, encoding="utf-8")
            screen.presenter.begin(file)
            self._shoot(f"importing-{name}")
        screen.built().view.keep_requested.emit()
        self._shoot("importing-kept")
        screen.built().view.leave_requested.emit()

    def _forms(self) -> None:
        opened = self._program.journal_window
        opened.navigator.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED)
        self._shoot("form-quick-check-in")
        opened.navigator.write(EntryKind.CHECK_IN, CheckInSize.FULL)
        self._shoot("form-full-check-in")
        for kind in EntryKind:
            opened.navigator.write(kind)
            self._shoot(f"form-{kind.value.replace('_', '-')}")
