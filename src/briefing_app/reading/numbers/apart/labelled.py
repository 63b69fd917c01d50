"""Numbers after a word that numbers things: "chapter 7", "gate 41", "No. 3"; list and footnote
numbers.
"""

from functools import cached_property

from briefing_app.reading.grammar.nouns import Noun, find_noun
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon.clauses import PRONOUNS
from briefing_app.reading.lexicon.numbered import (
    PLACES,
    PLACES_WEAK,
    SECTIONS,
    SECTIONS_CAPITAL,
)
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table


def list_number(t: Tokens, a: Amount) -> str:
    """Return why a number at the start of a line, or alone in brackets, is no figure."""
    first, end = a.first, a.end
    nxt = t.lower(end)
    if not a.bare or a.digits > 3:
        return ""
    if (
        first == 0
        and nxt in (".", ")")
        and t.joined(end)
        and end + 1 < t.n
        and not t.joined(end + 1)
    ):
        return "list number"
    if first == 1 and t.word[0] == "(" and nxt == ")" and t.n > 3:
        return "list number"
    if t.lower(first - 1) == "(" and nxt == ")" and _counts_items(t, first):
        return "list number"
    if t.lower(first - 1) == "[" and nxt in ("]", ","):
        return "footnote"
    return ""


def _counts_items(t: Tokens, at: int) -> bool:
    """Whether a number alone in brackets opens an item and its neighbour another: "do: (1) hire
    nurses; (2) buy beds", but not "went to Spain (1) and Malta (2)".
    """
    if not t.low[at].isdecimal():
        return False
    here = int(t.low[at])
    later = [k for k in range(at + 3, t.n - 1) if t.low[k - 1] == "(" and t.low[k + 1] == ")"]
    before = [k for k in range(1, at - 2) if t.low[k - 1] == "(" and t.low[k + 1] == ")"]
    nexts = any(t.low[k] == str(here + 1) and t.lower(k - 2) in _BETWEEN_ITEMS for k in later)
    follows = any(t.low[k] == str(here - 1) for k in before)
    opens = t.lower(at - 2) in _BETWEEN_ITEMS
    named = at + 2 < t.n and t.cls[at + 2] == WORD
    return named and ((here == 1 and nexts) or (opens and follows))


_BETWEEN_ITEMS = frozenset((";", ",", ":", "and", "or", "then"))


def label_of(t: Tokens, a: Amount) -> str:
    """Return "section" or "name" where the word before numbers things: "chapter 7", "gate 41"."""
    at = a.first - 1
    if at < 0 or not _may_label(t.low[at]) or a.currency or a.signed or a.fraction or a.scale > 1:
        return ""
    label = Label(t, a, at)
    if SECTIONS_OF.decide(label, t, a.first):
        return "section"
    return "name" if label.small and label.may_place and PLACES_OF.decide(label, t, a.first) else ""


_LABELS = SECTIONS | SECTIONS_CAPITAL | PLACES | PLACES_WEAK | words.PAPERS | {".", "no", "§", "№"}


def _may_label(low: str) -> bool:
    """Whether a word, or what it is the plural of, is in one of the lists of labels."""
    return low in _LABELS or low[:-1] in _LABELS or low[:-2] in _LABELS


class Label:
    """A word before a number that may number things."""

    def __init__(self, t: Tokens, a: Amount, at: int) -> None:
        self.t = t
        self.a = a
        self.at = at
        self.low = t.low[at]
        self.capital = t.word[at][0].isupper()
        self.before = t.lower(at - 1)
        self.next = t.lower(a.end)

    @cached_property
    def noun(self) -> Noun | None:
        """The plural noun after the number."""
        return find_noun(self.t, self.a.end)

    @property
    def small(self) -> bool:
        """Whether the number is written like one that numbers things: "12", not "1,200"."""
        a = self.a
        return a.bare or a.words or (a.value is not None and a.top < 100)

    @property
    def one(self) -> str:
        """The word without the s of a plural."""
        return singular(self.low)

    @property
    def strong(self) -> bool:
        """Whether the word numbers things also in small letters."""
        return self.low in PLACES or (self.one in PLACES and self.noun is None)

    @property
    def weak(self) -> bool:
        """Whether the word may number things: "size 12", but "the size 12 people want"."""
        listed = self.next in ("and", "to", ",", "-", "–", "or") and self.a.bare
        plural = self.one != self.low and self.one in PLACES_WEAK
        few = self.a.digits < 3 or self.low in words.LARGE_LABELS
        return self.low in PLACES_WEAK or (plural and listed and few)

    @property
    def may_place(self) -> bool:
        """Whether the number is small and whole enough to number things."""
        a, low = self.a, self.low
        named = low in words.STRENGTHS and a.words
        if named or not (self.strong or self.weak) or (low in words.COUNTED_LABELS and self.noun):
            return False
        if a.top >= 1000 and low not in words.LARGE_LABELS:
            return False
        return a.value is None or a.value == int(a.value) or low in words.DECIMAL_LABELS


