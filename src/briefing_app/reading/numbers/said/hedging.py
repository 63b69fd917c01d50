"""Find the hedge and the marks that stand around a number."""

import itertools

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import hedges as h
from briefing_app.reading.numbers.amount import Amount

_BY_LAST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _code, _phrases in h.BEFORE.items():
    for _phrase in _phrases:
        _words = tuple(_phrase.split())
        _BY_LAST.setdefault(_words[-1], []).append((_words, _code))
for _entries in _BY_LAST.values():
    _entries.sort(key=lambda e: -len(e[0]))
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _code, _phrases in h.AFTER.items():
    for _phrase in _phrases:
        _words = tuple(_phrase.split())
        _BY_FIRST.setdefault(_words[0], []).append((_words, _code))
for _entries in _BY_FIRST.values():
    _entries.sort(key=lambda e: -len(e[0]))

_PRICED = frozenset(
    """available cost costs costing ticket tickets priced prices price fares fare rooms room starts
    start starting rates""".split()
)
_INNER = frozenset(("or", "odd", "plus", "+"))
_FILLERS = frozenset(
    (
        "a",
        "an",
        "the",
        "another",
        "total",
        "of",
        "further",
        "its",
        "their",
        "only",
        "just",
        "between",
        "from",
        "as",
        "every",
        "all",
        "full",
        "additional",
        "some",
        "his",
        "her",
        "one",
        "been",
        "in",
    )
)
_MOVES = frozenset(
    """went go goes gone crept move moved moves climbed climb climbs edged back rose risen rise
    rises ticked inched shot jumped came come comes right straight made drove walked ran flew
    add adds added stood summed woke grew build""".split()
)
_LASTING = frozenset(
    """last lasted lasts lasting took takes take taking for spent spend waited wait waits well just
    after serve served than stay stayed be is was are were been being little slightly trained
    aged""".split()
)
_TALK = frozenset(
    """worried worry talk talks talked talking know knows knew learn learned learnt ask asked asks
    hear heard told tell think thinking think complained complain complaints concerns concerned
    question questions questioned questions bring brought brings wrote book books film story
    documentary""".split()
)
_DISPUTE = frozenset(
    """concern concerns fears fear anger row dispute disputes charged clash clashes protest
    protests outrage tensions control power flew fly flying crossed jurisdiction arrested
    debate worries questions uncertainty lawsuit case""".split()
)


def find_hedges(t: Tokens, amounts: list[Amount]) -> None:
    """Set the hedge of each amount from the words before and after it."""
    floor = 0
    for a in amounts:
        _after(t, a)
        _before(t, a, floor)
        floor = a.end
    _restated(t, amounts)


def after_number(t: Tokens, at: int) -> tuple[int, str]:
    """Return the end and the code of a hedge that begins at token ``at``; ``at`` and "" if none."""
    if at >= t.n:
        return at, ""
    word = t.low[at]
    if word == "+" and not t.joined(at):
        return at, ""
    for words, code in _BY_FIRST.get(word, ()):
        n = len(words)
        if n == 1 or tuple(t.low[at : at + n]) == words:
            if words == ("odd",) and not (t.glued[at] or t.lower(at + 1)):
                continue
            if (
                words[-1] in ("more", "over", "above", "under", "below")
                and len(words) == 2
                and t.lower(at + 2) in ("than", "the", "a", "an", "his", "her")
            ):
                continue
            if words == ("plus",) and not (
                t.lower(at + 1) in ("years", "people", "") or t.joined(at)
            ):
                continue
            if words in (("minimum",), ("maximum",), ("max",)) and t.lower(at + 1) in (
                "wage",
                "of",
                "sentence",
                "security",
                "temperature",
            ):
                continue
            if words == ("tops",) and t.lower(at + 1) not in ("", ".", ",", "”", '"'):
                continue
            return at + n, code
    return at, ""


def _after(t: Tokens, a: Amount) -> None:
    ends = [a.end]
    if a.rate and not _INNER.isdisjoint(t.low[a.first + 1 : a.end]):
        # "40 or so miles a day"
        ends += [k for k in range(a.first + 1, a.end) if t.low[k] in _INNER]
    if a.noun_end > a.end:
        ends.append(a.noun_end)
    for at in ends:
        end, code = after_number(t, at)
        if (
            t.lower(at) == "-"
            and a.words
            and code
            and t.lower(at + 1) not in ("odd", "plus", "ish", "or")
        ):
            continue
        if code:
            a.hedge, a.hedge_start, a.hedge_end = code, at, end
            return


