"""Nothing lost in silence: a second, crude reading of a file, set against what came of the first.

It knows nothing of the readers, so that it does not share their faults: it cuts a file into runs of
words, and says which of them are not in the article.
"""
