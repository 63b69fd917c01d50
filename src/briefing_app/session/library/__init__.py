"""A folder of briefings: what is in it, kept in an index of our own, and searched. Free of Qt."""
