"""What is read for the way through Help now: tools, what was begun, what of one's own helps."""

from types import SimpleNamespace

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.own_line import OwnLine
from journal_app.domain.plan.if_then import IfThen
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.plan.support_person import SupportPerson
from journal_app.ui.screens.help_path.read_way import ReadWay
from journal_app.ui.screens.help_path.state import SupportLine
from journal_app.usecases.keep_help import ToolUse
from journal_app.usecases.rank_tools import Ranking

RUTH = SupportPerson("r", "Ruth", "555", "a walk", in_crisis=True)
LINE = OwnLine("l", "Dr Byrne", "777")


class Rows:
    def __init__(self, *rows):
        self.rows = list(rows)

    def all(self):
        return self.rows


class Words:
    def of(self, which):
        assert which is ChoiceList.TRIGGER_KIND
        return [Choice("news", which, "Bad news")]


def test_what_of_ones_own_helps_stands_beside_the_tools():
    cards = [IfThen(f"c{n}", f"when {n}", f"then {n}") for n in range(6)]
    plan = SimpleNamespace(
        people=Rows(RUTH, SupportPerson("s", "Sam", "556")),
        if_thens=Rows(*cards),
        lines=Rows(LINE),
        reasons=SimpleNamespace(get=lambda: Reasons("mornings\n\nthe kids")),
    )
    begun = {"solve": ToolUse("solve", text="a letter")}
    asked = []

    def rank(kind):
        asked.append(kind)
        return Ranking(())

    way = ReadWay(plan, Words(), rank, SimpleNamespace(load=lambda: begun))("news")
    assert (asked, way.begun) == (["news"], begun)
    assert way.own.kinds == (("news", "Bad news"),)
    assert way.own.people == (SupportLine("Ruth", "555", "a walk"), SupportLine("Sam", "556"))
    assert (way.own.helpers, way.own.lines) == ((RUTH,), (LINE,))
    assert way.own.reasons == ("mornings", "the kids")
    assert way.own.plans == tuple((f"when {n}", f"then {n}") for n in range(4))
