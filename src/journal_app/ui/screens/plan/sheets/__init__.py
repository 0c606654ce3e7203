"""Parts of the plan that are one page of text each."""
