"""Multiples: what is compared with what: "chance of falling ill compared with others".

"Three times" says nothing without its two sides. What it is of stands before it: the amount beside
it, or what the verb says of its subject; what it is set against stands behind it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import form_of, gerund_of, without_deed
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.paid.amounts import PRICING
from briefing_app.reading.labels.labellers.subjects import BEARING, verb_class
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.phrases import MOST, base_end, part_end, said, stages
from briefing_app.reading.labels.roots import HOLLOW, content, root
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, PARTICLES, Token
from briefing_app.reading.labels.view import SAYING, View, opened, unique
from briefing_app.reading.lexicon.verbs import ADJECTIVE_NOUN
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_count, is_relative
from briefing_app.reading.pattern import Pattern

_JOINT = "compared with"
_QUALITIES = {
    **ADJECTIVE_NOUN, "often": "frequency", "large": "size", "big": "size", "far": "distance",
    "massive": "mass",
}  # fmt: skip
_SUMS = frozenset(("money", "amount"))
_SIZES = frozenset(
    """size number rate amount level length value price cost distance height depth weight mass speed
    area share proportion percentage figure that those""".split()
)
_PARTS = Pattern(r"\s(?:who|that|in|on|at|from|to|with|for|by|among|during|per)\s")
_LASTING = Pattern(r"^time (?:spent|taken|needed|worked|lost)(?= )")
_COMPARING = frozenset("more less as".split())
_AMOUNTS = frozenset(root(w) for w in ("money", "people", "total", "number"))
_SETTING = frozenset("be have level move".split())
"""Kinds of verbs whose subject is so many times as much; others do something to it."""
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
    owned = bool(view.after) and view.after[0].kind == "Y"  # "double last year's prize"
    apart = view.link == "," and (view.behind in _SET_AGAINST or owned)
    multiple = scene.mention.found.kind == "multiple" and (not scene.move or fast or apart)
    if not (multiple or _is_half(scene) or _of_norm(scene) or _is_likelier(scene)):
        return
    sides = _against(view)
    for n, (what, source) in enumerate(_compared(scene) if sides else ()):
        if _many_as(view) and not is_many(without_deed(_PARTS.split(what)[0])):
            continue  # "above the limit of 30, twice as many as in 2022": no limit
        for m, other in enumerate(sides):
            same = set(content(what)) >= set(content(other)) and set(content(other))
            if same or other in ("people", "number", "total"):
                continue
            for label in _labels(what, other):
                yield Candidate(label, "compared", frozenset((source, f"rank-{n}", f"side-{m}")))


_SET_AGAINST = frozenset("what the that those last".split())
"""What opens the other side: "we spent £5.9 million, double what we spent before"."""


def _many_as(view: View) -> bool:
    """Whether it is so many times as many: of things that are counted."""
    return [w.low for w in view.after[:2]] == ["as", "many"]


def _labels(what: str, other: str) -> list[str]:
    """Both sides in so many words that they fit, the fullest first."""
    out: list[str] = []
    shorter = _shorter(what)
    if all(len(short.split()) + len(other.split()) > MOST - 2 for short in shorter):
        shorter.append(what.partition(" of ")[0])
    for short in shorter:
        said_of = set(content(short)) - HOLLOW - _AMOUNTS  # "money compared with" says nothing
        label = f"{short} {_JOINT} {_without(other, short)}"
        if said_of and len(label.split()) <= MOST:
            out.append(label)
    return unique(out)


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
    led = led or [w.low for w in t[i : i + 2]] == ["of", "what"]
    set_against = view.link == "," or (view.main_low in COPULAS and view.link_at == view.verb)
    return scene.mention.found.kind == "fraction" and led and set_against and not scene.move


def _is_likelier(scene: Scene) -> bool:
    """Whether some are by so many per cent likelier than others: "18% less likely than men to"."""
    t, i = scene.view.tokens, scene.view.at + 1
    return scene.relative and i + 2 < len(t) and t[i + 2].low == "than" and likely_to(t, i) > 0


def _of_norm(scene: Scene) -> bool:
    """Whether a share says how an amount is to what is usual or was before: "or 58% of normal",
    "at 87% of its level in 2019".
    """
    view = scene.view
    t, i = view.tokens, view.at + 1
    beside = view.link in (",", "or")
    stands = beside or stands_at(view)
    if not _of(view) or not scene.relative or scene.move or not stands:
        return False
    if _level(t, i):
        return beside or not _is_part(view)
    i += 1 + 2 * ([w.low for w in t[i + 1 : i + 3]] in (["what", "is"], ["what", "was"]))
    if i < len(t) and t[i].low in _USUAL:
        return True
    i += i < len(t) and t[i].kind == "D"
    i += i < len(t) and t[i].kind == "Y"
    end = max(base_end(t, i), i)
    return end > i and _USUAL & {t[end - 1].low, *(w.low for w in t[end : end + 1])} != set()


_USUAL = frozenset("normal usual average mean norm".split())
_LEVELS = frozenset("level levels peak peaks total figure high volume value size".split())
"""What an amount had at another time: "of its 2019 level", "of last year's total"."""


def _of(view: View) -> bool:
    """Whether *of* stands behind the number, also before a time: "half of last year's total"."""
    return view.behind == "of" or (view.behind.startswith("of ") and view.after[0].kind == "Y")


def stands_at(view: View) -> bool:
    """Whether the verb says at which level its subject is: "runs at", "recovered to", "is"."""
    to = view.link in ("at", "to") and view.link_at > view.verb >= 0
    return to or (view.main_low in COPULAS and view.link_at == view.verb)


def _is_part(view: View) -> bool:
    """Whether the subject may be a part of the whole: "Coal was 40% of the total in 2019"."""
    being = view.main_low in COPULAS and view.link_at == view.verb
    named = [w.low for w in view.after[:_NEAR]]
    return being and not {"its", "their"}.intersection(named) and not _WHOLES.isdisjoint(named)


_WHOLES = frozenset("total figure volume value".split())


def _level(t: Sequence[Token], i: int) -> str:
    """The level of another time behind *of* at ``i``: "2019 level", "level before the war"."""
    begin = i + (t[i].low == "of")
    begin += begin < len(t) and t[begin].kind == "D"
    end = begin
    while end < len(t) and t[end].kind in "YJN" and t[end].low not in _LEVELS:
        end += 1
    if end >= len(t) or t[end].low not in _LEVELS:
        return ""
    tail = end + 1
    if tail < len(t) and t[tail].kind in "PY":
        tail = part_end(t, tail) if t[tail].kind == "P" else tail + 1
    timed = any(w.kind == "Y" or _EARLIER.match(w.low) for w in t[begin : end + 1])
    timed = timed or tail > end + 1
    words = " ".join(w.text for w in t[begin:tail] if w.kind != "D").removeprefix("of ")
    return words if timed and len(words.split()) <= _FEW else ""


_FEW = 4
_EARLIER = Pattern(r"peaks?$|pre-|(?:previous|former|earlier|original|usual|initial)$")


def _grows(scene: Scene) -> bool:
    """Whether something moves so many times as fast as something else."""
    t, i = scene.view.tokens, scene.view.at + 1
    return bool(scene.move) and [w.low for w in t[i : i + 3]] == ["as", "fast", "as"]


def _compared(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is so many times as much, with where it stands."""
    view = scene.view
    if risk := _folded(view):
        yield risk, "named"
        return
    if stands_at(view) and _of_norm(scene):
        yield from ((who, "subject") for who in subjects_meant(scene)[:2])
        return
    chance = _chance(view)
    if chance:
        yield from ((f"{chance} for {who}", "chance") for who in view.subjects()[:1])
        yield chance, "chance"
        return
    t, i = view.tokens, view.at + 1
    low = [w.low for w in t[i : i + 2]]
    yield from ((what, "named") for what in _called(view))
    if low == ["as", "many"] and base_end(t, i + 2) > i + 2:
        yield from ((what, "named") for what in [_measured(view)] if what)
        return  # "make twice as many errors by night as by day": of nothing else
    if _grows(scene):
        yield from ((f"{scene.move} in {who}", "subject") for who in view.subjects()[:1])
        return
    if low == ["as", "fast"] and (moved := _moved_before(scene)):
        yield moved, "beside"
        return
    if i < len(t) and t[i].hedge.startswith("as far"):
        yield "distance", "subject"
        return
    often = low[:1] == ["as"] and low[-1] in _QUALITIES
    lasting = low == ["as", "long"] and _kind_before(scene) is UnitKind.TIME
    beside = "" if often and not lasting else _beside(scene, low)
    if not beside and low == ["of", "what"]:
        return  # "That, says the head, is less than half of what it had cost": not the head
    if beside:
        yield beside, "beside"
        if beside.startswith(("money", "amount")) and view.main_low in BEARING:
            yield from ((who, "bearing") for who in view.subjects()[:1])
        return
    yield from _of_verb(view, low)


