"""How well the pages of `pages` are read, and how well by trafilatura alone.

Run it to see each page: ``python -m tests.importers.web.score``.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.clean import one_line
from tests.importers.web.pages import Page, corpus, unseen

_WORD = re.compile(r"\w+")
PARTICULARS = ("title", "author", "date", "site")


@dataclass(frozen=True)
class Score:
    """F1 of the words, and which particulars are right (None: the page does not say)."""

    page: str
    text: float
    title: bool
    author: bool | None
    date: bool | None
    site: bool | None


@dataclass(frozen=True)
class Means:
    """The means over all pages."""

    text: float
    title: float
    author: float
    date: float
    site: float


def ours(page: Page) -> Score:
    """Score what the importer reads."""
    try:
        article = import_bytes(page.html.encode(), name="a.html").article
    except ImportFailed:
        article = None
    if article is None:
        return _score(page, "", "", "", "", "")
    s = article.source
    return _score(page, article.text, s.title, s.author, s.date, s.publisher)


def theirs(page: Page) -> Score:
    """Score what trafilatura gives with its usual settings."""
    import trafilatura

    found = trafilatura.bare_extraction(page.html, with_metadata=True, include_tables=True)
    if found is None:
        return _score(page, "", "", "", "", "")
    about = found.as_dict()
    text = "\n".join(filter(None, (about.get("title"), about.get("text"))))
    fields = (about.get(name) or "" for name in ("title", "author", "date", "sitename"))
    return _score(page, text, *fields)


def _score(page: Page, text: str, title: str, author: str, date: str, site: str) -> Score:
    story, html = page.story, page.html
    return Score(
        page.name,
        _f1(_WORD.findall(text.lower()), _WORD.findall(" ".join(page.parts).lower())),
        one_line(title) == story.title,
        one_line(author) == story.author if story.author in html else None,
        date == story.date if story.date in html or story.shown_date in html else None,
        one_line(site) == story.site if story.site in html else None,
    )


def _f1(found: Iterable[str], right: Iterable[str]) -> float:
    a, b = Counter(found), Counter(right)
    shared = (a & b).total()
    return 2 * shared / max(1, a.total() + b.total())


def means(scores: list[Score]) -> Means:
    """Return the means of what the pages say."""

    def share(name: str) -> float:
        known = [getattr(s, name) for s in scores if getattr(s, name) is not None]
        return sum(known) / len(known)

    return Means(sum(s.text for s in scores) / len(scores), *map(share, PARTICULARS))


def main() -> None:
    """Print a line a page, and the means; of the unseen pages the means alone."""
    for named, pages in (("corpus", corpus()), ("unseen", unseen())):
        own, other = [ours(p) for p in pages], [theirs(p) for p in pages]
        for a, b in zip(own, other, strict=True) if named == "corpus" else ():
            marks = "".join(
                {True: "+", False: "-", None: " "}[getattr(s, n)]
                for s in (a, b)
                for n in PARTICULARS
            )
            print(f"{a.page:18} {a.text:.3f} {b.text:.3f}  {marks[:4]} {marks[4:]}")
        print(named, "ours       ", means(own))
        print(named, "trafilatura", means(other))


if __name__ == "__main__":
    main()
