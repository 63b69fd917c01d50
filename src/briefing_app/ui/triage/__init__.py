"""Going through everything that was found, with one key each."""
