"""Papers beside the report: the same stationery, each its own pages."""
