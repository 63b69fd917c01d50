"""Multiples: what is compared with what: "chance of falling ill compared with others".

"Three times" says nothing without its two sides. What it is of stands before it: the amount beside
it, or what the verb says of its subject; what it is set against stands behind it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.reading.labels.deeds import gerund_of
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.money import PRICING
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.phrases import MOST, base_end, said
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, opened, unique
from briefing_app.reading.lexicon.verbs import ADJECTIVE_NOUN
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern

_JOINT = "compared with"
_QUALITIES = {**ADJECTIVE_NOUN, "often": "frequency", "large": "size", "big": "size"}
_SIZES = frozenset("size number rate amount level length value price cost that those".split())
_PARTS = Pattern(r"\s(?:who|that|in|on|at|from|to|with|for|by|among|during)\s")
_COMPARING = frozenset("more less as".split())
_AGO = Pattern(r"(?:a|one|two|three|four|five|ten|\d+) (?:year|month|week|decade)s?")


def multiples(scene: Scene) -> Iterator[Candidate]:
    """Propose what is so many times as much, compared with what it is set against."""
    view = scene.view
    if scene.entry is not None:
        return
    if view.link == "of" and view.link_at > 0 and view.tokens[view.link_at - 1].low == "factor":
        yield from _by_factor(view)
        return
    fast = _grows(scene)
    multiple = scene.mention.found.kind == "multiple" and (not scene.move or fast)
    if not multiple and not _is_half(scene):
        return
    sides = _against(view)
    for n, (what, source) in enumerate(_compared(scene)):
        for m, other in enumerate(sides):
            if set(content(what)) >= set(content(other)) and set(content(other)):
                continue
            for short in _shorter(what):
                label = f"{short} {_JOINT} {other}"
                if len(label.split()) <= MOST:
                    traits = frozenset((source, f"rank-{n}", f"side-{m}"))
                    yield Candidate(label, "compared", traits)


def _by_factor(view: View) -> Iterator[Candidate]:
    """ "Demand exceeds supply by a factor of three": demand compared with supply."""
    t, main, end = view.tokens, view.main, view.link_at - 1
    while end > view.verb and t[end].low != "by":
        end -= 1
    what = said(t, view.verb + 1, end) if main is not None and end > view.verb + 1 else ""
    for who in view.subjects()[:1] if what else ():
        yield Candidate(f"{who} {_JOINT} {what}", "compared", frozenset(("factor",)))


def _is_half(scene: Scene) -> bool:
    """Whether a fraction is of what something is set against: "8.7%, half the average"."""
    view = scene.view
    t, i = view.tokens, view.at + 1
    led = i + 1 < len(t) and t[i].low in ("the", "that", "its", "their") and t[i + 1].kind in "NJP"
    set_against = view.link == "," or (view.main_low in COPULAS and view.link_at == view.verb)
    return scene.mention.found.kind == "fraction" and led and set_against and not scene.move


def _grows(scene: Scene) -> bool:
    """Whether something moves so many times as fast as something else."""
    t, i = scene.view.tokens, scene.view.at + 1
    return bool(scene.move) and [w.low for w in t[i : i + 3]] == ["as", "fast", "as"]


def _compared(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is so many times as much, with where it stands."""
    view = scene.view
    chance = _chance(view)
    if chance:
        yield from ((f"{chance} for {who}", "chance") for who in view.subjects()[:1])
        yield chance, "chance"
        return
    t, i = view.tokens, view.at + 1
    low = [w.low for w in t[i : i + 2]]
    often = low[:1] == ["as"] and low[-1] in _QUALITIES
    beside = "" if often else _beside(scene, low[-1:] == ["many"])
    if beside:
        yield beside, "beside"
        return
    if view.main is None or len(low) < 2:
        return
    if _grows(scene):
        yield from ((f"{scene.move} in {who}", "subject") for who in view.subjects()[:1])
        return
    quality = _QUALITIES.get(low[1], "") if low[0] == "as" else ""
    quality = low[1] if low[0] == "the" and low[1] in _SIZES else quality
    opening = "cost of " if view.main.low in PRICING else f"{quality} of " if quality else ""
    yield from ((f"{opening}{who}", "subject") for who in view.subjects()[:2])
    if quality:
        yield quality, "subject"


def _beside(scene: Scene, many: bool) -> str:
    """The label of the amount beside it, or that *this* or *which* stands for; or empty."""
    view = scene.view
    opens = view.tokens[view.group - 1].low if view.group > 0 else ""
    refers = verb_class(view) == "be" and opens in _REFERRING
    if not (refers or view.link == "," or verb_class(view) in ("other", "none")):
        return ""
    told = scene.earlier[:3]
    levels = tuple(pair for pair in told if not pair[0].found.change)
    for mention, label in (levels or told) if opens in ("this", "that") else told:
        fits = mention.found.kind in ("count", "rate") or not many
        named = label.rule not in OWN and mention.found.kind not in ("duration", "age", "multiple")
        near = scene.mention.sentence - mention.sentence <= (opens in ("this", "that"))
        if near and fits and named:
            return _MOVED.sub("", label.text)
    return ""


