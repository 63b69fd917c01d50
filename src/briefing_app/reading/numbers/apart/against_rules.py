"""The rules for numbers that signs or letters stand against, or a unit: "27R", "737-800", "24/7".

They come before those of `name_rules`. A rule that answers with an empty reason says that the
number is a figure, and ends the matter.
"""

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.nouns import COMMON_S_VERBS
from briefing_app.reading.lexicon.numbered import MAKERS, PLACES, PLACES_WEAK
from briefing_app.reading.lexicon.numbers import LARGE_ORDINALS, ORDINAL_ENDINGS, SCALED_ORDINALS
from briefing_app.reading.numbers.apart.models import lost_space, titled_measure
from briefing_app.reading.numbers.apart.suspect import FIGURE, Apart, Suspect, chunk_end
from briefing_app.reading.numbers.apart.years import year_like
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.rules import Table

_POST_CODE = 5
"""Digits of a post code."""
_PARAGRAPH = Pattern(r"\d{1,2}(?:\.\d{1,2})+")
_EXACT = Pattern(r"\d{1,3}\.\d{4,}")
"""A part of a circle as exact as no amount in running text."""
_BOEING = Pattern("7[0-9]7")


def _traits(c: Suspect) -> tuple[str | bool, ...]:
    """What stands against the number, and how it is written."""
    a = c.a
    return (
        c.letter_after and "letter",
        c.hyphen_after and "hyphen",
        c.glued_after and "after",
        c.joined_before and "joined",
        a.explicit and "explicit",
        a.end - a.first > 1 and "inside",
        a.scale > 1 and "scaled",
        a.digits == _POST_CODE and "five",
        c.t.word[c.first][0] == "0" and "nought",
    )


RULES: Table[Suspect, Apart] = Table("against", _traits)


@RULES.rule("an ordinal", "It was her 21st win.", "It was one of her 21 wins.", "letter")
def _ordinal(c: Suspect) -> Apart | None:
    if c.letter_after and c.digits and c.low_next in ORDINAL_ENDINGS:
        return Apart("ordinal", c.first, c.end + 1)
    return None


@RULES.rule(
    "an ordinal that ends in a scale",
    "It was their five millionth trip.",
    "It weighs five millionths of a gram.",
)
def _scaled_ordinal(c: Suspect) -> Apart | None:
    at = c.end + (c.next in ("-", "‑") and c.t.joined(c.end))
    known = SCALED_ORDINALS if c.a.words else LARGE_ORDINALS
    nth = c.t.lower(at) in known and c.t.lower(at + 1) != "of"
    return Apart("ordinal", c.first, at + 1) if nth and not c.a.currency else None


@RULES.rule(
    "over-90s are people of that age",
    "The jab is for over-75s first.",
    "The jab was new in the 1970s.",
    "letter",
)
def _over_90s(c: Suspect) -> Apart | None:
    over = c.prev == "-" and c.t.lower(c.first - 2) in ("over", "under") and int(c.a.top) < 120
    if c.letter_after and c.low_next == "s" and c.a.bare and over:
        return Apart("", kind="age", unit="year")
    return None


@RULES.rule("a decade", "The mill closed in the 1980s.", "The mill closed in 1980.", "letter")
def _decade(c: Suspect) -> Apart | None:
    if not (c.letter_after and c.low_next == "s" and c.a.bare):
        return None
    decade = c.a.top % 10 == 0 and c.a.digits in (2, 4)
    return Apart("year" if decade else "model", c.first, c.end + 1)


@RULES.rule(
    "letters against a number make a name",
    "It landed on runway 27R at noon.",
    "The shop sold 1200units in a day.",
    "letter",
)
def _lettered(c: Suspect) -> Apart | None:
    if not (c.letter_after and c.digits):
        return None
    model = c.next == "X" and c.a.digits > 2
    if c.low_next in words.NO_SUFFIXES and not model:
        return None
    t, stop = c.t, c.end + 1
    while stop < t.n and t.glued[stop] and t.cls[stop] != SIGN:
        stop += 1
    lost = stop == c.end + 1 and t.word[c.end].islower() and len(c.low_next) > 3
    return None if lost else Apart("name", c.first, stop)


@RULES.rule(
    "a measure in a title",
    "She starred in 12 Years a Slave.",
    "She was away for 12 years.",
    "explicit",
)
def _title(c: Suspect) -> Apart | None:
    return c.upto("name") if c.a.explicit and titled_measure(c.t, c.a) else None


