"""How the plan stood earlier."""
