"""The time in which, for which or within which something was done or is to be done."""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import is_currency
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.deeds import bare_of, form_of, gerund_of
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.durations.words import (
    SPENDING,
    TAKING,
    WAITING,
    WITHIN,
    denies,
    is_ranked,
)
from briefing_app.reading.labels.phrases import MOST, base_end, nouns_before, said, stages
from briefing_app.reading.labels.predicates import is_planned
from briefing_app.reading.labels.tokens import COPULAS, HAVE, MONEY_SIGNS, Token
from briefing_app.reading.labels.view import View, ended
from briefing_app.reading.lexicon.trends import MOVING_VERBS

_FINISHING = frozenset("finish finished finishes clocked came ran".split())
_OTHERWISE = COPULAS | TAKING | WAITING | _FINISHING | {"put", "puts"}
"""Verbs whose time is told by themselves, and *put*: "has put in 36 years"."""
_TERMS = frozenset("borrowed borrow borrows lent lend lends leased rented".split())
_BINDING = frozenset("must shall should required obliged bound need needs needed have has".split())


def for_which(view: View, end: int) -> Iterator[Candidate]:
    """ "has lost the majority it held for 16 years": the time for which it was held."""
    t = view.tokens
    done = form_of(view.main.low) if view.main is not None else ""
    what = said(t, nouns_before(t, end), end)
    if what and done:
        label = f"time for which {_was(what)} {done}"
        yield Candidate(label, "time-which", frozenset(("object",)))


def _was(what: str) -> str:
    return f"{what} {'were' if is_many(what) else 'was'}"


def on_which(view: View) -> Iterator[Candidate]:
    """ "The threshold was exceeded on 29 days": the days on which it was."""
    t, main, link = view.tokens, view.main, view.link_at
    unit = view.mention.unit
    if main is None or link <= view.verb or t[link].low != "on" or unit not in ("day", "night"):
        return
    between = t[view.verb + 1 : link]
    if denies(view) or any(w.kind in "MSWFX#C" for w in between) or main.kind not in "FEX":
        return
    if view.mention.value > _YEAR or main.low in _ON:
        return  # "laid on 64,200 nights", "insisted on five days"
    done = (w.text for w in (*t[view.group : view.verb + 1], *between) if w.kind not in "YD")
    for who in view.subjects()[:1]:
        label = " ".join((f"{unit}s on which", who, *done))
        yield Candidate(label, "time-which", frozenset(("on",)))


_YEAR = 366
_ON = frozenset(
    """insisted insists insist focused focuses focus turned turns turn agreed agrees agree settled
    settles based hinged hinges depended depends relied relies spent spends decided decides
    counted counts""".split()
)
"""Verbs that take what follows *on* for their object."""


def in_which(view: View) -> Iterator[Candidate]:
    """ "The court heard 96 witnesses over 11 weeks": the time in which witnesses were heard."""
    if not _spans(view):
        return
    if planned := _worth(view):
        yield Candidate(f"length of {planned}", "time-which", frozenset(("worth",)))
        return
    for says in (_limit, _measured, _of_object, _of_subject):
        found = list(says(view))
        yield from found
        if found:
            return


def _spans(view: View) -> bool:
    """Whether a preposition says that it is the time in, for or after which something was so."""
    t, main, link = view.tokens, view.main, led_at(view)
    if main is None or link <= view.verb or t[link].low not in WITHIN | {"for", "after"}:
        return False
    behind = t[view.at + 1 : view.at + 2]
    if t[link].low == "after" and behind and behind[0].kind not in "MYCA":
        return False
    if t[link].low == "within" and behind and behind[0].low == "of":
        return False  # "left within 15 minutes of schedule"
    return not (denies(view) or main.low in _OTHERWISE or is_ranked(view, link))


def led_at(view: View) -> int:
    """Where what leads to the time stands: of "within an average of nine days" the *within*."""
    t, of = view.tokens, view.link_at
    average = of > 2 and t[of].low == "of" and t[of - 1].low in ("average", "mean", "median")
    return of - 3 if average and t[of - 2].kind == "D" and t[of - 3].low in WITHIN else of


def _is_how_fast(view: View, link: int) -> bool:
    """Whether it is how long a deed took, not a spell in which it was done: "in the 12 months"."""
    t = view.tokens
    return t[link].low in ("in", "within") and t[link + 1].low != "the"


def _opening(view: View) -> str:
    led, low = view.link, view.main_low
    long = low in _TERMS and led == "over"  # "borrowed 2 million over 30 years"
    return f"time {'for' if long else led if led in ('for', 'after') else 'in'} which"


def _measured(view: View) -> Iterator[Candidate]:
    """ "covered the 50 km in two hours": the time that the subject took for it."""
    t, link = view.tokens, view.link_at
    direct = t[view.verb + 1 : link]
    moves = view.main_low in MOVING_VERBS
    measured = (
        bool(direct)
        and not moves
        and direct[-1].kind == "#"
        and all(w.kind in "D#" for w in direct)
    )
    if t[link].low in ("in", "within") and measured and not (view.passive or _object(view)):
        for who in view.subjects()[:1]:
            yield Candidate(f"time taken by {who}", "time-which", frozenset(("measure",)))


def _of_object(view: View) -> Iterator[Candidate]:
    low = view.main_low
    what = _object(view) if view.link != "after" and not view.passive else ""
    done = form_of(low)
    if not what or not done or (low in SPENDING and what != "money"):
        return
    doing = gerund_of(low) if is_planned(view) else ""
    label = f"time for {doing} {what}" if doing else f"{_opening(view)} {_was(what)} {done}"
    bare = bare_of(low) if _is_how_fast(view, view.link_at) else ""
    if len(label.split()) > MOST and bare:
        label = f"time to {bare} {what}"
    yield Candidate(label, "time-which", frozenset(("object",)))


