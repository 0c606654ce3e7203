"""A journal to be read outside the window, in the words of the window."""