@RULES.rule(
    "a letter that a hyphen joins",
    "It filed a Form 20-F with the regulator.",
    "It ran at 20 F and 2,000 V.",
    "inside",
    "hyphen",
)
def _form(c: Suspect) -> Apart | None:
    """No temperature is written with a hyphen before its letter."""
    t = c.t
    end = c.end - 3 if c.a.unit in words.DEGREES and c.end - c.first == 3 else c.end - 1
    at = end + 1
    joined = t.joined(at) and t.lower(at) in ("-", "‑") and t.joined(at + 1)
    if not joined or len(t.word[at + 1]) != 1 or not t.word[at + 1].isupper():
        return None
    free = c.a.unit in words.DEGREES or not c.a.explicit
    return Apart("name", c.first, at + 2) if free and t.cls[c.first] == NUMBER else None


@RULES.rule(
    "a letter in brackets against it",
    "They save in 401(k) plans.",
    "They save in 401 (k) plans.",
    "after",
)
def _clause(c: Suspect) -> Apart | None:
    t, end = c.t, c.end
    lettered = c.next == "(" and t.joined(end + 1) and len(t.word[end + 1]) == 1
    if not (lettered and t.cls[end + 1] == WORD and t.lower(end + 2) == ")"):
        return None
    end += 3
    while t.joined(end) and t.word[end] == "(" and t.lower(end + 2) == ")":
        end += 3
    return Apart("name", c.first, end) if c.a.bare and not c.a.explicit else None


@RULES.rule(
    "a code begins with nought", "Agent 007 was seen.", "Agent Smith has 7 aliases.", "nought"
)
def _code(c: Suspect) -> Apart | None:
    if c.a.bare and c.a.digits > 1 and c.t.word[c.first][0] == "0" and not c.a.explicit:
        return Apart("code", c.first, chunk_end(c.t, c.end))
    return None


@RULES.rule(
    "the number of a paragraph",
    "1.3 412 patients waited.",
    "1.3 million patients waited.",
)
def _paragraph(c: Suspect) -> Apart | None:
    opens = c.first == 0 and c.end == 1 and not c.glued_after and not c.a.currency
    counted = c.t.cls[c.end : c.end + 1] == [NUMBER]
    return c.upto("section") if opens and counted and _PARAGRAPH.fullmatch(c.t.word[0]) else None


@RULES.rule(
    "a subsection in brackets",
    "It fails under rule 12(3) of the code.",
    "It fails for a majority (3) of members.",
    "joined",
)
def _subsection(c: Suspect) -> Apart | None:
    bracketed = c.prev == "(" and c.joined_before and c.next == ")" and c.first > 1 and c.a.bare
    lead = bracketed and c.t.cls[c.first - 2] == NUMBER and c.t.joined(c.first - 1)
    return c.upto("section") if lead and c.a.digits < 3 else None


@RULES.rule(
    "the code of a post office",
    "Write to the museum, Austin, TX 78701, by May.",
    "Write to the 78,701 members by May.",
    "five",
)
def _post_code(c: Suspect) -> Apart | None:
    state = c.t.word[c.first - 1] if c.first else ""
    if c.a.digits == 5 and c.a.bare and len(state) == 2 and state.isupper():
        return Apart("address", c.first - 1, c.end)
    return None


@RULES.rule("an aircraft", "A Boeing 737-800 landed.", "The Boeing landed 737 times.", "hyphen")
def _aircraft(c: Suspect) -> Apart | None:
    if not c.hyphen_after or not _BOEING.fullmatch(c.t.word[c.end - 1]):
        return None
    if c.t.word[c.end + 1] not in words.BOEING_MODELS:
        return None
    made = c.t.capital(c.first - 1) and c.prev in MAKERS
    return Apart("model", c.first - made, c.end + 2)


@RULES.rule(
    "a score in words", "It ended 2-all on Sunday.", "It ended with 2 goals on Sunday.", "hyphen"
)
def _score_words(c: Suspect) -> Apart | None:
    if not c.hyphen_after:
        return None
    t, said = c.t, c.t.low[c.end + 1]
    following = c.following
    paired = following is not None and following.first == c.end + 2 and following.bare
    par = said in ("under", "over") and ("par" in t.low[c.end + 2 : c.end + 4] or paired)
    if said in ("all", "nil", "love") or par:
        return Apart("score", c.first, c.end + 2)
    return None


