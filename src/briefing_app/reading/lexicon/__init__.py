"""Word lists of the reader: plain frozensets and dicts, so that importing them is quick."""
