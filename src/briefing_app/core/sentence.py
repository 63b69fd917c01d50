"""Sentence boundaries in English running text.

Pure, linear in the length of the text, offsets in Unicode code points. A sentence never crosses a
blank line. A single line break ends a sentence only where it was meant to: before a bullet or list
number, in a pasted table, and where the next word would still have fitted on the line.
"""

import itertools
import re
from functools import lru_cache

from briefing_app.core.lines.pattern import Pattern

_BLANK = Pattern(r"\n[^\S\n]*+\n\s*+")
_STOP = Pattern(
    r"(?<![.!?…؟।۔])[.!?…؟।۔]++[\"'”’»)\]]*+(?=\s)|[.!?][\"”’]++(?=[A-Z“‘\"])|[:;](?=\s*+\n)"
    r"|[。！？]++(?![」』）”。！？])"
)
_BULLET = Pattern(r"[^\S\n]*+(?:[-–—*•‣▪◦·●○►✓]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s|#{1,6}\s|>)")
_LIST_MARK = Pattern(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\.$")
_LAST_WORD = Pattern(r"[^\s(\[“‘\"']*+$")
_NEXT = Pattern(r"\s*+[\"'“‘(\[«]*+([^\s,;:.!?)\]”\"]*+)")

# Never the end of a sentence: a title or a word that something belongs to.
_JOINED = frozenset(
    """mr mrs ms mx dr prof rev hon gov sen rep gen col lt capt cmdr sgt maj adm pres supt insp cllr
    st mt ft vs v no nos rs fig figs vol pp p ch sec art approx ca cf e.g i.e eg ie viz al. jan feb
    mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun messrs mme mlle sr. dept
    est tel ext op ave blvd rd c""".split()
)
# An end only where a sentence can be seen to begin after it.
_MAYBE = frozenset(
    """a.m p.m am pm u.s u.k u.n e.u u.a.e d.c l.a n.y inc corp co ltd plc bros jr sr etc al ph.d
    m.d
    b.a m.a b.c a.d ft in lb lbs oz mi sq yd hrs hr min mins sec mph u.s.a no
    mio mrd tsd""".split()
)
_STARTERS = frozenset(
    """the a an this that these those it its he she they we i you his her their our in on at by for
    from with as but and or so yet if when while after before since although though because there
    here what who how why where which one two three four five six seven eight nine ten some many
    most
    all both each every no not other another more about nearly almost during under over despite
    meanwhile however officials police analysts researchers according last next until
    once""".split()
)


_NARROWEST = 40
"""The narrowest column that text is cut at; shorter lines are lines of their own."""
_LONGEST_REMEMBERED = 2_000


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence, in order, without the white space around it.

    Every character that is not white space lies in exactly one sentence.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for blank in _BLANK.finditer(text):
        _add_block(text, start, blank.start(), spans)
        start = blank.end()
    _add_block(text, start, len(text), spans)
    return tuple(spans)


def _add_block(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Add the sentences of a stretch without blank lines; those of a paragraph are remembered."""
    if end - start > _LONGEST_REMEMBERED:
        _block(text, start, end, spans)
    else:
        spans.extend((a + start, b + start) for a, b in _paragraph(text[start:end]))


@lru_cache(maxsize=4096)
def _paragraph(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences of a paragraph: a correction changes one of many."""
    spans: list[tuple[int, int]] = []
    _block(text, 0, len(text), spans)
    return tuple(spans)


def _block(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Add the sentences of a stretch without blank lines."""
    line_start = start
    piece_start = start
    breaks: list[int] = []
    at = text.find("\n", start, end)
    while at >= 0:
        breaks.append(at)
        at = text.find("\n", at + 1, end)
    if breaks:
        edges = [start, *[b + 1 for b in breaks], end + 1]
        width = max(b - a - 1 for a, b in itertools.pairwise(edges))
        for at in breaks:
            if _meant(text, line_start, at, end, width):
                _sentences(text, piece_start, at, spans)
                piece_start = at + 1
            line_start = at + 1
    _sentences(text, piece_start, end, spans)


def _meant(text: str, line_start: int, at: int, end: int, width: int) -> bool:
    """Tell whether the line break at ``at`` was set on purpose rather than by wrapping."""
    following = text[at + 1 : min(at + 120, end)]
    if not following.strip() or _BULLET.match(following) or "\t" in text[line_start:at]:
        return True
    if width > 110 or "\t" in following.split("\n", 1)[0]:
        return True
    if _ends_item(text, line_start, at) and _ends_item(text, at + 1, text.find("\n", at + 1, end)):
        return True
    word = following.split(None, 1)[0]
    first = word.lstrip("\"'“‘([")[:1]
    room = at - line_start + 1 + len(word) <= width or width < _NARROWEST
    return room and not first.islower() and text[at - 1 : at] not in (",", "-")


_ITEM = Pattern(r"[A-Z][^.!?]{0,3}.{1,60}\d[\d.,]*(?:\s?%|\))?$")


def _ends_item(text: str, start: int, at: int) -> bool:
    """Whether a line is short, begins like a name and ends in a number: "D. Marsh 9,294 (36%)"."""
    return 0 < at - start < _LONGEST_ITEM and _ITEM.match(text[start:at]) is not None


_LONGEST_ITEM = 70


def _sentences(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Add the sentences of a stretch in which line breaks mean nothing."""
    at = start
    for stop in _STOP.finditer(text, start, end):
        if stop.start() > at and _ends(text, at, stop, end):
            _add(text, at, stop.end(), spans)
            at = stop.end()
    _add(text, at, end, spans)


def _ends(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Tell whether the punctuation mark ``stop`` ends a sentence that began at ``start``."""
    after = _NEXT.match(text, stop.end(), min(end, stop.end() + 60))
    word = after.group(1) if after else ""
    if not word:
        return True
    mark = stop.group()
    if word[0].islower() and (mark[0] != "." or len(mark) > 1 or not text[stop.end()].isspace()):
        # He asked "Why?" and left; "… and so on.
        return False
    if mark[0] != "." or len(mark.rstrip("\"'”’»)]")) > 1:
        return True
    if word[0].islower():
        return False
    before = text[max(start, stop.start() - 24) : stop.start()]
    found = _LAST_WORD.search(before)
    last = found.group() if found else ""
    if stop.start() - len(last) <= start + 1 and _LIST_MARK.match(last + "."):
        return False
    lower = last.lower()
    if lower in _MAYBE or last[-2:-1] == ".":
        return word.lower() in _STARTERS and word[0].isupper()
    if lower in _JOINED:
        # "No." and "St." end a sentence before a word that begins one.
        return (
            len(last) > 2
            and lower in ("art", "sec", "est", "mar", "sun", "sat", "dec")
            and (last.islower() and word.lower() in _STARTERS)
        )
    # A single capital is an initial: "George W. Bush".
    return not (len(last) == 1 and last.isupper() and last != "I")


def _add(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))
