"""Saved pages to blocks: what is the article of a page, and what it says about itself."""
