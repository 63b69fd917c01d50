"""Sums that only their verb or an idiom tells: "went £4m over budget", "cheated 40 people of £2m".

What an amount is stands in no noun beside it; the verb says it, and the noun that it asks for is
made here: an overspend, a starting pay, money sought.
"""

from collections.abc import Iterator

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.deeds import bare_of, form_of, gerund_of, participle_of
from briefing_app.reading.labels.directions import compared, norm_behind
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.paid.amounts import (
    PRICING,
    is_sum,
    is_treated,
    is_work,
)
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, start_before
from briefing_app.reading.labels.predicates import is_party, is_people, is_planned, suffered
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View, ended, opened
from briefing_app.reading.lexicon.measures import TIME


def sums(scene: Scene) -> Iterator[Candidate]:
    """Propose what a sum is by the verb or the idiom around it."""
    if scene.kind is not UnitKind.MONEY:
        return
    view = scene.view
    for idiom in _IDIOMS if not _named_behind(view) else ():
        for label in idiom(view):
            yield Candidate(label, "idiom", frozenset())
    for label in (*_received(view), *_put_into(view)):
        yield Candidate(label, "money-done", frozenset(("by" if " by " in label else "tail",)))
    for label in _saved(view):
        yield Candidate(label, "money-verb", frozenset(("subject",)))
    if not _tailed(view):
        for label in _paid_by(view):
            yield Candidate(label, "money-verb", frozenset(("subject",)))


Said = Iterator[str]


def _saved(view: View) -> Said:
    """ "The merger should save £7m", "save a family £94", "saved £3m by closing two depots": the
    saving by what brings it, by who has it, by what is saved on.
    """
    t, begin, at = view.tokens, view.verb + 1, view.at + 1
    if view.passive or form_of(view.main_low) != "saved":
        return
    near = all(w.kind in "DAJO" for w in t[begin : view.at])  # "save you £94"
    whom = said(t, begin, base_end(t, begin)) if not near else ""
    if not near and (not whom or base_end(t, begin) <= view.link_at):
        return
    if view.behind in ("on", "by", "in") and at + 1 < len(t) and t[at + 1].kind in "DNJG":
        led = "from" if view.behind == "by" else "on"
        yield from (f"saving {led} {what}" for what in opened(t, at + 1)[:2])
    yield from (f"saving from {who}" for who in view.subjects()[:2] if not is_party(who))
    if whom:
        yield f"saving for {whom}"


_BUDGETS = frozenset("budget budgets".split())
_INCOME = frozenset(
    """profit sale receipt revenue income turnover earning taking proceed surplus demand output
    tax levy fare""".split()
)
"""What no budget spends: less of it than was planned is no underspend."""
_SPENT = {"overspent": "overspend", "underspent": "underspend", "overdrawn": "overdraft"}
_OVER = {"over": "overspend", "above": "overspend", "under": "underspend", "below": "underspend"}
_ENDING = COPULAS | frozenset(
    "went go goes going gone came come comes ran run runs running finished ended closed".split()
)


def _over_budget(view: View) -> Said:
    """ "The bridge is £1.1m over its budget", "We are £6m overspent": how much they overspend."""
    t, at = view.tokens, view.at + 1
    word = _OVER.get(view.behind, "")
    end = base_end(t, at + 1)
    if not word or end == at + 1 or t[end - 1].low not in _BUDGETS:
        word = _SPENT.get(view.behind, "") if view.main_low in COPULAS else ""
    if not word:
        return
    subjects = view.subjects()[:2]
    if view.main_low not in _ENDING | _SPENDING or any(_is_income(who) for who in subjects):
        return
    direct = view.main_low in _ENDING and all(w.kind not in "#M" for w in view.middle)
    for who in subjects if direct else ():
        yield f"{word} of {who}"
    yield f"{word}ing" if word.endswith("spend") else word


_SPENDING = frozenset("spend spends spent spending".split())


def _is_income(who: str) -> bool:
    """Whether a noun phrase is of money that comes in: "receipts from tolls"."""
    head = who.lower().partition(" of ")[0].partition(" from ")[0].split()
    return bool(head) and singular(head[-1]) in _INCOME


