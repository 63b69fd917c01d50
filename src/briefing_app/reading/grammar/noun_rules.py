"""The rules that walk over a noun phrase after a number, word by word, up to its head.

Each rule looks at one token and says how the phrase goes on: to which token, with which head so
far, or that it ends. English plurals can be seen, so the first plural that nothing follows is the
head; a word that cannot stand inside a noun phrase ends it.
"""

from dataclasses import dataclass
from typing import NamedTuple

from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import nouns as words
from briefing_app.reading.lexicon.numbers import CARDINALS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import ADJECTIVES, AUXILIARIES, STOPS, VERBS
from briefing_app.reading.rules import Table

HYPHENS = "-‐‑–"
ACTED_ON = frozenset("the its his her their our".split())
"""What follows a verb in -s, and no plural: "a report describes the plan"."""
IN_NAMES = frozenset(("model", "name", "section"))


@dataclass(slots=True)
class Phrase:
    """A noun phrase as far as it has been read: from token ``at``, now at token ``i``."""

    t: Tokens
    at: int
    i: int
    limit: int
    plural: bool
    start: int
    single: int = -1
    """The last singular noun, which is the head where no plural is asked for."""

    @property
    def low(self) -> str:
        """The word that is looked at."""
        return self.t.low[self.i]


class Step(NamedTuple):
    """How a phrase goes on: to token ``to``; ``head`` ends it with a noun, ``to`` -1 without."""

    to: int = -1
    head: int = -1
    single: int = -1
    opens: bool = False
    """The phrase begins at ``to``."""


END = Step()

_QUOTES = "\"“‘'”’"


def _signs(p: Phrase) -> tuple[str | bool, ...]:
    """Which kind of sign is looked at."""
    word = p.t.word[p.i]
    return (
        p.t.cls[p.i] == NUMBER and "number",
        word in HYPHENS and "hyphen",
        word in _QUOTES and "quote",
        word in "$£€" and "money",
        word == "," and "comma",
        p.t.reason[p.i] in IN_NAMES and "named",
    )


def _words(p: Phrase) -> tuple[str | bool, ...]:
    """Which kind of word is looked at."""
    low = p.low
    lead = low in words.PARTICIPLES or low in words.RHYTHMS or low in words.ADVERBS_BEFORE_NOUNS
    return (
        is_plural(p.t.word[p.i]) and "plural",
        low in STOPS and "stop",
        lead and "lead",
        low == "and" and "and",
        p.t.reason[p.i] in IN_NAMES and "named",
    )


SIGNS: Table[Phrase, Step] = Table("noun sign", _signs)
WORDS: Table[Phrase, Step] = Table("noun", _words)


def step(p: Phrase) -> Step:
    """Return how the phrase goes on at the token that is looked at."""
    table = WORDS if p.t.cls[p.i] == WORD else SIGNS
    return table.decide(p, p.t, p.at) or END


def _plural_soon(t: Tokens, i: int, limit: int) -> bool:
    """Whether a plural stands within three words that may be in a noun phrase."""
    for k in range(i, min(i + 3, limit)):
        if t.cls[k] != WORD or t.low[k] in STOPS:
            return False
        if is_plural(t.word[k]):
            return True
    return False


@SIGNS.rule(
    "the number of a model is passed over",
    "It parked 12 of its 737 MAX 9 jets.",
    "It parked 12 of its jets.",
    "named",
)
def _numbered(p: Phrase) -> Step | None:
    named = p.t.reason[p.i] in IN_NAMES and p.t.cls[p.i] == NUMBER
    return Step(p.i + 1) if named else None