@RULES.rule("a lead in a match", "They went 2-up at half-time.", "They went up 2 floors.", "hyphen")
def _lead(c: Suspect) -> Apart | None:
    if c.hyphen_after and c.t.low[c.end + 1] == "up" and c.t.lower(c.end + 2) not in ("to", "-"):
        return Apart("name", c.first, c.end + 2)
    return None


@RULES.rule("a shop's name", "He ran a 7-Eleven in Leeds.", "He ran 7-11 miles a day.", "hyphen")
def _shop(c: Suspect) -> Apart | None:
    following = c.following
    worded = c.hyphen_after and c.follows_at_once and following is not None and following.words
    if worded and c.t.capital(c.end + 1) and not c.a.words and not c.t.titled:
        return Apart("name", c.first, c.end + 2)
    return None


@RULES.rule(
    "a label with a letter",
    "He moved into Suite 11g in June.",
    "He moved 11g of dust in June.",
    "inside",
)
def _lettered_label(c: Suspect) -> Apart | None:
    t, a = c.t, c.a
    lettered = a.end - a.first == 2 and t.joined(a.end - 1) and len(t.word[a.end - 1]) == 1
    named = c.prev in PLACES or c.prev in PLACES_WEAK or c.prev in words.VERSIONED
    if lettered and named and t.capital(c.first - 1) and t.cls[c.first] == NUMBER and not t.titled:
        return Apart("name", c.first - 1, c.end)
    return None


@RULES.rule("a model with a point", "The ID.7 goes on sale.", "It ended. 7 went on sale.", "joined")
def _dotted(c: Suspect) -> Apart | None:
    t, first = c.t, c.first
    if c.prev != "." or not c.joined_before or first < 2 or not t.glued[first - 1]:
        return None
    named = t.cls[first - 2] == WORD and (t.word[first - 2].isupper() or len(t.word[first - 2]) < 3)
    return Apart("model", first - 2, c.end) if named and t.cls[first] == NUMBER else None


@RULES.rule(
    "months of a year",
    "In 9M 2025 sales grew.",
    "In all 9M people grew up there.",
    "scaled",
)
def _months(c: Suspect) -> Apart | None:
    """Nine months, as companies write them; no 9 million of anything."""
    following = c.following
    dated = following is not None and year_like(following) and following.first == c.end
    months = c.t.word[c.end - 1] == "M" and c.a.top / c.a.scale in (3, 6, 9, 12)
    return c.upto("date") if dated and months and not c.a.currency else None


@RULES.rule(
    "a name that begins with a number",
    "Staff at 3M gave blood.",
    "The podcast reached 3M downloads.",
    "scaled",
)
def _number_name(c: Suspect) -> Apart | None:
    counted = c.noun is not None and c.low_next not in COMMON_S_VERBS
    named = c.t.word[c.first : c.end] in words.NUMBER_NAMES and not counted
    return c.upto("name") if named and not c.t.titled else None


@RULES.rule("in every pound", "We spend 93p in every £1.", "We spend £1 in every shop.")
def _every_pound(c: Suspect) -> Apart | None:
    one = c.a.value == 1 and c.a.scale == 1 and bool(c.a.currency)
    return c.upto("denominator") if one and c.prev in ("every", "each") else None


@RULES.rule(
    "the length of a race",
    "She won the 400m hurdles.",
    "She ran 400m on Monday.",
    "explicit",
)
def _race(c: Suspect) -> Apart | None:
    t, at = c.t, c.end + (c.low_next in words.SEXES)
    long = c.a.unit in words.RACED and t.lower(at) in words.RACES
    return c.upto("name") if long and c.a.value is not None else None


@RULES.rule("a unit beside it", "She beat Maria 12 times.", "The A220 weighs a lot.", "explicit")
def _explicit(c: Suspect) -> Apart | None:
    against_word = c.joined_before and c.t.cls[c.first - 1] == WORD
    return FIGURE if c.a.explicit and not against_word else None


