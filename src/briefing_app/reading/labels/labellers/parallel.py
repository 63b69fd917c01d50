"""The same said of the next: "by debt (14%) and homelessness (9%)", "gas met 40%, imports 10%".

Where a clause leaves out its verb, its number is of what the number before is of, with the words
that stand before this number in place of those before that one.
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.labels.deeds import participle_of
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.phrases import MOST, base_end, nouns_before, part_end, said, stages
from briefing_app.reading.labels.predicates import is_party
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View, subject_of
from briefing_app.reading.lexicon.trends import DOWN_NOUNS, UP_NOUNS
from briefing_app.reading.passage.mentions import is_relative, likeness
from briefing_app.reading.pattern import Pattern

_LINKS = frozenset("at with to of by on followed then ahead against from".split())
_BOUNDS = frozenset("under over above below within short ahead behind".split())
"""What sets the number before against this one: "a little under the average of"."""
_REST = frozenset("remaining other rest last final first second third fourth next".split())
"""What is said of the number itself: "and the airport the remaining $24 million"."""
_FAR = 8
_MOVED = Pattern(r"^(?:rise|fall) in ")
_PARTS = ("in", "from", "at", "to", "on", "along")


def parallel(scene: Scene) -> Iterator[Candidate]:
    """Propose the label of the number before with what this one is set to."""
    view = scene.view
    yield from _same_verb(scene)
    yield from _same_deed(scene)
    if named := list(_next_name(scene)):
        yield from named
        return
    if scene.kind is UnitKind.MONEY and _names_itself(view):
        return  # "was paid £187,000 and a bonus of £20,000"
    inside = bool(view.host) and view.at <= 1
    t = view.host if inside else view.tokens
    end = len(t) if inside else view.at
    for mention, label in scene.earlier[:2]:
        if mention.sentence != scene.mention.sentence or not label.text:
            continue
        alike = likeness(scene.mention, mention) > 1 or (scene.relative and is_relative(mention))
        both = scene.move and mention.found.change and scene.view.link == "by"
        alike = alike or _says_no_unit(scene) or bool(both)
        quoted = label.rule == "clause"
        if not alike or (label.rule in OWN and not quoted):
            continue
        if scene.move and not mention.found.change:
            continue
        at = next((i for i in range(end - 1, -1, -1) if t[i].figure == mention.index), -1)
        at = _bracketed(t, end) if at < 0 and inside else at
        own = named_between(t, at + 1, end) if at >= 0 else ""
        if not set(content(own)) - HOLLOW:
            continue  # "shares at an average price of 90p, for a total of £4 million"
        chained = not _PARTED.isdisjoint(own.split())
        told = [_exchanged(label.text, other, own) for other in _others(t, at, chained)]
        moved = scene.move and _MOVED.match(label.text)
        if moved and any(f" {led} " in own for led in _PARTS):
            told = [f"{scene.move} in {own}"]  # "sales in Asia by 3%, profits in Ghana by 5%"
        for n, text in enumerate(told):
            traits = frozenset(("who-0", "gapped") if quoted else (f"other-{n}",))
            yield Candidate(text, "clause" if quoted else "parallel", traits)
        if quoted:
            continue
        paid = label.text.startswith("money ") and is_party(own)
        if (
            not any(told)
            and (paid or _acted(t, at))
            and not mention.found.change
            and " by " not in label.text
        ):
            deed = _deed(label.text) if paid else label.text
            yield Candidate(f"{deed} by {own}", "parallel", frozenset(("by",)))
        if any(told) or not (paid or _is_given(t, at)):
            yield Candidate(own, "parallel-bare", frozenset())


def _next_name(scene: Scene) -> Iterator[Candidate]:
    """ "Sanganer has 412 cases, followed by Amber (297) and Chomu with 188": those of this name."""
    view = scene.view
    bracket = bool(view.host) and view.at <= 1
    t, end = (view.host, len(view.host)) if bracket else (view.tokens, view.link_at)
    start = nouns_before(t, end) if bracket or view.link in ("with", "at", "on") else end
    named = start < end and t[start].text[:1].isupper() and all(w.kind == "N" for w in t[start:end])
    if not named or scene.move or start == 0 or t[start - 1].kind not in "MCP":
        return
    name = " ".join(w.text for w in t[start:end])
    for mention, label in scene.earlier[:2]:
        alike = likeness(scene.mention, mention) > 1 or (scene.relative and is_relative(mention))
        found = _NAMED.match(label.text)
        near = mention.sentence == scene.mention.sentence and not mention.found.change
        if found and alike and near and label.rule not in OWN:
            yield Candidate(f"{found[1]} {name}", "parallel", frozenset(("other-0",)))
            return


_NAMED = Pattern(r"^(.+ (?:in|at|of|by|for))(?: the)? [A-Z][^ ]*(?: [^ ]+){0,2}$")
"""A label that ends with the name of whom or where it is said."""


def _deed(label: str) -> str:
    """What was done with money, not where it went: "money spent" of "money spent on roads"."""
    money, done, *_ = (*label.split(), "")
    return f"{money} {'put in' if done == 'put' else done}"


def _same_verb(scene: Scene) -> Iterator[Candidate]:
    """ "36% named lack of time, 28% the lure of games": what the verb before has taken here."""
    t, at = scene.view.tokens, scene.view.at
    if not scene.relative or at + 1 >= len(t) or t[at + 1].kind not in "DNJ":
        return
    before = [i for i in range(at) if t[i].figure >= 0 and t[i + 1].kind in "FE"]
    opens = at > 0 and (t[at - 1].kind in "MC" or t[at - 1].text == ",")
    ends = stages(t, at + 1, 2)
    verbless = bool(ends) and (ends[-1] == len(t) or t[ends[-1]].kind in "MC")
    if not before or not opens or not verbless:
        return
    verb = t[before[-1] + 1]
    told = [label.text for m, label in scene.earlier[:4] if m.index == t[before[-1]].figure]
    subject = told[0].partition(f" {verb.low} ")[0] if told and f" {verb.low} " in told[0] else ""
    for end in ends if subject else ():
        label = f"{subject} {verb.low} {said(t, at + 1, end)}"
        yield Candidate(label, "parallel-verb", frozenset())


def _same_deed(scene: Scene) -> Iterator[Candidate]:
    """ "40 were held for theft, 9 for driving without a licence": done to these for that."""
    t, at = scene.view.tokens, scene.view.at
    led = t[at + 1] if at + 2 < len(t) else None
    opens = at > 0 and (t[at - 1].kind in "C" or t[at - 1].text in ",;")
    if led is None or led.kind != "P" or led.low == "of" or not opens:
        return
    for mention, label in scene.earlier[:4]:
        here = next((i for i in range(at) if t[i].figure == mention.index), -1)
        deed = base_end(t, here + 1)
        while 0 < deed < at and t[deed].kind in "XA":
            deed += 1
        if here < 0 or not 0 < deed < at - 1 or t[deed].kind != "E" or t[deed + 1].low != led.low:
            continue
        before, found, _ = label.text.partition(f" {t[deed].low}")
        noun = before if found else scene.noun
        near = part_end(t, at + 1)
        ends = stages(t, at + 2, 2) or [part_end(t, near), near]
        apart = any(w.kind in "FX" and w.low != "having" for w in t[deed + 1 : at])
        for end in ends if noun and not apart else ():
            tail = " ".join(w.text for w in t[at + 1 : end] if w.kind not in "DY")
            label_ = f"{noun} {t[deed].low} {tail}"
            short = f"share {t[deed].low} {tail}" if scene.relative else label_
            label_ = label_ if len(label_.split()) <= MOST else short
            yield Candidate(label_, "parallel-verb", frozenset(("deed",)))
        return


def _says_no_unit(scene: Scene) -> bool:
    """Whether a number has no unit of its own: it is in that of the number before."""
    here = scene.mention
    return here.nature.bare and not here.found.unit_text and scene.noun == ""


def _acted(t: Sequence[Token], at: int) -> bool:
    """Whether the number before is the object of a verb: "the Government gave 22 crore"."""
    i = at - 1
    while i > 0 and t[i].kind in "DA":
        i -= 1
    return i > 0 and t[i].kind in "FE" and participle_of(t[i].low) != ""


def _bracketed(t: Sequence[Token], end: int) -> int:
    """Where the item before begins behind a bracket that was taken out: "debt and homelessness"."""
    for i in range(end - 1, max(-1, end - _FAR), -1):
        if t[i].text == "," or t[i].kind == "C":
            return i
    return -1


def named_between(t: Sequence[Token], start: int, end: int) -> str:
    """Return the noun phrase that is all that stands between two numbers, or empty."""
    while start < end and t[start].kind in "PDJNOY" and t[start].low not in _LINKS - {"of", "to"}:
        start += 1
    start += start + 1 < end and t[start].kind == "Y" and t[start + 1].kind == "C"
    if start < end and t[start].kind not in "MC" and t[start].low not in ("versus", "then"):
        return ""
    while start < end and (t[start].kind in "MCA" or t[start].low in _LINKS):
        start += 1
    while end > start and (t[end - 1].kind in "MADL" or t[end - 1].low in _LINKS | _REST):
        end -= 1
    between = t[start:end]
    if not between or len(between) > _FAR or any(w.kind not in "NJDCP" for w in between):
        return ""
    moved = any(w.low in UP_NOUNS or w.low in DOWN_NOUNS or w.low in _BOUNDS for w in between)
    return "" if moved else said(t, start, end)  # ", a rise on the 4.5 million of 2019"


def _names_itself(view: View) -> bool:
    """Whether a number is that of the noun right before it: "and a bonus of 20,000"."""
    t, link = view.tokens, view.link_at
    start = nouns_before(t, link) if view.link == "of" else link
    return 0 < start < link and t[start - 1].low in ("a", "an")


def gapped_subject(view: View) -> str:
    """Whose it is where the verb is left out: "Cars made up 24 per cent and vans 18"; or empty."""
    t = view.tokens
    last = next((i for i in range(view.at - 1, view.verb, -1) if t[i].kind == "#"), -1)
    if last < 0 or _is_given(t, last):
        return ""
    return named_between(t, last + 1, view.at)


def gapped_mover(view: View) -> str:
    """Whose both ends of a move are where its verb is left out, or empty.

    "The Alliance goes from 20 seats to 25 and the Greens from nine to 12": the Greens' 9 and 12.
    """
    t, at = view.tokens, view.at
    numbers = [i for i in range(view.verb + 1, at) if t[i].kind == "#"] if view.verb >= 0 else []
    ends = numbers and [w.low for w in t[numbers[-1] + 1 : at]] == ["to"]
    first = numbers.pop() if ends else at
    if not numbers or t[first - 1].low != "from":
        return ""
    return named_between(t, numbers[-1] + 1, first)


def _is_given(t: Sequence[Token], number: int) -> bool:
    """Whether those who pay or get it stand between a verb and its number: "cost us £164".

    Who is named before the next number pays or gets that one, and has no such cost.
    """
    i = number
    while i > 0 and t[i - 1].kind in "ODNJA":
        i -= 1
    whom = any(w.kind in "ON" for w in t[i:number])
    return whom and i > 0 and t[i - 1].low in _GIVING


_GIVING = frozenset(
    """cost costs costing pay pays paid give gives gave given fine fines fined charge charges
    charged owe owes owed save saves saved lend lends lent hand hands handed award awards awarded
    offer offers offered send sends sent""".split()
)
"""Verbs with two objects: whom, and how much."""


_PARTED = frozenset("in on at for from with by".split())


def _others(t: Sequence[Token], at: int, chained: bool) -> list[str]:
    """What stands before the number before: its noun, or the subject of its verb.

    What is ``chained`` to a noun of its own takes the place of the whole phrase: "a night in a
    hostel comes to £61, a place on the scheme to £1,900".
    """
    end = at
    while end and (t[end - 1].kind in "MADL" or t[end - 1].low in _LINKS or t[end - 1].kind == "C"):
        end -= 1
    end -= end > 1 and t[end - 1].kind == "P"  # "accounted for"
    start = end
    while start and (t[start - 1].kind in "NJ" or (t[start - 1].kind == "G" and start < end)):
        start -= 1
    out = [said(t, start, end)] if start < end else []
    if start and t[start - 1].kind in "FEXB" and not _is_given(t, at):
        group = start - 1
        while group and t[group - 1].kind in "XA":
            group -= 1
        begin, close = subject_of(t, group)
        bare = close
        while bare > begin and t[bare - 1].kind in "NJG":
            bare -= 1
        tied = chained and bare > begin and t[bare - 1].kind in "PD"
        out += [said(t, bare, close)] * (not tied) + [said(t, begin, close)]
    return [w for w in out if w]


def _exchanged(label: str, other: str, own: str) -> str:
    """The label with one phrase in place of the other, or empty where it does not say that."""
    words, roots = label.split(), set(content(other)) - HOLLOW
    if not roots:
        return _of_people(words, other, own)
    at = [i for i, w in enumerate(words) if set(content(w)) & roots]
    if not at or set(content(" ".join(words[at[0] : at[-1] + 1]))) - HOLLOW != roots:
        return ""
    first = at[0]
    while first and words[first - 1].lower() in other.lower().split():
        first -= 1  # "high" of "high performance", which no development has
    last = at[-1]
    while words[last + 1 : last + 2] and words[last + 1].lower() in other.lower().split():
        last += 1  # "Party" of "Labour Party", which the Greens have not
    if own.split()[-1:] == words[last + 1 : last + 2]:
        return ""  # "rate rate"
    if words[last].endswith(("'s", "s'")):
        own += "'" if own.endswith("s") else "'s"
    return " ".join((*words[:first], own, *words[last + 1 :]))


def _of_people(words: Sequence[str], other: str, own: str) -> str:
    """The same for men, women and people, which are the same to the words of a label."""
    low = [w.lower() for w in words]
    if not other or other.lower() not in low:
        return ""
    at = low.index(other.lower())
    return " ".join((*words[:at], own, *words[at + 1 :]))
