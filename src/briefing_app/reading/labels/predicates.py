"""What the words behind a noun say of it: "people who died", "children without shoes".

A finite clause becomes words that narrow its noun. What the clause denies is denied here too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing_app.reading.grammar.plurals import is_many, is_plural, singular
from briefing_app.reading.labels.deeds import STAYING, bare_of, form_of
from briefing_app.reading.labels.phrases import AFTER_NOUN, base_end, names_next, part_end, stages
from briefing_app.reading.labels.tokens import COPULAS, HAVE, Token
from briefing_app.reading.labels.view import (
    BY_NOW,
    MULTIPLIED,
    SAYING,
    View,
    beyond_aside,
    opened,
    said_between,
    unique,
)
from briefing_app.reading.lexicon.nouns import GROUPS
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.lexicon.verbs import HAPPENING
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_relative
from briefing_app.reading.pattern import Pattern

_PEOPLE = Pattern(
    r"(?!\w*(?:trees|fees|plants|overs)$)(?:people|children|men|women|\w+(?:ers|ors|ists|ants|ees|ians|icans))$"
)
_THINGS = frozenset(
    """letters papers newspapers rivers towers powers flowers showers orders borders corners covers
    layers feathers fibers filters folders dollars centers theaters matters chapters posters
    printers computers servers scooters heaters boilers rollers chargers burners meters centimeters
    kilometers liters containers trailers counters registers charters quarters headquarters numbers
    waters offers answers sensors reactors tractors motors factors doors floors errors sectors
    corridors mirrors elevators generators indicators monitors processors harbors colors tumors
    grants restaurants implants pollutants lists committees degrees
    freezers coolers propellers rotors helicopters shelters transformers inverters
    routers transfers tenders buffers vouchers guarantees dinners disorders barriers levers arrears
    ledgers retainers encounters gutters sewers""".split()
)
"""What ends as words for those who do something end."""
_PERSONS = frozenset(
    """addict adolescent agent aide apprentice architect bandit bishop boss bride cadet captive chef
    clerk client colleague comrade conscript convict cook correspondent couple dad daughter expert
    friend gendarme guard gunman hostage imam intern judge lawyer magistrate mechanic medic monk mum
    neighbor neighbour newborn nun official opponent orphan paramedic parent peer pilot
    pirate postgraduate priest rebel recruit relative son spouse surgeon teen thief
    troop twin undergraduate vicar vet warden widow youngster youth""".split()
)
"""Words for people whose ending does not tell it."""
_STAFF = frozenset("crew staff personnel".split())
_NEEDY = frozenset(
    """taken left brought made given put used set sent known held kept led based caused forced
    employed planted sold seen heard moved linked related went come came go gone goes lived live
    lives lie lies lay stood tried try depend depends belong consist remain remains remained
    stay stays stayed run looking looked looks hoping going""".split()
)
_LINKING = frozenset("remain remains remained stay stays stayed became become becomes".split())
"""Verbs that say little without how it is: "remain displaced"."""
_PLANS = frozenset("will would could may might must should shall plans".split())
_AWAITED = frozenset(
    """expected estimated thought believed known allowed required ordered urged asked told forced
    supposed scheduled set due likely able""".split()
)
"""What says little without the verb that follows: "expected to return"."""
_MEANING = frozenset(
    """intend intends intended plan planned want wanted hope hoped wish wished mean meant need
    needed decide decided refuse refused fail failed agree agreed offer offered manage managed
    claim claimed declare declared threaten threatened promise promised pledge pledged choose
    chose tend tended struggle struggled prefer preferred""".split()
)
"""Verbs that say little without what those mean to do: "intend to leave the profession"."""
_MODAL = frozenset("will would could can may might must should shall".split())
_NEVER = frozenset("not never cannot".split())
_NONE = frozenset("no neither none".split())
_OPINIONS = SAYING | frozenset(
    "think thinks thought believe believes believed feel feels felt expect expects fear".split()
)
_ONWARD = frozenset("on out up off over back away in down".split())
_MOST = 7


def is_planned(view: View) -> bool:
    """Whether the governing verb says what is yet to be done: "will hire", "agreed to pay"."""
    t = view.tokens
    for i in range(max(0, view.group), max(0, view.verb)):
        if t[i].low in _PLANS:
            return True
        if t[i].kind == "I":
            leads = [w for w in t[:i] if w.kind in "FXEJ"]
            return i > 0 and (not leads or leads[-1].low not in _CARRIED_OUT)
    return False


_AIMS = frozenset(
    """aim aims aimed aiming want wants wanted plan plans planned planning hope hopes hoped hoping
    intend intends intended pledge pledges pledged promise promises promised vow vows vowed seek
    seeks sought propose proposes proposed committed determined wish wishes""".split()
)


def is_aimed(view: View) -> bool:
    """Whether it is where somebody wants to bring something: "aims to cut the list to 300"."""
    t, v = view.tokens, view.verb
    to = view.link in _GOALS and view.link_at > v
    if v < 1 or t[v].kind != "B" or t[v - 1].kind != "I" or not (to or t[view.at].hedge in _GOALS):
        return False
    leads = [w.low for w in t[: v - 1] if w.kind in "FXE" or w.low in _AIMS]
    return bool(leads) and leads[-1] in _AIMS


_GOALS = frozenset(("to", "below", "under", "above"))


_CARRIED_OUT = frozenset(
    """continue continues continued used managed manages helped helps help began begins begin
    started starts start tend tends tended had has have forced went goes failed came come""".split()
)
"""What with an infinitive says that it was done, or that it was not: "continues to employ"."""


def is_people(noun: str) -> bool:
    """Whether a noun phrase counts people: what they do is said with *who*."""
    last = _last(_NARROWED, noun)
    if last in _THINGS:
        return False
    one = singular(last)
    known = one in PERSON_NOUNS or one in _PERSONS or last in _STAFF
    return known or _PEOPLE.match(last) is not None


def are_persons(noun: str) -> bool:
    """Whether a noun phrase surely counts persons, to whom no sum of money is equal."""
    return singular(_last(_TAIL, noun)) in PERSON_NOUNS


def is_party(who: str) -> bool:
    """Whether a noun phrase is of those who pay and are paid: people, a body, a name."""
    head = singular(who.lower().partition(" of ")[0].split()[-1])
    return is_people(who) or who[:1].isupper() or head in GROUPS | _BODIES


_BODIES = frozenset(
    """club school hospital firm company charity university college trust union museum library
    theatre church ministry department agency authority bank farm business contractor state
    region county borough parish district community council government household
    customer buyer""".split()
)
"""Who can be paid and is no person: a painting is not."""


def _last(tail: Pattern, noun: str) -> str:
    """The last word of a noun phrase before what narrows it, in small letters, or empty."""
    return next(reversed(tail.split(noun.lower())[0].split()), "")


_NARROWED = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|aged|who|(?:under|over) \w+$)\b")
_TAIL = Pattern(r"\s(?:of|in|for|on|at|to|from|with|without|by|aged|who|affected)\b")


def tie_of(noun: str, who: str) -> str:
    """The preposition that ties those counted to who has them: no party has its seats in it."""
    head = _NARROWED.split(noun.lower())[0].split()[-1:]
    return "of" if (head and head[0] in _WON) or is_people(who) else "in"


_WON = frozenset("seat seats vote votes goals points medals titles".split())


def said_tail(view: View, begin: int, end: int) -> str:
    """The words of a part that narrows, with its preposition."""
    t = view.tokens
    words = [w.text for w in t[begin:end] if w.kind != "Y" or w.text.isdigit()]
    return " ".join(words) if len(words) <= 6 else ""


@dataclass(frozen=True)
class _Group:
    """The auxiliaries of a clause, and where what they govern stands."""

    at: int
    words: tuple[Token, ...]
    of_none: bool = False
    """Whether it is said of none of those that are counted."""

    @property
    def passive(self) -> bool:
        return any(w.kind == "X" and _plain(w.low) in COPULAS for w in self.words)

    @property
    def have(self) -> bool:
        return any(_plain(w.low) in ("had", "has", "have") for w in self.words)

    @property
    def planned(self) -> bool:
        return any(_plain(w.low) in _PLANS for w in self.words)

    @property
    def modal(self) -> str:
        """The auxiliary that makes a deed one that may be: "could lose", "will lose"."""
        return next((w.low for w in self.words if w.low in _MODAL), "")

    @property
    def denied(self) -> str:
        """*not* or *never* where the clause is denied."""
        for w in self.words:
            if w.low in _NEVER or w.low.endswith("n't"):
                return "never" if w.low == "never" else "not"
            if w.low == "longer":
                return "no longer"
        return "not" if self.of_none else ""

    @property
    def manner(self) -> str:
        """The word that tells what was done from what was not: "seriously hurt"."""
        return next((f"{w.low} " for w in self.words if w.low in _MANNER), "")

    @property
    def opening(self) -> str:
        """The first auxiliary with what denies it: "did not", "have never", "cannot"."""
        first = next((_plain(w.low) for w in self.words if w.kind == "X"), "")
        return f"{first} {self.denied}".strip() if first != "cannot" else first


_MANNER = frozenset(
    """seriously slightly severely badly lightly mildly fatally critically wrongly wrongfully
    unlawfully illegally fully partly partially newly falsely internally voluntarily forcibly
    permanently temporarily""".split()
)


def _plain(word: str) -> str:
    """An auxiliary without its denial: "hasn't", "won't"."""
    return {"won't": "will", "can't": "can"}.get(word, word.removesuffix("n't"))


def _is_of_none(view: View) -> bool:
    """Whether the number is that of a whole of which none did it: "none of the six was hurt"."""
    t = view.tokens
    for i in range(view.at - 1, 0, -1):
        if t[i].low == "of" and t[i - 1].low in _NONE | {"one"}:
            return t[i - 1].low != "one" or (i > 1 and t[i - 2].low == "not")
        if t[i].kind not in "DJN#CPY" and t[i].text != ",":
            return False
    return False


def _in_relative(view: View) -> bool:
    """Whether the number stands in a clause with *which* or *who* that a comma closes."""
    t = view.tokens
    for i in range(view.at - 1, 0, -1):
        if t[i].kind == "W":
            return t[i - 1].kind != "P"
        if t[i].kind in "MCS":
            break
    return False


def _group(view: View, at: int) -> _Group | None:
    t, i = view.tokens, beyond_aside(view.tokens, at)
    closed = at + 1 < len(t) and t[at].text == "," and t[at + 1].kind in "XF"
    if closed and (does_which(view) or (at == view.at + 1 and _in_relative(view))):
        return None  # "the library, which asked for 2 million, will get"
    if closed and view.verb >= 0 and not said_between(t, at):
        return None  # "built for 40 patients, is full": of the first subject
    if closed and 0 < view.link_at < view.at and t[view.link_at].kind == "P":
        return None  # "A consignment, enough for 250,000 people, is due"
    while i < len(t) and t[i].kind in "AY" and t[i].low not in _NEVER:
        i += 1
    begin, ahead = i, tuple(w for w in t[at:i] if w.low in _MANNER)
    while i < len(t) and (t[i].kind in "XA" or (i > begin and t[i].low in BY_NOW)):
        i = _past_inserted(t, i + 1)
    if i >= len(t) or t[begin].kind not in "XFEA" or (i == begin and t[i].kind not in "FE"):
        return None
    if any(w.low == "used" and w.kind == "X" for w in t[begin:i]):
        return None  # what used to be is not
    return _Group(i, (*ahead, *t[begin:i]), _is_of_none(view))


def _past_inserted(t: Sequence[Token], i: int) -> int:
    """Behind what stands in a verb group: "had at some point been", "have in part gone"."""
    end = base_end(t, i + 1) if i + 1 < len(t) and t[i].kind == "P" else i
    verb = i + 1 < end < len(t) and t[i - 1].low in HAVE and t[end].kind in "XE"
    return end if verb else i


def does_something(view: View) -> bool:
    """Whether those that a number counts do something: "Water: 900 people receive 7 litres"."""
    t = view.tokens
    return any(e < len(t) and t[e].kind in "FX" for e in stages(t, view.at + 1, 1))


def is_denied_of(view: View) -> bool:
    """Whether the clause denies something of what the number counts: "340 trains do not run".

    What says nothing of that denial would say that they do.
    """
    t, link = view.tokens, view.link_at
    if (link >= 0 and t[link].kind == "P") or view.mention.found.kind not in _COUNTING:
        return False  # "The rate of 5 per cent did not change"
    for end in stages(t, view.at + 1):
        group = _group(view, end)
        if group is not None and group.denied:
            return True
    return False


_COUNTING = frozenset(("count", "percent", "fraction", "vague"))


def denies(label: str) -> bool:
    """Whether a label denies something: "homes not insured", "children without shoes"."""
    return any(w in _DENYING or w.endswith("n't") for w in label.lower().split())


_DENYING = frozenset("not no never without neither nor cannot none nobody nothing".split())


def suffered(view: View, noun: str, end: int) -> Iterator[str]:
    """Yield the noun with the verb whose subject it is: "people who died", "cases cleared"."""
    done = noun.split()[-1:] if noun else []
    end = _behind_joined(view, _behind_so_many(view, end))
    end += 2 if how_often(view.tokens, end) else 0  # "the 90 boats built every year are"
    if neither := _neither(view, noun, end):
        yield neither
        return
    t = view.tokens
    if done and end < len(t) and t[end].kind == "G" and _led_by_with(view):
        # "with 80% of entries passing", "with £9 million coming from the state"
        yield from _with_parts(view, f"{noun} {t[end].low}", end + 1)
        return
    group = _group(view, end) if done and not _is_participle(done[0]) else None
    if group is None:
        return
    word = view.tokens[group.at]
    if all_but(view):
        not_so = group.passive and word.kind == "E"
        yield from _with_parts(view, f"{noun} not {word.low}", group.at + 1) if not_so else ()
    elif required := _required(view, noun, group):
        yield from required
    elif group.passive:
        yield from _been(view, noun, group)
    elif group.have and group.modal not in _WISHING and word.kind in "DNJ#":
        yield from _having(view, noun, group)
    elif word.low in _OPINIONS and not (group.denied or _is_minded(view.tokens, group.at)):
        told = list(_saying(view, noun, _behind_hearer(t, group.at)))
        shown = not told and base_end(view.tokens, group.at + 1) > group.at + 1
        shown = shown and word.low.startswith(_SHOWING)  # "nine showed a fault"
        yield from _doing(view, noun, group) if shown else told
        if word.low in SAYING and (own := _of_themselves(view, group.at + 1)):
            yield from suffered(view, noun, own)
    elif group.denied:
        yield from _not_doing(view, noun, group)
    elif not (group.have or does_which(view)) and _is_suffered(view, end, group.at):
        deed, behind = either(view.tokens, group.at)
        yield from _with_parts(view, f"{noun} {group.manner}{deed}", behind)
    elif word.kind in "FEB" and not _one_does(view, noun, word):
        yield from _doing(view, noun, group)


_SHOWING = ("show", "report", "announc")


def _is_minded(t: Sequence[Token], verb: int) -> bool:
    """Whether an opinion is of a thing, told in no clause: "had thought about leaving"."""
    return verb + 1 < len(t) and t[verb + 1].low in ("about", "of")


def says_so(view: View) -> str:
    """The deed of those that a number counts where people alone do it: "2,316 replied"."""
    group = _group(view, view.at + 1)
    deed = view.tokens[group.at].low if group is not None and not group.passive else ""
    return deed if deed in _BY_PEOPLE else ""


ANSWERING = _OPINIONS | {"replied", "answered", "responded", "agreed", "disagreed"}
_BY_PEOPLE = ANSWERING | frozenset(
    """admitted complained signed volunteered voted wanted hoped intended regretted waited
    queued appealed protested marched enrolled emigrated commuted retired resigned""".split()
)


def _behind_so_many(view: View, end: int) -> int:
    """Behind the whole of a part where that stands behind its noun: "seven parents out of ten"."""
    t = view.tokens
    out = [w.low for w in t[end : end + 2]] == ["out", "of"] and t[end + 2 : end + 3] != ()
    return end + 3 if out and t[end + 2].kind in "#Y" else end


def _behind_joined(view: View, end: int) -> int:
    """Behind what has the same verb: "38% of the day shifts and 19% of the others were quiet"."""
    t, i = view.tokens, end + 1
    if not view.at < end < len(t) - 1 or t[end].low != "and" or view.verb >= 0:
        return end
    while i < len(t) and t[i].kind in "DAJ":
        i += 1
    if i + 1 >= len(t) or t[i].kind != "#":
        return end
    ends = stages(t, i + 1 + (t[i + 1].low == "of"), 2)
    own = [e for e in ends if e < len(t) and t[e].kind in "XF"]
    return own[-1] if own else end


def _not_doing(view: View, noun: str, group: _Group) -> Iterator[str]:
    """ "Did not vote", "have never had a test"; of none that survived "did not survive"."""
    word = view.tokens[group.at]
    opening, low = group.opening, word.low
    if opening == "not":
        opening, low = "did not" if word.kind == "E" else "do not", bare_of(low) or low
    for label in _with_parts(view, f"{opening} {low}", group.at + 1) if word.kind in "FEB" else ():
        yield f"{noun} {_who(noun)} {label}"


def does_which(view: View) -> bool:
    """Whether *which* right before the number is what they do something to: "which 30 signed"."""
    return view.at > 0 and view.tokens[view.at - 1].kind == "W" and view.link_at == view.at - 1


def _one_does(view: View, noun: str, word: Token) -> bool:
    """Whether one does it, and not those many: "a ticket for two adults costs £9"."""
    one = word.kind == "F" and word.low.endswith("s") and "Z" in classes_of(word.low)
    share = _SO_MANY.search(view.tokens[view.at].low) is not None
    return one and not share and is_many(noun)


_SO_MANY = Pattern(r"\b(?:in|out of|of|every) |%|\bper ?cent|\b(?:half|third|quarter|fifth)")


def _doing(view: View, noun: str, group: _Group) -> Iterator[str]:
    """ "Died", "have left", "could lose": what those do that a noun counts."""
    word = view.tokens[group.at]
    if onward := _going_on(view.tokens, group.at):
        yield from _with_parts(view, f"{noun} {_who(noun)} have {onward}", group.at + 4)
        return
    if (behind := _happening(view.tokens, group)) and (told := _with_parts(view, noun, behind))[1:]:
        yield from told[1:]
        return
    many = is_plural(noun.split()[0]) or is_people(noun)
    perfect = f"{group.modal} " if group.modal else ""
    if group.have and (group.modal or "D" not in classes_of(word.low)):
        perfect += "have " if many or group.modal else "has "
    verb = _of_many(word.low) if many else word.low
    for label in _with_parts(view, f"{perfect}{verb}", group.at + 1):
        yield f"{noun} {_who(noun)} {label}"


def _going_on(t: Sequence[Token], verb: int) -> str:
    """What those have done who "have gone on to join a club", or empty."""
    led = [w.low for w in t[verb : verb + 3]]
    goes = led[:1] in (["gone"], ["went"], ["go"], ["goes"]) and led[1:] == ["on", "to"]
    return form_of(t[verb + 3].low) if goes and verb + 3 < len(t) else ""


def _happening(t: Sequence[Token], group: _Group) -> int:
    """Where it stands of what where or when it was, if the verb says only that it was, or 0.

    "Two thirds of the deaths occurred outside hospitals" are deaths outside hospitals.
    """
    low = t[group.at].low
    behind = group.at + 1 + (low in _TAKING)
    if group.modal or group.denied or behind >= len(t) or t[behind].kind != "P":
        return 0
    placed = low in _TAKING and t[behind - 1].low == "place"
    came = low in ("came", "come", "comes") and t[behind].low == "from"
    return behind if placed or came or low in HAPPENING else 0


_TAKING = frozenset("take takes took taken".split())


def all_but(view: View) -> bool:
    """Whether the number is of those whom it was not: "all but 12 were returned"."""
    t, at = view.tokens, view.at
    return at > 1 and t[at - 1].low == "but" and t[at - 2].low in ("all", "none")


def _of_many(verb: str) -> str:
    """A verb of one as of many: of "one visitor in six comes", visitors who come."""
    if "Z" not in classes_of(verb) or not verb.endswith("s"):
        return verb
    ends = (("ies", "y"), ("s", ""), ("es", ""))
    bases = [verb.removesuffix(end) + put for end, put in ends if verb.endswith(end)]
    return next((base for base in bases if "B" in classes_of(base)), verb)


def _neither(view: View, noun: str, at: int) -> str:
    """ "People neither worked nor looked for work" as people who did neither, or empty."""
    t = view.tokens
    if at + 3 >= len(t) or t[at].low != "neither" or t[at + 2].low != "nor" or not noun:
        return ""
    return f"{noun} {_who(noun)} neither {t[at + 1].low} nor {t[at + 3].low}"


_NEEDING = frozenset("need needs needed remain remains due set".split())


def of_them(view: View, at: int) -> list[str]:
    """What a clause that a pronoun opens does to a number: "the £24 million that we need".

    Its participle, with "to be" where it is yet to be done and "not" where it is denied.
    """
    t, i = view.tokens, at
    i += i < len(t) and t[i].low in ("that", "which")
    if i + 1 >= len(t) or t[i].kind != "O" or t[i].low not in _DOERS:
        return []
    begin = i = i + 1
    while i < len(t) and t[i].kind in "XAI":
        i += 1
    ends = i + 1 >= len(t) or t[i + 1].kind in "MCPYS"
    if i >= len(t) or t[i].kind not in "FEB" or not ends or t[i].low in STAYING:
        return []
    done = form_of(t[i].low) if t[i].low not in ("cost", "costs") else ""
    if done and i + 2 < len(t) and t[i + 1].low in _ONWARD | {"in"} and t[i + 2].kind in "FXM":
        done = f"{done} {t[i + 1].low}"  # "the £5 million that it took in came from"
    helping = {w.low for w in t[begin:i]}
    ahead = "to be " if helping & _AHEAD else ""
    denied = "not " if helping & _NEVER else ""
    return [f"{denied}{ahead}{done}"] if done else []


_DOERS = frozenset("we i you they it he she".split())
_AHEAD = frozenset("will must shall would should".split())


def among(label: str, whole: str) -> str:
    """Return who some of a whole are with that whole: "women", "guards" → "women among guards"."""
    told = set(label.lower().split())
    other = is_people(label) and is_people(whole) and not told & set(whole.lower().split())
    return f"{label} among {whole}" if other and len(whole.split()) <= _FEW else label


_FEW = 3


def _required(view: View, noun: str, group: _Group) -> list[str]:
    """ "have to be covered", "need to be rebuilt", "are to be sold": what is still to be done."""
    t, i = view.tokens, group.at
    had = t[i].kind == "I" and i + 1 < len(t) and t[i + 1].kind == "B"
    if had and group.have and not group.denied:  # "a third had to go to the tip"
        return list(_with_parts(view, f"{noun} {_who(noun)} had to {t[i + 1].low}", i + 2))
    i += t[i].low in _NEEDING
    if i + 2 >= len(t) or t[i].kind != "I" or t[i + 1].low != "be" or t[i + 2].kind != "E":
        return []
    said = [w.low for w in t[group.at - len(group.words) : i]]
    if group.denied or not said:
        return []
    past = bool({"had", "needed"} & set(said))
    return _with_parts(view, f"{noun} {'' if past else 'to be '}{t[i + 2].low}", i + 3)


def _is_participle(word: str) -> bool:
    """Whether a noun is narrowed by a deed already: one more would hang in the air."""
    return classes_of(word.lower())[:1] in ("P", "D")


def _who(noun: str) -> str:
    return "who" if is_people(noun) else "that"


def _been(view: View, noun: str, group: _Group) -> Iterator[str]:
    """ "were seized", "are not eligible", "is a member"."""
    t, i = view.tokens, group.at
    start = f"{noun} {group.denied}".strip()
    if t[i].kind == "E" and group.denied and group.modal:
        start = f"{noun} {_who(noun)} {group.modal} {group.denied} be"
        yield from _with_parts(view, f"{start} {t[i].low}", i + 1)
    elif t[i].kind in "EG":
        planning = "to be " if group.planned and t[i].kind == "E" else ""
        start = f"{noun} {planning}{group.denied} " if planning else f"{start} "
        deed, behind = either(t, i)
        start = " ".join(start.split())
        yield from _with_parts(view, f"{start} {group.manner}{deed}", behind)
    elif t[i].kind == "J" and base_end(t, i) > i and not group.denied:
        yield from opened(t, i)
    elif t[i].kind == "J" and _plain_adjective(t, i) and not group.denied:
        yield f"{t[i].low} {noun}"
    elif t[i].kind == "P" and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        yield f"{start} {t[i].low}"  # "three bridges are down", "305 letters were against"
    elif t[i].kind == "I" and i + 1 < len(t) and not group.denied:
        one = any(w.low in ("is", "was") for w in group.words)  # "A plane with 1,200 is to land"
        yield from _due(view, noun, i + 1) if is_relative(view.mention) or not one else ()
    elif t[i].kind in "PJ":
        told = _with_parts(view, start, i)
        yield from [so for so in told if so != noun] or told
    elif t[i].kind == "#" and t[i].text.isalnum() and _THAN.search(t[i].hedge):
        yield f"{start} {t[i].hedge} {t[i].text}"  # "are older than 55"
    elif t[i].kind in "DN#" and not group.denied:
        share = is_relative(view.mention)
        yield from _being(noun, group, opened(t, i)) if share else opened(t, i)


def _due(view: View, noun: str, i: int) -> Iterator[str]:
    """ "Are to close", "were to be sold": what is due to be done, or what something is for."""
    t = view.tokens
    if t[i].kind == "B":
        yield from _with_parts(view, f"{noun} to {t[i].low}", i + 1)
    elif t[i].low == "be" and i + 1 < len(t) and t[i + 1].kind == "E":
        yield from _with_parts(view, f"{noun} to be {t[i + 1].low}", i + 2)


_THAN = Pattern(r"^\w+er than$|^(?:over|under|above|below)$", re.IGNORECASE)


def _being(noun: str, group: _Group, named: Sequence[str]) -> Iterator[str]:
    """ "Two in five homes were flats": what is said to be something else stays what it is."""
    was = next((_plain(w.low) for w in group.words if _plain(w.low) in _IS), "")
    for what in named:
        thing = was and not (is_people(noun) or is_people(what))
        yield f"{noun} that {_IS[was]} {what}" if thing else what


_IS = {"is": "are", "are": "are", "was": "were", "were": "were"}


def either(t: Sequence[Token], i: int) -> tuple[str, int]:
    """A deed, with the other one that *or* joins to it, and where they end: "killed or hurt"."""
    more = i + 2 < len(t) and t[i + 1].low in ("or", "nor") and t[i + 2].kind in (t[i].kind, "E")
    return (f"{t[i].low} {t[i + 1].low} {t[i + 2].low}", i + 3) if more else (t[i].low, i + 1)


def _plain_adjective(t: Sequence[Token], i: int) -> bool:
    """Whether an adjective stands alone and before nouns as well: "were fatal", but "are open"."""
    alone = i + 1 >= len(t) or t[i + 1].kind in "MCS"
    return alone and t[i].low not in AFTER_NOUN and not t[i].low.startswith("a")


def _having(view: View, noun: str, group: _Group) -> Iterator[str]:
    """ "had a job", "have no serial number", "have neither barriers nor lights"; what somebody has
    never had before may be there now.
    """
    t, i = view.tokens, group.at
    if group.denied == "never" and len(group.words) > 2:
        never = " ".join(w.low for w in group.words)
        yield from (f"{noun} {_who(noun)} {never} {label}" for label in _objects(t, i))
        return
    without = bool(group.denied) or t[i].low in _NONE
    for label in _objects(t, i + (t[i].low in _NONE)):
        if without:
            yield f"{noun} without {label.replace(' nor ', ' or ')}"
        else:
            yield f"{noun} with {label}"


def _undergone(t: Sequence[Token], at: int) -> list[str]:
    """ "Saw their bad days halved": what is theirs, with what happened to it."""
    begin = at + (at < len(t) and t[at].kind == "D")
    end = base_end(t, begin)
    if end == begin or end >= len(t) or not MULTIPLIED.match(t[end].low):
        return []
    return [" ".join(w.text for w in t[begin : end + 1])]


def how_often(t: Sequence[Token], at: int) -> str:
    """Return how often it is done where that stands here: "every week", "a year"; or empty."""
    often = at + 1 < len(t) and t[at].low in _EACH and t[at + 1].low in TIMES
    return f"{t[at].low} {t[at + 1].low}" if often else ""


_EACH = frozenset("a an every each".split())
TIMES = frozenset("hour day night week weekend month quarter season year".split())


def _objects(t: Sequence[Token], at: int) -> list[str]:
    """What a verb takes: a noun phrase, with its number where it has one ("over 12 hours")."""
    if often := how_often(t, at):
        return [often]
    if at + 1 < len(t) and t[at].kind == "#" and t[at + 1].low in ("earlier", "ago", "before"):
        return []  # "paid twelve months earlier"
    if at >= len(t) or t[at].kind != "#":
        end = base_end(t, at)
        summed = names_next(t, end) and t[end - 1].low in ("average", "total", "maximum")
        # "have been paid an average of 9,300"
        return [] if summed else _undergone(t, at) or opened(t, at)
    said = f"{t[at].hedge} {t[at].text}".strip()
    if at + 1 < len(t) and t[at + 1].low == "of":
        parts = [f"{said} of {part}" for part in opened(t, at + 2)[:1]]
        return [*parts, said]
    ends = stages(t, at + 1, 2)
    out = [f"{said} {' '.join(w.text for w in t[at + 1 : end])}" for end in ends]
    return out if out else [said] if any(c.isalpha() for c in said) else []


def _saying(view: View, noun: str, at: int) -> Iterator[str]:
    """ "said they skip meals": what people say, up to a border of phrases."""
    t = view.tokens
    i = at + (at < len(t) and t[at].low == "that")
    room = _MOST - len(noun.split()) - 1
    best = j = i
    while j < len(t) and j - i <= room and t[j].kind not in "MSWCY#":
        if j - i > 2 and t[j].kind in "PI" and t[j - 1].kind in "NJEGFB":
            best = j
        j += 1
    ended = j >= len(t) or t[j].kind in "MSWCY#"
    best = j if ended and 1 < j - i <= room and (j >= len(t) or t[j].kind in "MC") else best
    if any(w.kind in "FXEB" for w in t[i:best]):
        yield f"{noun} saying {' '.join(w.text for w in t[i:best])}"


def _behind_hearer(t: Sequence[Token], verb: int) -> int:
    """Behind whom something is told, where anybody is: "told us that nobody came"."""
    if t[verb].low != "told":
        return verb + 1
    hearer = verb + 2 if verb + 1 < len(t) and t[verb + 1].kind == "O" else base_end(t, verb + 1)
    says = hearer < len(t) and (t[hearer].low == "that" or t[hearer].kind == "O")
    return hearer if says else verb + 1


def _of_themselves(view: View, at: int) -> int:
    """Where it begins what people say of themselves: "said they had moved", or 0."""
    t = view.tokens
    i = at + (at < len(t) and t[at].low == "that")
    return i + 1 if i < len(t) and t[i].low == "they" else 0


_WHEN = frozenset("within during after before since".split())


def _is_suffered(view: View, end: int, i: int) -> bool:
    """Whether a form in -ed says what was done to those: behind *with* it has no other verb."""
    kinds = classes_of(view.tokens[i].low)
    if i == end and "P" in kinds and "D" not in kinds and form_of(view.tokens[i].low) not in _OWN:
        return True  # "20 thrown out and 12 still open"
    if view.tokens[i].kind != "E":
        return i == end and _is_gapped(view, i)
    return (i == end and _led_by_with(view)) or _is_suffering(view, i)


_WISHING = frozenset("would could might should".split())
_OWN = frozenset("gone been become come run".split())
"""Participles of verbs that nothing is done with."""


def _is_gapped(view: View, i: int) -> bool:
    """Whether *were* is left out that stands before: "60 were thrown out and only 12 bought"."""
    t = view.tokens
    joined = view.link_at > 0 and t[view.link_at].kind in "CM" and view.mention.nature.bare
    ends = i + 1 >= len(t) or t[i + 1].kind == "M"
    been = any(w.low in COPULAS and t[k + 1].kind in "EF" for k, w in enumerate(t[: view.at - 1]))
    return joined and ends and been and t[i].low not in STAYING and form_of(t[i].low) == t[i].low


def _led_by_with(view: View) -> bool:
    return view.at < len(view.tokens) and view.link == "with"


def _is_suffering(view: View, i: int) -> bool:
    """Whether a form in -ed behind a noun says what was done to it: it has no object."""
    t = view.tokens
    if t[i].low in STAYING or t[i].low in MOVING_VERBS:
        return False
    if t[i].low == "left" and i + 1 < len(t) and (t[i + 1].kind == "Y" or t[i + 1].low in _WHEN):
        return False  # "one in eight officers left during the year"
    if t[i].low == "led" and i + 1 < len(t) and t[i + 1].low == "to":
        return False  # "40 of which led to a search"
    if t[i].low in _EITHER and _is_only_verb(view, i):
        return False  # "83 per cent of its sailings left on time."
    if i + 1 < len(t) and t[i + 1].kind == "Y" and t[i + 1].low.startswith("the "):
        return False  # "1,260 of them spent the night in a shelter"
    return i + 1 >= len(t) or t[i + 1].kind in "FXEPMYA" or bool(how_often(t, i + 1))


_EITHER = frozenset(
    """left departed finished ended failed passed changed moved opened closed stopped
    resumed merged met answered""".split()
)
"""Forms of verbs that need no object: alone in a sentence they say what those did."""


def _is_only_verb(view: View, i: int) -> bool:
    """Whether a form in -ed is all the verb that its sentence has; headlines end in no stop."""
    t = view.tokens
    whole = next((w.text for w in reversed(t) if w.text not in "\"”’'»)"), "") == "."
    end = next((k for k in range(i, len(t)) if t[k].kind in "MS"), len(t))
    begin = next((k for k in range(i, 0, -1) if t[k].text in ",;:" or t[k].kind == "S"), 0)
    verbs = [k for k in range(begin, end) if t[k].kind in "FXE"]
    return whole and verbs == [i] and (end == len(t) or t[end].text in ".,")


def _parts(t: Sequence[Token], at: int) -> list[int]:
    """The ends of one and two parts that narrow: "from overdosing on opioids"."""
    first = part_end(t, at)
    second = part_end(t, first) if first > at else first
    return [end for end in dict.fromkeys((first, second)) if end > at]


def _closed(t: Sequence[Token], start: str, i: int) -> list[str]:
    """What an adjective ends in: "heavier than usual", "remained unaccounted for", or nothing."""
    if i < len(t) and t[i].low == "than":
        return _compared(t, start, i + 1)
    ends = i < len(t) and t[i].kind == "P" and (i + 1 == len(t) or t[i + 1].kind in "MC")
    return [f"{start} {t[i].low}"] if ends else []


def _compared(t: Sequence[Token], start: str, at: int) -> list[str]:
    """ "Warmer than usual", "heavier than in 2019": with what it is compared, or nothing."""
    if at < len(t) and t[at].kind == "J" and (at + 1 == len(t) or t[at + 1].kind in "MC"):
        return [f"{start} than {t[at].low}"]
    return [f"{start} than {what}" for what in opened(t, at)[:1]]


NAMING = frozenset(
    """reported declared thought believed found deemed considered judged rated feared presumed
    listed ruled kept certified left""".split()
)
"""Deeds that say what something is or how: "reported stolen", "thought avoidable"."""
_PLACES = frozenset("abroad overseas elsewhere afar".split())
_SET_AGAINST = frozenset(("against", "versus"))
_WHOM = frozenset("it them him her us me you".split())


_WHERETO = frozenset("to into from of onto".split())
"""Prepositions that a direction only leads to: "moved on to", "back from"."""


_MORE = frozenset("more less fewer nothing both neither".split())


def _how(t: Sequence[Token], i: int) -> str:
    """What a deed says little without: "set up", "came back", "arrived too late"; or empty."""
    by_whom = i + 1 < len(t) and t[i].kind == "P" and t[i + 1].low == "by"
    if i < len(t) and (t[i].kind == "L" or t[i].low in ("back", "home", "again") or by_whom):
        return t[i].low  # "dealt with by magistrates"
    if i + 1 < len(t) and t[i].low in ("out", "up") and t[i + 1].kind in "JE":
        return f"{t[i].low} {t[i + 1].low}"  # "turned out dry"
    led = i + 1 < len(t) and t[i].low in _ONWARD and t[i + 1].kind == "P"
    if led and t[i + 1].low not in _WHERETO:
        return t[i].low  # "called off because of high water"
    if i < len(t) and t[i].low in ("against", "for") and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        return t[i].low  # "four voted against"
    if i + 1 < len(t) and t[i].low == "as" and t[i + 1].kind == "J":
        return f"as {t[i + 1].low}"  # "regarded as certain"
    if i < len(t) and t[i].low in ("none", "nothing"):
        return t[i].low  # "two granted none at all"
    if i < len(t) and t[i].low in _MORE and (i + 1 == len(t) or t[i + 1].kind in "MC"):
        return t[i].low  # "12 per cent had spent more"
    late = i + 1 < len(t) and t[i].low == "too" and t[i + 1].kind in "AJ"
    return f"too {t[i + 1].low}" if late else ""


def _of_another(t: Sequence[Token], i: int) -> bool:
    """Whether a preposition sets another number beside it: "installed against a target of 19"."""
    if t[i].low not in _SET_AGAINST:
        return False
    behind = t[i + 1 : i + 6]
    stop = next((k for k, w in enumerate(behind) if w.kind in "MFX"), len(behind))
    return any(w.kind == "#" for w in behind[:stop])


def _that_fit(view: View, labels: Sequence[str]) -> list[str]:
    """Labels that are not too long, and where it is a share leave room for "share of"."""
    room = 2 * is_relative(view.mention)
    return [label for label in labels if len(label.split()) + room <= _MOST]


def _at_once(t: Sequence[Token], start: str, i: int) -> list[str]:
    """What a place, a number, a time or an age right behind adds: "moved abroad"."""
    led = i + 1 < len(t) and t[i].kind == "P"
    if led and t[i + 1].low in _PLACES:
        return [f"{start} {t[i].low} {t[i + 1].low}"]
    if led and t[i + 1].low in ("over", "under") and base_end(t, i + 2) > i + 2:
        end = base_end(t, i + 2)  # "open for over a year"
        return [f"{start} {' '.join(w.text for w in t[i:end])}"]
    if led and t[i + 1].kind in "#YQ":
        return [f"{start} {t[i].low} {t[i + 1].text}"]
    return [f"{start} {t[i].text}"] if i < len(t) and t[i].kind == "Q" else []


def _with_parts(view: View, start: str, at: int) -> list[str]:
    """The words so far, and with the phrase that follows."""
    t = view.tokens
    out = [start]
    i = at
    if i < len(t) and t[i].low in _WHOM:
        on = i + 1 < len(t) and t[i].low == "it" and t[i + 1].low in _ONWARD | {"home"}
        return [f"{start} it {t[i + 1].low}"] if on else []  # "did not make it back"
    if how := _how(t, i):
        start, i = f"{start} {how}", i + len(how.split())
        out = [start]
    if i < len(t) and t[i].low == "than":
        return out  # "more homes were built than in 2022"
    away = [w.low for w in t[i : i + 2]] == ["out", "of"] and at > 0 and t[at - 1].kind in "XA"
    if i + 1 < len(t) and t[i].low in _ONWARD and t[i + 1].kind == "P" and not away:
        i += 1
    out = _that_fit(view, _at_once(t, start, i)) or out
    named = start.split()[-1] in NAMING | _LINKING
    if i < len(t) and (t[i].kind == "J" or (named and t[i].kind in "EG")):
        out = [*(() if named else out), f"{start} {t[i].low}"]
        start = out[-1]
        i += 1
        if closed := _closed(t, start, i) or _that_fit(view, _at_once(t, start, i)):
            return closed
    if i < len(t) and t[i].kind == "P" and not _of_another(t, i):
        two = i + 2 < len(t) and t[i + 1].kind == "P"  # "came from outside Ireland"
        ends = stages(t, i + 1 + (away or two), 2) or _parts(t, i)
        for end in (e for e in ends if not names_next(t, e)):  # "done at a cost of 9 million"
            tail = said_tail(view, i, end)
            if tail:
                out.append(f"{start} {tail}")
        if out[0].split()[-1] in _NEEDY:
            out = out[1:] or out
    elif i < len(t) and t[i].kind in "DNJ#" and (objects := _objects(t, i)[:2]):
        out = [f"{start} {label}" for label in objects]
    elif taken := _that_fit(view, [f"{start} {what}" for what in _taken_by(t, at, i)]):
        out = taken
    elif i < len(t) and t[i].kind == "I" and i + 1 < len(t):
        tails = _parts(t, i + 2) if i + 2 < len(t) and t[i + 2].kind == "P" else []
        said = [said_tail(view, i, end) for end in tails] or [f"to {t[i + 1].low}"]
        if out[0].split()[-1] in _MEANING and (what := opened(t, i + 2)[:1]):
            said = [f"to {t[i + 1].low} {what[0]}", *said]
        out += _that_fit(view, [f"{start} {tail}" for tail in said if tail])
        out = out[1:] if out[0].split()[-1] in _AWAITED | _MEANING else out
    little = out == [start] and start.split()[-1] in _TRANSITIVE and at < len(t)
    return [] if little and t[at].kind not in "MCP" else unique(out)  # "put some of them on leave"


def _taken_by(t: Sequence[Token], verb: int, i: int) -> list[str]:
    """What a verb takes that is no plain noun phrase: "all of their courses", "the night in Ard",
    "safeguarding training", "no".
    """
    if i >= len(t):
        return []
    ends = i + 1 == len(t) or t[i + 1].kind in "MC"
    if t[i].low in ("no", "yes") and ends:
        return [t[i].low]  # "four voted no"
    if t[i].low in _QUANTITIES and i + 2 < len(t) and t[i + 1].low == "of":
        end = base_end(t, i + 2)
        return [" ".join(w.text for w in t[i:end])] if end > i + 2 else []
    spent = verb == i and t[i - 1].low in ("spent", "spend") and t[i].low.startswith("the ")
    if spent and t[i].kind == "Y":
        part = part_end(t, i + 1)
        place = [" ".join(w.text for w in t[i:part])] if part > i + 1 else []
        return [*place, t[i].text]
    if t[i].kind == "G" and (end := base_end(t, i + 1)) > i + 1:
        return [" ".join(w.text for w in t[i:end] if w.kind != "D")]
    return []


_QUANTITIES = frozenset("all most some much many none both each half".split())
_TRANSITIVE = frozenset("put made gave took brought had".split())
"""Verbs that without what they take say nothing."""
