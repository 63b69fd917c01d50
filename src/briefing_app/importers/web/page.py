"""A saved web page to blocks: its article and what it says about itself.

Nothing is fetched: no picture, style sheet, frame or entity, and no other file is read. Only text
leaves here, in our own blocks.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from briefing_app.core.lines.days import date_line, day_by_name
from briefing_app.core.lines.names import author_of
from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers.build import NO_WORDS
from briefing_app.importers.census.markup import page_passages
from briefing_app.importers.clean import clean, one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.encoding import decode
from briefing_app.importers.result import Draft, ImportFailed, Meta
from briefing_app.importers.tagless import words_in
from briefing_app.importers.web import metadata
from briefing_app.importers.web.bylines import author_in
from briefing_app.importers.web.heading import day_under, headline_of, same, standfirst_of
from briefing_app.importers.web.pick import pick
from briefing_app.importers.web.plain import simple_blocks
from briefing_app.importers.web.subheads import subheads
from briefing_app.importers.web.titled import with_title_as_heading
from briefing_app.importers.web.walk import Piece, walk
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.I)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})")
_XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")
_DATE_LINE = re.compile(
    r"(?:published|updated|last updated|posted|released|by|share|photo|image|listen|"
    r"advertisement)\b.{0,80}|from:.{0,80}|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?",
    re.I,
)
_DAY_CHARACTERS, _DATE_CHARACTERS = 30, 60  # "Last updated on Wednesday, 26 February 2025 at 9:30"
_OF_ANOTHER_DAY = re.compile(
    r"\b(?:until|till|before|deadline|due|next|from|ends?|closes?|opens?|starts?|begins?|since)\b"
    r"|^[^\d:]{2,40}:\s",
    re.I,
)
_CAPTION_CHARACTERS, _WORDS_OF_A_SENTENCE = 60, 6
_UNDER = 2
"""Pieces right under a headline that may name the author, though they stand in a foot."""
_SUBHEAD = 3
"""The rank of a line in bold that heads what follows."""
_LOST = 0.85
"""Below this share of the words in the source the parser is not believed."""

_NO_ARTICLE = marked(
    "This page holds no article text: a program puts it there when a browser shows the page. "
    "Open it in a browser, select the text, copy it and paste it here."
)
_SLACK = 20  # characters that a crude count may be off by on a tiny page

_SHADOW = re.compile(
    r"<template\b[^<>]*\bshadowroot(?:mode)?\b[^<>]*>(.*?)</template\s*>", re.I | re.S
)
_NOSCRIPT = re.compile(r"</?noscript\b[^<>]*>", re.I)
_PLACEHOLDER = 400
"""Characters below which an article may be a word like "Loading"."""
_WANTS_SCRIPT = re.compile(
    r"(?:enable|turn on|allow|activate|requires?)\s+java ?script|"
    r"java ?script\s+(?:\w+\s+){0,3}(?:enabled|disabled|required)",
    re.I,
)
_NOTE = 150
"""Characters below which a page that asks for scripts says nothing else."""
_MORE = 3
_FROM_LINKED = marked(
    "The page shows its article by a program; it was read from what the page tells search engines. "
    "Compare it with the page."
)
_LITTLE = 0.2
"""Below this share of the words on the page the article may not be the whole of it."""


def read(data: bytes, encoding: str | None = None) -> Draft:
    """Return the article of the page ``data``."""
    if encoding is None:
        named = _XML_CHARSET.search(data[:1024]) or _CHARSET.search(data[:8192])
        if named:
            encoding = _known(named[1].decode("ascii"), data)
    decoded = decode(data, encoding)
    draft = read_text(decoded.text, decoded.warnings)
    return replace(draft, seen=tuple(page_passages(decoded.text)))


def read_text(html: str, warnings: tuple[str, ...] = ()) -> Draft:
    """Return the article of the page ``html``.

    Where a program would put it there, it is looked for in what the page holds for those without.
    """
    html = _SHADOW.sub(r"<div>\1</div>", html)
    try:
        draft, failure = _shown(html, warnings), None
    except ImportFailed as error:
        draft, failure = Draft(), error
    size = _letters(draft)
    if (size < _PLACEHOLDER and "<script" in html.lower()) or not size:
        other = max(_other_forms(html, warnings), key=_letters, default=draft)
        if _letters(other) > _MORE * size:
            return other
        if size < _NOTE and any(_WANTS_SCRIPT.search(block.text) for block in draft.blocks):
            raise ImportFailed(translated(_NO_ARTICLE))
    if failure is not None:
        raise failure
    return draft


def _letters(draft: Draft) -> int:
    return sum(len(block.text) for block in draft.blocks)


def _other_forms(html: str, warnings: tuple[str, ...]) -> Iterator[Draft]:
    """Yield the article as the page has it for browsers without scripts, and for search engines."""
    if "<noscript" in html.lower():
        with suppress(ImportFailed):
            yield _shown(_NOSCRIPT.sub("", html), warnings)
    root = _parse(html)
    body = metadata.article_body(root) if root is not None else ""
    if root is not None and body:
        from briefing_app.importers.text import plain

        meta = metadata.read(root, html)
        head = [Block(BlockKind.HEADLINE, meta.title, 1)] if meta.title else []
        text = [Block(b.kind, b.text, b.level, b.rows) for b in plain.blocks(body)]
        yield Draft((*head, *text), (), meta, (*warnings, translated(_FROM_LINKED)))


def _shown(html: str, warnings: tuple[str, ...] = ()) -> Draft:
    """Return the article that the page ``html`` shows."""
    html = _XML_HEAD.sub("", clean(html))
    if not html.strip():
        raise ImportFailed(said("This page is empty. Save it again from the browser."))
    root = _parse(html)
    shown = words_in(html)
    if root is None:
        return _simple(html, Meta(), warnings)
    meta = metadata.read(root, html)
    if _in_tree(root) < _LOST * shown - _SLACK:
        return _simple(html, meta, warnings)
    with_title_as_heading(root)
    pieces = walk(root)
    if not any(any(map(str.isalnum, _packed(piece))) for piece in pieces):
        raise ImportFailed(
            translated(_NO_ARTICLE) if "<script" in html.lower() else translated(NO_WORDS)
        )
    chosen = pick(pieces, html)
    size = sum(len(_packed(p)) for p in chosen)
    if shown > 2000 and size < _LITTLE * shown:
        warnings += (
            said(
                "Only {share} % of the words on the page are in the article that was found. "
                "Compare it with the page.",
                share=max(1, round(100 * size / shown)),
            ),
        )
    head = headline_of(pieces, meta)
    meta = _completed(meta, pieces, head)
    if head is not None and meta.date and metadata.is_of_the_file(root, meta.date):
        meta = replace(meta, date=day_under(pieces, head) or meta.date)
    found = _blocks(chosen, pieces, head, meta.title, metadata.description(root))
    return Draft(tuple(found), (), meta, warnings)


def whole(html: str) -> list[Block]:
    """Return all blocks of ``html`` that show, where all of it is the text: a mail, a chapter."""
    html = _XML_HEAD.sub("", clean(html))
    root = _parse(html) if html.strip() else None
    if root is None:
        return simple_blocks(html)
    pieces = walk(root)
    if sum(len(_packed(p)) for p in pieces) < _LITTLE * words_in(html) - _SLACK:
        return simple_blocks(html)
    return [table_block(p.rows) if p.rows else Block(p.kind, p.text, p.level) for p in pieces]


def _known(name: str, data: bytes) -> str | None:
    """Return the encoding a page names, or None where it does not exist or does not fit.

    Pages that say Latin-1 mean windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
    """
    name = name.lower()
    if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        name = "windows-1252"
    if name.startswith(("utf-16", "utf-32", "unicode")):
        return None  # a page whose tag could be read as ASCII is not in UTF-16
    try:
        data.decode(name)
    except (LookupError, ValueError, TypeError):
        return None
    except Exception:  # codecs that are no text encodings raise what they like
        return None
    return name


def _parse(html: str) -> "HtmlElement | None":
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(
        huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml_html.document_fromstring(html, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    return root if isinstance(root.tag, str) else None


def _packed(piece: Piece) -> str:
    if piece.rows:
        return "".join("".join(cell.split()) for row in piece.rows for cell in row)
    return "".join(piece.text.split())


def _in_tree(root: "HtmlElement") -> int:
    """Return how many characters the parser kept, whether they show or not."""
    found = 0
    for element in root.iter():
        shown = element.text if element.tag not in ("script", "style") else ""
        for text in (shown, element.tail):
            found += sum(map(len, text.split())) if text else 0
    return found


def _simple(html: str, meta: Meta, warnings: tuple[str, ...]) -> Draft:
    found = simple_blocks(html)
    warnings += (
        said(
            "The page is built in an unusual way (nested very deep, or damaged), so its menus "
            "could not be told from its article. Set aside what does not belong."
        ),
    )
    return Draft(tuple(found), (), meta, warnings)


def _completed(meta: Meta, pieces: list[Piece], head: Piece | None) -> Meta:
    """Return the metadata with what only the page's text shows: the date, the site in the title."""
    if head is None:
        first = next((p for p in pieces if same(p.text.split("\n")[0], meta.title)), None)
        if first is None or "\n" not in first.text:
            return meta
        lines = first.text.split("\n")[1:3]
        dated = next((d for line in lines if (d := iso_date(line))), "")
        return replace(meta, date=meta.date or dated, author=meta.author or author_in(lines))
    at = next(i for i, p in enumerate(pieces) if p is head)
    lines = [line for words in _around_head(pieces, at) for line in words.split("\n")]
    if not meta.date:
        under = [line for words in _around_head(pieces, at, 0) for line in words.split("\n")]
        short = (line for line in under if len(line) <= _DATE_CHARACTERS)
        days = chain(
            (date_line(line)[1] for line in lines),
            (day_by_name(line) for line in short if not _OF_ANOTHER_DAY.search(line)),
        )
        meta = replace(meta, date=next((d for day in days if (d := iso_date(day))), ""))
    if not meta.author:
        meta = replace(meta, author=author_in(lines))
    headline = one_line(head.text)
    site = meta.title.removeprefix(headline)
    site = meta.title.removesuffix(headline) if site == meta.title else site
    named = site.strip(" |-–—·:»")[:80] if site != meta.title else ""
    if who := author_of(named):
        meta, named = replace(meta, author=meta.author or who), ""
    if named or (head.tag == "h1" and not same(headline, meta.title)):
        meta = replace(meta, title=headline, publisher=meta.publisher or named)
    return meta


