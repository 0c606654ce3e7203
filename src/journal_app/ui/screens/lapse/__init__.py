"""The quiet way after a lapse."""
