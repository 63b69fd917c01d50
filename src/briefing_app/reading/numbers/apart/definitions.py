"""Numbers that say what a word means or what a result rests on, not what happened.

"Rounded to the nearest hundred", "a 95% confidence interval", "Ml = one million litres", and
sentences that define: "A death is counted if it follows within 30 days". It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon.numbers import CARDINALS, SCALE_WORDS

_REACH = 4
_SUBJECT = 6
"""Words that the thing defined may have: "a serious accident on the roads"."""
_CONDITION = 8
"""Words between "is counted" and "if"."""


def find_definitions(t: Tokens) -> None:
    """Mark the numbers of a sentence that define."""
    if not words.ROUNDED.isdisjoint(t.bag) and "nearest" in t.bag:
        _rounded(t)
    if not words.CONFIDENCE.isdisjoint(t.bag):
        _confidence(t)
    if "p" in t.bag and not words.SIGNIFICANT.isdisjoint(t.bag):
        _probability(t)
    if "=" in t.bag:
        _definition(t)
    if not words.DEFINING.isdisjoint(t.bag):
        _defined(t)


def _defined(t: Tokens) -> None:
    """Mark the limits in "a late train is one that arrives six minutes after its time"."""
    for i in range(1, t.n - 2):
        if t.low[i] not in ("is", "are"):
            continue
        at = _condition(t, i) if t.low[i + 1] in words.DEFINED else _genus(t, i)
        if at:
            for k in range(at, t.n):
                if t.cls[k] == NUMBER or t.low[k] in CARDINALS:
                    t.mark(k, k + 1, "definition")
            return


def _condition(t: Tokens, i: int) -> int:
    """Where the condition begins of "is counted as late if"; 0 if there is none."""
    for k in range(i + 2, min(i + 2 + _CONDITION, t.n)):
        if t.low[k] in words.CONDITIONS or (t.low[k] == "as" and t.low[i + 1] == "defined"):
            return k
        if t.word[k] in ",;:":
            return 0
    return 0


def _genus(t: Tokens, i: int) -> int:
    """Where "a late train is one that" goes on, or "a household is a group who"; 0 if nowhere."""
    kind = i + 1 + (t.low[i + 1] in ("a", "an", "any"))
    if t.low[kind] not in words.GENERA or t.lower(kind + 1) not in words.RELATIVES:
        return 0
    for k in range(i - 1, max(-1, i - 1 - _SUBJECT), -1):
        if t.low[k] in ("a", "an"):
            opens = k == 0 or t.low[k - 1] in ("that", ",", ":", "“", '"', "(")
            return kind + 1 if opens else 0
    return 0


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
