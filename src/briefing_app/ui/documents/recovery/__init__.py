"""Offering what a killed process left behind."""
