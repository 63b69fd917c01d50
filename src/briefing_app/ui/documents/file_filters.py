"""What the file dialogs offer, made from what the importers can read."""

from briefing_app.importers.kinds import EXTENSIONS
from briefing_app.session.documents.opening import BRIEFING_SUFFIX

_TABLES = ("csv", "tsv", "tab", "xlsx", "xlsm", "xltx")


def _filter(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"


_OWN = BRIEFING_SUFFIX.removeprefix(".")
EVERYTHING = _filter("All that can be read", (_OWN, *EXTENSIONS))
BRIEFINGS = _filter("Briefings", (_OWN,))
ARTICLES = _filter("Articles", tuple(e for e in EXTENSIONS if e not in _TABLES))
TABLES = _filter("Tables", _TABLES)
ANY = "All files (*)"
OPEN_FILTERS = (EVERYTHING, BRIEFINGS, ARTICLES, TABLES, ANY)