def _of_subject(view: View) -> Iterator[Candidate]:
    t, main, link = view.tokens, view.main, led_at(view)
    if main is None or main.kind not in "FE" or t[link].low == "for" or main.low in SPENDING:
        return
    moves = view.passive or main.low in MOVING_VERBS
    if t[view.verb + 1].kind == "#" and view.verb + 2 == link and not moves:
        return  # "coverage reached 63% after five weeks"
    spans = zip(t[view.verb + 1 : link], t[view.verb + 2 : link + 1], strict=True)
    between = [w for w, then in spans if w.kind not in "#A" and then.kind != "#"]
    if any(w.kind in "MSWFXCY" for w in between):
        return
    said_of = [w.text for w in t[view.group : view.verb + 1] if w.kind != "A"]
    bare = bare_of(main.low) if view.passive and _is_how_fast(view, link) else ""
    for who in view.subjects()[:1]:
        if said_of[:1] == ["have"] and not is_many(who):
            said_of = ["has", *said_of[1:]]  # "30 centimetres of rain have fallen"
        label = " ".join((_opening(view), who, *said_of, *(w.text for w in between)))
        if bare and (link != view.link_at or len(label.split()) > MOST):
            average = "" if link == view.link_at else f"{t[view.link_at - 1].low} "
            label = f"{average}time to {bare} {who}"
        yield Candidate(label, "time-which", frozenset(("subject",)))


def _worth(view: View) -> str:
    """What is worth so much over a time: "rejected an offer worth 7.5% over two years"."""
    t, link = view.tokens, view.link_at
    of = t[link - 2].low if link > 2 else ""
    if link < 3 or t[link].low != "over" or t[link - 1].kind != "#" or of not in ("worth", "of"):
        return ""
    return said(t, nouns_before(t, link - 2), link - 2)


def _object(view: View) -> str:
    """What the verb is done to before the time, sums as money; or empty."""
    t, link, begin = view.tokens, view.link_at, view.verb + 1
    near = next((k for k in range(begin, link) if t[k].kind not in "DALJ"), link)
    first = t[near].text if near < link else ""
    sums = is_currency(first[:3]) or first[:1] in MONEY_SIGNS
    while begin < link and t[begin].kind in "#DAL" and t[begin].low not in ("most", "least"):
        begin += 1
    stuff = begin < link and t[begin].low == "of" and t[begin - 1].kind == "#"
    begin += stuff  # "poured 900 tonnes of concrete in a week": concrete
    end = base_end(t, begin)
    return said(t, begin, end) if begin < end <= link else "money" if sums else ""


def _limit(view: View) -> Iterator[Candidate]:
    """ "must answer complaints within ten days": the time limit for answering them."""
    t, link, main = view.tokens, view.link_at, view.main
    before = t[max(0, view.group - 2) : view.verb]
    led = any(w.kind == "I" for w in before)
    binding = any(w.low in _BINDING and (led or w.low not in HAVE) for w in before)
    ordered = len(before) > 1 and (before[-2].kind, before[-1].low) == ("I", "be")
    if main is None or t[link].low != "within" or not (binding or ordered):
        return
    doing = gerund_of(bare_of(main.low))
    if ordered and not binding:
        yield Candidate(f"time limit for {doing}", "time-limit", frozenset())
        return
    what = view.subjects()[:1] if view.passive else [_object(view)]
    for whom in what if doing else ():
        yield Candidate(f"time limit for {doing} {whom}".strip(), "time-limit", frozenset())


def fronted(view: View) -> Iterator[Candidate]:
    """ "Within 48 hours 94 mm of rain fell", "Over the next two years it will test three kinds of
    rope": the time in which it fell, the time for testing them.
    """
    t, link = view.tokens, view.link_at
    opens = link == 0 or (link > 0 and t[link - 1].kind in "MCS")
    if not opens or t[link].low not in WITHIN or view.verb >= 0:
        return
    verb = next((k for k in range(view.at + 1, min(view.at + 12, len(t))) if _acts(t, k)), -1)
    if verb < 0 or not t[verb + 1 : verb + 2]:
        return
    group = verb
    while t[group - 1].kind in "XA":
        group -= 1
    commas = (k for k in range(group - 1, view.at, -1) if t[k].text == ",")
    start = next(commas, view.at) + 1
    while start < group and t[start].kind in "M#PY":
        start += 1
    ends = stages(t, verb + 1, 2)
    of = bool(ends) and ends[0] < len(t) and t[ends[0]].low == "of"
    object_ = said(t, verb + 1, ends[-1] if of else ends[0]) if ends else ""
    told = [w.low for w in t[group:verb] if w.kind == "X"]
    for who in ended(t, start, group)[:1]:
        label = " ".join(w for w in ("time in which", who, *told, t[verb].low, object_) if w)
        if not of:
            yield Candidate(label, "time-which", frozenset(("fronted",)))
    if object_ and t[verb].kind == "B" and (doing := gerund_of(t[verb].low)):
        label = f"time for {doing} {object_}"
        yield Candidate(label, "time-which", frozenset(("object", "fronted")))


def _acts(t: Sequence[Token], k: int) -> bool:
    """Whether a word is the verb of its clause, its auxiliaries before it."""
    return t[k].kind in "FE" or (t[k].kind == "B" and t[k - 1].kind in "XA")
