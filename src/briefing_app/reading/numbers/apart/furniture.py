"""What a web page counts and says beside its article: comments, shares, minutes to read, how long
ago it was changed, other stories. It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, Tokens
from briefing_app.reading.lexicon import apart as words

_LONGEST = 12
"""Tokens of a line that is nothing but furniture."""


def find_furniture(t: Tokens) -> None:
    """Mark the numbers of a sentence that belong to the page."""
    if "ago" in t.bag and _dated(t):
        ago = t.low.index("ago")
        _mark_numbers(t, max(0, ago - 2), ago)
    if t.low[0] in words.TEASERS and (led := _teaser(t)):
        _mark_numbers(t, led, t.n)
    if words.FURNITURE.isdisjoint(t.bag):
        return
    if t.n <= _LONGEST and all(
        t.cls[i] in (NUMBER, SIGN) or t.low[i] in words.BUTTONS for i in range(t.n)
    ):
        t.mark(0, t.n, "page")
    for i in range(t.n - 1):
        if t.cls[i] != NUMBER:
            continue
        read = t.low[i + 1] in words.MINUTES and t.lower(i + 2) == "read"
        barred = t.low[i + 1] in words.FURNITURE and not words.BARS.isdisjoint(t.bag)
        if read or barred:
            t.mark(i, i + 2, "page")
        elif t.word[i - 1] == "(" and t.word[i + 1] == ")" and _counted_below(t, i - 2):
            t.mark(i, i + 1, "page")


def _mark_numbers(t: Tokens, first: int, end: int) -> None:
    for i in range(first, end):
        if t.cls[i] == NUMBER:
            t.mark(i, i + 1, "page")


def _dated(t: Tokens) -> bool:
    """Whether the line tells when the page was changed: "Updated 3 days ago"."""
    stamped = t.low[0] in words.STAMPED or (t.low[0] == "last" and t.lower(1) in words.STAMPED)
    alone = t.n == 3 and t.cls[0] == NUMBER and t.low[2] == "ago"
    return (stamped and t.n <= _LONGEST) or alone


def _teaser(t: Tokens) -> int:
    """Where another story begins that a line leads to: "Read more: 5 rivers to swim in"."""
    for i in range(1, min(4, t.n)):
        if t.word[i] == ":":
            return i + 1 if tuple(t.low[:i]) in words.TEASER_LEADS else 0
    return 0


def _counted_below(t: Tokens, at: int) -> bool:
    """Whether the words up to ``at`` name the comments of the page: "the comments below (17)"."""
    if t.lower(at) in ("below", "here"):
        at -= 1
        return t.lower(at) in words.FURNITURE
    return at == 0 and t.low[at] in words.FURNITURE
