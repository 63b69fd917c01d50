"""What the file dialogs offer, made from what the importers can read."""

from briefing_app.importers.kinds import CONVERTED, EXTENSIONS, TABLE_EXTENSIONS
from briefing_app.session.documents.opening import BRIEFING_SUFFIX
from briefing_app.session.intake.converter import program
from briefing_app.words.said import said

_ARTICLES = tuple(ending for ending in EXTENSIONS if ending not in TABLE_EXTENSIONS)
_OWN = BRIEFING_SUFFIX.removeprefix(".")
_OTHERS = CONVERTED if program() else ()


def derive_open_filters() -> tuple[str, ...]:
    """Return the kinds of files that can be opened, all of them first."""
    return (
        _filter(said("All that can be read"), (_OWN, *EXTENSIONS, *_OTHERS)),
        _filter(said("Briefings"), (_OWN,)),
        derive_article_filter(),
        derive_table_filter(),
        derive_any_filter(),
    )


def derive_article_filter() -> str:
    """Return the files that hold an article."""
    return _filter(said("Articles"), _ARTICLES)


def derive_table_filter() -> str:
    """Return the files that hold tables."""
    return _filter(said("Tables"), TABLE_EXTENSIONS)


def derive_any_filter() -> str:
    """Return all files."""
    return said("All files (*)")


def _filter(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"
