"""Numbers set side by side without a word of which is more: "41 in May, against 57 a year before".

Such words claim no more than that the two differ: they hold where the two are apart by more than
their hedges leave open, and both numbers are shown. They are a claim only where nothing else is
stated of the two: neither by how much they differ, nor what part or multiple the one is of the
other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.figure import APART, Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.reading.claims.across.elsewhere import (
    and_another,
    beside_elsewhere,
    parts_of_two,
)
from briefing_app.reading.claims.across.remainders import is_rest
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.ground.words import had_been
from briefing_app.reading.claims.order import says_amount
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

LONGEST = 110
"""Characters between two numbers beyond which the one is not set against the other."""
_MONEY = r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?"
_AGAINST = Pattern(
    r"\b(?:compare[ds] (?:[a-z]+ )?(?:with|to)|against|versus|vs\.?|instead of|rather than|"
    r"in place of|as opposed to|in contrast to)\s+"
    rf"(?:(?!(?:and|or|but|is|are|was|were|has|have|had|for)\s)(?:\d+-)?[^\W\d_][\w’'-]*\s+){{0,4}}{_MONEY}$",
    re.IGNORECASE,
)
_FROM = Pattern(rf",\s+from\s+(?:[^\W\d_]+\s+){{0,3}}{_MONEY}$", re.IGNORECASE)


def derive_side_by_side(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the pairs of numbers that the text only sets against each other."""
    stated = [frozenset(c.operands) for c in claims if _says_all(scene, c)]
    found = (*_beside(scene), *_rates(scene), *_goals(scene), *_since(scene), *_taken(scene))
    found = (*found, *parts_of_two(scene))
    seen: set[frozenset[int]] = set()
    for move in (*scene.moves, *found, *beside_elsewhere(scene), *and_another(scene)):
        apart = move.how in ("goal", "once", "elsewhere") or _sets_apart(scene, move)
        if not (apart or _in_bracket(scene, move) or _tells_before(scene, move)):
            continue
        pair = (scene.ref(move.now), scene.ref(move.base))
        ends = frozenset((move.now.index, move.base.index))
        if ends not in seen and not any(said.issuperset(pair) for said in stated):
            seen.add(ends)
            yield scene.claim(
                min(move.now.start, move.base.start),
                max(move.now.end, move.base.end),
                ClaimKind.COMPARISON,
                (move.now, move.base),
                sense=APART,
            )


def _says_all(scene: Scene, claim: Claim) -> bool:
    """Whether nothing is left to say of the numbers of a claim; a headline that only says which is
    more leaves it to the text.
    """
    orders = claim.kind is ClaimKind.COMPARISON and scene.heads(claim.span.start)
    return not (claim.why or claim.kind is ClaimKind.TOTAL or orders)


def _sets_apart(scene: Scene, move: Move) -> bool:
    """Whether words set two numbers of one sentence against each other, and nothing is added."""
    a, b = move.now, move.base
    between = scene.text[a.end : b.start]
    if a.sentence != b.sentence or a.end >= b.start or a.value == b.value:
        return False
    if a.unhedged.endswith("by "):
        return False  # "by 11 tonnes instead of 9": two changes
    if move.how != "rates" and (move.how != "from" or a.found.change or b.found.change):
        return False
    if (
        len(between) > LONGEST
        or ";" in between
        or (move.how == "from" and says_amount(scene, a, b))
    ):
        return False
    if move.word == "from":
        like = not b.found.unit_text or likeness(a, b) >= ALIKE
        return like and _FROM.search(between) is not None
    return _AGAINST.search(between) is not None


def _in_bracket(scene: Scene, move: Move) -> bool:
    """Whether a bracket tells no more than what it was then: "79.8% (H1 2024: 77.4%)"."""
    a, b = move.now, move.base
    if move.how != "bracket" or scene.facts[a.index].cell is not None or a.value == b.value:
        return False
    then = scene.text[a.end : b.start].rpartition("(")[2]
    return _THEN_ONLY.fullmatch(then) is not None and not says_amount(scene, a, b)