_REFERRING = frozenset("this that which".split())
_MOVED = Pattern(r"^(?:rise|fall|change) in ")


def _shorter(what: str) -> list[str]:
    """A thing, and the same without what narrows it, the fullest first."""
    words = [(w, classes_of(w.lower())[:1]) for w in what.split()]
    plain = " ".join(
        w for (w, kind), (_, then) in pairwise((*words, ("", ""))) if (kind, then) != ("J", "N")
    )
    return unique(map(_undone, (what, plain, _PARTS.split(what)[0])))


def _undone(what: str) -> str:
    """Without a deed at the end: "puffins counted compared with" is one word too many."""
    start, _, last = what.rpartition(" ")
    return start if start and "P" in classes_of(last.lower())[:2] else what


def _chance(view: View) -> str:
    """ "twice as likely to be absent": the chance of being absent."""
    t, i = view.tokens, view.at + 1
    low = [w.low for w in t[i : i + 3]]
    if low[1:] != ["likely", "to"] or low[0] not in _COMPARING or i + 3 >= len(t):
        return ""
    return chance_of(t, i + 3)


def chance_of(t: Sequence[Token], i: int) -> str:
    """The chance of what the verb that stands at ``i`` says: "chance of falling ill"."""
    verb, after = t[i].low, i + 1
    end = base_end(t, after)
    adverb = after < len(t) and t[after].kind in "JE" and end == after
    what = t[after].low if adverb else said(t, after, end) if end > after else ""
    if verb in _SUFFERING and what:
        return f"chance of {what}"
    doing = "being" if verb == "be" else gerund_of(verb)
    return f"chance of {doing} {what}".strip() if doing else f"chance to {verb} {what}".strip()


_SUFFERING = frozenset("have get suffer develop catch contract experience".split())


def _against(view: View) -> list[str]:
    """What it is set against: "the total rate", "as the old one", "as in 2019", "than others"."""
    t = view.tokens
    i = _behind_measure(t, view.at + 1)
    numbered = i + 2 < len(t) and t[i].kind == "D" and t[i + 1].kind == "#"
    i += 2 if numbered else 0
    if numbered and t[i].kind in "EG":
        i += 1  # "the 1,290 given in May"
    if i >= len(t):
        return []
    if t[i].kind == "Y":
        return [_time(t[i].text)]
    if t[i].kind == "#":
        ago = i + 1 < len(t) and t[i + 1].low in ("ago", "earlier", "before")
        return [f"{t[i].text} {t[i + 1].low}"] if ago and _AGO.fullmatch(t[i].low) else []
    if t[i].kind == "W" and t[i].low == "what":
        i += 1
    if t[i].low in _SIZES and i + 1 < len(t) and t[i + 1].kind == "P" and t[i].kind != "N":
        i += 2
    if t[i].low == "before" and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        return ["before"]
    if t[i].kind == "P":
        led = i + 1 < len(t) and t[i + 1].kind == "Y"
        return [_time(t[i + 1].text)] if led else opened(t, i + 1)[:2]
    if t[i].low == "others":
        return ["others"]
    end = base_end(t, i) if base_end(t, i) > i else i + 1
    if end < len(t) and t[end].low in ("average", "mean", "norm") and t[end - 1].kind == "N":
        return [" ".join(w.text for w in t[i + (t[i].kind == "D") : end + 1])]
    if end < len(t) and t[end].low in ("one", "ones"):
        return [" ".join(w.text for w in t[i + (t[i].kind == "D") : end + 1])]
    return opened(t, i)[:2][::-1]


def _behind_measure(t: Sequence[Token], i: int) -> int:
    """Behind "as many", "as fast as", "more likely to fall ill than": where the other side is."""
    if i < len(t) and t[i].low in ("as", "more", "less", "higher", "larger", "the"):
        if t[i].low == "the":
            if i + 2 >= len(t) or t[i + 1].low not in _SIZES:
                return i
            return i + 3 if t[i + 2].low in ("of", "in") else i + 2 if t[i + 2].kind == "Y" else i
        joint = "as" if t[i].low == "as" else "than"
        for k in range(i + 1, min(i + _REACH, len(t))):
            if t[k].low == joint:
                return k + 1
            if t[k].kind in "MSC":
                break
        return len(t)
    return i


_REACH = 9


def _time(said_time: str) -> str:
    """A time as what is set against, without what leads it in: "in 2019" → "2019"."""
    first, _, rest = said_time.partition(" ")
    return rest if first.lower() in ("in", "at", "during", "on") and rest else said_time
