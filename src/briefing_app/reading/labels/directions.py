"""Which way an amount goes where only a sign or a word beside it says so: "(–3.7%)", "off 14%".

The reader of numbers marks what a verb moves; this adds what stands beside the number alone.
"""

import re
from collections.abc import Sequence

from briefing_app.core.units import UnitKind
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.phrases import base_end
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import MODALS, Token
from briefing_app.reading.labels.view import View, opened
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.said import MADE_UP
from briefing_app.reading.lexicon.synonyms import PERSON_NOUNS
from briefing_app.reading.lexicon.trends import (
    BY_SPEED,
    COMPARATIVE_DOWN,
    COMPARATIVE_UP,
    DOWN_NOUNS,
    MOVING_VERBS,
    UP_NOUNS,
)
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.pattern import Pattern

_SIGNED = Pattern(r"\W*(?:(?P<down>[-−–]|minus\s)|(?P<up>\+|plus\s))", re.IGNORECASE)
_REACH = 4
_RIVALS = frozenset(
    "rival rivals runner-up competitor competitors opponent neighbour neighbours".split()
)


_AVERAGES = frozenset("average median mean norm".split())
"""What others have between them: who has more has not risen."""
_SIDES = frozenset("above below".split())
_NORMS = frozenset("plan plans target forecast forecasts budget expectations capacity par".split())
"""Bounds that need no article: "came in 3% below plan last year"."""


def beyond_bound(view: View) -> bool:
    """Whether it lies so far from a bound: "4 points above the limit", not "above last year".

    What lies beside something else has not moved.
    """
    t, i = view.tokens, view.at + 1
    if i + 1 < len(t) and t[i].low in ("short", "shy") and t[i + 1].low == "of":
        return True
    if i + 1 < len(t) and t[i].low == "ahead" and t[i + 1].low == "of":
        return not any(w.kind == "Y" for w in t[i + 1 : i + 1 + _REACH])
    side = i < len(t) and t[i].low in _SIDES
    bound = i + 1
    if side and planned_by(t, bound):
        return True  # "below what we had forecast in October"
    while bound < len(t) and t[bound].kind in "DJ":
        bound += 1
    if side and bound < len(t) and t[bound].low in _BOUNDS:
        return True  # "above the average for the month"
    if side and i + 1 < len(t) and t[i + 1].low in _NORMS:
        return True
    return side and not any(w.kind == "Y" for w in t[i + 1 : i + 1 + _REACH])


def worded(scene: Scene) -> str:
    """Return "rise" or "fall" where a sign, a noun or a comparison beside the number says it."""
    if scene.entry is not None:
        return ""
    view = scene.view
    t, at = view.tokens, view.at
    signed = _SIGNED.match(t[at].text) if scene.relative else None
    if signed is not None:
        return "fall" if signed["down"] else "rise"
    made_up = at > 1 and t[at - 2].low in MADE_UP  # "makes up 47% of all theft"
    before = t[at - 1].low if at and t[at - 1].kind != "L" and not made_up else ""
    nouns = {t[view.link_at - 1].low} if view.link == "of" and view.link_at > 0 else set()
    if DOWN_NOUNS & nouns or before in ("off", "down"):
        return "fall"
    if scene.at_a_gain:
        nouns -= UP_NOUNS
    if UP_NOUNS & nouns or before == "up":
        return "rise"
    behind = [w.low for w in t[at + 1 : at + _REACH] if w.kind != "A"]
    counts = (scene.kind is UnitKind.COUNT or _planned(scene)) and behind[1:2] != ["than"]
    if not behind or counts:
        return ""
    if scene.kind is UnitKind.TIME and behind[0] in BY_SPEED:
        return {"up": "rise", "down": "fall"}[BY_SPEED[behind[0]]]
    if beyond_bound(view) or _more_than_does(view):
        return ""
    up, down = behind[0] in COMPARATIVE_UP, behind[0] in COMPARATIVE_DOWN
    return "rise" if up else "fall" if down else ""


def _more_than_does(view: View) -> bool:
    """Whether *more than* says how well something is done: "£88m more than covered costs"."""
    t, verb = view.tokens, view.at + 3
    led = [w.low for w in t[view.at + 1 : verb]] == ["more", "than"] and verb + 1 < len(t)
    done = led and "D" in classes_of(t[verb].low) and t[verb].low not in _PLANNED
    return done and t[verb + 1].kind in "DJN" and view.verb < 1