SECTIONS_OF: Table[Label, bool] = Table("section")
PLACES_OF: Table[Label, bool] = Table("label")


@SECTIONS_OF.rule("number, shortened", "See patent No. 2,417.", "He said no. Some 2,417 left.")
def _no(c: Label) -> bool | None:
    named = c.low == "." and c.before == "no" and c.t.capital(c.at - 1)
    return True if named else None


@SECTIONS_OF.rule("a section, shortened", "See fig. 12 of the report.", "It is big. Some 12 came.")
def _shortened(c: Label) -> bool | None:
    return True if c.small and c.low == "." and c.before in words.SHORT_SECTIONS else None


@SECTIONS_OF.rule("No without a point", "He lives at No 12.", "There was no 12 in it.")
def _no_capital(c: Label) -> bool | None:
    return True if c.low == "no" and c.capital and c.at > 0 and c.a.bare else None


@SECTIONS_OF.rule("a section sign", "See § 12 of the act.", "See 12 acts.")
def _sign(c: Label) -> bool | None:
    return True if c.small and c.low in ("§", "№") else None


@SECTIONS_OF.rule("a word for a section", "Turn to chapter 12.", "Turn 12 pages.")
def _section(c: Label) -> bool | None:
    named = c.low in SECTIONS_CAPITAL and c.capital and not (c.t.titled and c.noun)
    opening = c.at == 0 and c.next not in (".", ":", ",", ")", "")
    if not c.small or (c.low not in SECTIONS and not (named and not opening)):
        return None
    worded = c.low in words.LAWS and c.a.words and c.noun is not None
    return None if worded or (c.low in words.PLURAL_SECTIONS and c.noun) else True


@SECTIONS_OF.rule(
    "a paper of a series",
    "This is situation report 12.",
    "The police report 12 deaths.",
)
def _paper(c: Label) -> bool | None:
    closed = c.next in ("", ".", ",", ";", ")", ":", "–", "—")
    led = c.at > 0 and c.t.cls[c.at - 1] == WORD and c.before not in words.BEFORE_VERBS
    said = not c.before.endswith("s") and not is_plural(c.before)
    return True if c.low in words.PAPERS and closed and led and said and c.a.bare else None


@SECTIONS_OF.rule(
    "a table or box that the text points to",
    "They are listed in table 3.",
    "They table 3 motions.",
)
def _pointed(c: Label) -> bool | None:
    closed = c.next in ("", ".", ",", ";", ")", "and", "or")
    pointed = c.before in words.POINTING and c.low in words.POINTED_TO
    return True if pointed and closed and c.a.bare and c.a.digits < 3 else None


@PLACES_OF.rule(
    "a size, before what has it",
    "She wears size 12 shoes.",
    "They size 12 shoes an hour.",
)
def _size(c: Label) -> bool | None:
    sized = c.low == "size" and c.at > 0 and c.a.bare and c.a.digits < 3
    verb = c.before in words.BEFORE_VERBS or c.before in PRONOUNS
    return True if sized and not verb else None


@PLACES_OF.rule(
    "a grade that somebody got",
    "She got a grade 7 in art.",
    "She made a grade 7 times.",
)
def _graded(c: Label) -> bool | None:
    got = c.before in ("a", "an") and c.low in words.GRADES and c.a.bare and c.a.digits < 3
    return True if got and c.noun is None else None


@PLACES_OF.rule("a place with a capital", "Grade 7 pupils were ill.", "Some 7 pupils were ill.")
def _capital(c: Label) -> bool | None:
    verb = c.at == 0 and c.low in words.VERBS_OR_PLACES
    return True if c.capital and not c.t.titled and not verb else None


@PLACES_OF.rule("a place in small letters", "They met in room 12.", "They met in 12 rooms.")
def _strong(c: Label) -> bool | None:
    if not c.strong:
        return None
    counted = c.noun is not None and c.noun.start == c.a.end and c.a.words
    return None if counted and c.low in words.COUNTED_BEFORE else True


@PLACES_OF.rule("how strong a storm is", "They sailed in a force 10.", "They flew in Force One.")
def _strength(c: Label) -> bool | None:
    strong = c.low in words.STRENGTHS and c.a.bare and c.a.top <= words.STRONGEST
    return True if strong and c.noun is None else None


@PLACES_OF.rule(
    "a word that may number things",
    "They held panel 12 in May.",
    "They held a panel 12 times.",
)
def _weak(c: Label) -> bool | None:
    counted = c.at > 0 and c.t.cls[c.at - 1] == NUMBER
    if not c.weak or c.noun is not None or counted or c.before in ("a", "an"):
        return None
    of = c.next == "of" and c.t.lower(c.a.end + 1).isdecimal()
    closed = of or c.next in ("", ".", ",", ";", ")")
    verb = (c.before in words.BEFORE_VERBS and not (c.before == "to" and closed)) or (
        c.at > 0 and is_plural(c.t.word[c.at - 1]) and c.low in words.VERBS_OR_LABELS
    )
    return None if verb else True
