"""The rules for numbers that nothing stands against: "Apollo 11", "Seven Bridges", "call 999".

They see only numbers that are bare or in words. In a headline whose words all have capitals, a
capital says nothing.
"""

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import WORD
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.months import MONTHS, WEEKDAYS
from briefing_app.reading.lexicon.nouns import RHYTHMS
from briefing_app.reading.lexicon.numbered import MAKERS, PLACES
from briefing_app.reading.lexicon.words import STOPS, VERBS
from briefing_app.reading.numbers.apart.suspect import Apart, Suspect, chunk_end
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.rules import Table

_OPENING_QUOTES = '"“‘«„'
_CLOSING_QUOTES = '"”’»“'


def _traits(c: Suspect) -> tuple[str | bool, ...]:
    """What stands against the number."""
    return (c.hyphen_after and "hyphen",)


RULES: Table[Suspect, Apart] = Table("bare", _traits)


def _capitals(c: Suspect, most: int) -> int:
    """Where the capitals after the number end."""
    stop = c.end
    while stop < min(c.end + most, c.t.n) and c.t.capital(stop):
        stop += 1
    return stop


@RULES.rule("a title in quotation marks", "His film “Eleven” won.", "His “eleven films” won.")
def _title(c: Suspect) -> Apart | None:
    quoted = c.first > 0 and c.t.word[c.first - 1] in _OPENING_QUOTES and c.next in _CLOSING_QUOTES
    alone = quoted and bool(c.next) and c.a.words and c.t.word[c.first][0].isupper()
    return c.upto("name") if alone else None


@RULES.rule("a pronoun", "There was peace between the two of them.", "Two of them were hurt.")
def _of_them(c: Suspect) -> Apart | None:
    them = c.low_next == "of" and c.t.lower(c.end + 1) in ("them", "us", "you")
    return c.upto("pronoun") if them and c.a.words and c.prev == "the" else None


@RULES.rule(
    "a word with a capital inside a sentence",
    "They met at the Seven Bridges inn.",
    "They met at the seven bridges.",
)
def _inside(c: Suspect) -> Apart | None:
    t, first = c.t, c.first
    if not c.a.words or t.titled or first == 0 or not t.word[first][0].isupper():
        return None
    if t.word[first - 1] in words.OPENING or t.low[first] in ("a", "an"):
        return None
    named = t.capital(c.end) or t.capital(first - 1) or c.prev in ("the", "of")
    return Apart("name", first, _capitals(c, 4)) if named else None


@RULES.rule(
    "a number word that opens a row of capitals",
    "Seven Bridges Inn was sold.",
    "Seven bridges were shut.",
)
def _opening(c: Suspect) -> Apart | None:
    t = c.t
    if not c.a.words or c.first != 0 or t.titled or c.end != 1:
        return None
    if not (t.capital(c.end) and t.capital(c.end + 1)):
        return None
    stop = _capitals(c, 5)
    return None if t.word[stop - 1][:-1].isupper() else Apart("name", c.first, stop)


@RULES.rule(
    "a plural with a capital before a singular",
    "Seven Sisters station was shut.",
    "Seven Americans were hurt.",
)
def _plural_name(c: Suspect) -> Apart | None:
    t, end = c.t, c.end
    if not c.a.words or c.first != 0 or not t.capital(end) or not is_plural(t.word[end]):
        return None
    single = t.lower(end + 2) in ("is", "was", "has") and not is_plural(t.word[end + 1])
    return Apart("name", c.first, end + 1) if single else None


def _digits(c: Suspect) -> bool:
    """Whether it is plain digits, and no cell of a table."""
    gap = c.t.text[c.t.end[c.first - 1] if c.first else 0 : c.t.start[c.first]]
    return not (c.a.words or c.a.signed or c.a.currency or "\t" in gap)


@RULES.rule(
    "a group of states",
    "Leaders of the Group of 20 will meet.",
    "Leaders of a group of 20 farmers will meet.",
)
def _group(c: Suspect) -> Apart | None:
    t, at = c.t, c.first - 1
    group = c.prev == "of" and t.lower(at - 1) == "group" and t.capital(at - 1)
    return Apart("name", at - 1, c.end) if group and _digits(c) and c.noun is None else None


