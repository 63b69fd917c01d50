"""Plain text to blocks: paragraphs, headline, headings, list items, tables.

Plain text says nothing of its structure, so every rule here looks for what is clearly there and
otherwise leaves the lines as they are. The words are never changed, only the lines joined.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.lines.about import is_about_itself
from briefing_app.core.lines.mail_head import mail_head
from briefing_app.core.lines.names import are_names, author_of
from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers.clean import clean
from briefing_app.importers.encoding import decode
from briefing_app.importers.grids import grid
from briefing_app.importers.hyphens import vocabulary
from briefing_app.importers.result import Draft
from briefing_app.importers.text import wrap
from briefing_app.importers.text.head import HEADLINE_CHARACTERS, derive_meta, with_standfirst

_BULLET = re.compile(r"([ \t]*)([•‣◦▪●○■·∙⁃*–—-]|o(?= {2,})|(?<=[ \t])o)[ \t\xa0]+(?=\S)")
_NUMBERED = re.compile(r"([ \t]*)\(?(\d{1,2})[.)][ \t]+(?=\S)")
_LETTERED = re.compile(r"([ \t]+)\(?([a-z])[.)][ \t]+(?=\S)")
_BRACKETED = re.compile(r"()\(([a-z])\)[ \t]+(?=\S)")
_NAMED = re.compile(r"\*{0,2}[A-Z][^:.\d]{1,40}:\*{0,2}\s+[$€£]?\d")
_UNDERLINE = re.compile(r"[ \t]*(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})[ \t]*")
_SENTENCE_END = re.compile(r"[.;,:]['\"”’»)]*$")
_CUT_WORD = re.compile(r"[a-z]{2}[-\u2010]\n[a-z]{2}")
_RELEASE = re.compile(
    r"(?:for immediate release|press release|news release|media release|embargo"
    r"|\*{3}|date:|contact)",
    re.I,
)
_MARKED_HEADING = re.compile(
    r"\s*(?:#{1,6}\s+(?P<hash>[^\s#].*?)\s*#*|\*\*(?P<bold>[^*]+)\*\*:?)\s*"
)
_BOLD = re.compile(r"\*\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*\*")
_STRESSED = re.compile(
    r"(?<![\w*])\*(?=[^\s*])(?P<star>[^*]*[^\W\d_][^*]*)(?<=[^\s*])\*(?![\w*])"
    r"|(?<!\w)_(?=[^\s_])(?P<line>[^_]*[^\W\d_][^_]*)(?<=[^\s_])_(?!\w)"
)
"""Words between the signs for emphasis; a star alone marks a note or multiplies."""

_DATE = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|th)?\s+|\b)(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b[^.]{0,12}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b"
)
_BODY = re.compile(
    r"\b(?:office|department|ministry|council|service|services|agency|authority|directorate|bureau|"
    r"commission|board|institute|university|college|police|bank|federation|committee|court|centre|"
    r"center|association|society|trust|foundation|hospital|limited|ltd|plc|inc|corporation|group|"
    r"union|government|secretariat|observatory|journal|news)\b",
    re.I,
)
"""Words by which those who publish are named; with capitals throughout, a line is such a name."""
_DOCUMENT = re.compile(
    r"(?:minutes|notes|report|review|agenda|statement|speech|transcript|proceedings|summary)"
    r" (?:of|by|on|for|to)\b",
    re.I,
)
"""How the title of what somebody wrote begins, whoever's name stands in it."""
_COUNTED = re.compile(
    r"[^:\n]{1,40}?(?::|\s[–—-])[^\d:\n]{0,12}\d[\d.,/]*(?:\s?%|(?:\s[^\s()]+){1,2})?(?:\s*\([^()\n]*\))?$"
)
"""A line of a list, which says how many: "Men: 4,655 (82 per cent)"."""
_APART = re.compile(r"\S {3,}\S")
_LETTERHEAD_BLOCKS = 3
"""A headline stands at most so many blocks under the first line of a letterhead."""
_WORDS_OF_A_NAME = 4
_TITLE_WORDS = 4
"""Words of a line that can be a headline where a letterhead stands over it."""
_HEADING_CHARACTERS = 80
_LINE_IS_PARAGRAPH = 60
_LONGER_THAN_WRAPPED = 100
"""Characters of a line that no text is wrapped at."""


def read(data: bytes, encoding: str | None = None) -> Draft:
    """Return the blocks of the text file ``data``."""
    decoded = decode(data, encoding)
    found = tuple(blocks(decoded.text))
    return Draft(blocks=found, meta=derive_meta(found), warnings=decoded.warnings)


