"""Two texts beside each other: what they say alike, what changed, what one proves of the other."""
