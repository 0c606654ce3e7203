"""The pages of Help now, one after the other."""
