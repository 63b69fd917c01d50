"""Numbers that tell readers whom to call and where to look: contact lines, accounts, registers,
references to journals. It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.pattern import Pattern

_ACCOUNT = Pattern(r"\b[A-Z]{2}\d\d(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,3})?\b")
"""An international bank account number, in groups of four."""
_QUOTED = Pattern(r"\b10\.\d{4,9}/[^\s,;]++|\b(?:19|20)\d\d;\d+(?:\(\d+\))?:e?\d+(?:[–-]\d+)?")
"""A DOI, and year, volume and pages of a journal."""
_FILED = Pattern(r"(?<![\w/.,])\d{1,6}(?>(?:/\d{1,6}){2,})(?![\w/%])")
"""The number of a file: "46/18823/24"."""
_LEAST_DIGITS, _MOST_DIGITS = 6, 15


def find_references(t: Tokens) -> None:
    """Mark the numbers of a sentence that tell readers whom to ask, not what happened."""
    text = t.text
    a, b = t.start[0], t.end[-1]
    if text.find("10.", a, b) >= 0 or text.find(";", a, b) >= 0:
        for found in _QUOTED.finditer(text, a, b):
            _mark_between(t, found.start(), found.end())
    if "/" in t.bag:
        for found in _FILED.finditer(text, a, b):
            _mark_between(t, found.start(), found.end())
    if not words.REGISTERS.isdisjoint(t.bag):
        for found in _ACCOUNT.finditer(text, a, b):
            _mark_between(t, found.start(), found.end())
        _registered(t)
    if not words.CONTACT.isdisjoint(t.bag):
        _contact(t)
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
