"""How bytes that name no encoding are told to be letters: by alphabets, by where zeros stand."""
