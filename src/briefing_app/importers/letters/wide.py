"""UTF-16 and UTF-32 without a mark, told by where zeros stand or by the letters that come out."""

import unicodedata
from collections import Counter

_LOOKED_AT = 4096
_SCRIPTS = frozenset(
    "LATIN CYRILLIC GREEK HEBREW ARABIC CJK HIRAGANA KATAKANA HANGUL DEVANAGARI BENGALI TAMIL "
    "TELUGU THAI GEORGIAN ARMENIAN GUJARATI KANNADA MALAYALAM SINHALA GURMUKHI KHMER MYANMAR "
    "AMHARIC ETHIOPIC LAO".split()
)
_KANJI = ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL")
_MOSTLY = 0.9
"""The share of letters that one script has; of the others names are written."""
_FEWEST_PLAIN = 0.01
"""The share of spaces, line ends and digits; in the wrong order bytes have none."""


def wide_encoding(data: bytes) -> str:
    """Return the UTF-16 or UTF-32 that ``data`` is in, or empty."""
    return _by_zeros(data) or (_by_letters(data) if b"\0" in data[:_LOOKED_AT] else "")


def _by_zeros(data: bytes) -> str:
    head = data[:_LOOKED_AT]
    size = len(head)
    if size < 4 or len(data) % 2:
        return ""
    zeros = [head[i::4].count(0) for i in range(4)]
    share = [z / max(1, size // 4) for z in zeros]
    if len(data) % 4 == 0 and share[2] > 0.9 and share[3] > 0.9 and share[0] < 0.3:
        return "utf-32-le"
    if len(data) % 4 == 0 and share[0] > 0.9 and share[1] > 0.9 and share[3] < 0.3:
        return "utf-32-be"
    even, odd = (share[0] + share[2]) / 2, (share[1] + share[3]) / 2
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return ""


def _by_letters(data: bytes) -> str:
    """Return the order of bytes in which UTF-16 is text of one script, or empty."""
    if len(data) % 2:
        return ""
    found = {name: _plain(data[:_LOOKED_AT], name) for name in ("utf-16-le", "utf-16-be")}
    best = max(found, key=lambda name: found[name])
    return best if found[best] >= _FEWEST_PLAIN else ""


def _plain(head: bytes, name: str) -> float:
    """Return the share of spaces, line ends and digits in text of one script; 0 for no such."""
    text = head.decode(name, "replace").removesuffix("\ufffd")  # cut within a pair
    scripts: Counter[str] = Counter()
    for sign in text:
        kind = unicodedata.category(sign)
        if kind[0] == "L":
            script = unicodedata.name(sign, "").partition(" ")[0]
            scripts["CJK" if script in _KANJI else script] += 1
        elif kind in ("Cn", "Co", "Cs") or (kind == "Cc" and sign not in "\t\n\r\f"):
            return 0.0
    known = sum(count for script, count in scripts.items() if script in _SCRIPTS)
    letters = scripts.total()
    if not letters or known < letters or scripts.most_common(1)[0][1] < _MOSTLY * letters:
        return 0.0
    return sum(sign in " \n\r0123456789" for sign in text) / len(text)
