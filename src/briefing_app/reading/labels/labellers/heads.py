"""Tables and lists: row head, column head and caption; the line that leads into a list."""

import itertools
import re
from collections.abc import Iterator

from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.labels.form import reads_well
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.labellers.listing import MOVED
from briefing_app.reading.labels.labellers.rows import done_to, is_of_all, names_rows, tied
from briefing_app.reading.labels.phrases import MOST
from briefing_app.reading.labels.predicates import are_persons, does_something, is_people
from briefing_app.reading.labels.roots import HOLLOW, content
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import KIND_OF, NUMBERS, PREPOSITIONS
from briefing_app.reading.labels.view import View
from briefing_app.reading.layout import Entry
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.table_heads import (
    EVENTS,
    GENERAL_HEADS,
    OWN_MEASURES,
    SECTION_TITLES,
)
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.passage.mentions import is_relative
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
    r"^(?:where|what|who|how|when|why|which|key|main|summary|the|your|our)\b|\btop\b|"
    r"\b(?:figures|numbers|statistics|indicators|glance|results|table|league|standings|ranking|rankings|breakdown|data|details|"
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
_CAPTION = Pattern(
    r"^(?:table|chart|figure|box)(?:\s*\d+(?:\.\d+)?[a-z]?|\s[a-z](?=[\s.:]))?[.:\-–—]*\s*",
    re.IGNORECASE,
)


def heads(scene: Scene) -> Iterator[Candidate]:
    """Propose the heads of a cell: row, column and caption, alone and together."""
    entry = scene.entry
    if entry is None:
        return
    if _is_told_further(scene):
        return
    row = _named(scene, entry.row_head)
    if row and (counted := _counted_of(scene, row)):
        yield from _as_move(scene, counted, _WHOLE, changes=False)
        return
    if told := _of_share(scene) or _share_of_item(scene, row):
        yield from _as_move(scene, told, _WHOLE, changes=False)
        return
    columns = [scene.names.in_words(c) for c in map(_clean, entry.column_heads) if len(c) > 1]
    column = done_to(scene.kind, " ".join(columns))
    row = _of_rows(row, column, entry)
    told = told_by(entry.caption) if scene.kind is UnitKind.MONEY else ""
    caption = told or first_phrase(entry.caption)
    move = scene.move
    changes = any(_CHANGE.search(c) for c in entry.column_heads)
    of_all = caption and _ALL.fullmatch(column.lower())
    column = "" if changes or (row and (of_all or column.lower() in _SAYS_NOTHING)) else column
    if not (caption or column or changes or scene.relative):
        caption = scene.table_counts
    if changes and (before := _cell_before(scene, row, entry.column_heads[-1])) and _stands(before):
        yield _change_in(scene, before)
        return
    if shares := list(_share_of_cell(scene)):
        yield from (Candidate(label, "head-share", frozenset()) for label in shares)
        return
    if row and (aged := _aged(row, entry.caption, caption)):
        yield from _as_move(scene, aged, _WHOLE, changes)
        return
    named = _with_row(scene, row, column or caption) if row else ""
    named = named or tied(row, entry.rows_are, column or caption, _split(scene, column, caption))
    if named and _stands(named) and (named == row or not any(c.isdigit() for c in named)):
        yield from _as_move(scene, named, _WHOLE, changes)
        return
    if entry.total and caption:
        yield from _as_move(scene, caption, "head-total", changes)
    plain = not caption and not columns and all(len(c) > 1 for c in entry.column_heads)
    asked = _asked_of(entry.caption)
    listed_of = (asked or _counted_before(scene)) if row and plain else ""
    if listed_of:
        for label, joint in _of_row(scene, listed_of, row, entry.caption):
            yield from _as_move(scene, label, f"head-before-{joint}", changes or bool(move))
    if row and _LIMITED.match(row) and (column or caption):
        label = f"{column or caption} {row}"
        yield from _as_move(scene, label, "head-limited", changes or bool(move))
    for label, rule in _joined(row, column, caption):
        yield from _as_move(scene, label, rule, changes or bool(move))


