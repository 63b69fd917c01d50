"""How what a row names is tied to what is counted: "storage at Amravan", "Malhotra’s runs".

The head over the names of the rows says what they are: wards, dams, players, titles.
"""

from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.labels.phrases import MOST
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.lexicon.table_heads import (
    OWN_MEASURES,
    ROWS_AT,
    ROWS_FOR,
    ROWS_IN,
    ROWS_OF,
    ROWS_OWN,
)
from briefing_app.reading.lexicon.word_classes import classes_of, is_known
from briefing_app.reading.pattern import Pattern

_HAD = frozenset(
    """population area length height depth width weight size age capacity level name mass diameter
    elevation altitude""".split()
)
"""What a place or a thing has rather than holds."""
_MEASURES = (
    OWN_MEASURES
    | _HAD
    | frozenset(
        """storage rainfall snowfall attendance average score majority points income spending price
    cost revenue time distance speed yield output generation demand supply volume value temperature
    turnover""".split()
    )
)
_DONE_TO = {
    UnitKind.MONEY: "money", UnitKind.PERCENT: "share", UnitKind.MASS: "amount",
    UnitKind.AREA: "area", UnitKind.VOLUME: "volume", UnitKind.TIME: "time",
    UnitKind.LENGTH: "distance", UnitKind.ENERGY: "energy",
}  # fmt: skip
"""What there is so much of below a head that only says what was done to it: "Raised (£000)"."""


def done_to(kind: UnitKind, column: str) -> str:
    """Return a head with what its numbers are where it says only what was done: "money raised"."""
    low = column.lower()
    if kind is UnitKind.PERCENT and _LIMITING.match(low):
        return f"share {low}"
    done = " " not in column and is_known(low) and classes_of(low)[:1] in ("P", "D")
    thing = _DONE_TO.get(kind, "") if done else ""
    return f"{thing} {low}" if thing else column


_LIMITING = Pattern(r"(?:over|under|above|below|within|without|not|aged?|more|less|at least)\s")


def is_of_all(row: str, rows_are: str) -> bool:
    """Whether a row sums up the others by their name: "All wards" below "Ward"."""
    first, _, rest = row.lower().partition(" ")
    return first in ("all", "total") and bool(rest) and singular(rest) == rows_are.lower()


def tied(row: str, rows_are: str, thing: str, caption: str) -> str:
    """Return what is counted with the one of which it is, or empty where the heads do not tell.

    ``thing`` is the head of the column, or the caption where there is none; ``caption`` is what
    counts are of, and empty for other amounts.
    """
    if not rows_are and (turned := _turned(row, thing)):
        return turned
    sort = singular(_head_of(rows_are))
    what = _counted(thing, caption)
    last = _head_of(what)
    if not rows_are and last in _HAD and row[:1].isupper():
        return f"{what} of {row}"
    joint = _joint(sort, last) if what and sort != singular(last) else ""
    if joint == "’s":
        owner = f"{row}’" if row.endswith("s") else f"{row}’s"
        label = f"{owner} {what}" if "," not in row and row[:1].isupper() else ""
    else:
        noun = classes_of(row.lower().rpartition(" ")[2])[:1] == "N" or is_plural(row)
        named = row[:1].isupper() or (sort in _FIELDS | ROWS_FOR and noun)
        thing, _, done = what.rpartition(" ")
        if joint == "of" and thing and classes_of(done)[:1] in ("P", "D"):
            label = f"{thing} of {row} {done}" if named else ""
        else:
            label = f"{what} {joint} {row}" if joint and named else ""
    return label if len(label.split()) <= MOST else ""


def _turned(row: str, column: str) -> str:
    """What a row measures of what a column names: "length of old ferry"; or empty."""
    measures = _head_of(row) in _MEASURES
    other = _head_of(column) not in _MEASURES and not is_plural(_head_of(column))
    noun = "N" in classes_of(_head_of(column))
    return f"{row} of {column}" if measures and other and noun else ""


def names_rows(rows_are: str) -> bool:
    """Whether the head over the names of the rows says that they are names: "Ward", "Title"."""
    return singular(_head_of(rows_are)) in (ROWS_IN | ROWS_AT | ROWS_OF | ROWS_FOR) - _FIELDS


_FIELDS = frozenset(
    """sector industry department service habitat facility crop variety breed species material fuel
    drug dish fruit product item commodity""".split()
)
"""What is called by common nouns: "agriculture", "woodland"."""


def _counted(thing: str, caption: str) -> str:
    """What a column counts, in small letters: the noun of its head, or that of the caption with
    what its head says of it: "homes built" below "Built" in a table of homes.
    """
    what = thing[:1].lower() + thing[1:] if thing[1:2].islower() else thing
    last = _head_of(thing)
    told = last in _MEASURES | set(_DONE_TO.values()) or is_plural(last)
    kinds = classes_of(last)
    noun = "N" in kinds and (kinds[:1] == "N" or (" " in what and kinds[:1] in "BF"))
    if told or (noun and caption in ("", thing)):
        return what
    if not is_plural(_head_of(caption)) or " " in thing or not is_known(what):
        return ""
    if classes_of(what)[:1] not in ("P", "D"):
        return f"{what} {caption}"
    befell = caption.rpartition(" ")[2].lower()  # "hurt" below "cyclists killed": not those killed
    other = befell != what and classes_of(befell)[:1] in ("P", "D")
    return "" if other else f"{caption} {what}"


def _head_of(thing: str) -> str:
    """The noun that a head is about: "share" of "share of capacity"."""
    words = thing.lower().split()
    end = next((i for i, w in enumerate(words) if i and _parts(w)), len(words))
    return words[end - 1] if words else ""


def _parts(word: str) -> bool:
    """Whether a word behind a noun begins what is said of it: "of", "diverted"."""
    return word in _JOINTS or classes_of(word)[:1] in ("P", "D")


_JOINTS = frozenset("of in at on for to by per from with".split())


def _joint(sort: str, last: str) -> str:
    if sort in ROWS_OWN or is_people(plural(sort)):
        return "’s"
    if sort in ROWS_IN | ROWS_AT:
        return "of" if last in _HAD else "in" if sort in ROWS_IN else "at"
    return "for" if sort in ROWS_FOR else "of" if sort in ROWS_OF else ""
