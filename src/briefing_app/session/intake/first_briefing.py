"""From what came out of a file to the first briefing of it. Pure."""

from dataclasses import replace
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.lines.stretches import first_stretch
from briefing_app.core.source import Source
from briefing_app.fileformat.entries import is_too_long
from briefing_app.importers.result import Imported, ImportFailed, Progress, no_progress
from briefing_app.words.said import marked, translated

LONGEST = 2_000
"""Characters of a title, a name or an address that are kept: no person wrote more, a file may."""
_OF_SOURCE = ("title", "publisher", "author", "address", "date")
_OF_BRIEFING = ("title", "headline", "standfirst", "kicker")
TOO_LONG = marked(
    "This text holds more numbers than a briefing can keep. Save the part that you need as a file "
    "of its own."
)
NO_FIGURES = marked("The figures of this text could not be read; open a part of it instead.")


def derive_first_briefing(
    imported: Imported, source_id: str = "", told: Progress = no_progress
) -> Briefing:
    """Return the briefing of an article with its figures, or of tables; it has a title.

    ``told`` hears how far it is. ``source_id`` is given for a new version of a source, so that it
    takes the old one's place.
    """
    from briefing_app.reading.draft import derive_briefing

    if imported.article is None:
        return bare_briefing(imported)
    article = replace(imported.article, source=_bounded(imported.article.source))
    if is_too_long(first_stretch(article)):
        raise ImportFailed(translated(TOO_LONG))
    if source_id:
        article = replace(article, source=replace(article.source, id=source_id))
    return _titled(derive_briefing(article, imported.tables, told=told), imported.name)


def bare_briefing(imported: Imported) -> Briefing:
    """Return a briefing of just what was read, without figures."""
    article, tables = imported.article, imported.tables
    if article is not None:
        article = replace(article, source=_bounded(article.source))
    source = article.source if article is not None else tables[0].source
    return _titled(
        Briefing(
            id=source.sha256[:16] or "briefing",
            title=source.title if article is not None else tables[0].name,
            articles=(article,) if article is not None else (),
            tables=tables,
        ),
        imported.name,
    )


def notices_of(imported: Imported) -> tuple[str, ...]:
    """Return what a person is told of a file that was read."""
    from briefing_app.reading.grammar.language import NOT_ENGLISH, is_english_article

    article = imported.article
    if article is not None and not is_english_article(article):
        return (*imported.warnings, translated(NOT_ENGLISH))
    return imported.warnings


def _titled(briefing: Briefing, name: str) -> Briefing:
    named = briefing if briefing.title else replace(briefing, title=Path(name).stem)
    long = {field: getattr(named, field)[:LONGEST] for field in _OF_BRIEFING
            if len(getattr(named, field)) > LONGEST}  # fmt: skip
    return replace(named, **long) if long else named


def _bounded(source: Source) -> Source:
    """Return a source whose words can be set in a line."""
    long = {field: getattr(source, field)[:LONGEST] for field in _OF_SOURCE
            if len(getattr(source, field)) > LONGEST}  # fmt: skip
    return replace(source, **long) if long else source
