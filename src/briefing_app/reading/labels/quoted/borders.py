"""Where the clauses and phrases around a number begin and end.

The tokens of a sentence go in, indices of them come out. It knows what words are of a sentence, and
not which of them are shown.
"""

from collections.abc import Iterator, Sequence

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.phrases import base_end
from briefing_app.reading.labels.tokens import COPULAS, SPEAKING, Token
from briefing_app.reading.labels.view import SAYING
from briefing_app.reading.lexicon.measures import TIME

LONGEST = 24
"""Words that are shown around a number, the gap among them."""
QUOTES = frozenset('“”"«»„')
PRONOUNS = frozenset("he she it they that this these those both each".split())
"""Pronouns that say nothing without what they stand for."""
_WITHIN = frozenset("-–/&'’%$€£")
"""Marks that stand inside of a clause."""
_STEPS = 3
"""So many clauses are looked at to the left of what says too little."""
_CONDITIONS = frozenset("if unless when until".split())
"""Words without which a clause would say that something is so."""
_AT_A_TIME = frozenset("after before since until till as than".split())
"""Words that lead to a noun as well as to a clause."""


def borders_before(t: Sequence[Token], at: int) -> Iterator[int]:
    """Where the clause of a number begins, then where those before it do."""
    left = _border_before(t, at)
    for _ in range(_STEPS):
        yield left
        cut = left
        while cut and t[cut - 1].kind in "MC":
            cut -= 1
        cut -= cut == left > 0
        if not cut or _says(t, left - 1) or _is_told_aside(t, left):
            return
        left = _border_before(t, cut)


def _is_told_aside(t: Sequence[Token], left: int) -> bool:
    """Whether a clause is of an aside that was left out: "40,000, 6,000 of them new, who pay"."""
    opens = left < len(t) and t[left].kind == "W"
    return opens and t[left - 1].start == t[left - 1].end


def borders_behind(t: Sequence[Token], at: int) -> Iterator[int]:
    """Where the clause of a number ends, then where the one ends that a comma ties to it."""
    right = _border_behind(t, at + 1)
    yield right
    if right + 2 > len(t) or t[right].text != "," or t[right + 1].kind in "CWS":
        return
    first = _border_before(t, at)
    fronted = t[first].kind == "P" or first == at
    if t[right + 1].kind == "#" and not fronted:
        return
    if not _has_verb_before(t, at) and _goes_on_apart(t, right + 1):
        behind = _border_behind(t, right + 1)
        if behind == len(t) or is_mark(t[behind]) or (fronted and t[behind].kind == "C"):
            yield behind


def _border_before(t: Sequence[Token], at: int) -> int:
    """Where the clause begins that goes on up to a token, with what is put before it."""
    i = at
    while i > 0 and (not is_mark(t[i - 1]) or _is_inner_quote(t, i - 1)):
        before = t[i - 1]
        verb = any(w.kind in "FX" for w in t[i:at])
        led = before.kind == "W" and (i < 2 or t[i - 2].kind == "M")
        if led or (before.kind == "S" and (verb or before.low not in _AT_A_TIME)):
            return i - (led or before.low in _CONDITIONS)
        if _says(t, i - 1) and (verb or before.low in SAYING):
            return i  # "the minister said the 40 that were left"
        if before.kind == "C" and _is_apart(t, i, at):
            return i
        i -= 1
    return _with_fronted(t, i)


def _is_apart(t: Sequence[Token], i: int, at: int) -> bool:
    """Whether what *and* leads to is a clause of its own: "rents rose by 4% and fares by 6%"."""
    either = t[i - 1].low == "or"
    if not either and any(w.kind in "FX" for w in t[i:at]) and _has_verb_before(t, i - 1):
        return True
    inside = either or (i > 1 and t[i - 2].low == "all")
    listed = i < at and t[i].kind == "#"  # "1.71 metres and 74 kg"
    done = any(w.kind in "GE" for w in t[i:at])  # "with sun and wind making up 9%"
    return not (inside or listed or done) and any(w.kind == "#" for w in t[:i])


def _with_fronted(t: Sequence[Token], left: int) -> int:
    """Where a clause begins with the phrase before it: "Of these, …", "In Osmark, …"; no time."""
    if left < 2 or t[left - 1].text != ",":
        return left
    i = left - 1
    while i > 0 and not is_mark(t[i - 1]):
        i -= 1
    said = t[i : left - 1]
    fronted = i == 0 and said[:1] and said[0].kind == "P"
    told = not any(w.kind in "FXY#W" or singular(w.low) in TIME for w in said)
    return i if fronted and told else left


def _says(t: Sequence[Token], at: int) -> bool:
    """Whether a token is the verb of who says what follows."""
    said = t[at].kind in "FE" and (t[at].low in SPEAKING or t[at].low in SAYING)
    alone = at + 1 == len(t) or t[at + 1].kind != "L"  # "that adds up to"
    return said and alone and (at < 1 or t[at - 1].kind != "X")


