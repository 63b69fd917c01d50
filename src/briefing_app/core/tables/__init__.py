"""Tables as values: the cells of one in the text, and what a column counts in."""
