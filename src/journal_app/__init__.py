"""Even Keel: a private relapse-prevention journal."""

__version__ = "0.1.0"