def _before(t: Tokens, a: Amount, floor: int) -> None:
    """Read the hedge that ends before the number, fillers between them allowed."""
    at = a.first
    if t.low[a.first] in ("more", "less"):
        return
    if (
        a.kind == "money"
        and not a.hedge
        and not a.move
        and a.value is not None
        and t.lower(at - 1) == "from"
        and t.lower(at - 2) in _PRICED
    ):
        a.hedge, a.hedge_start, a.hedge_end = "at_least", at - 1, at
        return
    skipped = 0
    while at > floor and skipped <= 4:
        i = at - 1
        if t.reason[i]:
            return
        low = t.low[i]
        match = None
        for words, code in _BY_LAST.get(low, ()):
            n = len(words)
            if n > 1 and (i - n + 1 < 0 or tuple(t.low[i - n + 1 : i + 1]) != words):
                continue
            if _holds(t, a, i - n + 1, words, code, skipped):
                match = (i - n + 1, code)
                break
        if match:
            start, code = match
            if not a.hedge or (a.hedge == "about" and a.kind == "vague"):
                if (
                    a.hedge
                    and a.kind == "vague"
                    and code not in ("almost", "more_than", "at_least", "less_than", "at_most")
                ):
                    return
                a.hedge, a.hedge_start, a.hedge_end = code, start, at
            at = start
            if code == "about":
                # "at least some 40", "nearly about": the outer hedge decides where it is a limit
                outer = _outer(t, a, start, floor)
                if outer:
                    a.hedge, a.hedge_start = outer
            return
        if low in _FILLERS and not (low == "of" and t.lower(i - 1) not in beside.BEFORE_OF):
            at = i
            skipped += 1
            continue
        if low in ('"', "“", "(", "‘") or low == "[":
            if low == "(":
                return
            at = i
            skipped += 1
            continue
        return


def _outer(t: Tokens, a: Amount, at: int, floor: int) -> tuple[str, int] | None:
    if at - 1 < floor:
        return None
    for words, code in _BY_LAST.get(t.low[at - 1], ()):
        n = len(words)
        if (
            code != "about"
            and tuple(t.low[max(0, at - n) : at]) == words
            and _holds(t, a, at - n, words, code, 0)
        ):
            return code, at - n
    return None


