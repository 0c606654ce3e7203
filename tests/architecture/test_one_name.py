"""What the window and a paper both show has one name on both."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from journal_app.domain.plan.safety_plan import SafetyStep
from journal_app.domain.plan.sign_note import SignStage
from journal_app.ui.plan_words import stage_words, step_words
from journal_app.ui.screens.plan.sheets.words import lapse_specs, reasons_specs

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "report"
PAPERS = {
    language: json.loads((RESOURCES / f"papers.{language}.json").read_text(encoding="utf-8"))
    for language in ("en", "es")
}
NONE = defaultdict(tuple)


@pytest.mark.parametrize("step", SafetyStep)
def test_a_step_of_the_safety_plan_is_called_the_same(step):
    assert PAPERS["en"][f"paper.safety.{step.value}"] == step_words(step)


def test_a_stage_of_a_warning_sign_is_called_the_same():
    assert stage_words() == [(s.value, PAPERS["en"][f"paper.stage.{s.value}"]) for s in SignStage]


def test_a_text_of_the_lapse_plan_is_called_the_same():
    for spec in lapse_specs(NONE):
        assert PAPERS["en"][f"paper.lapse.{spec.name}"] == spec.label


def test_reasons_and_what_matters_are_called_the_same():
    for spec in reasons_specs(NONE):
        assert PAPERS["en"][f"paper.{spec.name}"] == spec.label


@pytest.mark.parametrize("language", PAPERS)
def test_warning_signs_have_one_name_on_every_paper(language):
    assert PAPERS[language]["paper.safety.signs"] == PAPERS[language]["paper.signs"]
