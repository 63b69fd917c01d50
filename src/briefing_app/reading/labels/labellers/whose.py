"""Whose it is: a bare noun with the thing that has it, "pages of report", "visitors to palace".

What has it is the owner that is written before the number, the subject of the clause or of the
sentence before where *its* or *their* stands for it, or what the clause opens with ("In European
traffic").
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.deeds import form_of
from briefing_app.reading.labels.directions import is_sized
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.bounds import leaves, short_of
from briefing_app.reading.labels.labellers.paid.amounts import is_amount
from briefing_app.reading.labels.labellers.subjects import verb_class
from briefing_app.reading.labels.labellers.wholes.spread import placing
from briefing_app.reading.labels.labellers.wholes.subject import subjects_meant
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, stages
from briefing_app.reading.labels.predicates import does_which, is_people, tie_of
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import COPULAS, HAVE, Token
from briefing_app.reading.labels.view import SAYING, View, opened, unique
from briefing_app.reading.lexicon.beside import AMOUNT_SUBJECTS
from briefing_app.reading.lexicon.nouns import COLLECTIVES
from briefing_app.reading.lexicon.said import SET_BESIDE
from briefing_app.reading.lexicon.trends import DOWN_NOUNS, MOVING_NOUNS, MOVING_VERBS, UP_NOUNS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import is_count
from briefing_app.reading.pattern import Pattern

_OWNERS = frozenset("its their his her our my".split())
_LINKED = {
    "visitors": "to", "visits": "to", "visit": "to", "trips": "to", "tourists": "to",
    "workers": "at", "employees": "at", "staff": "at", "jobs": "at", "pupils": "at",
    "students": "at", "patients": "at", "people": "at", "passengers": "on", "deaths": "in",
    "guests": "at", "beds": "in", "rooms": "in", "cases": "in", "homes": "in",
}  # fmt: skip
"""The preposition by which a noun is tied to its place; *of* for all others."""
_MOST = 4
_DONE_TO = frozenset(("after-count", "after-share", "elided"))
"""Where the noun may be what the subject does something to."""


def whose(scene: Scene) -> Iterator[Candidate]:
    """Propose the noun at the number with each thing that may have it."""
    view = scene.view
    if scene.entry is not None or does_which(view) or short_of(view) or is_sized(view):
        return  # "the route, which 9,700 people used"
    yield from _glued(scene)
    yield from _moved_to(scene)
    bearers = list(_bearers(scene))
    for head, kind in _heads(scene):
        last = head.split()[-1].lower() if head else ""
        known = set(content(head))
        for who, source, led in bearers:
            if not _is_thing(head) or known & set(content(who)) or not set(content(who)) - HOLLOW:
                continue
            doing = source in ("subject", "pronoun") and kind in _DONE_TO
            if doing and acts(scene.view):
                continue
            if source == "owner-named" and kind == "elided" and _is_untold(scene):
                continue  # "Rory Whelan's 1-9 made him": no people, as the sentence before counted
            if kind == "of" and not source.startswith(("subject", "owner", "setting", "counted")):
                continue
            being = verb_class(scene.view) == "be" and scene.view.link_at == scene.view.verb
            if source == "subject" and (being if kind == "elided" else _is_set_against(scene.view)):
                continue  # "the standard is 20", "buses were late, against one in ten trains"
            if source == "with-subject" and kind == "elided":
                continue  # "hiring grew in hotels, with 3,900": the subject has no 3,900 jobs
            found = _apart(scene.view) or leaves(scene.view) or _finds(scene.view)
            apart = found if kind == "of" else kind == "after-money" and _is_done(scene.view, head)
            if source == "subject" and (apart or (kind == "of" and _meets(scene, who))):
                continue
            acts_not = _for_them(scene.view) or _is_denied_there(scene.view)
            employed = _is_employed(scene.view, head, who)
            if source == "subject" and (acts_not or employed or _is_work(scene, head)):
                continue
            traits = frozenset((source, kind, f"{source}-{kind}", f"led-{led}"))
            place = "of" if is_people(who) else _LINKED.get(last, "of")
            yield Candidate(f"{head} {led or place} {who}", "whose", traits)


def _glued(scene: Scene) -> Iterator[Candidate]:
    """The noun that a hyphen ties to the number: "a 36-bed clinic"."""
    t, at = scene.view.tokens, scene.view.at
    if scene.noun and "-" in t[at].text:
        for phrase in opened(t, at + 1)[:2]:
            yield Candidate(f"{scene.noun} of {phrase}", "whose", frozenset(("unit-glued",)))
    elif (
        not scene.relative
        and (word := t[at].low.rpartition("-")[2]) != t[at].low
        and classes_of(word)[0] == "N"
    ):
        for phrase in (
            opened(t, at + 1)[:2] if not scene.noun and scene.kind is UnitKind.NONE else ()
        ):
            yield Candidate(f"{word} of {phrase}", "whose", frozenset(("unit-glued",)))


def _is_untold(scene: Scene) -> bool:
    """Whether nothing of the kind was counted in the same sentence before."""
    here = scene.mention
    bare = not here.found.unit_text
    return bare and not any(
        m.sentence == here.sentence and m.unit == here.unit for m, _ in scene.earlier
    )


def _is_done(view: View, head: str) -> bool:
    """Whether the subject only does something there: "work starts on the £40m bridge"."""
    return view.link in _LED_TO and view.link_at == view.verb + 1 and not is_amount(head)


_LED_TO = frozenset("on for in into onto towards".split())


def _moved_to(scene: Scene) -> Iterator[Candidate]:
    """ "The union raised its stake to 24%": the stake of the union, which has now so much."""
    view = scene.view
    t, begin = view.tokens, view.verb + 1
    end = base_end(t, begin)
    moves = view.main_low in MOVING_VERBS and not view.passive
    owned = begin + 1 < end and t[begin].low in ("its", "their")
    if not moves or view.link != "to" or end != view.link_at or not owned:
        return
    what = said(t, begin + 1, end)
    for who in subjects_meant(scene)[:2]:
        if what and not set(content(what)) & set(content(who)):
            traits = frozenset(("owner-subject", "of", "owner-subject-of", "led-"))
            yield Candidate(f"{what} of {who}", "whose", traits)


def _is_set_against(view: View) -> bool:
    """Whether a number is another thing's, which the subject's is compared with."""
    return view.link in SET_BESIDE - {"after", "following"} or view.main_low == "compared"


def _is_denied_there(view: View) -> bool:
    """Whether the governing verb denies what its subject has: "do not include any of 1,000"."""
    group = view.tokens[view.group : view.verb] if view.verb >= 0 else ()
    return any(w.low in ("not", "never") or w.low.endswith("n't") for w in group)


def _is_employed(view: View, head: str, who: str) -> bool:
    """Whether people work for others, and are not of them: "Retailers employ 310,000 people"."""
    return all(map(is_people, (head, who))) and view.main_low.startswith("employ")


def _is_work(scene: Scene, head: str) -> bool:
    """Whether a sum is that of a work on something: "contractors finished the $9m expansion of"."""
    work = head.rpartition(" ")[2]
    owned = f"{work} of " in scene.mention.after[:60]
    return scene.kind is UnitKind.MONEY and owned


def _is_thing(head: str) -> bool:
    """Whether a noun can be had: not the year of "£18 million a year"."""
    return bool(set(content(head)) - HOLLOW) or (bool(head) and is_people(head))


_EXTENTS = COLLECTIVES | frozenset(
    """area areas space floorspace land extent size surface footprint total average loss rate damage
    harvest crop acreage""".split()
)


def _meets(scene: Scene, who: str) -> bool:
    """Whether the subject only does something to a sum that another has: "beat a bid of £8m",
    "the directors declared a dividend of £9m".
    """
    view = scene.view
    if scene.kind is not UnitKind.MONEY or verb_class(view) != "other" or view.passive:
        return False
    done = form_of(view.main_low)
    tells = done in _TELLING and (is_people(who) or who.lower().endswith("board"))
    return tells or (done not in _TELLING | _ITS_OWN and view.tokens[view.verb].kind in "FEB")


_TELLING = frozenset(
    "announced declared reported posted recommended proposed approved unveiled".split()
)
_ITS_OWN = frozenset(
    """recorded booked run suffered shown registered achieved earned generated delivered produced
    faced set seen charged turned incurred forecast projected expected enjoyed received won secured
    got needed raised drawn built attracted paid carried returned logged swung slipped spent
    owed""".split()
)
"""What one does with an amount that is one's own."""


