"""Tables and lists: row head, column head and caption; the line that leads into a list."""

import re
from collections.abc import Iterator

from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.phrases import MOST
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.lexicon.table_heads import SECTION_TITLES
from briefing_app.reading.pattern import Pattern

_CHANGE = Pattern(
    r"\b(?:change|diff(?:erence)?|variation|var\.?|growth|increase|decrease|y/y|yoy|y-o-y|"
    r"\+/[-−–])\b|^[%±]$",
    re.IGNORECASE,
)
_NOTE = Pattern(r"[*†‡§¹²³]+|\[\w\]")
_UNITS = Pattern(
    r"\s*\((?:[^()]*(?:%|£|€|\$|thousand|million|billion|lakh|crore|number|no\.|per cent|tonnes|"
    r"'000|m|bn|mm|kg)[^()]*)\)|,\s*%$",
    re.IGNORECASE,
)
_EMPTY = Pattern(
    r"^(?:where|what|who|how|when|why|which|key|main|summary|the)\b|"
    r"\b(?:figures|numbers|statistics|indicators|glance|results|breakdown|data|details|"
    r"include|includes|are|is|was|were)\b",
    re.IGNORECASE,
)
_PART = Pattern(r"^\W*(?:of which|thereof|including|incl\.)\b:?\s*", re.IGNORECASE)
_MEASURES = Pattern(
    r"[%£€$\d]|^\S+$|\b(?:thousands?|millions?|billions?|lakh|crore|tonnes|numbers?|per cent)\b",
    re.IGNORECASE,
)
_BRACKETED = Pattern(r"\(([^()]+)\)")
_BY = Pattern(r"(?:by|per|according to|for each)\b", re.IGNORECASE)
_CAPTION = Pattern(r"^(?:table|chart|figure|box)\s*\d*[.:\-–—]*\s*", re.IGNORECASE)


def heads(scene: Scene) -> Iterator[Candidate]:
    """Propose the heads of a cell: row, column and caption, alone and together."""
    entry = scene.entry
    if entry is None:
        return
    row = _named(scene, entry.row_head)
    columns = [scene.names.in_words(c) for c in map(_clean, entry.column_heads) if len(c) > 1]
    caption = first_phrase(entry.caption)
    move = scene.move
    column = " ".join(columns)
    changes = any(_CHANGE.search(c) for c in entry.column_heads)
    column = "" if changes else column
    if entry.total and caption:
        yield from _as_move(scene, caption, "head-total", changes)
    plain = not caption and not columns
    listed_of = _counted_before(scene) if row and plain else ""
    if listed_of:
        for label, joint in _of_row(scene, listed_of, row, entry.caption):
            yield from _as_move(scene, label, f"head-before-{joint}", changes or bool(move))
    if row and _LIMITED.match(row) and (column or caption):
        label = f"{column or caption} {row}"
        yield from _as_move(scene, label, "head-limited", changes or bool(move))
    for label in _share_of_cell(scene):
        yield Candidate(label, "head-share", frozenset())
    for label, rule in _joined(row, column, caption):
        yield from _as_move(scene, label, rule, changes or bool(move))


_SHARES = Pattern(r"\b(?:shares?|percentage|proportion|per cent|percent)\b|%", re.IGNORECASE)


def _share_of_cell(scene: Scene) -> Iterator[str]:
    """ "Under 2 ha 58,000 27.0" under *Share*: the share of what the cell before counts."""
    heads_ = scene.entry.column_heads if scene.entry is not None else ()
    if not scene.relative or scene.move or not scene.earlier or not heads_:
        return
    mention, label = scene.earlier[0]
    same_row = "\n" not in scene.mention.before[mention.end - scene.mention.start :]
    if _SHARES.search(heads_[-1]) and same_row and label.rule not in OWN and label.text:
        yield f"share of {label.text.removeprefix('share of ')}"


_ORIGIN = ("from",)
_PLACED = ("in", "of")
_FROM = Pattern(r"\b(?:from|sources?|origins?|came|markets|cause[sd]?|due)\b", re.IGNORECASE)
_LIMITED = Pattern(
    r"(?:aged?|under|over|above|below|up to|from|more|less|between|without|with|not|in|at|on|for|"
    r"\d[\d.,]*\s?(?:[-–—]|to|and|\+|or))\b",
    re.IGNORECASE,
)
"""Row heads that narrow what is counted rather than name it: "Under 2 ha", "5–17 years"."""
_TAIL = Pattern(r"\s(?:in|of|at|from|for|by|to)\s.+$")


def _of_row(scene: Scene, what: str, row: str, caption: str) -> Iterator[tuple[str, str]]:
    """What was counted before a list, of the one that a row names; its share where it is one."""
    if scene.relative and not scene.move:
        yield f"{row} share of {what}", "share"
    for joint in _ORIGIN if _FROM.search(caption + scene.section) else _PLACED:
        yield f"{what} {joint} {row}", joint


