"""Telling figures from numbers that are none: dates, names, years, scores, ordinals, sections."""