@RULES.rule(
    "the strength of an earthquake, after its letter",
    "The M7.1 quake was felt far inland.",
    "The M7 motorway was closed.",
    "joined",
)
def _lettered_magnitude(c: Suspect) -> Apart | None:
    strong = c.a.value is not None and c.a.top < words.STRONGEST and c.a.value != int(c.a.value)
    lettered = c.joined_before and c.first > 0 and c.t.word[c.first - 1] in ("M", "Mw")
    shaken = lettered and strong and not words.QUAKES.isdisjoint(c.t.bag)
    return Apart("", kind="level") if shaken else None


@RULES.rule(
    "a number against letters is a model",
    "The A220 landed.",
    "Police fined about40 drivers.",
    "joined",
)
def _model(c: Suspect) -> Apart | None:
    t, first = c.t, c.first
    against = c.joined_before and t.cls[first - 1] == WORD and t.cls[first] == NUMBER
    if against and not c.a.currency and not lost_space(t, c.a):
        return c.chunk("model")
    return None


def _joined_word(c: Suspect) -> str:
    """The word that a hyphen or slash joins to the number: "covid" of "Covid-19"."""
    t, first = c.t, c.first
    if not (c.joined_before and c.prev in ("-", "–", "‑", "/") and first >= 2):
        return ""
    if t.cls[first] != NUMBER or not t.glued[first - 1] or t.cls[first - 2] != WORD:
        return ""
    return t.low[first - 2]


@RULES.rule(
    "the strength of an earthquake",
    "A magnitude-6.2 quake struck.",
    "A Covid-19 ward opened.",
    "joined",
)
def _magnitude(c: Suspect) -> Apart | None:
    return Apart("", kind="level") if _joined_word(c) == "magnitude" else None


@RULES.rule(
    "a number joined to a word", "A Covid-19 ward opened.", "An over-19 league began.", "joined"
)
def _joined(c: Suspect) -> Apart | None:
    word = _joined_word(c)
    return c.chunk("model") if word and word not in beside.JOINED_TO_NUMBERS else None


@RULES.rule("a class by age or rank", "She won the under-18 title.", "She won 18 titles.", "joined")
def _class(c: Suspect) -> Apart | None:
    if _joined_word(c) in ("over", "under", "top", "sub", "mid"):
        return Apart("name", c.first - 2, c.end)
    return None


@RULES.rule("a size", "He drove a 4x4 home.", "Sales grew 4x in a year.", "after")
def _size(c: Suspect) -> Apart | None:
    t, end = c.t, c.end
    if c.low_next == "x" and c.glued_after and t.joined(end + 1) and t.cls[end + 1] == NUMBER:
        return Apart("name", c.first, chunk_end(t, end))
    return None


@RULES.rule("a result with a colon", "They won 3:1 away.", "They won 3 of 4 games.", "after")
def _colon(c: Suspect) -> Apart | None:
    following = c.following
    if c.next != ":" or not c.glued_after or following is None or not c.follows_at_once:
        return None
    if c.t.glued[c.end + 1] and c.a.bare and following.bare:
        return Apart("score", c.first, following.end)
    return None


@RULES.rule(
    "the place on a map",
    "The wreck is at 51.5074, -0.1278 in mud.",
    "It grew by 51.5, 0.1 more than last year.",
    "after",
)
def _coordinates(c: Suspect) -> Apart | None:
    t, following = c.t, c.following
    if c.next != "," or following is None or following.first - c.end > 2 or following.explicit:
        return None
    pair = (t.word[c.end - 1], t.word[following.end - 1])
    exact = all(_EXACT.fullmatch(number) for number in pair) and not (c.a.explicit or c.a.currency)
    return Apart("name", c.first, following.end) if exact else None


@RULES.rule(
    "numbers parted by a stroke",
    "It is open 24/7 in summer.",
    "It is open 24 hours in summer.",
    "after",
)
def _stroke(c: Suspect) -> Apart | None:
    following = c.following
    if c.next in ("/", "×") and c.glued_after and c.follows_at_once and following is not None:
        return Apart("year" if year_like(c.a) else "name", c.first, following.end)
    return None


@RULES.rule(
    "a minute of added time",
    "In stoppage time (90+4) he struck again.",
    "In the season of 90 goals he struck 4.",
    "after",
)
def _plus(c: Suspect) -> Apart | None:
    following = c.following
    joined = c.next == "+" and c.glued_after and c.t.joined(c.end + 1) and c.follows_at_once
    return Apart("name", c.first, c.end + 2) if joined and following and following.bare else None
