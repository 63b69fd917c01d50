"""Tokens of one sentence: numbers, words and single signs, as parallel lists.

One pass of one expression whose repeats are possessive, so that no text can make it slow.
"""

import re
from operator import eq

from briefing_app.reading.lexicon import clauses as words
from briefing_app.reading.lexicon.numbers import VULGAR
from briefing_app.reading.pattern import Pattern

_FRACTIONS = "".join(VULGAR)
_LETTER = rf"[^\W\d_{_FRACTIONS}]"
_TOKEN = Pattern(
    rf"""(\d++(?>(?:['’]\d{{3}}(?!\d)|[.,·٬٫]\d++)*))  # a number: 1,234.5, 1'234.50
    |((?>(?:{_LETTER}\.){{2,}})                     # an abbreviation: a.m.
    |{_LETTER}++(?>(?:['’]{_LETTER}++)*))           # a word: don't
    |([^\w\s]|_|[{_FRACTIONS}])                     # a sign""",
    re.VERBOSE,
)
NUMBER, WORD, SIGN = 1, 2, 3

# Wrongly decoded UTF-8, by signs of the same length so that offsets stay.
_MOJIBAKE = (
    ("â‚¬", "  €"), ("â€“", " – "), ("â€”", " — "), ("â€˜", "  '"), ("â€™", "'  "),
    ("â€œ", '"  '), ("Â£", " £"),
    ("Â°", " °"), ("Â½", " ½"), ("Â¼", " ¼"), ("Â¾", " ¾"), ("Â¥", " ¥"), ("Â²", " ²"), ("Â³",
    " ³"), ("Â\u00a0", "  "),
    ("â\u0082¬", "  €"), ("â\u0080\u0093", " – "), ("â\u0080\u0099", "'  "), ("Ã—", " ×"), ("Â ",
    "  "), ("âˆ’", "  −"),
)  # fmt: skip
_ENTITIES = (("&pound;", "      £"), ("&euro;", "     €"), ("&nbsp;", "      "),
             ("&#163;", "     £"), ("&yen;", "    ¥"), ("&#8364;", "      €"), ("&amp;", "&    "),
             ("&ndash;", "–      "))  # fmt: skip
_BROKEN = Pattern("[ÂâÃ]|&[a-z#0-9]{3,6};")


def mended(text: str) -> str:
    """Return ``text`` with common signs of a wrong encoding replaced, every offset unchanged."""
    if _BROKEN.search(text):
        for wrong, right in (*_MOJIBAKE, *_ENTITIES):
            text = text.replace(wrong, right)
    return text


class Tokens:
    """The tokens of a sentence, with what has been decided about each.

    ``cls`` is NUMBER, WORD or SIGN; ``start`` and ``end`` are offsets of the text; ``glued[i]``
    says that no space stands before token ``i``. ``reason[i]`` is why a token is no figure.
    ``notes`` are the rules that decided, where somebody wants to know. ``units`` are abbreviations
    that are units in the text of the sentence.
    """

    __slots__ = (
        "bag",
        "cls",
        "end",
        "glued",
        "low",
        "n",
        "notes",
        "reason",
        "start",
        "text",
        "titled",
        "units",
        "word",
    )

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        found = list(_TOKEN.finditer(text, start, end))
        spans = [m.span() for m in found]
        self.word = [text[a:b] for a, b in spans]
        self.start = [a for a, _ in spans]
        self.end = [b for _, b in spans]
        self.cls = [m.lastindex or SIGN for m in found]
        self.glued: list[bool] = [False, *map(eq, self.start[1:], self.end)] if found else []
        self.low = [w.lower() for w in self.word]
        if text.find("’", start, end) >= 0:
            self.low = [w.replace("’", "'") if "’" in w else w for w in self.low]
        self.bag = frozenset(self.low)
        self.n = len(self.word)
        self.reason: list[str] = [""] * self.n
        self.notes: list[tuple[int, str]] | None = None
        self.units: frozenset[str] = frozenset()
        self.titled = self._titled()

    def _titled(self) -> bool:
        """Whether capitals say nothing: a headline in title case or capitals."""
        capital = small = 0
        enough = self.n // 10 + 1
        for word in self.word:
            if len(word) > 2 and word not in words.SMALL:
                if word[0].islower():
                    small += 1
                    if small >= enough:
                        return False
                elif word[0].isupper():
                    capital += 1
        return capital >= 3 and capital > 9 * small

    def lower(self, i: int) -> str:
        """Return the word at ``i`` in small letters, "" outside the sentence."""
        return self.low[i] if 0 <= i < self.n else ""

    def capital(self, i: int) -> bool:
        """Whether a word with a capital stands at ``i``."""
        return 0 <= i < self.n and self.cls[i] == WORD and self.word[i][0].isupper()

    def joined(self, i: int) -> bool:
        """Whether token ``i`` stands against the one before it."""
        return 0 < i < self.n and self.glued[i]

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Return the offsets of the tokens from ``first`` up to, not including, ``end``."""
        return self.start[first], self.end[end - 1]

    def mark(self, first: int, end: int, reason: str) -> None:
        """Say that these tokens are no figure, where nothing was said before."""
        for i in range(max(first, 0), min(end, self.n)):
            if not self.reason[i]:
                self.reason[i] = reason

    def note(self, at: int, rule: str) -> None:
        """Keep in mind that ``rule`` decided about the token ``at``, if notes are kept."""
        if self.notes is not None:
            self.notes.append((at, rule))