def blocks(text: str) -> list[Block]:
    """Return the blocks of ``text``."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [_without_bold(line.rstrip()) for line in clean(text).split("\n")]
    width = wrap.column(lines)
    cut = width and any(line.endswith(("-", "\u2010")) for line in lines)
    words = vocabulary(text) if cut else frozenset[str]()
    chunks = [_without_stress(chunk) for chunk in _chunks(lines)]
    found: list[Block] = []
    for at, chunk in enumerate(chunks):
        after = chunks[at + 1] if at + 1 < len(chunks) else None
        found.extend(_blocks_of(chunk, after, width, words))
    return with_standfirst(_with_headline(found))


def _chunks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield runs of lines between blank ones."""
    chunk: list[str] = []
    for line in lines:
        if line.strip():
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _blocks_of(
    chunk: list[str], after: list[str] | None, width: int, words: frozenset[str]
) -> Iterator[Block]:
    if len(chunk) == 1 and (heading := _MARKED_HEADING.fullmatch(chunk[0])):
        yield Block(BlockKind.HEADING, heading["hash"] or heading["bold"], 2)
        return
    if len(chunk) == 3 and _UNDERLINE.fullmatch(chunk[0]) and chunk[0] == chunk[2]:
        yield Block(BlockKind.HEADING, chunk[1].strip(), 1)
        return
    if len(chunk) == 2 and _UNDERLINE.fullmatch(chunk[1]):
        yield Block(BlockKind.HEADING, chunk[0], 1 if "=" in chunk[1] else 2)
        return
    if head := mail_head(chunk):
        yield Block(BlockKind.PARAGRAPH, "\n".join(head.lines))
        return
    if rows := grid(chunk):
        yield table_block(rows)
        return
    if items := _items(chunk):
        for level, lines in items:
            kind = BlockKind.LIST_ITEM if level else BlockKind.PARAGRAPH
            for text in (
                _paragraphs(lines, width, words) if not level else [wrap.joined(lines, words)]
            ):
                yield Block(kind, text, level)
        return
    line = chunk[0].strip()
    if len(chunk) == 1 and not author_of(line) and _is_heading(line, after):
        yield Block(BlockKind.HEADING, chunk[0], 2)
        return
    for text in _paragraphs(chunk, width, words):
        yield Block(BlockKind.PARAGRAPH, text)


def _paragraphs(chunk: list[str], width: int, words: frozenset[str]) -> list[str]:
    """Return the paragraphs in ``chunk``: joined where it is wrapped, else a line each.

    Short lines that follow each other (an address, a verse) stay one paragraph of several lines.
    """
    if len(chunk) == 1:
        return [chunk[0].strip()]
    if wrap.is_wrapped(chunk, width):
        return [wrap.joined(lines, words) for lines in wrap.paragraphs(chunk, width)]
    stripped = [line.strip() for line in chunk]
    if len(chunk) == 2 and _CUT_WORD.search("\n".join(stripped)):
        return [wrap.joined(stripped, words)]
    if max(len(line) for line in stripped) < _LINE_IS_PARAGRAPH:
        return ["\n".join(stripped)]
    found: list[list[str]] = []
    for before, line in pairwise(["", *stripped]):
        if before and wrap.runs_on(before, line, width) and not _says_anew(before, line):
            found[-1].append(line)
        else:
            found.append([line])
    return [wrap.joined(lines, words) for lines in found]


def _says_anew(before: str, line: str) -> bool:
    """Whether a line says whose or of when the article is, and is no part of a wrapped sentence."""
    asks = before.split()[-1].lower() in _ASKS or before.endswith(",")
    return not asks and not line[:1].islower() and is_about_itself(line)


def _items(chunk: list[str]) -> list[tuple[int, list[str]]]:
    """Return (level, lines) of a chunk that holds a list, level 0 for lines before it; else []."""
    marks = [_BULLET.match(line) if any(map(str.isalnum, line)) else None for line in chunk]
    if not any(marks):
        marks = _numbers(chunk)
    first = next((i for i, mark in enumerate(marks) if mark), -1)
    if first < 0:
        return []
    lead = chunk[:first]
    if sum(mark is not None for mark in marks) < 2 and lead and not lead[-1].endswith(":"):
        return []  # a dash at a line start inside running text
    if any(map(_heads_paragraphs, chunk, chunk[1:], marks, marks[1:])):
        return []
    depths = sorted({len(mark[1].expandtabs()) for mark in marks if mark})
    items: list[tuple[int, list[str]]] = [(0, lead)] if lead else []
    for line, mark in zip(chunk[first:], marks[first:], strict=True):
        if not mark and _indent(line) < depths[0] and (not items[-1][0] or line[:1].isupper()):
            if items[-1][0]:  # the list has ended
                items.append((0, []))
            items[-1][1].append(line)
        elif mark:
            level = depths.index(len(mark[1].expandtabs())) + 1
            items.append((level, [line[mark.end() :]]))
        elif len(items) > 1 and _is_another(line, items[-1][1][0]):
            items.append((items[-1][0], [line.strip()]))
        else:
            items[-1][1].append(line)
    return items


