"""Chains as rows."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from journal_app.domain.chain import Chain, ChainLink, LinkKind
from journal_app.domain.ids import EntryId
from journal_app.domain.moment import Moment
from journal_app.storage.bodies.body_tables import BodyTables, Insert
from journal_app.storage.database import Database, Row


def chain_rows(entry: EntryId, chain: Chain, _: Moment) -> Iterator[Insert]:
    """Every row of a chain."""
    yield Insert(
        "INSERT INTO chain (entry_id, vulnerability, prompting_event, behaviour, consequences,"
        " turning_point, repair, about_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry,
            chain.vulnerability,
            chain.prompting_event,
            chain.behaviour,
            chain.consequences,
            chain.turning_point,
            chain.repair,
            chain.about,
        ),
    )
    for n, link in enumerate(chain.links):
        yield Insert(
            "INSERT INTO chain_link (entry_id, position, kind, text, could_turn)"
            " VALUES (?, ?, ?, ?, ?)",
            (entry, n, link.kind, link.text, link.could_turn),
        )


def load_chains(database: Database, entries: str) -> dict[EntryId, Chain]:
    """Load chains by a JSON list of ids."""
    links: defaultdict[str, list[ChainLink]] = defaultdict(list)
    for entry, kind, text, could_turn in database.rows(
        "SELECT entry_id, kind, text, could_turn FROM chain_link"
        " WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, position",
        (entries,),
    ):
        links[entry].append(ChainLink(LinkKind(kind), text, bool(could_turn)))
    rows = database.rows(
        "SELECT entry_id, vulnerability, prompting_event, behaviour, consequences,"
        " turning_point, repair, about_id FROM chain"
        " WHERE entry_id IN (SELECT value FROM json_each(?))",
        (entries,),
    )
    return {EntryId(row[0]): _chain(row, tuple(links[row[0]])) for row in rows}


def _chain(row: Row, links: tuple[ChainLink, ...]) -> Chain:
    _, vulnerability, prompting_event, behaviour, consequences, turning_point, repair, about = row
    return Chain(
        vulnerability=vulnerability,
        prompting_event=prompting_event,
        links=links,
        behaviour=behaviour,
        consequences=consequences,
        turning_point=turning_point,
        repair=repair,
        about=about,
    )


CHAINS: Final = BodyTables(
    ("chain", "chain_link"), chain_rows, load_chains, pointer=("chain", "about_id")
)
