"""What a clause tells of another time or place beside a number: "71p; elsewhere it is 66p".

Such a clause has no subject of its own ("it", "there", "the figure") but says when or where it is
so; or it is opened by "whereas"; or a bracket has a name and a number: "47 % (England: 62 %)".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.sums.precision import is_fraction
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.ground.words import is_whole
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_ONLY = (
    r"(?:(?:about|around|some|only|just|still|even|almost|nearly|roughly|usually|normally|closer\sto|"
    r"close\sto|more\slike|at|as\s(?:high|low|many|much)\sas)\s)*[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?"
)
_IT_IS = Pattern(
    r"\b(?:it|they|there|that|the\s(?:equivalent\s|corresponding\s|comparable\s)?(?:figure|number|total|"
    r"rate|share|proportion))(?:['’](?:s|re)|\s(?:is|are|was|were|had\sbeen|would\sbe|stands\sat|"
    r"stood\sat|comes\sto|came\sto|(?P<should>ought\sto\sbe|should\s(?:be|have\sbeen)|needs?\sto\sbe|"
    rf"must\sbe|(?:was|were)\s(?:meant|supposed)\sto\sbe)))\s{_ONLY}$",
    re.IGNORECASE,
)
_OPENS = Pattern(
    r"(?:.*[;:–—]|.*,(?=\s(?:and|but|while|whereas|yet)\s))?(?P<clause>\W*"
    r"(?:(?:and|but|while|whereas|yet)\s)?(?:(?:even|only|back)\s)?(?P<where>[^;:–—]*))",
    re.DOTALL,
)
"""The last clause of some words."""
_WORD = r"(?:[^\W\d_][\w’'-]*|(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?)"
_TIME = (
    rf"(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve)\s{_WORD}\s(?:ago|earlier|before|"
    rf"previously)|last\s{_WORD}|the\s(?:year|month|week|quarter|season|time)\sbefore|back\sthen"
)
_WHERE = Pattern(
    rf"(?:(?:in|at|on|for|during|among|across|under|within|outside|throughout)(?:\s{_WORD}){{1,8}}|"
    rf"(?:when|before|after|until)\s[^;:–—]{{3,70}}|{_TIME}|now|today|elsewhere|nationally|nationwide|statewide|worldwide|globally|abroad|normally|usually|"
    r"previously|originally|historically)(?:,\s(?:by\scontrast|however|though))?\W*",
    re.IGNORECASE,
)
_BEHIND = Pattern(
    rf"(?:\s[^\W\d_][\w’'-]*){{0,2}}?\s(?:{_TIME}|when\s|before\s|until\s|now\b|today\b|elsewhere|nationally|(?:in|at|for|among|across)\s(?:the\s|"
    r"other\s|similar\s|comparable\s|neighbouring\s|[A-Z]|(?:19|20)\d\d))",
)
_IN_ALL = Pattern(
    r"(?:in|on|at)\s(?:addition|all|total|top|sum|the\swhole|least|last)\b", re.IGNORECASE
)
_WHEREAS = Pattern(r"[,;]?\s(?:whereas|whilst)\s[^;:.()\d]{3,60}$", re.IGNORECASE)
_NAMED = Pattern(r"(?P<lead>[^()\d;:.]{0,60})\((?P<name>[^()\d:,;]{3,40}):?\s[$€£¥₹]?$")


_OF_MANY = Pattern(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s)?\d")
"""So many of its own whole are no other number's rival: "among the others it was 262 of 3,098"."""
_ALLOWED = Pattern(
    r"\s(?:[^\W\d_][\w’'-]*\s){0,2}?(?:is|are|was|were|would\sbe)\s(?:the\s)?(?:permitted|allowed|"
    r"required|needed|recommended|usual|normal|norm|rule|limit|maximum|minimum|average|expected|planned|"
    r"standard)\b",
    re.IGNORECASE,
)
_AND_AN = Pattern(
    r"(?:\s[^\W\d_][\w’'-]*){0,5}?,?\s(?:and|or)\s(?:an?|the|its|their)\s(?:[^\W\d_][\w’'-]*\s){0,3}?"
    r"(?:average|mean|median|peak|high|low|record|target|goal|forecast|limit|maximum|minimum)\s(?:of|at)\s"
    r"(?:(?:about|around|some|just|only|nearly|almost)\s)*[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?",
    re.IGNORECASE,
)


