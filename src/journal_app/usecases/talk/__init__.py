"""What to talk about in a session: proposed, chosen, kept."""
