"""Claims of order: "28, down from 42", "above the 30 of before", "within the band of 1 to 3".

Only where both numbers stand in the sentence and words say which is more; where the amount of the
difference is said as well, that is the claim.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from briefing_app.core.figure import APART, Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.apart import has_part_of_name
from briefing_app.reading.claims.ground.directions import GOAL, UP_OF_VERB
from briefing_app.reading.claims.ground.facts import GENERIC, words_of
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.ground.words import is_of_other_sign
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.lexicon.numbers import CARDINALS
from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.lexicon.trends import DOWN_VERBS, UP_VERBS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_RISES = (
    r"\b(?:up|more|higher|above|over|rose|risen|rises?|rising|increas\w+|grew|grown|climb\w*|"
    r"jump\w*|gain\w*|raise[ds]?|"
    r"larger|greater|longer|exceed\w*|overtaken|overtook|expand\w*|"
    r"widen\w*|lengthen\w*|deepen\w*|surged?|picks? up)\b"
)
_FALLS = (
    r"\b(?:down|fewer|less|lower|below|under|fell|fallen|falls?|falling|decreas\w+|declin\w+|"
    r"drop\w*|cut|reduc\w+|"
    r"los(?:t|es?|ing)|"
    r"slipp\w+|shr[aiu]nk|smaller|shorter|eas(?:ed|ing)|short of|narrow\w*|shorten\w*|slump\w*|"
    r"missed|came down)\b"
)
_UP, _DOWN = Pattern(_RISES, re.IGNORECASE), Pattern(_FALLS, re.IGNORECASE)
_THAN = Pattern(
    r"(?:\b(?P<up>more|higher|larger|greater|longer|older|heavier|faster|better|above|"
    r"(?<=\bis )over|(?<=\bare )over|(?<=\bwas )over|(?<=\bwere )over|"
    rf"over(?= {GOAL})|"
    r"ahead of|beyond|past)|"
    r"\b(?P<down>fewer|less|lower|smaller|shorter|younger|lighter|slower|cheaper|below|under|"
    r"short of))\b"
    r"(?:[^;:.,()\d]{0,30}?\bthan)?\s+(?:the|its|their|a|an|last|"
    r"[\w’'-]+['’]s)\s+[^;:.,()\d]{0,40}$",
    re.IGNORECASE,
)


def derive_order(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of order of the running text."""
    done: set[tuple[int, int]] = set()
    for move in scene.moves:
        if move.how in ("from", "bracket") and not scene.facts[move.now.index].tabled:
            claim = attempt("one order", None, _of_move, scene, move)
            if claim is not None:
                done.add((move.now.index, move.base.index))
                yield claim
    for step in (partial(_to_numbers, scene, done), *(partial(f, scene) for f in _OTHERS)):
        yield from attempt("orders", (), _all, step)


def _all(step: Callable[[], Iterator[Claim]]) -> tuple[Claim, ...]:
    return tuple(step())


def sense_of(words: str) -> str:
    """Return whether words say "more" or "less"; empty where they say neither, or both."""
    up, down = _UP.search(words), _DOWN.search(words)
    if bool(up) == bool(down):
        return ""
    return "more" if up else "less"


_BETTERED = ("improv", "recover", "worsen", "deteriorat", "advanc")


def _moves_so(words: str, move: Move) -> str:
    """The sense of words that have any verb of a move which goes the way of the numbers; of what
    "improved" or "advanced" only the numbers tell which way that was.
    """
    said = words.lower().split()
    if any(word.startswith(_BETTERED) for word in said):
        return ""
    up, down = not UP_VERBS.isdisjoint(said), not DOWN_VERBS.isdisjoint(said)
    rises = move.now.value > move.base.value
    return "" if up is down or up is not rises else "more" if rises else "less"