def _folded(view: View) -> str:
    """ "run a 23-fold risk of dying compared with others": the risk of dying; or empty."""
    t, i = view.tokens, view.at + 1
    than = _compared_with(t, i)
    return said(t, i, than) if view.link_at == view.verb and than > i else ""


def _compared_with(t: Sequence[Token], i: int) -> int:
    """Where "compared with" stands behind a noun phrase, or -1."""
    ends = stages(t, i)
    joined = (e for e in ends if [w.low for w in t[e : e + 2]] in (_WITH, _TO))
    return next(joined, -1)


_WITH, _TO = ["compared", "with"], ["compared", "to"]


def _kind_before(scene: Scene) -> UnitKind:
    """What kind of amount stands right before in the sentence, if one does."""
    for mention, _ in scene.earlier[:1]:
        if mention.sentence == scene.mention.sentence:
            return kind_of(mention.unit)
    return UnitKind.NONE


def _of_verb(view: View, low: list[str]) -> Iterator[tuple[str, str]]:
    """What the verb says of its subject: "costs four times", "is three times as long"."""
    main = view.main
    if main is None or len(low) < 2:
        return
    quality = _QUALITIES.get(low[1], "") if low[0] == "as" else ""
    quality = low[1] if low[0] == "the" and low[1] in _SIZES else quality
    does = verb_class(view) not in _SETTING and main.low not in PRICING
    measured = low[0] == "as" and (low[1] == "much" or quality == "distance")
    if does and measured and (done := form_of(main.low)):
        yield f"{quality or 'amount'} {done}", "deed"
        return
    if does and not quality:
        return  # "called the award twice what": not who called it so
    opening = "cost of " if main.low in PRICING else f"{quality} of " if quality else ""
    yield from ((f"{opening}{who}", "subject") for who in view.subjects()[:2])
    if quality:
        yield quality, "subject"


