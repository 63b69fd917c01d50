"""What only the unit names: "a 400-kilovolt line", "the fan spins at 900 rpm"."""

from collections.abc import Iterator

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.phrases import nouns_before, said
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import opened
from briefing_app.reading.lexicon.measures import GAUGED_BY

_STATING = frozenset("be level have".split())
_OF_WHAT = frozenset(("concentration", "noise level"))
"""What is no property of the subject, but how much there is of something in it."""
_RUNNING = frozenset(
    """run runs ran operate operates operated rated carry carries carried hold holds held reach
    reaches reached transmit transmits sends spins spin spun deliver delivers delivered generate
    generates generated produce produces produced""".split()
)


def by_unit(scene: Scene) -> Iterator[Candidate]:
    """Propose what the unit measures, of the thing that has it; the stuff of so much of it."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    named = GAUGED_BY.get(scene.mention.unit.replace("/second", "/s"), "")
    if not named or named == "data" or scene.move:
        return
    if i + 1 < len(t) and t[i].low == "of":
        for label in opened(t, i + 1):
            yield Candidate(label, "measure-of", frozenset())
        return
    if view.link == "of" and named == "speed":
        start = nouns_before(t, view.link_at)
        if start < view.link_at:
            yield Candidate(f"speed of {said(t, start, view.link_at)}", "gauged", frozenset())
        return
    begin = i + (i < len(t) and t[i].text in "-‐‑")
    attributive = begin < len(t) and t[begin].kind in "NJ"
    states = named not in _OF_WHAT and (verb_class(view) in _STATING or view.main_low in _RUNNING)
    for who in opened(t, begin)[:1] if attributive else view.subjects()[:2] if states else ():
        own = set(content(named)) & set(content(who)) or singular(who.split()[0]) in _MEASURED
        if not own:
            traits = frozenset((f"glued-{attributive}",))
            yield Candidate(f"{named} of {who}", "gauged", traits)


_MEASURED = frozenset(
    """noise sound level pressure voltage current frequency dose radiation concentration lead speed
    limit reading""".split()
)
"""Subjects that are measured themselves: "noise at the nearest house"."""
