"""The library: the briefings of a folder, listed and searched."""