def _finds(view: View) -> bool:
    """Whether the subject only finds or asks for it: "traced assets of", "want fines of"."""
    return view.main_low in _FINDING


_FINDING = frozenset(
    """traced found seized recovered identified discovered uncovered want wants wanted seek seeks
    sought demand demands demanded ordered orders imposed imposes propose proposes
    proposed""".split()
)


def has_area(scene: Scene, noun: str) -> bool:
    """Whether a noun has an area and is none: "a library of 1,100 square metres"."""
    return scene.kind is UnitKind.AREA and noun.rpartition(" ")[2].lower() not in _EXTENTS


def _for_them(view: View) -> bool:
    """Whether the subject is so or so for what is counted: "power is out for 2,900 homes"."""
    return view.link == "for" and view.main_low in COPULAS


def _apart(view: View) -> bool:
    """Whether the noun stands in a part of its own: "grew after winds of up to 70 km/h", not what
    the subject came into: "swung to a loss of £3m".
    """
    t, verb = view.tokens, view.verb
    into = verb >= 0 and t[verb + 1].low in ("to", "into")
    part = t[verb + 2 : view.link_at]
    if into and _RESULTS & {w.low for w in part[-1:]} and all(w.kind in "DJN" for w in part):
        return False
    return any(w.kind in "P#" for w in view.tokens[view.verb + 1 : view.link_at])


