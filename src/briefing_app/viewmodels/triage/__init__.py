"""Going through everything that was found: rows, card, fields, edits."""
