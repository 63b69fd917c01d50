"""From what came out of a file to the first briefing of it. Pure."""

from dataclasses import replace
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.importers.result import Imported, Progress, no_progress

NO_FIGURES = "The figures of this text could not be read; open a part of it instead."


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
    article = imported.article
    if source_id:
        article = replace(article, source=replace(article.source, id=source_id))
    return _titled(derive_briefing(article, imported.tables, told=told), imported.name)


def bare_briefing(imported: Imported) -> Briefing:
    """Return a briefing of just what was read, without figures."""
    article, tables = imported.article, imported.tables
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
    from briefing_app.reading.grammar.language import NOT_ENGLISH, is_english

    article = imported.article
    if article is not None and not is_english(article.text):
        return (*imported.warnings, NOT_ENGLISH)
    return imported.warnings


def _titled(briefing: Briefing, name: str) -> Briefing:
    return briefing if briefing.title else replace(briefing, title=Path(name).stem)