def _indent(line: str) -> int:
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def _heads_paragraphs(
    line: str, after: str, mark: re.Match[str] | None, next_mark: re.Match[str] | None
) -> bool:
    """Whether a numbered line heads the paragraph under it, which stands on one long line."""
    if mark is None or next_mark is not None or not _NUMBERED.match(line):
        return False
    short = len(line) <= _HEADING_CHARACTERS and not _SENTENCE_END.search(line)
    return short and len(after) > _LONGER_THAN_WRAPPED and after[:1].isupper()


def _is_another(line: str, item: str) -> bool:
    """Whether a line without a mark is an item of its own: "Total: 24" under "Debt: 12"."""
    apart = line[:1].isalnum() and line[:1] != " "
    return apart and _NAMED.match(line) is not None and _NAMED.match(item) is not None


def _numbers(chunk: list[str]) -> list[re.Match[str] | None]:
    """Return the marks of a numbered list: only numbers that count up from 1, two at least.

    Set in under a number, letters may count up from a.
    """
    marks: list[re.Match[str] | None] = []
    expected, within, depth = 1, "a", -1
    for line in chunk:
        mark = _NUMBERED.match(line)
        letter = _LETTERED.match(line)
        if mark and int(mark[2]) == expected:
            expected += 1
            within, depth = "a", _indent(line)
            marks.append(mark)
        elif letter and letter[2] == within and 0 <= depth < _indent(line):
            within = chr(ord(within) + 1)
            marks.append(letter)
        else:
            marks.append(None)
    return marks if expected > 2 else _letters(chunk)


def _letters(chunk: list[str]) -> list[re.Match[str] | None]:
    """Return the marks of a list that letters in brackets count, from (a) on, two at least."""
    marks: list[re.Match[str] | None] = []
    expected = "a"
    for line in chunk:
        mark = _LETTERED.match(line) or _BRACKETED.match(line)
        counts = mark is not None and mark[2] == expected and "(" in mark[0]
        marks.append(mark if counts else None)
        expected = chr(ord(expected) + counts)
    return marks if expected > "b" else [None] * len(chunk)


def _is_heading(line: str, after: list[str] | None) -> bool:
    """Whether a line that stands alone heads the text after it."""
    if after is None or len(line) > _HEADING_CHARACTERS or _SENTENCE_END.search(line):
        return False
    if line.endswith(("!", "?", "”", '"')) or not line[:1].isalnum() or line[:1].islower():
        return False
    longer = sum(len(part) for part in after) > _HEADING_CHARACTERS or bool(_BULLET.match(after[0]))
    return longer and any(c.isalpha() for c in line)


def _without_bold(line: str) -> str:
    """Return a line without the signs that set words of it in bold; a bold line is a heading."""
    return line if _MARKED_HEADING.fullmatch(line) else _BOLD.sub(r"\1", line)


def _without_stress(chunk: list[str]) -> list[str]:
    """Return lines without the signs that set words of them, or all, in italics."""
    text = "\n".join(chunk)
    if text.count("*") < 2 and text.count("_") < 2:
        return chunk
    return _STRESSED.sub(lambda found: found["star"] or found["line"], text).split("\n")


def _is_letterhead(text: str) -> bool:
    """Whether lines name who publishes and when rather than what happened."""
    lines = text.split("\n")
    long = [word for word in text.split() if len(word) > 3]
    if _DOCUMENT.match(text):
        return False
    if len(lines) == 1 and all(w[0].isupper() for w in long) and _BODY.search(text):
        return not any(sign.isdigit() for sign in text)
    if any(_APART.search(line) and _DATE.search(line) for line in lines):
        return True  # the name at the left, the day at the right
    return any(_RELEASE.match(line) or _DATE.search(line) for line in lines[len(lines) > 1 :])


def _is_title(block: Block) -> bool:
    """Whether a block begins with a line that can be the headline under a letterhead."""
    line, *more = block.text.split("\n")
    return (
        block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        and len(more) <= 1
        and len(line.split()) >= _TITLE_WORDS
        and len(block.text) <= HEADLINE_CHARACTERS
        and not _SENTENCE_END.search(line)
        and not _is_letterhead(block.text)
        and not _COUNTED.match(line)
    )


def _is_counted(text: str) -> bool:
    """Whether a line says how many, or is the number of a file: "Men: 4,655", "No. 118/2026"."""
    return bool(_COUNTED.match(text)) or not re.search(r"[^\W\d_]{4}", text)


