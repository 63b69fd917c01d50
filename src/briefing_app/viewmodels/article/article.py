"""What the article column shows: the parts of the page from top to bottom.

A part is a block of an article, or a line about it that was derived (kicker, by-line). Each knows
the article and the offset it starts at, so that a span finds its place on the page.
"""

from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.lines.names import author_of
from briefing_app.core.numberformat import NBSP
from briefing_app.core.once import once_for
from briefing_app.core.source import (
    CELL_SEPARATOR,
    ROW_SEPARATOR,
    Article,
    Block,
    BlockKind,
    Table,
)
from briefing_app.viewmodels.figures.column_heads import column_head
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.words.said import counted, said
from briefing_app.words.written import written

MOST_ROWS = 200
"""Rows of an added table that are shown below the text; all of them are in its charts."""
_HEAD = 6
"""Blocks at the head of an article among which a line may name its author."""
CHARACTERS_A_MINUTE = 1300
"""How much people read in a minute: some 220 English words."""


class PartKind(StrEnum):
    """What a part is, and so how it is set."""

    KICKER = "kicker"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    TABLE = "table"


_KINDS = {kind: PartKind(kind.value) for kind in BlockKind}


class Part(NamedTuple):
    """A part of the page. ``start`` is its offset in the article ``source``, -1 if derived.

    ``block`` is which block of the article it is. An added table is derived; its ``source`` names
    it.
    """

    kind: PartKind
    text: str
    source: str = ""
    start: int = -1
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()
    block: int = -1


@once_for("articles", "tables", "headline", "standfirst", "kicker", "language")
def derive_parts(briefing: Briefing) -> tuple[Part, ...]:
    """Return the parts of all articles; head and by-line of the briefing stand over the first."""
    parts: list[Part] = []
    for index, article in enumerate(briefing.articles):
        parts += _head(briefing, article, first=index == 0)
        parts += _body(article)
    if not briefing.articles and briefing.headline:
        parts.append(Part(PartKind.HEADLINE, briefing.headline))
    for table in briefing.tables:
        parts += _table(table, briefing.language, alone=not parts)
    return tuple(parts)


def _table(table: Table, language: str, *, alone: bool) -> list[Part]:
    """Return a table that was added: its name, and as many rows as a page bears."""
    kind = PartKind.HEADLINE if alone else PartKind.HEADING
    heads = tuple(column_head(table, at, language) for at in range(len(table.columns)))
    cells = (tuple(cell.text for cell in row.cells) for row in table.rows[:MOST_ROWS])
    rows = (heads, *cells)
    text = ROW_SEPARATOR.join(CELL_SEPARATOR.join(row) for row in rows)
    parts = [
        Part(kind, table.name or table.source.title or said("Table"), level=1),
        Part(PartKind.TABLE, text, table.source.id, rows=rows),
    ]
    left = len(table.rows) - MOST_ROWS
    if left > 0:
        parts.append(
            Part(
                PartKind.PARAGRAPH,
                counted(left, "… and {n} row more.", "… and {n} rows more."),
            )
        )
    return parts


def _block_part(article: Article, index: int, kind: PartKind) -> Part:
    block = article.blocks[index]
    start = article.block_starts[index]
    return Part(kind, block.text, article.source.id, start, block.level, block.rows, index)


def _headline_index(article: Article) -> int:
    blocks = enumerate(article.blocks)
    return next((i for i, block in blocks if block.kind is BlockKind.HEADLINE), -1)


def _standfirst_indices(article: Article) -> range:
    """Return the standfirst blocks that follow the headline at once."""
    first = end = _headline_index(article) + 1
    while end < len(article.blocks) and article.blocks[end].kind is BlockKind.STANDFIRST:
        end += 1
    return range(first, end)


def _head(briefing: Briefing, article: Article, *, first: bool) -> list[Part]:
    parts: list[Part] = []
    kicker = kicker_text(briefing.kicker if first else "", article, briefing.language)
    if kicker:
        parts.append(Part(PartKind.KICKER, kicker))
    index = _headline_index(article)
    own = article.blocks[index].text if index >= 0 else ""
    said = briefing.headline if first and briefing.headline else ""
    if index >= 0 and (not said or said == own):
        parts.append(_block_part(article, index, PartKind.HEADLINE))
    elif said or article.source.title:
        parts.append(Part(PartKind.HEADLINE, said or article.source.title))
    standfirst = briefing.standfirst if first else ""
    indices = _standfirst_indices(article)
    if standfirst and standfirst != " ".join(article.blocks[i].text for i in indices):
        parts.append(Part(PartKind.STANDFIRST, standfirst))
    else:
        parts += [_block_part(article, i, PartKind.STANDFIRST) for i in indices]
    parts.append(Part(PartKind.BYLINE, byline_text(briefing, article)))
    return parts


def _names_its_author(article: Article) -> bool:
    """Whether one of the first lines of the text says whose it is, as the line above would."""
    lines = (line for block in article.blocks[:_HEAD] for line in block.text.split("\n"))
    return any(author_of(line) for line in lines)


def _body(article: Article) -> list[Part]:
    head = {_headline_index(article), *_standfirst_indices(article)}
    source, starts = article.source.id, article.block_starts
    return [
        Part(_body_kind(block), block.text, source, start, block.level, block.rows, index)
        for index, (block, start) in enumerate(zip(article.blocks, starts, strict=True))
        if index not in head and (block.rows or block.text.strip())
    ]


def _body_kind(block: Block) -> PartKind:
    # A second headline in the running text is a heading there.
    return PartKind.HEADING if block.kind is BlockKind.HEADLINE else _KINDS[block.kind]


def kicker_text(kicker: str, article: Article, language: str = "en") -> str:
    """Return the line over the headline: the kicker, with the date unless it names one."""
    date = date_words(article.source.date, language).replace(" ", NBSP)
    dated = any(char.isdigit() for char in kicker)
    return " · ".join(word for word in (kicker, "" if dated else date) if word)


def byline_text(briefing: Briefing, article: Article) -> str:
    """Return who it is from, how many sources the briefing has and how long reading takes."""
    source, language = article.source, briefing.language
    own = source.author.casefold() == source.publisher.casefold() or _names_its_author(article)
    if source.author and source.publisher and not own:
        names = {"name": source.author, "publisher": source.publisher}
        origin = written(language, "By {name}, {publisher}", **names)
    elif source.author and not own:
        origin = written(language, "By {name}", name=source.author)
    elif source.publisher:
        origin = written(language, "After reporting by {names}", names=source.publisher)
    else:
        origin = ""
    count = len(briefing.articles) + len(briefing.tables)
    sources = counted(count, "{n} source", "{n} sources")
    minutes = max(1, round(sum(len(b.text) for b in article.blocks) / CHARACTERS_A_MINUTE))
    facts = (
        sources.replace(" ", NBSP),
        counted(minutes, "{n} min read", "{n} min read").replace(" ", NBSP),
    )
    return " · ".join(word for word in (origin, *facts) if word)
