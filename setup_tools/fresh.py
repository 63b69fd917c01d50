"""What a person has who has just come: few variables, and a home in which nothing is yet.

Checks and tests start from it, because whatever a developer's machine adds can hide a fault that
everybody else meets: a variable that keeps Python from writing byte code, a cache that is filled,
a settings file. Nothing here knows what is run.
"""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

KEPT = frozenset(
    (
        *("PATH", "TMPDIR", "TZ", "CI"),
        *("LANG", "LANGUAGE", "TERM", "COLUMNS", "NO_COLOR"),
        *("DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM"),
        # How thorough the tests are, and where files of others lie for them.
        *("BRIEFING_SLOW", "BRIEFING_SAMPLES"),
    )
)


def variables(given: dict[str, str]) -> dict[str, str]:
    """Give those of these variables that every person has, or that say what to test."""
    return {name: value for name, value in given.items() if name in KEPT or name[:3] == "LC_"}


@contextlib.contextmanager
def home() -> Iterator[dict[str, str]]:
    """Make a home that nobody has used yet; give the variables that lead to it.

    Settings, caches and data lie below it, where they lie by default; all of it is removed in the
    end.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-home-", ignore_cleanup_errors=True) as top:
        house, runtime = Path(top, "home"), Path(top, "run")
        house.mkdir()
        runtime.mkdir(mode=0o700)
        yield {"HOME": str(house), "XDG_RUNTIME_DIR": str(runtime)}
