"""What each kind of entry holds, as rows."""
