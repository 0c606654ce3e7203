"""What the person wants to talk about in a session."""