def than_before(scene: Scene) -> str:
    """Return which way those go of whom there are fewer, or more than at a time: "40 more homes
    were built than in 2022". More than at no time may be further ones.
    """
    t, i = scene.view.tokens, scene.view.at + 1
    noun = i + 1 < len(t) and t[i].low in ("more", "fewer") and t[i + 1].kind in "NJE"
    than = next((k for k in range(i, len(t) - 1) if t[k].low == "than" or t[k].kind in "MS#"), 0)
    timed = than > 0 and t[than].low == "than" and t[than + 1].kind == "Y"
    if scene.kind is not UnitKind.COUNT or not noun:
        return ""
    rival = than > 0 and t[than].low == "than" and t[than + 1].kind in "DNJ" and not timed
    if rival and bool(opened(t, than + 1)) and not _is_then(t, than + 1):
        return ""  # "60 fewer pupils than the academy across the road"
    return "fall" if t[i].low == "fewer" else "rise" if timed else ""


def is_sized(view: View) -> bool:
    """Whether what is counted tells by how much a thing has changed: "1.4 pupils smaller than"."""
    t, end = view.tokens, base_end(view.tokens, view.at + 1)
    return view.at + 1 < end < len(t) and t[end].low in _MORE_OR_LESS


def _is_then(t: Sequence[Token], at: int) -> bool:
    """Whether what follows *than* is of another time: "than the previous season", "than usual"."""
    return any(w.kind == "Y" or w.low in _OTHER_TIMES for w in t[at : at + 4])


_OTHER_TIMES = frozenset(
    """previous last prior preceding usual normal same record average expected planned year month
    week season quarter day decade peak""".split()
)


def _planned(scene: Scene) -> bool:
    """Whether something is still to be done to what is counted: "wants to open five more"."""
    view = scene.view
    main = view.main
    if main is None or main.kind != "B" or view.link_at != view.verb or view.verb < 1:
        return False
    before = view.tokens[view.verb - 1]
    ahead = before.kind == "I" or before.low in MODALS
    counts = scene.mention.found.kind == "count"
    return ahead and counts and main.low not in MOVING_VERBS


_PLANNED = frozenset(
    """planned expected forecast hoped budgeted predicted intended scheduled feared projected
    anticipated claimed asked demanded requested sought offered promised""".split()
)
_ASKED = {
    "claimed": "claim", "asked": "request", "demanded": "demand", "requested": "request",
    "sought": "request", "offered": "offer", "promised": "promise",
}  # fmt: skip
_USUAL = frozenset("usual normal average".split())
_BOUNDS = frozenset(
    """limit target mark threshold standard norm maximum minimum cap ceiling quota capacity record
    average""".split()
)


def _is_issue(name: str) -> bool:
    """Whether a name is that of something that appears again and again: "in Report No. 3"."""
    return not {"report", "bulletin", "survey", "census", "table", "edition", "no"}.isdisjoint(
        name.lower().split()
    )


def _than(view: View) -> int:
    """Where *than* stands behind the number, or -1."""
    t, at = view.tokens, view.at
    than = next((i for i in range(at + 1, min(at + 5, len(t))) if t[i].low == "than"), -1)
    apart = than < 0 or than + 1 >= len(t) or any(w.kind in "FX#MP" for w in t[at + 1 : than])
    return -1 if apart else than


def _than_planned(view: View) -> int:
    """Where *than* leads a plan behind what it is for: "900 less for travel than planned"."""
    t, at = view.tokens, view.at
    behind = range(at + 1, min(at + 8, len(t) - 1))
    than = next((i for i in behind if t[i].low == "than" and t[i + 1].low in _PLANNED), -1)
    return -1 if any(w.kind in "FX#MS" for w in t[at + 1 : max(than, at + 1)]) else than


def norm_behind(view: View) -> str:
    """What it is more or less than, where that is a plan, a limit or what is usual; or empty."""
    t, than = view.tokens, _than(view)
    if than < 0 and (than := _than_planned(view)) < 0:
        return ""
    word = t[than + 1].low
    if planned := word if word in _PLANNED else planned_by(t, than + 1):
        return as_norm(planned)
    if word in _USUAL and (than + 2 == len(t) or t[than + 2].kind not in "NJ"):
        return word
    phrase = next(iter(opened(t, than + 1)), "")
    end = base_end(t, than + 1)
    if phrase and end < len(t) and t[end - 1].kind == "N" and t[end].low in _AVERAGES:
        phrase = f"{phrase} {t[end].low}"  # "than the market average"
    return phrase if phrase and phrase.split()[-1].lower() in _BOUNDS else ""


def is_beside(view: View) -> bool:
    """Return whether something is so much more in one place: "is 12% higher in the north"."""
    t, i = view.tokens, view.at + 1
    is_so = view.main_low in ("is", "are") and i + 1 < len(t) and t[i].low in _MORE_OR_LESS
    led = is_so and t[i + 1].low in ("in", "for", "among") and t[i + 1].kind == "P"
    if not led or any(w.kind in "Y#" or w.low == "since" for w in t[i + 1 :]):
        return False
    where = next(iter(opened(t, i + 2)), "").split()
    return bool(where) and where[-1].lower() not in _TERMS