_OUT_OF = frozenset("cheated conned swindled tricked duped scammed".split())
_FROM = frozenset("robbed fleeced defrauded stripped".split())


def _taken_from(view: View) -> Said:
    """ "A gang cheated 318 people of ₹27 crore": the money that was cheated out of them."""
    t, link = view.tokens, view.link_at
    done = participle_of(view.main_low) if view.verb >= 0 else ""
    joint = "out of" if done in _OUT_OF else "from" if done in _FROM else ""
    if not joint or view.link != "of" or link <= view.verb:
        return
    if view.passive:
        people = view.subjects()[:1]
    else:
        begin = view.verb + 1
        while begin < link and t[begin].kind in "DA#":
            begin += 1
        people = [said(t, begin, base_end(t, begin))]
    for who in people:
        if who:
            yield f"money {done} {joint} {who}"


_ASKING = frozenset(
    """asking ask asks asked appealing appeal appeals appealed applying apply applies applied
    bidding bid bids pressing press pushing push pushes pushed""".split()
)
_AIMING = frozenset("aim aims aimed aiming hope hopes hoped hoping".split())
_SUING = frozenset("sue sues sued suing".split())


def _sought(view: View) -> Said:
    """ "The union is asking for £2,000": the money it seeks; "aims for": its target."""
    if view.link != "for" or view.passive:
        return
    t, begin = view.tokens, view.verb + 1
    near = view.verb >= 0 and view.link_at == begin
    if near and view.main_low in _SUING:
        yield from (f"damages sought by {who}" for who in view.subjects()[:1])
    asked = {**dict.fromkeys(_ASKING, "money sought by"), **dict.fromkeys(_AIMING, "target of")}
    if near and (what := asked.get(view.main_low)):
        yield from (f"{what} {who}" for who in view.subjects()[:1])
    whom = said(t, begin, view.link_at) if view.main_low in _SUING else ""
    if whom and base_end(t, begin) == view.link_at:
        yield f"damages sought from {whom}"


_STARTS = frozenset("start starts started starting".split())


def _starting(view: View) -> Said:
    """ "A deckhand starts on £23,900": the starting pay; "fares start at £3": the lowest fares."""
    t, end = view.tokens, view.at
    if t[end].hedge.lower().startswith("start"):
        end -= 1 + (t[end - 2].text == ",") if end > 1 and t[end - 1].kind == "W" else 0
        found = ended(t, start_before(t, end), end)
    else:
        near = view.link_at in (view.verb, view.verb + 1) and view.link in _STARTING
        found = view.subjects() if view.main_low in _STARTS and near else []
    past = view.main_low == "started" or any(_is_dealing(who) for who in found)
    one = t[max(0, view.subject[0] - 1)].low in ("a", "an") or t[view.subject[0]].low in ("a", "an")
    if view.behind in ("of", "worth"):
        return  # "The firm started on £2m of repairs"
    for who in found[:2]:
        if is_people(who) or is_people(f"{who}s") or (one and view.link == "on"):
            yield f"starting pay of {who}"
        elif view.link not in ("on", "with") and not past:
            yield f"lowest {who}" if is_sum(who) else f"lowest price of {who}"


_DEALINGS = frozenset(
    "share stock trading trade auction sale bidding bid scheme project plan work dealing".split()
)


def _is_dealing(who: str) -> bool:
    """Whether what starts at a sum goes up and down from it, or is paid for with it."""
    head = who.lower().partition(" of ")[0].partition(" in ")[0].split()
    return bool(head) and singular(head[-1]) in _DEALINGS


_STARTING = _STARTS | frozenset("on at from".split())


_OFF = {
    ("better", "off"): "gain of",
    ("worse", "off"): "loss of",
    ("out", "of", "pocket"): "loss of",
    ("in", "the", "red"): "deficit of",
    ("in", "the", "black"): "surplus of",
    ("in", "debt"): "debt of",
    ("in", "arrears"): "arrears of",
    ("in", "credit"): "credit of",
}