def _of_move(scene: Scene, move: Move) -> Claim | None:
    a, b = move.now, move.base
    first, last = (a, b) if a.start < b.start else (b, a)
    if (
        a.sentence != b.sentence
        or says_amount(scene, first, last)
        or (move.word == "on" and b.index in scene.standards)
        or (last is b and is_of_other_sign(b))
        or last.found.same_as == first.index
    ):
        return None
    if first is a and (_FALLS_ITSELF.match(first.after[:24]) or _THAN.search(a.before[-90:])):
        return None  # "below the 95% needed and down from 93.1%": the mark it missed has not moved
    own = last.found.hedge_start  # "will wait more than six years" is more than nothing here
    between = scene.text[first.end : own if own > first.end else last.start]
    between = _OWN_DEED.sub("", _LIMIT.sub("", between))
    between = _FELL_ON.sub("", between)
    if ";" in between or _OTHERS_HAD.search(between):
        return None
    told = _sense_between(between, move)
    led = _LED_FAR if _BROUGHT.search(first.before[-_LED_FAR:]) else _LED
    lead = _NO_MORE.sub(lambda found: " " * len(found.group()), first.before[-led:])
    lead = _OVER.sub("", UP_OF_VERB.sub("", _OWN_BOUND.sub("", lead)))
    lead = lead[max(m.end() for m in _BREAKS.finditer(lead)) :]
    sense = told or _sense_before(lead, told=first is a)
    sense = sense or _moves_so(between, move) or _moves_so(lead, move)
    if not sense and _IMPROVES.search(lead) and move.word == "from":
        sense = APART  # which way it improved, only the numbers tell
    if not sense:
        return None
    a, b = _either_of_two(scene, first, a, b, sense)
    if told and not _is_governed(between, move) and not _holds(scene, a, b, sense):
        return None
    start = first.start
    found = _UP.search(lead) or _DOWN.search(lead)
    if found is not None and not told:
        start = first.start - (len(lead) - found.start())
    return scene.claim(start, last.end, ClaimKind.COMPARISON, (a, b), sense=sense)


def _holds(scene: Scene, a: Mention, b: Mention, sense: str) -> bool:
    claim = scene.claim(a.start, a.end, ClaimKind.COMPARISON, (a, b), sense=sense)
    return scene.outcome(claim) is not Outcome.FAILS


def _either_of_two(
    scene: Scene, first: Mention, a: Mention, b: Mention, sense: str
) -> tuple[Mention, Mention]:
    """The two numbers of a move; of "5,280 deliveries, or 440 every month, up from 4,400" that one
    is set against the base for which the words hold.
    """
    if first is not a or not a.place or _holds(scene, a, b, sense):
        return a, b
    other = scene.passage.of(a.sentence)[a.place - 1]
    joined = _OR.fullmatch(scene.text[other.end : a.start]) is not None
    held = joined and comparable(other, b) and _holds(scene, other, b, sense)
    return (other, b) if held else (a, b)


_OR = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){0,4}?,?\s+(?:or|that is|i\.e\.|meaning)\s+"
    r"(?:[^\W\d_]+\s+){0,2}\S{0,3}",
    re.IGNORECASE,
)


def _is_governed(between: str, move: Move) -> bool:
    """Whether words between two numbers stand right before the one that the other is set against:
    only then they may be wrong. "The 21.7, 1.3 above average, is the second after 22.1" has none.
    """
    if move.word.lower() == "from":
        return True
    return _GOVERNED.search(between) is not None


_GOVERNED = Pattern(
    rf"(?:{_RISES}|{_FALLS})\s+(?:(?:from|than|on|against|the|its|their|his|her|an?|those|"
    r"last|year['’]s|[^\W\d_]+['’]s?)\s+){0,4}\S{0,3}$",
    re.IGNORECASE,
)


_OTHERS_HAD = Pattern(
    r",\s(?:and|but)\s+(?:nearly\s+|almost\s+)?(?:every|all|most|many|several|some|few|other|"
    r"a\s+lot\s+of|a\s+good\s+deal\s+of)\b",
    re.IGNORECASE,
    having="and|but",
)
"""What then has more is others: "210 cases, and nearly every town had more than the 310"."""


def _sense_between(between: str, move: Move) -> str:
    """Which way the words between two numbers say that the second went.

    What was done to those that the first counts says nothing of it: "45 jobs were lost, compared
    with 41", "211 for driving under the influence, against 176".
    """
    if _AGAINST.fullmatch(move.word):
        right_before = _RIGHT_BEFORE.search(between[: between.lower().rfind(move.word)])
        return sense_of(right_before.group()) if right_before else ""
    return sense_of(_UNDERGONE.sub("", between))


