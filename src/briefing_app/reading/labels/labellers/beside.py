"""The noun right beside the number: "a clearance rate of 79 percent", "the median wage, £1,271"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.labels.deeds import bare_of, gerund_of, participle_of
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.bounds import leaves
from briefing_app.reading.labels.labellers.durations.words import is_how_long, is_ranked
from briefing_app.reading.labels.labellers.gauged.warmth import EXTREMES
from briefing_app.reading.labels.labellers.measured import MEASURES
from briefing_app.reading.labels.labellers.paid.amounts import SUMS
from briefing_app.reading.labels.labellers.subjects import VALUING, verb_class
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.labellers.whose import has_area
from briefing_app.reading.labels.labellers.within import members
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, stages, start_before
from briefing_app.reading.labels.predicates import is_people, suffered
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import BRINGING, COPULAS, Token
from briefing_app.reading.labels.view import View, ended, opened, subject_of, unique
from briefing_app.reading.lexicon.trends import MOVING_NOUNS, MOVING_VERBS
from briefing_app.reading.passage.mentions import likeness
from briefing_app.reading.pattern import Pattern


def beside(scene: Scene) -> Iterator[Candidate]:
    """Propose the noun that the number is put to by *of*, by a comma or by a bracket."""
    view = scene.view
    t = view.tokens
    link = view.link_at
    led = link > 0 and t[link].low in ("of", "at", "to", "for") and t[link - 1].kind == "N"
    led = led and not _is_of_noun(scene) and not _is_size(scene)
    led = led and not (view.main_low.startswith("account") and link == view.verb + 1)
    aged = led and t[link].low == "at" and scene.kind is UnitKind.TIME  # "the dose at 24 months"
    if led and not aged and not (t[link].low == "to" and _placed(t, link)):
        has = _having(scene, nouns_before(t, link), link)
        yield from (Candidate(has, "noun-of", frozenset(("of-subject",))),) if has else ()
        if not (has or is_place(scene, link) or _is_traded(scene)):
            rule = "noun-of" if _is_paper(scene) else f"noun-{t[link].low}"
            level = level_in(view) if not scene.move else ""
            at_level = (Candidate(level, rule, frozenset()),) if level else ()
            yield from at_level or _asked(scene, rule) or _named(scene, link, rule)
    comma = link
    while comma > 0 and t[comma].kind == "Y":
        comma -= 1
    apposed = comma > 0 and t[comma].text in (",", "–", "—", "-") and t[comma - 1].kind in "NL"
    back = scene.kind is UnitKind.TIME and view.behind in ("earlier", "later", "ago", "before")
    if apposed and not (scene.part_of_those or back):
        start = start_before(t, comma)
        traits = {"closed"} if _closed(view) else set[str]()
        traits |= {"timed"} if comma < link else set()
        for label in ended(t, start, comma):
            yield Candidate(label, "apposition", frozenset(traits))
    if view.host and view.at <= 2:
        yield from _of_host(scene)
    yield from _explained(scene)


def _is_paper(scene: Scene) -> bool:
    """Whether a noun before *for* is made out for the sum: "a confiscation order for £612,000"."""
    t, link = scene.view.tokens, scene.view.link_at
    named = t[link].low == "for" and singular(t[link - 1].low) in _PAPERS
    return named and scene.kind is UnitKind.MONEY


_PAPERS = frozenset(
    """order claim bid cheque check bill contract invoice offer fine loan grant mortgage receipt
    demand voucher bond penalty ticket""".split()
)


def _is_size(scene: Scene) -> bool:
    """Whether a number is how many a body has: "a rescue team of eight"."""
    counts = scene.kind in (UnitKind.NONE, UnitKind.COUNT) and not scene.relative
    noun = scene.view.at + 1 < len(scene.view.tokens) and scene.view.after[0].kind in "NJ"
    return counts and not noun and members(scene.view) != ""


def _is_of_noun(scene: Scene) -> bool:
    """Whether a share is that of the noun behind it: "the introduction of a 15% tariff"."""
    view = scene.view
    led = scene.relative and view.tokens[view.at - 1].low in ("a", "an")
    return led and bool(view.after) and view.after[0].kind in "NJ"


def _explained(scene: Scene) -> Iterator[Candidate]:
    """ "5.1 percent, the lowest rate in ten years": what the words behind a comma call it."""
    view = scene.view
    t, begin = view.tokens, view.at + 2
    opens = [w.low for w in t[view.at + 1 : begin + 1]]
    if scene.kind is UnitKind.TIME or _ends_quote(view):
        return
    if opens[:1] != [","] or opens[-1] not in ("a", "an", "the"):
        return
    ends = stages(t, begin)
    if any([w.kind for w in t[end : end + 2]] == ["P", "#"] for end in ends):
        return  # "9.4, an improvement of 1.5 points", "comes to £61, a place to £1,900"
    for n, end in enumerate(ends):
        behind = t[end : end + 2]
        if n == 0 and behind and behind[0].kind in "FXE#":
            break  # "With premiums of 1,240, the loss ratio worked out at"
        yield Candidate(said(t, begin, end), "explained", frozenset())


def _ends_quote(view: View) -> bool:
    """Whether a quotation ends with the number, and who said it follows: ' ... 5," the mayor '."""
    return view.mention.after[:3].lstrip(",.").startswith(('"', "”", "’ ", "»"))


def _placed(t: Sequence[Token], end: int) -> bool:
    """Whether a name in a place ends here: "from 71 kg in Dorn to 218 kg"."""
    start = nouns_before(t, end)
    return 0 < start < end and t[start - 1].kind == "P" and t[start].text[:1].isupper()


_PUTTING = frozenset("put puts set sets estimated recorded made give gives gave".split())
"""Verbs by which the subject only says how much there is of something."""
_PRICES = frozenset("cost price fee rent rate".split())
_STATISTICS = frozenset("average median mean maximum minimum peak record total limit".split())


def _in_full(view: View, start: int, noun: str) -> str:
    """The phrase that the noun before the link ends, or empty: "women in the survey"."""
    t, link = view.tokens, view.link_at
    full = start_before(t, link)
    joined = [k + 1 for k in range(full, start - 1) if t[k].kind == "C" and t[k + 1].kind == "D"]
    full = max((full, *joined))  # "9 million of exploration and a dividend of 18 million"
    if view.verb > 0 and t[view.verb - 1].text == ",":
        full = max(full, view.verb + 1)  # ", generating revenue of 198 million"
    held = any(w.low in ("with", "at") for w in t[max(0, start - 2) : start])
    held = held or (noun.lower() in _STATISTICS and any(w.low == "for" for w in t[full:start]))
    within = full <= view.verb < start and t[view.verb].kind != "G"
    # "The council put up the charge to 5", not "the storm that roared over Dorn at 95"
    held = held or (within and all(w.kind != "W" for w in t[full : view.verb]))
    whole = full < start and not held and not any(w.kind in "IB" for w in t[full:start])
    by = (k for k in range(full + 1, start) if t[k].figure >= 0 and t[k - 1].low == "by")
    whole = whole and not any(by)  # "won the seat by 914 votes on a turnout of 38%"
    whole = whole and t[full].kind not in "FW"
    whole = whole and not (t[full].kind in "JG" and t[full + 1].low == "to")  # "equal to a rate of"
    return said(t, full, link) if whole else ""


_LONG_KINDS = (UnitKind.LENGTH, UnitKind.TEMPERATURE)


def _is_called_so(view: View, start: int) -> bool:
    """Whether a noun only names what has the amount, or who puts it: "Fuel was the biggest item at
    214 million", "put by the council at".
    """
    t, v = view.tokens, view.verb
    called = view.main_low in COPULAS and v + 1 <= start
    agent = start - 1 - (start > 0 and t[start - 1].kind == "D")
    return (called and all(w.kind in "DJA" for w in t[v + 1 : start])) or (
        agent > 0 and t[agent].low == "by"
    )


_EQUAL = frozenset("equivalent equal close next".split())


def level_in(view: View) -> str:
    """What moved, of a move that ends at a level: "a 24 per cent rise in net profit at Rs 8"."""
    t, link = view.tokens, view.link_at
    start = nouns_before(t, link)
    led = start - (start > 0 and t[start - 1].kind == "D")
    moved = led > 1 and t[led - 1].low == "in" and t[led - 2].low in MOVING_NOUNS
    return said(t, start, link) if moved and view.link in ("at", "to") else ""


def _named(scene: Scene, link: int, rule: str) -> Iterator[Candidate]:
    view = scene.view
    t = view.tokens
    start = nouns_before(t, link)
    inside = start > 1 and t[start - 1].low == "of" and t[start - 2].kind == "N"
    alone = scene.kind in _LONG_KINDS  # "samples from depths of 400 metres": those depths
    begin = start if alone else start_before(t, link) if inside else _with_part(t, start)
    if begin < start and not any(w.kind in "IBEF#" for w in t[begin:start]):
        start = begin  # not "took the seat by 1,914 votes on a turnout of 38%"
    noun = said(t, start, link)
    if t[link].low == "to" and start > 0 and (t[start - 1].kind == "#" or _is_where(view, start)):
        return  # "from 22 students to 24"
    ranked = scene.kind is UnitKind.TIME and t[link].low == "for" and is_ranked(view, start)
    valued = view.link == "at" and view.main_low in VALUING
    if ranked or valued or noun in _EQUAL or (rule == "noun-at" and _is_called_so(view, start)):
        return  # ", equivalent to 43% of the total"
    rate = scene.counts_per
    counts = rate or (scene.noun and view.at + 1 < len(t) and t[view.at + 1].kind in "NJ")
    counts = counts or bool(scene.noun and view.behind == "of")  # "power to 61,200 of the homes"
    whose = scene.kind is UnitKind.TIME and t[link].low == "for" and _is_someone(noun)
    if whose or (counts and _counts_its_own(scene, t[link].low, noun)):
        return  # "to visit Mrs Ainsworth for 12 hours a week"
    if has_area(scene, noun):
        yield Candidate(f"area of {noun}", rule, frozenset())  # "a library of 1,100 square metres"
        return
    if _is_done(scene, noun, start):
        yield from _averaged(scene, noun, start, rule)
        return
    yield Candidate(noun, rule, frozenset())
    measured = noun.lower() in _STATISTICS and scene.kind is UnitKind.LENGTH
    # "cut its staff to 1,200": no staff were cut
    moving = view.main_low in MOVING_VERBS or view.main_low in BRINGING
    moved = rule == "noun-to" and moving
    done = "" if moved or view.main_low in _PUTTING else _deed(view, start)
    if done and noun:
        noun = f"{noun} distance" if measured else noun
        yield Candidate(f"{noun} {done}", rule, frozenset(("done",)))
        for who in view.subjects()[:1] if done != "declared" else ():
            yield Candidate(f"{noun} {done} by {who}", rule, frozenset(("done", "by")))
    if full := "" if alone else _in_full(view, start, noun):
        yield Candidate(full, rule, frozenset(("full",)))
    after = view.at + 1
    if noun and after < len(t) and t[after].kind in "PI":
        yield from _with_tail(view, noun, rule)
    yield from _at_cost(scene, noun, start, rule)
    if noun.lower() in _STATISTICS and (after >= len(t) or t[after].kind not in "NJ"):
        for thing in _alike_before(scene):
            yield Candidate(f"{noun} {thing}", rule, frozenset(("statistic",)))
    led = next((w.low for w in reversed(t[view.verb + 1 : start]) if w.kind not in "DJA"), "")
    put = led in _APART or view.main_low in _PUTTING
    # "Rents came to 9 million and fees to 4 million": no fees of rents
    # and "the surplus was 4 million on a turnover of 42": no turnover of the surplus
    told = rule == "noun-to" or led == "on"
    put = put or (told and any(w.kind == "#" for w in view.middle))
    put = put or bool(scene.move and noun.lower() in MOVING_NOUNS)  # no "drop of nurses"
    if view.verb >= 0 and noun and not put and verb_class(view) in ("be", "level", "have"):
        subject = view.subjects()[:1]
        if subject and len(subject[0].split()) < 4:
            yield Candidate(f"{noun} of {subject[0]}", rule, frozenset(("of-subject",)))


def _is_where(view: View, start: int) -> bool:
    """Whether a noun only says where that is which is brought to a number: "took the number in the
    valley to 31".
    """
    t = view.tokens
    if view.main_low not in BRINGING:
        return False
    led = start - 1 - (start > 0 and t[start - 1].kind == "D")
    return led > 0 and t[led].kind == "P" and t[led].low != "of"


def _is_done(scene: Scene, noun: str, start: int) -> bool:
    """Whether something is done with what an average or a total is of: "laid an average of"."""
    acts = verb_class(scene.view) not in ("be", "level", "have")
    counted = noun.lower() in _STATISTICS and bool(scene.noun)
    return counted and acts and _deed(scene.view, start) != ""


def _averaged(scene: Scene, statistic: str, start: int, rule: str) -> Iterator[Candidate]:
    """ "Each pair raised an average of 0.9 chicks": the average chicks raised."""
    if "/" in scene.mention.unit:
        return  # "an average of 14 calls a day": a rate says of itself what it is
    what = scene.noun if statistic == "total" else f"{statistic} {scene.noun}"
    said_of = f"{what} {_deed(scene.view, start)}"
    yield Candidate(said_of, rule, frozenset(("done",)))
    for who in scene.view.subjects()[:1]:
        yield Candidate(f"{said_of} by {who}", rule, frozenset(("done", "by")))


def _asked(scene: Scene, rule: str) -> list[Candidate]:
    """ "The union asked the state for 4 million": a sum that is asked for, and by whom."""
    view = scene.view
    if rule != "noun-for" or scene.kind is not UnitKind.MONEY or view.main_low not in _ASKING:
        return []
    by = [f"money asked for by {who}" for who in view.subjects()[:1]]
    bare = Candidate("money asked for", rule, frozenset(("done",)))
    return [bare, *(Candidate(text, rule, frozenset(("done", "by"))) for text in by)]


_ASKING = frozenset(
    """ask asks asked asking sue sues sued suing press presses pressed pressing petition petitions
    petitioned petitioning lobby lobbies lobbied lobbying""".split()
)
"""Verbs whose object is who shall give a sum."""


def _alike_before(scene: Scene) -> list[str]:
    """What the figure right before is about, where it is of the same kind and no statistic.

    "At an average price of 194p, for a total of 5 million" tells of no total price.
    """
    return [
        label.text
        for m, label in scene.earlier[:1]
        if likeness(scene.mention, m) > 2
        and kind_of(m.unit) is scene.kind
        and _STATISTICS.isdisjoint(label.text.lower().split())
    ]


def _deed(view: View, start: int) -> str:
    """What is done to the noun that begins at ``start``, its participle; or empty."""
    if view.main is None or view.passive or view.verb >= start or leaves(view):
        return ""
    aimed = view.verb > 0 and view.tokens[view.verb - 1].kind == "I"
    near = all(w.kind in "DAJ" for w in view.tokens[view.verb + 1 : start])
    return participle_of(view.main.low) if near and not aimed else ""


def is_place(scene: Scene, link: int) -> bool:
    """Whether a measure only says where: "temperatures at 1,000 metres have risen"."""
    at = scene.view.tokens[link].low == "at" and scene.view.verb < 0
    return at and scene.kind in _LONG_KINDS


def _having(scene: Scene, start: int, link: int) -> str:
    """ "Projects with a capacity of 22 GW are": the capacity of the projects, or empty."""
    t = scene.view.tokens
    led = start > 2 and t[start - 1].kind == "D" and t[start - 2].low == "with"
    led = led and t[link].low == "of" and not scene.noun
    first = nouns_before(t, start - 2) if led else start
    opens = led and first < start - 2 and (first == 0 or t[first - 1].kind in "DMC")
    what = said(t, start, link) if opens else ""
    return f"{what} of {said(t, first, start - 2)}" if what else ""


def _counts_its_own(scene: Scene, link: str, noun: str) -> bool:
    """Whether a number counts the noun behind it: "charges at the seven car parks"."""
    if link in ("of", "for") and (scene.counts_per or noun.lower() not in _STATISTICS):
        return True
    if link == "to" and scene.noun:
        return True  # "gave 3 tons of food to 248 people"
    return scene.view.tokens[scene.view.at - 1].low in _KNOWN


_KNOWN = frozenset("the its their our his her my these those".split())
"""Words before a number that tell which ones it counts: no measure of what stands before."""


def _is_someone(noun: str) -> bool:
    return is_people(noun) or all(word[:1].isupper() for word in noun.split())


_APART = frozenset("after before despite excluding of".split())
"""What leads into a thing of its own: "net cash was 655 million, after buy-backs of 200"."""


def _with_part(t: Sequence[Token], start: int) -> int:
    """Where the noun begins whose part the noun at ``start`` ends: "a profit after tax of"."""
    while start > 1 and t[start - 1].kind == "P" and t[start - 2].kind == "N":
        whole = nouns_before(t, start - 1)
        led = whole - 1 - (whole > 0 and t[whole - 1].kind == "D")
        if led > 0 and t[led].low == "at":
            break  # "held at the county jail on bonds of 5,000"
        if t[start - 1].low == "with":
            break  # "leaving the group with net cash of £14m"
        start = nouns_before(t, start - 2)
    return start


def _with_tail(view: View, noun: str, rule: str) -> Iterator[Candidate]:
    """ "A cost of 4 million for schools": the noun with the part behind the number."""
    t, after = view.tokens, view.at + 1
    part = t[after].kind == "P"
    if part and after + 1 < len(t) and t[after + 1].kind == "G":
        begin = after + 2
        of = begin + 1 < len(t) and t[begin].kind == "#" and t[begin + 1].low == "of"
        begin += 2 if of else 0
        begin += of and begin < len(t) and t[begin].kind == "#"
        for what in opened(t, begin)[:1]:
            label = f"{noun} {t[after].low} {t[after + 1].low} {what}"
            yield Candidate(label, rule, frozenset((f"doing-{t[after].low}",)))
    for end in stages(t, after + 1, 2) if part else [base_end(t, after + 2)]:
        if _closes_clause(t, view.at, end):
            continue  # "but a bid for £6m from the fund failed"
        tail = said(t, after + 1 if part else after, end)
        if tail and len(f"{noun} {tail}".split()) < 8:
            led = f"{t[after].low} " if part else ""
            yield Candidate(f"{noun} {led}{tail}", rule, frozenset((f"after-{t[after].low}",)))


def _closes_clause(t: Sequence[Token], at: int, end: int) -> bool:
    """Whether the form in -ed before ``end`` is the only verb of its clause: no participle."""
    opens = next((i for i in range(at - 1, -1, -1) if t[i].kind in "MSC"), -1) + 1
    closes = next((i for i in range(end, len(t)) if t[i].kind in "MSC"), len(t))
    rest = (*t[opens : end - 1], *t[end:closes])
    return t[end - 1].kind == "E" and not any(w.kind in "FXEB" for w in rest)


def _at_cost(scene: Scene, noun: str, start: int, rule: str) -> Iterator[Candidate]:
    """ "will hire teachers at a cost of 70 million": the cost of what is told before."""
    t = scene.view.tokens
    words = {w.low for w in t[max(0, start - 2) : start]}
    last = next((i for i in range(start - 1, 0, -1) if t[i].kind == "#"), start)
    if any(w.low == "and" for w in t[last:start]):
        return  # "will open four hubs and a depot, at a cost of 3 million"
    near = [x for x in scene.earlier[:2] if x[0].found.kind != "duration"]
    if noun.lower() in _PRICES and "at" in words and (bought := _bought(scene.view, start)):
        yield Candidate(f"{noun} of {bought}", rule, frozenset(("of-subject",)))
        return
    if noun.lower() in _PRICES and "at" in words and (done := _being_done(scene, start)):
        yield from (Candidate(f"{noun} of {d}", rule, frozenset(("of-subject",))) for d in done)
        return
    for mention, label in near[:1] if noun.lower() in _PRICES and "at" in words else ():
        if mention.sentence == scene.mention.sentence and label.rule not in OWN:
            each = scene.view.behind in ("each", "apiece") and mention.head
            what = f"per {singular(mention.head)}" if each else f"of {label.text}"
            yield Candidate(f"{noun} {what}", rule, frozenset(("of-subject",)))


def _bought(view: View, start: int) -> str:
    """What a verb takes right before "at a cost of" where it is not counted: "a new roof"."""
    t, begin = view.tokens, view.verb + 1
    led = next((i for i in range(start - 1, max(start - 3, -1), -1) if t[i].low == "at"), -1)
    plain = view.verb >= 0 and led > begin and all(w.kind in "DNJ" for w in t[begin:led])
    return said(t, begin, led) if plain else ""


def _is_traded(scene: Scene) -> bool:
    """Whether a sum is the price of what is sold for it: "sold the drug for 4,200 dollars"."""
    traded = scene.view.link == "for" and scene.view.main_low in _TRADING
    return traded and scene.kind is UnitKind.MONEY


_TRADING = frozenset(
    """sell sells sold selling buy buys bought buying acquired auctioned traded hired rented
    leased""".split()
)


def _being_done(scene: Scene, start: int) -> list[str]:
    """ "The cable was replaced in May at a cost of": "replacing cable"; nothing where it counts."""
    view = scene.view
    t, verb = view.tokens, view.verb
    apart = verb > 0 and t[verb].kind == "E" and t[verb - 1].text == ","
    counts = [m for m, _ in scene.earlier[:1] if m.found.kind == "count" and m.head]
    if verb >= 0 and [w.figure for w in t[verb + 1 : verb + 2]] == [m.index for m in counts]:
        doing = "" if view.passive else gerund_of(bare_of(t[verb].low))
        return [f"{doing} {plural(m.unit)}" for m in counts if doing and m.unit]
    if not (view.passive or apart) or any(w.kind == "#" for w in t[verb + 1 : start]):
        return []
    particle = next((f" {w.low}" for w in t[verb + 1 : verb + 2] if w.kind == "L"), "")
    doing = gerund_of(bare_of(t[verb].low))
    told = [w for w in subjects_meant(scene)[:2] if set(content(w)) - HOLLOW]
    told = [w for w in told if not re.search(r"\d", w)]
    return [f"{doing}{particle} {what}" for what in told if doing]


def _closed(view: View) -> bool:
    after = view.after
    return bool(after) and after[0].text in (",", "–", "—")


def _of_host(scene: Scene) -> Iterator[Candidate]:
    """What a bracket stands behind: "Every ninth employed person (11.1%)", "robbery (517)"."""
    host = scene.view.host
    end = len(host)
    while end and host[end - 1].kind in "YA":
        end -= 1
    if end and host[end - 1].kind == "#":
        return
    start = start_before(host, end)
    named = nouns_before(host, end)
    if start < named < end and host[named].text[:1].isupper() and host[named - 1].low in _RANKED:
        start = named  # "from first place to third behind Germany (€81.5 million)"
    for label in ended(host, start, end):
        yield Candidate(label, "host", frozenset())
    low = start
    while low < end and host[low].kind != "N":
        low += 1
    last = nouns_before(host, end)
    if last > start:
        yield Candidate(said(host, last, end), "host", frozenset(("last",)))
    yield from _of_bracket(scene, said(host, last, end), said(host, start, end))


_RANKED = frozenset("behind before after than and".split())
"""What sets one name beside others, each with a bracket of its own."""


_GOES_ON = Pattern(r"\)\s*(?:,|and|or)\b")
"""Another bracket before that the same words go on from."""


def _of_bracket(scene: Scene, near: str, full: str) -> Iterator[Candidate]:
    """What goes on behind the bracket: "deaths (119) happened in towns", "Ela (431 girls)"."""
    view = scene.view
    named = stages(view.tokens, view.at + 1, 1)
    counted = said(view.tokens, view.at + 1, named[0]) if named else ""
    ahead = replace(view, tokens=view.beyond)
    # Of "charges for cars (£9) and vans (£14) end" the verb is no van's.
    shared = "(" in scene.mention.before[:-2] and _GOES_ON.search(scene.mention.before)
    alone = scene.relative or (shared and not counted)
    for noun in () if alone else unique((counted,) if counted else (near, full)):
        for label in suffered(ahead, noun, 0):
            yield Candidate(label, "host-verb", frozenset((f"own-{bool(counted)}",)))
    noun = counted or (scene.noun if not scene.relative else "")
    if [w.kind for w in view.tokens[: view.at]] == ["Y", "M"] and not counted:
        return  # "six, of which one involved the police (week before: nine)"
    if noun and near and not set(content(near)) & set(content(noun)):
        is_named = f"name-{near[:1].isupper()}"
        yield Candidate(
            f"{noun}, {near}", "host-noun", frozenset((is_named, f"own-{bool(counted)}"))
        )


_SAID_OF = {
    "average": "average", "mean": "mean", "median": "median", "maximum": "maximum",
    "minimum": "minimum", "peak": "peak", "high": "highest", "low": "lowest",
}  # fmt: skip
"""Nouns that name a statistic, and how a label says it before what it is of."""
_AVERAGING = frozenset("average averages averaged averaging".split())
_PROPERTY = {
    UnitKind.TEMPERATURE: "temperature", UnitKind.SPEED: "speed", UnitKind.MASS: "weight",
    UnitKind.AREA: "area",
}  # fmt: skip


def averages(scene: Scene) -> Iterator[Candidate]:
    """Propose the statistic with what it is of."""
    view = scene.view
    statistic = _statistic(view)
    counted = view.at + 1 < len(view.tokens) and view.tokens[view.at + 1].kind in "NJ"
    counted = counted or bool(scene.noun) or verb_class(view) == "other"
    averaged = view.main_low in _AVERAGING
    if scene.kind is UnitKind.TIME and is_how_long(view):
        return  # "Customers were without power for an average of 38 minutes"
    if not statistic or scene.move or (counted and not averaged) or view.behind == "of":
        return
    base = scene.mention.unit.partition("/")[2]
    for who, source in _borne_by(scene):
        one = _single(who)
        if scene.kind is UnitKind.MONEY and not set(one.split()) & SUMS:
            continue
        traits = frozenset((source, f"one-{one != who}"))
        if source == "property" or _names_measure(scene, one):
            yield Candidate(f"{statistic} {one}", "averages", traits)
        if base and not base[:1].isdigit() and scene.kind is not UnitKind.SPEED:
            yield Candidate(f"{statistic} {one} per {base}", "averages", traits | {"per"})
    named = _PROPERTY.get(scene.kind, "")
    for who, source in _borne_by(scene) if named else ():
        if named not in who and source != "property":
            yield Candidate(f"{statistic} {named} of {who}", "averages", frozenset(("of",)))


def _names_measure(scene: Scene, who: str) -> bool:
    """Whether a phrase itself is what was measured: "depth", not the water that is so warm."""
    if scene.kind not in (UnitKind.TEMPERATURE, UnitKind.SPEED):
        return bool(who)
    head = re.split(r" (?:of|in|at|on|for) ", who.lower())[0].split()[-1:]
    return any(singular(word) in MEASURES | EXTREMES for word in head)


def _statistic(view: View) -> str:
    t, link = view.tokens, view.link_at
    if view.main_low in _AVERAGING and link == view.verb:
        return "average"
    if link < 1 or t[link].low != "of" or t[link - 1].kind not in "NJ":
        return ""
    opens = link < 2 or t[link - 2].kind in "DPMC#"
    return _SAID_OF.get(t[link - 1].low, "") if opens else ""


def _borne_by(scene: Scene) -> Iterator[tuple[str, str]]:
    view = scene.view
    if scene.kind in _PROPERTY:
        yield _PROPERTY[scene.kind], "property"
    found = view.subjects()[:3] if view.verb >= 0 else _later(view)
    for who in found:
        if not set(who.lower().split()) & (set(_SAID_OF) | {"averages"}):
            yield who, "subject"


def _later(view: View) -> list[str]:
    """The subject of the verb behind: "At an average of 71 kg, the lambs were lighter"."""
    t = view.tokens
    verb = next((k for k in range(view.at + 1, min(view.at + 9, len(t))) if t[k].kind in "FX"), -1)
    start, end = subject_of(t, verb) if verb > 0 else (0, 0)
    return unique((*ended(t, start, end)[:2], said(t, start, end))) if start > view.at else []


def _single(who: str) -> str:
    """What one of the things has: "rents in the north" as "rent in the north"."""
    words = who.split()
    head = next((i for i, w in enumerate(words) if w in _OPENING), len(words)) - 1
    last = words[head] if head >= 0 else ""
    if last and last.islower() and is_plural(last):
        words[head] = singular(last)
    return " ".join(words)


_OPENING = frozenset("of in for on at to from with by among per".split())
