"""Takes the pictures of the guide from the made-up weeks of the demo, in every language.

    python packaging/guide_pictures.py            all of them
    python packaging/guide_pictures.py en today   one again

They lie in resources/guide/<language>/pictures, light, with few colours so that they stay small.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QRect  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from journal_app.app.clock import SystemClock  # noqa: E402
from journal_app.app.crash import CrashReporter  # noqa: E402
from journal_app.app.demo import demo_journal  # noqa: E402
from journal_app.app.environment import Environment  # noqa: E402
from journal_app.app.new_id import new_id  # noqa: E402
from journal_app.app.papers import country_lines  # noqa: E402
from journal_app.app.printing import Printing  # noqa: E402
from journal_app.app.program import Program  # noqa: E402
from journal_app.app.walk import Walk  # noqa: E402
from journal_app.app.window_main import make_application  # noqa: E402
from journal_app.domain.check_in import CheckInSize  # noqa: E402
from journal_app.domain.entry import EntryKind  # noqa: E402
from journal_app.domain.paper import Paper  # noqa: E402
from journal_app.domain.report_order import (  # noqa: E402
    Detail,
    ReportOrder,
    consent_in_a_word,
)
from journal_app.domain.sharing.papers import PaperOrder  # noqa: E402
from journal_app.domain.sharing.shared_copy import Paperwork  # noqa: E402
from journal_app.exchange.fhir_format import FHIR  # noqa: E402
from journal_app.storage.journal import OpenJournal  # noqa: E402
from journal_app.translation import tr  # noqa: E402
from journal_app.ui.navigator import Navigator  # noqa: E402
from journal_app.ui.screens.lapse.state import LapseStep  # noqa: E402
from journal_app.ui.screens.programme.state import ProgrammeTab  # noqa: E402
from journal_app.ui.screens.share.state import ShareTab  # noqa: E402
from journal_app.ui.screens.trends.state import TrendsTab  # noqa: E402
from journal_app.usecases.compose_report import ComposeReport  # noqa: E402
from journal_app.usecases.papers.make_paper import MakePaper  # noqa: E402
from journal_app.usecases.watch_signs import WatchSigns  # noqa: E402

RESOURCES: Final = ROOT / "resources"
COUNTRIES: Final = {"en": "IE", "es": "ES"}
SIZE: Final = (880, 660)
WIDER: Final = {
    "help-now": (1080, 680),
    "my-week": (1080, 880),
    "my-signs": (1080, 680),
    "report": (1080, 680),
}
"""Screens that are laid out otherwise where it is narrow."""
PAGE_WIDTH: Final = 900
COLOURS: Final = 128
PAPERS: Final = ("report-page", "stand-by")
SCREENS: Final[dict[str, Callable[["Shown"], object]]] = {
    "today": lambda shown: shown.go("today"),
    "check-in": lambda shown: shown.ways.write(EntryKind.CHECK_IN, CheckInSize.DEPLETED),
    "trigger": lambda shown: shown.ways.write(EntryKind.TRIGGER),
    "help-now": lambda shown: shown.help_tools(),
    "my-plan": lambda shown: shown.go("plan"),
    "my-week": lambda shown: shown.ways.open_programme(ProgrammeTab.WEEK),
    "questionnaire": lambda shown: shown.questionnaire(),
    "my-signs": lambda shown: shown.over_time(),
    "for-a-session": lambda shown: shown.ways.open_share(ShareTab.TALK),
    "report": lambda shown: shown.ways.open_share(ShareTab.REPORT),
    "after-a-lapse": lambda shown: shown.lapse(),
    "keep-it-safe": lambda shown: shown.go("safe-keeping"),
    "take-it-along": lambda shown: shown.go("take-out"),
}


class Shown:
    """The window around the demo."""

    def __init__(self, program: Program) -> None:
        assert program.journal is not None
        assert program.window is not None
        self.program, self.journal, self.window = program, program.journal, program.window
        self.opened = program.journal_window
        self.ways: Navigator = self.opened.navigator

    def go(self, name: str) -> None:
        """Show a screen."""
        self.ways.go(name)

    def help_tools(self) -> None:
        self.ways.help_now()
        self.opened.screens.help_now.built().view.ask.skip_requested.emit()

    def questionnaire(self) -> None:
        (kept,) = self.program.db_thread.submit(self.journal.questionnaires.all).result()
        self.ways.fill_in(kept.id)

    def over_time(self) -> None:
        self.go("trends")
        self.opened.screens.trends.built().view.tab_chosen.emit(TrendsTab.OVER_TIME)

    def lapse(self) -> None:
        self.ways.after_lapse()
        self.opened.screens.lapse.built().view.show_step(LapseStep.SAFE)


def pictures(language: str, wanted: set[str]) -> Iterator[tuple[str, Image.Image]]:
    """Each picture with its name."""
    app = make_application((language,))
    with tempfile.TemporaryDirectory(prefix="even-keel-guide-") as folder:
        around = Environment(
            folder=Path(folder) / "journal",
            resources=RESOURCES,
            device_file=Path(folder) / "device.json",
            clock=SystemClock(),
            new_id=new_id,
            theme="light",
        )
        program = Program(app, around, CrashReporter())
        program.device.change(country=COUNTRIES[language], language=language)
        try:
            yield from _all(program, language, wanted)
        finally:
            program.shut_down()
            if program.window is not None:
                program.window.hide()


def _all(program: Program, language: str, wanted: set[str]) -> Iterator[tuple[str, Image.Image]]:
    program.start()
    walk, around = Walk(program), program.environment
    made = program.db_thread.submit(
        demo_journal, around.folder.with_name("demo"), RESOURCES, around.clock
    )
    walk.until(made.done, "the demo journal", seconds=120)
    program.adopt(made.result())
    shown = Shown(program)
    for name, show in SCREENS.items():
        if name in wanted:
            show(shown)
            shown.window.resize(*WIDER.get(name, SIZE))
            walk.settle()
            yield name, _screen(shown.window)
    for name in PAPERS:
        if name in wanted:
            page = program.db_thread.submit(_paper, name, shown.journal, language).result()
            whole = Image.open(BytesIO(page))
            height = round(PAGE_WIDTH * whole.height / whole.width)
            yield name, whole.resize((PAGE_WIDTH, height), Image.Resampling.LANCZOS)


def _screen(window: QWidget) -> Image.Image:
    """The window without menus and navigation."""
    side = next(
        one for one in window.findChildren(QWidget) if one.accessibleName() == tr("Navigation")
    )
    corner = side.mapTo(window, side.rect().topRight())
    area = QRect(corner.x() + 1, corner.y(), window.width(), window.height()) & window.rect()
    image = window.grab(area).toImage()
    image = image.convertToFormat(image.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (image.width(), image.height()),
        bytes(image.constBits()),
        "raw",
        "RGB",
        image.bytesPerLine(),
    )


def _paper(name: str, journal: OpenJournal, language: str) -> bytes:
    """The first page of a paper as PNG."""
    today, printing = SystemClock().now().date(), Printing(RESOURCES)
    if name == "report-page":
        order = ReportOrder(
            first=today - timedelta(days=13),
            last=today,
            paper=Paper.A4,
            consent=consent_in_a_word(Detail.SUMMARY, include_text=True),
            language=language,
        )
        return printing.pages(ComposeReport(journal, WatchSigns(journal), FHIR)(order, today))[0]
    lines = country_lines(RESOURCES, COUNTRIES[language], language)
    ordered = PaperOrder(made_on=today, language=language, lines=lines)
    content = MakePaper(journal, FHIR)(Paperwork.SUPPORTER, ordered)
    return printing.paper_pages(Paperwork.SUPPORTER, content)[0]


def main(arguments: list[str]) -> None:
    """Write all, or those that are named."""
    languages = [arguments[0]] if arguments else list(COUNTRIES)
    wanted = set(arguments[1:]) or {*SCREENS, *PAPERS}
    for language in languages:
        folder = RESOURCES / "guide" / language / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        for name, image in pictures(language, wanted):
            few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(folder / f"{name}.png", optimize=True)
            print(f"{language}/{name}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
