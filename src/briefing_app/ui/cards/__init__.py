"""The cards of the key figures."""
