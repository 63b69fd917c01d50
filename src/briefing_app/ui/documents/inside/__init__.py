"""What a file holds besides its article: texts to choose from, attachments, words left out."""
