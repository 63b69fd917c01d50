"""What claims stand on: facts, tables, moves from one number to another, and words of direction."""