_RESULTS = frozenset("loss profit deficit surplus debt overspend underspend shortfall".split())
"""What one comes into by going: a result."""


def _is_of_another(view: View) -> bool:
    """Whether a noun behind another number has this one: "it costs £61, the price of two books"."""
    t, link = view.tokens, view.link_at
    apart = any(w.kind == "#" for w in t[view.verb + 1 : link])
    return apart and t[link].low == "of" and t[link - 1].kind == "N"


def _heads(scene: Scene) -> Iterator[tuple[str, str]]:
    view = scene.view
    t, at = view.tokens, view.at + 1
    if _sort(scene) == "count" and _is_of_another(view):
        return  # of the price, not of the fare
    ends = stages(t, at, 1)
    if ends and not (scene.relative and t[ends[0] - 1].low in MOVING_NOUNS):
        glued = t[view.at].text.endswith("-") or t[at].start == t[view.at].end
        glued = glued or "-" in t[view.at].text
        if not glued and scene.kind is UnitKind.MONEY and _pays(t, ends[0]):
            return
        if not glued or scene.relative or scene.kind is UnitKind.MONEY:
            yield said(t, at, ends[0]), f"{'glued' if glued else 'after'}-{_sort(scene)}"
    elif scene.noun and not scene.relative and not scene.move:
        yield scene.noun, "elided"
    link = view.link_at
    if link > 0 and t[link].low == "of" and t[link - 1].kind == "N":
        noun = said(t, nouns_before(t, link), link)
        yield from () if has_area(scene, noun) else ((noun, "of"),)


def _pays(t: Sequence[Token], end: int) -> bool:
    """Whether the noun behind a sum does something with it: "the £22 million Rovers paid"."""
    named = t[end - 1].text[:1].isupper() and end + 1 < len(t) and t[end + 1].low != "by"
    return end < len(t) and (t[end].kind in "FX" or (t[end].kind == "E" and named))


_HAVING = frozenset(
    """include includes included employ employs employed contain contains contained receive receives
    received drew draws draw attract attracted attracts get gets got hold holds held house houses
    host hosts hosted count counts counted operates operate run
    runs serves serve welcomed scored comprises comprised""".split()
)


_ITSELF = frozenset("it they he she".split())


def acts(view: View) -> bool:
    """Whether the subject does something to what is counted rather than has it: "will build"."""
    if view.main is None or verb_class(view) == "be":
        return False
    if verb_class(view) == "have":
        return any(w.kind == "N" for w in view.middle)  # "has leave to build 1,400"
    if view.main.low.startswith("account") and view.link == "for":
        return not view.mention.found.unit_text
    if view.main.low == "counted" and any(is_people(who) for who in view.subjects()[:1]):
        return True  # "Surveyors counted 418 seals"
    return not (view.link_at == view.verb and view.main.low in _HAVING)


