"""Where the files of the two type families lie that ship with the app.

They come from two packages of PyPI that hold nothing else (SIL Open Font Licence). No Qt: the
typesetter of paper reads them too.
"""

from importlib.util import find_spec
from pathlib import Path

PACKAGES = {"SourceSansPro": "font_source_sans_pro", "SourceSerifPro": "font_source_serif_pro"}


def folders() -> tuple[Path, ...]:
    """Return the folders that hold the font files."""
    found = []
    for package in PACKAGES.values():
        spec = find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            found.append(Path(spec.submodule_search_locations[0]) / "files")
    return tuple(found)


INSTEAD = {ord("✗"): "×"}
"""Signs that the families which ship have, for those that they have not."""
