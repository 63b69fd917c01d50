"""The article to read, with its figures marked and their numbers in the margin."""
