"""A new version of the article: compared, accepted or not."""
