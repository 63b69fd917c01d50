"""What cannot be what a number is about, by what kind of number it is.

A sum of money is no households, a share no radiographers, a time no school; a number that names
what it counts is not about the subject that it stands beside. It knows no labeller's evidence.
"""

from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.directions import (
    beyond_bound,
    compared,
    is_beside,
    norm_behind,
)
from briefing_app.reading.labels.label import OWN, OWN_WORDS, Candidate
from briefing_app.reading.labels.labellers.beside import level_in
from briefing_app.reading.labels.labellers.bounds import short_of
from briefing_app.reading.labels.labellers.gauged.warmth import EXTREMES
from briefing_app.reading.labels.labellers.measured import (
    MEASURES,
    changes_hands,
    is_moved_over,
    is_no_measure,
)
from briefing_app.reading.labels.labellers.occasions import is_lead
from briefing_app.reading.labels.labellers.paid.amounts import (
    PRICING,
    is_amount,
    is_its_cost,
    is_part,
    is_sum,
    is_treated,
    is_worth,
)
from briefing_app.reading.labels.labellers.parallel import gapped_subject
from briefing_app.reading.labels.labellers.subjects import has_its_own, verb_class
from briefing_app.reading.labels.phrases import nouns_before
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.roots import content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import BRINGING, COPULAS, NUMBER_WORD
from briefing_app.reading.labels.view import MULTIPLIED, View
from briefing_app.reading.pattern import Pattern

_BORROWED = frozenset(
    """subject subject-before placed rate-subject participial fragment apposition host later-subject
    later-object object again-of""".split()
)
"""Rules that call a number by its subject or its neighbour, as if it were so many of that."""
_BESIDE = frozenset("host fragment apposition".split())
"""Of those the ones that may name a share by those who are one: "every ninth worker (11%)"."""
_BY_VERB = ("money-verb", "money-done", "measure-done", "measure-subject", "rate-done")
"""Rules that say what the verb before a number does, with its subject."""
_MOVED = Pattern(r"^(?:rise|fall|change) in ")
_COUNTS = frozenset(("count", "vague", "level", "multiple", "age"))
_LASTING = frozenset(
    """time wait age delay duration length life lifetime average median sentence term period notice
    leave response journey stay deadline limit target record standard lead margin gap tenure career
    spell warning supply""".split()
)
_UNTIMED = ("earlier", "whose", "noun-for", "noun-at", "listing")
"""Rules that also take what stands beside a time for what it is of."""
_LINKED = frozenset("at in on for with from by across of".split())
_ONE_OF = Pattern(
    rf"^(?:{NUMBER_WORD}|1) (?P<noun>(?!in\b|out\b)[a-z]+) (?:in|out of) (?:every )?\w+$"
)


def fits(scene: Scene, candidate: Candidate) -> bool:
    """Whether a number of this kind can be about what a candidate says."""
    text, rule = candidate.text, candidate.rule
    if rule in OWN:
        # "12%, three times the share of the over-60s": what it is set against is not it.
        return rule != OWN_WORDS or scene.mention.found.kind != "multiple"
    if _is_how_far(scene) or _says_no_difference(scene, text):
        return False
    if is_lead(scene.view) and scene.noun and text == scene.noun:
        return False  # "Its majority shrank from 40 to 12 seats": no seats
    if of := _ONE_OF.match(scene.view.tokens[scene.view.at].low):
        return _names(text, of["noun"])
    if _is_of_another(scene, candidate) or _drops_the_head(scene, text):
        return False
    if rule == "subject" and _is_no_amount_of_it(scene, text):
        return False
    if _says_no_measure(scene, rule, text) or _names_another_measure(scene, text):
        return False
    if scene.kind is UnitKind.MONEY and not _is_sum_of(scene, candidate):
        return False
    if rule in ("money-verb", "subject") and _sums_up(scene.view):
        return False  # "paid 0.7 points more than the average, which is worth £34 million"
    if rule == "later-subject" and scene.kind is UnitKind.LENGTH and scene.view.link == "at":
        return False  # "At 2,500 metres the first free day came": how high
    if scene.mention.found.kind in _COUNTS or scene.kind is UnitKind.COUNT:
        return True
    timed = scene.kind is UnitKind.TIME and "/" not in scene.mention.unit
    if timed and (rule in _BORROWED or rule in _UNTIMED):
        return not _LASTING.isdisjoint(map(singular, text.lower().split()))
    if scene.kind is UnitKind.TEMPERATURE and is_people(_MOVED.sub("", text)):
        return False
    if rule in _BORROWED:
        return (scene.relative and rule in _BESIDE) or not _is_someone(text)
    moved = _MOVED.sub("", text)
    return scene.relative or moved == text or not is_people(moved)