def _called(view: View) -> list[str]:
    """ "described levels as six times what": what somebody calls so many times as much."""
    t, begin = view.tokens, view.verb + 1
    end = view.link_at if view.link == "as" else view.at
    if view.main is None or verb_class(view) in (*_SETTING, "none") or end <= begin:
        return []
    last = base_end(t, begin)
    direct = last == end and t[begin].kind in "DNJ"
    whole = view.link == "as" and last > begin and all(w.kind in "DNJPY" for w in t[last:end])
    return opened(t, begin)[:1] if direct or whole else []


def _measured(view: View) -> str:
    """ "there were four times as many patients as in 2020": what there were so many of."""
    t, i = view.tokens, view.at + 3
    end = base_end(t, i)
    joined = i < end < len(t) and t[end].low == "as"
    return said(t, i, end) if joined else ""


def _moved_before(scene: Scene) -> str:
    """ "will grow by 1.7 per cent, almost twice as fast as in 2024": that it grows."""
    for mention, label in scene.earlier[:1]:
        near = mention.sentence == scene.mention.sentence and label.rule not in OWN
        if near and mention.found.change:
            return label.text
    return ""


def _beside(scene: Scene, low: list[str]) -> str:
    """The label of the amount beside it, or that *this* or *which* stands for; or empty.

    What is told as so many times a share is a share, what as a number a count.
    """
    view = scene.view
    opens = view.tokens[view.group - 1].low if view.group > 0 else ""
    refers = verb_class(view) == "be" and opens in _REFERRING
    beside = view.link == "," or (view.link == "or" and view.link_at > view.verb + 1)
    moved = scene.earlier[:1] and scene.earlier[0][0].sentence == scene.mention.sentence
    joined = view.link == "and" and low == ["as", "many"] and view.link_at > view.verb + 1
    beside = beside or (joined and bool(moved))  # "13% down on May and half as many as in 2012"
    if not (refers or beside or verb_class(view) in ("other", "none")):
        return ""
    many = low[-1:] == ["many"]
    told = scene.earlier[:3]
    if low[:1] == ["the"] and low[-1] in _SHARES:
        told = tuple(pair for pair in told if is_relative(pair[0]))
    back = refers and opens in ("this", "that", "it")
    if back:  # what *this* stands for was told in the sentence before
        told = tuple(p for p in told if p[0].sentence < scene.mention.sentence) or told
    levels = tuple(pair for pair in told if not pair[0].found.change)
    for mention, label in (levels or told) if back else told:
        fits = mention.found.kind in ("count", "rate") or not many
        timed = mention.found.kind == "duration" and label.rule not in _LENGTHS
        named = label.rule not in OWN and mention.found.kind not in ("age", "multiple")
        near = scene.mention.sentence - mention.sentence <= back
        if near and fits and named and not timed:
            return _MOVED.sub("", label.text)
        counts = (
            mention.found.kind == "count" and is_count(mention.unit) and "/" not in mention.unit
        )
        if near and counts and mention.unit and label.rule in OWN:
            return plural(mention.unit)
    return ""


