"""Prices that a verb of trade tells: "sold the depot for £2 million", "the pair went for £90".

What has the price is what was traded: the object of the verb, the subject of its passive, or the
noun that a clause without an object hangs on. Who sold or bought it has no price.
"""

from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.labellers.parallel import gapped_subject
from briefing_app.reading.labels.phrases import base_end, chain_before, said
from briefing_app.reading.labels.view import View, ended

_DEALT = frozenset("sold bought acquired purchased auctioned resold".split())
"""Participles of what is done to a thing for its price."""
_FETCHING = frozenset("fetched retailed".split())
_GOING = frozenset("went goes going go".split())
_PRICING = ("for", "at")
_TOTALS = frozenset(("", "total", "sum", "average", "price"))


def traded(view: View) -> list[str]:
    """What was sold, bought or fetched a sum; empty where no verb of trade says so."""
    done = form_of(view.main_low) if view.verb >= 0 else ""
    if done in _DEALT and view.link in _PRICING and view.link_at > view.verb:
        return _dealt(view)
    return view.subjects() if _fetches(view, done) else []


def _dealt(view: View) -> list[str]:
    """ "Sold the depot to a school for", "the car he bought for", "the depot was sold for"."""
    t = view.tokens
    if any(t[i].kind == "#" and t[i - 1].kind == "P" for i in range(view.verb + 2, view.link_at)):
        gapped = gapped_subject(view)  # "sold a mill for £2m and a yard for £1m"
        if not gapped and view.passive:
            return view.subjects()  # "was sold in 1990 for £40,000 and in 2000 for £90,000"
        return [gapped] if gapped.rpartition(" ")[2] not in _TOTALS else []
    if view.passive:
        return view.subjects()
    if found := _object(view):
        return found
    if any(w.kind in "OND" for w in view.tokens[view.verb + 1 : view.link_at]):
        return []  # "The council sold it for £1"
    return hung_on(view) or view.subjects()


def _object(view: View) -> list[str]:
    """What the verb takes, whatever stands between it and the sum."""
    t, begin = view.tokens, view.verb + 1
    while begin < view.link_at and t[begin].kind in "LAD":
        begin += 1
    if t[begin].kind == "#":
        begin += 2 if t[begin + 1].low == "of" else 1
    end = min(base_end(t, begin), view.link_at)
    behind = t[end : view.link_at]
    if behind and behind[0].kind == "D":  # "bought his son a bike for £400"
        return ended(t, end, view.link_at)[:1]
    if any(w.low == "with" for w in behind):
        return []  # "bought a car with a loan for £4,000"
    return ended(t, begin, end)[:2] if begin < end else []


def _fetches(view: View, done: str) -> bool:
    """Whether the subject comes to the sum as its price: "fetched", "retails at", "went for"."""
    near = view.link_at <= view.verb + 1
    if done in _FETCHING and near and not view.passive:
        return view.link_at == view.verb or view.link in _PRICING
    if view.main_low in _GOING and view.link == "for" and near:
        return True
    hands = [w.low for w in view.middle[:1]] == ["hands"] and done == "changed"
    return hands and view.link in _PRICING


def hung_on(view: View) -> list[str]:
    """What a clause without its object hangs on: "a roof that a surveyor valued at £4,000"."""
    t, (start, end) = view.tokens, view.subject
    opens = start - (start > 0 and t[start - 1].kind == "D")
    between = t[view.verb + 1 : view.link_at]
    if view.passive or end <= start or opens < 1 or any(w.kind not in "AYL" for w in between):
        return []
    led = t[opens - 1].low in ("that", "which")
    close = opens - led
    if close < 1 or t[close - 1].kind != "N" or not (led or t[start].kind == "O"):
        return []
    near = said(t, chain_before(t, close), close)
    return [near] if near else []