def _of_rows(row: str, column: str, entry: Entry) -> str:
    """The name of a row with its capital where the rows are called by names; "total" where it is
    one by its name: "All wards".
    """
    if is_of_all(row, entry.rows_are):
        counts = is_plural(column.rpartition(" ")[2].lower()) and set(content(column)) - HOLLOW
        return "total" if counts else row
    named = names_rows(entry.rows_are) and is_name(entry.row_head) and not _LIMITED.match(row)
    named = named and row.partition(" ")[0] not in _NO_NAMES
    return f"{row[:1].upper()}{row[1:]}" if named else row


_NO_NAMES = frozenset(
    "other others all total rest unknown none not elsewhere overall men women boys girls".split()
)


def _split(scene: Scene, column: str, caption: str) -> str:
    """What a caption counts that a column may be a part of: no measure of its own, "Efficacy"."""
    return caption if scene.kind in _COUNTS or not column else ""


def _is_told_further(scene: Scene) -> bool:
    """Whether a number of an item stands behind its first one in a clause: "Ward: 900 people came,
    of whom 40 stayed".
    """
    entry, view = scene.entry, scene.view
    if entry is None or entry.quantity is not None:
        return False
    first = not any(entry.start <= mention.start for mention, _ in scene.earlier)
    return not first and any(w.kind in "XFE" for w in view.tokens if w.start >= entry.start)


def _counted_of(scene: Scene, row: str) -> str:
    """What an item counts that its number names: "Mental health: 74 beds", mental health beds."""
    entry, after = scene.entry, scene.view.after
    listed = entry is not None and entry.quantity is None and not scene.move and not scene.relative
    if not listed or not scene.noun or [w.kind for w in after[1:2]] not in ([], ["M"]):
        return ""
    noun = scene.noun if after and after[0].low == scene.noun.rpartition(" ")[2] else ""
    if not noun or set(content(noun)) & set(content(row)):
        return ""
    return f"{noun}, {row}" if is_plural(row) or len(row.split()) > _FEW else f"{row} {noun}"


def _of_share(scene: Scene) -> str:
    """The share whose move stands right behind it: "D. Marsh 9,294 (36.6%, down 8.8)"; or empty."""
    entry = scene.entry
    listed = entry is not None and entry.quantity is None and scene.move and scene.earlier
    for mention, label in scene.earlier[:1] if listed else ():
        same = entry is not None and entry.start <= mention.start and is_relative(mention)
        if same and not mention.found.change and label.rule not in OWN:
            return label.text
    return ""


def _share_of_item(scene: Scene, row: str) -> str:
    """The share of one whom an item names alone before it: "D. Marsh 9,294 (36.6%)"; or empty."""
    entry = scene.entry
    listed = entry is not None and entry.quantity is None and scene.relative and not scene.move
    for mention, label in scene.earlier[:1] if listed else ():
        same = entry is not None and entry.start <= mention.start and not is_relative(mention)
        alone = label.text == row and row[:1].isupper() and scene.before_list is None
        if same and alone:
            return f"{row}’ share" if row.endswith("s") else f"{row}’s share"
    return ""


_FEW = 2
_COUNTS = frozenset((UnitKind.COUNT, UnitKind.NONE))
_SAYS_NOTHING = frozenset("number no amount value figure count".split())
_WHOLE = "head-row-column"
"""The rule of labels that say all that heads a cell."""


_CHANGE_IN = Pattern(
    r"(?:change|growth|increase|decrease|rise|fall) in ([^\W\d_]{3,}(?: [^\W\d_]+)?)\b", re.I
)


def _change_in(scene: Scene, what: str) -> Candidate:
    """By how much something moved that the head or the cell before names, in small letters."""
    first, _, rest = what.partition(" ")
    small = is_known(first.lower()) and first.lower() not in scene.names.capital
    if small and not rest[:1].isupper():
        what = f"{first.lower()} {rest}".strip()
    if len(what.split()) > MOST - 2:
        what = _PLACE.sub(", ", what)
    traits = frozenset((f"move-{bool(scene.move)}", "changes-True"))
    return Candidate(f"{scene.move or 'change'} in {what}", _WHOLE, traits)


