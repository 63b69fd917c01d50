"""From text to quantities: `reading.read` takes a text and answers with a `found.Reading`.

It works on the tokens of one sentence and knows nothing of articles, labels, periods or claims.
"""
