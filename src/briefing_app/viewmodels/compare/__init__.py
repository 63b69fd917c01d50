"""What the window shows of two sources: pairs in rows, marks in both texts, the slide, the text."""
