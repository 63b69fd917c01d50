"""Preferences: everything that can be set, in one dialog, at once in force."""
