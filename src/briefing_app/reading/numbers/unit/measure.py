"""Measures after a number: "kg", "square kilometres", "degrees Celsius", "per cent", "points"."""

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import measures as m
from briefing_app.reading.lexicon import unit as words


class Measure:
    """A measure that was read: canonical unit, end token, kind; ``attributive`` after a hyphen."""

    __slots__ = ("attributive", "end", "kind", "start", "unit")

    def __init__(
        self, unit: str, start: int, end: int, kind: str = "measure", *, attributive: bool = False
    ) -> None:
        self.unit = unit
        self.start = start
        self.end = end
        self.kind = "duration" if kind == "measure" and unit in m.TIME else kind
        self.attributive = attributive


_FIRST_WORDS = (
    words.PERCENT
    | frozenset(m.POINT_SYMBOLS)
    | frozenset(m.SCALES_OF_DEGREES)
    | beside.MEASURES_OF_TWO_WORDS
    | frozenset(m.WORDS)
    | frozenset(symbol.lower() for symbol in m.SYMBOLS)
    | frozenset("tco ktco mtco gtco".split())
    | frozenset("pc per basis percentage b part degree deg square sq cubic cu".split())
)
"""Words in small letters that a measure may begin with."""


def hyphen(t: Tokens, at: int) -> bool:
    """Whether a hyphen that joins two tokens stands at ``at``."""
    return at + 1 < t.n and t.word[at] in "-‐‑–" and t.glued[at] and t.glued[at + 1]


def measure(t: Tokens, at: int, *, money: bool = False, plural: bool = True) -> Measure | None:
    """Read the measure at token ``at``; ``plural`` says that the number before is not one."""
    if at >= t.n:
        return None
    attributive = False
    if hyphen(t, at) and t.cls[at + 1] == WORD:
        attributive = True
        at += 1
    elif t.word[at] in "-‐‑" and t.glued[at] and at + 1 < t.n and t.low[at + 1] in ("to", "or"):
        return None
    found = _measure(t, at, attributive)
    if found and attributive:
        found.attributive = True
    elif (
        found
        and hyphen(t, found.end)
        and t.cls[found.end + 1] == WORD
        and len(t.word[found.end - 1]) > 2
        and t.word[found.end] == "-"
        and t.low[found.end + 1] not in words.AFTER_MEASURE
    ):
        # "15 second-hand cars": the word belongs to what follows
        return None
    return found


def _measure(t: Tokens, at: int, attributive: bool) -> Measure | None:
    """Read signs, then shares and points, then measures of several words, then one word."""
    if t.cls[at] == SIGN:
        return _sign(t, at)
    low = t.low[at]
    if t.word[at] in t.units:
        return Measure(t.word[at], at, at + 1)
    if low not in _FIRST_WORDS and low.removesuffix("s") not in _FIRST_WORDS:
        return None
    if found := _share(t, at) or _phrase(t, at):
        return found
    if low in beside.MEASURES_OF_TWO_WORDS:
        return _two_words(t, at)
    if low == "times" or (not attributive and t.lower(at + 1) in words.COMPOUNDS.get(low, ())):
        return None
    base = _word(low)
    return _extended(t, at, base) if base else _symbol(t, at, attributive)


def _share(t: Tokens, at: int) -> Measure | None:
    """Read "per cent", "percentage points", "basis-point", "bps"."""
    low, after = t.low[at], t.lower(at + 1)
    if low in words.PERCENT or (low == "pc" and (t.glued[at] or _is_percent(t, at))):
        return _percent(t, at, at + 1)
    if low == "per" and after in ("cent", "cents"):
        return _percent(t, at, at + 2)
    if low in ("basis", "percentage"):
        joined = hyphen(t, at + 1) and t.lower(at + 2) in words.POINTS
        if joined or after in words.POINTS:
            return Measure(low + " point", at, at + (3 if joined else 2), "point")
    unit = m.POINT_SYMBOLS.get(low)
    return Measure(unit, at, at + 1, "point") if unit else None


def _is_percent(t: Tokens, at: int) -> bool:
    """Whether "pc" is per cent, as in "41 pc of capacity": a "12 pc dinner set" has pieces, and
    computers have capitals.
    """
    after = t.lower(at + 1)
    return t.text[t.start[at]] == "p" and not (after.endswith(("set", "sets")) or after in _PIECES)


_PIECES = frozenset("box boxes dinner tea kit kits suite jigsaw puzzle tool tools".split())


