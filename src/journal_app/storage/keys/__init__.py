"""The keys of a vault: from words or a passphrase to the key of the database."""