def beside_elsewhere(scene: Scene) -> Iterator[Move]:
    """Yield each number with the one that a clause sets beside it, of another time or place."""
    for m in scene.passage.mentions:
        if m.found.change or m.quantity.is_range or scene.facts[m.index].tabled:
            continue
        other = (
            _in_bracket(scene, m)
            or _in_clause(scene, m)
            or _is_allowed(scene, m)
            or _in_contrast(scene, m)
        )
        if other is not None and other.value != m.value:
            yield Move(other, m, "elsewhere")


def and_another(scene: Scene) -> Iterator[Move]:
    """Yield what a number is set against besides: "against 17 last year and an average of 15"."""
    for move in scene.moves:
        base = move.base
        follow = scene.passage.of(base.sentence)[base.place + 1 : base.place + 2]
        if move.how != "from" or not follow or move.now.start > base.start:
            continue
        if _AND_AN.fullmatch(scene.text[base.end : follow[0].start]) and _fits(
            scene, move.now, follow[0]
        ):
            yield Move(move.now, follow[0], "elsewhere")


def parts_of_two(scene: Scene) -> Iterator[Move]:
    """Yield two shares that one group has of two things: "They make up 6 per cent of adults but 34
    per cent of those in custody".
    """
    for a, b in pairwise(scene.passage.mentions):
        shares = a.unit == b.unit == "%" or (is_fraction(a.quantity) and is_fraction(b.quantity))
        if not shares or a.sentence != b.sentence or a.found.change or b.found.change:
            continue
        found = _OF_THAT.fullmatch(scene.text[a.end : b.start])
        aside = found is not None and (found["but"] or _WHO_ARE.search(a.unhedged[-60:]))
        if aside and _OF.match(b.after) and a.value != b.value:
            yield Move(a, b, "elsewhere")


_SHARE_OF = (
    r"(?:(?:only|just|even|some|about|around|nearly|almost|more|less|fewer|than|over|they|it|are|is|were|was|have|"
    r"has|had|make|makes|made|up|account|accounts|accounted|for|hold|held|get|got|receives?|received|"
    r"take|took|own|represents?|represented|commit|committed|paid|pay|suffer|suffered)\s){0,6}"
)
_OF_THAT = Pattern(
    rf"\s+of\s[^,;.:()\d]{{3,60}}?(?P<but>,?\s(?:but|yet|though|although))?(?:,\s|(?<=\w)\s){_SHARE_OF}",
    re.IGNORECASE,
)
_WHO_ARE = Pattern(
    r",\s(?:who|which)\s(?:are|were|make\sup|makes\sup|made\sup|account(?:s|ed)?\sfor|represent(?:s|ed)?)\s"
    r"(?:[^\W\d_]+\s){0,2}$",
    re.IGNORECASE,
)
_OF = Pattern(r"\s+of\s")


def _is_allowed(scene: Scene, m: Mention) -> Mention | None:
    """The number right before one that is allowed or usual: "104 km/h where 50 is permitted"."""
    led = m.before.endswith(("where ", "when ", "although ", "though ", "whereas ", "while "))
    return _only(scene, m, m.start, here=True) if led and _ALLOWED.match(m.after[:60]) else None


_CONTRAST = Pattern(r"(?:;\s|,?\s(?:while|whilst)\s)[^;:.()\d]{3,60}$", re.IGNORECASE)


