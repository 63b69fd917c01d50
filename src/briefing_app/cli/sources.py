"""What a command reads: an article, tables or a briefing from a path or from standard input.

A file that may harm its reader is read in a process of its own, which is stopped when it takes too
long; small plain text is read at once. Nothing is imported before it is needed: a command has to
answer within a third of a second.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing_app.cli.status import CANNOT_READ, Refusal
from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Table
from briefing_app.reading.grammar.language import NOT_ENGLISH, is_english
from briefing_app.session.documents.opening import MODEL_NAME, is_briefing

STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Loaded:
    """What a path held: a briefing with its kept bytes, or an article and tables as imported."""

    article: Article | None
    tables: tuple[Table, ...] = ()
    briefing: Briefing | None = None
    media: Mapping[str, bytes] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def load(name: str) -> Loaded:
    """Read ``name``; raise `Refusal` with one sentence where that cannot be done."""
    path = Path(name)
    if name != STANDARD_INPUT and is_briefing(path):
        return _briefing(path.parent if path.name == MODEL_NAME else path)
    from briefing_app.importers.api import name_of, read_bytes
    from briefing_app.importers.result import ImportFailed

    try:
        if name == STANDARD_INPUT:
            return _imported(sys.stdin.buffer.read(), "")
        return _imported(read_bytes(path), name_of(path))
    except ImportFailed as error:
        raise Refusal(f"{_shown(name)}: {error.message}", CANNOT_READ) from error


def _imported(data: bytes, name: str) -> Loaded:
    """Read ``data`` here where that is safe, in a child otherwise; raise `ImportFailed`."""
    from briefing_app.importers.light import is_light

    if is_light(data, name):
        from briefing_app.importers.api import import_bytes

        imported = import_bytes(data, name=name)
        article, tables, notices = imported.article, imported.tables, imported.warnings
    else:
        from briefing_app.session.intake.reader import Reader

        answer = Reader().read(data, name=name, figures=False)
        article = next(iter(answer.briefing.articles), None)
        tables, notices = answer.briefing.tables, answer.notices
    sources = ([article.source] if article else []) + [table.source for table in tables]
    if article is not None and not is_english(article.text):
        notices = (*notices, NOT_ENGLISH)
    return Loaded(article, tables, None, {s.file: data for s in sources if s.file}, notices)


def load_article(name: str) -> Article:
    """Read the article that ``name`` holds; raise `Refusal` where there is none."""
    loaded = load(name)
    if loaded.article is None:
        raise no_article(name)
    return loaded.article


def no_article(name: str) -> Refusal:
    """Return the refusal of a file without an article."""
    return Refusal(f"{_shown(name)} holds a table, not an article; choose an article.", CANNOT_READ)


def _briefing(path: Path) -> Loaded:
    from briefing_app.fileformat import BriefingFileError, open_briefing

    try:
        opened = open_briefing(path)
    except BriefingFileError as error:
        raise Refusal(error.message, CANNOT_READ) from error
    briefing = opened.briefing
    article = briefing.articles[0] if briefing.articles else None
    return Loaded(article, briefing.tables, briefing, opened.media, opened.notices)


def _shown(name: str) -> str:
    return "standard input" if name == STANDARD_INPUT else f"“{Path(name).name}”"
