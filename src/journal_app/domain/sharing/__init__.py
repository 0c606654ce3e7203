"""What is shared of a journal, with whom, and what was shared before."""
