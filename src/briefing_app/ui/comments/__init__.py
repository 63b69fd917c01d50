"""Comments on words and figures: the pane beside the article in which they are written and read."""
