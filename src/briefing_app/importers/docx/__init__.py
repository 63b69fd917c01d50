"""Word documents to blocks: paragraphs with their styles, lists, tables, deleted words left out."""