def _has_verb_before(t: Sequence[Token], at: int) -> bool:
    """Whether the clause that goes on up to a token has a verb: no subject of two names."""
    for i in range(at - 1, -1, -1):
        if is_mark(t[i]):
            return False
        if t[i].kind in "FX":
            return True
    return False


def _border_behind(t: Sequence[Token], at: int) -> int:
    """Where the clause ends that goes on from a token."""
    i = at
    while i < len(t) and (not is_mark(t[i]) or _is_inner_quote(t, i)) and not opens_clause(t, i):
        if t[i].kind == "C" and (i == at or _goes_on_apart(t, i + 1)):
            break
        end = base_end(t, i + 1) if t[i].low == "as" and i > at else i
        if i + 1 < end < len(t) and t[end].kind not in "PMCSWY":
            break  # "a record high as Greens double seats"
        i += 1
    return i


def opens_clause(t: Sequence[Token], at: int) -> bool:
    """Whether a word begins a clause of its own: "after it rained", not "after the change"."""
    if t[at].kind != "S" or t[at].low not in _AT_A_TIME:
        return t[at].kind == "S"
    for word in t[at + 1 :]:
        if is_mark(word):
            return False
        if word.kind in "FX":
            return True
    return False


def _goes_on_apart(t: Sequence[Token], at: int) -> bool:
    """Whether what *and* leads to has a verb or a number of its own."""
    for word in t[at:]:
        if is_mark(word):
            return False
        if word.kind in "FX#":
            return True
    return False


def _is_inner_quote(t: Sequence[Token], at: int) -> bool:
    """Whether a quotation mark stands within a clause: `the film "Dogs of Mars" took …`."""
    beside = t[max(0, at - 1) : at + 2]
    inside = 0 < at < len(t) - 1 and t[at].text in QUOTES
    return inside and not any(is_mark(w) for w in beside if w is not t[at])


def is_mark(token: Token) -> bool:
    """Whether a clause ends at a token that is a mark."""
    return token.kind == "M" and token.text not in _WITHIN


def openings(t: Sequence[Token], left: int, at: int) -> Iterator[int]:
    """Where a phrase begins before the number; nowhere counts as well."""
    for i in range(max(left, at - 2 * LONGEST), at):
        before = t[i - 1].kind if i > left else "M"
        inside = before in "DJN#Y" and t[i].kind in "JN#Y"
        grouped = before in "XAI" and t[i].kind in "XAEBGFL"
        opens = t[i].kind in "DJNXFEBG#Y" or (i == left and t[i].kind in "PO")
        again = any(w.kind in "FX" for w in t[i + 1 : at])
        hung = t[i].kind in "EF" and before in "#NJY" and again
        if opens and not (inside or grouped or hung):
            yield i
    yield at


def closings(t: Sequence[Token], at: int, right: int) -> Iterator[int]:
    """Where a phrase ends behind a place; right behind it counts as well."""
    yield at + 1
    for end in range(at + 2, min(right, at + 2 * LONGEST) + 1):
        last = t[end - 1]
        subject = last.low in PRONOUNS and end < len(t) and t[end].kind in "FXA"
        led = last.kind in "PCXDIMSW" or last.low in COPULAS or subject
        if not (led or _goes_on(t, at, end) or _breaks_a_number(t, end)):
            yield end


def _goes_on(t: Sequence[Token], at: int, end: int) -> bool:
    """Whether the words up to a place are no whole without the next: they end inside of a phrase,
    before the object of their verb, or with a subject that has its verb there.
    """
    if end >= len(t):
        return False
    last, following = t[end - 1].kind, t[end].kind
    if t[end].low == "of":
        return True
    if (following in "JNL" and last in "JNDY#") or (following == "#" and last in "JD"):
        return True
    if last in "XAI" and following in "EGBF":
        return True
    if last in "FEBGL" and (following in "DNJ#OIL" or t[end].low in ("that", "to", "how")):
        return True
    start = end
    while start > at + 1 and t[start - 1].kind in "NJD#Y":
        start -= 1
    own = start == at + 1 != end and t[start].kind != "D"
    own = own or t[start - 1].kind in "PEGF"
    return (following in "FX" and not own) or (following == "A" and last == "N")


def _breaks_a_number(t: Sequence[Token], end: int) -> bool:
    """Whether words would end inside of what is written as one number: "of the 3,.600"."""
    number = 0 < end < len(t) - 1 and t[end - 1].kind == "#"
    return number and t[end - 1].end == t[end].start and t[end].end == t[end + 1].start


def is_within_a_number(t: Sequence[Token], start: int) -> bool:
    """Whether a token stands inside of what is written as one number: "About 1,.200 left"."""
    inside = 0 < start < len(t) and t[start - 1].end == t[start].start
    return inside and t[start - 1].text[-1] in ".,"
