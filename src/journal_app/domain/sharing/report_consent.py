"""What the person chose to share of one report; the default shares least."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal_app.domain.entry import Entry, EntryKind
from journal_app.domain.ids import EntryId, ScaleId
from journal_app.domain.sharing.consent import Block, Consent, choices_of, least
from journal_app.domain.silent import Silent


@dataclass(frozen=True, slots=True, repr=False)
class ReportConsent(Silent):
    """Blocks, kinds of entry and single entries, each shared, summarised or kept."""

    blocks: Mapping[Block, Consent] = field(default_factory=dict)
    """Those that differ from what they are at first."""
    kinds: Mapping[EntryKind, Consent] = field(default_factory=dict)
    """What counts for every entry of a kind; summarised where nothing is said."""
    entries: Mapping[EntryId, Consent] = field(default_factory=dict)
    """Single entries that differ from their kind."""
    left_out: frozenset[ScaleId] = frozenset()
    """Questions of which no answer is shared."""

    def block(self, block: Block) -> Consent:
        """How far a block is shared; what a block does not offer counts as the next smaller."""
        wanted = self.blocks.get(block, least(block))
        return max(choice for choice in choices_of(block) if choice <= wanted)

    def shows(self, block: Block) -> bool:
        """Whether a block is on the pages at all."""
        return self.block(block) is not Consent.KEEP

    def kind(self, kind: EntryKind) -> Consent:
        """What counts for entries of a kind."""
        return self.kinds.get(kind, Consent.SUMMARISE)

    def entry(self, entry: Entry) -> Consent:
        """How far an entry is shared; one marked private never is."""
        if entry.private:
            return Consent.KEEP
        return self.entries.get(entry.id, self.kind(entry.kind))


def everything_in_words() -> Mapping[EntryKind, Consent]:
    """Every kind of entry shared with its words."""
    return dict.fromkeys(EntryKind, Consent.SHARE)
