"""Durations: how long what takes, lasts, waits or is away: "length of walkout", "time to rebuild".

A number of years, days or minutes is rarely counted for itself; what it is the time of stands in
the verb (`verbs`, `which`), behind it (`around`), in how often something is done (`every`), or in
what has not been since (`since`), in the amount that it is told of (`spans`), in what comes after
it (`until`); what a court gives is a sentence (`terms`).
"""

from collections.abc import Iterator

from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.around import around, named
from briefing_app.reading.labels.labellers.durations.every import every
from briefing_app.reading.labels.labellers.durations.since import since
from briefing_app.reading.labels.labellers.durations.spans import spans
from briefing_app.reading.labels.labellers.durations.terms import terms
from briefing_app.reading.labels.labellers.durations.until import until
from briefing_app.reading.labels.labellers.durations.verbs import verbs
from briefing_app.reading.labels.labellers.durations.which import fronted
from briefing_app.reading.labels.labellers.durations.words import is_time
from briefing_app.reading.labels.scene import Scene


def durations(scene: Scene) -> Iterator[Candidate]:
    """Propose what a length of time is the time of."""
    if not is_time(scene):
        return
    told = list(every(scene)) or list(terms(scene.view))
    if told:
        yield from told
        return
    yield from (last := list(since(scene)))
    if any("ranked" in c.traits for c in last):
        return
    yield from named(scene.view)
    yield from verbs(scene)
    yield from fronted(scene.view)
    yield from until(scene)
    yield from around(scene)
    yield from spans(scene)


__all__ = ["durations"]