_PLACE = Pattern(r" (?:in|at) (?!.* (?:in|at) )")


def _stands(label: str) -> bool:
    """Whether a label can be said as it is: not too long, nothing said twice."""
    roots = [r for r in content(label) if r not in HOLLOW]
    once = len(roots) == len(set(roots))
    return once and len(label.split()) <= MOST and reads_well(label, headed=True)


def _cell_before(scene: Scene, row: str, head: str) -> str:
    """What moved by what a cell tells: what its head names, or what the cell before counts."""
    if row and (named := _CHANGE_IN.search(head)):
        return f"{row} {named[1].lower()}"
    for mention, label in scene.earlier:
        line = scene.mention.before[mention.end - scene.mention.start :]
        if "\n" in line or mention.sentence != scene.mention.sentence:
            return ""
        level = not is_relative(mention) or not is_relative(scene.mention)  # "58.3% +4.1"
        if level and not mention.found.change and label.rule not in OWN:
            return label.text
    return ""


def _with_row(scene: Scene, row: str, thing: str) -> str:
    """What the rows count with what a row says of it, where that leaves no other reading."""
    low = row.lower()
    if who := _WHO_WAS.match(scene.entry.caption.lower() if scene.entry is not None else ""):
        people = is_people(row)
        limited = _LIMITED.match(row) is not None
        return f"{row} {who[1]}" if people else f"people {who[1]} {row}" if limited else ""
    if scene.kind in _COUNTS and (were := _who_were(row, thing)):
        return were
    counted = thing or (scene.before_list.text if scene.before_list is not None else "")
    if not counted:
        return ""
    if _ALL.fullmatch(low):
        prefix = "overall" if _AVERAGED.match(counted) or scene.relative else "total"
        return f"{prefix} {counted}" if thing else counted
    if _REST.fullmatch(low):
        return f"other {counted}"
    bare = _TAIL.sub("", counted)
    first, second = (*low.split(), "")[:2]
    doing = first in _DOING or ("G" in classes_of(first)[:1] and second in PREPOSITIONS)
    if first in PREPOSITIONS or (second and doing):
        return f"{thing or bare} {row}"
    if classes_of(first)[:1] in ("P", "D") and is_known(first):
        if second in PREPOSITIONS or second.endswith("ly"):
            return f"{thing or bare} {row}"
        if not second:
            return f"{row} {thing or bare}"
    if not thing and is_people(bare) and is_people(row) and bare != counted:
        return f"{row}{counted.removeprefix(bare)}"
    what = thing.split()[-1].lower() if thing else ""
    joint = _JOINTS.get(what, "") if thing.lower() == what or what not in _OF_NAMES else ""
    if what == "votes" and row[:1].islower():
        return row
    return f"{thing} {joint} {row}" if joint else ""


def _aged(row: str, title: str, caption: str) -> str:
    """Who are of the age that a row names: "patients aged 40–64" below "Age of patients"."""
    found = _BY_AGE.search(title)
    if found is None or not _OF_AGE.match(row) or not (who := found["of"] or caption):
        return ""
    age = row if row[:1].isalpha() else f"aged {row}"
    return f"{who.lower()} {age[:1].lower()}{age[1:]}"


_BY_AGE = Pattern(r"\bages? of (?P<of>[a-z]+(?: [a-z]+)?)$|\bby age\b", re.IGNORECASE)
_OF_AGE = Pattern(r"(?:aged?|under|over|up to)\b|\d+\s?(?:[-–—+]|to\b|and\b|or\b)", re.IGNORECASE)


def _who_were(row: str, column: str) -> str:
    """Those that a row names with what a column says was done to them: "cyclists killed"."""
    done = column.lower()
    named = row[:1].isupper() or not is_known(row.lower().split()[-1])  # Tralee is no tralees
    if named or " " in column or classes_of(done)[:1] not in ("P", "D") or not is_known(done):
        return ""
    many = row if is_plural(row.split()[-1]) else plural(row)
    return f"{many[:1].lower()}{many[1:]} {done}" if is_people(many) else ""


