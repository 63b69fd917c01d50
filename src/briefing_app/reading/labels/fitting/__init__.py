"""Whether a label can be that of a number at all."""
