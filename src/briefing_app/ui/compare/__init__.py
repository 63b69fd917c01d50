"""Two sources side by side, with the list of what both say of the same things."""
