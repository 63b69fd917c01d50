"""Charts by hand: offers to take, kinds, words and items to change."""