@RULES.rule("what a maker has made", "The iPhone 15 sold well.", "Apple sold 15 iPhones.")
def _maker(c: Suspect) -> Apart | None:
    t, at, low = c.t, c.first - 1, c.prev
    if at < 0 or not _digits(c) or t.cls[at] != WORD:
        return None
    made = low in MAKERS or (low == "p" and t.lower(at - 1) == "&")
    if made and (t.word[at][0].isupper() or low in ("iphone", "ipad", "formula")):
        return Apart("name", at, chunk_end(t, c.end))
    return None


def _no_name_before(c: Suspect) -> bool:
    """Whether the word before is no name that a number could end."""
    at = c.first - 1
    return (
        c.t.titled
        or c.a.digits > 4
        or at < 0
        or not c.t.capital(at)
        or c.prev in words.NOT_NAMES
        or c.prev.endswith("'s")
    )


@RULES.rule(
    "a capital after the number",
    "They sang with 50 Cent in Leeds.",
    "They sang with 50 children in Leeds.",
)
def _before_capital(c: Suspect) -> Apart | None:
    t, end, at, prev = c.t, c.end, c.first - 1, c.prev
    if not _digits(c) or not _no_name_before(c) or t.titled or c.a.digits > 4:
        return None
    if not t.capital(end) or c.noun is not None or t.lower(end + 1) in ("and", "or"):
        return None
    if c.low_next in WEEKDAYS or c.low_next in MONTHS or c.low_next in STOPS:
        return None
    listed = prev in ("and", "or") and t.capital(at - 1) and t.lower(end + 1) in VERBS
    if at >= 0 and ((prev in beside.BEFORE_NO_NAME and not listed) or t.cls[at] != WORD):
        return None
    return c.upto("name")


def _of_so_many(c: Suspect) -> bool:
    """Whether it is a part of a number that follows: "In Pine Hollow 61 of the 74 burned"."""
    near = c.following is not None and c.following.first - c.end in (1, 2)
    return near and c.low_next == "of"


_NAME = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
_MORE_NAMES = rf"(?:[,;]\s(?:and\s)?(?:the\s)?{_NAME}\s(?:\d[\d.,]*|[a-z]+)(?:\s[a-z]+)?){{0,9}}"
_GAPPED = Pattern(
    rf"\b(?P<name>{_NAME})\s+(?:[a-z][\w’'-]*\s+){{1,5}}[^\w\s]?(?P<many>\d[\d.,]*)"
    rf"(?:\s+(?:[a-z%°][\w’'-]*|[kMGT]?Wh?)){{1,6}}{_MORE_NAMES}(?:[,;]|,?\sand)\s(?:the\s)?$"
)
_SENTENCE = 300
"""Characters of a sentence in which the first of such a list is looked for."""
_FEWEST, _TIMES = 10, 20
"""What the first of a list counts at least, and how many times it another one may be: the roads,
books and models that numbers name are few.
"""


def _is_gapped(c: Suspect, start: int) -> bool:
    """Whether a list goes on without the verb that its first has: "Ash sold 412 boats, Elm 380"."""
    t = c.t
    ends = c.low_next in ("", ",", ".", ";", "and", "or", "while", ")")
    named = any(t.low[at] in PLACES or t.low[at] in MAKERS for at in range(start, c.first))
    if not ends or named or c.a.value is None or start == 0:
        return False
    found = _GAPPED.search(t.text[max(0, t.start[start] - _SENTENCE) : t.start[start]])
    many = found["many"].replace(",", "").rstrip(".") if found is not None else ""
    if found is None or found["name"].lower() in STOPS or not many.replace(".", "", 1).isdigit():
        return False
    first, own = float(many), float(c.a.value)
    return first >= _FEWEST and max(first, own) <= _TIMES * min(first, own)


