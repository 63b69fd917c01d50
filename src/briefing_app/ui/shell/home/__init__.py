"""The start page: what was open, examples, a place to drop a file, and what is new."""