_OF_THE_TIME = Pattern(
    r"\s+of\s+(?:the|their|its|his|her|our|all)\s+"
    r"(?:time|year|day|night|week|month|season|occasions)\b"
)
"""Of these "97% of the time" is, and not of the telescope that was available."""


def _drops_the_head(scene: Scene, text: str) -> bool:
    """Whether a label of what two words narrow ends at the first: "642 nursing and midwifery posts"
    are no nursing.
    """
    first, _, rest = scene.noun.partition(" and ")
    named = bool(rest) and " " in rest and scene.kind is UnitKind.COUNT
    return named and text.startswith(first) and not _names(text, scene.noun)


def _is_of_another(scene: Scene, candidate: Candidate) -> bool:
    """Whether a label is of what stands before a number that has its own beside it: "A overspent by
    £17 million and B by £5 million", "Two fires took the toll for the month to 19", "The share lost
    2% to £3.40", "took the lead after 15 kilometres".
    """
    view, rule = scene.view, candidate.rule
    if rule.startswith(("earlier", "elided")) and _is_brought_to(view):
        return True
    level = level_in(view) if not scene.move else ""
    if level and candidate.text != level and candidate.text.endswith(level):
        return True  # "a cut in the tax rate to 4.25%": the rate, not the cut
    if rule in ("money-verb", "money-done") and view.link == "to":
        return view.tokens[view.link_at - 1].kind == "#"
    if rule == "object" and view.link in ("after", "before"):
        return scene.kind in (UnitKind.LENGTH, UnitKind.TIME)
    return has_its_own(view) and _is_of_subject(scene, candidate)


def _is_brought_to(view: View) -> bool:
    """Whether the verb brings its object to the number: "brings the total since May to 19"."""
    between = view.tokens[view.verb + 1 : view.link_at]
    brought = view.verb >= 0 and view.link == "to" and view.main_low in BRINGING
    return brought and any(w.kind == "N" for w in between)


def _names_another_measure(scene: Scene, text: str) -> bool:
    """Whether a label names a measure that its number cannot be of: a speed is no winner's time."""
    head = _PREPOSED.split(text, maxsplit=1)[0].split()
    kinds = _KINDS.get(head[-1].lower(), ()) if head else ()
    told = scene.entry is None and scene.kind in _GAUGED
    return told and bool(kinds) and scene.kind not in kinds


_PREPOSED = Pattern(r"\s(?:of|in|on|at|over|for|from|to|with|by|that|who|since)\s")
_KINDS = {
    **dict.fromkeys(("time", "duration"), (UnitKind.TIME,)),
    **dict.fromkeys(("height", "depth", "width", "distance"), (UnitKind.LENGTH,)),
    **dict.fromkeys(("weight", "mass"), (UnitKind.MASS,)),
    "length": (UnitKind.LENGTH, UnitKind.TIME), "speed": (UnitKind.SPEED,),
    "temperature": (UnitKind.TEMPERATURE,), "area": (UnitKind.AREA,),
}  # fmt: skip
"""What can be measured as what the word says."""
_GAUGED = frozenset(kind for kinds in _KINDS.values() for kind in kinds)


