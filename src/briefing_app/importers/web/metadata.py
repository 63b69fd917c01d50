"""What a page says about itself: title, author, date, publisher, address, language.

Read in the order of trust: JSON-LD (schema.org), Open Graph, named meta tags, then what the page
shows. Nothing here looks at the article's text.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Any

from briefing_app.core.lines.names import author_of
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Meta
from briefing_app.importers.text.junk import without_junk

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLE = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
)
_AUTHOR = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
)
_DATE = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "citation_publication_date",
    "parsely-pub-date",
    "publish-date",
    "pubdate",
    "sailthru.date",
)
_OF_FILES = ("date", "dcterms.created")
_PUBLISHER = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name")
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage$", re.ASCII)
_SAVED = re.compile(
    r"saved from url=\(\d+\)(https?://[^\s<>]+)|^\s*url:\s*(https?://[^\s<>]+)", re.M
)
_BY = re.compile(
    r"^(?:authors?\b:?\s*)?"
    r"(?:(?:written |reported |story |submitted |created |posted |published )?by:?\s+)?",
    re.I,
)
_ROLE = re.compile(
    r"^(?!by\b)(?:\S+\s+){0,4}(?:reporter|correspondent|editor|writer|columnist|contributor)s?$",
    re.I,
)
"""What somebody is, in words of its own beside the name."""
_WHEN = re.compile(
    r"^(?:last )?(?:updated|modified|(?:published|posted)(?!:?\s+by\b))\b"
    r"|^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=$|,|\s+\d)",
    re.I,
)
"""When they wrote, in such words; who brought a text up to date may be another."""
_SAYS_BY = re.compile(r"(?:(?:published|posted|written|reported) )?by\b", re.I)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|author|authors|author-name|fn)(?:$|[\s_-])", re.I)
_WHO = re.compile(
    r"[^\W\d_][\w.’'-]+(?: (?:and |& )?[^\W\d_][\w.’'-]*){0,7}(?=$|\s*[,|·•–—(]|\s+(?:on\s.*)?\d)"
)
"""A name, or two, up to what ends it: a comma, a bar, a date."""
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date|published|pub-?date|dateline|posted|timestamp)(?:$|[\s_-])", re.I
)
_DATE_CHARACTERS = 60
_SEPARATED = re.compile(r"\s+(?:\||[-–—»·])\s+")


def read(root: "HtmlElement", raw: str) -> Meta:
    """Return the metadata of the page ``root``, whose source begins with ``raw``."""
    metas = _metas(root)
    linked = _linked(root)
    shown = _first_text(root, ".//title")
    publisher = linked.get("publisher") or _pick(metas, _PUBLISHER)
    title = linked.get("title") or _pick(metas, _TITLE) or _without_site(shown, publisher)
    own = without_junk(Meta(title, _pick(metas, _AUTHOR, forbid="://")))
    title, author = own.title, linked.get("author") or own.author or _byline(root)
    return Meta(
        title=title,
        author=_BY.sub("", author),
        date=linked.get("date") or _date(metas) or _shown_date(root),
        publisher=publisher or _site_in_title(shown, title),
        address=_address(root, metas, linked.get("address", ""), raw),
        language=(root.get("lang") or linked.get("language") or "").strip(),
    )


def is_of_the_file(root: "HtmlElement", day: str) -> bool:
    """Whether a day is known from a tag alone in which programs write when they made the file."""
    metas = _metas(root)
    said = (key for key in _DATE if iso_date(metas.get(key, "")) == day)
    return next(said, "") in _OF_FILES and not _linked(root).get("date")


def description(root: "HtmlElement") -> str:
    """Return the page's own summary, or empty."""
    return _pick(_metas(root), ("description", "og:description", "twitter:description"))


def article_body(root: "HtmlElement") -> str:
    """Return the words of the article as the page's JSON-LD has them, or empty."""
    return _linked(root).get("body", "")


