"""What an exchange file says about itself: in clear only which journal it is of."""

from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

from journal_app.domain.merge import (
    ExchangeDamagedError,
    ExchangeOfOtherKeyError,
    OtherSchemaError,
)
from journal_app.storage.backup.container import PartSum
from journal_app.storage.keys.master_key import MasterKey
from journal_app.storage.sealed_manifest import UNREADABLE, ManifestForm
from journal_app.storage.summed_text import whole_number

FORM: Final = ManifestForm(
    "even-keel-exchange",
    1,
    key=lambda key: key.exchange_key(),
    damaged=ExchangeDamagedError,
    other_key=ExchangeOfOtherKeyError,
    newer=lambda _: OtherSchemaError(newer=True),
)


@dataclass(frozen=True, slots=True)
class ExchangeManifest:
    """Of which journal and schema the other part is, and its sum."""

    vault: UUID
    schema: int
    journal: PartSum
    """The other part of the file."""

    def seal(self, key: MasterKey) -> bytes:
        """The text of the manifest."""
        inside = {"schema": self.schema, "journal": [self.journal.size, self.journal.sha256]}
        return FORM.seal(self.vault, key, inside)

    @classmethod
    def unseal(cls, content: bytes, key: MasterKey) -> Self:
        """Read the text of a manifest.

        Raises ExchangeDamagedError, ExchangeOfOtherKeyError, OtherSchemaError.
        """
        vault, inside = FORM.unseal(content, key)
        try:
            return cls(vault, whole_number(inside["schema"]), PartSum(*inside["journal"]))
        except UNREADABLE:
            raise ExchangeDamagedError from None


def vault_of(content: bytes) -> UUID:
    """Of which journal a file is; its key need not be known. Raises as ``unseal``."""
    return FORM.vault_of(content)
