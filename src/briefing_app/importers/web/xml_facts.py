"""By whom and of when a text in XML is; days and names that it gives in parts become words.

JATS writes ``<day>4</day><month>3</month><year>2024</year>`` and ``<surname>`` before
``<given-names>``: set one below the other they would be lines without sense.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from briefing_app.importers.clean import raised
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Meta

if TYPE_CHECKING:
    from lxml.etree import _Element

Name = Callable[["_Element"], str]
"""What an element is called, without its space and in small letters."""

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAY = ("day", "month", "season", "year")
_PERSON = (
    *("prefix", "honorific", "given-names", "givenname", "firstname", "forename", "forenames"),
    *("first-name", "middle-name", "othername", "surname", "last-name", "suffix", "lineage"),
)
_FAMILY = ("surname", "last-name")
_DATES = frozenset("pub-date pubdate date.issue date.release contentcreated".split())
"""What the day of publishing is called; a ``date`` is one by its kind, or by where it stands."""
_PUBLISHED = frozenset("pub epub ppub epub-ppub published publication collection".split())
_FILED = frozenset("publicationstmt info articleinfo docdata".split())
_VALUES, _KINDS = ("iso-8601-date", "norm", "when"), ("date-type", "pub-type")
_AUTHORS = frozenset("author byline".split())
_HEADS = frozenset("titlestmt title-info info articleinfo".split())
_WHOLE_NAMES = frozenset("string-name author".split())
_OF_OTHERS = frozenset("ref ref-list bibl listbibl biblstruct biblioentry related-article".split())
_CITED = frozenset("element-citation biblstruct biblioentry".split())
_NOTED = frozenset("xref sup superscript fn footnote note ref".split())
"""What stands at a name without being of it: a note, or its number."""
_WHOLE = len("2024-03-04")


def take_facts(root: "_Element", name: Name) -> Meta:
    """Turn what is given in parts to words; return by whom and of when the text is.

    A day that is not that of publishing keeps its own word: "Received: 4 March 2024". What is cited
    becomes one line.
    """
    days: list[str] = []
    authors: dict[str, None] = {}
    elements = list(root.iter())
    for element in elements:
        above = {name(one) for one in element.iterancestors()}
        if not _CITED.isdisjoint(above):
            continue
        if who := _parts(element, name, _PERSON, _FAMILY):
            _say(element, who)
        elif name(element) in _WHOLE_NAMES and not len(element):
            who = " ".join((element.text or "").split())
        if name(element) == "label":
            _put_before_words(element, name)
        if not name(element) or not _OF_OTHERS.isdisjoint(above):
            continue
        kind = next(_attributes(element, _KINDS), "")
        published = name(element) in _DATES or (
            name(element) == "date" and (kind in _PUBLISHED or not _FILED.isdisjoint(above))
        )
        if day := _parts(element, name, _DAY, ("year",)):
            _say(element, day if published or not kind else f"{kind.capitalize()}: {day}")
        elif who and _is_author(element, name, above):
            authors[who] = None
        if published:
            days += [*_attributes(element, _VALUES), element.text or ""]
    for element in elements:  # at the end: what is taken out has nothing above it
        if name(element) in _CITED:
            _say(element, " ".join(" ".join(element.itertext()).split()))
    dated = (day for value in days if len(day := iso_date(value)) == _WHOLE)
    return Meta(author=", ".join(authors), date=next(dated, ""))


def _is_author(element: "_Element", name: Name, above: set[str]) -> bool:
    """Whether a name is that of an author, among those who took part or in what heads the text."""
    if not _AUTHORS.isdisjoint(above) or (name(element) == "author" and above & _HEADS):
        return True
    part = next((one for one in element.iterancestors() if name(one) == "contrib"), None)
    return part is not None and (part.get("contrib-type") or "author") == "author"


def _attributes(element: "_Element", names: Collection[str]) -> Iterator[str]:
    return (value for key, value in element.items() if key in names)


def _parts(element: "_Element", name: Name, order: Sequence[str], needed: Collection[str]) -> str:
    """Return the words of an element that has nothing but such parts, in their order; or empty."""
    parts = [(name(part), part) for part in element if name(part)]
    names = {one for one, _ in parts}
    if names.isdisjoint(needed) or not names <= set(order):
        return ""
    if any(name(inner) in _NOTED for _, part in parts for inner in part.iterdescendants()):
        return ""
    if (element.text or "").strip() or any((part.tail or "").strip() for part in element):
        return ""
    said = ((one, " ".join("".join(part.itertext()).split()).lstrip("0")) for one, part in parts)
    in_order = sorted(said, key=lambda part: order.index(part[0]))
    return " ".join(_month(words) if one == "month" else words for one, words in in_order if words)


def _month(words: str) -> str:
    """Return the name of a month that is given as its number."""
    known = words.isdecimal() and 1 <= int(words) <= len(_MONTHS)
    return _MONTHS[int(words) - 1] if known else words


def _put_before_words(label: "_Element", name: Name) -> None:
    """Put a number that stands apart before the words that it numbers, raised before a note."""
    number, words = " ".join((label.text or "").split()), label.getnext()
    if words is None or name(words) not in ("p", "title") or len(label) or not number:
        return
    parent = label.getparent()
    of_note = parent is not None and name(parent) == "fn"
    words.text = f"{raised(number) if of_note else number} {(words.text or '').lstrip()}"
    label.text = ""


def _say(element: "_Element", words: str) -> None:
    """Let an element hold these words and nothing else."""
    for part in list(element):
        element.remove(part)
    element.text = words
