"""Locking without being asked: one interface, one file per system."""
