"""Read all that is kept once, so that what cannot be read is found before it is kept."""

from datetime import date

from journal_app.usecases.ports import Journal

_EVERYTHING = 1_000_000


def read_everything(journal: Journal) -> None:
    """Read everything but entries as the screens do. Raises whatever reading raises."""
    days = date.min, date.max
    journal.preferences.get()
    journal.scales.all()
    journal.choices.all()
    journal.templates.all()
    journal.events.known()
    journal.events.new_normals()
    journal.programme.programme()
    journal.programme.sessions(*days)
    journal.programme.week_skills()
    journal.schedules.all()
    journal.schedules.blocks()
    journal.homework.all()
    journal.goals.all()
    journal.step_down.get()
    journal.plan.get()
    journal.plan.versions.all(_EVERYTHING)
    for form in journal.questionnaires.all():
        journal.questionnaires.responses(form.id)
    for form, _ in journal.questionnaires.bin():
        journal.questionnaires.responses(form.id)
    journal.talk_sheets.newest(_EVERYTHING)
    journal.ledger.all()
    journal.imports.list()
