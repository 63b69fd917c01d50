"""When and where each figure holds.

In goes a `Passage` with the date of publication, out comes one ISO 8601 period a figure, in the
same order, empty where the text says none. `derive_times` finds the time expressions,
`derive_period` the one of a single figure. `derive_place` answers with the place that is named for
a figure, or empty.
"""

from briefing_app.reading.periods.places import derive_place
from briefing_app.reading.periods.times import Times, derive_period, derive_periods, derive_times

__all__ = ["Times", "derive_period", "derive_periods", "derive_place", "derive_times"]
