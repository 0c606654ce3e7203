"""The page that leads to every part of the plan."""
