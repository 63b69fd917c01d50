"""Claims that a number said again is the same: in headline and body, in words, in a table."""