def _around_head(pieces: list[Piece], at: int, above: int = 3) -> Iterator[str]:
    """Yield what stands by the headline: up to the text, which begins by the second sentence.

    The first may be a standfirst, under which author and day stand.
    """
    sentences = 0
    for n, piece in enumerate(pieces[max(0, at - above) : at + 12], max(0, at - above)):
        if piece.apart and not (at < n <= at + _UNDER and author_of(piece.text)):
            continue
        if not piece.text.endswith(".") or date_line(piece.text)[1]:  # "at 9:00 a.m."
            yield piece.text
        elif n > at and (sentences := sentences + 1) > 1:
            return


def _blocks(
    chosen: list[Piece],
    pieces: list[Piece],
    head: Piece | None,
    title: str,
    description: str,
) -> list[Block]:
    """Return the blocks of the chosen pieces, headline first."""
    found: list[Block] = []
    headline = one_line(head.text if head else title)
    if headline:
        found.append(Block(BlockKind.HEADLINE, headline, 1))
    above = (
        {id(p) for p in pieces[: next(i for i, p in enumerate(pieces) if p is head)]}
        if head
        else set()
    )
    standfirst = standfirst_of(chosen, pieces, head, description)
    if standfirst is not None:
        found.append(Block(BlockKind.STANDFIRST, standfirst.text))
    under = subheads(chosen)
    for piece in chosen:
        if piece.rows:
            found.append(table_block(piece.rows))
            continue
        if piece is head or piece is standfirst or same(piece.text, headline):
            continue
        if id(piece) in above and len(piece.text) < 80:
            continue  # a kicker, or the remains of a menu
        is_head = piece.kind is BlockKind.HEADING  # "By the sea"
        about = piece.byline or (not is_head and bool(_DATE_LINE.fullmatch(piece.text)))
        if about and len(piece.text) < 120 and not piece.text.endswith("."):
            continue
        under_table = bool(found) and found[-1].kind is BlockKind.TABLE
        if piece.tag == "figcaption" and not (under_table or _says_something(piece.text)):
            continue
        text = _without_head(piece.text, headline)
        if text != piece.text and (not text or _is_date(text)):
            continue
        if piece.tag == "time" or not any(map(str.isalnum, piece.text)):
            continue
        if len(found) < 3 and _is_date(piece.text):
            continue
        if id(piece) in under:
            found.append(Block(BlockKind.HEADING, text, _SUBHEAD))
        else:
            found.append(Block(piece.kind, text, piece.level))
    while found and found[-1].kind is BlockKind.HEADING:
        found.pop()  # a heading with nothing under it heads what was left out
    return found


def _says_something(caption: str) -> bool:
    """Whether the line under a picture is more than its name: long, or a sentence with a number."""
    numbered = any(map(str.isdecimal, caption)) and len(caption.split()) >= _WORDS_OF_A_SENTENCE
    return len(caption) >= _CAPTION_CHARACTERS or numbered


def _without_head(text: str, headline: str) -> str:
    """Return a run of lines without a first one that is the headline again."""
    first, _, rest = text.partition("\n")
    return rest if rest and headline and same(first, headline) else text


def _is_date(text: str) -> bool:
    """Whether a line says the day of the article and nothing else."""
    return len(text) <= _DAY_CHARACTERS and bool(date_line(text)[1] or day_by_name(text))