def _named(scene: Scene, head: str) -> str:
    """The head of a row; it keeps its capital where the text has it inside a sentence."""
    text = scene.names.in_words(_clean(head))
    first = text.partition(" ")[0]
    name = first in scene.names.capital and f"{first[:1].upper()}{first[1:]}" in head
    return f"{text[:1].upper()}{text[1:]}" if name else text


def _counted_before(scene: Scene) -> str:
    """What the figure before a list counts, as its items are parts of that."""
    if scene.before_list is None:
        return ""
    text = scene.before_list.text
    return _TAIL.sub("", text)


def _joined(row: str, column: str, caption: str) -> Iterator[tuple[str, str]]:
    if row and column:
        yield f"{column} in {row}", "head-column-in-row"
        yield f"{column}, {row}", "head-column-row"
        yield f"{row} {_small(column)}", "head-row-column"
        yield f"{column} of {row}", "head-column-of-row"
    if row:
        yield row, "head-row"
    if column:
        yield column, "head-column"
    if row and column and caption and len(f"{caption} {column} {row}".split()) < MOST:
        yield f"{caption}, {_small(column)}, {row}", "head-all"
        yield f"{_small(column)} {caption} in {row}", "head-all-in"
    if row and caption:
        yield f"{caption} in {row}", "head-caption-in-row"
        yield f"{row} {_small(caption)}", "head-row-caption"
        yield f"{caption}, {row}", "head-caption-row"
    if caption and not row:
        yield caption, "head-caption"


def _as_move(scene: Scene, label: str, rule: str, changes: bool) -> Iterator[Candidate]:
    traits = frozenset((f"move-{bool(scene.move)}", f"changes-{changes}"))
    if scene.move:
        yield Candidate(f"{scene.move} in {_small(label)}", rule, traits)
    else:
        yield Candidate(label, rule, traits)
        if changes:
            yield Candidate(f"change in {_small(label)}", rule, traits | {"change"})


def _clean(head: str) -> str:
    """A head without notes, units in brackets and times."""
    text = _UNITS.sub("", _PART.sub("", _NOTE.sub("", head))).strip(" :.–—-|")
    text = re.sub(r"\s*\([^()]*\)?\s*$", "", text)
    for start, end in reversed(time_spans(text, 0, len(text))):
        text = text[:start] + text[end:]
    text = " ".join(text.split()).strip(" :.,–—-()")
    return _small(text) if text.istitle() or " " in text or text.isupper() is False else text


def first_phrase(caption: str) -> str:
    """What a caption names first: "Notifications by health area, week 3" → "notifications"."""
    text = _clean(_CAPTION.sub("", caption))
    if _BY.match(text):
        return ""
    text = re.split(r"\s(?:by|per|for each|according to)\s|[,;:(–—]", text)[0].strip()
    if _EMPTY.search(text) or text.endswith("?"):
        inside = _BRACKETED.search(caption)
        said = _clean(inside[1]) if inside and not _MEASURES.search(inside[1]) else ""
        return said if 0 < len(said.split()) <= MOST and not _EMPTY.search(said) else ""
    words = text.lower().split()
    return text if 0 < len(words) <= MOST and words[-1] not in SECTION_TITLES else ""


def _small(text: str) -> str:
    """Without a capital that only opens the head."""
    first, _, rest = text.partition(" ")
    if first[:1].isupper() and first[1:].islower() and not rest[:1].isupper():
        from briefing_app.reading.lexicon.word_classes import is_known

        if rest or is_known(first.lower()):
            return f"{first.lower()} {rest}".strip()
    return text


_ITEM = Pattern(
    r"^\W*(?P<name>[^\d:–—=\t|]{2,60}?)\s*[:–—=\t|]\s*(?:about |some |up |down )?[^\w]*$"
)


def is_item(before: str) -> bool:
    """Whether the line before a number only names what the number is of: "India – "."""
    return _ITEM.match(before.rpartition("\n")[2]) is not None


def listed(scene: Scene) -> Iterator[Candidate]:
    """Propose the name before the number in a list, with the line that leads into the list."""
    found = _ITEM.match(scene.mention.before.split("\n")[-1])
    if not found or scene.entry is not None:
        return
    name = _named(scene, found["name"])
    if not name or len(name.split()) > 6:
        return
    if listed_of := _counted_before(scene):
        for label, joint in _of_row(scene, listed_of, name, scene.lead):
            yield from _as_move(scene, label, f"item-before-{joint}", bool(scene.move))
    move = scene.move
    prefix = f"{move} in " if move else ""
    yield Candidate(f"{prefix}{name}", "item", frozenset())
    lead = first_phrase(scene.lead)
    if lead:
        yield Candidate(f"{prefix}{lead} in {name}", "item-lead", frozenset(("in",)))
        yield Candidate(f"{prefix}{name} {_small(lead)}", "item-lead", frozenset(("joined",)))
    if scene.noun and scene.noun.lower() not in name.lower():
        yield Candidate(f"{prefix}{scene.noun} in {name}", "item-noun", frozenset(("in",)))
