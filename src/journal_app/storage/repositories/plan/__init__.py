"""Where the plan is kept."""
