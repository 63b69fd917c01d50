"""From older versions of the format to the current one, a step at a time.

A step is a pure function from the parsed JSON of one version to that of the next; steps are never
changed once released, so that a file of any age takes the same way. A major version changes what
keys mean, a minor one only adds keys. To add version 1.3: list its step in `STEPS` (`_same` where
nothing that stands in the file changes), raise `CURRENT`, and put a reference file into
tests/fileformat/reference.
"""

from collections.abc import Callable, Sequence
from typing import Any

from briefing_app.core.value import Value
from briefing_app.fileformat.errors import FaultError
from briefing_app.words.said import said

Version = tuple[int, int]
Document = dict[str, Any]

CURRENT: Version = (1, 2)


class Step(Value):
    """One step: what it starts from, what it leads to, and the function that takes it."""

    before: Version
    after: Version
    change: Callable[[Document], Document]


def _same(document: Document) -> Document:
    """Return the document as it is: the new keys are left out where they hold their default."""
    return document


STEPS: tuple[Step, ...] = (Step((1, 0), (1, 1), _same), Step((1, 1), (1, 2), _same))
"""Version 1.0 is the first that was released. 1.1 adds ``unsure`` to figures; 1.2 adds ``said`` to
figures, ``ruling`` to claims, ``sign_offs``, ``comments``, ``draft``, ``embargo`` and
``counterparts``."""


def version_of(document: Document) -> Version:
    """Return the version a document says it has; raise `FaultError` where it says none."""
    text = document.get("version")
    parts = text.split(".") if isinstance(text, str) and len(text) < 16 else []
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
        raise FaultError(said("it does not say which version of the format it has"))
    return int(parts[0]), int(parts[1])


def migrate(document: Document, steps: Sequence[Step] | None = None) -> Document:
    """Return ``document`` in the current version, or as it is where it is newer."""
    version = version_of(document)
    known = {step.before: step for step in (STEPS if steps is None else steps)}
    while version < CURRENT:
        step = known.get(version)
        if step is None:
            raise FaultError(
                said("version {version} of the format was never released", version=text(version))
            )
        document = step.change(document)
        version = step.after
        document["version"] = text(version)
    return document


def text(version: Version) -> str:
    """Return a version as the file writes it."""
    return f"{version[0]}.{version[1]}"
