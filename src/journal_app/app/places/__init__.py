"""What kind of place a journal's folder is."""
