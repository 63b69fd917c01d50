"""Plain text and Markdown to blocks: wrapped lines joined, headings and lists told apart."""
