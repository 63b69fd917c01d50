"""What the program says, in the language of the person. Must not know Qt, nor what an article says.

`said` marks a sentence and says it; `written` does so for what is written about an article, in the
briefing's language; `catalogue` holds the translations of one language; `languages` lists those
there are.
"""
