"""What a child that reads and its parent say to each other.

A request is one line of JSON and the bytes to read. An answer is a row of messages, each a letter,
a length and as many bytes. They are taken apart by hand and never unpickled: a process that read a
hostile file is not to be trusted with more than that.
"""

import json
from dataclasses import asdict, dataclass
from enum import Enum
from typing import BinaryIO

from briefing_app.importers.result import LeftOut, Part

MOST = 1024 * 1024 * 1024
"""How many bytes of an answer are heard."""
_HEAD = 9


@dataclass(frozen=True)
class Request:
    """What to read: the length of the bytes that follow, and what is known of them.

    ``figures`` asks for them to be found. ``source_id`` is the id that the article shall get, empty
    for one of its own. ``part`` is the id of what is wanted of a file with several texts.
    ``seconds`` is what the child may compute, ``language`` the tag of what it speaks.
    """

    length: int
    name: str = ""
    media_type: str | None = None
    encoding: str | None = None
    figures: bool = True
    source_id: str = ""
    part: str = ""
    seconds: float = 60.0
    language: str = ""


class Tag(Enum):
    """What a message of an answer is about, by its letter."""

    PROGRESS = b"p"
    """The share of the file that is read, as a number in words; after it, of the figures found."""
    IMPORTED = b"i"
    """The file is read; its figures are looked for."""
    FAILED = b"f"
    """The sentence that says why there is no answer."""
    DETAILS = b"d"
    """What the log is told of that."""
    NOTICE = b"n"
    """A sentence on what was mended or left out."""
    PART = b"c"
    """Something inside the file that can be opened by itself, as JSON: id, name, about."""
    LEFT = b"l"
    """Words of the file that are not in the article, as JSON: kind, words, words before, times."""
    ATTACHED = b"a"
    """The answer is the briefing that the file was made from."""
    ENTRY = b"e"
    """The name of an entry of the briefing, a zero, and its bytes."""
    DONE = b"."
    """The answer is whole."""


def encode_request(request: Request) -> bytes:
    """Return ``request`` as one line."""
    return json.dumps(asdict(request)).encode() + b"\n"


def decode_request(line: bytes) -> Request:
    """Return the request in ``line``; raise ``ValueError`` or ``TypeError`` where it is none."""
    return Request(**json.loads(line))


def write_message(out: BinaryIO, tag: Tag, *parts: bytes) -> None:
    """Write one message to ``out``."""
    out.write(tag.value + sum(map(len, parts)).to_bytes(_HEAD - 1, "big"))
    for part in parts:
        out.write(part)


def encode_part(part: Part) -> bytes:
    """Return ``part`` as the content of a message."""
    return json.dumps([part.id, part.name, part.about]).encode()


def encode_left_out(left: LeftOut) -> bytes:
    """Return ``left`` as the content of a message."""
    return json.dumps([left.kind, left.text, left.before, left.times]).encode()


def _strings(content: bytes, count: int) -> list[str]:
    found = json.loads(content)
    if not isinstance(found, list) or len(found) != count:
        raise ValueError("that is no part of a file")
    return [str(one) for one in found]


class Heard:
    """What was heard of an answer so far; it is put together from pieces as they come."""

    def __init__(self) -> None:
        self.share = self.found = 0.0
        self.imported = self.attached = self.done = False
        self.failed = self.details = ""
        self.notices: tuple[str, ...] = ()
        self.parts: tuple[Part, ...] = ()
        self.left_out: tuple[LeftOut, ...] = ()
        self.entries: dict[str, bytes] = {}
        self._open = bytearray()
        self._length = 0

    def take(self, piece: bytes) -> None:
        """Add a piece; raise ``ValueError`` at nonsense, and at more than any file amounts to."""
        self._length += len(piece)
        if self._length > MOST:
            raise ValueError("nothing that is read amounts to that much")
        self._open += piece
        while len(self._open) >= _HEAD:
            tag = Tag(bytes(self._open[:1]))
            end = _HEAD + int.from_bytes(self._open[1:_HEAD], "big")
            if len(self._open) < end:
                return
            content = bytes(self._open[_HEAD:end])
            del self._open[:end]
            self._understand(tag, content)

    def _understand(self, tag: Tag, content: bytes) -> None:
        match tag:
            case Tag.PROGRESS:
                share = min(1.0, max(0.0, float(content)))
                if self.imported:
                    self.found = share
                else:
                    self.share = share
            case Tag.IMPORTED:
                self.imported = True
            case Tag.ATTACHED:
                self.attached = True
            case Tag.FAILED:
                self.failed = content.decode()
            case Tag.DETAILS:
                self.details = content.decode()
            case Tag.NOTICE:
                self.notices += (content.decode(),)
            case Tag.PART:
                self.parts += (Part(*_strings(content, 3)),)
            case Tag.LEFT:
                *words, times = json.loads(content)
                kind, text, before = map(str, words)
                self.left_out += (LeftOut(kind, text, before, int(times)),)
            case Tag.ENTRY:
                name, _, data = content.partition(b"\0")
                self.entries[name.decode()] = data
            case Tag.DONE:
                self.done = True
