"""Words that a line end cut in two: whether the hyphen belongs to the word.

"inter-" and "national" are one word, "well-" and "known" keep their hyphen, "two-" and
"thirds" must keep it or a number is lost. The words of the text itself decide where they can.
"""

import re

from briefing_app.core.tables.heads import scaled_unit

_TAIL = re.compile(r"([^\W\d_]{2,})[-\u2010\xad\ufffe\x02]$")
_HEAD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CUT = re.compile(r"(?<=[^\W\d_])[-\u2010\xad\ufffe\x02]\s*\n\s*[^\W\d_]*")
_TAIL_OF_WORD = re.compile(r"[^\W\d_]+$")
_KEEPS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "sixty seventy eighty ninety half quarter third mid self well non ex anti pro semi all "
    "cross high low long short full part year month week day so co post pre multi".split()
)

_BEGINS = frozenset(
    "under over with fore after inter super trans there every some where here back down work book "
    "hand head land life time self thou fort news home house light water".split()
)
"""Words that others begin with, so that a cut word may look like two words of the text."""

_ENDS = frozenset(
    "making based related led owned funded backed driven known born bound term scale sized style "
    "ranging looking reaching lasting saving sharing".split()
)
"""Words that others are set before with a hyphen, and that end no word of one piece."""
_WITHIN = re.compile(r"-(?:of|the|to|by|and|in|at|for|on|a|per)[-\u2010\xad\ufffe\x02]$", re.I)
"""The end of words like "state-of-the-", of which a part was set before the line end."""

_CUT_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:,\d{3})*,$")
_CUT_DECIMAL = re.compile(r"[a-z] [$€£¥]?\d{1,3}\.$")
_DECIMALS = re.compile(r"\d{1,2}(?:(%)|[ \xa0](per cent|[^\W\d_]+)(?![\w-]))")
_TIMES = frozenset("hour day week month year minute second".split())
_THREE = re.compile(r"\d{3}(?!\d)")


def vocabulary(text: str) -> frozenset[str]:
    """Return the words of ``text``, and its hyphenated words, in lower case; no halves of words."""
    *cut, rest = _CUT.split(text)
    found = set(rest.split())
    for part in cut:
        words = part.split()
        found.update(words[:-1], (_TAIL_OF_WORD.sub("", word) for word in words[-1:]))
    return frozenset(map(str.lower, _WORDS.findall("\n".join(found))))


def is_cut(left: str, right: str) -> bool:
    """Whether a line ended inside a number: "3," and "500", "$" and "12", "4." and "5 tonnes".

    A full stop ends sentences as well, so decimals are known by what is measured; not by a time,
    with which sentences begin ("12 years later").
    """
    if not left or not right[:1].isdecimal():
        return False
    if left[-1] in "$€£¥" or (_CUT_NUMBER.search(left) and _THREE.match(right)):
        return True
    if left[-1] == "–" and left[-2:-1].isdecimal():
        return True
    found = _DECIMALS.match(right) if _CUT_DECIMAL.search(left) else None
    if found is None:
        return False
    known = scaled_unit(found[1] or found[2])
    return known is not None and known[0] not in _TIMES


def join(left: str, right: str, words: frozenset[str], *, drop: bool) -> str:
    """Return two lines as one.

    A hyphen that ends ``left`` goes where the joined word stands elsewhere in the text, and stays
    where the hyphenated one does; where neither does, ``drop`` decides, except after number words.
    """
    if not left or not right:
        return left + right
    last = left[-1]
    if is_cut(left, right):
        return left + right
    if last in "\xad\ufffe\x02":
        soft = True
    elif last in "-\u2010":
        soft = False
    elif last in "–—/" and len(left) > 1 and not left[-2].isspace():
        return left + right
    else:
        return f"{left} {right}"
    tail, head = _TAIL.search(left), _HEAD.match(right)
    if tail is None or head is None or not right[0].islower():
        if len(left) > 1 and left[-2].isspace():
            return f"{left} {right}"  # a dash between spaces
        return left[:-1] + ("-" if last in "\ufffe\x02" else "" if last == "\xad" else last) + right
    first, second = tail[1].lower(), head[0].lower()
    kept = (
        f"{first}-{second}" in words
        or (first in _KEEPS and first + second not in words)
        or right[head.end() : head.end() + 1] == "-"  # state-of-the-art
        or _WITHIN.search(left) is not None
        or (len(first) > 3 and second in _ENDS)
        or (len(first) > 3 and first not in _BEGINS and first in words and second in words)
    )
    if first + second in words or (not kept and (drop or soft)):
        return left[:-1] + right
    return left[:-1] + "-" + right
