"""The page beside the tables: what each one is, and what its columns are called."""

from collections.abc import Iterable, Iterator
from textwrap import fill, indent

from journal_app.exchange.export.csv_tables import Table
from journal_app.translation import tr

NAME = "README.txt"


def readme(tables: Iterable[Table]) -> str:
    """The page in the language in force."""
    said, paragraphs = table_words(), [tr("Even Keel: a journal as tables"), *_rules()]
    for table in tables:
        columns = fill(", ".join(table.heading), 88)
        head = f"{table.name}.csv\n{indent(said.get(table.name, ''), '    ')}"
        paragraphs.append(f"{head}\n{indent(columns, '    ')}")
    return "\n\n".join(paragraphs) + "\n"


def _rules() -> Iterator[str]:
    """How the tables are written."""
    yield from (
        fill(text, 92)
        for text in (
            tr("These files are not encrypted. Whoever finds them can read them."),
            tr(
                "The tables are UTF-8 with a mark at the start, their columns are separated by "
                "commas, and the first row names them. An empty cell is a question without an "
                "answer; it is never nought. Yes and no are TRUE and FALSE."
            ),
            tr(
                "Days are the days that count, by the hour at which a day ends in the journal. "
                "“happened_at” and “written_at” are the time on the clock of the place in “zone”; "
                "a name that ends in _utc is the time in UTC."
            ),
            tr(
                "A name that ends in _id points at the “id” of another table. Where a scale or a "
                "word is meant, its name stands beside the id."
            ),
            tr(
                "Some signs at the beginning of a text make a spreadsheet calculate. Before "
                "= + - and @ there is an apostrophe then, so that nothing is run: at the "
                "beginning of a cell or of a line in it, and after a semicolon or a tab. Without "
                "it the text is as it was written."
            ),
            tr(
                "In days.csv every day from the first to the last has a row. A scale has the "
                "mean of its answers of the day, the urge the highest."
            ),
        )
    )


def table_words() -> dict[str, str]:
    """What one row of each table is."""
    return {**_entry_words(), **_list_words(), **_plan_words(), **_programme_words()}


def _entry_words() -> dict[str, str]:
    return {
        "days": tr("A day: how many entries, how many of them entered later, and every scale."),
        "check_in": tr("A check-in."),
        "check_in_ratings": tr("An answer on a scale in a check-in."),
        "check_in_emotions": tr("A feeling named in a check-in, 0 to 10."),
        "check_in_skills": tr("A skill in a check-in, 0 to 7 as on a diary card."),
        "trigger": tr("A trigger."),
        "coping": tr("A skill that was used, with urge or distress before and after."),
        "thought": tr("A thought record; how far it is believed from 0 to 100."),
        "thought_emotions": tr("A feeling in a thought record, 0 to 100."),
        "chain": tr("A chain."),
        "chain_links": tr("A link of a chain."),
        "practice": tr("A practice."),
        "note": tr("A note."),
        "lapse": tr("A lapse."),
        "review": tr("A weekly review."),
        "tag": tr("A tag on an entry."),
    }


def _list_words() -> dict[str, str]:
    return {
        "scale": tr("A scale: a question that is answered with a number."),
        "word": tr("A word to pick: a skill, a kind of trigger or an emotion."),
        "template": tr("Own questions to begin a text with."),
        "known_event": tr("A time that was explained."),
        "new_normal": tr("A day since which a new usual level holds."),
        "talk_sheet": tr("A list for a session."),
        "talk_sheet_points": tr("A point on a list for a session."),
        "shared": tr("A paper that was shared."),
        "preferences": tr("What was chosen in Settings."),
        "questionnaire": tr("A questionnaire of the clinic."),
        "questionnaire_response": tr("A time that a questionnaire was filled in."),
        "questionnaire_answer": tr("An answer in a questionnaire."),
        "questionnaire_sum": tr("A sum of a questionnaire."),
    }


def _plan_words() -> dict[str, str]:
    return {
        "plan_sign": tr("What the plan says about a warning sign."),
        "plan_card": tr("An if-then card."),
        "plan_situation": tr("A situation in which it can get hard."),
        "plan_person": tr("A person who helps."),
        "plan_line": tr("A number of one's own."),
        "plan_safety": tr("The safety plan, a column a step."),
        "plan_lapse": tr("The plan for after a lapse."),
        "plan_reasons": tr("Reasons and values."),
        "plan_sides": tr("Using and not using, from both sides."),
        "plan_locked_card": tr("The card outside the lock."),
    }


def _programme_words() -> dict[str, str]:
    return {
        "programme": tr("The programme."),
        "session": tr("A session."),
        "week_skill": tr("The skill of a week."),
        "schedule": tr("What comes again every week."),
        "own_time": tr("Own time of a week."),
        "homework": tr("Homework."),
        "goal": tr("A goal."),
        "goal_steps": tr("A step of a goal."),
        "step_down": tr("The step-down sheet."),
        "step_down_continuing": tr("A thing that goes on after the programme."),
    }
