"""Whether a label can be that of a number, and how it is told apart from another end of a move."""
