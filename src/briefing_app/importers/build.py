"""From what a reader found to the article or tables that the program keeps.

Every text passes here once, so that what is promised of an article (no control characters, no
blank line inside a block, no empty block) holds whatever the file was.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from briefing_app.core.lines.script import language_of_script
from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.importers import limits
from briefing_app.importers.clean import block_text, one_line
from briefing_app.importers.result import (
    Draft,
    Imported,
    ImportFailed,
    Meta,
    Progress,
    no_progress,
    within,
)
from briefing_app.importers.sheets.signs import with_signs_joined
from briefing_app.words.said import marked, said, translated

NO_WORDS = marked("There are no words in this file. Check that it is the right one.")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]+')
_META_CHARACTERS = 500


def finish(
    draft: Draft,
    data: bytes,
    *,
    name: str,
    media_type: str,
    part: str = "",
    encoding: str = "",
    told: Progress = no_progress,
) -> Imported:
    """Return what ``draft`` amounts to, with the source made from its metadata and ``data``.

    ``part`` and ``encoding`` are what was asked for when it was read; ``told`` hears how far the
    tables are. Raises `ImportFailed` where
    neither words nor tables are left.
    """
    digest = hashlib.sha256(data).hexdigest()
    source = _source(draft.meta, digest, name, media_type)
    source = replace(source, part=part, encoding=encoding)
    language = one_line(draft.meta.language)[:35]
    if draft.grids:
        # Lazy on purpose: tables are not needed to read an article.
        from briefing_app.importers.sheets.tables import make_table

        every = sum(len(grid.rows) for grid in draft.grids)
        made, done = [], 0
        for n, grid in enumerate(draft.grids, start=1):
            own = within(told, done / every, (done + len(grid.rows)) / every)
            made.append(make_table(grid, replace(source, id=f"t-{digest[:8]}-{n}"), own))
            done += len(grid.rows)
        doubts = chain.from_iterable(doubts for _, doubts in made)
        tables = tuple(table for table, _ in made)
        return Imported(None, tables, data, (*draft.warnings, *doubts), name, draft.parts)
    blocks = tuple(clean_blocks(draft.blocks, compose=draft.compose))
    if not any(any(map(str.isalnum, block.text)) for block in blocks):
        raise ImportFailed(translated(NO_WORDS))
    if sum(len(block.text) for block in blocks) > limits.TEXT_CHARACTERS:
        raise ImportFailed(
            said(
                "The text is longer than {n} million characters. Open a part of it.",
                n=limits.TEXT_CHARACTERS // 1_000_000,
            )
        )
    headline = next((b.text for b in blocks if b.kind is BlockKind.HEADLINE), "")
    source = replace(source, title=source.title or headline.replace("\n", " "))
    language = language or language_of_script("\n".join(block.text for block in blocks[:40]))
    article = Article(source, blocks, language)
    return Imported(article, (), data, draft.warnings, name, draft.parts)


def clean_blocks(blocks: Iterable[Block], *, compose: bool = False) -> Iterable[Block]:
    """Yield ``blocks`` with clean text, without empty ones, with one headline at most."""
    seen = False
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            rows = tuple(tuple(one_line(c, compose=compose) for c in row) for row in block.rows)
            rows = with_signs_joined(tuple(row for row in rows if any(row)))
            if rows:
                yield table_block(rows)
            continue
        text = block_text(block.text, compose=compose)
        if not text:
            continue
        kind, level = block.kind, block.level
        if kind is BlockKind.HEADLINE:
            if seen:
                kind, level = BlockKind.HEADING, max(1, level)
            seen = True
        same = text == block.text and kind is block.kind and level == block.level
        yield block if same and not block.rows else Block(kind, text, level)


def _source(meta: Meta, digest: str, name: str, media_type: str) -> Source:
    def line(text: str) -> str:
        text = one_line(text)
        return text if len(text) <= _META_CHARACTERS else text[: _META_CHARACTERS - 1] + "…"

    address = line(meta.address)
    return Source(
        id=f"a-{digest[:8]}",
        publisher=line(meta.publisher),
        author=line(meta.author),
        title=line(meta.title),
        date=meta.date,
        address=address if address.startswith(("http://", "https://")) else "",
        media_type=media_type,
        file=f"sources/{_file_name(name, digest, media_type)}",
        sha256=digest,
    )


def _file_name(name: str, digest: str, media_type: str) -> str:
    """Return a name for the kept bytes that every file system takes; the digest without one."""
    safe = _UNSAFE.sub("_", one_line(name)).strip(". ")[-100:]
    if safe:
        return safe
    return digest[:12] + (".html" if media_type == "text/html" else ".txt")
