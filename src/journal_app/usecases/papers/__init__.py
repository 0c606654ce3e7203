"""Papers made from the plan."""
