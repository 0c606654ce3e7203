"""Forms that were being written come back after a lock, whatever was kept of them."""

from journal_app.ui.screens.plan.open_forms import OpenForms
from journal_app.ui.screens.plan.state import PlanPart


def test_what_was_typed_comes_back(forms):
    forms.keep(PlanPart.CARDS, "c", {"when": "שלום 👩‍👧"})
    forms.keep(PlanPart.FIRST, "", {"name": "x"})
    again = OpenForms()
    again.put_back(forms.typed)
    assert again.form(PlanPart.CARDS) == ("c", {"when": "שלום 👩‍👧"})
    assert again.form(PlanPart.FIRST) == ("", {"name": "x"})


def test_what_is_being_written_is_not_overwritten(forms):
    forms.keep(PlanPart.CARDS, "c", {"when": "new"})
    forms.put_back({"cards": '["d", {"when": "old"}]'})
    assert forms.form(PlanPart.CARDS) == ("c", {"when": "new"})


def test_what_cannot_be_read_is_left_out(forms):
    forms.put_back({"cards": "[", "nowhere": '["a", {}]', "people": '["a", 3]', "signs": "7"})
    assert forms.typed == {}


def test_a_form_is_closed_once(forms):
    heard = []
    forms.changed.connect(lambda: heard.append(1))
    forms.keep(PlanPart.CARDS, "", {})
    forms.close(PlanPart.CARDS)
    forms.close(PlanPart.CARDS)
    assert len(heard) == 2
