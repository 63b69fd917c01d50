"""Words away from a number that decide what it counts or measures."""

HOLDING = frozenset("seats seat accommodates sleeps accommodate houses".split())
"""What a room or a vehicle does with people."""
PLACING = frozenset(("in", "across", "throughout", "within"))
COMPARING = frozenset(("from", "than", "versus", "vs", "against", "with", "to"))
AGAINST = frozenset(("from", "than", "versus", "vs", "against"))
HARMING = frozenset(
    """kill kills killed killing injure injures injured injuring wound wounds wounded wounding
    arrest arrests arrested arresting rescue rescues rescued rescuing evacuated hospitalized
    hospitalised sickened sickens displaces displaced employs employ employed employing
    attract attracts attracted draws drew""".split()
)
"""Verbs whose object, where it is a bare number, is people."""
PEAKS = frozenset(("low", "high", "peak", "record", "trough"))
TIMED = frozenset(
    ("clocked", "finished", "time", "heats", "sprint", "metres", "meters", "lap", "swam", "ran")
)
AMOUNTING = frozenset("numbered totalled totaled averaged reached".split())
LEVELS = frozenset(
    """index indices average rating grade magnitude score richter ph ratio reproduction benchmark
    ftse dax nikkei sensex dow nasdaq nifty topix stocks futures gpa pmi level odds gauge
    barometer hang cac euro handicap earthquake quake quotient coefficient""".split()
)
"""What has a level: numbers in such a sentence count nothing."""
THERMAL = frozenset(
    ("temperature", "temperatures", "mercury", "thermometer", "thermometers", "chill")
)
THERMAL_LEADS = frozenset(("to", "of", "above", "below", "at", "hit", "reached", "touched", "like"))
WICKETS = frozenset(
    "wicket wickets innings declared overs stumps batsman batter fours sixes".split()
)
