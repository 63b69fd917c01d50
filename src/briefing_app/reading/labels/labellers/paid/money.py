"""Sums: what they are for, from or the price of: "cost of the work", "grant for new boilers"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import is_many, singular
from briefing_app.reading.labels.deeds import (
    bare_of,
    form_of,
    gerund_of,
    participle_of,
    third_person,
)
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.bounds import LIMITING
from briefing_app.reading.labels.labellers.paid.amounts import (
    PRICING,
    PUT_AT,
    SUMS,
    is_amount,
    is_fined,
    is_its_cost,
    is_part,
    is_sum,
    is_work,
    worth_before,
)
from briefing_app.reading.labels.labellers.paid.trades import hung_on, traded
from briefing_app.reading.labels.labellers.parallel import gapped_subject
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.phrases import (
    base_end,
    chain_before,
    names_next,
    nouns_before,
    part_end,
    said,
    stages,
    start_before,
)
from briefing_app.reading.labels.predicates import (
    is_party,
    is_people,
    is_planned,
    of_them,
    suffered,
)
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended, first_subject, opened
from briefing_app.reading.lexicon.money import WORDS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_count

_BY_VERB = {
    "cost": "cost of", "costs": "cost of", "costing": "cost of", "spent": "spending on",
    "spend": "spending on", "spends": "spending on", "spending": "spending on",
    "fined": "fine for", "invest": "investment in", "invested": "investment in",
    "investing": "investment in", "invests": "investment in", "raised": "money raised by",
    "raise": "money raised by", "pay": "payment for",
    "paid": "payment for", "pays": "payment for", "earn": "earnings of", "earned": "earnings of",
    "owed": "debt of", "owes": "debt of",
    "owing": "debt of", "earning": "earnings of",
    "borrowed": "borrowing by", "lost": "loss of", "donated": "donation by", "worth": "value of",
    "valued": "value of", "priced": "price of", "costed": "cost of",
    "budgeted": "budget for", "charged": "price of", "charges": "price of",
    "overspent": "overspend of", "underspent": "underspend of",
    "took": "takings of", "takes": "takings of",
    "values": "value of", "valuing": "value of", "stole": "money stolen by", "awarded": "award to",
}  # fmt: skip
"""What a sum is by the verb that governs it, before the thing that verb needs."""
_GIVEN = {
    "paid": "payment to", "awarded": "award to", "granted": "grant to", "given": "money for",
    "lent": "loan to", "owed": "debt to", "offered": "offer to", "fined": "fine on",
    "repaid": "repayment to", "refunded": "refund to", "sent": "money for", "handed": "money for",
    "charged": "charge to", "billed": "bill to", "promised": "money promised to",
}  # fmt: skip
"""What a sum is by what is done with it, before those who stand between the verb and it."""
_OF_OBJECT = frozenset("spending on|investment in|payment for|fine for".split("|"))


_SHARES = frozenset("shares stock share".split())


def money(scene: Scene) -> Iterator[Candidate]:
    """Propose what a sum is for, in, from or of."""
    if scene.kind is not UnitKind.MONEY:
        return
    view = scene.view
    if valued := _valued(view):
        yield from (Candidate(what, "noun-of", frozenset()) for what in valued)
        return
    given = list(_given(scene))
    yield from given
    own = list(_by_whom(view))  # "raised half of the £85,000 they need": that is not raised
    if not own and (view.passive or all("bare" in c.traits for c in given)):
        yield from _governed(view)
        yield from _of_it(scene)
    yield from _at(view)
    yield from _comes_to(view)
    yield from _paid_on(view)
    yield from own
    yield from _followed(view)
    yield from _of_shares(view)
    for noun in traded(view):
        yield Candidate(f"price of {noun}", "money-verb", frozenset(("subject",)))
    yield from _buys(view)
    for deed in of_them(view, view.at + 1):
        yield Candidate(f"money {deed}", "money-done", frozenset())
    for whole in scene.referents[-1:]:
        for label in suffered(view, whole, view.at + 1):
            yield Candidate(label, "money-verb", frozenset(("of-which",)))
    yield from _held(view)
    if verb_class(view) == "have" and view.behind == "left":
        yield Candidate("money left", "money-verb", frozenset(("passive",)))
        return  # "had just £38,000 left in its account"
    near = view.tokens[view.link_at - 1] if view.link_at > 0 else None
    kind = near.kind if near is not None and near.low not in _HOLLOW else ""
    named = (view.link == "of" and kind == "N") or (view.link == "at" and kind in ("N", "M"))
    led = near is not None and view.link in ("for", "on") and near.kind in "NEY"
    named = named or led  # "Two ships ordered in 2019 for 97 million are expected": of the ships
    rule = "money-verb" if near is None or near.low not in _HOLLOW else "idiom"
    for label in suffered(view, "money", view.at + 1) if not named else ():
        yield Candidate(_singular(label), rule, frozenset(("passive",)))


_HOLLOW = frozenset("sum sums amount amounts total".split())
"""What says no more than that it is money: "a sum of £9,000 was frozen"."""


def _valued(view: View) -> list[str]:
    """ "Repairs estimated at 27 million were put off": what comes to so much."""
    t, at = view.tokens, view.at
    if not at or t[at - 1].kind != "N" or not t[at].hedge.lower().endswith(" at"):
        return []
    return ended(t, start_before(t, at), at)


_IT = frozenset("it this that".split())


def _of_it(scene: Scene) -> Iterator[Candidate]:
    """ "We open a clinic in Dorn. It will cost 2 million": of what came in the sentence before."""
    view = scene.view
    start, end = view.subject
    template = _BY_VERB.get(view.main.low, "") if view.main is not None else ""
    if view.main_low in PRICING and view.after and view.after[0].kind == "I":
        if doing := _to_do(view):
            yield Candidate(f"cost of {doing}", "money-verb", frozenset(("subject", "it")))
        return  # "It costs us £84 a night to keep each of them": what *it* is follows
    alone = end == start + 1 and view.tokens[start].low in _IT
    if not template or not alone or template in _OF_OBJECT:
        return
    payer = _payer(view)
    for what in (_of_main_clause(view) or scene.subjects_before)[:2]:
        if is_many(what.split()[-1]) or is_people(what):
            continue  # "Some 8,400 households get help. That costs 7 million"
        if not payer or not set(content(what)) & set(content(payer)):
            yield Candidate(f"{template} {what}", "money-verb", frozenset(("subject", "it")))
        else:  # "The company got an offer. It would cost the company 11 million"
            yield Candidate(f"cost to {payer}", "money-verb", frozenset(("subject", "it")))


def _of_main_clause(view: View) -> list[str]:
    """ "A kilo fetches 8 euros, more than in May, when it cost 5": the subject before "when"."""
    t = view.tokens
    opens = next((i for i in range(view.subject[0], 0, -1) if t[i].kind == "S"), 0)
    return first_subject(t[:opens]) if opens else []


def _payer(view: View) -> str:
    """Whom it costs: "would cost the company 11 million", or empty."""
    begin, close = view.verb + 1, view.link_at + 1
    costs = view.main_low in PRICING and begin < close == base_end(view.tokens, begin)
    return said(view.tokens, begin, close) if costs else ""


def _to_do(view: View) -> str:
    """ "It costs £53,000 a year to keep someone in prison": what one does for it, or empty."""
    t, i = view.tokens, view.at + 1
    it = view.group > 0 and t[view.group - 1].low == "it"
    if not it or i + 1 >= len(t) or t[i].kind != "I" or t[i + 1].kind != "B":
        return ""
    doing = gerund_of(t[i + 1].low)
    pronoun = i + 2 < len(t) and t[i + 2].kind == "O"
    if i + 4 < len(t) and t[i + 3].low == "of" and t[i + 4].kind == "O":
        return ""  # "to keep each of them"
    if pronoun:
        whom = " ".join(w.text for w in t[i + 2 : part_end(t, i + 3)])
    else:
        whom = next(iter(opened(t, i + 2)), "")
    return f"{doing} {whom}".strip() if doing else ""


def _at(view: View) -> Iterator[Candidate]:
    """ "Season tickets, at £640, have sold out": their price; of a sum, the sum itself."""
    t, link = view.tokens, view.link_at
    comma = link > 0 and t[link - 1].text == ","
    end = link - comma
    if view.behind in ("each", "apiece") and view.link == "at" and end and t[end - 1].kind == "N":
        start = nouns_before(t, end)
        counted = comma or (start > 0 and t[start - 1].kind == "#")
        if (
            start < end and counted
        ):  # "for 240 tablet computers at £79 each", "chairs, at £40 each,"
            yield Candidate(
                f"price per {singular(said(t, start, end))}", "money-verb", frozenset(("at",))
            )
        return
    closed = view.at + 1 < len(t) and t[view.at + 1].text == ","
    piece = view.mention.unit.partition("/")[2]
    if piece and is_count(piece) and view.link == "at" and closed and not is_people(piece):
        yield Candidate(f"price per {piece}", "money-verb", frozenset(("at",)))
        return  # "The gala, at £250 a ticket, made"
    if view.link != "at" or link < 2 or t[link - 1].text != "," or not closed:
        return
    for what in ended(t, start_before(t, link - 1), link - 1)[:2]:
        named = what if singular(what.split()[-1].lower()) in SUMS else f"price of {what}"
        yield Candidate(named, "money-verb", frozenset(("at",)))


def _comes_to(view: View) -> Iterator[Candidate]:
    """ "A visit comes to £149": its cost."""
    gapped = gapped_subject(view)
    if not is_its_cost(view):
        return
    for what in [gapped] if gapped else view.subjects()[:2]:
        if not is_amount(what):
            yield Candidate(f"cost of {what}", "money-verb", frozenset(("subject", "comes")))


def _held(view: View) -> Iterator[Candidate]:
    """ "The club had £1,900": money held by it; "had £9m in the bank": money in the bank."""
    t, at = view.tokens, view.at + 1
    if verb_class(view) == "have" and view.link_at == view.verb:
        closed = at >= len(t) or (t[at].kind in "MC" and t[at].text != "-")
        for who in view.subjects()[:1] if closed else ():
            if is_party(who):
                yield Candidate(f"money held by {who}", "money-verb", frozenset(("subject",)))
    for led, begin, end in _tail(view):
        if led == "in" and t[end - 1].low in _KEEPING:
            yield Candidate(f"money in {said(t, begin, end)}", "money-for", frozenset(("in",)))
            break


_KEEPING = frozenset(
    """bank account accounts till kitty pot coffers safe purse wallet treasury escrow cash reserve
    reserves""".split()
)
"""Where money is kept."""


def _paid_on(view: View) -> Iterator[Candidate]:
    """ "A worker on €45,000 gains €9", "those on £20,000 or less": their pay."""
    t, link = view.tokens, view.link_at
    end = link - (link > 0 and t[link - 1].text == ",")
    who = said(t, nouns_before(t, end), end) if view.link == "on" and end > 0 else ""
    paid = who.endswith(" paid")  # "the lowest paid, on €27,400"
    if who and (paid or is_people(who) or is_people(f"{who}s")):
        yield Candidate(f"pay of {who}", "money-verb", frozenset(("subject",)))


def _by_whom(view: View) -> Iterator[Candidate]:
    """ "the £22 million Rovers paid for the keeper": the money paid by them."""
    t, begin = view.tokens, view.at + 1
    pronoun = begin < len(t) and t[begin].low in _PAYERS
    led = begin < len(t) and t[begin].low in ("that", "which")
    begin += led
    end = begin + 1 if pronoun else base_end(t, begin)
    if not begin < end < len(t) or t[end].kind not in ("FEB" if led else "FE"):
        return
    done = participle_of(t[end].low)
    who = said(t, begin, end)
    if done and pronoun:
        yield from _paid_for(t, end, done)
    if not done or end + 1 >= len(t) or t[end + 1].kind not in "PMYI":
        return
    if t[end + 1].low == "by" or done not in _UNDERGONE | _WITH_MONEY:
        return
    if not who:  # "less than the £900,000 it asked in May"
        yield Candidate(f"money {done}", "money-done", frozenset())
        return
    yield Candidate(f"money {done} by {who}", "money-done", frozenset(("by",)))
    for stop in stages(t, end + 2, 1) if t[end + 1].kind == "P" else ():
        tail = said(t, end + 2, stop, 4)
        yield Candidate(f"money {done} {t[end + 1].low} {tail}", "money-done", frozenset(("tail",)))


def _paid_for(t: Sequence[Token], verb: int, done: str) -> Iterator[Candidate]:
    """ "The £48m they gave Dunmere for Luis Pardo": what the money was given for."""
    near = base_end(t, verb + 1)
    if near < len(t) and t[near].low == "for":
        for stop in stages(t, near + 1, 1):
            label = f"money {done} for {said(t, near + 1, stop, 4)}"
            yield Candidate(label, "money-done", frozenset(("tail",)))


_PAYERS = frozenset("he she they we it you i".split())
_BUYING = frozenset(
    "buy buys bought provide provides pay pays get gets feed feeds fund funds cover covers".split()
)


def _buys(view: View) -> Iterator[Candidate]:
    """ "£35 could provide blankets for four people", "£8 buys a net": the cost of the blankets."""
    t, i = view.tokens, view.at + 1
    if view.link_at >= 0 and t[view.link_at].kind == "P":
        return  # "A fund of £400,000 will pay strikers"
    while i < len(t) and t[i].kind in "XAL":
        i += 1
    deed = bare_of(form_of(t[i].low)) if i < len(t) and t[i].kind in "BF" else ""
    does = t[i].low not in _BUYING and (deed in _DOING or is_work(deed)) if deed else False
    if not deed or not (does or t[i].low in _BUYING):
        return
    if given := _for_whom(t, i + 1):
        yield Candidate(f"cost of {given}", "money-buys", frozenset())
        return
    doing = f"{gerund_of(deed)} " if does else ""
    i += 2 if i + 1 < len(t) and t[i + 1].low == "for" else 1
    for what in opened(t, i)[:3]:
        yield Candidate(f"cost of {doing}{what}", "money-buys", frozenset())


def _for_whom(t: Sequence[Token], i: int) -> str:
    """ "Buys a family clean water": what is bought, and for whom; empty where only that stands."""
    given = i + 2 < len(t) and t[i].kind == "D" and t[i + 1].kind == "N" and t[i + 2].kind in "JD#"
    what = opened(t, i + 2 + (t[i + 2].kind == "#"))[:1] if given else []
    return f"{what[0]} for {t[i + 1].low}" if what else ""


_DOING = frozenset(
    """feed house train treat vaccinate protect rescue send educate teach keep shelter
    equip""".split()
)
"""What is done to whom for a sum: not they cost it, but doing it."""


def _singular(label: str) -> str:
    """Money in the singular with its verb, and as what is paid, not as who pays."""
    words = label.split()
    if len(words) > 2 and words[:2] == ["money", "that"]:
        if words[2] in _UNDERGONE:
            return " ".join(("money", *words[2:]))
        if words[2:4] == ["went", "on"] or words[2:4] == ["goes", "on"]:
            return " ".join(("money", "spent", *words[3:]))
        words[2] = third_person(words[2])
    return " ".join(words)


_UNDERGONE = frozenset(
    """paid spent lost raised invested owed stolen seized donated awarded earned saved borrowed
    pledged handed given received collected""".split()
)
_WITH_MONEY = frozenset(
    """made won taken got needed wanted sought asked offered promised claimed charged granted put
    bid budgeted set allocated committed had lent sent used demanded requested recommended handled
    proposed expected forecast""".split()
)
"""What else may be done with a sum."""


_ADVERBS = frozenset("home abroad".split())


def _given(scene: Scene) -> Iterator[Candidate]:
    """ "The jury awarded a nurse £4,000 in damages": the award to the nurse."""
    view = scene.view
    begin, end = view.verb + 1, _before_total(view)
    opening = _GIVEN.get(form_of(view.main.low), "") if view.main is not None else ""
    while begin < end and view.tokens[begin].kind == "#":
        begin += 1  # "billed two tenants £160"
    mean = average_of(view)
    passive = view.passive or is_fined(view)
    if opening and passive and (view.link_at == view.verb or mean):
        for whom in subjects_meant(scene)[:2]:
            if opening == "charge to" and not is_people(whom):
                continue  # "the service is charged £9"
            yield Candidate(f"{mean}{opening} {whom}", "money-verb", frozenset(("subject",)))
    kinds = [w.kind for w in view.tokens[begin:end] if w.kind != "A"]
    alone = opening and kinds in (["O"], ["B"], ["E"])
    told = opening and (view.passive or alone)
    if told and (mean or view.main_low not in _BY_VERB):
        yield Candidate(mean + opening.rpartition(" ")[0], "money-verb", frozenset(("bare",)))
    if not opening or view.passive or base_end(view.tokens, begin) != end or end == begin:
        return
    if view.tokens[end - 1].kind != "N":
        return  # "refunded the missing £23"
    aimed = opening == "money for" and bool(view.after) and view.after[0].kind == "I"
    for whom in ended(view.tokens, begin, end) if not aimed else ():
        if whom in _ADVERBS:
            continue  # "sent home 900 dollars"
        yield Candidate(f"{opening} {whom}", "money-verb", frozenset(("subject",)))


def _before_total(view: View) -> int:
    """Where who gets a sum ends: "fined two firms a total of 5 million"."""
    t, link = view.tokens, view.link_at
    if link > 2 and t[link].low == "of" and t[link - 1].low in ("total", "maximum", "average"):
        return link - 1 - (t[link - 2].kind == "D")
    return link + 1


def average_of(view: View) -> str:
    """ "average " where the sum is one: "were paid an average of 9,300", or empty."""
    t, link = view.tokens, view.link_at
    mean = link > 0 and t[link].low == "of" and t[link - 1].low in ("average", "mean", "median")
    return f"{t[link - 1].low} " if mean else ""


def _governed(view: View) -> Iterator[Candidate]:
    t = view.tokens
    main = view.main
    template = _BY_VERB.get(main.low, "") if main is not None else ""
    if any(w.kind == "#" for w in view.middle) and any(w.low == "than" for w in view.middle):
        return
    worth = worth_before(view)
    if worth >= 0 and t[worth].low in ("worth", "totalling", "totaling"):
        template = "value of"
        found = list(_of_worth(t, worth))
        yield from found
        apart = worth > 0 and t[worth - 1].text == ","
        if found or apart or _stand_for(t, worth - 1):
            return  # "shipments of wine and those of gin, worth 48 million"
    if template in _OF_OBJECT:
        given = view.behind == "to" and template == "payment for"
        for noun in _objects(view):
            label = f"payment to {noun}" if given else f"{template} {noun}"
            yield Candidate(label, "money-verb", frozenset(("object",)))
    charged = view.main_low in ("charged", "charges", "charge")
    if charged and view.passive and view.link_at == view.verb:
        template = ""  # "customers are charged £5": they have no price
    if template == "money raised by" and view.link in ("by", "to", "from"):
        template = ""  # "raise the fare by 20 pence": it rises
    if view.passive and view.link == "for" and view.main_low in ("let", "leased", "rented"):
        template = "rent of"
    apart = view.behind in ("from", "out", "to", "of") or any(map(is_sum, view.subjects()[:1]))
    apart = apart or view.behind == "off"
    if template == "takings of" and (apart or _takes_on(view) or view.link_at > view.verb):
        template = ""
    if things := _worth_of(view) or (_put_at(view) if template == "value of" else []):
        yield from (
            Candidate(f"{template} {x}", "money-verb", frozenset(("object",))) for x in things
        )
        return
    which = view.group > 0 and t[view.group - 1].kind == "W" and not view.subjects()
    if payer := _payer(view) if which else "":
        yield Candidate(f"cost to {payer}", "money-verb", frozenset(("payer",)))
    if template and template not in ("money raised by", "price of", "value of"):
        yield Candidate(template.rpartition(" ")[0], "money-verb", frozenset(("bare",)))
    if template and template not in _OF_OBJECT:
        yield from _of_subject(view, template)
    if main is not None and not (view.passive or is_fined(view)) and main.low not in PRICING:
        particle = any(w.kind == "L" for w in view.middle)
        form = form_of(main.low)
        said_so = particle or form in _WITH_CASH or (form == "taken" and _is_person(view))
        yield from _done(view, participle_of(main.low) or (form if said_so else ""))


def _of_subject(view: View, template: str) -> Iterator[Candidate]:
    """What a sum is of: of who has it, or of what was sold or bought for it."""
    taken = base_end(view.tokens, view.verb + 1) > view.verb + 1
    apart = any(w.text == "," for w in view.tokens[max(0, view.verb - 1) : view.verb])
    put = template == "value of" or view.main_low in PUT_AT
    if put and apart and view.tokens[view.verb].kind == "E":
        start = chain_before(view.tokens, view.verb - 1)
        near = said(view.tokens, start, view.verb - 1)  # "a share in the home, valued at"
        yield from (Candidate(f"{template} {w}", "money-verb", frozenset()) for w in [near] if w)
        if near:
            return
    if template == "money raised by" and taken and view.link in ("to", "by", "from"):
        return  # "raise burial fees by 6.5%, to £1,278"
    charges = view.main_low in ("charged", "charges") and not view.passive
    subjects = [gapped] if (gapped := gapped_subject(view)) else view.subjects()
    subjects = [w for w in subjects if " " in w or classes_of(w.lower())[:1] != "J"]
    must = any(w.low == "must" for w in view.tokens[view.group : view.verb])
    if template == "money raised by" and (must or is_planned(view)):
        template = "money to be raised by"
    part = _part_before(view) if template == "value of" else ""
    for noun in subjects if not charges else ():
        yield Candidate(f"{template} {part}{noun}", "money-verb", frozenset(("subject",)))


def _part_before(view: View) -> str:
    """What part of one the subject is: "half of " in "her half of the home is worth", or empty."""
    t, start = view.tokens, view.subject[0]
    while start > 0 and t[start - 1].kind == "D":
        start -= 1
    part = start > 1 and t[start - 1].low == "of" and t[start - 2].kind == "#"
    return f"{t[start - 2].low} of " if part and t[start - 2].text.isalpha() else ""


def _takes_on(view: View) -> bool:
    """Whether what was taken is no income: "took over the rival for", "three men took"."""
    particle = any(w.kind in "LP" and w.low != "in" for w in view.middle)
    opens = pairwise(view.tokens[: max(0, view.verb)])  # "of these, Japan took 23 million"
    particle = particle or any(a.low == "of" and b.low in _THESE for a, b in opens)
    return particle or _is_person(view)


def _is_person(view: View) -> bool:
    """Whether the subject is of people: "he took", "three men took"."""
    someone = view.tokens[view.subject[0]].low in _PAYERS - {"it", "we"}
    return someone or any(map(is_people, view.subjects()[:1]))


_THESE = frozenset("these this those which".split())


def _worth_of(view: View) -> list[str]:
    """ "A home valued at 300,000", "a rebuild priced at": the noun that the participle hangs on."""
    t, verb = view.tokens, view.verb
    hangs = view.main_low in PUT_AT and not view.passive and view.link == "at"
    start = nouns_before(t, verb) if hangs else verb
    clause = start > 0 and t[start - 1 - (t[start - 1].kind == "D")].low in ("that", "which")
    return [said(t, start, verb)] if start < verb and not clause else []


def _put_at(view: View) -> list[str]:
    """ "The deal values the firm at 3 billion": what is valued."""
    begin = view.verb + 1
    if view.passive or view.link != "at":
        return []
    taken = base_end(view.tokens, begin) > begin
    return ended(view.tokens, begin, view.link_at) if taken else hung_on(view)


def _done(view: View, participle: str) -> Iterator[Candidate]:
    """ "The agency spent 4 million on roads": the money spent, by whom, on what."""
    whom = "O" if participle in _HANDED else ""  # "gives us only £9m"
    middle = view.middle[: -1 if view.middle and view.middle[-1].low == "between" else None]
    if not participle or any(w.kind not in f"DAJL{whom}" for w in middle) or traded(view):
        return
    if _is_bound(view):
        return  # "wants a cap of £2"
    t = view.tokens
    if base_end(t, view.at + 1) > view.at + 1:
        return  # "opened a 45 million plant": the plant was opened
    particle = next((f" {w.low}" for w in view.middle if w.kind == "L"), "")
    if participle + particle == "made up":
        return  # "food exports made up 2 million": they are the money
    cash = [w.low for w in t[view.at + 1 : view.at + 3]] == ["in", "cash"]
    stuff = "cash" if cash else "money"  # "found £11,200 in cash in a freezer"
    money_done = f"{stuff} {'to be ' if is_planned(view) else ''}{participle}{particle}"
    yield Candidate(money_done, "money-done", frozenset())
    fronted = participle == "taken" and t[0].low == "from"
    for whom in opened(t, 2 if t[1].kind in "#Y" else 1)[:1] if fronted else ():
        # "From one widow he took £840"
        yield Candidate(f"{money_done} from {whom}", "money-done", frozenset(("tail",)))
    if tail := _for_which(view):
        yield Candidate(f"{money_done} {tail}", "money-done", frozenset(("tail",)))
    for who in view.subjects()[:1]:
        yield Candidate(f"{money_done} by {who}", "money-done", frozenset(("by",)))
    for led, begin, end in _tail(view, 2 * cash):
        if led in _WHEN or led == "of":
            continue  # "pays 4 million of the fine"
        if led == "in" and t[begin].kind in "NJ" and participle in _FOUND:
            continue  # "found £3 million in unspent funds": the funds were found
        if _lists_on(t, end) or (led == "in" and t[begin].low in _IN_IDIOM):
            continue  # "for television, phone and broadband", "lost £900 in real terms"
        tail = said(t, begin, end, 4)
        label = f"{money_done} {led} {tail}"
        yield Candidate(label, "money-done", frozenset(("tail",)))


def _is_bound(view: View) -> bool:
    """Whether a sum is a bound by its own words: "a cap of £2"."""
    return view.tokens[view.at].hedge.lower() in LIMITING


def _for_which(view: View) -> str:
    """ "Three coats for which she paid £187": what *which* stands for, with its preposition."""
    t, start = view.tokens, view.subject[0]
    while start > 0 and t[start - 1].kind == "D":
        start -= 1
    led = start > 2 and t[start - 1].low in ("which", "whom") and t[start - 2].kind == "P"
    what = said(t, chain_before(t, start - 2), start - 2) if led else ""
    return f"{t[start - 2].low} {what}" if what else ""


def _lists_on(t: Sequence[Token], end: int) -> bool:
    """Whether a phrase that ends here is but the first of a list: "for food, fuel and rent"."""
    if end >= len(t) or t[end].text != ",":
        return False
    i = end + 1
    while i < len(t) and (t[i].kind in "NJD" or t[i].text == ","):
        i += 1
    joined = end + 1 < i < len(t) - 1 and t[i].low == "and"
    alone = joined and (i + 2 == len(t) or t[i + 2].kind == "M")
    return joined and (t[i + 1].kind in "NJD" or (alone and t[i + 1].kind in "BFE"))


_HANDED = frozenset(
    """given paid lent earned sent handed awarded granted offered owed promised won saved
    brought""".split()
)
_WITH_CASH = frozenset("brought held".split())
"""Participles that say something of money, and nothing of other things."""
"""What is done with money for somebody who may stand before it."""
_WHEN = frozenset("after before since until during by".split())
_FOUND = frozenset("found discovered uncovered identified unearthed".split())


def _of_worth(t: Sequence[Token], worth: int) -> Iterator[Candidate]:
    """What stands right before *worth*: what is counted there, or a noun."""
    if counted := _counted_before(t, worth):
        yield Candidate(f"value of {counted}", "money-verb", frozenset(("worth", "counted")))
        return
    end = worth - (worth > 1 and t[worth - 1].text == ",")
    if end and t[end - 1].kind == "N" and not _stand_for(t, worth - 1):
        start = _last_phrase(t, end) if end < worth else start_before(t, end)
        near = nouns_before(t, end)
        does = any(w.kind in "IB" for w in t[start:end])  # "to accept a deal worth"
        if (does or (near > 0 and t[near - 1].kind == "G")) and end == worth:
            start = near  # "jailed for stealing machines worth"
        for noun in ended(t, start, end):
            yield Candidate(f"value of {noun}", "money-verb", frozenset(("worth",)))


def _last_phrase(t: Sequence[Token], end: int) -> int:
    """Where the noun phrase before ``end`` begins, or ``end`` where *and* joins two of them."""
    opens = start_before(t, end)
    joints = [k for k in range(opens, end - 1) if t[k].kind == "C" and t[k + 1].kind == "D"]
    opens = joints[-1] + 1 if joints else opens
    led = opens - 1 - (opens > 0 and t[opens - 1].kind == "D")
    both = led > 0 and t[led].kind == "C" and t[led - 1].text != ","
    return end if both else opens


def _stand_for(t: Sequence[Token], end: int) -> bool:
    """Whether *those* or *that* with its part ends here, which stands for something else."""
    i = end if end > 0 and t[end].text == "," else 0
    while i > 0 and t[i - 1].kind in "NJDPG":
        i -= 1
    return i > 0 and t[i - 1].low in ("those", "that")


def _counted_before(t: Sequence[Token], end: int) -> str:
    """What is counted right before *worth*: "2.9 million speeding fines worth"."""
    start = end
    while start and t[start - 1].kind in "NJGF":
        start -= 1
    counted = start < end and start > 0 and t[start - 1].kind == "#"
    return " ".join(w.text for w in t[start:end]) if counted else ""


def _of_shares(view: View) -> Iterator[Candidate]:
    """ "The shares rose 7% to $54.20": the price of a share."""
    start, end = view.subject
    moved = view.link in ("to", "at", "from") and view.main_low not in ("valuing", "values")
    if end > start and view.tokens[end - 1].low in _SHARES and moved:
        yield Candidate("share price", "money-shares", frozenset())


def _tail(view: View, past: int = 0) -> list[tuple[str, int, int]]:
    """The preposition behind the sum and where the phrase that it leads begins and ends."""
    t, i = view.tokens, _past_time(view.tokens, view.at + 1 + past)
    i += 3 if [w.low for w in t[i : i + 1]] == ["of"] and _is_coin(t, i + 2) else 0
    if i < len(t) and t[i].kind == "P":
        if t[i].low == "on" and t[i + 1 : i + 2] and t[i + 1].low == "average":
            return []
        return [(t[i].low, i + 1, e) for e in stages(t, i + 1, 2) if not names_next(t, e)]
    return []


COINS = frozenset(WORDS) | frozenset(("pound", "cent"))
"""Words of money itself: "83p of every pound on conservation" is no pound."""


def _is_coin(t: Sequence[Token], at: int) -> bool:
    return at < len(t) and t[at].low in COINS


_DURING = frozenset("over in within during across by".split())
_LASTING = ("year", "years", "months", "weeks", "days", "decade", "decades", "month", "week")


def _past_time(t: Sequence[Token], i: int) -> int:
    """Behind a time that stands between: "£8 million over the next three years on a campaign"."""
    j = i
    while j < len(t) and t[j].kind == "Y":
        j += 1
    if j + 1 < len(t) and t[j].low in _DURING:
        k = j + 1
        while k < len(t) and t[k].kind in "DJA":
            k += 1
        if k < len(t) and (t[k].kind == "Y" or t[k].low.endswith(_LASTING)):
            return k + 1
    return j


def _objects(view: View) -> Iterator[str]:
    t, i = view.tokens, _past_time(view.tokens, view.at + 1)
    if i + 1 < len(t) and t[i].low == "on" and t[i + 1].low in ("every", "each"):
        return  # "to the tune of £53 on every policy"
    if i < len(t) and t[i].low in ("on", "in", "for", "to"):
        if i + 1 < len(t) and t[i + 1].kind == "G":
            end = base_end(t, i + 2)
            if end == i + 2 and i + 4 < len(t) and t[end].kind == "#" and t[end + 1].low == "of":
                yield from (f"{t[i + 1].low} {what}" for what in opened(t, end + 2)[:1])
            yield said(t, i + 1, max(end, i + 2))
            return
        yield from opened(t, i + 1) if not _lists_on(t, base_end(t, i + 1)) else ()
    elif view.verb >= 0:
        begin = view.verb + 1
        end = base_end(t, begin)
        average = begin < end and t[end - 1].low in ("average", "total", "median", "maximum")
        if (
            begin < end < view.at
            and not (average or singular(t[end - 1].low) in _NAMED or t[end].kind == "D")
            and not any(w.kind == "#" for w in t[end : view.at])
        ):
            yield said(t, begin, end)


_NAMED = frozenset("tax commission fee fine charge deposit fare rent price bonus levy".split())
"""What is paid, and not paid for: "pay a tax of £9,000"."""
_IN_IDIOM = frozenset("hand full advance total all turn place return future real cash kind".split())
"""What says how, not in what: "has 2 million in hand"."""


def _followed(view: View) -> Iterator[Candidate]:
    t, i = view.tokens, _past_time(view.tokens, view.at + 1)
    if i >= len(t):
        return
    low = t[i].low
    each = "/" in view.mention.unit  # "30,000 per head of the population"
    moved = verb_class(view) in ("move", "level", "be") and view.link in ("from", "to", "at")
    apart = each or (low == "in" and moved)
    counts = i + 1 < len(t) and t[i + 1].kind == "#" and "-" not in t[i + 1].text
    idiom = counts or (i + 1 < len(t) and t[i + 1].low in _IN_IDIOM)
    apart = apart or (low == "in" and idiom)  # "withdrew £84,000 in eleven visits"
    second = t[i + 2].low if i + 2 < len(t) else ""
    apart = apart or second == "own" or second in COINS  # "£20,000 of her own", "of every pound"
    if low in ("in", "of", "worth") and i + 1 < len(t) and not apart:
        at = i + 1 + (low == "worth" and t[i + 1].low == "of")
        part = "part of " if low == "of" and is_part(view) else ""
        for label in opened(t, at):
            yield Candidate(f"{part}{label}", "money-of", frozenset((low,)))
            if part:
                continue
            aim = " to " in f" {label} "  # "uses £5m of the proceeds to build lines"
            if view.main is not None and participle_of(view.main.low) and not (view.middle or aim):
                yield Candidate(
                    f"{label} {participle_of(view.main.low)}", "money-of-done", frozenset()
                )
    spent = view.main_low.startswith(("spen", "lavish"))
    beside = low == "from" and view.main_low in COPULAS and gapped_subject(view) != ""
    if beside:
        return  # "The hall was £220, the dress £85 from a charity shop"
    if low in ("for", "towards", "toward", "from", "to") or (low == "on" and spent):
        word = {
            "for": "money for",
            "from": "money from",
            "to": "payment to",
            "on": "spending on",
        }.get(low, "money for")
        listed = _lists_on(t, base_end(t, i + 1))
        for label in _each(t, i + 1) or (opened(t, i + 1) if not listed else []):
            yield Candidate(f"{word} {label}", "money-for", frozenset((low,)))
    if low == "to" and t[i].kind == "I":
        end = base_end(t, i + 2)
        if end > i + 2:
            yield Candidate(f"money {said(t, i, end)}", "money-for", frozenset(("infinitive",)))
        elif t[i + 1].low in _WITH_SUMS:
            yield Candidate(f"money to {t[i + 1].low}", "money-for", frozenset(("infinitive",)))
    if low == "per" or t[i].text == "/":
        for label in opened(t, i + 1)[:1]:
            for who in view.subjects():
                yield Candidate(f"{who} per {label}", "money-per", frozenset())


_WITH_SUMS = frozenset("find raise spend pay repay save invest collect cut give share".split())
"""What is done with a sum itself: "leaves the council £1.3m to find"."""


def _each(t: Sequence[Token], i: int) -> list[str]:
    """ "to each of 40 towns": one of those who get as much."""
    led = i + 2 < len(t) and (t[i].low, t[i + 1].low) == ("each", "of")
    many = opened(t, i + 2 + (t[i + 2].kind == "#"))[:1] if led else []
    return [f"each {singular(label)}" for label in many if len(label.split()) == 1]
