"""What was done in Help now becomes an entry, all of it or nothing."""

import pytest

from journal_app.domain.choice import Choice, ChoiceList
from journal_app.domain.coping import Coping
from journal_app.domain.draft import Draft
from journal_app.domain.errors import TextTooLongError
from journal_app.domain.plan.reasons import Reasons
from journal_app.domain.tool import ReadReasons, Tool, ToolQuestion, Worksheet
from journal_app.domain.trigger import Trigger
from journal_app.usecases.add_reason import AddReason
from journal_app.usecases.keep_help import HelpDrafts, KeepHelp, ToolUse

WALK = Tool("walk", "Go for a walk", "line", 10, ReadReasons())
SHEET = Tool(
    "solve",
    "Solve a problem",
    "line",
    8,
    Worksheet((ToolQuestion("What is it?"), ToolQuestion("What first?"))),
    written="Solved a problem",
)


@pytest.fixture
def keep(kept, write):
    kept.choices.save(Choice("walk", ChoiceList.SKILL, "Went out", position=4))
    kept.choices.save(Choice("conflict", ChoiceList.TRIGGER_KIND, "Conflict"))
    return KeepHelp(kept, write, HelpDrafts(kept.drafts, write.clock))


@pytest.fixture
def drafts(kept, clock):
    return HelpDrafts(kept.drafts, clock)


def test_a_use_becomes_a_coping_entry(kept, keep):
    use = ToolUse("walk", before=7, after=4, again=True, minutes=9, text=" by the canal ")
    (coping,) = keep(use, WALK).entries
    assert kept.entries.get(coping).body == Coping(
        skill="walk", before=7, after=4, again=True, minutes=9, text="by the canal"
    )


def test_what_brought_it_on_becomes_a_trigger_that_the_coping_answers(kept, keep):
    coping, trigger = keep(ToolUse("walk", kind="conflict", before=7), WALK).entries
    assert kept.entries.get(trigger).body == Trigger(kind="conflict", intensity=7)
    assert kept.entries.get(coping).body.trigger == trigger


def test_a_journal_from_before_the_tool_gets_to_know_the_skill(kept, keep):
    keep(ToolUse("solve", before=5), SHEET)
    keep(ToolUse("solve", before=5), SHEET)
    (known,) = [choice for choice in kept.choices.all() if choice.id == "solve"]
    assert (known.name, known.position, known.list) == ("Solved a problem", 5, ChoiceList.SKILL)


def test_answers_stand_under_their_questions_and_open_ones_are_left_out(kept, keep):
    use = ToolUse("solve", answers=("the rent", "  "), text="better now")
    (coping,) = keep(use, SHEET).entries
    assert kept.entries.get(coping).body.text == "What is it?\nthe rent\n\nbetter now"


def test_a_refused_line_keeps_neither_trigger_nor_skill(kept, keep):
    with pytest.raises(TextTooLongError):
        keep(ToolUse("solve", kind="conflict", text="x" * 10_000_000), SHEET)
    assert kept.entries.count() == 0
    assert "solve" not in {choice.id for choice in kept.choices.all()}


def test_all_of_it_can_be_taken_back(kept, keep):
    keep.take_back(keep(ToolUse("walk", kind="conflict", before=7), WALK))
    assert kept.entries.count() == 0
    assert len(kept.entries.bin()) == 2


def test_what_is_written_is_a_draft_of_its_tool_until_it_is_saved(kept, keep, drafts):
    use = ToolUse("solve", kind="conflict", before=6, answers=("the rent",), text="line")
    drafts.keep(use)
    drafts.keep(ToolUse("walk", text="half a line"))
    assert drafts.load() == {"solve": use, "walk": ToolUse("walk", text="half a line")}
    keep(use, SHEET)
    assert set(drafts.load()) == {"walk"}


def test_nothing_written_is_no_draft(drafts):
    drafts.keep(ToolUse("walk", text="half a line"))
    drafts.keep(ToolUse("walk", before=7, text=" ", answers=("\n",)))
    assert drafts.load() == {}


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"skill": null, "before": "x"}', "[" * 100_000])
def test_a_draft_that_cannot_be_read_is_left_alone(kept, drafts, clock, body):
    kept.drafts.save(Draft("help:walk", body, clock.now()))
    kept.drafts.save(Draft("trigger", "{}", clock.now()))
    assert drafts.load() == {}
    assert kept.drafts.get("help:walk") is not None


def test_a_reason_goes_below_those_that_stand_in_the_plan(kept):
    kept.plan.reasons.save(Reasons("Mia\n\n", "honesty"))
    AddReason(kept)("  mornings \n that are mine ")
    assert kept.plan.reasons.get() == Reasons("Mia\nmornings that are mine", "honesty")
    assert kept.plan.reasons.get().lines == ("Mia", "mornings that are mine")