def _sort(scene: Scene) -> str:
    if scene.relative:
        return "share"
    return "money" if scene.kind is UnitKind.MONEY else "count"


def _bearers(scene: Scene) -> Iterator[tuple[str, str, str]]:
    """What may have it, where that stands, and the preposition that the text itself gives."""
    view = scene.view
    owner = _owner(view.tokens, view.at)
    before = [w for w in scene.subjects_before[:2] if len(w.split()) <= _MOST]
    subject = [w for w in view.subjects()[:2] if len(w.split()) <= _MOST]
    named = verb_class(view) != "say"
    if owner in _OWNERS:
        for who in subject if named else ():
            if _agrees(owner, who):
                yield who, "owner-subject", ""
        for who in before:
            if _agrees(owner, who):
                yield who, "owner-before", ""
    elif owner:
        yield owner, "owner-named", ""
    elif subject and named:
        yield from ((who, "subject", led) for who in subject for led in _leds(view, who))
    elif named and _is_pronoun(view) and not _is_one(view):
        owner = "their" if view.tokens[view.subject[1] - 1].low in ("they", "these") else "its"
        agreed = [who for who in before if _agrees(owner, who)]
        yield from ((who, "pronoun", led) for who in agreed for led in _leds(view, who))
    for led, phrase in setting(view):
        yield phrase, "setting", led
    for who in _counted_before(scene):
        yield who, "counted", ""
    if _with_its(view):
        yield from ((who, "with-subject", "") for who in subject[:1])
    yield from ((phrase, "with", placing(phrase) or "in") for phrase in _busiest(view))


def _agrees(owner: str, who: str) -> bool:
    """Whether *its* or *their* can stand for a phrase: "our" is the one who speaks."""
    if owner in ("our", "my"):
        return False
    if who[:1].isupper():
        return True
    noun = _PART.split(who)[0].split()[-1]
    if noun.lower() in _AMOUNTS:
        return False  # "The turnout was 78%. 640 of its members": no turnout has members
    many = is_plural(noun.lower())
    people = is_people(noun)
    return {"its": not many and not people, "their": many or people}.get(owner, people)


_AMOUNTS = (
    AMOUNT_SUBJECTS
    | UP_NOUNS
    | DOWN_NOUNS
    | frozenset("turnout number numbers total average growth unemployment volume volumes".split())
)
"""Nouns of what is counted or measured: they have nothing themselves."""
_PART = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|who|that)\b")


def _counted_before(scene: Scene) -> list[str]:
    """ "tested 1,276 swabs, a positivity of 31%": what the sentence counts before a rate of it."""
    view, here = scene.view, scene.mention
    close = view.tokens[max(0, view.link_at - 4) : max(0, view.link_at)]
    apart = view.link == "of" and any(w.text == "," for w in close)
    if not scene.relative or not apart:
        return []
    near = [m for m, _ in scene.earlier[:3] if m.sentence == here.sentence and is_count(m.unit)]
    return unique(plural(m.unit.partition("/")[0]) for m in near if m.unit)[:1]


def _with_its(view: View) -> bool:
    """ "The flu receded, with 136 notifications": whether what follows is of the subject."""
    t, link = view.tokens, view.link_at
    if view.link != "with" or view.verb < 0 or t[link - 1].text != "," or view.passive:
        return False
    end = next(iter(stages(t, view.at + 1, 1)), len(t))
    return end >= len(t) or (t[end].kind in "PMC" and t[end].low not in ("in", "on", "at"))


def _busiest(view: View) -> Iterator[str]:
    """ "December was the busiest month, with 1,687 parcels": in what there were so many."""
    t, link, verb = view.tokens, view.link_at, view.verb
    if view.link != "with" or verb_class(view) != "be" or link <= verb + 1:
        return
    end = link - (t[link - 1].text == ",")
    named = t[verb - 1].text if verb > 0 and t[verb - 1].kind == "Y" else ""
    if named and " " not in named:
        yield named
    if any(w.kind == "N" for w in t[verb + 1 : end]):
        yield said(t, verb + 1, end)


def _is_one(view: View) -> bool:
    """Whether the pronoun is one of those that are counted: "It is one of only six planets"."""
    return verb_class(view) == "be" and view.link == "of"


