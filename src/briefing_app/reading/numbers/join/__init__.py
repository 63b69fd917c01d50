"""What ties amounts of one sentence: ranges, moves, lists that share a unit, conversions."""