_AGAINST = Pattern(
    r"(?:as )?(?:compare[ds] (?:with|to)|against)|vs\.?|versus|.* (?:than|of|to)", re.IGNORECASE
)
_RIGHT_BEFORE = Pattern(
    r"\b(?:up|down|(?:was|were|is|are)\s(?:[\w’'-]+\s)?(?:higher|lower|larger|smaller|longer|shorter)|fewer|"
    r"more|less|an?\s(?:[\w’'-]+\s)?(?:increase|decrease|drop|fall|rise|decline|gain))[\s,]*(?:as\s)?$",
    re.IGNORECASE,
)
_UNDERGONE = Pattern(
    r"\b(?:is|are|was|were|been|being|be)\s(?:[\w’'-]+\s)?(?:lost|cut|raised|dropped|missed|gained|"
    r"reduced|increased|expanded|exceeded)\b",
    re.IGNORECASE,
)


def _sense_before(lead: str, *, told: bool) -> str:
    """Which way the words before two numbers say that the one went; ``told`` if it stands first.

    The last of them decides, and only if it governs the number: not "lower wages left a profit of
    3.1", nor how much was lost, raised or cut.
    """
    hits = [(hit, more) for p, more in ((_UP, True), (_DOWN, False)) for hit in p.finditer(lead)]
    if not hits:
        return ""
    hit, more = max(hits, key=lambda h: h[0].start())
    rest = lead[hit.end() :]
    words = (word.strip(".,:;()“”\"'’").lower() for word in rest.split())
    if any(classes_of(word)[:1] in ("D", "P") for word in words if word.isalpha()):
        return ""
    compares = _COMPARATIVE.fullmatch(hit.group()) is not None
    governs = (_OF_SO_MUCH if compares else _TO_SO_MUCH).search(rest) if told else True
    return ("more" if more else "less") if governs else ""


_COMPARATIVE = Pattern(
    r"up|down|more|higher|above|over|larger|greater|longer|fewer|less|lower|below|under|smaller|"
    r"shorter|short of",
    re.IGNORECASE,
)
_TO_SO_MUCH = Pattern(r"(?:\bto\s+(?:[\w’'-]+\s+){0,3}|:\s+)\S{0,4}\s?$", re.IGNORECASE)
_OF_SO_MUCH = Pattern(
    r"(?:^|\b)(?:(?:at|of|to|with|than|on|from)\s+(?:[\w’'-]+\s+){0,3}|[:,]\s+)\S{0,4}\s?$",
    re.IGNORECASE,
)
_IMPROVES = Pattern(r"\b(?:improv|recover|worsen|deteriorat)\w*\s+(?:back\s+)?to\s", re.I)
_BREAKS = Pattern(r"^|,(?=\s(?!(?:to|at|by|from)\s))|;(?=\s)|\s(?=and\s)")
"""Where the words begin that a number is the object of: "eased less, to 4.3" goes back."""
_LED, _LED_FAR = 60, 100
"""Characters before a number in which its verb stands, and where that has an object of its own:
"brought down its losses on power to 14".
"""
_BROUGHT = Pattern(
    r"\b(?:br(?:ing|ings|ought)|push(?:es|ed)?|tak(?:e|es)|took)\s+(?:up|down)\b[^,;]*\bto\s+\S{0,3}$",
    re.IGNORECASE,
)
_NO_MORE = Pattern(
    r"\b(?:no|not|nothing)\s+(?:more|less|fewer|longer|older|higher|lower|later|earlier)\s+than\s+"
    r"\S{0,3}$",
    re.IGNORECASE,
)
"""The bound of a number itself: "at no more than 70 km/h instead of 120"."""
_LIMIT = Pattern(
    rf"\b(?:(?:more|less|fewer|longer|older|higher|lower|later|earlier)\s+than|over|under|above|below)"
    rf"\s+(?:an?\b|(?:{'|'.join(sorted(CARDINALS))})\b|half\b|[$€£¥₹]?\d)",
    re.IGNORECASE,
)
"""What bounds another number, and sets nothing against it: "waiting more than a year"."""
_OWN_BOUND = Pattern(r"\b(?:over|under|above|below)\s+\S{0,3}$", re.IGNORECASE)
"""What bounds a number, or says how long: "took £1.3m over nine years and was given six"."""
_OVER = Pattern(rf"\bover\b(?! {GOAL})", re.IGNORECASE)
"""What is handed or taken over is not more: of a number it would stand right before it."""
_FALLS_ITSELF = Pattern(r"\s+(?:(?:has|have|had)\s+)?(?:fell|fallen|falls?|dropped|rose)\b", re.I)
"""What falls is the number's own thing, not the number: "96 mm fell, after 41 mm"."""
_FELL_ON = Pattern(
    r"\b(?:falls?|fell|fallen|dropped|rose)\s+(?:on|over|across|around|upon|onto|into|within|during|overnight)"
    r"\b(?!\s+(?:the\s+)?(?:year|month|quarter|week|\d))",
    re.IGNORECASE,
)
"""Where something fell is no fall of its number: "118 mm of rain fell on the hills"."""
_OWN_DEED = Pattern(
    r"^(?:\s+[\w’'-]+){0,2}?\s+(?:(?:has|have|had|will|may)\s+)?"
    r"(?:los(?:t|es?)|gain\w*|cut|raise[ds]?|reduce[ds]?|missed|exceed\w*|dropp?\w*)\s+"
    r"(?!by\b|to\b|from\b|against\b|compared\b|in\b|at\b)[^,.;:]*",
    re.IGNORECASE,
)
"""What those do that the first number counts: "180,000 homes lost power, against 112,000"."""