def _phrase(t: Tokens, at: int) -> Measure | None:
    """Read "degrees Celsius", "square miles", "parts per million", "b/d"."""
    low = t.low[at]
    if low == "tmc" and t.lower(at + 1) in ("ft", "feet"):
        return Measure("tmc ft", at, at + 2)
    if low == "b" and t.low[at + 1 : at + 3] == ["/", "d"] and t.joined(at + 2):
        return Measure("barrel/day", at, at + 3)
    if low in ("part", "parts") and t.lower(at + 1) == "per":
        unit = {"million": "ppm", "billion": "ppb"}.get(t.lower(at + 2))
        return Measure(unit, at, at + 3) if unit else None
    if low in ("celsius", "fahrenheit", "centigrade"):
        return Measure(m.SCALES_OF_DEGREES[low], at, at + 1)
    if low in ("degree", "degrees", "deg"):
        return _degrees(t, at)
    return _squared(t, at) if low in ("square", "sq", "cubic", "cu") else None


def _word(low: str) -> str:
    """Return the unit of a written-out measure, singular or plural."""
    return m.WORDS.get(low) or m.WORDS.get(low.removesuffix("s"), "")


def _sign(t: Tokens, at: int) -> Measure | None:
    word = t.word[at]
    if word in "%％٪":
        if t.lower(at + 1) in ("point", "points", "pts") or (
            hyphen(t, at + 1) and t.lower(at + 2) in ("point", "points")
        ):
            end = at + 2 if t.lower(at + 1) != "-" else at + 3
            return Measure("percentage point", at, end, "point")
        return Measure("%", at, at + 1, "percent")
    if word == "‰":
        return Measure("‰", at, at + 1, "percent")
    if word == "°":
        following = t.low[at + 1] if at + 1 < t.n else ""
        if following in m.SCALES_OF_DEGREES and (t.glued[at + 1] or t.word[at + 1] in ("C", "F")):
            return Measure(m.SCALES_OF_DEGREES[following], at, at + 2)
        if following in m.SCALES_OF_DEGREES and len(following) > 1:
            return Measure(m.SCALES_OF_DEGREES[following], at, at + 2)
        return Measure("°", at, at + 1)
    if word in "℃℉":
        return Measure("°C" if word == "℃" else "°F", at, at + 1)
    return None


def _percent(t: Tokens, at: int, end: int) -> Measure:
    if t.lower(end) in words.POINTS or (hyphen(t, end) and t.lower(end + 1) in words.POINTS):
        return Measure(
            "percentage point", at, end + (1 if t.lower(end) in words.POINTS else 2), "point"
        )
    return Measure("%", at, end, "percent")


def _degrees(t: Tokens, at: int) -> Measure:
    end = at + 1
    if t.lower(end) == "." and t.joined(end) and t.low[at] == "deg":
        end += 1
    following = t.lower(end)
    if hyphen(t, end) and t.lower(end + 1) in m.SCALES_OF_DEGREES:
        return Measure(m.SCALES_OF_DEGREES[t.low[end + 1]], at, end + 2)
    if following in m.SCALES_OF_DEGREES and (len(following) > 1 or t.word[end].isupper()):
        return Measure(m.SCALES_OF_DEGREES[following], at, end + 1)
    return Measure("°", at, end)


def _squared(t: Tokens, at: int) -> Measure | None:
    table = m.SQUARE if t.low[at].startswith("sq") else m.CUBIC
    end = at + 1
    if t.lower(end) == "." and t.joined(end):
        end += 1
    if hyphen(t, end):
        end += 1
    if end >= t.n:
        return None
    base = _word(t.low[end]) or m.SYMBOLS.get(t.word[end], "")
    return Measure(table[base], at, end + 1) if base in table else None


def _two_words(t: Tokens, at: int) -> Measure | None:
    if at + 1 >= t.n:
        return None
    end = at + 1
    if hyphen(t, end):
        end += 1
    base = _word(t.low[end])
    first = t.low[at]
    unit = {
        ("nautical", "mi"): "nmi", ("metric", "ton"): "t", ("metric", "t"): "t", ("short",
        "ton"): "ton",
        ("long", "ton"): "long ton", ("light", "year"): "light-year", ("troy", "oz"): "oz",
        ("fluid", "oz"): "fl oz",
        ("us", "gal"): "gal", ("us", "ton"): "ton", ("us", "gallon"): "gal", ("imperial",
        "gal"): "gal", ("statute", "mi"): "mi", ("light", "minute"): "light-minute",
    }.get((first, base))  # fmt: skip
    if not unit and first == "astronomical" and t.lower(end).startswith("unit"):
        unit = "au"
    return Measure(unit, at, end + 1) if unit else None


