"""Numbers of the page rather than of the story: whom to call, what to quote, how to read a table.

Contact lines, references to journals, the furniture of a web page, what rounding and tests rest on,
and definitions: "Ml = one million litres", "€1 = 11.2 kronor". It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon.numbers import CARDINALS, SCALE_WORDS
from briefing_app.reading.pattern import Pattern

_ACCOUNT = Pattern(r"\b[A-Z]{2}\d\d(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,3})?\b")
"""An international bank account number, in groups of four."""
_QUOTED = Pattern(r"\b10\.\d{4,9}/[^\s,;]++|\b(?:19|20)\d\d;\d+(?:\(\d+\))?:e?\d+(?:[–-]\d+)?")
"""A DOI, and year, volume and pages of a journal."""
_REACH = 4
_LEAST_DIGITS, _MOST_DIGITS = 6, 15


def find_references(t: Tokens) -> None:
    """Mark the numbers of a sentence that tell readers whom to ask, not what happened."""
    text = t.text
    a, b = t.start[0], t.end[-1]
    if text.find("10.", a, b) >= 0 or text.find(";", a, b) >= 0:
        for found in _QUOTED.finditer(text, a, b):
            _mark_between(t, found.start(), found.end())
    if not words.REGISTERS.isdisjoint(t.bag):
        for found in _ACCOUNT.finditer(text, a, b):
            _mark_between(t, found.start(), found.end())
        _registered(t)
    if not words.FURNITURE.isdisjoint(t.bag):
        _furniture(t)
    if not words.CONTACT.isdisjoint(t.bag):
        _contact(t)
    if not words.ROUNDED.isdisjoint(t.bag) and "nearest" in t.bag:
        _rounded(t)
    if not words.CONFIDENCE.isdisjoint(t.bag):
        _confidence(t)
    if "p" in t.bag and not words.SIGNIFICANT.isdisjoint(t.bag):
        _probability(t)
    if "=" in t.bag:
        _definition(t)
    _pairs(t)


def _mark_between(t: Tokens, start: int, end: int) -> None:
    for i in range(t.n):
        if start <= t.start[i] < end:
            t.mark(i, i + 1, "code")


def _registered(t: Tokens) -> None:
    """Mark the groups of a number in a register: "ABN 54 004 123 789"."""
    for i in range(t.n - 1):
        if t.low[i] not in words.REGISTERS:
            continue
        first = i + 1 + (t.low[i + 1] in (":", "no", "number"))
        end = first
        while end < t.n and t.word[end].isdecimal():
            end += 1
        t.mark(first, end, "code")


def _pairs(t: Tokens) -> None:
    """Mark a number to call in pairs of digits: "Report a leak: 13 99 62"."""
    i = 0
    while i < t.n - 2:
        end = i
        while end < t.n and t.word[end].isdecimal() and len(t.word[end]) == 2:
            end += 1
        before = t.lower(i - 1)
        if end - i > 2 and (before in (":", "on", "to", "dial") or before in words.PHONE_WORDS):
            t.mark(i, end, "phone")
        i = max(end, i + 1)


def _furniture(t: Tokens) -> None:
    """Mark "0 Comments" where it stands alone, and "5 min read"."""
    for i in range(t.n - 1):
        if t.cls[i] != NUMBER:
            continue
        alone = t.n == 2 and t.low[1] in words.FURNITURE
        read = t.low[i + 1] in words.MINUTES and t.lower(i + 2) == "read"
        if alone or read:
            t.mark(i, i + 2, "page")


def _contact(t: Tokens) -> None:
    """Mark groups of digits that make a number to call, and the number that a text is sent to."""
    for k in range(t.n - 3):
        if t.low[k : k + 4] == ["(", "24", "hours", ")"]:
            t.mark(k + 1, k + 3, "idiom")
    i = 0
    while i < t.n:
        end = _digits_end(t, i)
        if end == i:
            i += 1
            continue
        said = "".join(w for w in t.word[i:end] if w.isdecimal())
        groups = sum(w.isdecimal() for w in t.word[i:end])
        called = groups > 1 and _LEAST_DIGITS <= len(said) <= _MOST_DIGITS
        texted = groups == 1 and len(said) > 3 and _texted(t, i)
        if (called and not t.reason[i]) or texted:
            t.mark(i, end, "phone")
        i = end


def _digits_end(t: Tokens, i: int) -> int:
    """Where groups of plain digits end that stand side by side: "555 01 88"."""
    end = i
    while end < t.n and t.cls[end] == NUMBER and t.word[end].isdecimal():
        end += 1
        if end + 1 < t.n and t.word[end] in "-" and t.glued[end] and t.cls[end + 1] == NUMBER:
            end += 1
    return end


def _texted(t: Tokens, i: int) -> bool:
    """Whether "text SHAKE to 70005" gives a number to write to."""
    near = t.low[max(0, i - 3) : i]
    return t.lower(i - 1) in ("to", "on") and ("text" in near or "sms" in near)


def _rounded(t: Tokens) -> None:
    """Mark "rounded to the nearest hundred"."""
    for i in range(1, t.n):
        if t.low[i - 1] == "nearest" and (t.cls[i] == NUMBER or t.low[i] in words.ROUND):
            t.mark(i, i + 1, "definition")


def _confidence(t: Tokens) -> None:
    """Mark the 95 of "a 95% confidence interval"."""
    for i in range(1, t.n):
        if t.low[i] in words.CONFIDENCE:
            k = i - 1
            while k > 0 and t.low[k] in words.SHARE:
                k -= 1
            if t.cls[k] == NUMBER and k < i - 1:
                t.mark(k, i, "definition")


def _probability(t: Tokens) -> None:
    """Mark "p < 0.001", which says how sure a test is."""
    for i in range(t.n - 2):
        if t.low[i] == "p" and t.low[i + 1] in words.SIGNIFICANT and not t.joined(i):
            k = i + 2 + (t.word[i + 2] == ".")
            if k < t.n and t.cls[k] == NUMBER:
                t.mark(i, k + 1, "definition")


def _definition(t: Tokens) -> None:
    """Mark both sides of "€1 = 11.2 kronor", and "one million litres" of "Ml = …"."""
    for i in range(1, t.n - 1):
        if t.word[i] != "=" or t.joined(i) != t.joined(i + 1):
            continue
        if t.low[i - 1] in ("p", "n"):
            continue
        left = _number_near(t, range(i - 1, max(-1, i - _REACH), -1))
        right = _number_near(t, range(i + 1, min(t.n, i + _REACH)))
        one = right == i + 1 and t.low[right] in ("1", "one") and t.cls[i - 1] == WORD
        if right < 0 or not (left >= 0 or one):
            continue
        end = right + 1
        while t.lower(end) in SCALE_WORDS:
            end += 1
        t.mark(right, end, "definition")
        if left >= 0:
            t.mark(left, i, "definition")


def _number_near(t: Tokens, at: range) -> int:
    """The first number among the tokens, in the same bracket and clause; -1 if there is none."""
    for k in at:
        if t.word[k] in ",;()":
            return -1
        if t.cls[k] == NUMBER or t.low[k] in CARDINALS:
            return k
    return -1
