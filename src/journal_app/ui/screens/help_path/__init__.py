"""Help now with the journal open: rate, choose a tool, use it, rate again."""