def _holds(
    t: Tokens, a: Amount, start: int, words: tuple[str, ...], code: str, skipped: int
) -> bool:
    """Whether words that can be a hedge are one here."""
    before = t.lower(start - 1)
    if (
        skipped
        and code != "about"
        and not a.fraction
        and t.lower(start + len(words)) in ("the", "its", "their", "his", "her", "that")
    ):
        # "more than the 300 who came" compares; it does not limit
        return False
    if words == ("some",):
        return skipped == 0 and (a.fraction is None or a.fraction.numerator > 1)
    if words in (("about",), ("around",)):
        if (
            before in _TALK
            or before in ("what", "how")
            or (words == ("around",) and before in beside.BEFORE_AROUND)
        ):
            return False
        return not (
            before in ("is", "was")
            and skipped
            and words == ("about",)
            and t.lower(start + 1) in ("the", "his", "her", "their")
        )
    if words == ("over",):
        if before in _DISPUTE or (
            skipped
            and t.lower(start + 1) in ("the", "his", "her", "its", "their")
            and not a.fraction
        ):
            return False
        if a.kind == "duration" or (a.kind == "count" and a.unit in beside.LASTING_UNITS):
            return before in _LASTING or a.attributive
        return not (
            skipped
            and t.lower(start + 1) in ("a", "an")
            and not (a.fraction or a.scale > 1 or t.low[a.first] in ("a", "an"))
        )
    if words in (
        ("under",),
        ("below",),
        ("above",),
        ("inside",),
        ("beyond",),
        ("near",),
        ("past",),
    ):
        if skipped and t.lower(start + 1) in ("the", "his", "its", "their", "her"):
            return False
        if words == ("inside",) or words == ("beyond",):
            return a.kind in ("duration", "money", "percent", "measure") and not skipped
        return not (words == ("under",) and a.unit in beside.UNDER_WHAT)
    if words == ("up", "to"):
        if before in _MOVES and not (
            before in ("made", "add", "adds", "added", "come", "comes") and a.kind == "percent"
        ):
            return False
        return a.move != "to"
    if words[-1] == "minus":
        return "margin" not in t.bag
    if words[0] in ("starts", "start"):
        return a.kind == "money"
    if words == ("say",):
        return before in (",", "—", "–", "-", "(")
    if words in (("probably",), ("possibly",), ("maybe",), ("perhaps",), ("broadly",)):
        return skipped == 0
    if words == ("near",):
        return a.kind in ("percent", "money", "count", "measure", "level") and skipped == 0
    if words in (("exceed",), ("exceeds",), ("exceeded",)):
        return before not in ("not", "never")
    if words in (("passed",), ("crossed",), ("topped",), ("tops",), ("topping",)):
        return (
            skipped == 0
            and (a.scale > 1 or a.top >= 100 or a.kind in ("percent", "money"))
            and not (a.noun_start > 0 and words == ("passed",))
        )
    if words == ("top",):
        return before in beside.BEFORE_TOP and a.top >= 100
    if words == ("not", "just"):
        return False
    if words in (("pushing",), ("a", "good"), ("a", "rough")):
        return skipped == 0
    if (
        words[0] == "as"
        and words[1] in ("long", "far", "old", "late", "big", "large")
        and a.kind not in ("duration", "measure", "age", "money", "percent")
    ):
        return False
    if words in (
        ("longer", "than"),
        ("older", "than"),
        ("higher", "than"),
        ("larger", "than"),
        ("bigger", "than"),
        ("lower", "than"),
        ("faster", "than"),
        ("better", "than"),
    ):
        return not (skipped and t.lower(start + 2) in ("the", "its", "their"))
    if (
        words in (("more", "than"), ("less", "than"), ("fewer", "than"))
        and a.kind == "duration"
        and before == "%"
    ):
        return False
    return not (
        words
        in (
            ("more", "than"),
            ("fewer", "than"),
            ("less", "than"),
            ("higher", "than"),
            ("lower", "than"),
        )
        and _compares(t, start)
    )


def _compares(t: Tokens, start: int) -> bool:
    """Whether "more than" follows an amount: "12 more than the 30 of 2019" compares, does not
    limit.
    """
    k = start - 1
    if k < 0:
        return False
    return (
        t.cls[k] == NUMBER
        or t.word[k] in "%"
        or t.low[k] in ("percent", "cent", "times", "million", "billion", "points", "twice")
    )


def _restated(t: Tokens, amounts: list[Amount]) -> None:
    """Give the hedge on to the number in brackets after it, and through a list that it opens."""
    for a, b in itertools.pairwise(amounts):
        if b.same_as is a:
            if not b.hedge and a.hedge and a.kind != "vague":
                b.hedge = a.hedge
            continue
        if (
            b.hedge
            or not a.hedge
            or a.hedge_start < 0
            or a.hedge_start >= a.first
            or a.kind == "vague"
            or a.fraction
            or b.fraction
        ):
            continue
        start = max(a.end, a.noun_end)
        between = t.low[start : b.first]
        if (
            between in (["and"], [","], [",", "and"], ["or"], [",", "or"])
            and b.kind == a.kind
            and not (t.lower(b.end) == "of" and t.lower(b.end + 1) in ("them", "whom", "which"))
            and not a.move
            and not b.move
        ):
            b.hedge = a.hedge


def find_marks(t: Tokens, amounts: list[Amount]) -> None:
    """Set the marks of each amount."""
    for a in amounts:
        mark(t, a)


def mark(t: Tokens, a: Amount) -> None:
    """Note words such as "estimated" or "provisional" near before a number, in its clause."""
    for i in range(a.first - 1, max(-1, a.first - 9), -1):
        low = t.low[i]
        if low in (";", ":", ".", "(") or (low in (",", "and", "but") and i < a.first - 3):
            return
        mark = h.MARKS.get(low)
        if mark and mark not in a.marks:
            if mark in ("record", "average") and i < a.first - 3:
                continue
            a.marks.append(mark)
