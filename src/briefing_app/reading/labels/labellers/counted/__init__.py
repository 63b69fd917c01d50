"""What is counted and what happened to it: "people evacuated", "guns without a serial number".

The noun behind the number says what is counted (`nouns`); where it is left out, the number is a
part of what was said before (`parts`). A verb whose object it is says what was done to it (`done`).
"""

from briefing_app.reading.labels.labellers.counted.done import done
from briefing_app.reading.labels.labellers.counted.nouns import counted
from briefing_app.reading.labels.labellers.counted.parts import and_then, partitive

__all__ = ["and_then", "counted", "done", "partitive"]
