"""What the program says, in the language of the person. Must not know Qt, nor what an article says.

`said` marks a sentence and says it; `catalogue` holds the translations of one language; `languages`
lists those there are. What is said *about an article* (labels, verdicts, titles of charts, what is
printed and presented) is written in the article's language and does not come through here.
"""
