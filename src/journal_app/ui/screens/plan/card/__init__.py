"""The card outside the lock."""