def says_amount(scene: Scene, first: Mention, last: Mention) -> bool:
    """Whether the sentence says by how much two numbers differ: then that is the claim."""
    return any(
        m.found.change
        or is_fraction(m.quantity)
        or (m.unit in ("x", "percentage point") and m.unit != first.unit)
        or (m.unit == "%" and m.unit != first.unit and not _OF_OTHERS.search(m.unhedged[-40:]))
        for m in scene.passage.of(first.sentence)
        if first.start - 60 < m.start < last.end + 60
        and m.index not in (first.index, last.index)
        and m.index not in scene.standards
        and not (m.unit in _POINTS and "%" not in (first.unit, last.unit) and first.unit != m.unit)
        and not _AWAY.search(scene.text[min(m.end, last.end) : max(m.start, first.start)])
        and not (m.start >= last.end and _is_of_main_clause(scene, first, last, m))
        and not (m.end <= first.start and _AND.search(scene.text[m.end : first.start]))
    )


def _is_of_main_clause(scene: Scene, first: Mention, last: Mention, m: Mention) -> bool:
    """Whether a number is told by another verb: "the society, whose membership fell from 680 to
    510, wants 25 per cent", "rose from 28 to 30 and now takes 74 per cent of income".
    """
    closed = _CLOSED.match(scene.text[last.end : m.start])
    if closed is None or classes_of(closed["verb"].lower())[:1] not in ("D", "Z"):
        return False
    joined = closed["and"] is not None and not sense_of(closed["verb"])
    return joined or _RELATIVE.search(first.before[-_LED_FAR:]) is not None


_CLOSED = Pattern(
    r"[^,;.()]{0,40}?(?:,\s|(?P<and>\s(?:and|but)\s))(?:(?:has|have|had|is|now|then|so|thus)\s)?"
    r"(?P<verb>[^\W\d_]+)\b"
)
_RELATIVE = Pattern(r",\s(?:which|who|whose|where)\s[^,;.]*$", re.IGNORECASE)
_POINTS = ("percentage point", "basis point", "point")
"""By so much only shares move."""
_AND = Pattern(r"\sand\s")
"""After it another thing is told of: "grew by 14 % to 102 million and are now 30 %, up from 28"."""


_AWAY = Pattern(r"[;\n]|\s(?:while|whereas|whilst)\s")
"""After these something else is told of: "down by 35, while the wage bill rose from 248 to 263"."""


_OF_OTHERS = Pattern(
    r"\b(?:which|that|who)\s+(?:ma[dk]es? up|accounts? for|is|are|has|have)\s+(?:[\w’'-]+\s+)?$",
    re.IGNORECASE,
)
"""What a clause beside says of something else: "lager, which makes up 71 % of sales"."""
_TO_NUMBER = Pattern(
    r"\b(?P<verb>[\w’'-]+)\s+(?:back\s+)?(?:down\s+|up\s+)?to\s+(?:(?:just|only|about|some|"
    r"a record)\s+)?[$€£¥₹]?(?:[A-Z]{2,3}\s?)?$"
)


