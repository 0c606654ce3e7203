"""A questionnaire from the clinic's file to the clinic's file, with the keyboard alone."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from journal_app.domain.questionnaire.due import DuePlan, Often

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir"
PHQ9 = REAL / "Questionnaire-questionnaire-sdc-profile-example-PHQ9.json"
POINTS = [
    {
        "valueCoding": {"system": "s", "code": code, "display": code.title()},
        "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": n}
        ],
    }
    for n, code in enumerate(("never", "often"))
]


def form(title="Week check"):
    def choice(name, **facts):
        return {"linkId": name, "text": name, "type": "choice", "answerOption": POINTS, **facts}

    marked = {"code": [{"system": "http://loinc.org", "code": "44260-8"}]}
    return {
        "resourceType": "Questionnaire",
        "title": title,
        "item": [
            choice("I slept badly"),
            choice("I thought of death", **marked),
            {"linkId": "more", "text": "What else", "type": "string"},
            {
                "linkId": "sum",
                "text": "Sum",
                "type": "integer",
                "extension": [
                    {
                        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                        "sdc-questionnaire-calculatedExpression",
                        "valueExpression": {
                            "language": "text/fhirpath",
                            "expression": "%resource.item.answer.value.ordinal().sum()",
                        },
                    }
                ],
            },
        ],
    }


def choose(person, path):
    person.until(lambda: person.window.findChild(QFileDialog), "the question for a file")
    dialog = person.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    person.until(lambda: not person.window.findChild(QFileDialog), "the dialog to go")
    person.bring_up()
    person.settle()


def press(person, name):
    person.tab_to(name)
    person.keys("Space")
    person.settle()


def confirm(person):
    """Agree with what is ticked."""
    assert person.window.current == "questionnaire-marks"
    assert kept(person) == []
    press(person, "That one, and go on")


@pytest.fixture
def at_list(at_home):
    at_home.keys("Alt+Shift+Q")
    at_home.settle()
    assert at_home.window.current == "questionnaires"
    return at_home


@pytest.fixture
def with_form(at_list, tmp_path):
    file = tmp_path / "week.json"
    file.write_text(json.dumps(form()), encoding="utf-8")
    press(at_list, "Add from a file")
    choose(at_list, file)
    confirm(at_list)
    assert at_list.sees("Saved.")
    return at_list


def kept(person):
    return person.ask(person.program.journal.questionnaires.all)


def responses(person):
    book = person.program.journal.questionnaires
    return person.ask(lambda: book.responses(book.all()[0].id))


def test_it_is_filled_in_saved_undone_and_handed_over(with_form, tmp_path):
    person = with_form
    press(person, "Fill in: Week check")
    person.keys("1 Return 0 Return")
    person.type("the group was loud")
    person.keys("Return")
    assert person.focus_name == "Save"
    person.keys("Space")
    person.settle()
    assert person.window.current == "questionnaires"
    assert person.sees("1, the sum of the answers · 2 of 2 answered")
    (response,) = responses(person)
    answers = [item["answer"] for item in json.loads(response.body)["item"]]
    assert answers[2] == [{"valueString": "the group was loud"}]
    press(person, "Results and settings: Week check")
    assert person.window.current == "questionnaire-results"
    press(person, "Save as a file")
    file = tmp_path / "out.json"
    choose(person, file)
    assert json.loads(file.read_text(encoding="utf-8")) == json.loads(response.body)


def test_undo_takes_the_answers_back(with_form):
    press(with_form, "Fill in: Week check")
    with_form.keys("1 Ctrl+Return")
    with_form.settle()
    assert len(responses(with_form)) == 1
    with_form.undo()
    assert responses(with_form) == []


def test_thoughts_of_death_open_help_at_once_and_the_answers_are_there_afterwards(with_form):
    person = with_form
    press(person, "Fill in: Week check")
    person.keys("1 Return")
    assert person.window.current == "questionnaire"
    person.keys("1")
    assert person.window.current == "safety"
    assert person.sees("This program has told no one and cannot call anyone.")
    person.settle()
    draft = person.ask(lambda: person.program.journal.drafts.all()[0])
    assert "often" in draft.body
    assert responses(person) == []
    person.keys("Esc")
    person.settle()
    assert person.window.current == "questionnaire"
    assert person.focus_name == "Often"
    person.keys("Ctrl+Return")
    person.settle()
    assert len(responses(person)) == 1


def test_a_lock_while_answering_loses_nothing(with_form, passphrase):
    press(with_form, "Fill in: Week check")
    with_form.keys("1 Return 0 Return")
    with_form.type("half a sen")
    with_form.lock_and_come_back(passphrase)
    with_form.keys("Alt+Shift+Q")
    with_form.settle()
    press(with_form, "Go on: Week check")
    assert with_form.sees("It was not saved yet")
    assert with_form.focus.text() == "half a sen"
    with_form.type("tence")
    with_form.keys("Ctrl+Return")
    with_form.settle()
    assert "half a sentence" in responses(with_form)[0].body


def test_today_says_what_is_due_and_leads_there_and_back(with_form):
    person = with_form
    (one,) = kept(person)
    plan = DuePlan(Often.WEEKLY, person.clock.time.date())
    book = person.program.journal.questionnaires
    person.ask(
        lambda: book.save(type(one)(one.id, one.source, one.added, plan, one.marked, one.asked))
    )
    person.go("today")
    assert person.sees("Questionnaire due: Week check")
    press(person, "Open: Week check")
    assert person.window.current == "questionnaire"
    person.keys("1 Ctrl+Return")
    person.settle()
    assert person.window.current == "today"
    assert not person.sees("Questionnaire due")
    person.clock.time = datetime(2026, 3, 12, 18, tzinfo=UTC)
    person.go("journal")
    person.keys("Alt+Shift+Q")
    person.settle()
    person.go("today")
    person.view("today")
    person.program.opened.router.built("today").reload()
    person.settle()
    assert person.sees("Questionnaire due: Week check")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not json", "it is not JSON"),
        ('{"resourceType": "Bundle"}', "not a FHIR questionnaire"),
        (json.dumps(form() | {"item": [{"linkId": "a", "type": "coding", "text": "x"}]}), "item 1"),
    ],
)
def test_a_file_that_is_none_is_refused_in_words(at_list, tmp_path, content, said):
    file = tmp_path / "odd.json"
    file.write_text(content, encoding="utf-8")
    press(at_list, "Add from a file")
    choose(at_list, file)
    assert at_list.sees(said)
    assert kept(at_list) == []


def test_the_real_phq_9_is_filled_in(at_list):
    if not PHQ9.exists():
        pytest.skip("the real files are not beside this checkout")
    press(at_list, "Add from a file")
    choose(at_list, PHQ9)
    confirm(at_list)
    press(at_list, "Fill in: Patient Health Questionnaire - 9 Item")
    at_list.keys("0 Return 0 Return 0 Return 1 Return 2 Return 1 Return 4 Return 2 Return 1")
    assert at_list.window.current == "safety"
    at_list.keys("Esc Return")
    assert at_list.focus_name == "Save"
    at_list.keys("Space")
    at_list.settle()
    assert at_list.sees("11, the sum of the answers · 9 of 9 answered")
    document = json.loads(responses(at_list)[0].body)
    (group,) = document["item"]
    assert [item["linkId"] for item in group["item"]] == [
        *(f"H1/T1/Q{n}" for n in range(1, 10)),
        "H1/TS",
    ]
    assert group["item"][-1]["answer"] == [{"valueQuantity": {"value": 11}}]


def test_a_positive_ninth_answer_of_the_real_phq_9_shows_numbers_at_once(at_list):
    """Its file marks nothing: the question is proposed by its words, and the person agrees."""
    if not PHQ9.exists():
        pytest.skip("the real files are not beside this checkout")
    press(at_list, "Add from a file")
    choose(at_list, PHQ9)
    assert at_list.sees("Which of these questions are about not being safe?")
    assert at_list.sees("9.  Thoughts that you would be better off dead")
    assert at_list.texts().count("Seems to be about it") == 1
    confirm(at_list)
    (form,) = kept(at_list)
    assert form.marked == {"H1/T1/Q9"}
    press(at_list, "Fill in: Patient Health Questionnaire - 9 Item")
    at_list.keys("0 Return 0 Return 0 Return 0 Return 0 Return 0 Return 0 Return 0 Return")
    assert at_list.window.current == "questionnaire"
    at_list.keys("1")
    assert at_list.window.current == "safety"
    assert at_list.sees("This program has told no one and cannot call anyone.")


def test_a_questionnaire_is_not_there_before_its_questions_were_asked_about(at_list, tmp_path):
    file = tmp_path / "week.json"
    file.write_text(json.dumps(form()), encoding="utf-8")
    press(at_list, "Add from a file")
    choose(at_list, file)
    at_list.keys("Esc")
    at_list.settle()
    assert at_list.window.current == "questionnaires"
    assert kept(at_list) == []
    press(at_list, "Add from a file")
    choose(at_list, file)
    assert at_list.focus_name == "2.  I thought of death"
    at_list.keys("Space")
    press(at_list, "None of them is about it")
    assert [(one.marked, one.asked) for one in kept(at_list)] == [(frozenset(), True)]


def test_one_from_before_is_asked_about_at_the_next_opening(with_form, passphrase):
    person = with_form
    (one,) = kept(person)
    book = person.program.journal.questionnaires
    person.ask(lambda: book.save(type(one)(one.id, one.source, one.added, one.plan)))
    person.lock_and_come_back(passphrase)
    assert person.sees("Week check: please say which questions are about not being safe")
    press(person, "Open: Week check")
    assert person.window.current == "questionnaire-marks"
    press(person, "That one, and go on")
    assert person.window.current == "questionnaire"
    (asked,) = kept(person)
    assert (asked.marked, asked.asked) == ({"I thought of death"}, True)


UNITS = [
    {
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
        "valueCoding": {"system": "http://unitsofmeasure.org", "code": code, "display": name},
    }
    for code, name in (("kg", "kilograms"), ("[lb_av]", "pounds"))
]
DAYS_AND_AMOUNTS = {
    "resourceType": "Questionnaire",
    "status": "active",
    "title": "Intake",
    "item": [
        {"linkId": "use", "text": "Last use", "type": "date"},
        {"linkId": "up", "text": "Woke up at", "type": "time"},
        {"linkId": "in", "text": "Came in", "type": "dateTime"},
        {"linkId": "kg", "text": "Weight", "type": "quantity", "extension": UNITS},
        {
            "linkId": "drug",
            "text": "What you used",
            "type": "open-choice",
            "answerOption": [{"valueString": "Alcohol"}, {"valueString": "Opioids"}],
        },
        {
            "linkId": "with",
            "text": "What helped",
            "type": "choice",
            "repeats": True,
            "answerOption": [{"valueString": "A walk"}, {"valueString": "A call"}],
        },
        {"linkId": "left", "text": "Anything else", "type": "string"},
    ],
}


def type_parts(person, first, *others):
    person.type(first)
    for part in others:
        person.keys("Tab")
        person.type(part)


def test_days_times_amounts_and_own_words_are_answered_shown_and_handed_over(at_list, tmp_path):
    person = at_list
    file = tmp_path / "intake.json"
    file.write_text(json.dumps(DAYS_AND_AMOUNTS), encoding="utf-8")
    press(person, "Add from a file")
    choose(person, file)
    assert not person.sees("on paper")
    press(person, "None of them is about it")
    press(person, "Fill in: Intake")
    type_parts(person, "12", "2", "2026")
    person.keys("Return")
    assert person.focus_name == "Woke up at"
    person.type("7:15")
    person.keys("Return")
    type_parts(person, "1", "3", "2026", "21:30")
    person.keys("Return")
    assert person.focus_name == "Weight"
    person.type("72,5")
    person.keys("Tab Space")
    press(person, "Next")
    person.tab_to("What you used: In my own words")
    person.type("sleeping pills")
    person.keys("Return 1 2 Ctrl+Return")
    person.settle()
    assert person.window.current == "questionnaires"
    (response,) = responses(person)
    answers = {item["linkId"]: item["answer"] for item in json.loads(response.body)["item"]}
    assert answers == {
        "use": [{"valueDate": "2026-02-12"}],
        "up": [{"valueTime": "07:15:00"}],
        "in": [{"valueDateTime": "2026-03-01T21:30:00+00:00"}],
        "kg": [
            {
                "valueQuantity": {
                    "value": 72.5,
                    "unit": "kilograms",
                    "system": "http://unitsofmeasure.org",
                    "code": "kg",
                }
            }
        ],
        "drug": [{"valueString": "sleeping pills"}],
        "with": [{"valueString": "A walk"}, {"valueString": "A call"}],
    }
    press(person, "Results and settings: Intake")
    press(person, "Show the answers")
    for said in ("February", "72.5 kilograms", "sleeping pills", "A walk, A call"):
        assert person.sees(said)
    assert not person.sees("Anything else")


def test_a_form_whose_only_question_is_a_day_is_taken(at_list, tmp_path):
    file = tmp_path / "day.json"
    day = {"linkId": "1", "text": "Last use", "type": "date"}
    whole = {"resourceType": "Questionnaire", "status": "active", "title": "T", "item": [day]}
    file.write_text(json.dumps(whole), encoding="utf-8")
    shared = REAL.parent / "cases" / "fhir-date.json"
    press(at_list, "Add from a file")
    choose(at_list, shared if shared.exists() else file)
    assert at_list.sees("Saved.")
    press(at_list, "Fill in: T")
    at_list.keys("Ctrl+Return")
    at_list.settle()
    assert responses(at_list) == []
    at_list.tab_to("Last use: Year")
    at_list.type("2026")
    at_list.keys("Ctrl+Return")
    at_list.settle()
    (item,) = json.loads(responses(at_list)[0].body)["item"]
    assert item["answer"] == [{"valueDate": "2026"}]
