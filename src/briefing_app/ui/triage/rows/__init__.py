"""The list of everything found, as it is painted."""
