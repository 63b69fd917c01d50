"""What is so much money: nouns of sums, and where a clause says that one is a cost or a value.

It knows no label; `money` and `idioms` propose those.
"""

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.deeds import bare_of
from briefing_app.reading.labels.labellers.parallel import gapped_subject
from briefing_app.reading.labels.phrases import base_end
from briefing_app.reading.labels.view import View
from briefing_app.reading.pattern import Pattern

PRICING = frozenset("cost costs costing".split())
"""Verbs whose subject has the price, and is not what somebody does to money."""


PUT_AT = frozenset("valued priced costed budgeted".split())
"""Participles of what comes to a sum and is none: "a kiln budgeted at £9m"."""


SUMS = frozenset(
    """price rent fare wage salary pay income bill premium fine fee cost rate pension loan debt
    profit loss revenue spending budget turnover interest""".split()
)
"""Nouns that are sums themselves: homes sold at an average of 400,000 are no average home."""


def is_sum(noun: str) -> bool:
    """Whether a noun phrase is itself so much money: "rent of flats", "total cost"."""
    head = _TAIL.split(noun.lower())[0].split()
    return bool(head) and singular(head[-1]) in SUMS


_TAIL = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|before|after|per|that|which)\b")


def is_amount(noun: str) -> bool:
    """Whether a noun phrase is so much money or so much worth: "sales", "bid", "damage"."""
    head = _TAIL.split(noun.lower())[0].split()
    last = singular(head[-1]) if head else ""
    return is_sum(noun) or last in _AMOUNTS or last.endswith(("total", "figure"))


_AMOUNTS = frozenset(
    """sale earning taking receipt bid offer damage export import order estimate deficit surplus
    donation investment tender quote asset deposit saving proceed tax aid result ebitda ebit gain
    flow value dividend spend expenditure outlay payout prize tally haul balance fund reserve
    equity subsidy royalty bonus allowance contribution output capex npat arpu payment outturn
    turnover overspend underspend compensation damages costs""".split()
)


def is_its_cost(view: View) -> bool:
    """Whether it is what one of many comes to: "a visit comes to £149", or comes in at."""
    one = view.verb >= 0 and view.tokens[view.subject[0]].low in _ONE
    near = view.link_at == view.verb + 1 or gapped_subject(view) != ""
    came_in = view.link == "at" and [w.low for w in view.middle[:2]] == ["in", "at"]
    comes = came_in or (one and near and view.link == "to")
    return comes and view.main_low in _COMING


def is_treated(view: View) -> bool:
    """Whether work was done on so many for a sum, which is no price of theirs: "treated 415 homes
    for £1.3 million".
    """
    t, v = view.tokens, view.verb
    if view.link != "for" or v < 0 or view.passive or not is_work(view.main_low):
        return False
    return t[v].kind in "FE" and t[v + 1].kind == "#" and base_end(t, v + 2) == view.link_at


def is_work(verb: str) -> bool:
    """Whether a verb says that work is done on something: "rebuilt", not "sold"."""
    return bare_of(verb) in _WORKING


_WORKING = frozenset(
    """treat repair insulate train build rebuild restore clean paint plant house feed convert
    upgrade renovate refurbish resurface install replace fit clear vaccinate teach equip extend
    modernise modernize overhaul digitise digitize service test screen transport store""".split()
)
"""What is done to things for what it costs."""


_ONE = frozenset("a an each every one".split())


_COMING = frozenset("come comes came".split())


def is_fined(view: View) -> bool:
    """Whether *fined* has the sum alone behind it, so that it was done to the subject: "was given a
    suspended sentence and fined £2,500", "Telvia fined $9m".
    """
    return view.main_low == "fined" and view.link_at == view.verb


_SUMMED = frozenset("extra combined estimated total reported further additional".split())
"""What stands between *worth* and a sum: "three houses worth a combined $6.8 million"."""


def worth_before(view: View) -> int:
    """Where the word before a sum stands, articles and "a combined" left out."""
    t, worth = view.tokens, view.at - 1
    while worth > 0 and (t[worth].kind == "D" or t[worth].low in _SUMMED):
        worth -= 1
    return worth


def is_worth(view: View) -> bool:
    """Whether *worth* right before a sum says that it is a value."""
    worth = worth_before(view)
    return worth >= 0 and view.tokens[worth].low == "worth"


def is_part(view: View) -> bool:
    """Whether a sum is but a part of the sum behind it: "covers £38 of the cost of a night"."""
    t, at = view.tokens, view.at + 1
    whole = at + 1 < len(t) and t[at].low == "of" and t[at + 1].low in _DEFINITE
    end = base_end(t, at + 2) if whole else at
    return whole and view.verb >= 0 and end > at + 2 and t[end - 1].low in SUMS


_DEFINITE = frozenset("the this that its their his her our".split())
