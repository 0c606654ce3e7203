"""What worked: how far each skill brought the urge down."""

from argparse import ArgumentParser, Namespace
from typing import Any

from journal_app.analysis.coping import CopingSummary, SkillEffect
from journal_app.app.console import Console
from journal_app.app.session import add_journal, opened
from journal_app.translation import Figure, tr, tr_n
from journal_app.usecases.what_helped import WhatHelped


def add_arguments(parser: ArgumentParser) -> None:
    """The journal."""
    add_journal(parser)
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Say what worked, with how often it was used."""
    with opened(arguments, console) as journal:
        summary = WhatHelped(journal)()
        names = {choice.id: choice.name for choice in journal.choices.all()}
    if arguments.json:
        console.answer_json(_document(summary, names))
        return 0
    for effect in summary.skills:
        console.answer(_line(effect, names))
    if summary.skills:
        console.say(tr("Urges also fall by themselves."))
    else:
        console.answer(tr("No skill has been rated before and after yet."))
    return 0


def _document(summary: CopingSummary, names: dict[Any, str]) -> dict[str, Any]:
    return {
        "uses": summary.uses,
        "skills": [
            {
                "id": effect.skill,
                "name": names.get(effect.skill, effect.skill),
                "uses": effect.uses,
                "before": round(effect.before, 6),
                "after": round(effect.after, 6),
                "estimate": None if effect.too_early else round(effect.estimate, 6),
            }
            for effect in summary.skills
        ],
    }


def _line(effect: SkillEffect, names: dict[Any, str]) -> str:
    name = names.get(effect.skill, effect.skill)
    times = tr_n("once", "%n times", effect.uses)
    if effect.too_early:
        return tr("{name}: used {times}, too early to say").format(name=name, times=times)
    return tr(
        "{name}: used {times}, {before:.1f} before, {after:.1f} after, eased by about {eased:.1f}"
    ).format(
        name=name,
        times=times,
        before=Figure(effect.before),
        after=Figure(effect.after),
        eased=Figure(effect.estimate),
    )
