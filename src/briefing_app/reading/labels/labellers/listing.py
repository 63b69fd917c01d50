"""Lists inside a sentence: "Gold production by quarter: September 82,310 oz, December 86,150 oz".

What stands before the colon is said of each item; the name right before a number says of which.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.gauged.places import recorded_at
from briefing_app.reading.labels.labellers.paid.amounts import is_sum
from briefing_app.reading.labels.phrases import nouns_before, said, stages
from briefing_app.reading.labels.predicates import does_something
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token

_MOST = 5
MOVED = frozenset(
    "improved worsened rose fell grew declined dropped climbed soared plunged surged".split()
)
"""Verbs that end a clause before a colon: what they say names no list."""
_JOINTS = frozenset("in for at with to from on".split())


def listing(scene: Scene) -> Iterator[Candidate]:
    """Propose what the words before a colon name, with the name of the item."""
    t, at = scene.view.tokens, scene.view.at
    colon = next((i for i in range(at - 1, -1, -1) if t[i].text in ":;"), -1)
    while colon > 0 and t[colon].text == ";":
        colon = next((i for i in range(colon - 1, -1, -1) if t[i].text in ":;"), -1)
    if colon < 1 or scene.entry is not None or any(w.kind in "FXE" for w in t[colon:at]):
        return
    if colon == at - 1 and does_something(scene.view):
        return
    if scene.view.link == "of" and recorded_at(scene.view):
        return  # "brought strong winds: a gust of 104 km/h was measured at Fair Point"
    if t[colon - 1].kind in "EF" and t[colon - 1].low in MOVED:
        return  # "Punctuality improved: 94 per cent of trains": that it moved names no list
    opens = _opens(t, colon)
    if opens > 0 and t[opens - 1].low in COPULAS | {"remain", "remains", "remained"}:
        return  # "Schools remain close to our heart: 1,115 classes"
    if answer := _answer(t, at):
        named = said(t, _opens(t, colon), colon)
        yield from [Candidate(f"{named}, {answer}", "listing-answer", frozenset())] if named else ()
        return
    name = _item(t, colon, at)
    prefix = f"{scene.move} in " if scene.move else ""
    summed = scene.kind is UnitKind.MONEY and is_sum(name) and not prefix
    for end in reversed(stages(t, _opens(t, colon), 3)):
        what = said(t, _opens(t, colon), end) if end <= colon else ""
        if not what or len(what.split()) > _MOST or not set(content(what)) - HOLLOW:
            continue
        traits = frozenset((f"named-{bool(name)}", f"ends-{end == colon}"))
        if summed:  # "Renew the lease: rent £310,000, rates £96,000"
            yield Candidate(f"{name} for {what}", "listing", traits)
        elif name:
            joint = next((w.low for w in t[colon:at] if w.low in _JOINTS), "in")
            yield Candidate(f"{prefix}{what} {joint} {name}", "listing", traits)
            yield Candidate(f"{prefix}{name} {what}", "listing-before", traits)
        else:
            yield Candidate(f"{prefix}{what}", "listing", traits)


def _answer(t: Sequence[Token], at: int) -> str:
    """The answer that so many gave: "North Fork: 904 yes, 1,313 no"; or empty."""
    ends = at + 2 == len(t) or (at + 2 < len(t) and t[at + 2].kind == "M")
    return t[at + 1].low if ends and t[at + 1].low in _ANSWERS else ""


_ANSWERS = frozenset("yes no for against aye ayes nay nays opposed undecided".split())


def _item(t: Sequence[Token], colon: int, at: int) -> str:
    """The noun phrase that names the item right before its number, or empty."""
    end = at
    while end > colon + 1 and (t[end - 1].kind in "DA" or t[end - 1].low in ("at", "with", "by")):
        end -= 1
    start = nouns_before(t, end, colon + 1)
    return said(t, start, end) if start < end else ""


def _opens(t: Sequence[Token], colon: int) -> int:
    """Where the phrase before the colon begins: at the sentence, or behind its last verb."""
    start = 0
    for i in range(colon - 1, -1, -1):
        if t[i].text in ".;!?" or t[i].kind in "FXBS":
            start = i + 1
            break
    while start < colon and t[start].kind in "CAYM":
        start += 1
    return start
