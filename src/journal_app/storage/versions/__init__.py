"""Rows as documents, their versions, and how the versions of two copies come together."""