def _to_numbers(scene: Scene, done: set[tuple[int, int]]) -> Iterator[Claim]:
    """ "Accidents dropped to 69": the base stands in the row, or elsewhere beside the same 69."""
    for m in scene.passage.mentions:
        found = _TO_NUMBER.search(m.before[-40:])
        if found is None or scene.facts[m.index].tabled:
            continue
        verb = found.group("verb")
        if not (sense_of(verb) or verb.lower() in UP_VERBS | DOWN_VERBS):
            continue
        if says_amount(scene, m, m):
            continue
        fit = [
            v
            for v in scene.moves
            if v.now.index != m.index
            and v.now.value == m.value
            and comparable(v.now, m)
            and has_part_of_name(scene, v.now, m)
        ]
        sense = sense_of(verb) or (_moves_so(verb, fit[0]) if fit else "")
        alone = bool(sense) and len({v.base.value for v in fit}) == 1
        if alone and (m.index, fit[0].base.index) not in done:
            start = m.start - (len(m.before[-40:]) - found.start())
            yield scene.claim(start, m.end, ClaimKind.COMPARISON, (m, fit[0].base), sense=sense)


_QUANTIFIED = Pattern(
    r"\b(?P<sense>more|fewer|less|higher|lower)\s+(?P<what>(?!than\b|"
    r"or\b)[\w’'-]+(?:\s+(?!and\b|but\b|than\b|in\b|as\b)[\w’'-]+)?)",
    re.IGNORECASE,
    having="more|fewer|less|higher|lower",
)
_VERBED = Pattern(
    r"(?P<what>(?:[\w’'-]+\s+){1,5}?)(?:(?:is|are|was|were|has|have)\s+)?(?P<sense>up|down|"
    r"rose|fell|increased|decreased|"
    r"grew|declined|dropped|rises?|falls?|increases?|decreases?|grows?|declines?|"
    r"drops?)\b(?!\s+(?:by|to|\d))",
    re.IGNORECASE,
    having="up|down|rose|rise|fell|fall|increase|decrease|grew|grow|decline|drop",
)


def _worded(scene: Scene) -> Iterator[Claim]:
    """ "Fewer births, more marriages": a row of a table in a clause without a number."""
    for start, end in scene.passage.reading.sentences:
        head = scene.heads(start)
        if not (scene.grids or head) or scene.layout.entry_at(start) is not None:
            continue
        if end - start > LONGEST:
            continue
        for begin, finish in clauses(scene.text, start, end):
            words = scene.text[begin:finish]
            if re.search(r"\d", words):
                continue
            for pattern in (_QUANTIFIED, _VERBED):
                found = pattern.search(words)
                if found is None or _PARTICLE.search(words[: found.end("sense")]):
                    continue
                sense = sense_of(found.group("sense")) or (
                    "less" if found.group("sense").lower() == "fewer" else ""
                )
                move = named_move(scene, found.group("what"), head=head)
                if move is not None and sense and _may_say(scene, found["what"], move, sense):
                    yield scene.claim(
                        begin + found.start(),
                        begin + found.end(),
                        ClaimKind.COMPARISON,
                        (move.now, move.base),
                        sense=sense,
                    )
                    break


def _may_say(scene: Scene, what: str, move: Move, sense: str) -> bool:
    """Whether words without a number may be of a move: it goes their way, or nothing else that is
    called so does: "Prices fall" over prices that rose in Leeds and fell in the north.
    """
    if (move.now.value > move.base.value) is (sense == "more"):
        return True
    named = frozenset(words_of(what)) - GENERIC - STOP
    way = "up" if sense == "more" else "down"
    changed = {m.index for m in scene.passage.mentions if m.found.change == way}
    others = (v for v in scene.moves if v.now.index != move.now.index)
    changed |= {v.now.index for v in others if (v.now.value > v.base.value) is (sense == "more")}
    return not any(named & scene.facts[index].about.keys() for index in changed)


