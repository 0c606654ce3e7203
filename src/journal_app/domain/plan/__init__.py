"""My plan: what the person wrote in advance, and everything they can hold on to."""