def _metas(root: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (
            (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower().strip()
        )
        value = one_line(meta.get("content") or "")
        if key and value:
            if (
                key in ("author", "citation_author", "dc.creator")
                and found.get(key, value) != value
            ):
                found[key] += f", {value}"
            else:
                found.setdefault(key, value)
    return found


def _pick(metas: dict[str, str], keys: tuple[str, ...], forbid: str = "\0") -> str:
    return next((metas[k] for k in keys if metas.get(k) and forbid not in metas[k]), "")


def _date(metas: dict[str, str]) -> str:
    return next((d for k in _DATE if (d := iso_date(metas.get(k, "")))), "")


def _linked(root: "HtmlElement") -> dict[str, str]:
    """Return what JSON-LD says of the article, or of the page where no article is named."""
    best: dict[str, str] = {}
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for thing in _things(data):
            kinds = thing.get("@type")
            names = " ".join(map(str, kinds)) if isinstance(kinds, list) else str(kinds)
            if not _ARTICLE.search(names):
                continue
            found = _thing_meta(thing)
            if "WebPage" in names:
                best = {**found, **best}
            else:
                best = {**best, **found}
    return best


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects at the top of JSON-LD, in lists and in ``@graph``."""
    waiting = [data]
    for _ in range(200):
        if not waiting:
            return
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting.extend(thing[:50])
        elif isinstance(thing, dict):
            yield thing
            waiting.extend(v for k, v in thing.items() if k in ("@graph", "mainEntity"))


def _thing_meta(thing: dict[str, Any]) -> dict[str, str]:
    address = thing.get("url") or thing.get("mainEntityOfPage") or thing.get("@id")
    if isinstance(address, dict):
        address = address.get("@id") or address.get("url")
    found = {
        "title": _text(thing.get("headline") or thing.get("name")),
        "author": _name(thing.get("author") or thing.get("creator")),
        "date": iso_date(_text(thing.get("datePublished") or thing.get("dateCreated"))),
        "publisher": _name(thing.get("publisher") or thing.get("sourceOrganization")),
        "address": _text(address),
        "language": _text(thing.get("inLanguage")),
        "body": body if isinstance(body := thing.get("articleBody"), str) else "",
    }
    return {key: value for key, value in found.items() if value}


def _text(value: Any) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _name(value: Any) -> str:
    if isinstance(value, list):
        names = (_name(one) for one in value[:10] if not isinstance(one, list))
        return ", ".join(name for name in names if name)
    return _text(value.get("name") if isinstance(value, dict) else value)


def _address(root: "HtmlElement", metas: dict[str, str], linked: str, raw: str) -> str:
    canonical = next(
        (
            one_line(link.get("href") or "")
            for link in root.iter("link")
            if "canonical" in (link.get("rel") or "").lower().split()
        ),
        "",
    )
    saved = _SAVED.search(raw[:3000])
    marked = (saved[1] or saved[2]) if saved else ""
    candidates = (canonical, metas.get("og:url", ""), linked, marked)
    return next((a for a in candidates if a.startswith(("http://", "https://"))), "")


def _first_text(root: "HtmlElement", path: str) -> str:
    found = root.find(path)
    return "" if found is None else one_line("".join(found.itertext()))


def _byline(root: "HtmlElement") -> str:
    """Return the author that the page shows, where an element says that it is one."""
    for element in root.iter("a", "span", "p", "div", "address"):
        named = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        named += f" {element.get('data-component') or ''} {element.get('data-testid') or ''}"
        if "author" not in (element.get("rel") or "") and not _BYLINE.search(named):
            continue
        text = _who(list(filter(None, map(one_line, element.itertext()))))
        name = _WHO.match(_BY.sub("", text))
        if name and len(text) <= 160:
            return name[0]
    return ""


def _who(pieces: Sequence[str]) -> str:
    """Return the words that name an author, without roles and days on either side of them.

    What stands behind a day is a name only where it says "by".
    """
    before = list(takewhile(_is_beside, pieces))
    after: Iterable[str] = pieces[len(before) :]
    if any(map(_WHEN.search, before)):
        after = dropwhile(lambda piece: not _SAYS_BY.match(piece), after)
    return " ".join(takewhile(lambda piece: not _is_beside(piece), after))


def _is_beside(piece: str) -> bool:
    return bool(_ROLE.search(piece) or _WHEN.search(piece))


def _shown_date(root: "HtmlElement") -> str:
    for element in root.iter("time"):
        if found := iso_date(element.get("datetime") or "".join(element.itertext())):
            return found
    for element in root.iter("span", "div", "p", "h2", "h3", "li", "td", "dd"):
        named = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        if _DATED.search(named):
            text = one_line("".join(element.itertext()))
            if len(text) <= _DATE_CHARACTERS and (found := iso_date(text)):
                return found
    return ""


def _without_site(shown: str, publisher: str) -> str:
    """Return a window title without the site's name at its end."""
    parts = _SEPARATED.split(shown)
    if len(parts) > 1 and (publisher in parts or len(parts[-1]) < len(shown) / 3):
        return shown[: shown.rfind(parts[-1])].rstrip().rstrip("|-–—»·").rstrip()
    return shown


def _site_in_title(shown: str, title: str) -> str:
    if title and shown.endswith(title) and len(shown) > len(title):
        before = shown[: -len(title)].strip(" |-–—·:»")
        return before if len(before) <= 60 else ""
    rest = shown.removeprefix(title) if title else ""
    parts = [p for p in re.split(r"^\s*(?:\||[-–—»·])\s+", rest) if p]
    if rest == shown or len(parts) != 1 or len(parts[0]) > 60 or author_of(parts[0]):
        return ""
    return parts[0]
