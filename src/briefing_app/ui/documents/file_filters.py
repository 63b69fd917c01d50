"""What the file dialogs offer, made from what the importers can read."""

from briefing_app.importers.kinds import CONVERTED, EXTENSIONS, TABLE_EXTENSIONS
from briefing_app.session.documents.opening import BRIEFING_SUFFIX
from briefing_app.session.intake.converter import program

_ARTICLES = tuple(ending for ending in EXTENSIONS if ending not in TABLE_EXTENSIONS)


def _filter(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"


_OWN = BRIEFING_SUFFIX.removeprefix(".")
_OTHERS = CONVERTED if program() else ()
EVERYTHING = _filter("All that can be read", (_OWN, *EXTENSIONS, *_OTHERS))
BRIEFINGS = _filter("Briefings", (_OWN,))
ARTICLES = _filter("Articles", _ARTICLES)
TABLES = _filter("Tables", TABLE_EXTENSIONS)
ANY = "All files (*)"
OPEN_FILTERS = (EVERYTHING, BRIEFINGS, ARTICLES, TABLES, ANY)
