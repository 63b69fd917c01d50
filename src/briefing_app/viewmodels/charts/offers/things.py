"""What a chart is about in words: the thing that its figures share, without period and place."""

import re
from collections.abc import Sequence

from briefing_app.core.figure import Figure
from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.lexicon.word_classes import classes_of, is_known

_ENDS = frozenset("in of for the during on by at to from with and or per a an".split())
_EARLIER = re.compile(
    r"\s+(?:(?:a|one|the|two|three)\s+(?:years?|months?|quarters?|seasons?|weeks?)\s+"
    r"(?:earlier|before|ago)|in\s+the\s+(?:previous|same|prior|preceding)\s+\S+|"
    r"the\s+(?:previous|last)\s+\S+|last\s+\S+)$",
    re.I,
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_TIMES = re.compile(
    r"(?:^|[\s,(])(?:in\s+|to\s+)?(?:(?:Q[1-4]|H[12]|FY|\d{1,2}\s\w{3,9}|"
    rf"(?i:{_MONTHS})\.?|(?i:year|end|mid|early|late|spring|summer|autumn|winter|season))[\s-]*)?"
    r"(?:(?:1[6-9]|20)\d\d|FY\s?\d\d)\b.*$"
)
_ONLY_TIME = re.compile(
    rf"(?:(?:{_MONTHS}|years?|months?|quarters?|weeks?|half|halves|season|ending|ended|end|to|of|in|"
    r"the|first|second|third|fourth|last|this|mid|early|late|spring|summer|autumn|winter|Q[1-4]|"
    r"H[12]|FY|\d+)[\s.,/–-]*)+",
    re.I,
)
_OPENS_WRONG = re.compile(
    r"(?:by|per|in|on|at|of|from|to|who|where|what|when|which|how|why|here|these|those|this|that|"
    r"there|is|are|was|were|over|under|above|below|within|with|and|or|a|an|the|up|down|more|less|our|we|it|its|their|most|top|"
    r"best|largest|biggest|highest|lowest|worst|(?:types?|kinds?|sorts?|classes|categor(?:y|ies)|"
    r"methods?|modes?|means|causes?|reasons?) (?:of|for))\b",
    re.I,
)
"""What opens no name of a thing: a classification names how rows differ, not what is counted."""
_TIME = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years".split()
)
_SHORT_HEAD = 3
"""Letters of an abbreviation that says nothing without its table: P, W, HS."""
PLACEHOLDERS = frozenset(
    """amount amounts number numbers people person persons value values money sum sums level levels
    total totals figure figures rate rates share shares thing things item items unit units volume
    list lists part parts times time average averages percentage multiple length size result
    results increase decrease rise fall change""".split()
)
"""Words that alone name nothing."""
_AIMS = frozenset("target targets goal goals quota limit threshold ceiling norm normal".split())
_SHARES = frozenset(
    """share shares rate rates ratio margin turnout occupancy coverage uptake growth inflation
    unemployment employment proportion percentage vote yield punctuality""".split()
)
"""Words for what is measured in per cent."""
_GENERAL = re.compile(
    r"(?:number|numbers|no\.?|total|totals|all|value|values|amount|figure|figures|count|result|"
    r"results|share|now|today|current|latest|this\s+\w+|last\s+\w+|[%#n]|units?|others?|rest)",
    re.I,
)
_SPLIT_OFF = re.compile(r"\s+(?:by|per|for each|in each|among|across|according to)\s+.*$", re.I)
_NAMES_NOTHING = re.compile(
    r"\b(?:figures|glance|summary|breakdown|indicators|results|numbers|overview|facts|highlights|"
    r"table|statistics|details|main|key|selected|features|stand|compare|break-?up|by)\b",
    re.I,
)


def thing_of(figure: Figure) -> str:
    """Return what a figure is about, without the period, the place and the doer in its label."""
    label = _without_doer(_EARLIER.sub("", figure.label))
    place = set(figure.place.lower().split())
    kept = [w for w in label.split() if not any(c.isdigit() for c in w) and w.lower() not in place]
    while kept and kept[-1].lower() in _ENDS:
        kept.pop()
    return " ".join(kept)


def _without_doer(label: str) -> str:
    """ "kits handed out by board" without the board: titles say the deed in short."""
    deed, by, _ = label.partition(" by ")
    done = any("P" in classes_of(word.lower()) for word in deed.split()[1:][-2:])
    return deed if by and done else label


