"""What an article tells in words: sentences that carry news, and what people in it have said.

Nothing here looks at a number; sheet and slides choose from the answers.
"""