_TERMS = frozenset(
    """terms total cash dollars euros pounds money practice reality size number value volume all
    stage fact general""".split()
)
"""What "higher in" leads to that is no place: "12% higher in real terms"."""
_MORE_OR_LESS = frozenset(
    "more less higher lower larger bigger smaller longer shorter greater".split()
)


def as_norm(planned: str) -> str:
    """What a form of *plan* or *expect* makes the bound: a plan or a forecast."""
    if planned in _ASKED:
        return _ASKED[planned]
    return "plan" if planned in ("planned", "intended", "scheduled", "budgeted") else "forecast"


def planned_by(t: Sequence[Token], begin: int) -> str:
    """The verb by which somebody had planned or foreseen it: "less than it forecast", "below what
    we had expected"; or empty.
    """
    who = begin + (begin < len(t) and t[begin].low == "what")
    end = who + 1 if who < len(t) and t[who].kind == "O" else base_end(t, who)
    verb = end
    while verb < len(t) and t[verb].kind in "XA":
        verb += 1
    return t[verb].low if who < end <= verb < len(t) and t[verb].low in _PLANNED else ""


def is_above_all(view: View) -> bool:
    """Whether it is beyond what all the others did: "800 metres more than anyone else"."""
    t, than = view.tokens, _than(view)
    return than > 0 and t[than + 1].low in ("anyone", "anybody", "any", "everyone", "all")


def beyond_deed(view: View) -> bool:
    """Whether it is by how much one deed is beyond another: "repaid 9 million more than they
    borrowed", "four more than moved away"; not "more than we sold last year".
    """
    t, than = view.tokens, _than(view)
    if than < 0:
        return False
    who = t[than + 1].kind == "O"
    verb = than + 1 + who
    near = t[verb : verb + _REACH]
    timed = any(w.kind == "Y" for w in near)
    done = verb < len(t) and t[verb].kind in "FE" and t[verb].low not in _PLANNED
    return done and not timed and t[verb].low not in ("used", "had", "was", "were")


def compared(view: View) -> tuple[str, ...]:
    """Return with whom it is compared, where that is no time: "four more than his rival".

    What one has beyond another is no rise. A name or people must follow *than*.
    """
    if norm := norm_behind(view):
        return (norm,)
    t, than = view.tokens, _than(view)
    if than < 0:
        return ()
    if is_above_all(view):
        return ("others",)
    if t[than + 1].low == "the" and [w.low for w in t[than + 2 : than + 3]] in _NEXT:
        end = next((k for k in range(than + 3, len(t)) if t[k].kind not in "NJA"), len(t))
        return (" ".join(w.text for w in t[than + 2 : end]),)
    led = t[than + 1].low in ("in", "at") and than + 2 < len(t) and t[than + 2].kind == "N"
    phrases = opened(t, than + 1 + led)[:1] or _one_of_that_kind(t, than + 1)
    if not phrases or (led and _is_issue(phrases[0])):
        return ()
    last = phrases[0].split()[-1].removesuffix("'s").removesuffix("’s")
    someone = (
        last[:1].isupper() or last.lower() in _RIVALS or singular(last.lower()) in PERSON_NOUNS
    )
    someone = someone or last.lower() in _AVERAGES
    return tuple(phrases) if someone or _is_other_thing(t, than, phrases[0]) else ()


_NEXT = (["next"], ["second"], ["nearest"], ["closest"], ["rest"])
"""Who has most after somebody: "five more goals than the next best"."""


def _one_of_that_kind(t: Sequence[Token], i: int) -> list[str]:
    """What *one* stands for behind an adjective: "taller than the old one"."""
    one = i + 2 < len(t) and t[i].kind == "D" and t[i + 1].kind == "J"
    return [f"{t[i + 1].text} {t[i + 2].low}"] if one and t[i + 2].low in ("one", "ones") else []


def _is_other_thing(t: Sequence[Token], than: int, phrase: str) -> bool:
    """Whether a thing and no time follows *than*: "taller than the old one", not "than last year's
    harvest", "than the 4 million it spent", "than usual".
    """
    end = next((k for k in range(than + 1, len(t)) if t[k].kind in "MSC"), len(t))
    told = [w for w in t[than + 1 : end] if w.low not in ("one", "ones")]
    counted = any(w.kind == "#" for w in t[than + 1 : base_end(t, than + 1)])
    if counted or t[than + 1].kind not in "DN":
        return False
    if any(w.kind in "YFXEWO" or w.low in _THEN for w in told):
        return False
    return t[than - 1].low in _QUALITIES and TIME.isdisjoint(phrase.lower().split())


_THEN = frozenset(
    """previous last earlier before preceding same first second then past half quarter season period
    ago previously former average expected forecast""".split()
)
_QUALITIES = frozenset(
    """longer taller heavier larger bigger faster quicker slower dearer warmer hotter colder cooler
    deeper wider shorter lighter smaller cheaper shallower narrower older younger higher lower
    further farther""".split()
)