def thing_of_heads(column_heads: Sequence[str], caption: str, unit: str) -> str:
    """Return what the numbers under these heads are, or empty where the heads do not name it.

    "Influenza" over notifications is "influenza notifications"; "2024" under "Visits by house" is
    "visits".
    """
    named = next((h for h in reversed(column_heads) if names_thing(h)), "")
    whole = _TIMES.sub("", _SPLIT_OFF.sub("", caption)).strip(" ,:–-")
    if _NAMES_NOTHING.search(whole):
        whole = ""
    counted = plural(unit) if kind_of(unit) is UnitKind.COUNT and unit else ""
    if named:
        thing = _TIMES.sub("", named).strip(" ,:–-")
        if counted and thing and not _says(thing, counted):
            befell = classes_of(thing.lower()).startswith(("D", "P"))
            thing = f"{counted} {thing.lower()}" if befell else f"{thing} {counted}"
        return lowered(thing) if is_thing(thing) and _is_measured(thing, unit) else ""
    if kind_of(unit) is UnitKind.PERCENT:
        return ""  # shares of what the caption names, which another column counts
    if is_thing(whole) and _is_measured(whole, unit):
        return lowered(whole)
    return counted if is_thing(counted) else ""


def _is_measured(thing: str, unit: str) -> bool:
    """Whether a head names what its numbers count or measure: a noun, of shares one of shares.

    "Displaced", "normal" and "dem" name a group or a state; a target is no result.
    """
    words = re.findall(r"[^\W\d_]+", thing.lower())
    if words[-1] in _AIMS or (kind_of(unit) is UnitKind.PERCENT and _SHARES.isdisjoint(words)):
        return False
    counted = kind_of(unit) is UnitKind.COUNT and len(unit) > _SHORT_HEAD and bool(words)
    return counted or any(
        is_known(word) and len(word) > _SHORT_HEAD and classes_of(word)[0] in "NZ" for word in words
    )


def is_thing(words: str) -> bool:
    """Whether words can stand for what a chart is about: a noun phrase that names something."""
    return (
        bool(words)
        and _ONLY_TIME.fullmatch(words) is None
        and kind_of(words) in (UnitKind.COUNT, UnitKind.NONE)
        and _OPENS_WRONG.match(words) is None
        and not any(sign in words for sign in "():;?!")
        and not {word.lower() for word in words.split()} <= PLACEHOLDERS
        and words.split()[-1].lower() not in _ENDS
        and not (len(words) <= _SHORT_HEAD and words.isupper())
        and not words.split()[0].lower().endswith("ly")
        and not _is_no_noun(words.split()[-1].lower())
        and not _is_time_spent(words.lower().split())
    )


def _is_time_spent(words: Sequence[str]) -> bool:
    """Whether words are of a length of time that a rate was told for: "day used" of water."""
    return words[0] in _TIME and (len(words) == 1 or "P" in classes_of(words[1]))


def _is_no_noun(word: str) -> bool:
    """Whether a word is a verb in the past or an adjective: "people fell", "posts vacant"."""
    classes = classes_of(word)
    return (classes.startswith("D") and "P" not in classes) or classes == "J"


def names_thing(head: str) -> bool:
    """Whether a column's head names a thing rather than a time or nothing in particular."""
    bare = _TIMES.sub("", head).strip(" ,:–-")
    return bool(bare) and not _GENERAL.fullmatch(bare) and not _ONLY_TIME.fullmatch(bare)


def may_introduce(words: str) -> bool:
    """Whether words may stand above numbers of which they do not name the thing: "Lines of work".

    Not those that lead back to what stands before them, nor such as any numbers could follow.
    """
    said = words.split()
    opening = said[0].lower() if said else ""
    fits = 0 < len(said) <= _LONGEST_LEAD and opening not in _LEADS_BACK
    return fits and not _NAMES_NOTHING.search(words)


def tells_apart(head: str) -> bool:
    """Whether a head alone says to a reader what its column is of: no "Full", "Dem" or "A"."""
    words = head.split()
    known = len(head) > _SHORT_HEAD and classes_of(head.lower())[:1] in ("N", "P", "D")
    return len(words) > 1 or known


def is_indicator(name: str) -> bool:
    """Whether the name of a row says itself what is measured: "Unemployment rate", "Turnout".

    Rows of such names are unlike things, though all are shares.
    """
    return not _SHARES.isdisjoint(name.lower().split())


_LONGEST_LEAD = 12
_LEADS_BACK = frozenset(
    """they it he she we you i these those this that here there and but so also others which
    who what""".split()
)


def _says(thing: str, counted: str) -> bool:
    last = thing.split()[-1].lower()
    return last == counted.split()[-1].lower() or last.endswith("s")


def lowered(text: str) -> str:
    """Return ``text`` as it stands inside of a sentence: an ordinary first word without capital."""
    words = text.split()
    first = words[0] if words else ""
    long = [word for word in words if len(word) > _SHORT_HEAD]
    titled = len(long) > 1 and all(word[0].isupper() for word in long)
    if titled and not any(word.isupper() for word in words):
        return " ".join(_within(words))
    return text[:1].lower() + text[1:] if first[1:].islower() or len(first) == 1 else text


def _within(words: Sequence[str]) -> list[str]:
    """The words of a title as they stand inside of a sentence: names keep their capitals."""
    out: list[str] = []
    for word in words:
        named = bool(out) and out[-1][:1].isupper()
        out.append(word.lower() if is_known(word.lower()) and not named else word)
    return out
