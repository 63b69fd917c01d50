"""Another source set beside the article: what is kept of it, and how two numbers agree."""
