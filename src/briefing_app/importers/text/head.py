"""The head and the foot of a text: its standfirst, and by whom and of when it is.

Plain text marks none of them, so only what leaves no other reading is taken; no words are changed
or lost, a line that names the author stays where it stands. Documents keep properties besides that
often are those of the file they were made from: what their text says goes before.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from briefing_app.core.lines.about import is_about_itself, source_of, without_dateline
from briefing_app.core.lines.days import date_line, day_held, day_of_dateline
from briefing_app.core.lines.mail_head import mail_follows, mail_head
from briefing_app.core.lines.names import are_things, author_of
from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.clean import before_notes, one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Draft, Meta
from briefing_app.importers.text.junk import without_junk

_SHORTEST, _LONGEST = 30, 320
"""Code points of a standfirst: a shorter line heads a section, a longer one is a paragraph."""
_FEWEST_WORDS = 6
_HEAD, _FOOT = 8, 3
"""Blocks before and behind the text in which a line may say whose it is."""
_FIRST = 4
"""Blocks among which a document has its headline."""
HEADLINE_CHARACTERS = 160
"""The longest line taken for a headline; long newspaper headlines have some 120 characters."""
_TOP = 12
"""Blocks among which a document says its title."""
_BRACKETED = re.compile(r"<[^<>]*>|\[[^\[\]]*\]")
_EMBARGO = re.compile(r"\bembargo|\bnot (?:for|to be)\b", re.I)
"""Until when a text may not be used says less of its day than when it was issued."""
_NEXT = re.compile(r"(?:date of )?(?:the )?next (?:meeting|session|sitting|hearing)s?", re.I)
"""A label with no colon behind it."""
_MINUTES = re.compile(
    r"(?:(?:(?:draft|approved|(?:un)?confirmed) )?(?:minutes|notes|record|proceedings|transcript)"
    r"|(?:(?:opening|closing|keynote) )?(?:speech|remarks|address|lecture|testimony))"
    r"(?:\s*$|\s*[,:;|(–—]|\s+-|\s+(?:of|from|by|on|at|to|before|for|given|delivered|held)\b)",
    re.I,
)
"""How the title begins of what was said at a meeting: its day is that of the meeting.

