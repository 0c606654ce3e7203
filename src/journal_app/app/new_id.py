"""New identifiers."""

import importlib


def new_id() -> str:
    """A new UUIDv7 (RFC 9562) in text form: sorts by the time it was made."""
    # uuid6 costs 40 ms to load, which the unlock screen need not wait for.
    return str(importlib.import_module("uuid6").uuid7())
