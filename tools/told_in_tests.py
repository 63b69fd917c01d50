"""What the tests of labels say is right and wrong: a sentence, a number and its label.

The tests hold one sentence for each kind of thing that was once said falsely; the fit of the labels
(`fit_labels`) learns from them as it does from whole articles, so that no fit unlearns them.
"""

import contextlib
import io
from pathlib import Path
from typing import Any, NamedTuple

import pytest

_TEXTS, _RIGHT, _WRONG = ("sentence", "text"), ("said", "label"), ("wrong", "false")


class Told(NamedTuple):
    """What a test in ``file`` says of a number in a text; ``right`` or ``wrong`` may be empty."""

    file: str
    text: str
    number: str
    right: str
    wrong: str


def told_in_tests(folder: Path) -> list[Told]:
    """Return what the tests right in a folder say, in their order."""
    found = _Collected(folder)
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main(
            ["--collect-only", "-q", "-p", "no:cacheprovider", str(folder)], plugins=[found]
        )
    return found.told


class _Collected:
    """A plugin of pytest that keeps the parameters of the tests in place of running them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.told: list[Told] = []

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        """Take what the tests are given that stand right in the folder."""
        for item in items:
            given = getattr(getattr(item, "callspec", None), "params", {})
            here = Path(item.path).parent == self.folder
            text, right, wrong = (_first(given, names) for names in (_TEXTS, _RIGHT, _WRONG))
            number = given.get("number")
            if here and text and isinstance(number, str) and (right or wrong):
                self.told.append(Told(Path(item.path).stem, text, number, right, wrong))


def _first(given: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of the parameters that is a word or more."""
    return next((given[name] for name in names if isinstance(given.get(name), str)), "")