_OF_ALL = Pattern(
    r"\b(?:remaining|others?|rest|totals?|all|altogether|together|both|each|including|these|them|which|whom|sum|"
    r"combined)\b",
    re.IGNORECASE,
)
"""What is left or comes to so much in all is no rival: "$1.2 million; the remaining $500,000"."""


def _in_contrast(scene: Scene, m: Mention) -> Mention | None:
    """The number of the first half of a sentence whose halves tell the same of two: "it took 11
    minutes; the other one needed 19".
    """
    own = m.found.unit_text
    there = scene.passage.of(m.sentence)
    there = tuple(x for x in there if x.found.kind != "duration" or not own or x.unit == m.unit)
    if len(there) != 2 or m is not there[1] or there[0].found.change:
        return None
    x = there[0]
    words = m.unhedged[-120:]
    contrast = _CONTRAST.search(words)
    if contrast is None or not _fits(scene, x, m) or x.index in scene.bases:
        return None
    if _OF_ALL.search(contrast.group()):
        return None
    return x if likeness(x, m) >= ALIKE or not m.found.unit_text else None


def _in_bracket(scene: Scene, m: Mention) -> Mention | None:
    """What "(England: 62 per cent)" is set beside: the number right before the bracket."""
    before = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    if before is None or not scene.text.startswith(")", m.end) or m.unit != before.unit:
        return None
    led = _NAMED.fullmatch(scene.text[before.end : m.start])
    return before if led and _fits(scene, before, m) else None


def _in_clause(scene: Scene, m: Mention) -> Mention | None:
    words, end = m.unhedged[-120:], m.start - (len(m.before) - len(m.unhedged))
    if _OF_MANY.match(m.after[:16]):
        return None
    told = _IT_IS.search(words)
    if told is not None:
        opened = _OPENS.fullmatch(words[: told.start()])
        where = opened["where"].strip() if opened else ""
        said = _WHERE.fullmatch(where) if where else _BEHIND.match(m.after[:50])
        said = said or (told if told["should"] and not where else None)
        if opened is None or said is None or _IN_ALL.match(where):
            return None
        return _only(scene, m, end - (len(words) - opened.start("clause")))
    contrast = _WHEREAS.search(words)
    if contrast is None:
        return None
    other = _only(scene, m, end - (len(words) - contrast.start()), here=True)
    return other if other is not None and likeness(other, m) >= ALIKE else None


def _only(scene: Scene, m: Mention, start: int, *, here: bool = False) -> Mention | None:
    """The only number told before a clause that may be of the same."""
    told: Sequence[Mention] = [x for x in scene.passage.of(m.sentence)[: m.place] if x.end <= start]
    if any(x.start >= start for x in scene.passage.of(m.sentence)[: m.place]):
        return None
    if not told and not here and m.sentence:
        same = scene.passage.same_block(m.sentence - 1, m.sentence)
        told = scene.passage.of(m.sentence - 1) if same else ()
    fit = [x for x in told if _fits(scene, x, m) and x.index not in scene.bases]
    fit = [x for x in fit if x.index not in scene.standards]
    return fit[-1] if len({x.value for x in fit}) == 1 else None


def _fits(scene: Scene, x: Mention, m: Mention) -> bool:
    there = scene.passage.of(x.sentence)
    like = comparable(x, m, most=_MOST_TIMES) or _leaves_out_unit(x, m)
    like = like and not x.found.change
    like = like and (x.found.kind != "duration" or m.found.kind == "duration")
    return like and not is_whole(scene.text, x, there)


def _leaves_out_unit(x: Mention, m: Mention) -> bool:
    """Whether a bare number goes on with money or shares: "we spend $31; in Marlow it's 48"."""
    bare = not m.found.unit_text and m.found.kind in ("count", "level") and m.value > 0
    if not bare or x.found.kind not in ("money", "rate", "percent"):
        return False
    return max(x.value, m.value) <= _NEAR_TIMES * min(x.value, m.value)


_NEAR_TIMES = 2
_MOST_TIMES = 5
"""A number that is more times another one is hardly the same elsewhere."""