def _is_no_amount_of_it(scene: Scene, text: str) -> bool:
    """Whether the subject does something with a number, or is set beside something by it.

    "The service has 26", "Their noses led to 4 million euros in cash", "Income is 15 per cent
    short of what it was", "Mbeki ran 11.2 kilometres".
    """
    view, counts = scene.view, scene.mention.found.kind in ("count", "level")
    if (_has_own_noun(scene) and not _names(text, scene.noun)) or (counts and _acts_on(scene)):
        return True
    led = view.main_low in ("led", "leads") and view.link == "to"
    one = view.link == "of" and view.tokens[view.link_at - 1].low in _ONE_OF_THEM
    return led or one or beyond_bound(view) or _is_had(scene) or is_moved_over(scene)


_ONE_OF_THEM = frozenset("one each any none all both most some many".split())
"""Before *of*: the subject is of those that are counted, "the only one of the five"."""


def _is_set_beside(scene: Scene) -> bool:
    """Whether a number is how much more one has than another: "Rents are 12% higher in the north",
    "is 13% lower than men's".
    """
    view = scene.view
    other = scene.relative and view.main_low in ("is", "are") and bool(compared(view))
    return other or is_beside(view)


def _is_had(scene: Scene) -> bool:
    """Whether the subject has so many of what is not said beside the number."""
    have = scene.view.main_low in ("has", "have", "had") and not scene.mention.found.unit_text
    return have and scene.view.link_at == scene.view.verb and scene.mention.found.kind == "count"


def _are_fewer(scene: Scene) -> bool:
    """Whether a number says how many fewer there are: "has 60 fewer beds" is no number of beds."""
    t, i = scene.view.tokens, scene.view.at + 1
    counts = scene.kind is UnitKind.COUNT and scene.mention.found.kind == "count"
    return counts and i + 1 < len(t) and t[i].low == "fewer" and t[i + 1].kind in "NJE"


def _says_no_difference(scene: Scene, text: str) -> bool:
    """Whether a label counts those of whom a number says only how many more or fewer they are."""
    fewer = _are_fewer(scene) and _LACKING.search(text) is None
    return fewer or (_is_beyond(scene) and _DIFFERING.search(text) is None)


def _is_beyond(scene: Scene) -> bool:
    """Whether a number is by how many one has more than another: "five more than the next best"."""
    t, i = scene.view.tokens, scene.view.at + 1
    counts = scene.kind is UnitKind.COUNT and scene.mention.found.kind == "count"
    more = i + 1 < len(t) and t[i].low in ("more", "fewer") and t[i + 1].low == "than"
    return counts and more and compared(scene.view) != ()


_DIFFERING = Pattern(
    r"\b(?:fall|rise|gap|fewer|more|below|above|over|under|behind|ahead|lead|margin|difference|"
    r"beyond)\b"
)
_LACKING = Pattern(
    r"\b(?:fall|cut|drop|loss|gap|fewer|below|under|less|behind|short|missing|compared)\b"
)