def _better_off(view: View) -> Said:
    """ "Families would be £700 better off", "left them £40 out of pocket": a gain or loss."""
    t, at, verb = view.tokens, view.at, view.verb
    if verb < 0 or _is_denied(view):
        return
    behind = tuple(w.low for w in t[at + 1 : at + 4])
    ahead = tuple(w.low for w in t[max(verb, view.link_at - 3) + 1 : view.link_at])
    ahead = ahead[-2:] if view.link == "by" else ()
    how = next((_OFF[k] for k in (behind[:2], behind, ahead) if _OFF.get(k)), "")
    if not how:
        return
    begin = verb + 1
    end = view.link_at - 2 if ahead in _OFF else base_end(t, begin)
    whom = said(t, begin, end) if view.main_low in _LEAVING else ""
    being = view.main_low in COPULAS
    who = next(iter([whom] if whom else view.subjects() if being else ()), "")
    if who:
        yield f"{how} {who}"
    elif being and behind and behind[0] == "in":
        yield how.removesuffix(" of")  # "we should have been £4,300 in the red"


def _is_denied(view: View) -> bool:
    """Whether the clause says that it is not so: "would not be", "No family would be"."""
    start, _ = view.subject
    before = (*view.tokens[max(0, start - 1) : start + 1], *view.tokens[view.group : view.at])
    return any(w.low in _DENYING or w.low.endswith(("n't", "n’t")) for w in before)


_DENYING = frozenset("not no never nobody none neither nor without".split())


_TOO_MUCH = {
    "overpaid": "overpayment by", "underpaid": "underpayment by", "overdrawn": "overdraft of",
    "overspent": "overspend of", "underspent": "underspend of",
}  # fmt: skip
_SUFFERED = {
    "overpaid": "overpayment to", "underpaid": "underpayment of", "overdrawn": "overdraft of",
    "overcharged": "overcharging of", "overspent": "overspend of", "underspent": "underspend of",
}  # fmt: skip
"""The same of those to whom it was done: who was overpaid has got the money."""


def _by_too_much(view: View) -> Said:
    """ "People over 65 had overpaid by £212": the overpayment by them; "were overpaid": to them."""
    what = (_SUFFERED if view.passive else _TOO_MUCH).get(view.main_low, "")
    direct = view.link_at == view.verb or (view.link == "by" and view.link_at == view.verb + 1)
    for who in view.subjects()[:1] if what and direct else ():
        yield f"{what} {who}"


_HANDING = frozenset(
    """pay pays paid paying give gives gave given giving offer offers offered offering award awards
    awarded grant grants granted hand hands handed send sends sent leave leaves left owe owes owed
    charge charges charged""".split()
)
_TOTALS = frozenset(
    """total sum average maximum minimum median mean further amount debt loan""".split()
)


def _handed(view: View) -> Said:
    """ "The gang paid agents a commission of £1,500": the commission for the agents."""
    t, link, begin = view.tokens, view.link_at, view.verb + 1
    if view.main_low not in _HANDING or view.link != "of" or view.verb < 0 or view.passive:
        return
    while begin < link and t[begin].kind in "D#":
        begin += 1
    near = base_end(t, begin)
    named = near + 1 < link and t[near].low in ("a", "an") and base_end(t, near + 1) == link
    if named and near > begin and t[link - 1].low not in _TOTALS:
        yield f"{said(t, near + 1, link)} for {said(t, begin, near)}"


_TAKING = frozenset("take takes took absorb absorbs absorbed swallow swallows swallowed".split())


def _taken_by(view: View) -> Said:
    """ "Interest on the debt will take £9.8m": the interest is so much."""
    apart = view.behind in ("of", "from", "off", "out")  # "Debt swallowed £9m of the profit"
    if view.main_low in _TAKING and view.link_at == view.verb and not view.passive and not apart:
        yield from (what for what in view.subjects()[:2] if is_sum(what))


_TAKEN = (("out", "of"), ("off",))


def _taken_out_of(view: View) -> Said:
    """ "They took £250,000 out of the fairgrounds": the money taken out of them."""
    t, at = view.tokens, view.at + 1
    if view.main_low not in ("take", "takes", "took", "taking") or view.link_at != view.verb:
        return
    for led in _TAKEN:
        if tuple(w.low for w in t[at : at + len(led)]) == led:
            begin = at + len(led)
            begin += begin < len(t) and t[begin].low == "one"
            yield from (f"money taken {' '.join(led)} {what}" for what in opened(t, begin)[:2])


