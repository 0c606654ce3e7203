"""The clinic's files: a real one where it is at hand, and small ones of our own."""

import json
from pathlib import Path

import pytest

from journal_app.exchange.fhir_questionnaire import read_questionnaire

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"
CORE = "http://hl7.org/fhir/StructureDefinition/"
NAMES = {
    "questionnaire": "Questionnaire-questionnaire-sdc-profile-example-PHQ9.json",
    "response": "QuestionnaireResponse-questionnaireresponse-sdc-profile-example-PHQ9.json",
}


@pytest.fixture(scope="session")
def real():
    """The text of a real file from outside this project."""

    def read(name):
        file = REAL / NAMES[name]
        if not file.exists():
            pytest.skip("the real files are not beside this checkout")
        return file.read_text(encoding="utf-8")

    return read


class Clinic:
    """Writes FHIR."""

    core = CORE

    def weighed(self, *weights, **facts):
        """Options by weight; None has none."""
        return {
            "type": "choice",
            "answerOption": [
                {
                    "valueCoding": {"system": "s", "code": f"c{n}", "display": f"Answer {n}"},
                    **(
                        {}
                        if weight is None
                        else {"extension": [{"url": CORE + "ordinalValue", "valueDecimal": weight}]}
                    ),
                }
                for n, weight in enumerate(weights)
            ],
            **facts,
        }

    def item(self, name, kind="integer", **facts):
        return {"linkId": name, "text": f"Question {name}", "type": kind, **facts}

    def choice(self, name, *weights, **facts):
        return self.item(name, **(self.weighed(*weights) | facts))

    def form(self, *items, **facts):
        return {
            "resourceType": "Questionnaire",
            "url": "http://clinic.example/week",
            "version": "2",
            "title": "Week",
            "status": "active",
            "item": list(items),
            **facts,
        }

    def read(self, *items, **facts):
        return read_questionnaire(json.dumps(self.form(*items, **facts)))


@pytest.fixture(scope="session")
def clinic():
    return Clinic()
