"""The encrypted file by which two copies of a journal come together."""
