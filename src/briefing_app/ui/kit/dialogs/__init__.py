"""Dialogs of the kit: heading, words and buttons; a question; fields; where a file lies."""
