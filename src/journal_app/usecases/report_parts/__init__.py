"""The blocks of a report, each made from the entries that may be shared."""
