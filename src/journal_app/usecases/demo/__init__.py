"""A made-up person: how they feel, what they write, and when."""