def _says_no_measure(scene: Scene, rule: str, text: str) -> bool:
    """Whether a label names what has a measure, or a level where the number is a difference."""
    if scene.relative and _OF_THE_TIME.match(scene.mention.after[:30]):
        return True
    if rule in ("subject", "again", "earlier") and _is_set_beside(scene):
        return True
    if rule in ("subject", "participial") and scene.view.main_low == "rated":
        return True  # "The link, rated at 1,400 MW, was shut"
    if rule == "fragment" and _COMPARED.match(text):
        return True  # "0.02 seconds slower than the winner over 100 metres"
    if rule == "apposition" and scene.mention.found.kind == "multiple":
        return True  # "handing over each patient, twice as long as elsewhere"
    if "hands" in text.split() and changes_hands(scene.view):
        return True  # "Gas changed hands at 78 pence a therm"
    if rule in _LEVELS and scene.kind in _LINEAR and is_apart(scene.view):
        return True  # "crested at 6.8 m, 31 cm below the record"
    if rule != "subject" and scene.kind is UnitKind.TEMPERATURE and _is_of_no_warmth(text):
        return True
    view = scene.view
    if rule in _LEVELS and scene.mention.found.kind == "point" and beyond_bound(view):
        return True  # "83% full, nine percentage points above the average"
    if rule == "subject" and scene.relative and view.behind in _FILLED:
        return True  # "The sites were 83% full"
    of = scene.kind is UnitKind.LENGTH and view.behind == "of" and view.main_low in COPULAS
    if rule == "subject" and of:
        return True  # "The road was under half a metre of water"
    far = scene.kind in (UnitKind.LENGTH, UnitKind.AREA) and verb_class(view) == "other"
    if rule in ("subject", "object") and far and not _names_measure(text):
        return True  # "Hallam holed from 14 feet", "drove the cars 1,900 kilometres"
    if rule == "within" and scene.kind in _LINEAR | {UnitKind.AREA}:
        return True  # "carries 78 cars across the 34-kilometre sound"
    spread = scene.kind in (UnitKind.LENGTH, UnitKind.AREA) and view.link in _SPREAD
    if rule in ("subject", "object") and spread and view.link_at > view.verb:
        return True  # "limits remain in force on 212 kilometres of track"
    return rule in _BEARERS and is_no_measure(scene, text)


def _names_measure(text: str) -> bool:
    """Whether a label is itself what is measured: "rainfall", "depth of the lake"."""
    return any(singular(word.lower()) in MEASURES for word in _PARTS.split(text)[0].split()[-1:])


_PARTS = Pattern(r" (?:of|in|at|on|for|from|to) ")
_COMPARED = Pattern(r"(?:\w+er|more|less) than ")
_BEARERS = frozenset(("subject", "participial", "placed", "earlier-moved", "noun-at"))
_FILLED = frozenset("full empty complete vacant occupied".split())
_SPREAD = frozenset("on across along over in through for".split())
_LEVELS = frozenset(
    """earlier subject placed again measure-subject measure-adjective time-verb being""".split()
)
"""Rules that say how much there is of something, not how far it lies beside something else."""
_LINEAR = frozenset(
    (UnitKind.LENGTH, UnitKind.TEMPERATURE, UnitKind.SPEED, UnitKind.TIME, UnitKind.ENERGY)
)


def is_apart(view: View) -> bool:
    """Whether it is how far something is beside something else: "2 degrees warmer than Brook"."""
    return beyond_bound(view) or compared(view) != ()


def _is_of_no_warmth(text: str) -> bool:
    """Whether a label of a temperature says only which one it was: "minimum for the night"."""
    head = _JOINED.split(text)[0].split()[-1:]
    return bool(head) and head[0].lower() in EXTREMES


_JOINED = Pattern(r" (?:of|in|at|for|on|above|below|over|under|than|to) ")


def _is_sum_of(scene: Scene, candidate: Candidate) -> bool:
    """Whether a sum can be what a label says: it is nobody cheated of it, no shop that made it,
    and what is worth it is said by the word itself.
    """
    view, rule, text = scene.view, candidate.rule, candidate.text
    if rule == "money-done" and norm_behind(view):
        return False  # "We paid 96,000 less for travel than planned": not what was paid
    if rule == "again" and view.main_low in PRICING:
        return False  # "charges £61 for a nurse who costs us £27 on our own bank"
    if rule == "noun-for" and _is_where(view):
        return False  # "settled with the family of a man who died in the jail for £2m"
    if rule == "part-of" and is_part(view):
        return False  # "£38 of the cost": no cost
    if rule == "subject" and gapped_subject(view):
        return False  # "A night costs £61, a week £300"
    if rule == "subject" and is_its_cost(view):
        return is_amount(text)  # "A night comes to £61"
    if rule == "subject" and short_of(view):
        return False  # "is short of the £11 million": what it has not got
    if rule == "noun-for" and is_treated(view) and not is_sum(text):
        return False  # "treated 415 homes for £1.3 million": no homes
    if rule == "noun-of" and is_people(text):
        return False  # "cheated 318 people of ₹27 crore"
    direct = view.link_at == view.verb or view.main_low == "made"
    direct = direct and not any(w.kind in "LP" and w.low == "up" for w in view.middle)
    if rule == "subject" and view.main_low in _MAKING and direct:
        return is_amount(text) and view.link_at == view.verb
    return rule not in _FROM_BEFORE or not is_worth(view)