_WHO_WAS = Pattern(r"who (?:was|were|is|are) ([^\W\d_]+(?:ed|en|nt))\??$")
_DOING = frozenset("awaiting receiving seeking needing using attending".split())
"""Forms in -ing that in a row say what those do that are counted: "Awaiting trial"."""
_OF_NAMES = ("votes", "price")
"""What is of each name alone, and not of all that stands in rows: of votes no "Turnout"."""
_ALL = Pattern(r"(?:grand |sub-?)?totals?|all|overall|sum|altogether|combined")
_REST = Pattern(r"(?:all )?others?|(?:the )?rest|(?:everything|all) else|miscellaneous")
_AVERAGED = Pattern(r"(?:average|median|mean|share|proportion|rate)\b")
_JOINTS = {
    "spending": "on", "expenditure": "on", "outlay": "on", "investment": "in", "income": "from",
    "revenue": "from", "revenues": "from", "receipts": "from", "takings": "from",
    "donations": "from", "votes": "for", "visitors": "to", "visits": "to", "price": "of",
}  # fmt: skip
"""How what a row names is tied to what a table is of: "spending on staff", "votes for Brell"."""
_TELLING = (
    (Pattern(r"\b(?:money|income|funds?|funding|revenue)\b.*\b(?:comes?|came) from"), "income"),
    (Pattern(r"\b(?:spen[dt]|money (?:goes|went|is going))\b"), "spending"),
    (Pattern(r"\b(?:you|they|we|people|customers) (?:will |now |would )?pay\b"), "price"),
)
"""Titles that are clauses, and what they say the numbers are."""


def told_by(caption: str) -> str:
    """Return what the numbers under a title are that is a clause: "Where the money comes from"."""
    opens = _ASKING.match(caption.lower())
    found = (what for form, what in _TELLING if opens and form.search(caption.lower()))
    return next(found, "")


_ASKING = Pattern(r"(?:where|how|what)\b")


def _asked_of(caption: str) -> str:
    """What a title asks of: "Where our gas comes from" of gas."""
    found = _GOING.match(caption.strip(" ?:").lower())
    return found["what"] if found else ""


_GOING = Pattern(
    r"(?:where|how) (?:all |most of )?(?:the |our |your |their |its )?"
    r"(?P<what>(?!(?:they|it|we|you|these|those)\b)[a-z]+(?: [a-z]+)?) "
    r"(?:goes|went|comes?|came|is|are|was|were|ends?|ended|gets?|got|spends?|splits?)\b"
)


_OF_ITS_OWN = Pattern(r"\bof (?!(?:the )?(?:total|whole|all)\b)", re.IGNORECASE)
"""What a share is of where its head says so: "share of capacity"."""
_SHARES = Pattern(r"\b(?:shares?|percentage|proportion|per cent|percent)\b|%", re.IGNORECASE)


def _share_of_cell(scene: Scene) -> Iterator[str]:
    """ "Under 2 ha 58,000 27.0" under *Share*: the share of what the cell before counts."""
    heads_ = scene.entry.column_heads if scene.entry is not None else ()
    if not scene.relative or scene.move or not scene.earlier or not heads_:
        return
    mention, label = scene.earlier[0]
    same_row = "\n" not in scene.mention.before[mention.end - scene.mention.start :]
    if (
        _SHARES.search(heads_[-1])
        and not _OF_ITS_OWN.search(heads_[-1])
        and same_row
        and label.rule not in OWN
        and label.text
    ):
        yield f"share of {label.text.removeprefix('share of ')}"


