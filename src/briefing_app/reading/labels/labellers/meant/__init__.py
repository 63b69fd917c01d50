"""What a word stands for that only points back: "In 2013 there had been 2,700", "it was 61%".

A pronoun, or *the figure*, has the number and says nothing of what is counted; that was said
before, of the last figure of the like or of the subject of the sentence before (`pronouns`). Of
what is one a number may be a part: "half of it unpaid" (`parts`).
"""

from briefing_app.reading.labels.labellers.meant.parts import parts
from briefing_app.reading.labels.labellers.meant.pronouns import meant

__all__ = ["meant", "parts"]
