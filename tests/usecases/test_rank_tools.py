"""Tools in the order in which they worked for this person."""

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.tool import ReadReasons, Tool
from journal_app.domain.trigger import Trigger
from journal_app.usecases.rank_tools import RankTools

NAMES = ("breathe", "walk", "call", "stop")
TOOLS = tuple(Tool(name, name.title(), "line", 3, ReadReasons()) for name in NAMES)


def furnish(kept, write, uses, *, kind="conflict"):
    for name in NAMES:
        kept.choices.save(Choice(name, ChoiceList.SKILL, name))
    kept.choices.save(Choice(kind, ChoiceList.TRIGGER_KIND, kind))
    for skill, before, after in uses:
        trigger = write(Trigger(kind=kind)).id if kind == "conflict" else None
        write(Coping(skill=skill, trigger=trigger, before=before, after=after))


def order(ranking):
    return [one.tool.skill for one in ranking.tools]


def test_with_nothing_tried_the_given_order_stands(kept):
    ranking = RankTools(kept, TOOLS)()
    assert order(ranking) == [*NAMES]
    assert all(one.record is None and not one.ranked for one in ranking.tools)
    assert not ranking.for_kind


def test_what_eased_comes_first_and_what_did_not_comes_last(kept, write):
    uses = [("call", 8, 3)] * 3 + [("stop", 7, 5)] * 3 + [("breathe", 5, 6)] * 3
    furnish(kept, write, uses)
    ranking = RankTools(kept, TOOLS)()
    assert order(ranking) == ["call", "stop", "walk", "breathe"]
    assert [one.ranked for one in ranking.tools] == [True, True, False, True]


def test_two_uses_say_nothing_yet_but_are_told(kept, write):
    furnish(kept, write, [("call", 9, 1)] * 2)
    ranking = RankTools(kept, TOOLS)()
    assert order(ranking) == [*NAMES]
    call = next(one for one in ranking.tools if one.tool.skill == "call")
    assert (call.record.uses, call.record.before, call.record.after, call.ranked) == (
        2,
        9,
        1,
        False,
    )


def test_three_uses_with_this_kind_of_trigger_decide_alone(kept, write):
    furnish(kept, write, [("walk", 8, 2)] * 3)
    for _ in range(5):
        write(Coping(skill="call", before=9, after=0))
    assert order(RankTools(kept, TOOLS)())[0] == "call"
    ranking = RankTools(kept, TOOLS)("conflict")
    assert ranking.for_kind
    assert order(ranking)[0] == "walk"
    assert RankTools(kept, TOOLS)("news").for_kind is False


def test_a_trigger_that_is_gone_or_has_no_kind_counts_for_all_kinds(kept, write):
    furnish(kept, write, [])
    nameless = write(Trigger(situation="the stairs")).id
    for trigger in (nameless, "gone", None):
        write(Coping(skill="walk", trigger=trigger, before=6, after=4))
    write(Coping(skill="walk", before=6))
    ranking = RankTools(kept, TOOLS)("conflict")
    assert order(ranking)[0] == "walk"
    assert ranking.tools[0].record.uses == 3
