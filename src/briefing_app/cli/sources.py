"""What a command reads: an article, tables or a briefing from a path or from standard input.

A file that may harm its reader is read in a process of its own, which is stopped when it takes too
long; small plain text is read at once. Nothing is imported before it is needed: a command has to
answer within a third of a second.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefing_app.cli.options import NO_WISH, Choice, Wish, is_block, listed, named
from briefing_app.cli.status import CANNOT_READ, Refusal, complain
from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Table
from briefing_app.importers.result import Part
from briefing_app.reading.grammar.language import NOT_ENGLISH, is_english_article
from briefing_app.session.documents.opened import CannotOpen, ChoiceWanted, Opening
from briefing_app.session.documents.opening import MODEL_NAME, is_briefing, open_path
from briefing_app.words.quoted import quoted
from briefing_app.words.said import said, translated

STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Loaded:
    """What a path held: a briefing with its kept bytes, or an article and tables as imported.

    ``parts`` are what can be named besides, ``part`` is the id of the one that this is.
    """

    article: Article | None
    tables: tuple[Table, ...] = ()
    briefing: Briefing | None = None
    media: Mapping[str, bytes] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    part: str = ""


def load(name: str, wish: Wish = NO_WISH) -> Loaded:
    """Read ``name``, or what is wished of it; raise `Refusal` with one sentence otherwise."""
    path = Path(name)
    if name != STANDARD_INPUT and is_briefing(path):
        return _briefing(path.parent if path.name == MODEL_NAME else path)
    from briefing_app.importers.api import name_of, read_bytes
    from briefing_app.importers.result import ChoiceNeeded, ImportFailed

    try:
        if name == STANDARD_INPUT:
            return _wished(sys.stdin.buffer.read(), "", wish)
        return _wished(read_bytes(path), name_of(path), wish)
    except ChoiceNeeded as asked:
        choices = [Choice(part.id, part.name, part.about) for part in asked.parts]
        raise Refusal(f"{_shown(name)}: {asked.message} {listed(choices)}", CANNOT_READ) from asked
    except ImportFailed as error:
        raise Refusal(f"{_shown(name)}: {error.message}", CANNOT_READ) from error


def opened(name: str, wish: Wish) -> Opening:
    """Open ``name`` with its figures, or what is wished of it; raise `Refusal` otherwise."""
    path = Path(name)
    if wish == NO_WISH or is_briefing(path):
        try:
            return with_chart(open_path(path), path)
        except ChoiceWanted:
            pass  # said below, with the list
        except CannotOpen as error:
            raise Refusal(error.message, CANNOT_READ) from error
    from briefing_app.session.intake.intake import Intake

    loaded = load(name, wish)
    try:
        opening = Intake().take_path(path, loaded.part, wish.encoding)
    except CannotOpen as error:
        raise Refusal(error.message, CANNOT_READ) from error
    if loaded.article is None and len(loaded.tables) < len(opening.briefing.tables):
        briefing = replace(opening.briefing, title=loaded.tables[0].name, tables=loaded.tables)
        opening = opening._replace(briefing=briefing)
    return with_chart(opening, path)


def with_chart(opening: Opening, path: Path) -> Opening:
    """Return what was just made of the file at ``path`` with the chart that a window begins with.

    A briefing stays as it is.
    """
    if is_briefing(path):
        return opening
    from briefing_app.viewmodels.charts.first_charts import with_first_charts

    return opening._replace(briefing=with_first_charts(opening.briefing))


def _wished(data: bytes, name: str, wish: Wish) -> Loaded:
    """Read ``data``, or the part of it that is wished; raise `ImportFailed`."""
    if not wish.part or is_block(wish.part):
        return _imported(data, name, wish.encoding, wish.part)
    from briefing_app.importers.result import ChoiceNeeded

    tables: tuple[Table, ...] = ()
    loaded = None
    try:
        loaded = _imported(data, name, wish.encoding)
        parts, tables = loaded.parts, loaded.tables
    except ChoiceNeeded as asked:
        parts = asked.parts
    choices = [Choice(part.id, part.name, part.about) for part in parts]
    choice = named([*(Choice(t.source.id, t.name) for t in tables), *choices], wish.part)
    table = next((table for table in tables if table.source.id == choice.id), None)
    if loaded is not None and table is not None:
        return replace(loaded, tables=(table,))
    return _imported(data, name, wish.encoding, choice.id)


def _imported(data: bytes, name: str, encoding: str | None, part: str = "") -> Loaded:
    """Read ``data`` here where that is safe, in a child otherwise; raise `ImportFailed`."""
    from briefing_app.importers.light import is_light

    if is_light(data, name):
        from briefing_app.importers.api import import_bytes

        found = import_bytes(data, name=name, encoding=encoding, part=part)
        article, tables, notices, parts = found.article, found.tables, found.warnings, found.parts
    else:
        from briefing_app.session.intake.reader import Reader

        answer = Reader().read(data, name=name, figures=False, encoding=encoding, part=part)
        article = next(iter(answer.briefing.articles), None)
        tables, notices, parts = answer.briefing.tables, answer.notices, answer.parts
    sources = ([article.source] if article else []) + [table.source for table in tables]
    if article is not None and not is_english_article(article):
        notices = (*notices, translated(NOT_ENGLISH))
    media = {s.file: data for s in sources if s.file}
    return Loaded(article, tables, None, media, notices, parts, part)


def load_article(name: str, wish: Wish = NO_WISH) -> Article:
    """Read the article that ``name`` holds and say its notices; raise `Refusal` without one."""
    loaded = load(name, wish)
    if loaded.article is None:
        raise no_article(name)
    for warning in loaded.warnings:
        complain(warning)
    return loaded.article


def no_article(name: str) -> Refusal:
    """Return the refusal of a file without an article."""
    return Refusal(
        said("{name} holds a table, not an article; choose an article.", name=_shown(name)),
        CANNOT_READ,
    )


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
    return said("standard input") if name == STANDARD_INPUT else quoted(Path(name).name)
