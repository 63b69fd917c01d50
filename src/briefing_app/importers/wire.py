"""What an import process and its parent say to each other.

A request is one line of JSON and the bytes to read; an answer is lines of JSON, the last of which
holds the result. Answers are decoded against types, never unpickled: the process that read a
hostile file is not to be trusted with more than that.
"""

from dataclasses import dataclass

from briefing_app.core.source import Article, Table


@dataclass(frozen=True)
class Request:
    """What to read: the length of the bytes that follow, and what is known of them."""

    length: int
    name: str = ""
    media_type: str | None = None
    encoding: str | None = None
    seconds: float = 60.0


@dataclass(frozen=True)
class Answer:
    """One line of an answer: progress, a failure's message with details for the log, or what was
    read.
    """

    progress: float | None = None
    failed: str = ""
    details: str = ""
    article: Article | None = None
    tables: tuple[Table, ...] = ()
    warnings: tuple[str, ...] = ()
    done: bool = False


def encode(message: Request | Answer) -> bytes:
    """Return ``message`` as one line."""
    # Lazy on purpose: importing `importers` must stay light, it stands before every command.
    import msgspec

    return msgspec.json.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Return the request in ``line``; raise ``ValueError`` where it is none."""
    import msgspec

    return msgspec.json.decode(line, type=Request)


def decode_answer(line: bytes) -> Answer:
    """Return the answer in ``line``; raise ``ValueError`` where it is none."""
    import msgspec

    return msgspec.json.decode(line, type=Answer)