_THEN_ONLY = Pattern(
    rf"\W*(?:(?:(?:in|by|for|the|H[12]|Q[1-4]|FY|(?:FY\s?)?(?:19|20)?\d\d(?:[/–-]\d\d(?:\d\d)?)?|[A-Z][a-z]+|last|"
    rf"previous|prior|year|month|week|quarter|half|season|before|earlier)\b|[:.,])\s?)*{_MONEY}"
)
_PAST = (
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s(?:years?|months?|weeks?|"
    r"quarters?|seasons?|decades?)\s(?:ago|earlier|before|previously)|"
    r"(?:in\s|during\s)?(?:the\s)?(?:last|previous|prior|preceding)\s(?:year|month|week|quarter|season|"
    r"winter|spring|summer|autumn|time)|the\s(?:year|month|week|quarter|season)\sbefore|"
    r"in\s(?:[^\W\d_]+\s)?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?|back\sthen|before\sthat|at\sthe\s(?:start|beginning)\sof\s[^,;.]{3,20})"
)
_SUBJECT = (
    r"(?:it|they|there|this|that|we|he|she|the\s(?:figure|number|total|rate|share|price|cost|average|"
    r"proportion))"
)
_IT_WAS = Pattern(
    rf"(?:^|[;:–—]|,\s(?:and|but|while|where|whereas|although|though)\s)\W*(?:{_PAST},?\s{_SUBJECT}"
    r"\s(?:was|were|had(?:\sbeen)?|stood|came|reached|[^\W\d_]+(?:ed|ade|old|on|ost|ook|ent|ew))|"
    r"(?:it|they|there)\shad(?:\sbeen|\sstood|\sreached|\scome|\sonce\sbeen)?|"
    r"the\s(?:19|20)\d\d\s(?:figure|number|total|rate|share)\s(?:was|were))"
    rf"\s(?:(?:still|only|just|even|at|to|as\s(?:high|low|many|much)\sas)\s)*{_MONEY}$",
    re.IGNORECASE,
)


_IT = Pattern(
    rf"(?:^|[;:–—])\W*{_SUBJECT}\s(?:was|were|stood\sat|had\sbeen)"
    rf"\s(?:(?:still|only|just|even|about|nearly|almost)\s)*{_MONEY}$",
    re.IGNORECASE,
)
_THEN = Pattern(rf"\s(?:[^\W\d_][\w’'-]*\s){{0,2}}?(?:as\srecently\sas\s)?{_PAST}\b", re.IGNORECASE)


def _tells_what_was(m: Mention) -> bool:
    """Whether a clause tells no more of a number than that it was so before: "last year it was 85",
    "it stood at 340 in 2022".
    """
    if had_been(m) or _IT_WAS.search(m.unhedged[-90:]):
        return True
    return _IT.search(m.unhedged[-60:]) is not None and _THEN.match(m.after[:50]) is not None


def _beside(scene: Scene) -> Iterator[Move]:
    """What was told right before the words for what it was: "18 per cent; a year ago it was 34"."""
    for m in scene.passage.mentions:
        opened = max(map(m.before[-90:].rfind, _OPENS_CLAUSE))
        if not m.place or opened < 0 or not _tells_what_was(m):
            continue
        start = m.start - len(m.before[-90:]) + opened
        told = [x for x in scene.passage.of(m.sentence) if x.end <= start]
        told = [x for x in told if comparable(x, m) or _leaves_out_percent(x, m)]
        fit = [x for x in told if x.index not in scene.bases]
        if len({x.value for x in fit}) > 1:
            fit = [x for x in fit if _TIMES * min(x.value, m.value) > max(x.value, m.value)]
        if fit and len({x.value for x in fit}) == 1:
            yield Move(fit[-1], m, "next")


_OPENS_CLAUSE = (
    ";",
    ":",
    "–",
    "—",
    ", where ",
    ", although ",
    ", though ",
    ", whereas ",
    ", while ",
)
_TIMES = 3
"""How many times as much a number may be as what it was, where several may be meant."""


def _leaves_out_percent(x: Mention, m: Mention) -> bool:
    """Whether a bare number goes on with shares: "it was 71 per cent; five years ago it was 58"."""
    return x.unit == "%" and not m.found.unit_text and m.found.kind == "count" and m.value <= _ALL


_ALL = 100
_GOAL_IS = Pattern(
    r"(?:^|[;–—]\s|,\sand\s|\b(?:while|whereas|although|but)\s)\W*(?:the|its|their|his|her|our)\s"
    r"(?:[\w’'-]+\s){0,3}?(?P<goal>law|rules?|code|act|covenants?|benchmark|yardstick|guidelines?|guidance|plan|target|goal|aim|ambition|objective|budget|forecast|limit|ceiling|"
    r"cap|standard|threshold|norm|average|mean|median|minimum|maximum|quota|level)\s(?:[\w’'-]+\s){0,9}?"
    r"(?:is|was|are|were|stands at|stood at|had been|calls? for|called for|requires?|allows?|"
    r"permits?)\s"
    r"(?:(?:for|at|only|just|set at|about|around|still|a maximum of|at most|at least)\s)*"
    rf"{_MONEY}$",
    re.IGNORECASE,
    having=(
        "law|rule|code|act|covenant|benchmark|yardstick|guideline|guidance|plan|target|goal|aim|ambition|objective|budget|forecast|"
        "limit|ceiling|cap|standard|threshold|norm|average|mean|median|minimum|maximum|quota|"
        "level"
    ),
)


_ALL_OF_IT = Pattern(r"\b(?:whole|entire|total|overall|full)\s", re.IGNORECASE)


def _goals(scene: Scene) -> Iterator[Move]:
    """What is told of a goal or a norm right after the number it is for: "5,120 were visited; the
    plan was for 6,000".
    """
    for m in scene.passage.mentions:
        led = _GOAL_IS.search(m.before[-110:])
        if led is None or m.found.change or m.value <= 1 or scene.facts[m.index].tabled:
            continue
        if _ALL_OF_IT.search(led.group()):
            continue  # "buildings cost 17 million. The whole budget is 90 million"
        here = scene.passage.of(m.sentence)[: m.place]
        told = [x for x in here if comparable(x, m)] or list(reversed(scene.neighbours(m)))
        fit = [x for x in told if comparable(x, m) and not x.found.change]
        fit = [x for x in fit if x.index not in scene.bases and led["goal"] not in x.before]
        fit = [x for x in fit if x.index not in scene.parts and not is_rest(x)]
        if fit and len({x.value for x in fit}) == 1 and fit[0].value != m.value:
            yield Move(fit[0], m, "goal")


_ONCE = Pattern(
    r"(?:[^.;:()\d]{0,40}?\b(?:and|but)\s(?:now|today)\s(?:it(?:['’]s|\sis|\shas)|they\sare|there\sare)\s"
    rf"(?:(?:only|just|about|down\sto|up\sto)\s)?{_MONEY}$)|"
    rf"\s(?:[^\W\d_][\w’'-]*\s){{0,3}}?{_PAST}(?:,\s|\s(?:and|but)\s|;\s|\s[–—-]\s)"
    r"(?:(?:it|they|there)\s)?(?:(?:has|have|had|is|are|was|will|now|today|since|then|later|currently|"
    r"soon|again|been|be|down|up|back|to|at|about|just|only|nearly|almost|some|around)\s|"
    r"(?:dropp|climb|increas|decreas|declin|reach|total+|number|averag|slipp|doubl|expand|jump|surg|edg|"
    r"reduc|rais|lower|widen|narrow|recover|improv|worsen|eas|soar|swell|plung|tumbl|return|advanc)ed\s|(?:risen|rose|fallen|fell|grown|grew|come|came|gone|went|shrunk|"
    rf"shrank|sunk)\s){{1,5}}{_MONEY}$",
    re.IGNORECASE,
)


def _since(scene: Scene) -> Iterator[Move]:
    """What something was and what it is now, in one clause: "stood at 2,038 in 2024 and is now
    1,852".
    """
    for base, now in pairwise(scene.passage.mentions):
        if base.sentence != now.sentence or base.found.change or now.found.change:
            continue
        between = scene.text[base.end : now.start]
        if len(between) <= LONGEST and comparable(base, now) and _ONCE.match(between):
            yield Move(now, base, "once")


def _taken(scene: Scene) -> Iterator[Move]:
    """What is taken from one number to another: "It takes the charge from £1,742 to £1,829"."""
    for move in scene.moves:
        between = scene.text[move.base.end : move.now.start]
        if move.how == "from" and between == " to " and _TAKES.search(move.base.before[-100:]):
            yield Move(move.now, move.base, "once")


_TAKES = Pattern(
    r"\b(?:tak(?:es?|ing|en)|took|mov(?:es?|ed|ing)|br(?:ings?|ought|inging)|went|gone)\s"
    r"(?:[^.;:()\d]{0,60}\s)?from\s(?:[^\W\d_]+\s){0,2}\S{0,3}$",
    re.IGNORECASE,
)


def _rates(scene: Scene) -> Iterator[Move]:
    """Two speeds of growth set against each other: "grew 4 per cent, compared with 21 for it"."""
    for a, b in pairwise(scene.passage.mentions):
        if a.sentence != b.sentence or a.unit != "%" or b.unit != "%" or not a.found.change:
            continue
        same = b.found.change in ("", a.found.change)
        if same and _AGAINST.search(scene.text[a.end : b.start]):
            yield Move(a, b, "rates")


def _counts_again(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether a sentence begins with an earlier time and counts the same: "It took in 412 dogs.
    Last year the shelter had taken in 371 dogs".
    """
    opened = _OPENS_PAST.fullmatch(scene.passage.opening(b.sentence, 120)[: len(b.unhedged)])
    named = b.found.unit_text != "" and likeness(a, b) == _SAME_NOUN
    return b.place == 0 and opened is not None and (named or _says_verb_again(a, b))


def _says_verb_again(a: Mention, b: Mention) -> bool:
    """Whether a number leaves its noun out and has the verb of the one before: "The city has
    recorded 2,310 cases. A year earlier, it had recorded 1,905".
    """
    verb, again = (_VERB.search(m.unhedged[-40:]) for m in (a, b))
    said = verb is not None and again is not None and verb[1].lower() == again[1].lower()
    return said and not b.found.unit_text


_SAME_NOUN = 4
_VERB = Pattern(rf"\b([^\W\d_]+(?:ed|ade|old|ost|ent|ook|aken|iven))\s{_MONEY}$")
_OPENS_PAST = Pattern(
    rf"\W*{_PAST},?\s(?:(?!\b(?:that|which|who|where|when|because)\b)[^,;:.()\d]){{2,70}}",
    re.IGNORECASE,
)


def _tells_before(scene: Scene, move: Move) -> bool:
    """Whether words only tell what it was before: "132 were sold. Last year it was 85"."""
    a, b = move.now, move.base
    if move.how != "next" or a.value == b.value:
        return False
    first, last = sorted((a.sentence, b.sentence))
    if any(scene.passage.of(n) for n in range(first + 1, last)):
        return False
    if a.found.change or b.found.change:
        return False
    if b.start > a.start and not (_tells_what_was(b) or _counts_again(scene, a, b)):
        return False
    beside = {m.index: m for n in (a.sentence, b.sentence) for m in scene.passage.of(n)}
    stated = [m for m in beside.values() if m.index > min(a.index, b.index)]
    stated = [m for m in stated if not _tells_what_was(m)]
    return not any(m.found.change or m.unit == "x" or is_fraction(m.quantity) for m in stated)
