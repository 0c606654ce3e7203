"""The language of the parts of the plan."""
