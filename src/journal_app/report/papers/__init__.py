"""Papers beside the report: the same print_resources, each its own pages."""