_DOING = frozenset("did do does doing cause causes caused causing".split())


def _damaged(view: View) -> Said:
    """ "Hail did $5m in damage": the damage, and what did it."""
    t, at = view.tokens, view.at + 1
    led = view.main_low in _DOING and view.behind in ("in", "of", "worth")
    at += led and [w.low for w in t[at : at + 2]] == ["worth", "of"]
    what = t[at + 1].low if led and at + 1 < len(t) else ""
    if what not in ("damage", "damages", "losses", "harm"):
        return
    yield what
    which = view.group > 0 and view.tokens[view.group - 1].kind == "W"
    for who in view.subjects()[:1] if not which else ():
        yield f"{what} caused by {who}"


_RENTING = frozenset("rent rents rented hire hires hired lease leases leased".split())


def _rented(view: View) -> Said:
    """ "They rent accounts for £150": the rent of the accounts; who is hired for it is paid it."""
    begin = view.verb + 1
    if view.main_low not in _RENTING or view.link != "for" or view.passive:
        return
    if begin < view.link_at == base_end(view.tokens, begin):
        for what in ended(view.tokens, begin, view.link_at)[:2]:
            someone = is_people(what) or is_people(f"{what}s")
            yield f"payment to {what}" if someone else f"rent of {what}"


def _treated(view: View) -> Said:
    """ "We treated 415 homes for £1.3 million", "the hall was rebuilt for": its cost."""
    near = all(w.kind in "YA" for w in view.tokens[view.verb + 1 : view.link_at])
    work = view.passive and near and view.link == "for" and is_work(view.main_low)
    if not (work or is_treated(view)):
        return
    doing = gerund_of(bare_of(view.main_low))
    told = said(view.tokens, view.verb + 2, view.link_at)
    for what in view.subjects()[:2] if work else [told]:
        if doing and what:
            yield f"cost of {doing} {what}"


_LEAVING = frozenset("leave leaves left leaving make makes made making".split())
_GETTING = frozenset("get gets got".split())


def _received(view: View) -> Said:
    """ "Strikers get £70 a day": a payment to them."""
    if view.main_low not in _GETTING or view.link_at != view.verb or _named_behind(view):
        return
    for who in view.subjects()[:1]:
        if is_party(who):
            yield f"payment to {who}"


_MAKING = frozenset("made make makes".split())
_PUTTING = frozenset("put puts putting".split())


def _put_into(view: View) -> Said:
    """ "She put £94,500 into an extension": the money put into it; "made £3m": made by whom."""
    t, at = view.tokens, view.at + 1
    if view.link_at != view.verb or view.verb < 0 or view.passive or _named_behind(view):
        return
    if view.main_low in _PUTTING and view.behind in ("into", "in", "towards", "toward"):
        for what in opened(t, at + 1)[:2]:
            yield f"money put {view.behind} {what}"
    if view.main_low in _MAKING and view.behind not in ("in", "of", "worth"):
        for who in view.subjects()[:1]:
            earns = is_people(f"{who}s")
            yield f"earnings of {who}" if earns else f"money made by {who}"
        if view.behind == "from":
            yield from (f"money made from {what}" for what in opened(t, at + 1)[:2])


_SHORT = 2


def _paid_by(view: View) -> Said:
    """ "Each household will pay £1,874": its payment."""
    if view.main_low not in ("pay", "pays", "paid") or view.passive or view.link_at != view.verb:
        return
    for who in view.subjects()[:1]:
        if is_planned(view) and len(who.split()) > _SHORT:
            yield f"payment by {who}"  # "money to be paid by band D household" is too long


def _tailed(view: View) -> bool:
    """Whether the words behind a sum say what it is for: "paid £9 for the ticket"."""
    return view.behind in ("for", "to", "in", "on", "towards", "into") or _named_behind(view)


def _named_behind(view: View) -> bool:
    """Whether a noun behind the sum says what it is: "made a £3m profit"."""
    if not view.after or "/" in view.mention.unit:
        return False  # "£15 for every SIM card"
    return view.after[0].kind in "NJ" and view.behind not in _SAYING_HOW


