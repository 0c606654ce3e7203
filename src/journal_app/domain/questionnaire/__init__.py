"""Questionnaires that the clinic gives: their items, the answers, and what follows from them."""