def _extended(t: Tokens, at: int, base: str) -> Measure:
    """Read what makes another measure of a base: "miles per hour", "kilowatt hours"."""
    end = at + 1
    following = t.lower(end)
    if base in m.PER_HOUR:
        if following in ("per", "an") and t.lower(end + 1) == "hour":
            return Measure(m.PER_HOUR[base], at, end + 2)
        if (
            hyphen(t, end)
            and following == "-"
            and t.lower(end + 1) in ("per", "an")
            and t.lower(end + 3) == "hour"
        ):
            return Measure(m.PER_HOUR[base], at, end + 4)
    if base in m.WITH_HOUR:
        if following in ("hour", "hours"):
            return Measure(m.WITH_HOUR[base], at, end + 1)
        if hyphen(t, end) and t.lower(end + 1) in ("hour", "hours"):
            return Measure(m.WITH_HOUR[base], at, end + 2)
    if base == "°":
        return _degrees(t, at)
    if (
        base == "ft"
        and hyphen(t, end)
        and t.lower(end + 1) in ("tall", "long", "high", "wide", "deep")
    ):
        return Measure(base, at, end)
    return Measure(base, at, end)


def _symbol(t: Tokens, at: int, attributive: bool) -> Measure | None:
    """Read an abbreviation; single letters only where the spelling speaks for a measure."""
    word, end = t.word[at], at + 1
    if word.endswith("CO") and t.joined(end) and t.word[end] == "2":
        return _of_carbon(t, at)
    raised = t.joined(end) and t.word[end] in ("2", "3")
    raised = raised and not (t.joined(end + 1) and t.cls[end + 1] != SIGN)
    if raised and word in ("m", "km", "cm", "ft"):
        word += t.word[end]
        end += 1
    unit = m.SYMBOLS.get(word)
    if unit is None or (t.joined(end) and t.cls[end] == NUMBER):
        return None
    unit = _meant(t, at, end, word) or unit
    if unit == m.SYMBOLS[word] and not _stands(t, at, end, word, attributive):
        return None
    if unit in ("lb", "ft") and hyphen(t, end) and t.low[end + 1] in ("lb", "ft", "lbf"):
        return Measure("lb-ft", at, end + 2)
    if found := _over_time(t, at, end, unit):
        return found
    dotted = t.lower(end) == "." and t.joined(end) and word in beside.ABBREVIATED
    kind = "count" if unit in m.COUNTED_IN else "measure"
    return Measure(unit, at, end + 1 if dotted and end + 1 < t.n else end, kind)


def _of_carbon(t: Tokens, at: int) -> Measure | None:
    """Read "tCO2" and "MtCO2e": tonnes of carbon dioxide, or of what warms as much."""
    unit, end = t.word[at].removesuffix("CO") + "CO2e", at + 2
    end += t.joined(end) and t.word[end] in ("e", "eq")
    return Measure(unit, at, end) if unit in _CARBON else None


_CARBON = frozenset(("tCO2e", "ktCO2e", "MtCO2e", "GtCO2e"))


def _meant(t: Tokens, at: int, end: int, word: str) -> str:
    """What a symbol of two meanings stands for here, if not for the usual one."""
    after = t.lower(end)
    if word == "g" and after != "of" and not words.PULLS.isdisjoint(t.bag):
        return "G"
    memory = after in words.MEMORY or (after == "of" and t.lower(end + 1) in words.MEMORY)
    if word == "G" and memory:
        return "GB"
    if word == "kt" and not words.AT_SEA.isdisjoint(t.bag):
        return "kn"
    return ""


_SMALL_SHIP = 3
"""Digits of the tonnage of one that is hardly worth telling."""


def _stands(t: Tokens, at: int, end: int, word: str, attributive: bool) -> bool:
    """Whether a symbol is one here, rather than a word or a letter."""
    glued, after, before = t.glued[at], t.lower(end), t.lower(at - 1)
    if word in m.SINGLE and not glued and (word not in words.SPACED or word == "mb"):
        return False
    if word == "in":
        return attributive or after not in ("the", "a", "an", "")
    if word == "st":
        return not before.endswith("1") or before.endswith("11")
    if word in ("C", "F", "K") and not glued and t.capital(end) and not t.titled:
        return False
    if word in ("G", "K"):
        return not glued
    if word == "GT":  # ships have thousands of tons, and cars are called so
        return len(t.word[at - 1]) > _SMALL_SHIP and not glued
    return word != "s" or not glued or "." in t.word[at - 1]


def _over_time(t: Tokens, at: int, end: int, unit: str) -> Measure | None:
    """Read "km/h", "m/s", "mi per hour"."""
    after = t.lower(end)
    if unit in ("km", "m", "mi") and after == "/" and t.joined(end):
        below = t.lower(end + 1)
        if below in ("h", "hr", "hour"):
            return Measure(m.PER_HOUR.get(unit, unit + "/h"), at, end + 2)
        if below in ("s", "sec", "second"):
            return Measure(unit + "/s", at, end + 2)
    if unit in m.PER_HOUR and after in ("an", "per") and t.lower(end + 1) == "hour":
        return Measure(m.PER_HOUR[unit], at, end + 2)
    return None