_SAYING_HOW = frozenset(
    """better worse worth short extra overspent underspent overdrawn more less changed
    changes""".split()
)


_RESULTS = {"lost": "loss", "lose": "loss", "loses": "loss", "made": "profit", "makes": "profit"}


def _before_tax(view: View) -> Said:
    """ "The firm lost £2.3m before tax": its loss before tax."""
    t, at = view.tokens, view.at + 1
    result = _RESULTS.get(view.main_low, "")
    taxed = [w.low for w in t[at : at + 2]] in (["before", "tax"], ["after", "tax"])
    if result and taxed and view.link_at == view.verb and not view.passive:
        for who in view.subjects()[:1]:
            person = is_people(who) or is_people(f"{who}s")
            what = "earnings" if person and result == "profit" else result
            yield f"{what} {t[at].low} tax of {who}"


def _apposed(view: View) -> Said:
    """ "Claim back their fare, typically £44.80 for a car": the sum that the comma explains."""
    t, comma = view.tokens, view.at - 1
    while comma > 0 and t[comma].kind == "A":
        comma -= 1
    start = nouns_before(t, comma)
    part = start > 2 and t[start - 2].low == "of" and t[start - 3].kind == "#"
    if part:  # "a quarter of the profit, €78 million, is kept": the profit kept
        behind = view.at + 1 + (view.behind == ",")
        yield from suffered(view, said(t, start, comma), behind)
        return
    named = 0 < start < comma and t[comma].text == "," and t[start - 1].low in _OWN
    closes = view.at + 1 == len(t) or view.after[0].kind in "MP"
    if named and closes and is_sum(t[comma - 1].low):
        yield said(t, start, comma)


_OWN = frozenset("the their its his her our".split())


def _changing_hands(view: View) -> Said:
    """ "£310m changed hands on the last day": money that did."""
    if [w.low for w in view.after[:2]] in (["changed", "hands"], ["changes", "hands"]):
        yield "money that changed hands"


_DEARER = {"more": "extra cost of", "extra": "extra cost of", "less": "saving on"}
_PLANS = ("plan", "forecast")


def _dearer(view: View) -> Said:
    """ "A pass costs £5 more than a ticket": the extra cost, and no rise; than last year is one."""
    what = _DEARER.get(view.behind, "") if view.main_low in PRICING else ""
    norm = norm_behind(view)
    if what and norm in _PLANS:
        what = "cost overrun of" if view.behind == "more" else "underspend on"
    elif norm or not (view.behind == "extra" or compared(view) or _than_another(view)):
        return
    if what and view.link_at == view.verb:
        yield from (f"{what} {who}" for who in view.subjects()[:2])


def _than_another(view: View) -> bool:
    """Whether a thing follows *than*, and no time or clause: "more than a ticket", not "than it
    used to", "than under the old scheme".
    """
    t, than = view.tokens, view.at + 2
    if than + 1 >= len(t) or t[than].low != "than" or t[than + 1].kind not in "DNJG":
        return False
    end = next((k for k in range(than, len(t)) if t[k].kind in "MSC"), len(t))
    told = t[than + 1 : end]
    if told[-1].low in ("one", "ones"):
        told = told[:-1]  # "than the old one"
    timed = any(w.kind in "YFXEWO" or w.low in TIME or w.low in _THEN for w in told)
    return bool(told) and not timed and told[-1].kind in "NJ"


_THEN = frozenset(
    "last before previous previously earlier first past today now ever usual usually ago".split()
)


_EARNED = {"earn": "earnings", "earns": "earnings", "earned": "earnings", "owes": "debt"}


def _of_whom(view: View) -> Said:
    """ "She earned £27,000": earnings, where the clause does not name whose."""
    start, end = view.subject
    someone = end == start + 1 and view.tokens[start].low in _THEY
    if someone and view.link_at == view.verb and view.main_low in _EARNED:
        yield _EARNED[view.main_low]


_THEY = frozenset("he she they i".split())


_IDIOMS = (
    _over_budget, _taken_from, _sought, _starting, _better_off, _by_too_much, _handed, _taken_by,
    _taken_out_of, _damaged, _treated, _rented, _before_tax, _apposed, _changing_hands, _dearer,
    _of_whom,
)  # fmt: skip
