"""A number that may be no figure, and what is decided about it."""

from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.nouns import Noun, find_noun
from briefing_app.reading.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from briefing_app.reading.numbers.amount import Amount


class Apart(NamedTuple):
    """Why a number is no figure, and the tokens that belong to it; an empty reason: it is one.

    ``kind`` and ``unit`` are what the rule has seen on the way.
    """

    reason: str
    first: int = 0
    end: int = 0
    kind: str = ""
    unit: str = ""


FIGURE = Apart("")


class Suspect:
    """A number that may be part of a name, with what stands beside it."""

    def __init__(self, t: Tokens, a: Amount, following: Amount | None) -> None:
        self.t = t
        self.a = a
        self.first = a.first
        self.end = a.end
        self.following = following
        self.prev = t.lower(a.first - 1)
        self.low_next = t.lower(a.end)
        self.next = t.word[a.end] if a.end < t.n else ""
        self.joined_before = t.joined(a.first)
        self.glued_after = t.joined(a.end)
        self.digits = t.cls[a.end - 1] == NUMBER
        """Whether the number ends in digits rather than in a word."""
        glued = self.glued_after
        self.letter_after = glued and t.cls[a.end] == WORD and not a.currency
        """Whether letters stand against the number: "21st", "27R"."""
        self.hyphen_after = glued and self.next == "-" and t.joined(a.end + 1)
        """Whether a hyphen joins the number to what follows."""

    @cached_property
    def noun(self) -> Noun | None:
        """The plural noun after the number."""
        return find_noun(self.t, self.end)

    @property
    def follows_at_once(self) -> bool:
        """Whether only one sign parts this number from the next."""
        return self.following is not None and self.following.first == self.end + 1

    @property
    def lone(self) -> bool:
        """Whether it is a bare number, or one in words without a scale."""
        return self.a.bare or (self.a.words and self.a.scale == 1 and not self.a.fraction)

    def upto(self, reason: str) -> Apart:
        """The number alone."""
        return Apart(reason, self.first, self.end)

    def chunk(self, reason: str) -> Apart:
        """The number with all that stands against it."""
        return Apart(reason, chunk_start(self.t, self.first), chunk_end(self.t, self.end))


def chunk_start(t: Tokens, i: int) -> int:
    """Return where the letters and digits begin that stand against token ``i``."""
    while i > 0 and t.glued[i] and (t.cls[i - 1] != SIGN or t.word[i - 1] in "-‑–/"):
        i -= 1
    return i


def chunk_end(t: Tokens, i: int) -> int:
    """Return where the letters and digits end that stand against token ``i``."""
    while (
        i < t.n
        and t.glued[i]
        and (
            t.cls[i] != SIGN or (t.word[i] in "-‑/" and t.joined(i + 1) and t.cls[i + 1] == NUMBER)
        )
    ):
        i += 1
    return i
