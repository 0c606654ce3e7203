"""What was chosen for a paper, as one JSON text, so that the same can be shared again."""

import json
from dataclasses import dataclass, field
from typing import Any

from journal_app.domain.draft import DocumentError
from journal_app.domain.entry import EntryKind
from journal_app.domain.ids import ScaleId
from journal_app.domain.paper import Paper
from journal_app.domain.sharing.consent import FURTHER, PAGE_ONE, Block, Consent
from journal_app.domain.sharing.report_consent import ReportConsent
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class ShareChoices(Silent):
    """Everything that was chosen but the days and the single entries."""

    consent: ReportConsent = field(default_factory=ReportConsent)
    paper: Paper = Paper.A4
    language: str = "en"
    who: str = ""
    names: str = ""
    safety_line: str = ""


def choices_to_text(choices: ShareChoices) -> str:
    """The JSON form: same choices, same text. Single entries are left out."""
    consent = choices.consent
    document = {
        "blocks": {block.value: int(one) for block, one in consent.blocks.items()},
        "kinds": {kind.value: int(one) for kind, one in consent.kinds.items()},
        "left_out": sorted(consent.left_out),
        "paper": choices.paper.value,
        "language": choices.language,
        "who": choices.who,
        "names": choices.names,
        "safety_line": choices.safety_line,
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)


def choices_from_text(text: str) -> ShareChoices:
    """What a JSON text says. Raises DocumentError."""
    try:
        found: dict[str, Any] = json.loads(text)
        return ShareChoices(
            consent=ReportConsent(
                blocks={Block(name): Consent(one) for name, one in found["blocks"].items()},
                kinds={EntryKind(name): Consent(one) for name, one in found["kinds"].items()},
                left_out=frozenset(ScaleId(name) for name in found["left_out"]),
            ),
            paper=Paper(found["paper"]),
            language=str(found["language"]),
            who=str(found["who"]),
            names=str(found["names"]),
            safety_line=str(found["safety_line"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DocumentError from error


def shared_lines(consent: ReportConsent) -> tuple[str, ...]:
    """What is on a report, for the ledger: names with what is said about them behind a colon.

    ``charts:share`` a block; ``words:note`` the words of a kind of entry; ``entries:3`` how many
    single entries were shared with their words.
    """
    blocks = (*PAGE_ONE, *FURTHER)
    single = sum(one is Consent.SHARE for one in consent.entries.values())
    return (
        *(
            f"{block.value}:{consent.block(block).name.lower()}"
            for block in blocks
            if consent.shows(block)
        ),
        *(f"words:{kind.value}" for kind in EntryKind if consent.kind(kind) is Consent.SHARE),
        *((f"entries:{single}",) if single else ()),
    )
