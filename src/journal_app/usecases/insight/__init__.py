"""Read what the person's own record may say, and count it."""
