"""English as far as reading needs it: tokens, numerals, nouns, clauses, stems; no figure yet."""