def _about(lines: Sequence[str]) -> int:
    """Return which line under a title begins to say whose and of when it is; 0 where none does.

    A short name right over the day is that of the author or the place.
    """
    first = next((n for n in range(1, len(lines)) if is_about_itself(lines[n])), 0)
    named = first > 1 and len(lines[first - 1].split()) <= _WORDS_OF_A_NAME
    asked = named and lines[first - 2].split()[-1].lower() in _ASKS
    return first - 1 if named and not asked and are_names(lines[first - 1]) else first


def _is_second(line: str, after: str) -> bool:
    """Whether the line right under a headline is a second one rather than its end.

    A line that breaks off asks for the next; one in capitals over one in small letters does not,
    and of two in small letters the second begins with a capital that is no name.
    """
    words, others = line.split(), after.split()
    if not after[:1].isupper() or words[-1].lower() in _ASKS or line.endswith((",", "-", "–", "—")):
        return False
    if _is_in_capitals(words) != _is_in_capitals(others):
        return len(others) > 2
    return not _is_in_capitals(words) and len(others) > 2 and not others[1][:1].isupper()


_ASKS = frozenset(
    """a an the of in on at to for from by with as than and or but nor over under after before per
    is are was were be been has have had will would can could may might must says said its their
    his her our your my that which who into between among against amid""".split()
)


def _is_in_capitals(words: Sequence[str]) -> bool:
    """Whether all long words begin with a capital, as in the titles of American papers."""
    return all(word[0].isupper() for word in words if len(word) > 4 and word[0].isalpha())


_PART_HEAD = re.compile(
    r"(?:(?:agenda\s)?item|section|part|chapter|annex|§)\s*\w{1,4}[.:)]?\s|\d{1,2}(?:\.\d{1,2})*[.)]\s",
    re.IGNORECASE,
)
"""How the heading of a part begins: what stands above it names the whole."""


_SKIP = re.compile(
    r"(?:skip|jump|go) (?:directly )?to (?:the )?(?:main )?"
    r"(?:content|navigation|article|text|menu)",
    re.I,
)
"""The first link of a page, for those who walk it by key: it comes along where all is copied."""


def _is_menu(text: str, rest: Sequence[Block]) -> bool:
    """Whether a block is what stood over the article on its page: a link past the menu, the menu.

    A menu is at least three lines of few words with a line below that can be the headline.
    """
    lines = text.split("\n")
    short = len(lines) > 2 and all(len(line.split()) <= _WORDS_OF_A_LINK for line in lines)
    menu = short and not any(map(is_about_itself, lines)) and any(map(_is_title, rest[:1]))
    return bool(_SKIP.fullmatch(text.strip())) or menu


_WORDS_OF_A_LINK = 2


def _with_headline(found: list[Block]) -> list[Block]:
    """Return the blocks with the first line as the headline, where it looks like one."""
    under_letterhead = False
    for at, block in enumerate(found[: 1 + _LETTERHEAD_BLOCKS]):
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            break
        text = block.text
        rest = found[at + 1 :]
        heads_items = bool(rest) and _PART_HEAD.match(rest[0].text) is not None
        if mail_head(text.split("\n")) or _is_menu(text, rest):
            continue
        own = all(map(is_about_itself, text.split("\n")))
        label = _RELEASE.match(text) or (own and not heads_items)
        if label and len(text) < _HEADING_CHARACTERS:
            continue
        above = _is_letterhead(text) and not heads_items
        signed = are_names(text) and any(map(_is_title, rest[:1]))
        passed = above or (under_letterhead and (signed or _is_counted(text)))
        if passed and any(map(_is_title, rest[:_LETTERHEAD_BLOCKS])):
            under_letterhead = True
            continue
        fits = len(text) <= HEADLINE_CHARACTERS and text.count("\n") <= 2
        ended = text.endswith((".", ";", ",", ":", "。")) and not text.endswith("..")
        heads = _DOCUMENT.match(text) or any(len(b.text) > len(text) for b in rest)
        if fits and not ended and heads and text[:1] != "(":
            lines = text.split("\n")
            if about := _about(lines):
                head = Block(BlockKind.HEADLINE, " ".join(lines[:about]), 1)
                said = Block(BlockKind.PARAGRAPH, "\n".join(lines[about:]))
                return [*found[:at], head, said, *rest]
            cut = next((n for n in range(1, len(lines)) if _is_second(lines[n - 1], lines[n])), 0)
            head = Block(BlockKind.HEADLINE, " ".join(lines[: cut or None]), 1)
            under = [Block(BlockKind.PARAGRAPH, " ".join(lines[cut:]))] if cut else []
            return [*found[:at], head, *under, *rest]
        break
    return found
