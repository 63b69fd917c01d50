"""What the article shows: blocks, marks, margin, found words."""
