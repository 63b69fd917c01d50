"""A folder of briefings in words: what is kept of each, and the lines of the list."""
