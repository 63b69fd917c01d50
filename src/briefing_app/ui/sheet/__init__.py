"""Seeing and printing: the sheet, the slides and the whole article, as they come out on paper."""
