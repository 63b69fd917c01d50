"""The head of a Markdown file between two lines of dashes: title, author, date and so on.

A few lines of ``key: value`` are read by hand. It is not YAML: a full YAML reader brings anchors
that explode, and nothing here needs more than a line.
"""

import re

from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Meta

_FENCED = re.compile(r"---[ \t]*\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_PAIR = re.compile(r"([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(.*)")
_LINE = re.compile(r"([ \t]*(-[ \t]+)?)(.*)")
_INNER = re.compile(r"([A-Za-z_][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?")
_KEYS = {
    "title": "title",
    "author": "author",
    "authors": "author",
    "by": "author",
    "date": "date",
    "published": "date",
    "publisher": "publisher",
    "site": "publisher",
    "publication": "publisher",
    "url": "address",
    "link": "address",
    "canonical": "address",
    "source": "source",
    "lang": "language",
    "language": "language",
}


def split(text: str) -> tuple[Meta, str]:
    """Return the metadata at the head of ``text`` and the text after it.

    Without such a head, or with one that holds no ``key: value``, the text comes back whole.
    """
    found = _FENCED.match(text)
    if not found:
        return Meta(), text
    values: dict[str, str] = {}
    pairs = depth = place = 0
    key = ""
    for line in found[1].split("\n"):
        before, dash, words = _LINE.findall(line)[0]
        column, pair = len(before), _PAIR.fullmatch(words.strip())
        if dash or (pairs and column > depth):  # one of several, each on a line of its own
            place = place or (column if dash or pair else 0)
            if key and column == place and (said := _named(words, is_item=bool(dash))):
                values[key] = ", ".join(filter(None, (values.get(key, ""), said)))
        elif pair:
            depth = depth if pairs else column
            pairs, place = pairs + 1, 0
            key, value = _KEYS.get(pair[1].lower(), ""), _unquoted(pair[2])
            if key and value:
                values.setdefault(key, value)
            key = key if key not in values else ""
    if not pairs:
        return Meta(), text
    origin = values.pop("source", "")
    if origin:
        values.setdefault("address" if "://" in origin else "publisher", origin)
    values["date"] = iso_date(values.get("date", ""))
    return Meta(**values), text[found.end() :]


def _named(words: str, *, is_item: bool) -> str:
    """Return what one of several is: an item's words, or of one given in pairs its name."""
    pair = _INNER.fullmatch(words.strip())
    if pair:
        return _unquoted(pair[2] or "") if pair[1].lower() == "name" else ""
    return _unquoted(words) if is_item and not words.startswith("{") else ""


def _unquoted(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_unquoted(part) for part in value[1:-1].split(",") if part.strip())
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