@RULES.rule(
    "a name that a number ends",
    "Readers of Fahrenheit 451 will know it.",
    "Readers of Fahrenheit sent 451 letters.",
)
def _ends_name(c: Suspect) -> Apart | None:
    if not _digits(c) or _no_name_before(c) or c.noun is not None or _of_so_many(c):
        return None
    t, start = c.t, c.first - 1
    while (
        start > 0
        and (t.capital(start - 1) or t.word[start - 1] in "&-")
        and t.low[start - 1] not in STOPS
    ):
        start -= 1
    if _is_gapped(c, start):
        return None
    opens = c.first == 1
    plain = c.low_next in beside.AFTER_OPENING_NAME or c.prev.endswith(("s", "ed"))
    return None if opens and plain else Apart("name", start, c.end)


@RULES.rule(
    "a kind of thing by a number",
    "It was a two-horse race to the end.",
    "It was a two-storey house to the end.",
    "hyphen",
)
def _kind(c: Suspect) -> Apart | None:
    if not (c.hyphen_after and c.a.words and c.a.top < 10):
        return None
    t, at = c.t, c.end + 1
    series = t.low[at] in words.PLAYED and t.lower(at + 1) in words.PLAYED_AS
    return Apart("name", c.first, at + 1) if series or t.low[at] in words.KINDS else None


@RULES.rule("a digit", "Nobody had a six in front of it.", "It had a six-year plan.")
def _digit(c: Suspect) -> Apart | None:
    single = c.a.words and not c.a.scale > 1 and c.a.top < 10 and c.end - c.first == 1
    closed = c.low_next in STOPS or c.low_next in ("", ".", ",", ";")
    return c.upto("idiom") if single and c.prev in ("a", "an") and closed else None


@RULES.rule("a rank in words", "The top three suburbs were:", "The three suburbs were:")
def _top(c: Suspect) -> Apart | None:
    few = c.a.words and c.a.top <= 10
    return c.upto("ordinal") if c.prev == "top" and few else None


@RULES.rule(
    "so many weeks apart",
    "It is an eight-weekly injection.",
    "It is an eight-week trial.",
)
def _rhythm(c: Suspect) -> Apart | None:
    rhythm = c.low_next == "-" and c.glued_after and c.t.lower(c.end + 1) in RHYTHMS
    return Apart("idiom", c.first, c.end + 2) if rhythm else None


@RULES.rule(
    "a code is long",
    "The form bears 40023199871 on top.",
    "Quote all 40 references on the form.",
)
def _long_code(c: Suspect) -> Apart | None:
    return c.upto("code") if c.a.bare and c.a.digits > 9 else None


@RULES.rule(
    "a code after the word that says so",
    "Callers give passcode 4471 to join.",
    "Callers give the passcode 4,471 times.",
)
def _coded(c: Suspect) -> Apart | None:
    t, at = c.t, c.first - 1
    while t.lower(at) in (".", ":", "number", "no", "code", "is", "#"):
        at -= 1
    coded = t.lower(at) in words.CODED or " ".join(t.low[max(0, at - 1) : at + 1]) in words.CODED
    long = c.a.digits > 2 or t.lower(at) in words.EXTENSIONS
    few = c.a.bare and not c.a.words and long and c.noun is None
    return c.upto("code") if coded and few and "," not in t.word[c.first] else None


@RULES.rule(
    "an item of what is talked about",
    "The plan is agenda item 9: winter.",
    "The agenda lists each item 9 times.",
)
def _agenda(c: Suspect) -> Apart | None:
    item = c.prev in ("item", "items") and c.t.lower(c.first - 2) in ("agenda", "(", ",", "")
    return c.upto("section") if item and c.a.bare else None


@RULES.rule(
    "a number to call",
    "Anyone who sees him should call 999 at once.",
    "Anyone who sees him should call 999 people at once.",
)
def _phone(c: Suspect) -> Apart | None:
    a = c.a
    if not a.bare or a.digits < 3 or c.noun is not None:
        return None
    also = c.prev in ("or", "and") and a.digits == 3 and "phone" in c.t.reason[: c.first]
    return c.upto("phone") if c.prev in words.PHONE_WORDS or also else None
