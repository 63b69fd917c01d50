"""The article's own words, where no label can be told or the words are not known here."""
