"""The words of markup, found by searching for angle brackets only.

Crude on purpose: it cannot be led astray by nesting and takes time in proportion to the text. It
tells how much a page holds, so that a parser which loses some of it is found out.
"""

import html
import re

_TAG = re.compile(
    r"<[/!?a-zA-Z](?:[^<>\"']|\"[^\"]{0,20000}\"|'[^']{0,20000}')*>|<[/!?a-zA-Z][^<>]*>"
)
"""A tag, quoted values in it whole: they may hold angle brackets."""
_HIDDEN = re.compile(r"<(script|style|template|svg|noscript)\b|<!--", re.IGNORECASE)


def without_hidden(text: str) -> str:
    """Return ``text`` without scripts, styles, templates, drawings and comments."""
    if "<" not in text:
        return text
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals grow in lower case; places would shift
        lowered = text
    parts: list[str] = []
    at = 0
    closed: dict[str, bool] = {}
    for found in _HIDDEN.finditer(text):
        if found.start() < at:
            continue
        name = (found[1] or "").lower()
        ending = f"</{name}" if name else "-->"
        if closed.get(ending) is False:
            continue
        end = lowered.find(ending, found.end())
        if end < 0:
            closed[ending] = False  # looked for once, not once a tag
            continue
        parts.append(text[at : found.start()])
        at = end + len(ending)
        if name:
            close = text.find(">", at)
            at = close + 1 if close >= 0 else len(text)
    parts.append(text[at:])
    return "".join(parts)


def without_tags(text: str) -> str:
    """Return the words of markup ``text``, entities read."""
    return html.unescape(_TAG.sub("", without_hidden(text)))


def words_in(text: str) -> int:
    """Return how many characters other than space the markup ``text`` shows, roughly."""
    return sum(len(word) for word in without_tags(text).split())
