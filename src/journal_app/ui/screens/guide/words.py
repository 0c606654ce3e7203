"""Words of the guide around its pages."""

from journal_app.domain.guide import GuidePage, Reader
from journal_app.domain.search import SearchQuery
from journal_app.translation import tr, tr_n
from journal_app.ui.hits import hits

_AROUND = 50
"""Characters of an excerpt on each side of what was looked for."""


def reader_words(reader: Reader) -> str:
    """Whom a page is for."""
    return {
        Reader.PERSON: tr("For you"),
        Reader.THERAPIST: tr("For your therapist"),
        Reader.SUPPORTER: tr("For somebody close to you"),
        Reader.CLINIC: tr("For whoever sets it up"),
    }[reader]


def found_words(pages: int) -> str:
    """How many pages have what is looked for."""
    if not pages:
        return tr("Nothing found. Try another word for it.")
    return tr_n("Found on one page", "Found on %n pages", pages)


def excerpt(page: GuidePage, query: SearchQuery) -> str:
    """What stands around the first words that were found; empty where only the title has them."""
    text = " · ".join(line for line in page.text.splitlines() if line)
    before = ""
    for piece in hits(text, query):
        if piece.hit:
            return _cut(before, piece.text, text[len(before) + len(piece.text) :])
        before += piece.text
    return ""


def _cut(before: str, found: str, after: str) -> str:
    left, right = before[-_AROUND:], after[:_AROUND]
    if left != before:
        left = f"… {left.partition(' ')[2]}"
    if right != after:
        right = f"{right.rpartition(' ')[0]} …"
    return f"{left}{found}{right}"
