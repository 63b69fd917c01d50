"""Line-ups and lists of who scored or was booked: the minutes behind the names of players.

"Ashby (4-4-2): Pryce; Dunn, Holt (Okafor 81)", "Booked: Hallam (34, 68)". It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import apart as words

_LATEST = 130
"""The last minute of a match, with extra time."""


def find_lineups(t: Tokens) -> None:
    """Mark the minutes in a list of players."""
    head = _head(t)
    if head < 0:
        return
    listed = t.word[head - 1] != ")"
    for i in range(head + 1, t.n):
        if t.cls[i] == NUMBER and t.word[i].isdecimal() and int(t.word[i]) <= _LATEST:
            named = t.capital(i - 1) and t.low[i - 1] not in words.CROWD
            bracketed = t.word[i - 1] in "(," and _closes(t, i)
            later = listed and bool(t.reason[i - 2]) and t.word[i - 1] in ",+"
            if named or bracketed or later:
                t.mark(i, i + 1, "score")


def _head(t: Tokens) -> int:
    """Where the colon stands behind a formation or a word such as "booked"; -1 if nowhere."""
    for i in range(1, t.n - 1):
        if t.word[i] == ":":
            sent_off = t.low[max(0, i - 2) : i] == ["sent", "off"]
            formed = t.word[i - 1] == ")" and _formation(t, i - 2)
            if t.low[i - 1] in words.PLAYERS_HEADS or sent_off or formed:
                return i
    return -1


def _formation(t: Tokens, i: int) -> bool:
    """Whether "4-4-2" ends at token ``i``, behind a bracket."""
    digits = 0
    while i > 0 and t.word[i] != "(":
        if t.cls[i] == NUMBER and len(t.word[i]) == 1:
            digits += 1
        elif t.word[i] not in "-–":
            return False
        i -= 1
    return digits > 2


def _closes(t: Tokens, i: int) -> bool:
    """Whether only numbers stand between token ``i`` and the end of its bracket."""
    while i < t.n and (t.cls[i] == NUMBER or t.word[i] in ",+'’"):
        i += 1
    return t.lower(i) in (")", "pen", "og")
