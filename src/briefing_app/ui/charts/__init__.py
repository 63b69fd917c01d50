"""The charts beside the article: seen, walked through, read as a table, saved."""
