"""What a mail is, however it was saved: its blocks and the parts that can be opened besides.

Which form of the words is read: plain text as a rule, the page where only that has tables or where
the plain text says little ("your mail program cannot show this").
"""

import re
from dataclasses import dataclass

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Draft, ImportFailed, Meta, Part
from briefing_app.importers.tagless import words_in
from briefing_app.importers.text import plain
from briefing_app.importers.text.head import mail_of, sender_in
from briefing_app.words.listed import listed
from briefing_app.words.said import counted, numbered, said

_FORWARDED = re.compile(r"(?:(?:fwd?|fw|wg|tr|rv)\s*:\s*)+", re.I)
_FEWER = 0.5
"""The share of the page's words that the plain text must have to be read in its place."""


@dataclass(frozen=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Body:
    """Words of a mail. ``text`` and ``html`` are two forms of the same; either may be empty."""

    text: str = ""
    html: str = ""


@dataclass(frozen=True)
class Letter:
    """A mail; its ``bodies`` stand one below the other."""

    subject: str = ""
    sender: str = ""
    date: str = ""
    bodies: tuple[Body, ...] = ()
    attachments: tuple[Attachment, ...] = ()


def draft_of(letter: Letter) -> Draft:
    """Return the article of a mail; its subject is the headline, as it was chosen to be.

    What was only forwarded is by whom and of when it first came.
    """
    blocks = [block for body in letter.bodies for block in _blocks(body)]
    subject, sender, date = one_line(letter.subject), one_line(letter.sender), letter.date
    if _FORWARDED.match(subject) and (inner := mail_of(blocks)):
        subject = _FORWARDED.sub("", inner.get("subject", "")) or subject
        sender, date = sender_in(inner) or sender, iso_date(inner.get("date", "")) or date
    if not blocks and not letter.attachments:
        raise ImportFailed(said("There are no words in this mail. Check that it is the right one."))
    if subject:
        blocks = [_demoted(block) for block in blocks if not _repeats(block, subject)]
        blocks.insert(0, Block(BlockKind.HEADLINE, subject, 1))
    parts = tuple(
        Part(
            f"attachment-{n}", one_line(file.name) or said("Attachment {n}", n=n), _size(file.data)
        )
        for n, file in enumerate(letter.attachments, start=1)
    )
    meta = Meta(title=subject, author=sender, date=date)
    return Draft(tuple(blocks), (), meta, _said(parts), parts=parts)


def attachment(letter: Letter, part: str) -> Attachment:
    """Return the attachment with this id; raise `ImportFailed` where there is none."""
    for n, file in enumerate(letter.attachments, start=1):
        if part == f"attachment-{n}":
            return file
    raise ImportFailed(said("This mail has no such attachment. Open the mail again."))


def _blocks(body: Body) -> list[Block]:
    html, text = body.html, body.text
    if html.strip():
        few = sum(map(len, text.split())) < _FEWER * words_in(html)
        if few or not text.strip() or "<th" in html.lower():
            from briefing_app.importers.web.page import whole

            return whole(html)
    return plain.blocks(text) if text.strip() else []


def _repeats(block: Block, subject: str) -> bool:
    return one_line(block.text) == subject


def _demoted(block: Block) -> Block:
    """Return a headline that the words seemed to have as a heading: the subject is the headline."""
    if block.kind is BlockKind.HEADLINE:
        return Block(BlockKind.HEADING, block.text, 1)
    return block


def _said(parts: tuple[Part, ...]) -> tuple[str, ...]:
    if not parts:
        return ()
    return (
        counted(
            len(parts),
            "An attachment was not opened: {names}. “What was left out” lists and opens it.",
            "{n} attachments were not opened: {names}. “What was left out” lists and opens them.",
            names=listed([part.name for part in parts], 5),
        ),
    )


def _size(data: bytes) -> str:
    return f"{numbered(max(1, len(data) // 1024))} kB"