def _is_where(view: View) -> bool:
    """Whether the noun before *for* says where what the clause tells of was done."""
    t, link = view.tokens, view.link_at
    start = nouns_before(t, link)
    start -= start > 0 and t[start - 1].kind == "D"
    return view.link == "for" and 0 < start < link and t[start - 1].low in ("in", "at", "on")


_MAKING = frozenset("made make makes put puts".split())
_FROM_BEFORE = frozenset("each earlier earlier-moved again subject apposition".split())
"""Rules that take what a sum is from what was told before or from the subject of the clause."""


def _sums_up(view: View) -> bool:
    """Whether *which* stands for all that a comparison says: "4% more than the rest, which is"."""
    t, which = view.tokens, view.group - 1
    if which < 1 or t[which].low != "which" or t[which - 1].text != ",":
        return False
    than = next((k for k in range(which - 1, 1, -1) if t[k].low == "than"), -1)
    return (
        than > 1
        and t[than - 2].kind == "#"
        and not any(w.kind in "MSFX" for w in t[than : which - 1])
    )


def _is_how_far(scene: Scene) -> bool:
    """Whether a number only says how much so something is: "are half empty", "is 18", of 18 years.

    A bare number behind a form of *be* whose subject is a number is none of those counted: "43 per
    cent are under 18".
    """
    view = scene.view
    t, at, verb = view.tokens, view.at, view.verb
    if verb_class(view) != "be" or verb < 1 or view.link_at != verb:
        return False
    ends = at + 1 >= len(t) or t[at + 1].kind in "MSC"
    bare = scene.mention.found.kind == "count" and not scene.mention.found.unit_text
    so = scene.mention.found.kind == "fraction" and not ends and t[at + 1].kind in "JE"
    return so or (ends and bare and t[verb - 1].kind == "#")


def _is_of_subject(scene: Scene, candidate: Candidate) -> bool:
    """Whether a label says of the subject of the verb what the verb does."""
    who = {root for name in scene.view.subjects()[:1] for root in content(name)}
    return candidate.rule.startswith(_BY_VERB) and not who.isdisjoint(content(candidate.text))


def _acts_on(scene: Scene) -> bool:
    """Whether the subject does something to those counted: "surveyors spoke to 1,260 of them"."""
    view = scene.view
    led = view.link in _LINKED | {"to"} and view.tokens[view.link_at].kind == "P"
    moves = scene.mention.found.move or MULTIPLIED.match(view.main_low)
    return led and verb_class(view) == "other" and not (view.passive or moves)


def _has_own_noun(scene: Scene) -> bool:
    """Whether a preposition leads to a number that names what it counts: "at 38 hospitals"."""
    counted = scene.kind is UnitKind.COUNT and bool(scene.mention.found.unit_text and scene.noun)
    return counted and scene.view.link in _LINKED


def _names(text: str, noun: str) -> bool:
    """Whether a label has the last word of a noun in it, as one or as many."""
    last = noun.split()[-1].lower()
    words = text.lower().split()
    return last in words or singular(last) in words or plural(last) in words


def _is_someone(text: str) -> bool:
    """Whether a label names people or one of them: "households", "average cardholder"."""
    head = _BETWEEN.split(text)[0]
    return is_people(head) or (" of " not in head and head.lower().endswith(_SOMEONE))


_BETWEEN = Pattern(r"\s(?:between|among|per|against|under|over)\s")
_BODIES = tuple(
    """union council company firm government ministry minister agency committee commission court
    department regulator airline retailer charity university police""".split()
)
"""Bodies that have, pay and ask for sums and shares, and are none."""
_SOMEONE = (*_BODIES, "holder", "owner", "worker", "customer", "passenger", "visitor", "patient")
