"""When and where each figure holds.

In go a `Passage`, its `Article` and its `Layout`, out comes one `Period` a figure, in the same
order: ISO 8601, empty where the text says none, with whether it is sure and by which rule.
`derive_times` finds the time expressions of an article, `derive_period` chooses among them for a
single figure. `derive_place` answers with the place that is named for a figure.
"""

from briefing_app.reading.periods.dateline import derive_dateline
from briefing_app.reading.periods.derive import derive_period, derive_periods, times_of
from briefing_app.reading.periods.period import Period, Place
from briefing_app.reading.periods.places import derive_place
from briefing_app.reading.periods.times import Times

__all__ = [
    "Period",
    "Place",
    "Times",
    "derive_dateline",
    "derive_period",
    "derive_periods",
    "derive_place",
    "times_of",
]