_PARTICLE = Pattern(
    r"\b(?:held|holds?|holding|ma[dk]es?|making|sets?|picks?|picked|takes?|took|gives?|gave|ends?|ended|comes?|came|goes|"
    r"went|puts?|builds?|built|opens?|opened|signs?|signed|lines?|adds?|shuts?|breaks?|broke|turns?|"
    r"turned|hands?|handed|lays?|laid|stands?|stood)\s+(?:up|down)$",
    re.IGNORECASE,
    having="up|down",
)
"""After these verbs "up" and "down" say nothing of a number: "containers make up half"."""


def clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a stretch begin and end, as commas and joining words cut it."""
    at = start
    for cut in re.finditer(r",\s|;\s|:\s|\s(?:and|but|while)\s", text[start:end]):
        yield at, start + cut.start()
        at = start + cut.end()
    yield at, end


LONGEST = 400
"""Characters of a sentence beyond which it is no sentence."""
NAMED = 0.85
"""How well a headline must call a number to speak of it."""


def named_move(scene: Scene, words: str, *, head: bool) -> Move | None:
    """Return the move of what words name: a table's row; in a headline also a number's own name."""
    return _row(scene, words) or (_by_name(scene, words) if head else None)


def _by_name(scene: Scene, words: str) -> Move | None:
    """The one move of what a headline names: "Fewer births", of "16 births, down from 18"."""
    said = {name.figure for fit, name in scene.named(words) if fit >= NAMED}
    moves = [v for v in scene.moves if v.now.index in said]
    return moves[0] if len({(v.now.value, v.base.value) for v in moves}) == 1 else None


def _row(scene: Scene, words: str) -> Move | None:
    stems = words_of(words)
    best: list[tuple[float, Move]] = []
    for move in scene.moves:
        own = scene.facts[move.now.index].own
        if move.how == "row" and move.newest and own:
            named = max(scene.weights.named(name, stems) for name in _names(scene, move))
            if named >= 0.9:
                best.append((named, move))
    rows = {scene.facts[m.now.index].own for _, m in best}
    near = [m for _, m in best if m.gap in ("year", "quarter", "month", "")] or [m for _, m in best]
    return near[0] if len(rows) == 1 else None


def _names(scene: Scene, move: Move) -> tuple[frozenset[str], ...]:
    """The words by which the row of a move may be named: "corn" of "Corn, grain"."""
    fact = scene.facts[move.now.index]
    grids = [g for g in scene.grids if fact.cell is not None and g.number == fact.cell.table]
    named = grids[0].names(fact.cell.row) if grids and fact.cell is not None else ()
    return named or (frozenset(fact.own),)


def _bands(scene: Scene) -> Iterator[Claim]:
    """ "343,191 ounces, within guidance of 330,000 to 350,000": inside a range."""
    for m in scene.passage.mentions:
        if not m.quantity.is_range or not re.search(r"\bwithin\b[^.;,]{0,50}$", m.before[-60:]):
            continue
        earlier = [x for x in (*scene.beside(m), *scene.neighbours(m, 2)) if x.end <= m.start]
        now = next((x for x in earlier if x.unit == m.unit and not x.quantity.is_range), None)
        if now is not None:
            yield scene.claim(m.start, m.end, ClaimKind.COMPARISON, (now,), m.quantity, formula="a")


_TARGET = Pattern(r"\b(?:target|goal|limit|forecast|budget) of\s+\S{0,3}$", re.IGNORECASE)
_MET = Pattern(
    r"\b(?:missed|not (?:met|reached)|fell short|(?P<met>exceeded|beaten|beat|smashed|"
    r"surpassed|topped))\b",
    re.I,
)


def _targets(scene: Scene) -> Iterator[Claim]:
    """ "The target of 92 per cent was missed": against the number said just before."""
    for m in scene.passage.mentions:
        if not _TARGET.search(m.before[-24:]) or m.quantity.is_range:
            continue
        said = _MET.search(m.after[:50].split(". ")[0])
        if said is not None and m.after[said.end() :].startswith(" by "):
            continue  # by how much, is the claim
        told = (x for x in scene.neighbours(m, 2) if not _TARGET.search(x.before[-24:]))
        now = next((x for x in told if comparable(x, m) and x.index not in scene.bases), None)
        if said is not None and now is not None:
            sense = "more" if said.group("met") else "less"
            yield scene.claim(
                m.start, m.end + said.end(), ClaimKind.COMPARISON, (now, m), sense=sense
            )


_STILL = Pattern(
    r"\b(?:(?P<up>higher|more|larger|greater|longer)|(?P<down>lower|fewer|less|smaller|shorter))\s+"
    r"(?:still|yet),?\s+(?:at|with|to)\s+(?:(?:only|just|about|some)\s+)?[$€£¥₹]?$",
    re.IGNORECASE,
    having="still|yet",
)
_BY_SO_MANY = Pattern(
    r"(?<!was )(?<!were )(?<!been )\b(?:outnumber(?:ed|s|ing)?|outscored?|w[io]ns?|won|beats?)\b"
    r"(?:[^.;:,\d]{0,50}|[^.;:,\d]{2,45},)\s?\bby\s+(?:a vote of\s+)?$|"
    r"\b(?P<lead>ahead|leads?|led|leading|favou?r(?:s|ed)?|prefer(?:s|red)?|backs?|backed|margin|majority|"
    r"advantage)\b[^.;:\d]{0,60}[,\s]\s?(?:by\s(?:a\smargin\sof\s)?)?$",
    re.IGNORECASE,
    having="outnumber|outscore|won|win|beat|ahead|lead|led|favo|prefer|back|margin|majority|advantage",
)


def _still(scene: Scene) -> Iterator[Claim]:
    """ "The year before that it was lower still, at 35 per cent": than the number told before."""
    for m in scene.passage.mentions:
        found = _STILL.search(m.before[-50:])
        if found is None:
            continue
        before = [x for x in (*scene.beside(m), *scene.neighbours(m, 2)) if x.end <= m.start]
        alike = [x for x in before if comparable(x, m)]
        alone = len({x.value for x in alike}) == 1
        other = alike[0] if alike else None
        if other is not None and (alone or has_part_of_name(scene, m, other)):
            start = m.start - (len(m.before[-50:]) - found.start())
            sense = "more" if found.group("up") else "less"
            yield scene.claim(start, m.end, ClaimKind.COMPARISON, (m, other), sense=sense)


def _by_so_many(scene: Scene) -> Iterator[Claim]:
    """ "Women outnumbered men by 84 to 76": who outnumbers has the first number."""
    for m in scene.passage.mentions:
        found = _BY_SO_MANY.search(m.before[-80:])
        after = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2] if found else ()
        if (
            found is None
            or not after
            or not _TO_SO_MANY.fullmatch(scene.text[m.end : after[0].start])
        ):
            continue
        start = m.start - (len(m.before[-80:]) - found.start())
        pair = (m, after[0])
        by = [x for x in scene.passage.of(m.sentence)[: m.place] if start <= x.start]
        if by and comparable(*pair) and _BY_THEN.fullmatch(scene.text[by[-1].end : m.start]):
            amount = by[-1]  # "leads by three points, 47 to 44"
            yield scene.claim(
                amount.start, after[0].end, ClaimKind.CHANGE, pair, amount.quantity, formula="a - b"
            )
        elif comparable(*pair) and not by and not (found["lead"] and m.value < after[0].value):
            yield scene.claim(start, after[0].end, ClaimKind.COMPARISON, pair, sense="more")


_HIGHER = "more|higher|larger|longer|older|faster|greater"
_LOWER = "less|fewer|lower|smaller|shorter|younger|slower"
_BETTER = Pattern(
    rf"\b(?:(?P<up>{_HIGHER})|(?P<down>{_LOWER})|better|worse|outnumber\w*|outperform\w*)\b"
    rf"(?![^.;:()\d]*\b(?:{_HIGHER}|{_LOWER}|better|worse)\b)[^.;:()\d]{{2,60}}\($",
    re.IGNORECASE,
)
"""The last word that compares: "older people pay less than the young (£410 versus £520)"."""
_OR_SO_MUCH = Pattern(
    r"(?:\s?%|\s+per\s?cent)?\s+(?:to|against|versus|vs?\.?)\s+[$€£¥₹]?", re.IGNORECASE
)


def _in_one_bracket(scene: Scene) -> Iterator[Claim]:
    """ "Girls did better than boys (521 to 503)": the first is that of the first that is named."""
    for mentions in scene.passage.by_sentence.values():
        for a, b in pairwise(mentions):
            found = _BETTER.search(a.before[-90:]) if a.before.endswith("(") else None
            paired = found and _OR_SO_MUCH.fullmatch(scene.text[a.end : b.start])
            if not paired or found is None or not scene.text.startswith(")", b.found.end):
                continue
            sense = "more" if found.group("up") else "less" if found.group("down") else APART
            start = a.start - (len(a.before[-90:]) - found.start())
            yield scene.claim(start, b.end, ClaimKind.COMPARISON, (a, b), sense=sense)


_LIKELIER = Pattern(
    r"[^()]{0,12}\)(?![^()]*\b(?:no|not|never|hardly|but)\b|[^()]*n['’]t\b)[^.;:,()]{0,30}?\b"
    r"(?:(?P<up>more likely|likelier)|(?P<down>less likely))\s+than\b[^.;:()]{0,50}\($",
    re.IGNORECASE,
)


_THAN_B = Pattern(r"[^()]{0,12}\)[^.;:,()]{0,20}?\sthan\b[^.;:()\d]{2,60}\($", re.IGNORECASE)
_COMPARES = Pattern(
    r"\b(?:(?P<up>more|higher|larger|longer|older|greater)|(?P<down>less|fewer|lower|smaller|shorter|younger)|"
    r"better|worse)\b(?!\s+than)[^.;:()\d]{0,70}\($",
    re.IGNORECASE,
)


def _than_in_brackets(scene: Scene) -> Iterator[Claim]:
    """ "Primary schools did better (58 per cent) than secondary schools (39 per cent)"."""
    for mentions in scene.passage.by_sentence.values():
        for a, b in pairwise(mentions):
            if not a.before.endswith("(") or not b.before.endswith("(") or a.unit != b.unit:
                continue
            found = _COMPARES.search(a.before[-110:])
            if found is None or not comparable(a, b):
                continue
            if _THAN_B.fullmatch(scene.text[a.end : b.start]):
                sense = "more" if found["up"] else "less" if found["down"] else APART
                start = a.start - (len(a.before[-110:]) - found.start())
                yield scene.claim(start, b.end, ClaimKind.COMPARISON, (a, b), sense=sense)


def _in_brackets(scene: Scene) -> Iterator[Claim]:
    """ "Men (41 per cent) were less likely than women (54 per cent) to check"."""
    for mentions in scene.passage.by_sentence.values():
        for a, b in pairwise(mentions):
            if not a.before.endswith("(") or a.unit != b.unit or not comparable(a, b):
                continue
            found = _LIKELIER.fullmatch(scene.text[a.end : b.start])
            if found:
                sense = "more" if found.group("up") else "less"
                yield scene.claim(a.start, b.end, ClaimKind.COMPARISON, (a, b), sense=sense)


_BY_THEN = Pattern(r"(?:\s(?:points?|votes?|seats?))?,\s")
_FROM_PART = Pattern(
    r"\b(?:(?P<up>up)\sfrom|(?P<down>down)\sfrom|compared\s(?:with|to)|against|instead\sof|rather\sthan)\s"
    r"(?:(?:just|only|about|nearly|almost|some)\s)*$",
    re.IGNORECASE,
)


def _of_parts(scene: Scene) -> Iterator[Claim]:
    """ "A third of all loans, up from a fifth": two parts of one whole."""
    for mentions in scene.passage.by_sentence.values():
        for a, b in pairwise(mentions):
            led = _FROM_PART.search(b.unhedged[-40:]) if is_fraction(b.quantity) else None
            far = len(scene.text[a.end : b.start]) > _NEAR
            if led is None or not is_fraction(a.quantity) or a.found.change or far:
                continue
            sense = "more" if led["up"] else "less" if led["down"] else APART
            yield scene.claim(a.start, b.end, ClaimKind.COMPARISON, (a, b), sense=sense)


_NEAR = 90
"""Characters between two parts that are set against each other."""
_TO_SO_MANY = Pattern(r"(?:\s+votes|\s?%|\s+per\s?cent)?\s+to\s+")
_OTHERS = (
    _than_in_brackets,
    _of_parts,
    _worded,
    _bands,
    _targets,
    _still,
    _by_so_many,
    _in_brackets,
    _in_one_bracket,
)