_SPLIT = Pattern(
    r"\b(?:by|per|breakdown|where|in|at|areas?|regions?|districts?|count(?:y|ies)|towns?|cit(?:y|ies)|"
    r"countr(?:y|ies)|states?|branch(?:es)?|sites?|schools?|houses?|sectors?)\b",
    re.IGNORECASE,
)
"""What a list says that splits a whole by place or kind."""
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
    last = row.rpartition(" ")[2].lower()
    if last in OWN_MEASURES or (last in EVENTS and last not in what):
        return  # "Deaths: two" after 143 cases
    if scene.relative and not scene.move:
        yield f"{row} share of {what}", "share"
    told = caption or scene.lead
    if _FROM.search(told + scene.section):
        yield f"{what} from {row}", "from"
    elif " " in row or row.islower() or _SPLIT.search(told):
        for joint in _PLACED:
            set_apart = joint == "in" and row.islower() and " " not in row
            yield f"{what}, {row}" if set_apart else f"{what} {joint} {row}", joint


_LEVEL = Pattern(
    r"(?<=\w)\s(?:(?:broadly|largely|roughly|almost|nearly|virtually|essentially)\s)?"
    r"(?:flat|stable|steady|unchanged|static|constant|level)(?:\s(?:at|on))?$"
)
"""What a line says of its number beside what it names: "Headcount stable at 4,120"."""


def _named(scene: Scene, head: str) -> str:
    """The head of a row; it keeps its capital where the text has it inside a sentence."""
    text = _LEVEL.sub("", scene.names.in_words(_clean(head)))
    if text.lower() in MONTHS:
        return ""
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
    thing = column or caption
    kind_of = bool(EVENTS & set(thing.lower().split())) and not EVENTS & set(row.lower().split())
    if (
        row
        and not (kind_of or _lacks(row, caption))
        and not (is_name(row) and thing and not is_people(thing))
    ):
        yield row, "head-row"
    if column:
        yield column, "head-column"
    if row and column and caption and len(f"{caption} {column} {row}".split()) < MOST:
        yield f"{caption}, {_small(column)}, {row}", "head-all"
        yield f"{_small(column)} {caption} in {row}", "head-all-in"
    if row and caption and not _says_all(row):
        someone = " " not in row and is_people(plural(row))
        if not (kind_of or someone) or is_name(row) or row[:1].isdigit():
            yield f"{caption} in {row}", "head-caption-in-row"
        kind = singular(row) if kind_of and " " not in row else row
        yield f"{kind} {_small(caption)}", "head-row-caption"
        yield f"{caption}, {row}", "head-caption-row"
    if caption and not row:
        yield caption, "head-caption"


def _lacks(row: str, caption: str) -> bool:
    """Whether a row names one thing of which the caption says what is counted: "Main hall" below
    "Opening hours".
    """
    words = row.lower().split()
    end = next((i for i, w in enumerate(words) if i and w in PREPOSITIONS), len(words))
    what = caption.rpartition(" ")[2].lower()
    counts = is_plural(what) and is_known(what) and not is_people(what)
    counts = counts and (what not in GENERAL_HEADS or what in _SPELLS)
    return counts and not is_plural(words[end - 1]) and not _says_all(row)


_SPELLS = frozenset("hours days weeks".split())


def _says_all(row: str) -> bool:
    """Whether a row counts what it names whatever stands over it: "Fires put out", "Deaths"."""
    low = row.lower().split()
    done = len(low) > 1 and is_known(low[-1]) and "N" not in classes_of(low[-1])
    done = done and bool(set(classes_of(low[-1])) & set("PD"))
    return done or bool(EVENTS & set(low))


def is_name(row: str) -> bool:
    """Whether a row is a name alone, which says whose or where, not what."""
    small = ("and", "&", "of", "the")
    if are_persons(row) or row.isupper() or (" " not in row and is_people(row)):
        return False
    return all(w[:1].isupper() or w in small for w in row.split())


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
    if text.lower() in PREPOSITIONS:
        return ""  # "From 5 April"
    return _small(text) if text.istitle() or " " in text or text.isupper() is False else text


