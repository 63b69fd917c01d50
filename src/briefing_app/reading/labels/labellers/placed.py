"""Where it is so: "unemployment in Podlesje", "median price in Eastmarch", "homes built in Harrow".

A subject, an object or a deed says what the amount is of; the place, group or thing that the clause
opens with or that stands right behind the number says of which. The words keep the preposition that
the text gives them, so that nothing is tied together that the clause does not tie.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import participle_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.counted import done
from briefing_app.reading.labels.labellers.moves import is_compared, moved
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.labellers.whose import setting
from briefing_app.reading.labels.phrases import base_end, names_next, said, stages
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View, ended, subject_of, unique

_BEHIND = frozenset("in among for at on across within near outside under without between".split())
_MOST = 4
_LEVEL = frozenset("be level move".split())


def placed(scene: Scene) -> Iterator[Candidate]:
    """Propose what the amount is of with the place, group or thing of its clause."""
    if scene.entry is not None:
        return
    yield from _of_host(scene)
    places = list(_places(scene))
    if not places:
        return
    prefix = f"{scene.move} in " if scene.move else ""
    for base, sort in _bases(scene):
        for led, phrase, where in places:
            if sort == "deed" and where == "behind":
                continue
            if not set(content(phrase)) & set(content(base)):
                traits = frozenset((sort, where, f"{sort}-{where}", f"led-{led}"))
                yield Candidate(f"{prefix}{base} {led} {phrase}", "placed", traits)


def _places(scene: Scene) -> Iterator[tuple[str, str, str]]:
    view = scene.view
    for led, phrase in setting(view):
        yield led, phrase, "setting"
    for led, phrase in _behind(view.tokens, view.at + 1):
        yield led, phrase, "behind"
    ends = stages(view.tokens, view.at + 1, 1)
    if ends and not scene.relative:
        for led, phrase in _behind(view.tokens, ends[0]):
            yield led, phrase, "behind-noun"


def _behind(t: Sequence[Token], i: int) -> list[tuple[str, str]]:
    """The phrase with a preposition that stands there, times before it passed over."""
    while i < len(t) and t[i].kind == "Y" and not t[i].text[:1].isdigit():
        i += 1
    if i >= len(t) or t[i].low not in _BEHIND:
        return []
    ends = [end for end in stages(t, i + 1, 2) if not names_next(t, end)]
    fit = [p for end in ends if len((p := said(t, i + 1, end)).split()) <= _MOST]
    return [(t[i].low, p) for p in unique(fit) if set(content(p)) - HOLLOW]


def _bases(scene: Scene) -> Iterator[tuple[str, str]]:
    view = scene.view
    if scene.move and view.main_low in ("put", "puts") and view.behind == "on":
        return  # "The tax put 4% on prices": a rise in prices
    if verb_class(view) in _LEVEL and not _between(view) and not is_compared(view):
        for who in view.subjects()[:2]:
            base = moved(who) if scene.move else who
            if base and not _counts(scene):
                yield base, "subject"
    if scene.relative and not scene.move:
        return
    t, begin = view.tokens, view.at + 1
    end = base_end(t, begin)
    if end > begin and scene.kind is not UnitKind.MONEY:
        for label, trait in done(view, said(t, begin, end), end):
            if "tail" not in trait and trait not in ("held",):
                yield label, "deed"
    yield from ((what, "object") for what in _object(view))


def _of_host(scene: Scene) -> Iterator[Candidate]:
    """ "the rate was lowest in Hlavna (3.7%) and highest in Podlesje (9.4%)": rate in Podlesje."""
    view = scene.view
    host = view.host
    if not host or view.at > 1:
        host = view.tokens[: _extreme_end(view)]
    end = len(host)
    start = _extreme_place(host) if host is not view.host else end
    while host is view.host and start and host[start - 1].kind in "NJD":
        start -= 1
    verb = next((i for i in range(start - 1, -1, -1) if host[i].kind in "FX"), -1)
    if not 0 < start < end or host[start - 1].low not in _BEHIND or verb < 1:
        return
    place = said(host, start, end)
    begin, close = subject_of(host, verb)
    superlative = next(
        (w.low for w in host[start - 3 : start - 1] if w.low in _EXTREMES and start > 2), ""
    )
    for who in ended(host, begin, close)[:2] if place and len(place.split()) <= _MOST else ():
        for word in unique((f"{superlative} ", "")) if superlative else ("",):
            traits = frozenset((host[start - 1].low, f"extreme-{bool(word)}"))
            yield Candidate(f"{word}{who} {host[start - 1].low} {place}", "placed-host", traits)


def _extreme_end(view: View) -> int:
    """Where the place ends before ", at 9.4%" or ", with 9.4%", or 0."""
    apart = view.link in ("at", "with") and view.tokens[view.link_at - 1].text == ","
    return view.link_at - 1 if apart and view.link_at > 1 else 0


def _extreme_place(host: Sequence[Token]) -> int:
    """Where the place begins in which something is highest: "highest in the capital", or 0."""
    ends = (i for i in range(len(host) - 2, 0, -1) if host[i].low in _EXTREMES)
    at = next(ends, 0)
    alone = at > 0 and host[at - 1].kind in "XA" and host[at + 1].low in _BEHIND
    return at + 2 if alone else 0


_EXTREMES = frozenset("highest lowest largest smallest best worst most least".split())


def _counts(scene: Scene) -> bool:
    """Whether the number counts a noun of its own: "The raid was one of 41 searches"."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    return bool(scene.noun) and i < len(t) and t[i].kind in "NJ"


def _between(view: View) -> bool:
    """Whether another number or a clause stands between the verb and the number."""
    return any(w.kind in "#SW" or w.text in ",;" for w in view.middle)


def _object(view: View) -> list[str]:
    """ "raised the threshold to £50,000 for pensioners": what the verb moves to the amount."""
    at = view.link_at
    if view.main is None or at <= view.verb + 1 or view.link not in ("to", "at", "by"):
        return []
    if not participle_of(view.main.low) and verb_class(view) != "move":
        return []
    if base_end(view.tokens, view.verb + 1) != at:
        return []
    return ended(view.tokens, view.verb + 1, at)[:1]