Record sales, speech therapy and an address book are none: behind the noun stands of what it is.
"""
_REPLY = re.compile(r"\s*(?:re|aw|antw|sv|vs|rép)\s*(?:\[\d+\])?\s*:", re.I)
"""How the subject of a mail begins that answers another, as programs of several languages write."""
_LETTERS = re.compile(r"\w+")
_LINE = (BlockKind.PARAGRAPH, BlockKind.HEADING)
_OF_HEAD = (*_LINE, BlockKind.STANDFIRST)
_ENDED = (".", "!", "?", "…", ".”", '."', ".’", "。")


def with_headline(blocks: Sequence[Block], stands_out: Collection[int] = ()) -> list[Block]:
    """Return the blocks of a document with its headline: what the file calls so, or a first line.

    Of the short lines before the text a heading is one, else one that ``stands_out`` (by its
    place), else the first. Nothing that comes after text is a headline.
    """
    found = list(blocks)
    if any(block.kind is BlockKind.HEADLINE for block in found):
        return found
    lines: list[int] = []
    for at, block in enumerate(found[:_FIRST]):
        if block.rows or is_about_itself(block.text):
            continue
        if block.kind is BlockKind.HEADING:
            lines = [at]
            break
        if block.kind is not BlockKind.PARAGRAPH or not _is_short(block.text):
            break
        lines.append(at)
    if lines and len(found) > 1:
        at = next((n for n in lines if n in stands_out), lines[0])
        found[at] = Block(BlockKind.HEADLINE, one_line(found[at].text), 1)
    return found


def _is_short(text: str) -> bool:
    return len(text) <= HEADLINE_CHARACTERS and not before_notes(text).endswith(".")


def with_standfirst(blocks: list[Block]) -> list[Block]:
    """Return the blocks with the line between headline and text as the standfirst, if there is one.

    A line without a full stop that a paragraph follows is one; one with a full stop is only where
    the names of authors, a date or a dateline stand between it and the text.
    """
    head = next((i for i, b in enumerate(blocks) if b.kind is BlockKind.HEADLINE), -1)
    at = head + 1
    while head >= 0 and at < len(blocks) and _is_about(blocks[at]):
        at += 1
    if head < 0 or at + 1 >= len(blocks) or not _can_be(blocks[at]):
        return blocks
    after = at + 1
    while after < len(blocks) and _is_about(blocks[after]):
        after += 1
    if after >= len(blocks) or not _is_text(blocks[after]):
        return blocks
    apart = after > at + 1 or without_dateline(blocks[after].text) > 0
    if before_notes(blocks[at].text).endswith(_ENDED) and not (apart and at == head + 1):
        return blocks
    found = replace(blocks[at], kind=BlockKind.STANDFIRST, level=0)
    return [*blocks[:at], found, *blocks[at + 1 :]]


def _can_be(block: Block) -> bool:
    text = block.text
    return (
        block.kind in _LINE
        and "\n" not in text
        and len(text) <= _LONGEST
        and (_is_long(text) or _is_long_without_spaces(text))
        and not text.endswith((":", ";", ","))
        and text[:1] not in "(\"“'‘[*#"
        and without_dateline(text) == 0
    )


def _is_long(text: str) -> bool:
    return len(text) >= _SHORTEST and len(text.split()) >= _FEWEST_WORDS


def _is_long_without_spaces(text: str) -> bool:
    return not text.isascii() and len(text) >= _SHORTEST // 2 and len(text.split()) <= 2


def _is_text(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and before_notes(block.text).endswith(_ENDED)


def _is_about(block: Block) -> bool:
    """Whether all lines of a block speak of the article itself."""
    return block.kind in _LINE and all(map(is_about_itself, block.text.split("\n")))


def derive_meta(blocks: Sequence[Block]) -> Meta:
    """Return who an article says it is by, who published it, and when; what it says first."""
    mail = mail_of(blocks)
    author = sender_in(mail)
    publisher, day, embargo = "", iso_date(mail.get("date", "")), ""
    for kind, line, labelled in _labelled(_lines(blocks)):
        who, dated = date_line(labelled)
        author = author or _author(line, kind, blocks)
        publisher = publisher or source_of(line) or who
        if _EMBARGO.search(line):
            embargo = embargo or iso_date(dated)
        else:
            day = day or iso_date(dated)
    title = next((b.text for b in blocks if b.kind is BlockKind.HEADLINE), "")
    opening = next((block.text for block in blocks[_first_text(blocks) :]), "")
    day = day or iso_date(date_line(title)[1])  # "Minutes of the Planning Board, 4 May 2026"
    if not day:
        lines = (title, *(line for _, _, line in _labelled(_lines_above(blocks))))
        held = (line for line in lines if _MINUTES.match(title) or _MINUTES.match(line))
        day = next((d for line in held if (d := iso_date(day_held(line)))), "")
    day = day or iso_date(day_of_dateline(opening)) or embargo
    return Meta(title=mail.get("subject", ""), author=author, publisher=publisher, date=day)


def sender_in(mail: dict[str, str]) -> str:
    """Return the name of who sent a mail, the address only where there is no name."""
    sender = mail.get("from", "")
    return _BRACKETED.sub("", sender).strip('" ') or sender.strip("<>[] ").removeprefix("mailto:")


def mail_of(blocks: Sequence[Block]) -> dict[str, str]:
    """Return the fields of the mail that an article came by; of one in another, the inner one.

    A reply and what was passed on with words of some length are of who wrote those. What the inner
    head does not say in words that are understood stays as the outer one says it.
    """
    fields: dict[str, str] = {}
    between: list[Block] = []
    for block in blocks[:_HEAD]:
        if head := mail_head(block.text.split("\n")):
            said = {name: value for name, value in head.fields.items() if value}
            if not iso_date(said.get("date", "")):
                said.pop("date", None)
            fields, between = {**fields, **said}, []
            if _REPLY.match(fields.get("subject", "")):
                break
        elif not mail_follows(block.text):
            between.append(block)
        if sum(map(_is_text, between)) > 1 or sum(len(b.text) for b in between) > _LONGEST // 2:
            break
    return fields


def _author(line: str, kind: BlockKind, blocks: Sequence[Block]) -> str:
    """Return who a line says the article is by, but for words that the text says of things."""
    who = author_of(line)
    if not who:
        return ""
    text = "\n".join(block.text for block in blocks)
    return "" if are_things(who, text, heading=kind is BlockKind.HEADING) else who


def by_its_text(draft: Draft) -> Draft:
    """Return the draft of a document with what its text says of itself, before its properties.

    A title among those counts where the text says it too, or has no headline.
    """
    blocks, meta = draft.blocks, without_junk(draft.meta)
    own = derive_meta(blocks)
    top = " ".join(" ".join(_LETTERS.findall(b.text.lower())) for b in blocks[:_TOP])
    headed = any(block.kind is BlockKind.HEADLINE for block in blocks[:_TOP])
    said = " ".join(_LETTERS.findall(meta.title.lower())) in top
    title = meta.title if said or not headed else ""
    meta = replace(
        meta,
        title=title,
        author=own.author or meta.author,
        date=own.date or meta.date,
        publisher=own.publisher or meta.publisher,
    )
    return replace(draft, meta=meta)


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[BlockKind, str]]:
    """Yield the lines around the text: those before its first paragraph, and its last ones."""
    yield from _lines_above(blocks)
    yield from _lines_of(blocks[_first_text(blocks) :][-_FOOT:])


def _lines_above(blocks: Sequence[Block]) -> Iterator[tuple[BlockKind, str]]:
    return _lines_of(blocks[: min(_first_text(blocks), _HEAD * 2)])


def _lines_of(blocks: Sequence[Block]) -> Iterator[tuple[BlockKind, str]]:
    for block in blocks:
        if block.kind in _OF_HEAD:
            yield from ((block.kind, line) for line in block.text.split("\n"))


def _labelled(lines: Iterable[tuple[BlockKind, str]]) -> Iterator[tuple[BlockKind, str, str]]:
    """Yield each line, and it with the label above: "Next meeting:", and its day under it."""
    before = ""
    for kind, line in lines:
        label = before.endswith(":") or _NEXT.fullmatch(before.strip())
        yield kind, line, f"{before} {line}" if label else line
        before = line


def _first_text(blocks: Sequence[Block]) -> int:
    """Return which block is the first paragraph of the text: a long one, or the first of all.

    Slides have none: their title and what stands under it come before everything.
    """
    first = -1
    for at, block in enumerate(blocks):
        if not _is_text(block):
            continue
        if len(block.text) > _LONGEST // 2:
            return at
        first = at if first < 0 else first
    return first if first >= 0 else min(_FIRST, len(blocks))
