"""Parts of the plan that are lists: signs, cards, situations, people, numbers."""
