"""List the imports of a journal, or take one back as a whole."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from journal_app.app.console import Console
from journal_app.app.session import add_journal, opened
from journal_app.app.usage import UsageError
from journal_app.domain.entry import Entry
from journal_app.domain.ids import ImportId
from journal_app.domain.moment import zone_named
from journal_app.translation import tr, tr_n
from journal_app.ui.entry_kinds.kinds import kind_words
from journal_app.usecases.back_up import BackUp
from journal_app.usecases.earlier_imports import EarlierImport, EarlierImports
from journal_app.usecases.undo_import import UndoImport

_SHOWN = 20
"""Changed entries that are told one by one."""


def add_arguments(parser: ArgumentParser) -> None:
    """The journal, and the import."""
    add_journal(parser)
    parser.add_argument("id", nargs="?", metavar="ID", help=tr("the import that goes"))
    parser.add_argument("--list", action="store_true", help=tr("say which imports there are"))
    parser.add_argument("--json", action="store_true", help=tr("one JSON document"))


def run(arguments: Namespace, console: Console) -> int:
    """Without an id, say which there are."""
    if arguments.list and arguments.id:
        raise UsageError(tr("Say an ID or --list, not both."))
    with opened(arguments, console) as journal:
        back_up = BackUp(journal.backups, console.clock, journal.preferences)
        earlier = EarlierImports(journal, UndoImport(journal.imports, back_up))
        imports = earlier.all()
        if not arguments.id:
            _list(imports, arguments, console)
            return 0
        chosen = next((one.id for one in imports if one.id == arguments.id), None)
        if chosen is None:
            raise UsageError(tr("There is no such import, or it was taken back. --list tells."))
        changed = earlier.changed(chosen)
        _name(changed, console)
        gone = earlier.take_back(chosen)
    _tell(chosen, gone, changed, arguments, console)
    return 0


def _list(imports: Sequence[EarlierImport], arguments: Namespace, console: Console) -> None:
    if arguments.json:
        console.answer_json(
            {
                "imports": [
                    {
                        "id": one.id,
                        "format": one.form,
                        "made_at": one.made_at.isoformat(),
                        "entries": one.entries,
                    }
                    for one in imports
                ]
            }
        )
        return
    place = zone_named(console.clock.zone())
    for one in imports:
        made = one.made_at.astimezone(place).isoformat(" ", "minutes")[:16]
        console.answer(f"{one.id}  {made}  {one.form}  {one.entries}")
    if not imports:
        console.say(tr("There is no import that could be taken back."))


def _name(changed: Sequence[Entry], console: Console) -> None:
    """What was changed since, by day and kind and without a word of what it says."""
    if not changed:
        return
    console.say(
        tr_n(
            "%n entry was changed since it came in, and goes too:",
            "%n entries were changed since they came in, and go too:",
            len(changed),
        )
    )
    for entry in changed[:_SHOWN]:
        console.say(f"  {entry.moment.day.isoformat()}  {kind_words(entry.kind)}")
    if len(changed) > _SHOWN:
        console.say("  " + tr_n("and %n more", "and %n more", len(changed) - _SHOWN))


def _tell(
    import_id: ImportId,
    gone: int,
    changed: Sequence[Entry],
    arguments: Namespace,
    console: Console,
) -> None:
    if arguments.json:
        ids = [entry.id for entry in changed]
        console.answer_json({"import": import_id, "removed": gone, "changed": ids})
        return
    console.answer(
        tr_n(
            "Taken back: %n entry. It stays in the bin for 30 days.",
            "Taken back: %n entries. They stay in the bin for 30 days.",
            gone,
        )
    )
