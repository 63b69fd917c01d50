"""Finding the amounts of a sentence: numerals with sign, scale, fraction, multiple."""
