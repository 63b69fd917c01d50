"""Numbers inside a phrase that narrows another: "a waiver for nationals of 39 countries".

What is counted there ends a chain of phrases. It is told from others of its kind by what the chain
or the verb says of it: "countries with waiver for nationals", "projects invested in", "households
registered on waiting list".
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.phrases import nouns_before, said, stages, start_before
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import BE_OR_HAVE, COPULAS, PARTICLES, Token
from briefing_app.reading.labels.view import View
from briefing_app.reading.lexicon.nouns import COLLECTIVES
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.pattern import Pattern

_HELD = frozenset("in of at on across over".split())
_HUNG = frozenset("in on from at for".split())
_MOST = 5
_DEED = Pattern(r"(?:tion|sion|ment|ance|ing|ery)$")
"""Nouns of what is done to those that follow with *of*."""


def inside(scene: Scene) -> Iterator[Candidate]:
    """Propose what is counted with the head of its chain, or with the verb it hangs on."""
    view = scene.view
    measured = scene.kind not in (UnitKind.COUNT, UnitKind.NONE)
    if scene.entry is not None or scene.relative or scene.move or measured:
        return
    t, begin = view.tokens, view.at + 1
    ends = stages(t, begin, 1)
    if not ends:
        for noun in scene.referents[:1] or ((scene.noun,) if scene.noun else ()):
            yield from _found_in(view, noun)
        return
    noun = said(t, begin, ends[0])
    link = view.link_at
    if noun and link > 0 and t[link].kind == "P":
        if t[link].low in _HELD:
            yield from _headed(view, noun, link)
        if t[link].low in _HUNG:
            yield from _verbal(view, noun, link)
        if t[link].low in _FOUND_IN:
            for stop in stages(t, begin, 2):
                yield from _found_in(view, said(t, begin, stop))
    if noun:
        yield from _fronted(view, noun, ends[0])


def _headed(view: View, noun: str, link: int) -> Iterator[Candidate]:
    """ "fires in six counties": counties with fires; the whole chain where it fits."""
    t = view.tokens
    near = nouns_before(t, link)
    of = t[link].low == "of"
    if near == link or (of and near and t[near - 1].low in ("of", "a", "per")):
        return
    if of and (done_to(view.mention) or _DEED.search(t[link - 1].low)):
        return  # "the closure of 41 shops", "the distribution of 90 kits": they were closed
    far = start_before(t, link)
    for start, trait in ((near, "near"), (far, "far")):
        head = said(t, start, link)
        if (
            set(content(head)) - HOLLOW
            and (trait == "far" or t[link].low != "of")
            and not is_people(head)
            and len(head.split()) <= _MOST
            and not any(w.kind == "#" for w in t[start:link])
            and not any(w.low in PARTICLES for w in t[start:link])
        ):
            traits = frozenset((t[link].low, trait, f"{trait}-{t[link].low}"))
            joint = "in" if t[link].low == "of" and head.split()[-1] in COLLECTIVES else "with"
            yield Candidate(f"{noun} {joint} {head}", "inside", traits)
        if start == far:
            break


def _verbal(view: View, noun: str, link: int) -> Iterator[Candidate]:
    """ "invested £87 million in 412 projects": projects invested in."""
    main = view.main
    if main is None or main.low in BE_OR_HAVE or main.kind not in "FEBG":
        return
    done = form_of(main.low)
    if done:
        trait = "direct" if link == view.verb + 1 else "object"
        traits = frozenset((trait, view.tokens[link].low))
        yield Candidate(f"{noun} {done} {view.tokens[link].low}", "inside-verb", traits)


_FOUND = frozenset(
    """found seen heard spotted sighted identified detected reported recorded observed confirmed
    diagnosed noted""".split()
)
_FOUND_IN = frozenset("in at on among".split())


def _found_in(view: View, noun: str) -> Iterator[Candidate]:
    """ "The virus was found in 12 herds": herds with virus."""
    main = view.main
    if main is None or not view.passive or main.low not in _FOUND or not noun:
        return
    if view.link_at != view.verb + 1 or view.link not in _FOUND_IN:
        return
    for what in view.subjects()[:2]:
        if not is_people(what) and not set(content(what)) & set(content(noun)):
            yield Candidate(f"{noun} with {what}", "inside-found", frozenset())


def _fronted(view: View, noun: str, end: int) -> Iterator[Candidate]:
    """ "the list, on which 5,310 households are registered": households registered on list."""
    t, w = view.tokens, _relative(view.tokens, view.at)
    if w < 1:
        return
    stop = w - 1
    while stop and t[stop - 1].text == ",":
        stop -= 1
    start = stop
    while start and t[start - 1].kind in "NJG":
        start -= 1
    what, i = said(t, start, stop), end
    while i < len(t) and t[i].kind in "XA":
        i += 1
    passive = any(x.low in COPULAS for x in t[end:i])
    deed = f" {t[i].low}" if passive and i < len(t) and t[i].kind == "E" else ""
    if what and t[w - 1].kind == "P":
        traits = frozenset((t[w - 1].low, f"deed-{bool(deed)}"))
        yield Candidate(f"{noun}{deed} {t[w - 1].low} {what}", "inside-which", traits)


def _relative(t: Sequence[Token], at: int) -> int:
    """Where *which* stands right before the number with a preposition, or -1."""
    i = at - 1
    while i > 0 and t[i].kind in "DA":
        i -= 1
    return i if i > 0 and t[i].low in ("which", "whom") and t[i - 1].kind == "P" else -1