@SIGNS.rule(
    "a hyphen joins two words", "It has 12 double-decker buses.", "It has 12 long buses.", "hyphen"
)
def _compound(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    if t.word[i] not in HYPHENS or not t.joined(i) or not t.joined(i + 1) or i <= p.at:
        return None
    if i + 2 <= p.limit and t.cls[i + 1] == WORD and is_plural(t.word[i + 1]):
        return Step(i + 1)
    return Step(i + 2, single=i + 1)


@SIGNS.rule("a quotation opens", "It has 12 “smart” meters.", "It has 12 smart meters.", "quote")
def _quotation(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    opened = t.word[i] in "\"“‘'" and t.joined(i + 1) and t.cls[i + 1] == WORD
    if opened and (i == p.at or not t.glued[i]):
        return Step(i + 1, opens=i == p.start)
    return None


@SIGNS.rule("a quotation closes", "It has 12 “smart” meters.", "It has 12 smart meters.", "quote")
def _unquotation(p: Phrase) -> Step | None:
    closes = p.t.word[p.i] in '"”’' and p.t.joined(p.i) and p.i > p.at
    return Step(p.i + 1) if closes and p.t.word[p.at] in '"“‘' else None


@SIGNS.rule("notes by their worth", "He had two £20 notes.", "He had two notes of £20.", "money")
def _worth(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    if t.word[i] not in "$£€" or not t.joined(i + 1) or t.cls[i + 1] != NUMBER:
        return None
    return Step(head=i + 2) if i + 2 < t.n and is_plural(t.word[i + 2]) else END


@SIGNS.rule(
    "a comma parts two adjectives",
    "He met three angry, unarmed men.",
    "He met three men, women and a dog.",
    "comma",
)
def _adjectives(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    if t.word[i] != "," or i <= p.at or i + 2 >= t.n:
        return None
    low = t.low[i - 1]
    first = low in ADJECTIVES or low.endswith(("ed", "ous", "ful", "al", "ive", "ble", "ry"))
    second = t.cls[i + 1] == WORD and t.low[i + 1] not in STOPS and not is_plural(t.word[i + 1])
    return Step(i + 1) if first and second and is_plural(t.word[i + 2]) else None


@SIGNS.rule(
    "a measure before a noun",
    "It has two 500-seat theatres.",
    "It has two theatres with 500 seats.",
    "number",
)
def _attributive(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    measured = t.cls[i] == NUMBER and t.joined(i + 1)
    if measured and t.cls[i + 1] == WORD and i > p.at - 1:
        # "six 330ml cans"
        return Step(i + 2) if _plural_soon(t, i + 2, p.limit) else None
    return Step(i + 1) if measured and t.word[i + 1] in HYPHENS else None


@WORDS.rule("a model is passed over", "It owns 12 A320 jets.", "It owns 12 jets.", "named")
def _named(p: Phrase) -> Step | None:
    return Step(p.i + 1) if p.t.reason[p.i] in IN_NAMES else None


@WORDS.rule(
    "a participle before its noun",
    "Police found 40 spent shell casings.",
    "The 40 spent the night there.",
    "lead",
)
def _participle(p: Phrase) -> Step | None:
    soon = p.low in words.PARTICIPLES and _plural_soon(p.t, p.i + 1, p.limit)
    return Step(p.i + 1) if soon else None


@WORDS.rule("how often or where", "It has 12 daily flights.", "It has 12 flights daily.", "lead")
def _rhythm(p: Phrase) -> Step | None:
    lead = p.low in words.RHYTHMS or p.low in words.ADVERBS_BEFORE_NOUNS
    soon = lead and _plural_soon(p.t, p.i + 1, p.limit)
    return Step(p.i + 1) if soon else None


@WORDS.rule(
    "and joins two modifiers",
    "It lent to 300 small and medium-sized firms.",
    "It lent to 300 firms and banks.",
    "and",
)
def _coordinated(p: Phrase) -> Step | None:
    if p.low != "and" or p.i <= p.at or p.single < 0:
        return None
    t = p.t
    for k in range(p.i + 1, min(p.i + 5, t.n)):
        if t.cls[k] == SIGN and t.word[k] in HYPHENS and t.glued[k]:
            continue
        if t.cls[k] != WORD or t.low[k] in STOPS or t.low[k] in CARDINALS or t.reason[k]:
            return None
        if is_plural(t.word[k]):
            return Step(p.i + 1)
    return None


@WORDS.rule(
    "a word that no noun phrase holds", "One fled, seven were in court.", "It sold 12 cars.", "stop"
)
def _stop(p: Phrase) -> Step | None:
    if p.low not in STOPS or (p.plural and p.low in VERBS and is_plural(p.low)):
        return None
    t, i = p.t, p.i
    compound = p.low in beside.FIRST_OF_COMPOUNDS and t.joined(i + 1) and t.word[i + 1] in HYPHENS
    return None if compound else END


@WORDS.rule("whose they are", "It met 12 teachers' unions.", "It met 12 teachers.", "plural")
def _possessive(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    owned = is_plural(t.word[i]) and t.joined(i + 1) and t.word[i + 1] in "'’"
    return Step(i + 2) if owned and _plural_soon(t, i + 2, p.limit) else None


@WORDS.rule("a plural before a plural", "It sold 40 sports cars.", "It sold 40 cars.", "plural")
def _double(p: Phrase) -> Step | None:
    t, i, after = p.t, p.i, p.i + 1
    if not is_plural(t.word[i]) or after >= t.n or t.cls[after] != WORD:
        return None
    verb = t.low[after] in words.COMMON_S_VERBS or t.lower(after + 1) in ACTED_ON
    kinds = classes_of(t.low[after])
    verb = verb or ("Z" in kinds and "N" not in kinds)  # "pays for 14 workers expires in May"
    noun = is_plural(t.word[after]) and not verb
    name = t.capital(after) and not t.capital(i) and not t.titled
    return Step(after) if noun and t.low[after] not in STOPS and not name else None


@WORDS.rule("a plural is the head", "It sold 40 cars.", "It sold one car.", "plural")
def _plural(p: Phrase) -> Step | None:
    if not is_plural(p.t.word[p.i]):
        return None
    acts = p.i > p.at and p.t.lower(p.i + 1) in ACTED_ON and p.single >= 0
    alone = p.i == p.at and p.t.low[p.i] in words.COMMON_S_VERBS
    carries = alone and p.t.lower(p.i + 1) in _PARTICLES  # "to see 300 makes up for it"
    return END if acts or carries else Step(head=p.i)


_PARTICLES = frozenset("up out off down away".split())


@WORDS.rule("one person", "It employs one person full time.", "It needs one full time nurse.")
def _person(p: Phrase) -> Step | None:
    return END if not p.plural and p.single >= 0 and p.t.low[p.single] == "person" else None


@WORDS.rule(
    "the verb of those whom a number alone counts",
    "Six were fined and the other 17 face charges.",
    "Six were fined and the other 17 face charges were dropped.",
)
def _verb(p: Phrase) -> Step | None:
    t, i = p.t, p.i
    kinds = classes_of(p.low)
    acts = "B" in kinds or ("D" in kinds and kinds[:1] in "DP" and _goes_on(t, i))
    acts = acts and i == p.at and not p.t.titled and p.low not in ADJECTIVES
    return END if acts and _opens_clause(t, i) and _takes_all(t, i + 1) else None


def _goes_on(t: Tokens, at: int) -> bool:
    """Whether a semicolon parts off a number that another one goes before: "12 paid; 9 refused"."""
    semicolon = next((k for k in range(at - 1, -1, -1) if t.low[k] == ";"), 0)
    return any(t.cls[k] == NUMBER or t.low[k] in CARDINALS for k in range(semicolon))


def _opens_clause(t: Tokens, at: int) -> bool:
    """Whether a number that ends at ``at`` opens its clause alone: "the other 12", "; eight face".

    Behind a comma or *and* it does where a number opens the clause before as well.
    """
    k = at
    while k > 0 and (t.cls[k - 1] == NUMBER or t.low[k - 1] in CARDINALS or t.joined(k)):
        k -= 1
    left = 0 < k < at and t.low[k - 1] in _LEFT
    k -= left
    k -= k > 0 and t.low[k - 1] == "the"
    before = t.lower(k - 1)
    alike = before in (",", "and") and (t.cls[0] == NUMBER or t.low[0] in CARDINALS)
    opens = before in _OPENING or (left and (k == 0 or alike))
    return opens and ":" not in t.bag


_LEFT = frozenset("other another remaining further".split())


def _takes_all(t: Tokens, i: int) -> bool:
    """Whether a noun follows, and no other verb before the clause ends."""
    end = next((k for k in range(i, t.n) if t.low[k] in _CLOSING), t.n)
    kinds = [classes_of(low) for low in t.low[i:end]]
    does = any(k[:1] in ("D", "Z") for k in kinds) or not AUXILIARIES.isdisjoint(t.low[i:end])
    return i < end and t.cls[i] == WORD and "N" in kinds[0] and not does


_OPENING = frozenset((";", "while", "but", "whereas"))
_CLOSING = frozenset((".", ";", ",", "and", "but", "while", "who", "which", "that"))


@WORDS.rule("a singular may be the head", "It sold one car.", "It sold 40.")
def _singular(p: Phrase) -> Step | None:
    return Step(p.i + 1, single=p.i)