def first_phrase(caption: str) -> str:
    """What a caption names first: "Notifications by health area, week 3" → "notifications"."""
    text = _WISE.sub("", _clean(_CAPTION.sub("", caption)))
    text = text.lower() if text.isupper() and all(map(_is_word, text.lower().split())) else text
    if _BY.match(text):
        return ""
    text = re.split(r"\s(?:by|per|for each|according to)\s|[,;:(–—]", text)[0].strip()
    inside = _BRACKETED.search(caption)
    if inside and is_counted(inside[1]):
        return inside[1].lower()
    if _EMPTY.search(text) or text.endswith("?"):
        said = _clean(inside[1]) if inside and not _MEASURES.search(inside[1]) else ""
        return said if 0 < len(said.split()) <= MOST and not _EMPTY.search(said) else ""
    words = text.lower().split()
    text = text.lower() if text.istitle() and all(map(_is_word, words)) else text
    titled = words[:1] == [] or not SECTION_TITLES.isdisjoint((words[0], words[-1]))
    return text if len(words) <= MOST and not titled else ""


_WISE = Pattern(r"^[^\W\d_]+-wise\s", re.IGNORECASE)


def is_counted(word: str) -> bool:
    """Whether a word in brackets is what a list counts: "(visitors)", but not "(units)"."""
    low = word.lower()
    return low.isalpha() and is_plural(low) and is_known(low) and low not in _UNITS_OF_ALL


_UNITS_OF_ALL = GENERAL_HEADS | frozenset("units tonnes litres metres acres hectares".split())


def _is_word(low: str) -> bool:
    return is_known(low) or low in KIND_OF or low in NUMBERS


def _small(text: str) -> str:
    """Without a capital that only opens the head."""
    first, _, rest = text.partition(" ")
    lone = first[:1].isupper() and first[1:].islower() and not rest[:1].isupper()
    if lone and all(map(_is_word, first.lower().strip(",").split("-"))):
        return f"{first.lower()} {rest}".strip()
    return text


_ITEM = Pattern(
    r"^\W*(?P<name>[^\d:–—=\t|]{2,60}?)\s*[:–—=\t|]\s*(?:about |some |up |down )?[^\w]*$"
)


def is_item(before: str) -> bool:
    """Whether the line before a number only names what the number is of: "India – "."""
    return _ITEM.match(before.rpartition("\n")[2]) is not None


def _is_told(view: View) -> bool:
    """Whether what stands before the number is a clause, no name: "Barley fared better: 12"."""
    before = view.tokens[: view.at]
    pairs = itertools.pairwise(before)
    return any(w.kind in "FX" for w in before) or any(
        noun.kind == "N" and verb.kind == "E" for noun, verb in pairs
    )


def listed(scene: Scene) -> Iterator[Candidate]:
    """Propose the name before the number in a list, with the line that leads into the list."""
    found = _ITEM.match(scene.mention.before.split("\n")[-1])
    if not found or scene.entry is not None or _is_told(scene.view):
        return
    name = _named(scene, found["name"])
    if not name or len(name.split()) > 6 or name.split()[-1].lower() in MOVED:
        return
    if does_something(scene.view):
        return
    # "Cattle numbered 912,000. Sheep: 402,000": no cattle
    own = set(content(scene.noun)) & set(content(name)) - HOLLOW
    if listed_of := _counted_before(scene) if not own else "":
        for label, joint in _of_row(scene, listed_of, name, scene.lead):
            yield from _as_move(scene, label, f"item-before-{joint}", bool(scene.move))
    move = scene.move
    prefix = f"{move} in " if move else ""
    yield Candidate(f"{prefix}{name}", "item", frozenset())
    lead = first_phrase(scene.lead)
    if lead and not own:
        yield Candidate(f"{prefix}{lead} in {name}", "item-lead", frozenset(("in",)))
        yield Candidate(f"{prefix}{name} {_small(lead)}", "item-lead", frozenset(("joined",)))
    if scene.noun and " " not in name and name.islower() and classes_of(name)[:1] in "JP":
        yield Candidate(f"{scene.noun} {name}", "item-noun", frozenset(("in",)))
    elif scene.noun and scene.noun.lower() not in name.lower():
        yield Candidate(f"{prefix}{scene.noun} in {name}", "item-noun", frozenset(("in",)))
