"""Correcting what stands around the article: details, text, notes."""