_SHARES = frozenset("share rate proportion percentage".split())
_LENGTHS = frozenset("time-verb time-deed time-units base measure-subject subject time-of".split())
"""Rules that name the length of something, which may be so many times as long."""
_REFERRING = frozenset("this that which it".split())
_MOVED = Pattern(r"^(?:rise|fall|change) in ")


def _without(other: str, what: str) -> str:
    """The other side without the noun that both have: "rainfall compared with normal"."""
    start, _, last = other.rpartition(" ")
    return start if start and root(last) in content(what) and start.islower() else other


def _shorter(what: str) -> list[str]:
    """A thing, and the same without what narrows it, the fullest first."""
    words = [(w, classes_of(w.lower())[:1]) for w in what.split()]
    plain = " ".join(
        w for (w, kind), (_, then) in pairwise((*words, ("", ""))) if (kind, then) != ("J", "N")
    )
    lasting = _LASTING.match(what)  # "time spent filling in forms"
    parts = [what, plain, what.partition(" by ")[0], _PARTS.split(what)[0]]
    if lasting:
        parts.insert(2, lasting.group())
    return unique(map(_undone, parts[: 3 if words[0][0] in _SUMS else 4]))


def _undone(what: str) -> str:
    """Without a deed at the end: "puffins counted compared with" is one word too many."""
    words = what.split()
    words = words[:-1] if words[-1:] and words[-1] in PARTICLES and len(words) > 2 else words
    done = (
        len(words) > 1
        and "P" in classes_of(words[-1].lower())[:2]
        and words[-2] not in ("be", "being")
    )
    return " ".join(words[:-1]) if done and words[0] not in _SUMS else what


def _chance(view: View) -> str:
    """ "twice as likely to be absent": the chance of being absent."""
    verb = likely_to(view.tokens, view.at + 1)
    return chance_of(view.tokens, verb) if verb else ""


def likely_to(t: Sequence[Token], i: int) -> int:
    """Where it stands what is so likely: "twice as likely to fall", "more likely than men to fall",
    or 0.
    """
    if i + 3 >= len(t) or t[i].low not in _COMPARING or t[i + 1].low != "likely":
        return 0
    to = i + 2 + (t[i + 2].low == "again")
    if t[to].low in ("as", "than"):
        near = range(to + 1, min(to + _NEAR, len(t)))
        to = next((k for k in near if t[k].kind not in "DNJOAP"), to)
    return to + 1 if t[to].kind == "I" and to + 1 < len(t) else 0


def chance_of(t: Sequence[Token], i: int) -> str:
    """The chance of what the verb that stands at ``i`` says: "chance of falling ill"."""
    verb, after = t[i].low, i + 1
    end = base_end(t, after)
    adverb = after < len(t) and t[after].kind in "JE" and end == after
    what = t[after].low if adverb else said(t, after, end) if end > after else ""
    part = part_end(t, after + 1) if adverb and t[after].kind == "E" else after
    what = " ".join(w.text for w in t[after:part]) if part > after + 1 else what
    if verb in _SUFFERING and what:
        return f"chance of {what}"
    doing = "being" if verb == "be" else gerund_of(verb)
    return f"chance of {doing} {what}".strip() if doing else f"chance to {verb} {what}".strip()


_SUFFERING = frozenset("have get suffer develop catch contract experience".split())


def _against(view: View) -> list[str]:
    """What it is set against: "the total rate", "as the old one", "as in 2019", "than others"."""
    t = view.tokens
    i = _behind_measure(t, view.at + 1)
    i += [w.low for w in t[i : i + 2]] == ["of", "what"]  # "a third of what the others spend"
    if _of(view) and view.mention.found.kind in ("percent", "fraction"):
        if level := _level(t, view.at + 1):
            return [level]
        i += t[i].low == "of"
    i += 2 * (i + 2 < len(t) and t[i].low == "what" and t[i + 2].low in _USUAL)  # "what is normal"
    numbered = i + 2 < len(t) and t[i].kind == "D" and t[i + 1].kind == "#"
    i += 2 if numbered else 0
    if numbered and t[i].kind in "EG":
        i += 1  # "the 1,290 given in May"
    if numbered and i < len(t) and t[i].kind == "W":
        led = next((k for k in range(i, min(i + _NEAR, len(t) - 1)) if t[k].low == "in"), -1)
        return (_when(t, led) or opened(t, led + 1)[:1]) if led > 0 else []
    if i >= len(t):
        return []
    told = t[i + 1 : i + 2]
    if t[i].low == "those" and told and (told[0].kind in "GWEJP" or told[0].low.endswith("ing")):
        return ["others"]  # "as those living farther away"
    if t[i].kind == "Y":
        return _owned(t, i) or [_time(t[i].text)]
    if t[i].kind == "#":
        ago = i + 1 < len(t) and t[i + 1].low in ("ago", "earlier", "before")
        return [f"{t[i].text} {t[i + 1].low}"] if ago and _AGO.fullmatch(t[i].low) else []
    if clause := _clause(t, i):
        return clause
    i += t[i].kind == "W" and t[i].low == "what"
    if i >= len(t):
        return []
    if t[i].low in _SIZES and i + 1 < len(t) and t[i + 1].kind == "P" and t[i].kind != "N":
        i += 2
    if t[i].low == "before" and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        return ["before"]
    if t[i].kind == "P":
        return _when(t, i) or opened(t, i + 1)[:2]
    return _named(t, i)


