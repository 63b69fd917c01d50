"""Claims that reach across the article: said twice, restated, and totals with their parts."""