def _is_pronoun(view: View) -> bool:
    """Whether a pronoun stands for the subject of the sentence before: "It held 162,000 birds"."""
    start, end = view.subject
    return end == start + 1 and view.tokens[start].low in _ITSELF


def _leds(view: View, who: str) -> tuple[str, ...]:
    """How what has it is tied to it; a name that holds it may be a place: "birds at Pendle"."""
    won = tie_of(plural(view.mention.unit), who) == "of" if view.mention.unit else is_people(who)
    return ("", "at", "in") if view.main_low in _HOLDING and not won else ("",)


_HOLDING = frozenset("hold holds held house houses host hosts hosted has have had saw".split())


def _owner(t: Sequence[Token], at: int) -> str:
    """The word that owns what is counted: "its 97 calls", "the palace's 1.6 million visitors"."""
    i = at - 1
    while i >= 0 and t[i].kind in "JA":
        i -= 1
    if i < 0:
        return ""
    if t[i].low in _OWNERS:
        return t[i].low
    if t[i].text.endswith(("'s", "’s", "s’", "s'")):
        start = nouns_before(t, i)
        return said(t, start, i + 1).removesuffix("'s").removesuffix("’s").rstrip("'’")
    return ""


def _before_subject(t: Sequence[Token], at: int) -> list[str]:
    """ "Among health workers uptake is": the phrase without the subject that no comma parts off."""
    ends = stages(t, at, 1)
    end = ends[0] if ends else at
    bare = end - at > 1 and end < len(t) and t[end].kind in "FXE" and _is_many(t[end - 2].low)
    return [said(t, at, end - 1)] if bare else []


def _is_day(t: Sequence[Token], at: int) -> bool:
    """ "On a normal Thursday": a time with what stands before it."""
    end = next(iter(stages(t, at, 1)), at)
    day = end < len(t) and t[end].kind == "Y" and t[end].text[:1].isupper()
    return day and end > at and "J" in classes_of(t[end - 1].low)


def _is_each(t: Sequence[Token], at: int) -> bool:
    """ "For every vacancy there were": so many to one."""
    return t[at].low == "for" and at + 1 < len(t) and t[at + 1].low in ("every", "each")


def _is_many(word: str) -> bool:
    return word.endswith("s") or word in ("women", "men", "people", "children")


def setting(view: View) -> list[tuple[str, str]]:
    """What the clause opens with: "For soybeans the share was", "In European traffic"."""
    t = view.tokens
    out: list[tuple[str, str]] = []
    opens = 0
    for i in range(view.at - 1, -1, -1):
        if t[i].text in ";:" or t[i].kind == "S":
            opens = i + 1
            break
        if t[i].kind == "C" and t[i + 1].kind == "P" and any(w.kind == "#" for w in t[:i]):
            opens = i + 1  # "88 per cent came back, and in full cloud only 34"
            break
    while opens < view.at and t[opens].kind in "CMYA":
        opens += 1
    if any(w.low in SAYING and w.kind in "FE" for w in t[opens : view.at]):
        return out  # "In a reply, the minister said": where it was said
    if opens < view.at and t[opens].low in _OPENING:
        led = "per" if _is_each(t, opens) else t[opens].low
        found = _before_subject(t, opens + 1) or opened(t[: view.at], opens + 1)[:2]
        if _is_day(t, opens + 1):
            return out
        phrases = [p for p in found if len(p.split()) <= _MOST and not p.endswith("basis")][:2]
        out += [(led, p) for p in unique(phrases) if set(content(p)) - HOLLOW]
    return out


_OPENING = frozenset("in for among at on from to of under outside".split())
OWNING = HAVE | frozenset("hold holds held own owns owned control controls controlled".split())


def sharing(scene: Scene, end: int) -> list[str]:
    """Whose share it is: "The firm has 34% of the market", with the mark of an owner."""
    view = scene.view
    t, begin = view.tokens, view.at + 2
    closed = end >= len(t) or t[end].kind in "MCSY"
    owning = view.main_low in OWNING and view.link_at == view.verb
    if not owning or not closed or view.passive or t[begin].low in _OWNERS:
        return []
    first, last = view.subject
    they = last == first + 1 and t[first].low in ("they", "it")
    found = scene.subjects_before[:1] if they else view.subjects()[:1]
    return [f"{who}'" if who.endswith("s") else f"{who}'s" for who in found]