def _named(t: Sequence[Token], i: int) -> list[str]:
    """A thing, an average or *others* that it is set against."""
    usual = t[i + 1].low if t[i].kind == "X" and i + 1 < len(t) else t[i].low
    if usual in ("others", "usual", "normal"):
        return [usual]
    if t[i].low in ("earlier", "previous") and t[i].kind == "A":
        return [f"{t[i].low} {what}" for what in opened(t, i + 1)[:1]]
    timed = i + 2 < len(t) and t[i].kind == "D" and t[i + 1].kind == "Y" and t[i + 2].kind in "NJ"
    if timed and not t[i + 1].text.isdigit():
        return opened(t, i + 2)[:2][::-1]  # "twice its July average"
    end = base_end(t, i) if base_end(t, i) > i else i + 1
    closes = end < len(t) and t[end].low in ("average", "mean", "norm") and t[end - 1].kind == "N"
    if closes or (end < len(t) and t[end].low in ("one", "ones")):
        return [" ".join(w.text for w in t[i + (t[i].kind == "D") : end + 1])]
    return opened(t, i)[:2][::-1]


def _owned(t: Sequence[Token], i: int) -> list[str]:
    """ "twice last year's intake": the intake of that time."""
    end = base_end(t, i + 1)
    owned = t[i].text.endswith(("'s", "’s")) and end > i + 1
    return [f"{t[i].text} {said(t, i + 1, end)}"] if owned else []


def _when(t: Sequence[Token], i: int) -> list[str]:
    """ "as in 2019", "the 1,290 given in all of May": a time near behind a preposition."""
    for k in range(i + 1, min(i + _NEAR, len(t))):
        if t[k].kind == "Y":
            return [_time(t[k].text)]
        if t[k].kind not in "DP#J":
            return []
    return []


_NEAR = 6


def _clause(t: Sequence[Token], i: int) -> list[str]:
    """ "double what we spent in 2021", "as much as she earned": a time, or what was done."""
    what = t[i].kind == "W" and t[i].low == "what"
    who = i + what
    near = range(who + 1, min(who + _NEAR, len(t)))
    verb = next((k for k in near if t[k].kind in "FE" or _is_copula(t, k)), -1)
    one = who < len(t) and t[who].kind == "O" and verb == who + 1
    if verb < 0 or not one or t[verb].low in SAYING:
        return []
    if verb + 1 < len(t) and (t[verb + 1].kind == "Y" or t[verb + 1].kind == "P"):
        then = [_time(t[verb + 1].text)] if t[verb + 1].kind == "Y" else _when(t, verb + 1)
        if then:
            return then
    done = "" if t[verb].kind == "X" else form_of(t[verb].low)
    return [f"amount {done}"] if done else []


def _is_copula(t: Sequence[Token], k: int) -> bool:
    """Whether a form of *be* stands alone: "what it was in 2015", not "what it was told"."""
    return t[k].low in COPULAS and k + 1 < len(t) and t[k + 1].kind in "PYM"


def _behind_measure(t: Sequence[Token], i: int) -> int:
    """Behind "as many", "as fast as", "more likely to fall ill than": where the other side is."""
    if (than := _compared_with(t, i)) > i:
        return than + 2
    if i < len(t) and t[i].low in ("as", "more", "less", "higher", "larger", "the"):
        if t[i].low == "the":
            if i + 2 >= len(t) or t[i + 1].low not in _SIZES:
                return i
            return i + 3 if t[i + 2].kind == "P" else i + 2 if t[i + 2].kind == "Y" else i
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
    rest = rest.removeprefix("all of ")
    return (
        rest if first.lower() in ("in", "at", "during", "on", "of", "for") and rest else said_time
    )
