"""Help now with a journal that answers by hand."""

import pytest
from PySide6.QtCore import QPoint
from tests.ui.seen import press, rate, seen

from journal_app.app.help_tools import help_tools
from journal_app.ui.screens.help_path.presenter import HelpPathPresenter
from journal_app.ui.screens.help_path.read_way import HelpWay
from journal_app.ui.screens.help_path.state import Own, Stage, SupportLine
from journal_app.ui.screens.help_path.view import HelpPathView
from journal_app.ui.widgets.tile import EntryRow
from journal_app.usecases.keep_help import KeptHelp
from journal_app.usecases.rank_tools import RankedTool, Ranking, ToolRecord

TOP = QPoint()
BEFORE = "How strong is it, the urge or the distress?"
AFTER = "How strong is it now?"
KINDS = (("conflict", "Conflict"), ("news", "Bad news"))


class Desk:
    """Keeps what it is given; refuses when told to."""

    def __init__(self, tools):
        self.tools = {tool.skill: tool for tool in tools}
        self.own = Own(kinds=KINDS)
        self.records = {}
        self.drafts = {}
        self.kept, self.reasons, self.taken_back = [], [], []
        self.refuse = None
        self.still = False

    def read(self, kind):
        return HelpWay(self.rank(kind), dict(self.drafts), self.own)

    def rank(self, kind):
        def one(tool):
            record = self.records.get((kind, tool.skill)) or self.records.get(tool.skill)
            return RankedTool(tool, record, ranked=record is not None and record.uses > 2)

        ranked = sorted(map(one, self.tools.values()), key=lambda found: not found.ranked)
        return Ranking(tuple(ranked), for_kind=any(key[0] == kind for key in self.records))

    def __call__(self, use, tool):
        self._answer()
        self.kept.append((use, tool.skill))
        self.drafts.pop(use.skill, None)
        return KeptHelp(("e1",))

    def take_back(self, kept):
        self.taken_back.append(kept)

    def do_again(self, kept):
        self.taken_back.remove(kept)

    def reason(self, reason):
        self.reasons.append(reason)

    def draft(self, use):
        self._answer()
        if use.written:
            self.drafts[use.skill] = use
        else:
            self.drafts.pop(use.skill, None)

    def _answer(self):
        if self.refuse is not None:
            raise self.refuse


class Path:
    """Somebody at Help now."""

    def __init__(self, view, presenter, desk, turn, context):
        self.view, self.presenter, self.desk, self.turn = view, presenter, desk, turn
        self.ways, self.notices = context.navigator, context.notices

    @property
    def stage(self):
        return self.presenter._state.stage

    @property
    def exercise(self):
        return self.view.using.exercise

    def open(self):
        self.presenter.open()
        self.turn()

    def rate(self, points):
        rate(self.view, BEFORE if self.stage is Stage.ASK else AFTER, points)

    def take(self, skill):
        self.view.tools.tool_chosen.emit(self.desk.tools[skill])
        self.turn()

    def press(self, name):
        press(self.view, name)
        self.turn()

    def names(self):
        """Of the tools that are offered, from the top."""
        rows = sorted(
            seen(self.view.tools, EntryRow), key=lambda row: row.mapTo(self.view, TOP).y()
        )
        return [row.accessibleName() for row in rows]


@pytest.fixture
def tools(shipped):
    return help_tools(shipped)


@pytest.fixture
def desk(tools):
    return Desk(tools)


@pytest.fixture
def path(shown, icons, context, turn, desk):
    view = HelpPathView(icons)
    view.resize(1000, 900)
    presenter = HelpPathPresenter(view, context, desk.read, desk, desk)
    made = Path(shown(view, 1000, 900), presenter, desk, turn, context)
    made.open()
    return made


@pytest.fixture
def worked():
    return ToolRecord(6, 7.2, 3.9)


@pytest.fixture
def mia():
    return SupportLine("Mia", "01 555 0123", "when it gets late")
