"""New identifiers."""

import uuid6


def new_id() -> str:
    """A new UUIDv7 (RFC 9562) in text form: sorts by the time it was made."""
    return str(uuid6.uuid7())
